"""On hand, low and out of stock, what a cart lacks, and the variances of a count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.cart import Cart
from app.domain.catalog import Change
from app.domain.counts import Scope
from app.domain.quantity import Quantity, UnitPrice
from app.queries.counts import count_sheet, counting, not_counted, variance_totals, variances
from app.queries.stock import (
    levels,
    low_stock,
    negative_stock,
    on_hand,
    out_of_stock,
    oversold,
    stock_card,
    stock_page,
    stock_rows,
)
from app.register import Register
from app.services.catalog import change_products
from app.services.counts import count_one, post_count, recount, set_count, start_count
from app.services.stock import move_stock, receive
from tests.shop import cart_of, line_of, ring

NAMES = ("Apple", "Bread", "Cheese", "Dates", "Eggs")


def _product(place: int, **more: object) -> Change:
    fields = {"sku": f"S{place}", "name": NAMES[place], "category": "Food > Fresh" if place % 2 else "Food", **more}
    return Change(f"product-{place}", None, fields)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop", settings={"country": "NZ", "currency": "NZD"}) as opened:
        changes = [_product(place, cost=[250, 2], low_stock=3_000 if place < 3 else None) for place in range(4)]
        opened.do(change_products, [*changes, _product(4, oversell="block")]).result()
        yield opened


def _move(register: Register, place: int, pieces: int) -> None:
    register.do(move_stock, [(f"product-{place}", Quantity(pieces * 1000))], "adjust").result()


def _names(register: Register, query: object) -> list[str]:
    return [row.name for row in register.ask(query).rows]  # type: ignore[arg-type, attr-defined]


def test_on_hand_is_exact_before_and_after_the_projector(register: Register, tmp_path: Path) -> None:
    register.do(receive, [("product-0", Quantity(2, 0)), ("product-0", Quantity(12_345, 4))]).result()
    ring(register, cart_of(register, 1))
    assert register.ask(on_hand, "product-0") == Quantity(22_345, 4)
    assert register.ask(on_hand, "nobody") == Quantity(0)
    register.close()
    with Register.open(tmp_path / "shop") as again:  # now the cache holds it
        assert again.ask(on_hand, "product-0") == Quantity(22_345, 4)


@pytest.mark.parametrize("projected", [False, True])
def test_lists_of_what_runs_low(register: Register, tmp_path: Path, projected: bool) -> None:
    for place, pieces in ((0, 2), (1, 3), (2, -1), (3, 0)):
        _move(register, place, pieces)
    ring(register, Cart(register.new_id(), "NZD", (line_of(register, 4),)))  # sold, and nobody keeps its stock
    if projected:
        register.close()
        register = Register.open(tmp_path / "shop")
    assert _names(register, low_stock) == ["Apple", "Cheese"]
    assert _names(register, out_of_stock) == ["Cheese", "Dates"]
    assert _names(register, negative_stock) == ["Cheese"]
    _move(register, 0, 1)
    _move(register, 3, 5)
    _move(register, 1, -3)
    assert _names(register, low_stock) == ["Bread", "Cheese"]
    assert _names(register, out_of_stock) == ["Bread", "Cheese"]
    register.close()


def test_pages_go_on_where_the_last_one_ended(register: Register) -> None:
    seen, after = [], ""
    while True:
        page = register.ask(stock_page, 2, after)
        seen += [row.name for row in page.rows]
        after = page.after
        if not after:
            break
    assert seen == list(NAMES)
    assert [row.name for row in register.ask(stock_page, 9, "", "Food > Fresh").rows] == ["Bread", "Dates"]


def test_a_card_says_when_it_was_counted_and_what_rule_holds(register: Register) -> None:
    assert register.ask(stock_card, "product-4").policy == "block"
    card = register.ask(stock_card, "product-0")
    assert (card.policy, card.counted_at, card.row.level.kept) == ("warn", "", False)
    register.do(start_count, "sheet", "Shelf").result()
    register.do(set_count, "sheet", "product-0", "ann", Quantity(0)).result()
    register.do(post_count, "sheet").result()
    card = register.ask(stock_card, "product-0")
    assert card.counted_at and card.row.level.kept  # nothing there, and now somebody keeps it
    assert register.ask(stock_rows, ["nobody"])[0].name == ""


def test_a_cart_is_short_over_all_its_lines(register: Register) -> None:
    _move(register, 0, 3)
    two = replace(line_of(register, 0), quantity=Quantity(2, 0))
    cart = Cart(register.new_id(), "NZD", (two, line_of(register, 1)))
    assert register.ask(oversold, cart) == ()
    cart = cart.with_line(line_of(register, 0)).with_line(line_of(register, 0))
    (short,) = register.ask(oversold, cart)
    assert (short.product, short.wanted, short.on_hand, short.policy) == (
        "product-0",
        Quantity(4_000),
        Quantity(3_000),
        "warn",
    )


def test_what_was_only_sold_is_never_short(register: Register) -> None:
    cart = Cart(register.new_id(), "NZD", (line_of(register, 4),))
    ring(register, cart)
    assert register.ask(levels, ["product-4"])["product-4"].kept is False
    assert register.ask(oversold, replace(cart, id="next")) == ()
    _move(register, 4, 1)
    assert register.ask(oversold, replace(cart, id="next"))[0].policy == "block"


def test_variances_explain_themselves(register: Register) -> None:
    for place, pieces in ((0, 10), (1, 10), (2, 10)):
        _move(register, place, pieces)
    register.do(start_count, "sheet", "Shelf", Scope(category="Food")).result()
    register.do(set_count, "sheet", "product-0", "ann", Quantity(9_000)).result()
    register.do(set_count, "sheet", "product-1", "ann", Quantity(5_000)).result()
    register.do(count_one, "sheet", "product-2", "bob", Quantity(10_000)).result()
    ring(register, cart_of(register, 3))  # 1 apple, 2 bread, 3 cheese
    rows = register.ask(variances, "sheet")
    assert [(row.row.name, row.expected, row.difference, row.cost_minor) for row in rows] == [
        ("Bread", Quantity(10_000), Quantity(-5_000), -1_250),
        ("Apple", Quantity(10_000), Quantity(-1_000), -250),
        ("Cheese", Quantity(10_000), Quantity(0), 0),
    ]
    assert [(one.cause, one.quantity) for one in rows[0].since] == [("sale", Quantity(-2_000))]
    totals = variance_totals(rows)
    assert (totals.counted, totals.different, totals.matching, totals.cost_minor) == (3, 2, 1, -1_500)
    assert [row.name for row in register.ask(not_counted, "sheet").rows] == ["Dates", "Eggs"]
    sheet = register.ask(count_sheet, "sheet")
    assert (sheet.in_scope, sheet.counted, sheet.counters) == (5, 3, ("ann", "bob"))
    register.do(count_one, "sheet", "product-2", "bob").result()
    unsure = next(row for row in register.ask(variances, "sheet") if not row.sure)
    assert [(one.cause, one.quantity) for one in unsure.between] == [("sale", Quantity(-3_000))]
    assert unsure.expected == Quantity(10_000) and unsure.difference == Quantity(1_000)


def test_a_blind_count_tells_its_counters_nothing(register: Register) -> None:
    _move(register, 0, 10)
    register.do(start_count, "sheet", "Shelf", blind=True).result()
    register.do(set_count, "sheet", "product-0", "ann", Quantity(9_000)).result()
    (row,) = register.ask(variances, "sheet", as_counter=True)
    assert (row.expected, row.difference, row.cost_minor, row.since) == (None, None, None, ())
    assert register.ask(counting, "sheet", "product-0", "ann").expected is None
    (row,) = register.ask(variances, "sheet")
    assert row.difference == Quantity(-1_000)


def test_one_counter_sees_their_own_and_what_all_have(register: Register) -> None:
    _move(register, 0, 10)
    register.do(start_count, "sheet", "Two", Scope(products=("product-0", "product-1"))).result()
    register.do(count_one, "sheet", "product-0", "ann", Quantity(4_000)).result()
    register.do(count_one, "sheet", "product-0", "bob", Quantity(5_000)).result()
    seen = register.ask(counting, "sheet", "product-0", "bob")
    assert (seen.own, seen.scans, seen.counted, seen.expected) == (
        Quantity(5_000),
        1,
        Quantity(9_000),
        Quantity(10_000),
    )
    assert seen.in_scope and not register.ask(counting, "sheet", "product-2", "bob").in_scope
    assert [row.name for row in register.ask(not_counted, "sheet").rows] == ["Bread"]
    register.do(recount, "sheet", ["product-0"]).result()
    assert [row.name for row in register.ask(not_counted, "sheet").rows] == ["Apple", "Bread"]


def test_worth_at_cost_is_rounded_once(register: Register) -> None:
    register.do(change_products, [Change("product-0", {"cost": [250, 2]}, {"cost": [1129, 2]})]).result()
    register.do(start_count, "sheet", "Shelf").result()
    register.do(set_count, "sheet", "product-0", "ann", Quantity(285)).result()
    (row,) = register.ask(variances, "sheet")
    assert row.row.cost == UnitPrice(1129) and row.cost_minor == 322
