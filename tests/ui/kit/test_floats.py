"""The ring stands around whatever has the keyboard, also when a layout moves it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import theme
from ui.kit.buttons import Button
from ui.kit.floats import FocusRing
from ui.kit.screen import rows


def test_the_ring_follows_the_button_and_what_it_stands_in(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app)
    window, box, above = QWidget(), QWidget(), QLabel("above")
    column = rows(window)
    column.addWidget(above)
    column.addWidget(box)
    column.addStretch(1)
    above.setFixedHeight(20)
    box.setFixedHeight(80)
    button = Button("Press")
    rows(box).addWidget(button)
    ring = FocusRing(window)
    qtbot.addWidget(window)
    window.resize(400, 300)
    with qtbot.waitActive(window):
        window.show()
    button.setFocus(Qt.FocusReason.TabFocusReason)

    def around() -> QRect:
        return QRect(button.mapTo(window, QPoint(0, 0)), button.size()).adjusted(-4, -4, 4, 4)

    assert ring.isVisible() and ring.geometry() == around()
    above.setFixedHeight(120)
    qtbot.waitUntil(lambda: button.mapTo(window, QPoint(0, 0)).y() >= 120)
    assert ring.geometry() == around()
    button.clearFocus()
    assert not ring.isVisible()
