"""Checks of words: plain, whole, apart, drawn with glyphs that exist, named for those who listen, and translated."""

from __future__ import annotations

import functools
import re
import xml.etree.ElementTree as xml
from collections.abc import Iterator
from unicodedata import category

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QTextLayout
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QMessageBox, QWidget

from tests.walker.finding import Finding
from tests.walker.ink import Run, owner_of
from tests.walker.sight import Sight
from ui.kit import language

_SLACK = 1.5  # px that rounding may cost
_DOTS = "…"
_JOINER = "\u200d"  # put where an Arabic word is cut, so that its letters keep their shape
_TAG = re.compile(r"<[a-zA-Z!/]")  # what Qt takes a tip with for markup
_OVER = 3  # px by which the ink of two texts may meet: side bearings


def plain(sight: Sight) -> Iterator[Finding]:
    """Nothing reads markup: an item named <b> is shown as it is called."""
    for widget in sight.widgets():
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield Finding("plain", owner_of(widget), widget.text()[:40], f"reads {widget.textFormat().name}")
        if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield Finding("plain", owner_of(widget), widget.text()[:40], "reads markup")
        tip = widget.toolTip()
        if _TAG.search(tip):
            yield Finding("plain", owner_of(widget), tip[:40], "a tool tip that is read as markup")


def names(sight: Sight) -> Iterator[Finding]:
    """Whatever has the keyboard or takes a touch says what it is to a screen reader."""
    focusable = [one for one in sight.widgets() if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_part(one)]
    for widget in dict.fromkeys((*sight.controls(), *focusable)):
        if "viewport" in widget.objectName() or not sight.is_open(widget):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told is not None else widget.accessibleName()
        if not name.strip():
            yield Finding("name", owner_of(widget), type(widget).__name__, "says nothing to a screen reader")


def _is_part(widget: QWidget) -> bool:
    """Whether it is told of as part of what holds it."""
    return isinstance(widget, QHeaderView)


def whole(sight: Sight) -> Iterator[Finding]:
    """No text is cut off; it may end in dots only where it is data, such as a name."""
    for said in sight.said():
        if said.run is not None:
            yield from _run_whole(sight, said.run)
        elif isinstance(said.widget, QLabel):
            yield from _label_whole(said.widget)
        elif isinstance(said.widget, QLineEdit) and not said.widget.text():
            yield from _invitation_whole(said.widget)


def _run_whole(sight: Sight, run: Run) -> Iterator[Finding]:
    missing = run.ink.width() - run.room.width()
    if missing > _SLACK:
        yield Finding("clipped", run.owner, run.text, f"{missing:.0f} px more than there are")
    elif run.device is not None:
        left = QPoint(0, 0) if run.device is sight.window else run.device.mapTo(sight.window, QPoint(0, 0))
        out = max(left.x() - run.ink.left(), run.ink.right() - left.x() - run.device.width())
        if out > _SLACK:
            yield Finding("clipped", run.owner, run.text, f"{out:.0f} px over the edge")
    if _DOTS in run.text and not _is_data(run.text, sight) and not _means_dots(run):
        yield Finding("elided", run.owner, run.text, "words of ours, given up")


def _is_data(text: str, sight: Sight) -> bool:
    """Whether what stands before and after the dots belongs to something of the shop's own."""
    before, _, after = text.replace(_JOINER, "").partition(_DOTS)
    before, after = before.strip(), after.strip()
    return any((before and before in one) or (after and not before and after in one) for one in sight.data)


def _means_dots(run: Run) -> bool:
    """Words that end in dots because more follows: they are the whole of what the widget says."""
    device = run.device
    said = {"" if device is None else device.accessibleName()}
    if device is not None and hasattr(device, "text") and callable(device.text):
        said.add(str(device.text()))
    return any(run.text.strip() in one for one in said if one)


def _label_whole(label: QLabel) -> Iterator[Finding]:
    room, font = label.contentsRect(), QFontMetrics(label.font())
    flags = int(Qt.TextFlag.TextWordWrap.value) if label.wordWrap() else 0
    needed = font.boundingRect(0, 0, room.width() if label.wordWrap() else 10_000, 10_000, flags, label.text())
    if label.wordWrap() and needed.height() > room.height() + 2:
        yield Finding("clipped", owner_of(label), label.text(), f"{needed.height()} px high in {room.height()}")
    elif needed.width() > room.width() + _SLACK:
        yield Finding("clipped", owner_of(label), label.text(), f"{needed.width()} px wide in {room.width()}")


def _invitation_whole(field: QLineEdit) -> Iterator[Finding]:
    """What is asked for may end in dots only where the tip says all of it."""
    margins = field.textMargins()
    room = field.width() - 28 - margins.left() - margins.right()
    wide = QFontMetrics(field.font()).horizontalAdvance(field.placeholderText())
    if wide > room and field.toolTip() != field.placeholderText():
        yield Finding("clipped", owner_of(field), field.placeholderText(), f"{wide} px wide in {room}")


def apart(sight: Sight) -> Iterator[Finding]:
    """No two texts of one widget are drawn over one another."""
    by_device: dict[int, list[Run]] = {}
    for said in sight.said():
        if said.run is not None:
            by_device.setdefault(id(said.run.device), []).append(said.run)
    for runs in by_device.values():
        for number, one in enumerate(runs):
            for other in runs[number + 1 :]:
                shared = one.ink.intersected(other.ink)
                if shared.width() > _OVER and shared.height() > min(one.ink.height(), other.ink.height()) * 0.55:
                    yield Finding("over", one.owner, f"{one.text} | {other.text}", f"{shared.width():.0f} px of both")


def glyphs(sight: Sight) -> Iterator[Finding]:
    """Every sign has a glyph in the fonts at hand: no empty boxes."""
    for said in sight.said():
        font = said.run.font if said.run is not None or said.widget is None else said.widget.font()
        missing = lacking(said.text, font.key())
        if missing and said.widget is not None:
            yield Finding("glyph", owner_of(said.widget), said.text[:40], f"no glyph for {missing}")


@functools.cache
def lacking(text: str, font_key: str) -> str:
    """The signs of ``text`` that this font and those behind it cannot draw, as code points."""
    font = QFont()
    font.fromString(font_key)
    return " ".join(
        f"U+{ord(sign):04X}"
        for sign in dict.fromkeys(text)
        if category(sign)[0] not in "CZ" or category(sign) in ("Co", "Cn")
        if _is_box(sign, font_key)
    )


@functools.cache
def _is_box(sign: str, font_key: str) -> bool:
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(sign, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def translated(sight: Sight) -> Iterator[Finding]:
    """No word of the program stands in English where there is a translation of it."""
    if sight.language == "en":
        return
    known = _other_words(sight.language)
    for said in sight.said():
        if said.text in known and known[said.text] != said.text and said.text not in sight.data:
            owner = owner_of(said.widget) if isinstance(said.widget, QWidget) else ""
            yield Finding("english", owner, said.text, f"could be {known[said.text]}")


@functools.cache
def _other_words(code: str) -> dict[str, str]:
    """English words and what they are in a language; those that stay the same in some context are left out."""
    path = language.FOLDER / f"{code}.ts"
    if not path.exists():
        return {}
    pairs = [(one.findtext("source", ""), one.findtext("translation", "")) for one in xml.parse(path).iter("message")]
    same = {source for source, other in pairs if source == other}
    return {
        source: other for source, other in pairs if other and source not in same and re.search("[A-Za-z]{3}", source)
    }
