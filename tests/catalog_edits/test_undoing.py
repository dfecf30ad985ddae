"""Edits taken back, and prices by a rule: only what an act made, and only where it still stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.catalog_edits import (
    edit,
    effect,
    new_price,
    set_prices,
    undo,
)
from app.domain.catalog import Change
from app.domain.quantity import Quantity, UnitPrice
from app.domain.repricing import Ending, Kind, Reprice
from app.errors import InvalidInput, NotFound, Refused
from app.queries.products import Filter, counts, generation, product_card, product_ids, product_rows
from app.register import Register
from app.services.catalog import INLINE, import_catalog
from app.services.codes import LARGEST
from app.services.settings import change_settings
from app.services.stock import move_stock
from tests.products import change_to, new_products, values_of
from tests.shop import facts_of, findings

RAISE = Reprice(Kind.RAISE, ppm=50_000, ending=Ending(5))


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened
    assert findings(tmp_path / "shop") == []


def _body(register: Register) -> dict[str, Any]:
    return facts_of(register)[-1].read()


def test_an_edit_is_taken_back_where_nobody_changed_it_since(register: Register) -> None:
    one, other = new_products(register, 2)
    fact = edit(
        register, [change_to(register, one, name="A", brand="B"), change_to(register, other, name="C")]
    ).result()
    edit(register, [change_to(register, one, name="Later")]).result()
    undone = undo(register, fact).result()
    assert (undone.changed, undone.left, undone.skipped) == (2, 1, ((one, "name"),))
    assert (values_of(register, one)["name"], values_of(register, one)["brand"]) == ("Later", "")
    assert values_of(register, other)["name"] == "Thing 00001"
    assert _body(register)["undoes"] == fact and _body(register)["reason"] == "undo"
    again = undo(register, undone.fact_id).result()
    assert again.changed == 2
    assert (values_of(register, one)["brand"], values_of(register, other)["name"]) == ("B", "C")


@pytest.mark.parametrize("count", [2, INLINE + 1])
def test_what_an_act_took_in_is_taken_out_unless_it_moved(register: Register, count: int) -> None:
    ids = new_products(register, count)
    fact = facts_of(register)[-1].id
    register.do(move_stock, [(ids[0], Quantity(5000))], "receive").result()
    undone = undo(register, fact).result()
    assert (undone.changed, undone.kept, undone.left) == (count, 1, 0)
    found = register.ask(product_rows, register.ask(product_ids, Filter(active=None)))
    assert [(row.id, row.active) for row in found] == [(ids[0], False)]
    back = undo(register, undone.fact_id).result()
    assert back.changed == count
    assert register.ask(counts).active == count
    assert values_of(register, ids[1])["name"] == "Thing 00001"


def test_an_import_is_taken_back_across_blobs(register: Register) -> None:
    ids = new_products(register, 6000)
    changes = [Change(one, {"price": [1000, 2]}, {"price": [1100, 2]}).as_json() for one in ids]
    blobs = [register.blobs.put(json.dumps(changes[start : start + 2500]).encode()) for start in (0, 2500, 5000)]
    fact = register.do(import_catalog, blobs, 6000, "csv:prices").result()
    assert register.ask(product_card, ids[5999]).row.price == UnitPrice(1100)
    edit(register, [change_to(register, ids[4000], price=[900, 2])]).result()
    undone = undo(register, fact).result()
    assert (undone.changed, undone.left, undone.skipped) == (5999, 1, ((ids[4000], "price"),))
    prices = {row.price.amount for row in register.ask(product_rows, register.ask(product_ids))}
    assert prices == {1000, 900}


def test_undoing_twice_changes_nothing_more(register: Register) -> None:
    (one,) = new_products(register)
    fact = edit(register, [change_to(register, one, name="A")]).result()
    undo(register, fact).result()
    again = undo(register, fact).result()
    assert (again.fact_id, again.changed, again.skipped) == ("", 0, ((one, "name"),))


def test_what_cannot_be_undone_is_said(register: Register) -> None:
    new_products(register)
    register.do(change_settings, {"country": "DE"}).result()
    for fact_id in ("nothing", facts_of(register)[-1].id):
        with pytest.raises(NotFound):
            undo(register, fact_id).result()


@pytest.mark.parametrize("count", [7, INLINE + 20])
def test_new_prices_by_a_rule(register: Register, count: int) -> None:
    ids = new_products(register, count, price=[2490, 2], cost=[1520, 2])
    rids, of = register.ask(product_ids), register.ask(generation)
    shown = effect(register, rids, of, RAISE, 420_000)
    assert (shown.count, shown.changed, shown.no_cost) == (count, count, 0)
    assert (shown.margin_before_ppm, shown.margin_ppm) == (389_558, 418_738)
    assert (shown.under_floor, shown.names) == (count, ("Thing 00000", "Thing 00001", "Thing 00002"))
    fact = set_prices(register, rids, of, RAISE).result()
    assert {row.price for row in register.ask(product_rows, rids)} == {UnitPrice(2615)}
    row = register.ask(product_rows, rids[:1])[0]
    assert new_price(row, Reprice(Kind.SET, amount=UnitPrice(3040)), register.settings).margin_ppm == 500_000
    assert undo(register, fact).result().changed == count
    assert register.ask(product_card, ids[0]).row.price == UnitPrice(2490)


def test_products_chosen_in_another_generation_are_not_touched(register: Register) -> None:
    """Their rids would be other products."""
    new_products(register, 3)
    rids = register.ask(product_ids)
    before = len(facts_of(register))
    for act in (
        lambda: set_prices(register, rids, "cache-999.db", RAISE).result(),
        lambda: effect(register, rids, "", RAISE),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "chosen-before"
    assert len(facts_of(register)) == before


def test_a_price_no_till_can_keep_stops_the_whole_act(register: Register) -> None:
    new_products(register, 60, price=[LARGEST, 2])
    before = len(facts_of(register))
    with pytest.raises(InvalidInput):
        set_prices(register, register.ask(product_ids), register.ask(generation), RAISE).result()
    assert len(facts_of(register)) == before


def test_what_was_taken_out_and_is_there_again_stays_as_it_is(register: Register) -> None:
    (one,) = new_products(register)
    undone = undo(register, facts_of(register)[-1].id).result()
    edit(register, [Change(one, None, {"name": "Again"})]).result()
    again = undo(register, undone.fact_id).result()
    assert (again.changed, again.skipped) == (0, ((one, ""),))
    assert values_of(register, one)["name"] == "Again"
