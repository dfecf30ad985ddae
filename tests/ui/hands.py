"""Hands on the real window, and an eye for widgets that flash up as windows of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.picker import Picker
from ui.shell import Shell
from ui.till import Till

Key = Qt.Key
_BY_HAND_MS, _BY_SCANNER_MS = 200, 4


class KeyClock:
    """When keys are pressed, as a test wants it: by hand, unless it says otherwise."""

    def __init__(self) -> None:
        self.now, self.step = 10_000, _BY_HAND_MS

    def __call__(self, _event: object) -> int:
        self.now += self.step
        return self.now


class Hands:
    """Types into whatever has the keyboard, by hand; scans as a scanner does."""

    def __init__(self, qtbot: QtBot, till: Till) -> None:
        self.qtbot, self.till = qtbot, till

    @contextmanager
    def pace(self, gap: int) -> Iterator[None]:
        """Keys ``gap`` ms apart; the first one comes after a pause."""
        clock = self.till.shell.scanning.clock
        assert isinstance(clock, KeyClock)
        clock.now += _BY_HAND_MS
        clock.step = gap
        yield
        clock.step = _BY_HAND_MS

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self.till.shell.focusWidget() or self.till.shell

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self._where(), key)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._where(), sign)

    def scan(self, code: str, gap: int = _BY_SCANNER_MS) -> None:
        """What a scanner sends: the code and Enter, ``gap`` ms between two keys."""
        with self.pace(gap):
            self.type(code)
            self.press(Key.Key_Return)


def _is_proposals(watched: QObject) -> bool:
    """The list that opens under a field and offers what may be meant."""
    return isinstance(watched, QWidget) and watched.windowType() == Qt.WindowType.Popup


class Strays(QObject):
    """Widgets that were shown as windows of their own for a moment: they flash, and take the keyboard away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, (Shell, Picker, QDialog, QMenu)) and not _is_proposals(watched):
            self.seen.append(repr(watched))
        return False
