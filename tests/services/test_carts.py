"""Carts in hand: parked, taken up and let go, each in one act, with at most one of them open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.cart import Cart
from app.domain.tender import Tender, TenderKind
from app.errors import NotFound, Refused
from app.queries.till import how_many_parked, open_cart, parked_carts
from app.register import Register
from app.services.carts import discard, keep_cart, keep_tenders, park, recall
from app.services.checkout import start_card_payment
from tests.shop import cart_of, ring


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened


def kept(register: Register, cart: Cart) -> Cart:
    register.do(keep_cart, cart).result()
    return cart


def parked(register: Register) -> list[Cart]:
    return [one.cart for one in register.ask(parked_carts)]


def test_a_parked_cart_comes_back_with_all_it_had(register: Register) -> None:
    cart = cart_of(register)
    line = replace(cart.lines[0], note="no onions", list_price=cart.lines[0].unit_price, price_reason="agreed")
    cart = kept(register, replace(cart.with_line(line), customer_id="c-1", note="for Friday", label="Anna"))
    register.do(park, cart).result()
    assert register.ask(open_cart) is None
    (waiting,) = register.ask(parked_carts)
    assert (waiting.id, waiting.label, waiting.cart) == (cart.id, "Anna", cart)
    assert register.do(recall, cart.id).result() == cart == register.ask(open_cart)
    assert register.ask(how_many_parked) == 0


def test_taking_one_up_parks_the_open_one_unless_it_is_empty(register: Register) -> None:
    first, second = cart_of(register), cart_of(register, 2)
    register.do(park, first).result()
    kept(register, second)
    newest = second.without_line(second.lines[0].id)
    register.do(recall, first.id, instead_of=newest).result()
    assert (register.ask(open_cart), parked(register)) == (first, [newest])
    register.do(recall, newest.id, instead_of=Cart(register.new_id(), "GBP")).result()
    assert (register.ask(open_cart), parked(register)) == (newest, [])


def test_discard_lets_go_and_parking_again_takes_it_back(register: Register) -> None:
    cart = cart_of(register)
    register.do(park, cart).result()
    gone = register.do(discard, cart.id).result()
    assert (gone, parked(register)) == (cart, [])
    register.do(park, gone).result()
    assert parked(register) == [cart]
    with pytest.raises(NotFound):
        register.do(discard, "nobody").result()


@pytest.mark.parametrize("why", ["tenders-held", "card-open", "cart-empty", "already-sold", "label-too-long"])
def test_what_cannot_be_parked_says_why_and_stays_open(register: Register, why: str) -> None:
    cart = kept(register, cart_of(register))
    other = cart_of(register, 1)
    register.do(park, other).result()
    if why == "tenders-held":
        register.do(keep_tenders, cart.id, (Tender(TenderKind.CASH, 100),)).result()
    elif why == "card-open":
        register.do(start_card_payment, register.new_id(), cart.id, 100).result()
    elif why == "cart-empty":
        cart = replace(cart, lines=())
    elif why == "already-sold":
        ring(register, cart)
    else:
        cart = replace(cart, label="x" * 61)
    before = register.ask(open_cart)
    with pytest.raises(Refused) as refused:
        register.do(park, cart).result()
    assert refused.value.code == why
    assert (register.ask(open_cart), parked(register)) == (before, [other])
    if why != "cart-empty":
        with pytest.raises(Refused):
            register.do(recall, other.id, instead_of=cart).result()
        assert parked(register) == [other]


def test_a_late_save_does_not_open_a_parked_cart_again(register: Register) -> None:
    cart = cart_of(register)
    register.do(park, cart).result()
    kept(register, cart.without_line(cart.lines[0].id))
    assert (register.ask(open_cart), parked(register)) == (None, [cart])


def test_a_sold_cart_is_no_longer_parked(register: Register) -> None:
    cart = cart_of(register)
    register.do(park, cart).result()
    ring(register, cart)
    assert parked(register) == []


acts = st.lists(st.tuples(st.sampled_from(["keep", "park", "recall", "discard"]), st.integers(0, 3)), max_size=14)


@given(acts)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_cart_is_ever_open_twice_or_lost(register: Register, acts: list[tuple[str, int]]) -> None:
    """Against a model: the open cart and the parked ones, whatever is asked for in whatever order."""
    carts = [cart_of(register, 1) for _ in range(4)]
    is_open: Cart | None = None
    waiting: dict[str, Cart] = {}
    for one in register.ask(parked_carts):
        register.do(discard, one.id).result()
    register.do(keep_cart, Cart(register.new_id(), "GBP")).result()
    for what, which in acts:
        cart = carts[which]
        if what == "keep" and cart.id not in waiting:
            is_open = kept(register, cart)
        elif what == "park":
            register.do(park, cart).result()
            waiting[cart.id], is_open = cart, None if is_open == cart else is_open
        elif what == "recall" and cart.id in waiting and cart != is_open:
            register.do(recall, cart.id).result()
            del waiting[cart.id]
            if is_open is not None:
                waiting[is_open.id] = is_open
            is_open = cart
        elif what == "discard" and cart.id in waiting:
            register.do(discard, cart.id).result()
            del waiting[cart.id]
        assert register.ask(open_cart) == is_open
        assert {one.id: one.cart for one in register.ask(parked_carts)} == waiting
