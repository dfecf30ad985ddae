"""A window with a form, and the screen keyboard of a whole till."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.kit.screen_keys import (
    Form,
    settled,
)
from ui.kit import theme
from ui.kit.keyboard.watch import ScreenKeyboard
from ui.till import Till


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app)
    made = Form()
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.save.setFocus()
    return made


@pytest.fixture
def keyboard(window: Till, qtbot: QtBot) -> ScreenKeyboard:
    window.shell.resize(1366, 768)
    settled(qtbot)
    return window.shell.screen_keyboard
