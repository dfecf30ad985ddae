"""The long list of orders: its places, its rows, and what a search through it finds, stretch by stretch."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.cart import Cart
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.queries.orders_list import (
    EVERYTHING,
    Term,
    Wanted,
    all_places,
    look,
    newest_n,
    newest_places,
    place_before,
    places_since,
    rows_at,
)
from app.register import Register
from app.services.checkout import complete_sale
from app.services.customers import CustomerDetails, save_customer
from app.services.returns import refund_lines, void_order
from tests.shop import cart_of, ring, total_of


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Register, dict[str, str]]]:
    """One of each kind; numbers by name."""
    with Register.open(tmp_path_factory.mktemp("list") / "shop") as register:
        numbers = {}
        register.do(save_customer, "cust-1", CustomerDetails("Niamh Byrne", "+353 87 123", "n@byrne.ie")).result()
        for name, what, day in (
            ("fig", {"name": "Fig jam 50%", "sku": "SKU-9"}, "2026-03-01"),
            ("umlaut", {"name": "KÄSE, alt", "product_id": "cheese"}, "2026-03-02"),
            ("under", {"name": "a_b"}, "2026-03-03"),
        ):
            cart = _cart(register, **what)
            at = f"{day}T12:00:00.000000Z"
            numbers[name] = register.do(complete_sale, cart, _cash(cart), sold_at=at).result().number
        bought = replace(_cart(register), customer_id="cust-1")
        numbers["niamh"] = ring(register, bought).number
        cart = cart_of(register)
        voucher = (Tender(TenderKind.OTHER, 200, "voucher"), Tender(TenderKind.CASH, 2000))
        numbers["voucher"] = register.do(complete_sale, cart, voucher).result().number
        refund = register.do(refund_lines, register.new_id(), cart.id, {0: Quantity(1000)}).result()
        numbers["refund"] = refund.number
        gone = ring(register)
        register.do(void_order, gone.order_id).result()
        numbers["voided"] = gone.number
        numbers["practice"] = ring(register, training=True).number
        yield register, numbers


def _cart(register: Register, **line: object) -> Cart:
    cart = cart_of(register, 1)
    return replace(cart, lines=(replace(cart.lines[0], **line),))  # type: ignore[arg-type]


def _cash(cart: Cart) -> tuple[Tender, ...]:
    return (Tender(TenderKind.CASH, total_of(cart)),)


def _found(register: Register, wanted: Wanted, span: int = 4) -> list[str]:
    below, places = register.ask(newest_n), array("q")
    while below:
        looked = register.ask(look, wanted, below, span)
        assert looked.below < below
        below, places = looked.below, places + looked.places
    assert list(places) == sorted(places, reverse=True)
    return [row.number for row in register.ask(rows_at, places)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted((Term("fig"),)), ["fig"]),
        (Wanted((Term("50%"),)), ["fig"]),
        (Wanted((Term("sku-9"),)), ["fig"]),
        (Wanted((Term("ku-9"),)), []),
        (Wanted((Term("käse"),)), ["umlaut"]),
        (Wanted((Term("cheddar", ("cheese",)),)), ["umlaut"]),
        (Wanted((Term("a_b"),)), ["under"]),
        (Wanted((Term("byrne"),)), ["niamh"]),
        (Wanted((Term("87"),)), ["niamh"]),
        (Wanted((Term("fig"), Term("käse"))), []),
        (Wanted((Term("'; --"),)), []),
        (Wanted((Term(amount_minor=200),)), ["voucher"]),
        (Wanted((Term(amount_minor=1490),)), ["practice", "voided", "voucher"]),
        (Wanted(tender="voucher"), ["voucher"]),
        (Wanted(customer="cust-1"), ["niamh"]),
        (Wanted(state="refund"), ["refund"]),
        (Wanted(state="refunded"), ["voucher"]),
        (Wanted(state="voided"), ["voided"]),
        (Wanted(state="training"), ["practice"]),
        (Wanted(since="2026-03-02T00:00:00.000000Z", until="2026-03-03T00:00:00.000000Z"), ["umlaut"]),
        (Wanted((Term("fig"),), state="voided"), []),
    ],
)
def test_each_kind_of_search(shop: tuple[Register, dict[str, str]], wanted: Wanted, found: list[str]) -> None:
    register, numbers = shop
    assert _found(register, wanted) == [numbers[name] for name in found]
    assert _found(register, wanted, 10_000) == [numbers[name] for name in found]


def test_a_number_is_found_whole_and_by_its_end(shop: tuple[Register, dict[str, str]]) -> None:
    register, numbers = shop
    number = numbers["voided"]
    assert _found(register, Wanted(number=number)) == [number]
    assert _found(register, Wanted(number="1-1-NONE-1")) == []
    place = number.rpartition("-")[2]
    assert _found(register, Wanted((Term(ending=place),))) == [number]
    assert _found(register, Wanted((Term(ending=number.split("-", 2)[2]),))) == [number]


def test_what_is_found_adds_up_to_what_stands(shop: tuple[Register, dict[str, str]]) -> None:
    """Voided orders and practice are in the list and not in the sum."""
    register, _ = shop
    looked = register.ask(look, EVERYTHING, register.ask(newest_n), 10_000)
    rows = register.ask(rows_at, looked.places)
    standing = [row for row in rows if row.state == "completed" and not row.training]
    assert len(rows) == 8 and looked.sum_minor == sum(row.total_minor for row in standing)
    assert looked.below == 0


def test_places_are_all_orders_newest_first(shop: tuple[Register, dict[str, str]]) -> None:
    register, numbers = shop
    places = register.ask(all_places)
    rows = register.ask(rows_at, places)
    assert len(rows) == len(numbers) and list(places) == sorted(places, reverse=True)
    assert register.ask(newest_places, 3) == places[:3]
    assert register.ask(places_since, places[2]) == places[:2]
    assert [row.customer for row in rows if row.number == numbers["niamh"]] == ["Niamh Byrne"]


def test_the_list_jumps_to_a_day(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        for day in range(1, 9):
            cart = cart_of(register, 1)
            at = f"2026-03-{day:02}T12:00:00.000000Z"
            register.do(complete_sale, cart, _cash(cart), sold_at=at).result()
        places = register.ask(all_places)
        for day in range(1, 9):
            place = register.ask(place_before, places, f"2026-03-{day:02}T23:00:00.000000Z")
            assert register.ask(rows_at, places[place : place + 1])[0].sold_at[:10] == f"2026-03-{day:02}"
        assert register.ask(place_before, places, "2020-01-01T00:00:00.000000Z") == 7
        assert register.ask(place_before, array("q"), "2020") == 0
