"""The guide leads a walk through one open till: keys, scans, touches, and waiting until what they do is there."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.register import Register
from app.services.settings import change_settings
from tests.ui.hands import KeyClock
from tests.walker.ink import Picture
from tests.walker.shop import Shop
from ui.kit import keymap
from ui.kit.cart_list import CartList
from ui.till import Till

Key = Qt.Key
_LONGEST_S = 10.0
_QUIET_S = 0.02
_TURNS = 6
_LOOKS = 20
_PAUSE_US = 500  # leaves the processor to whatever is waited for


class NotThere(Exception):
    """A stop could not be reached; the words say what did not come."""


def wait_until(true: Callable[[], object], what: str = "it") -> None:
    """Run the event loop until ``true``; raises NotThere after ten seconds."""
    end = time.monotonic() + _LONGEST_S
    app = QApplication.instance()
    assert app is not None
    while not true():
        if time.monotonic() > end:
            raise NotThere(f"{what} did not come in {_LONGEST_S:g} s")
        app.processEvents()
        QThread.usleep(_PAUSE_US)


def settle() -> None:
    """Let everything that waits be done, painted and laid out."""
    end = time.monotonic() + _QUIET_S
    app = QApplication.instance()
    assert app is not None
    for one in _lists():
        _put_out(one)
    turns = 0
    while time.monotonic() < end or turns < _TURNS:  # a busy machine may sleep the whole of it away
        app.processEvents()
        QThread.usleep(_PAUSE_US)
        turns += 1
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def stand_still(window: QWidget, look: Callable[[QWidget], Picture]) -> Picture:
    """Settle until the window looks the same twice: layouts take turns, and some pages look for devices first.

    ``look`` takes the pictures, the last of which is returned.
    """
    settle()
    before = look(window)
    for _look in range(_LOOKS):
        settle()
        now = look(window)
        if now.image == before.image:
            break
        before = now
    return now


def _put_out(lines: CartList) -> None:
    """Its newest line is lit for a moment, which nobody need wait for to see it as it stays."""
    if lines._end_flash.isActive():
        lines._end_flash.stop()
        lines._stop_flash()


def _lists() -> list[CartList]:
    """The lists of lines in sight."""
    return [one for top in QApplication.topLevelWidgets() for one in top.findChildren(CartList) if one.isVisible()]


@dataclass
class Guide:
    """``window`` is what is looked at: the till's, or one that a stop opened in its place."""

    shop: Shop
    size: tuple[int, int] = (1366, 768)
    till: Till = field(init=False)
    window: QWidget = field(init=False)
    _ends: list[Callable[[], None]] = field(default_factory=list)

    # Opening ---------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the till on an empty cart, with tiles."""
        self.till = Till(self.shop.folder, Register.open, f"cashwrap-walk-{os.getpid()}")
        self.window = self.till.shell
        self.till.shell.scanning.clock = KeyClock()
        self.till.shell.scanning.holds = False
        self.till.show()
        self.fit(self.till.shell)
        wait_until(lambda: self.till.selling is not None, "the register")
        self.till.selling._ticks = iter(range(10**9)).__next__  # type: ignore[union-attr]
        if self.register.settings["counter.mode"] != "tiles":
            self.register.do(change_settings, {"counter.mode": "tiles"}).result()
        if not self.selling.cart.is_empty:
            self.selling.clear()
        self.selling.set(told=None)
        settle()

    def fit(self, window: QWidget) -> None:
        window.showNormal()
        window.resize(*self.size)
        self.window = window

    def afterwards(self, end: Callable[[], None]) -> None:
        """Do this before the till is closed."""
        self._ends.append(end)

    def close(self) -> None:
        while self._ends:
            self._ends.pop()()
        for popup in iter(QApplication.activePopupWidget, None):
            popup.close()
        self.till.close()
        self.till.shell.close()
        self.till.shell.deleteLater()
        settle()

    @property
    def register(self) -> Register:
        assert self.till.register is not None
        return self.till.register

    @property
    def selling(self) -> Any:
        return self.till.selling

    # Hands -----------------------------------------------------------------------------------------------------

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def press(self, *keys: Qt.Key, ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self._where(), key, held)

    def act(self, name: str) -> None:
        """Press the key that an act of the sale is bound to."""
        wanted = keymap.key_of(name)
        parts = wanted.split("+")
        key = getattr(Key, f"Key_{parts[-1] if parts[-1] != 'Del' else 'Delete'}")
        self.press(key, ctrl="Ctrl" in parts)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._where(), sign)

    def scan(self, code: str) -> None:
        clock = self.till.shell.scanning.clock
        assert isinstance(clock, KeyClock)
        clock.now, kept, clock.step = clock.now + 500, clock.step, 4
        self.type(code)
        self.press(Key.Key_Return)
        clock.step = kept
        settle()

    def touch(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press and let go in the middle of it; raises NotThere if it is hidden or off."""
        if not widget.isVisible() or not widget.isEnabled():
            raise NotThere(f"{type(widget).__name__} {widget.accessibleName()!r} cannot be touched")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def until(self, true: Callable[[], object], what: str = "it") -> None:
        wait_until(true, what)
        settle()

    # Rooms -----------------------------------------------------------------------------------------------------

    def room(self, name: str) -> Any:
        """Turn to a room by its key or its place on the rail; returns its screen."""
        rooms = {room.name: room for room in self.till.rooms}
        room = rooms[name]
        if room.key is not None:
            self.press(room.key)
        else:
            items = {item.text(): item for item in self.till.shell._items}
            self.touch(items[room.word])
        wait_until(lambda: room.screen is not None and room.screen.isVisible(), name)
        settle()
        return room.screen
