"""A new shop's till is empty: it offers a list or the first item, and sells it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Start, open_register


def test_an_empty_till_leads_to_the_first_item(qtbot: QtBot, start: Start) -> None:
    till = start(opened=lambda folder: open_register(folder, goods=""))
    empty = till.checkout.catalog.empty
    qtbot.waitUntil(empty.isVisible)
    assert empty.button.isVisible()
    QTest.mouseClick(empty.new, Qt.MouseButton.LeftButton)
    assert till.shell.current() is till.catalog.screen
    assert till.catalog.presenter is not None
    qtbot.waitUntil(lambda: till.catalog.presenter.state.draft is not None)
