"""The acts on a cart in the real window: by keys alone, by touch alone, and with scans coming in between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.quantity import Quantity, UnitPrice
from tests.ui.hands import Hands
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.view import CheckoutView
from ui.till import Till

Key = Qt.Key
MILK, LOAF, UNKNOWN = "5000000000012", "5000000000029", "5391234567890"


@pytest.fixture
def view(window: Till) -> CheckoutView:
    return window.checkout


@pytest.fixture
def sale(window: Till) -> CheckoutPresenter:
    assert window.selling is not None
    return window.selling


def tap(button: QAbstractButton) -> None:
    assert button.isVisible() and button.isEnabled(), button.text()
    assert min(button.width(), button.height()) >= 48, f"{button.text()} is too small to be touched"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_so_many_are_said_in_the_field_before_the_scan(
    view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    hands.type("3*")
    assert (view.field.text(), view.field.tag()) == ("", "3 × the next item")
    hands.scan(MILK)
    assert sale.cart.lines[0].quantity == Quantity(3000)
    hands.type("2x")
    hands.scan(LOAF)
    assert (sale.cart.lines[1].quantity, view.field.text()) == (Quantity(2000), "")


def test_another_price_by_keys_alone(view: CheckoutView, sale: CheckoutPresenter, hands: Hands) -> None:
    hands.scan(LOAF)
    hands.press(Key.Key_F5)
    hands.type("350")
    hands.press(Key.Key_Return)
    assert view.ask.doubt.text() == "Choose why first."
    hands.type("d")
    hands.press(Key.Key_Return)
    assert (sale.cart.lines[0].unit_price, sale.cart.lines[0].price_reason) == (UnitPrice(350), "damaged")
    (row,) = view.cart.list.rows()
    assert (row.amount, row.old_amount, row.mark) == ("3.50", "4.20", "Damaged")
    QTest.keyClick(hands._where(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.cart.list.rows()[0].old_amount == ""
    QTest.keyClick(hands._where(), Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert view.cart.list.rows()[0].old_amount == "4.20"


def test_an_unknown_code_is_sold_in_two_touches(view: CheckoutView, sale: CheckoutPresenter, hands: Hands) -> None:
    hands.scan(UNKNOWN)
    tap(view.cart.unknown.sell)
    assert not view.cart.pay.isEnabled() and view.cart.pay.detail == "type a price"
    for key in "499":
        hands.type(key)
    tap(view.cart.pay)
    (line,) = sale.cart.lines
    assert (line.barcode, line.unit_price.amount) == (UNKNOWN, 499)
    assert not view.cart.unknown.isVisible()


def test_letters_name_what_has_no_name_and_digits_are_its_price(
    view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    QTest.keyClick(hands._where(), Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    hands.type("150")
    hands.type("Old book 2")
    hands.scan(MILK)
    assert view.ask.name.field.text() == "Old book 2", "a scan is no part of a name"
    hands.press(Key.Key_Return)
    assert [(line.name, line.unit_price.amount) for line in sale.cart.lines] == [
        ("Old book 2", 150),
        ("Full-fat milk 2 l", 229),
    ]


def test_a_name_then_enter_then_its_price(view: CheckoutView, sale: CheckoutPresenter, hands: Hands) -> None:
    QTest.keyClick(hands._where(), Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    hands.type("Umbrella")
    hands.press(Key.Key_Return)
    hands.type("850")
    hands.press(Key.Key_Return)
    assert [(line.name, line.unit_price.amount) for line in sale.cart.lines] == [("Umbrella", 850)]


def test_after_digits_enter_takes_the_number_and_not_the_button_that_tab_had_reached(
    view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    QTest.keyClick(hands._where(), Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    taxes = list(view.ask.classes.buttons.values())
    chosen = [one.isChecked() for one in taxes]
    next(one for one in taxes if not one.isChecked()).setFocus(Qt.FocusReason.TabFocusReason)
    hands.type("850")
    hands.press(Key.Key_Return)
    assert [line.unit_price.amount for line in sale.cart.lines] == [850]
    assert [one.isChecked() for one in taxes] == chosen, "and taxed as it was"


def test_park_list_and_take_up_by_keys_alone(
    qtbot: QtBot, view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    hands.scan(MILK)
    hands.press(Key.Key_F11)
    qtbot.waitUntil(lambda: sale.cart.is_empty)
    assert view.cart.ready.take_up.isVisible() and view.cart.park.text() == "Parked 1"
    hands.scan(LOAF)
    QTest.keyClick(hands._where(), Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert view.left.currentWidget() is view.asides.parked
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: [line.name for line in sale.cart.lines] == ["Full-fat milk 2 l"])
    assert view.left.currentWidget() is view.catalog


def test_a_sale_with_money_in_hand_says_why_it_cannot_be_parked(
    view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    hands.scan(LOAF)
    hands.press(Key.Key_F9)
    hands.type("100")
    hands.press(Key.Key_Return, Key.Key_F11)
    assert view.toast.words() == "Money was taken for this sale: finish it, or take the money back first."
    assert sale.state.paying is not None and sale.state.paying.left_minor == 320


def test_park_take_up_and_discard_by_touch_alone(qtbot: QtBot, view: CheckoutView, sale: CheckoutPresenter) -> None:
    sale.scan(MILK)
    tap(view.cart.park)
    qtbot.waitUntil(lambda: sale.cart.is_empty)
    tap(view.cart.ready.take_up)
    (taken,) = view.asides.parked.sales
    tap(taken)
    qtbot.waitUntil(lambda: not sale.cart.is_empty)
    tap(view.cart.park)
    qtbot.waitUntil(lambda: sale.cart.is_empty)
    tap(view.cart.park)
    discard = next(one for one in view.asides.parked.findChildren(QAbstractButton) if one.text() == "Discard")
    tap(discard)
    qtbot.waitUntil(lambda: view.asides.parked.sales == [])
    view.toast.button.click()
    qtbot.waitUntil(lambda: len(view.asides.parked.sales) == 1)


def test_a_scan_leaves_a_half_typed_note_alone(view: CheckoutView, sale: CheckoutPresenter, hands: Hands) -> None:
    hands.scan(LOAF)
    QTest.keyClick(hands._where(), Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    hands.type("cut in ")
    hands.scan(MILK)
    hands.type("two")
    assert len(sale.cart.lines) == 2
    hands.press(Key.Key_Return)
    assert [line.note for line in sale.cart.lines] == ["cut in two", ""]
    assert view.left.currentWidget() is view.catalog and QApplication.focusWidget() is view.field


def test_a_customer_is_added_by_keys_alone_and_stands_in_the_head(
    qtbot: QtBot, view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    hands.scan(LOAF)
    QTest.keyClick(hands._where(), Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hands.type("Bo <b>Li</b>")
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: view.cart.customer.text() == "Bo <b>Li</b>")
    tap(view.cart.customer)
    tap(view.asides.customer.walk_in)
    assert view.cart.customer.text() == "Walk-in"


def test_a_price_that_changed_is_offered_on_its_line(
    qtbot: QtBot, view: CheckoutView, sale: CheckoutPresenter, hands: Hands
) -> None:
    from tests.ui.checkout.test_cart_acts import change_price

    hands.scan(LOAF)
    change_price(sale.register, LOAF, 499)
    qtbot.waitUntil(lambda: view.cart.list.rows()[0].mark == "now 4.99")
    assert view.cart.sums.total() == "4.20"
    tap(view.cart.news.take)
    assert view.cart.sums.total() == "4.99"
    qtbot.waitUntil(lambda: not view.cart.news.isVisible())


def test_why_is_told_in_words_that_add_up(view: CheckoutView, sale: CheckoutPresenter, hands: Hands) -> None:
    hands.scan(MILK)
    hands.press(Key.Key_F8)
    hands.type("10")
    hands.press(Key.Key_Return)
    QTest.keyClick(hands._where(), Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    told = [row.accessibleName() for row in view.asides.why.texts()]
    assert told == [
        "Price in the catalog, 1 × 2.29, 2.29",
        "Discount on this line, 10 % · rounded from 0.229, −0.23",
        "VAT in this price, 23 % of 1.67 · rounded from 0.3852, 0.39",
        "This line costs, €\u00a02.06",
    ]
    assert view.asides.why.rule() == "Taxes are rounded on each line: half a cent goes up."
    hands.press(Key.Key_Escape)
    assert view.left.currentWidget() is view.catalog
    hands.scan(LOAF)
    QTest.mouseClick(view.cart.sums, Qt.MouseButton.LeftButton)
    assert [row.accessibleName() for row in view.asides.why.texts()] == [
        "Goods at their prices, 6.49",
        "Discounts, −0.23",
        "VAT in this price, 23 % of 1.67, 0.39",
        "VAT in this price, 0 % of 4.20, 0.00",
        "The sale costs, €\u00a06.26",
    ]
    hands.scan(MILK)
    assert view.left.currentWidget() is view.catalog
