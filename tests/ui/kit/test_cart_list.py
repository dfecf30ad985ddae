"""The painted cart: the line just touched is on the screen, whole lines are shown, the rest is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit import theme
from ui.kit.cart_list import CartList, CartRow


def rows(count: int) -> tuple[CartRow, ...]:
    return tuple(CartRow(str(n), f"Thing {n}", "1 × 1.00", "1.00") for n in range(count))


@pytest.fixture
def cart(qtbot: QtBot) -> CartList:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app)
    made = CartList()
    qtbot.addWidget(made)
    made.resize(480, 500)
    made.show()
    return made


def ground(image: QImage, row: int) -> str:
    return image.pixelColor(300, row * 60 + 30).name()


def test_the_newest_line_is_scrolled_in_flashed_and_then_only_chosen(qtbot: QtBot, cart: CartList) -> None:
    hidden: list[int] = []
    cart.hidden_above.connect(hidden.append)
    cart.show_rows(rows(12), "11", "11")
    assert cart.verticalScrollBar().value() == 4 * 60, "whole lines from the top: 500 px hold eight"
    assert hidden[-1] == 4
    assert ground(cart.grab().toImage(), 7) == theme.color("accent_line").name()
    qtbot.waitUntil(lambda: ground(cart.grab().toImage(), 7) == theme.color("accent_soft").name())
    assert ground(cart.grab().toImage(), 6) == theme.color("surface").name()
    assert "Thing 11" in cart.accessibleDescription()


def test_what_is_painted_after_small_changes_is_what_a_fresh_list_paints(qtbot: QtBot, cart: CartList) -> None:
    steps = [(rows(1), "0"), (rows(9), "8"), (rows(12), "11"), (rows(12)[:5] + rows(12)[6:], "7"), (rows(2), "1")]
    for shown, selected in steps:
        cart.show_rows(shown, selected)
        QApplication.processEvents()
    fresh = CartList()
    qtbot.addWidget(fresh)
    fresh.resize(480, 500)
    fresh.show_rows(rows(2), "1")
    fresh.show()
    assert cart.grab().toImage() == fresh.grab().toImage()


def test_touching_a_line_chooses_it_unless_the_cart_is_locked(qtbot: QtBot, cart: CartList) -> None:
    chosen: list[str] = []
    cart.chosen.connect(chosen.append)
    cart.show_rows(rows(3), "2")
    qtbot.mouseClick(cart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 90))
    cart.show_rows(rows(3), "2", locked=True)
    qtbot.mouseClick(cart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 30))
    assert chosen == ["1"]
