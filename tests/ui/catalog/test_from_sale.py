"""What a sale lacked is typed in the catalogue, and rung up: a code nobody knew, an item without a price."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.catalog_edits import edit
from app.domain.catalog import Change
from app.queries.search import search
from app.register import Register
from tests.ui.catalog.conftest import MILK_CODE, stocked
from tests.ui.conftest import Start
from tests.ui.hands import Hands
from ui.catalog.presenter import CatalogPresenter

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_unknown_code_is_made_an_item_and_rung_up(qtbot: QtBot, start: Start) -> None:
    till = start(opened=stocked)
    hands = Hands(qtbot, till)
    hands.scan(MILK_CODE)
    assert till.selling is not None and not till.checkout.cart.unknown.isHidden()
    QTest.keyClick(QApplication.focusWidget() or till.shell, Key.Key_N, CTRL)
    hands.type("Milk 2 l")
    hands.press(Key.Key_Return)
    hands.type("2.29")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.shell.current() is till.checkout)
    assert [(line.name, line.unit_price.amount) for line in till.selling.cart.lines] == [("Milk 2 l", 229)]


def test_what_lacks_a_price_gets_one_and_is_rung_up(qtbot: QtBot, start: Start) -> None:
    till = start(opened=stocked)
    assert till.register is not None and till.selling is not None
    jelly = {"sku": "JELLY", "name": "Quince jelly", "barcodes": [MILK_CODE], "active": False, "tax_class": "zero"}
    edit(till.register, [Change(till.register.new_id(), None, jelly)]).result()
    hands = Hands(qtbot, till)
    hands.scan(MILK_CODE)
    card = till.checkout.cart.unknown
    assert card.isVisible() and (card.title.text(), card.detail.text()) == ("No price yet", "Quince jelly")
    QTest.keyClick(QApplication.focusWidget() or till.shell, Key.Key_N, CTRL)
    assert till.catalog.presenter is not None and till.catalog.screen is not None
    hands.press(Key.Key_Return)  # without a price it stays
    QTest.keyClick(QApplication.focusWidget() or till.shell, Key.Key_S, CTRL)
    draft = till.catalog.presenter.state.draft
    assert draft is not None and draft.errors["price"] == "What does it cost?"
    hands.type("4.25")
    assert till.catalog.screen.sheet.save.text() == "Save and sell"
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: till.shell.current() is till.checkout)
    assert [(line.name, line.unit_price.amount) for line in till.selling.cart.lines] == [("Quince jelly", 425)]


def test_who_leaves_without_a_price_leaves_no_draft(listed: CatalogPresenter, shop: Register) -> None:
    lamp = shop.ask(search, "Old lamp", active_only=False).rows[0]
    made: list[str] = []
    listed.made = made.append
    listed.price_for_sale(lamp.id, "GONE")
    assert listed.state.draft is not None and listed.state.draft.value("active")
    listed.close_card()
    assert not listed.has_draft(lamp.id)
    listed.open_product(lamp.id)
    assert not listed.state.draft.is_touched and not listed.state.draft.from_sale and not made
