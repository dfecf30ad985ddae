"""What the lists and sheets of the counter are told: orders with their history, the shift, the open cart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.errors import NotFound
from app.queries.orders import order_detail, orders_page
from app.queries.till import current_shift, open_cart, stock_on_hand, unfinished_cards
from app.register import Register
from app.services.carts import keep_cart
from app.services.checkout import complete_sale, start_card_payment
from app.services.returns import refund_lines, void_order
from app.services.shifts import close_shift, open_shift
from tests.shop import cart_of, ring, total_of

ONE = Quantity(1000)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened


def test_pages_meet_without_gap_or_overlap(register: Register) -> None:
    numbers = [ring(register).number for _ in range(7)]
    first = register.ask(orders_page, 0, 3)
    second = register.ask(orders_page, first[-1].n, 3)
    third = register.ask(orders_page, second[-1].n, 3)
    assert [row.number for row in (*first, *second, *third)] == numbers[::-1]
    assert register.ask(orders_page, third[-1].n, 3) == ()


def test_an_order_tells_what_happened_to_it(register: Register) -> None:
    cart = cart_of(register)
    placed = ring(register, cart)
    assert register.ask(order_detail, placed.number) == register.ask(order_detail, placed.order_id)
    refund = register.do(refund_lines, register.new_id(), cart.id, {1: ONE}, note="torn").result()
    detail = register.ask(order_detail, cart.id)
    assert (detail.proof, detail.row.total_minor, detail.row.refunded_minor) == (placed.proof, 1490, refund.total_minor)
    assert [line.refunded for line in detail.lines] == [0, 1000, 0]
    assert [(one.what, one.amount_minor) for one in detail.history] == [("recorded", 1490), ("refund", -236)]
    assert not detail.voidable
    assert register.ask(order_detail, refund.order_id).refers_to == placed.number
    register.do(void_order, refund.order_id).result()
    detail = register.ask(order_detail, cart.id)
    assert detail.voidable and detail.row.refunded_minor == 0 and [line.refunded for line in detail.lines] == [0, 0, 0]
    register.do(close_shift).result()
    assert not register.ask(order_detail, cart.id).voidable
    with pytest.raises(NotFound):
        register.ask(order_detail, "1-1-NONE-1")


def test_the_shift_counts_what_is_real(register: Register) -> None:
    assert register.ask(current_shift) is None
    register.do(open_shift, 1000).result()
    cart = cart_of(register)
    intent = register.new_id()
    register.do(start_card_payment, intent, cart.id, 490).result()
    assert [card.amount_minor for card in register.ask(unfinished_cards)] == [490]
    card = Tender(TenderKind.CARD, 490, reference="R", intent_id=intent)
    register.do(complete_sale, cart, (card, Tender(TenderKind.CASH, total_of(cart)))).result()
    ring(register, training=True)
    shift = register.ask(current_shift)
    assert shift is not None and shift.cash_minor == 1000 + 1490 - 490
    assert shift.sums["kinds"]["sale"]["count"] == 1
    assert register.ask(stock_on_hand, "product-1") == {3: -2000}
    assert register.ask(unfinished_cards) == ()


def test_there_is_one_open_cart(register: Register) -> None:
    first, second = cart_of(register), cart_of(register)
    assert register.ask(open_cart) is None
    for cart in (first, second, first):
        register.do(keep_cart, cart).result()
        assert register.ask(open_cart) == cart
    ring(register, first)
    assert register.ask(open_cart) is None
