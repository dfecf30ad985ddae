"""A hand that pastes and keys each text into each field of each screen, and finishes there as a person would."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from app.register import Register
from app.services.settings import change_settings
from tests.devices.escpos_parser import parse
from tests.hostile.bait import BAIT
from tests.hostile.filling import PLAIN
from tests.hostile.obeyed import obeyed
from tests.hostile.screens import CHECKS, NO_FONT, reachable
from tests.hostile.texts import TEXTS
from tests.walker.finding import Finding
from tests.walker.guide import Guide, NotThere, settle
from tests.walker.ink import Ink
from tests.walker.shop import Shop, make_shop
from tests.walker.sight import Sight
from tests.walker.stops import Stop
from tests.walker.walk import _Ears
from ui.kit.buttons import Button

SIZE = (1366, 768)
KEYED = 60  # signs of a text that are also typed one by one, as keyboards and scanners send them
FINDING = "o"  # something that a search finds, where plain words find nothing
AGAIN = 3  # texts for a field that had them all at another stop
_FINISHING = ("Save", "Add", "Keep", "Set ", "Post", "Start counting", "Receive +", "Open the till", "Take €", "Waste")
_ONE_LINE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Tab)


@dataclass(frozen=True, slots=True)
class Spot:
    """A field by what it is and says, and which one of those alike; ``kind`` is empty for the bare keyboard."""

    kind: str
    name: str
    nth: int = 0


KEYBOARD = Spot("", "keys without a field")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a window looked like: names within reach, its size, what a check found by its check and owner."""

    names: frozenset[str]
    size: tuple[int, int]
    found: frozenset[tuple[str, str]]


def fields_of(guide: Guide) -> dict[Spot, QWidget]:
    """The fields in which a person can write now, in the window and in what floats over it."""
    found: dict[Spot, QWidget] = {}
    tops = [
        guide.window,
        *(one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not guide.window),
    ]
    for top in tops:
        for one in top.findChildren(QWidget):
            if _is_field(one):
                alike = sum(spot.kind == type(one).__name__ and spot.name == one.accessibleName() for spot in found)
                found.setdefault(Spot(type(one).__name__, one.accessibleName(), alike), one)
    return found


def _is_field(widget: QWidget) -> bool:
    return (
        isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit))
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.isReadOnly()
    )


def key_in(widget: QWidget, text: str) -> None:
    """Each sign as one key, as a keyboard or a scanner sends it."""
    for sign in text[:KEYED]:
        for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(what, 0, Qt.KeyboardModifier.NoModifier, sign))


def paste_in(widget: QWidget, text: str) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().setText(text)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def no_dialogs() -> None:
    """Nobody is there to choose a file."""
    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_args, **_more: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_args, **_more: "")  # type: ignore[method-assign]


@dataclass
class Desk:
    """One stop of a shop, opened as often as a text leads away from it."""

    stop: Stop
    shop: Shop
    ink: Ink
    guide: Guide = field(init=False)

    def __post_init__(self) -> None:
        self.guide = Guide(self.shop, SIZE)

    def open(self) -> None:
        self.guide.open()
        self.stop.go(self.guide)
        settle()

    def again(self) -> None:
        self.close()
        self.guide = Guide(self.shop, SIZE)
        self.open()

    def close(self) -> None:
        try:
            self.guide.close()
        except RuntimeError:  # what the stop would have ended is gone: a text led away from it
            self.guide.close()

    def move(self, shop: Shop) -> None:
        """To another shop."""
        self.shop = shop
        self.again()

    def find(self, spot: Spot) -> QWidget:
        """The field, come back to if need be. Raises NotThere."""
        for _try in range(2):
            widget = self.now(spot)
            if widget is not None:
                return widget
            self.again()
        raise NotThere(f"{spot.kind} {spot.name!r} is gone")

    def now(self, spot: Spot) -> QWidget | None:
        if spot == KEYBOARD:
            return QApplication.focusWidget() or self.guide.window
        return fields_of(self.guide).get(spot)

    def see(self) -> Seen:
        popup = QApplication.activePopupWidget()
        window = popup.window() if popup is not None else self.guide.window
        sight = Sight.of(window, self.ink, "en", ())
        found: list[Finding] = [one for check in CHECKS for one in check(sight)]
        size = (self.guide.window.width(), self.guide.window.height())
        return Seen(frozenset(reachable(window, sight)), size, frozenset((one.check, one.owner) for one in found))

    def finish(self, widget: QWidget) -> None:
        """Enter, then Tab, then whatever there is to save with, as long as the field is still there."""
        for key in _ONE_LINE_KEYS:
            if isValid(widget) and widget.isVisible():
                QTest.keyClick(widget, key)
                settle()
        for button in self.guide.window.findChildren(Button):
            if button.isVisible() and button.isEnabled() and button.text().startswith(_FINISHING):
                button.click()
                settle()
                return


