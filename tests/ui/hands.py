"""Hands on the real window, and an eye for widgets that flash up as windows of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.picker import Picker
from ui.shell import Shell
from ui.till import Till

Key = Qt.Key


class Hands:
    """Types into whatever has the keyboard."""

    def __init__(self, qtbot: QtBot, till: Till) -> None:
        self.qtbot, self.till = qtbot, till

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self.till.shell

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self._where(), key)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._where(), sign)

    def slowly(self, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """As a hand types: the clock of the keys moves 120 ms a key."""
        now = [1000.0]
        monkeypatch.setattr("ui.checkout.keys._now_ms", lambda: now.__setitem__(0, now[0] + 120) or now[0])
        self.type(text)

    def scan(self, code: str) -> None:
        self.type(code)
        self.press(Key.Key_Return)


class Strays(QObject):
    """Widgets that were shown as windows of their own for a moment: they flash, and take the keyboard away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, (Shell, Picker)):
            self.seen.append(repr(watched))
        return False
