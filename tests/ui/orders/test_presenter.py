"""Orders without a screen: the list, refunds by line, void; on a real register."""

from __future__ import annotations

import pytest

from app.domain.tender import Tender, TenderKind
from app.queries import orders
from app.register import Register
from app.services import checkout
from app.services.carts import keep_cart
from tests.ui.conftest import Pump
from ui.checkout.presenter import CheckoutPresenter
from ui.orders.presenter import OrdersPresenter, can_refund
from ui.orders.state import OrdersState

MILK, LOAF = "5000000000012", "5000000000029"


def sell(till: CheckoutPresenter, pump: Pump, *codes: str) -> str:
    for code in codes:
        till.scan(code)
    order = till.cart.id
    till.pay_exact_cash()
    pump.until(lambda: till.state.paid is not None and till.state.paid.order_id == order)
    return order


@pytest.fixture
def listed(register: Register, pump: Pump) -> OrdersPresenter:
    return OrdersPresenter(register, pump.post, lambda _state: None)


def test_an_empty_shop_has_no_orders(listed: OrdersPresenter) -> None:
    listed.refresh()
    assert listed.state == OrdersState()


def test_newest_first_and_found_by_item(listed: OrdersPresenter, till: CheckoutPresenter, pump: Pump) -> None:
    first, second = sell(till, pump, MILK), sell(till, pump, LOAF)
    listed.refresh()
    assert [row.id for row in listed.state.rows] == [second, first]
    listed.search("milk")
    assert [row.id for row in listed.state.rows] == [first]


def test_a_scanned_receipt_opens_its_order(listed: OrdersPresenter, till: CheckoutPresenter, pump: Pump) -> None:
    first, _second = sell(till, pump, MILK), sell(till, pump, MILK)
    row = listed.register.ask(orders.order_detail, first).row
    listed.find(f"cashwrap:{row.number}:AAAAA-BBBBB")
    assert listed.state.detail is not None and listed.state.detail.row.id == first
    listed.find("no such thing")
    assert listed.state.rows == ()


def test_refund_of_one_piece_then_the_rest(listed: OrdersPresenter, till: CheckoutPresenter, pump: Pump) -> None:
    order = sell(till, pump, MILK, MILK, LOAF)
    listed.open(order)
    listed.start_refund()
    listed.step_refund(0, 5)
    assert listed.state.refunding is not None and listed.state.refunding.amount(0) == 2000
    listed.step_refund(0, -5)
    listed.step_refund(0, 1)
    state = listed.state
    assert state.refunding is not None and state.detail is not None
    assert state.refunding.total_minor(state.detail.lines) == 229
    listed.give_back()
    listed.give_back()
    pump.until(lambda: listed.state.refunding is None)
    assert listed.state.detail is not None and listed.state.detail.row.refunded_minor == -229
    listed.start_refund()
    listed.refund_everything()
    listed.give_back()
    pump.until(lambda: listed.state.refunding is None)
    detail = listed.state.detail
    assert detail is not None and detail.row.refunded_minor == -detail.row.total_minor
    assert not can_refund(detail)
    assert len(listed.state.rows) == 3


def test_a_card_refund_carries_its_own_amount(listed: OrdersPresenter, register: Register, pump: Pump) -> None:
    from tests.shop import cart_of, total_of

    cart = cart_of(register)
    tender = Tender(TenderKind.CARD, total_of(cart), "", "SLIP 1", register.new_id())
    register.do(checkout.start_card_payment, tender.intent_id, cart.id, tender.amount_minor).result()
    register.do(checkout.complete_sale, cart, (tender,)).result()
    listed.open(cart.id)
    listed.start_refund()
    assert listed.state.refunding is not None and listed.state.refunding.method is TenderKind.CARD
    listed.refund_everything()
    listed.type_reference("BACK 1")
    listed.give_back()
    pump.until(lambda: listed.state.refunding is None)
    (refund, _sale) = register.ask(orders.orders_page)
    assert (refund.kind, refund.total_minor, refund.tenders) == ("refund", -total_of(cart), "card")


def test_void_is_asked_first_and_done_once(listed: OrdersPresenter, till: CheckoutPresenter, pump: Pump) -> None:
    order = sell(till, pump, MILK)
    listed.open(order)
    listed.void()
    listed.register.do(keep_cart, till.cart).result()  # acts are done in order: a void would be done by now
    assert listed.register.ask(orders.order_detail, order).row.state == "completed"
    listed.ask_void()
    listed.void()
    listed.void()
    pump.until(lambda: listed.state.told is not None and listed.state.told.code == "voided")
    assert listed.state.detail is not None and listed.state.detail.row.state == "voided"
    assert not can_refund(listed.state.detail)


def test_esc_goes_back_by_one_step(listed: OrdersPresenter, till: CheckoutPresenter, pump: Pump) -> None:
    listed.open(sell(till, pump, MILK, LOAF))
    listed.start_refund()
    listed.close()
    assert listed.state.refunding is None and listed.state.detail is not None
    listed.close()
    assert listed.state.detail is None


def test_an_order_that_is_not_here_is_told(listed: OrdersPresenter) -> None:
    listed.open("1-1-NONE-9")
    assert listed.state.told is not None and listed.state.told.code == "error"
