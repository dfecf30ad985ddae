"""What stands on the screens of a shop full of one text, beside the same screens with plain words."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QScrollArea, QWidget

from tests.hostile.filling import PLAIN, hostile_shop
from tests.hostile.texts import MARK, TEXTS
from tests.walker.guide import Guide, NotThere, settle
from tests.walker.ink import Ink
from tests.walker.place import Surroundings, dressed, own_folders
from tests.walker.shop import Shop
from tests.walker.sight import Sight
from tests.walker.stops import Stop, stops
from tests.walker.walk import _Ears

SIZE = (1366, 768)
_SETTLES = 6  # a sheet is laid out again when what happened to its item is there
_ESCAPED = '<p style="white-space: pre-wrap">'
_TAG = re.compile(r"<\s*/?\s*[a-zA-Z!]")
_opened: list[str] = []


def _note(event: str, args: tuple[object, ...]) -> None:
    if event == "open" and MARK in str(args[0]):
        _opened.append(str(args[0]))


sys.addaudithook(_note)


class Looks:
    """Goes to stops of one shop; ``names`` are of what a finger can reach there."""

    def __init__(self, shop: Shop, ink: Ink) -> None:
        self.shop, self.ink = shop, ink

    def at(self, stop: Stop) -> tuple[set[str], tuple[int, int], list[str]]:
        guide = Guide(self.shop, SIZE)
        wrong: list[str] = []
        names: set[str] = set()
        size = (0, 0)
        with _Ears() as ears:
            try:
                guide.open()
                stop.go(guide)
                for _ in range(_SETTLES):
                    settle()
                popup = QApplication.activePopupWidget()
                window = popup.window() if popup is not None else guide.window
                sight = Sight.of(window, self.ink, "en", ())
                names = {one.accessibleName() for one in sight.controls() if one.accessibleName()}
                names |= {one.accessibleName() for one in window.findChildren(QAbstractButton) if _scrolls(one)}
                size = (guide.window.width(), guide.window.height())
                wrong += [*obeyed(guide.window), *(f"opened {one}" for one in _opened)]
            except NotThere as trouble:
                wrong.append(f"not reached: {trouble}")
            finally:
                guide.close()
        return names, size, [*wrong, *(f"said {one[:300]}" for one in ears.heard)]


def _scrolls(widget: QWidget) -> bool:
    """Whether it is there and a wheel or a finger brings it into sight."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None and widget.isVisible()


def obeyed(window: QWidget) -> Iterator[str]:
    """Where markup could be obeyed: labels that may hold it, tips that are it."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"a label reads markup: {widget.text()[:60]!r}"
        if _is_markup(widget.toolTip()):
            yield f"a tip of {type(widget).__name__} reads markup: {widget.toolTip()[:60]!r}"
        if isinstance(widget, QAbstractItemView) and widget.isVisible():
            yield from _tips(widget)


def _tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 20) if model is not None else 0):
        for column in range(model.columnCount()):
            tip = model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
            if tip and _is_markup(str(tip)):
                yield f"a tip in a list reads markup: {str(tip)[:60]!r}"


def _is_markup(text: str) -> bool:
    return bool(_TAG.search(text)) and not text.startswith(_ESCAPED)


def compared(texts: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """What is other than with plain words, or obeyed, at these stops (all for none named)."""
    found: list[str] = []
    places = [one for one in stops() if not wanted or one.name in wanted]
    with tempfile.TemporaryDirectory(prefix="hostile-") as home:
        own_folders(Path(home))
        dressed(Surroundings())
        ink = Ink()
        plain = Looks(hostile_shop(Path(home) / "plain", PLAIN), ink)
        usual = {stop.name: plain.at(stop) for stop in places}
        for text in texts:
            looks = Looks(hostile_shop(Path(home) / text, TEXTS[text]), ink)
            for stop in places:
                found += [f"{text} {stop.name}: {one}" for one in _other(usual[stop.name], looks.at(stop))]
    return found


def _other(
    plain: tuple[set[str], tuple[int, int], list[str]], now: tuple[set[str], tuple[int, int], list[str]]
) -> Iterator[str]:
    names, size, wrong = now
    yield from (one for one in wrong if one not in plain[2])
    if any(one.startswith("not reached") for one in (*wrong, *plain[2])):
        return
    if size != plain[1]:
        yield f"the window is {size}, with plain words {plain[1]}"
    gone = sorted(name for name in plain[0] - names if not any(sign.isdigit() for sign in name) and PLAIN not in name)
    if gone:
        yield f"out of reach: {gone}"
