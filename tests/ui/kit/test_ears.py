"""The keyboard's ears, where what had the keyboard goes away under them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.kit.ears import Ears


class Heard:
    def __init__(self) -> None:
        self.keys: list[str] = []

    def hear(self, event: QKeyEvent) -> bool:
        self.keys.append(event.text())
        return True


def test_a_field_that_went_with_its_dialog_leaves_the_window_heard(qtbot: QtBot) -> None:
    window, gone, heard = QWidget(), QLineEdit(), Heard()
    qtbot.addWidget(window)
    ears = Ears(window, heard.hear, lambda: None)
    delete(gone)
    ears._follow(None, gone)  # as a file dialog does on a platform without one of its own
    QTest.keyClick(window, Qt.Key.Key_A)
    assert heard.keys == ["a"] and ears.where is window


class Going(QLineEdit):
    """A field whose dialog is being taken down: it is there still, and takes nothing any more."""

    def installEventFilter(self, _watcher: QObject) -> None:
        raise RuntimeError("Internal C++ object (Going) already deleted.")


def test_a_field_that_is_just_going_is_no_fault(qtbot: QtBot) -> None:
    window, going, heard = QWidget(), Going(), Heard()
    for widget in (window, going):
        qtbot.addWidget(widget)
    ears = Ears(window, heard.hear, lambda: None)
    ears._follow(None, going)
    ears._follow(going, window)  # as the keyboard goes back
    QTest.keyClick(window, Qt.Key.Key_A)
    assert heard.keys == ["a"]
