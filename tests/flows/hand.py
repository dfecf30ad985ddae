"""A hand in the till's own process: it looks where a thing stands, and reaches it through the X server.

A flow is a generator: it does something and yields what it waits for; the next step begins once that is there.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import GeneratorType
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu, QWidget

from app.db.reader import Reader
from tests.flows.xserver import Device
from tests.readers import watch_readers
from ui.kit.painted_items import PaintedItems
from ui.shell import Shell
from ui.till import Till

W = TypeVar("W", bound=QWidget)
Wait = Callable[[], object]
Steps = Iterator[Wait]
SCANNER_GAP, FINGER_PAUSE = 0.004, 0.45  # seconds; a second Pay within 0.4 s does nothing, on purpose
_HUMAN_GAPS = (0.11, 0.07, 0.16, 0.09, 0.13)  # a quick hand, and no machine's evenness
_LOOK_MS, _PATIENCE = 15, 12.0
_MOST_TABS = 120
_WHEEL_DOWN = 5


class WentWrong(Exception):
    """A step did not lead where it should; the words say which."""


@dataclass
class Hand:
    """``keys`` and ``touches`` count a person's own; what a scanner types is its own, and so are typed words."""

    device: Device
    pictures: Path | None = None
    keys: int = 0
    touches: int = 0
    words_typed: int = 0
    scans: int = 0
    name: str = ""
    _shot: int = field(default=0)

    # What is there ---------------------------------------------------------------------------------------------

    def window(self, kind: type[W]) -> W | None:
        """The one on the screen."""
        found = (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
        return next(found, None)

    @property
    def till(self) -> Till:
        shell = self.window(Shell)
        assert shell is not None
        return TILLS[-1]

    @property
    def selling(self) -> Any:
        return self.till.selling

    @property
    def sale(self) -> Any:
        return self.till.checkout

    def is_open(self) -> bool:
        return self.window(Shell) is not None and bool(TILLS) and self.selling is not None

    def value(self, sql: str) -> Any:
        """The first value that the ledger of the open till answers."""
        assert self.till.register is not None

        def ask(reader: Reader) -> Any:
            return reader.ledger.value(sql)

        return self.till.register.ask(ask)

    def expect(self, sql: str, wanted: object) -> None:
        found = self.value(sql)
        if found != wanted:
            raise WentWrong(f"{sql} is {found!r}, not {wanted!r}")

    def button(self, words: str) -> QAbstractButton:
        """The button in sight that says this, as a person finds it. Raises WentWrong."""
        for top in QApplication.topLevelWidgets():
            for one in top.findChildren(QAbstractButton):
                if one.isVisible() and words in (one.text(), one.accessibleName()):
                    return one
        raise WentWrong(f"no button says {words!r}")

    # Keys ------------------------------------------------------------------------------------------------------

    def key(self, *names: str) -> None:
        for name in names:
            self.keys += 1
            self.device.key(name)

    def words(self, text: str) -> None:
        self.words_typed += len(text)
        for place, sign in enumerate(text):
            self.device.type(sign, _HUMAN_GAPS[place % len(_HUMAN_GAPS)])

    def scan(self, code: str) -> None:
        self.scans += 1
        time.sleep(0.12)  # what was typed before is no part of it
        self.device.type(code + "\n", SCANNER_GAP)

    def tab_to(self, wanted: QWidget, back: bool = False) -> Steps:
        """Walk there by Tab, as nobody does who can reach it otherwise."""
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            before = QApplication.focusWidget()
            self.key("Shift+Tab" if back else "Tab")
            yield lambda before=before: QApplication.focusWidget() is not before  # type: ignore[misc]
        raise WentWrong(f"Tab does not lead to {type(wanted).__name__} {wanted.accessibleName()!r}")

    def press_by_tab(self, wanted: QWidget, back: bool = False) -> Steps:
        yield from self.tab_to(wanted, back)
        self.key("Return")

    # Touches ---------------------------------------------------------------------------------------------------

    def touch(self, widget: QWidget | None, at: QPoint | None = None) -> None:
        """A tap in the middle of what can be seen of it. Raises WentWrong where something lies over it."""
        if widget is None or not widget.isVisible() or not widget.isEnabled():
            said = widget.accessibleName() if widget is not None else "nothing"
            raise WentWrong(f"{type(widget).__name__} {said!r} cannot be touched")
        spot = widget.mapToGlobal(at if at is not None else widget.rect().center())
        there = QApplication.widgetAt(spot)
        if there is not widget and not (there is not None and widget.isAncestorOf(there)):
            raise WentWrong(f"{type(there).__name__} lies over {type(widget).__name__} {widget.accessibleName()!r}")
        self.touches += 1
        self.device.touch(spot.x(), spot.y())

    def into_sight(self, widget: QWidget, area: QWidget) -> Steps:
        """Scroll ``area`` until the whole of ``widget`` is seen."""
        for _ in range(_MOST_TABS):
            if not widget.visibleRegion().isEmpty() and widget.visibleRegion().boundingRect() == widget.rect():
                return
            spot = area.mapToGlobal(area.rect().center())
            self.device.touch(spot.x(), spot.y(), _WHEEL_DOWN)
            yield pause(0.05)
        raise WentWrong(f"{widget.accessibleName()!r} does not come into sight")

    def touch_item(self, items: PaintedItems, place: int) -> None:
        scrolled = items.verticalScrollBar().value()
        self.touch(items.viewport(), items.item_rect(place).center() - QPoint(0, scrolled))

    def touch_row(self, view: QAbstractItemView, row: int) -> None:
        area: QRect = view.visualRect(view.model().index(row, 0))
        self.touch(view.viewport(), area.center())

    def touch_menu(self, menu: QMenu, words: str) -> None:
        action = next((one for one in menu.actions() if one.text().replace("&", "").split("\t")[0] == words), None)
        if action is None:
            raise WentWrong(f"the menu has no {words!r}")
        self.touch(menu, menu.actionGeometry(action).center())

    def room(self, name: str) -> Any:
        return next(room for room in self.till.rooms if room.name == name)

    def touch_room(self, name: str) -> Steps:
        room = self.room(name)
        word = self.sale_word() if name == "sell" else room.word
        self.touch(next(item for item in self.till.shell._items if item.text() == word))
        yield lambda: room.screen is not None and room.screen.isVisible()

    def sale_word(self) -> str:
        return self.till.shell._items[0].text()

    # Pictures --------------------------------------------------------------------------------------------------

    def picture(self) -> None:
        """What is on the screen, menus and all."""
        if self.pictures is not None:
            self._shot += 1
            screen = QApplication.primaryScreen()
            screen.grabWindow(0).save(str(self.pictures / f"{self.name}-{self._shot:02}.png"))


TILLS: list[Till] = []  # those this process has opened, the newest last


def know_tills() -> None:
    """Remember each till that is opened: what a flow looks at. No thread but the screen's may read what uses Qt."""
    watch_readers()
    made = Till.__init__

    def init(self: Till, *args: Any, **kwargs: Any) -> None:
        made(self, *args, **kwargs)
        TILLS.append(self)

    Till.__init__ = init  # type: ignore[method-assign]


class Player:
    """Does one step after another, each as soon as what it waits for is there; then tells what came of it, and ends."""

    def __init__(self, hand: Hand, flows: list[tuple[str, Callable[[Hand], Steps]]], began: Wait) -> None:
        self.hand, self.told = hand, list[dict[str, Any]]()
        self._flows, self._waits = flows, began
        self._steps: Steps = iter(())
        self._count = (0, 0, 0, 0)
        self._since, self._seen = time.monotonic(), False
        self._timer = QTimer(interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._focused: QWidget | None = None

    def _look(self) -> None:
        self._keep_focus()
        try:
            if self._seen and self._waits():
                self.hand.picture()
                self._next()
            elif self._waits():
                self._seen = True  # once more, when it is laid out and painted: no eye is faster
            elif time.monotonic() - self._since > _PATIENCE:
                raise WentWrong(f"{_place(self._steps)}: what the step should bring did not come")
        except StopIteration:
            self._ended("")
        except (WentWrong, AssertionError, AttributeError, KeyError) as problem:
            self._ended(f"{type(problem).__name__}: {problem}")

    def _next(self) -> None:
        self._waits, self._seen = next(self._steps), False
        self._since = time.monotonic()

    def _keep_focus(self) -> None:
        """What a window manager does for a new window: there is none on this screen."""
        top = QApplication.activePopupWidget() or next(
            (one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()), None
        )
        if top is not None and top is not self._focused and not isinstance(top, QMenu):
            self._focused = top
            if QApplication.activePopupWidget() is None:
                self.hand.device.focus(int(top.winId()))

    def _ended(self, wrong: str) -> None:
        hand = self.hand
        if hand.name:
            count = (hand.keys, hand.touches, hand.words_typed, hand.scans)
            names = ("keys", "touches", "words", "scans")
            counted = {name: now - before for name, now, before in zip(names, count, self._count, strict=True)}
            self.told.append({"flow": hand.name, "wrong": wrong, **counted})
            if wrong:
                hand.picture()
        self._count = (hand.keys, hand.touches, hand.words_typed, hand.scans)
        if not self._flows:
            self._timer.stop()
            sys.stdout.write(json.dumps(self.told) + "\n")
            sys.stdout.flush()
            for one in QApplication.topLevelWidgets():
                one.close()
            return
        hand.name, flow = self._flows.pop(0)
        hand._shot, self._since = 0, time.monotonic()
        self._steps = _from_an_empty_sale(hand, flow, bool(wrong))
        self._waits = lambda: True


def _place(steps: Steps) -> str:
    """Where a flow stands, and those that it is in the middle of: by_touch.py:40 send, hand.py:102 tab_to."""
    places, step = list[str](), steps
    while isinstance(step, GeneratorType) and step.gi_frame is not None:
        code = step.gi_code
        places.append(f"{Path(code.co_filename).name}:{step.gi_frame.f_lineno} {code.co_name}")
        step = step.gi_yieldfrom
    return ", ".join(places) or "the start"


def _from_an_empty_sale(hand: Hand, flow: Callable[[Hand], Steps], after_trouble: bool) -> Steps:
    if hand.is_open():
        if after_trouble:
            hand.device.key("Escape")
            hand.device.key("Escape")
        hand.till.shell.show_screen(0)
        if hand.selling.state.paying is not None:
            hand.selling.leave_paying()
        hand.selling.set(paid=None, told=None, aside=None, asking=None)
        if not hand.selling.cart.is_empty:
            hand.selling.clear()
            hand.selling.set(told=None)
        began = time.monotonic() + FINGER_PAUSE
        yield lambda: time.monotonic() > began
    hand._shot = 0
    yield from flow(hand)


def pause(seconds: float = FINGER_PAUSE) -> Wait:
    """As long as a finger takes to come back."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until
