"""The chips over the tiles: quick keys first, a few categories, and a list that has them all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.checkout.catalog_pane import CatalogPane
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.quick_keys import QuickPage
from ui.checkout.shelf import ShelfState
from ui.kit.picker import Picker

MANY = tuple(f"Category {n:04}" for n in range(3000))


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[ShelfState], CatalogPane]:
    def show(shelf: ShelfState) -> CatalogPane:
        pane = CatalogPane()
        qtbot.addWidget(pane)
        pane.resize(800, 600)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.show_shelf(shelf)
        return pane

    return show


@pytest.mark.qt_log_ignore("does not support")
def test_thousands_of_categories_are_a_list_and_not_thousands_of_buttons(
    qtbot: QtBot, opened: Callable[[ShelfState], CatalogPane]
) -> None:
    shelf, chosen = ShelfState(categories=MANY), list[str]()
    pane = opened(shelf)
    pane.category_chosen.connect(chosen.append)
    assert len(pane.chips.chips) < 40
    qtbot.waitUntil(lambda: pane.chips.more.isVisible())
    qtbot.mouseClick(pane.chips.more, Qt.MouseButton.LeftButton)
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.field, "2871")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert chosen == ["Category 2871"]
    pane.show_shelf(replace(shelf, category="Category 2871"))
    chip = pane.chips.chips["in:Category 2871"]
    assert chip.isChecked() and len(pane.chips.chips) < 40


def test_a_list_that_is_rebuilt_is_no_empty_shop(qtbot: QtBot, till: CheckoutPresenter) -> None:
    pane = CatalogPane()
    qtbot.addWidget(pane)
    pane.show_shelf(ShelfState(is_empty_shop=True, rebuilding=34))
    pane.render_state(till.state)
    assert pane.empty.title.text() == "Product list is being rebuilt, 34 %" and pane.empty.button.isHidden()
    pane.show_shelf(ShelfState(is_empty_shop=True, rebuilding=35))
    pane.render_state(replace(till.state, search="tea"))
    assert pane.nothing.help.text() == "Product list is being rebuilt, 35 %"
    pane.show_shelf(ShelfState(is_empty_shop=True))
    pane.render_state(till.state)
    assert pane.empty.title.text() == "No items yet" and not pane.empty.button.isHidden()


def test_few_categories_need_no_list(qtbot: QtBot, opened: Callable[[ShelfState], CatalogPane]) -> None:
    pane = opened(ShelfState(categories=("Bakery", "Dairy")))
    assert not pane.chips.more.isVisible()
    assert [chip.text() for chip in pane.chips.chips.values()] == ["Quick keys", "All items", "Bakery", "Dairy"]


def test_pages_of_quick_keys_come_first_under_their_own_names(
    qtbot: QtBot, opened: Callable[[ShelfState], CatalogPane]
) -> None:
    pane, pages = opened(ShelfState(pages=(QuickPage("Coffee"), QuickPage("Soup")), page=1)), list[int]()
    pane.page_chosen.connect(pages.append)
    assert [(chip.text(), chip.isChecked()) for chip in pane.chips.chips.values()] == [
        ("Coffee", False),
        ("Soup", True),
        ("All items", False),
    ]
    for name in ("page:1", "page:0"):
        qtbot.mouseClick(pane.chips.chips[name], Qt.MouseButton.LeftButton)
    assert pages == [1, 0]
    assert pane.chips.chips["page:1"].isChecked(), "until the shelf says otherwise"


def test_only_whole_chips_stand_in_the_row_and_the_chosen_one_among_them(
    qtbot: QtBot, opened: Callable[[ShelfState], CatalogPane]
) -> None:
    shelf = ShelfState(categories=tuple(f"Shelf {n} of the shop" for n in range(12)))
    pane = opened(shelf)
    for chosen in ("", "Shelf 2 of the shop", "Shelf 11 of the shop"):
        pane.show_shelf(replace(shelf, category=chosen))
        QApplication.processEvents()
        shown = {key: chip for key, chip in pane.chips.chips.items() if chip.isVisible()}
        room = pane.chips.area.viewport().rect()
        placed = [chip.geometry().translated(chip.parentWidget().pos()) for chip in shown.values()]  # type: ignore[union-attr]
        assert all(room.contains(one) for one in placed) and "page:0" in shown and f"in:{chosen}" in shown
        assert 3 <= len(shown) < 12 and pane.chips.more.isVisible()
    pane.resize(3000, 600)
    qtbot.waitUntil(lambda: all(chip.isVisible() for chip in pane.chips.chips.values()))
    assert not pane.chips.more.isVisible()
