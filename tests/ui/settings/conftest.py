"""The settings screen in the real window, with its register behind it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.settings.view import SettingsView
from ui.till import Till


@pytest.fixture
def view(qtbot: QtBot, window: Till) -> SettingsView:
    window.show_room("settings")
    screen = window.settings.screen
    assert isinstance(screen, SettingsView)
    qtbot.waitUntil(lambda: screen.presenter is not None and bool(screen.rows))
    return screen
