"""The keyboard's ears, where what had the keyboard goes away under them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.kit.ears import Ears


def test_a_field_that_went_with_its_dialog_leaves_the_window_heard(qtbot: QtBot) -> None:
    heard: list[str] = []

    def hear(event: QKeyEvent) -> bool:
        heard.append(event.text())
        return True

    window, gone = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    ears = Ears(window, hear, lambda: None)
    delete(gone)
    ears._follow(None, gone)  # as a file dialog does on a platform without one of its own
    QTest.keyClick(window, Qt.Key.Key_A)
    assert heard == ["a"] and ears.where is window