def written_at(
    desk: Desk,
    make: Callable[[], Shop],
    texts: Sequence[str],
    known: set[tuple[str, str]],
    chance: random.Random,
    most: int = 0,
) -> Iterator[str]:
    """What was wrong at a stop with each of ``texts`` in each of its fields; fields in ``known`` get a few of them.

    Each field has a fresh shop, so that what one did is no part of what the next one does.
    """
    with _Ears() as ears:
        try:
            desk.open()
            spots = [KEYBOARD, *fields_of(desk.guide)]
            for spot in chance.sample(spots[1:], min(most, len(spots) - 1)) if most else spots:
                desk.move(make())
                few = (spot.kind, spot.name) in known
                wanted = chance.sample(list(texts), min(AGAIN, len(texts))) if few or spot == KEYBOARD else texts
                known.add((spot.kind, spot.name))
                for wrong in _written_in(desk, spot, wanted, lambda: _taken(ears)):
                    yield f"{desk.stop.name} {spot.kind} {spot.name!r}: {wrong}"
        finally:
            desk.close()


def _taken(ears: _Ears) -> list[str]:
    heard, ears.heard = ears.heard, []
    return [f"said {one[:300]}" for one in heard if NO_FONT not in one]


def _written_in(desk: Desk, spot: Spot, texts: Sequence[str], said: Callable[[], list[str]]) -> Iterator[str]:
    usual, usually = _written(desk, spot, PLAIN, said)
    finding, _ = _written(desk, spot, FINDING, said)
    desk.again()
    stays = usual.names & finding.names & desk.see().names if spot != KEYBOARD else frozenset[str]()
    usual = replace(usual, names=frozenset(one for one in stays if PLAIN not in one and not any(map(str.isdigit, one))))
    for name in texts:
        # Blanks are as good as nothing written: what comes with a text does not come.
        known = usual if name != "blank" else replace(usual, names=frozenset())
        wrong = _other(known, usually, *_written(desk, spot, TEXTS[name], said))
        if wrong:  # of itself, or of what another text did before?
            desk.again()
            wrong = _other(known, usually, *_written(desk, spot, TEXTS[name], said))
        yield from (f"{name}: {one}" for one in wrong)


def _other(usual: Seen, usually: Sequence[str], seen: Seen, wrong: Sequence[str]) -> list[str]:
    found = [one for one in wrong if one not in usually]
    found += [f"the window is {seen.size}, with plain words {usual.size}"] if seen.size != usual.size else []
    gone = sorted(one for one in usual.names if not _is_there(one, seen.names))
    other = sorted(seen.found - usual.found)
    return [*found, *([f"out of reach: {gone}"] if gone else []), *([str(other)] if other else [])]


def _is_there(name: str, names: frozenset[str]) -> bool:
    """``Save`` also as ``Save 1 change``, and nothing else that only begins so."""
    counted = re.compile(rf"{re.escape(name)} \d+ ")
    return name in names or any(map(counted.match, names))


def _written(desk: Desk, spot: Spot, text: str, said: Callable[[], list[str]]) -> tuple[Seen, list[str]]:
    widget = desk.find(spot)
    (key_in if spot == KEYBOARD else paste_in)(widget, text)
    settle()
    seen = desk.see()
    wrong = [*obeyed(desk.guide.window)]
    if text not in (PLAIN, FINDING):
        desk.finish(widget)
        wrong += obeyed(desk.guide.window)
        now = (desk.guide.window.width(), desk.guide.window.height())
        wrong += [f"the window is {now} afterwards"] if now != seen.size else []
        rest = desk.now(spot)
        if rest is not None:
            key_in(rest, text)
            settle()
    elif spot == KEYBOARD:
        desk.again()
    return seen, [*dict.fromkeys([*wrong, *said(), *BAIT.heard()])]


@dataclass
class Shops:
    """Shops alike, one after the other, whose printers are files: to read what a text would have made them do."""

    place: Path
    papers: list[Path] = field(default_factory=list)

    def new(self) -> Shop:
        number = len(self.papers)
        shop = make_shop(self.place / str(number), many=10)
        self.papers.append(self.place / f"{number}.prn")
        with Register.open(shop.folder) as register:
            register.do(change_settings, {"printer": f"file:{self.papers[-1]}"}).result()
        return shop

    def printed(self) -> list[str]:
        """Commands on the papers that are no picture and no cut."""
        names = {one.name for paper in self.papers if paper.exists() for one in parse(paper.read_bytes())}
        return [f"the printer got {name}" for name in sorted(names - {"init", "image", "cut"})]
