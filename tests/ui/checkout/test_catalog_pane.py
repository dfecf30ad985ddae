"""The chips over the tiles: a few of them, and a list that has them all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.checkout.catalog_pane import CatalogPane
from ui.checkout.presenter import CheckoutPresenter
from ui.kit.picker import Picker

MANY = tuple(f"Category {n:04}" for n in range(3000))


@pytest.mark.qt_log_ignore("does not support")
def test_thousands_of_categories_are_a_list_and_not_thousands_of_buttons(qtbot: QtBot, till: CheckoutPresenter) -> None:
    pane, chosen = CatalogPane(), []
    qtbot.addWidget(pane)
    pane.category_chosen.connect(chosen.append)
    pane.resize(800, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    state = replace(till.state, categories=MANY, category="")
    pane.render_state(state)
    assert len(pane._chips) < 40
    qtbot.waitUntil(lambda: pane._chip_more.isVisible())
    qtbot.mouseClick(pane._chip_more, Qt.MouseButton.LeftButton)
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.field, "2871")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert chosen == ["Category 2871"]
    pane.render_state(replace(state, category="Category 2871"))
    chip = pane._chips["Category 2871"]
    assert chip.isChecked() and len(pane._chips) < 40


def test_a_list_that_is_rebuilt_is_no_empty_shop(qtbot: QtBot, till: CheckoutPresenter) -> None:
    pane = CatalogPane()
    qtbot.addWidget(pane)
    state = replace(till.state, categories=(), tiles=(), is_empty_shop=True)
    pane.render_state(replace(state, rebuilding=34))
    assert pane.empty.title.text() == "Product list is being rebuilt, 34 %" and pane.empty.button.isHidden()
    pane.render_state(replace(state, rebuilding=35, search="tea"))
    assert pane.nothing.help.text() == "Product list is being rebuilt, 35 %"
    pane.render_state(state)
    assert pane.empty.title.text() == "No items yet" and not pane.empty.button.isHidden()


def test_few_categories_need_no_list(qtbot: QtBot, till: CheckoutPresenter) -> None:
    pane = CatalogPane()
    qtbot.addWidget(pane)
    pane.resize(800, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.render_state(replace(till.state, categories=("Bakery", "Dairy"), category=""))
    assert not pane._chip_more.isVisible() and list(pane._chips) == ["", "Bakery", "Dairy"]
