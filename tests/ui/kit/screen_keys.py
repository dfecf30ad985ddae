"""A finger for the screen keyboard: a form to touch, keys to find, and what is in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.keyboard.caps import Act, Cap, Page
from ui.kit.keyboard.panel import Panel
from ui.kit.keyboard.watch import ScreenKeyboard
from ui.kit.labels import Field

FINGER = QTest.createTouchDevice()


class Form(QWidget):
    """Fields from top to bottom of a window, a page for words, and a button that takes no focus."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = [QLineEdit() for _ in range(6)]
        self.page, self.save = QPlainTextEdit(), QPushButton("Save")
        self.save.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.amount = Field()
        self.amount.take_figures()
        whole, inner = QVBoxLayout(self), QWidget()
        whole.addWidget(inner)
        column = QVBoxLayout(inner)
        column.addStretch(1)
        column.addWidget(self.save)
        for widget in (*self.fields, self.amount, self.page):
            column.addWidget(widget)
        self.page.setFixedHeight(108)
        self.keyboard = ScreenKeyboard(self)

    @property
    def panel(self) -> Panel:
        assert self.keyboard.panel is not None
        return self.keyboard.panel


def touch(qtbot: QtBot, widget: QWidget, at: QPoint | None = None) -> None:
    """A finger, all the way from the screen's driver; that of the tests ends at 800 px."""
    spot = at if at is not None else QPoint(20, widget.height() // 2)
    QTest.touchEvent(widget, FINGER).press(0, spot, widget).commit()
    QTest.touchEvent(widget, FINGER).release(0, spot, widget).commit()
    settled(qtbot)


def click(qtbot: QtBot, widget: QWidget) -> None:
    window = widget.window()
    handle = window.windowHandle()
    assert handle is not None
    spot = widget.mapTo(window, widget.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    settled(qtbot)


def settled(qtbot: QtBot) -> None:
    """Timers of no time have had their turn."""
    for _ in range(3):
        QApplication.processEvents()


def cap(panel: Panel, sign: str) -> Cap:
    return next(one for one in panel.caps() if one.sign == sign)


def act(panel: Panel, what: Act, page: Page | None = None) -> Cap:
    return next(one for one in panel.caps() if one.act is what and page in (None, one.page))


def tap(qtbot: QtBot, panel: Panel, *caps: Cap) -> None:
    for one in caps:
        spot = panel.area(one).center().toPoint()
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        settled(qtbot)


def panel_of(keyboard: ScreenKeyboard) -> Panel:
    assert keyboard.panel is not None
    return keyboard.panel


def type_on(qtbot: QtBot, panel: Panel, text: str) -> None:
    for sign in text:
        tap(qtbot, panel, cap(panel, sign))


def place_of(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def click_in(qtbot: QtBot, keyboard: ScreenKeyboard, field: QWidget) -> None:
    """Where the finger of the tests does not reach."""
    keyboard.use("always")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    settled(qtbot)


def in_sight(form: QWidget, panel: Panel, field: QWidget) -> bool:
    top = field.mapTo(form, QPoint(0, 0)).y()
    return top >= 0 and top + field.height() <= panel.y()
