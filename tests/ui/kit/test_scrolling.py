"""What is too high scrolls, and shows what the keyboard came to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.scrolling import follow_keyboard


def test_a_sheet_shows_its_first_field_when_the_keyboard_comes_round(qtbot: QtBot) -> None:
    window, content, area = QWidget(), QWidget(), QScrollArea()
    qtbot.addWidget(window)
    fields = [QLineEdit() for _ in range(30)]
    beside = QLineEdit()
    column, inside = QVBoxLayout(window), QVBoxLayout(content)
    for field in fields:
        inside.addWidget(field)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    follow_keyboard(area)
    column.addWidget(beside)
    column.addWidget(area)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    beside.setFocus()
    assert fields[0].visibleRegion().isEmpty()
    QTest.keyClick(beside, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is fields[0]
    QApplication.processEvents()
    assert not fields[0].visibleRegion().isEmpty()
