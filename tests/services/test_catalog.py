"""Changing the catalogue: what is recorded, what is refused, what is taken back."""

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
    new_product,
    new_variants,
    set_prices,
    undo,
)
from app.catalog_edits import parts as parts_module
from app.domain.catalog import Change, read_change, sparse, whole
from app.domain.quantity import Quantity, UnitPrice
from app.domain.repricing import Ending, Kind, Reprice
from app.errors import InvalidInput, NotFound, Refused
from app.queries.products import Filter, counts, generation, product_card, product_ids, product_rows
from app.register import Register
from app.services.catalog import INLINE, change_products, change_products_in_blobs, import_catalog
from app.services.catalog_checks import CHECKS, checked
from app.services.codes import LARGEST
from app.services.settings import change_settings
from app.services.stock import move_stock
from tests.shop import facts_of, findings

RAISE = Reprice(Kind.RAISE, ppm=50_000, ending=Ending(5))


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened
    assert findings(tmp_path / "shop") == []


def _new(register: Register, count: int = 1, **fields: Any) -> list[str]:
    given = {"name": "Thing", "price": [1000, 2], **fields}
    ids = [register.new_id() for _ in range(count)]
    named = [Change(one, None, sparse({**given, "name": f"{given['name']} {n:05d}"})) for n, one in enumerate(ids)]
    edit(register, named).result()
    return ids


def _values(register: Register, product_id: str) -> dict[str, Any]:
    return dict(register.ask(product_card, product_id).values)


def _body(register: Register) -> dict[str, Any]:
    return facts_of(register)[-1].read()


def _to(register: Register, product_id: str, **new: Any) -> Change:
    now = _values(register, product_id)
    return Change(product_id, {name: now[name] for name in new}, new)


def test_a_few_changes_stand_in_the_fact_itself(register: Register) -> None:
    (one,) = _new(register)
    fact_id = edit(register, [_to(register, one, name=" Tea ", price=[250, 2])], "typo").result()
    said = facts_of(register)[-1]
    assert (said.id, said.type) == (fact_id, "ProductsChanged")
    assert said.read() == {
        "changes": [
            {
                "id": one,
                "base": {"name": "Thing 00000", "price": [1000, 2]},
                "new": {"name": "Tea", "price": [250, 2]},
            }
        ],
        "count": 1,
        "reason": "typo",
        "undoes": "",
    }
    assert _values(register, one)["name"] == "Tea"


def test_many_stand_in_blobs(register: Register) -> None:
    ids = _new(register, 12_000)
    body = _body(register)
    assert (body["count"], len(body["blobs"]), "changes" in body) == (12_000, 3, False)
    held = [json.loads(register.blobs.get(name)) for name in body["blobs"]]
    assert [len(one) for one in held] == [5000, 5000, 2000]
    assert [read_change(entry).id for one in held for entry in one] == ids
    assert register.ask(counts).products == 12_000


def test_a_blob_never_grows_past_its_bytes(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts_module, "BYTES_A_BLOB", 20_000)
    _new(register, 200, brand="é" * 90)
    sizes = [len(register.blobs.get(name)) for name in _body(register)["blobs"]]
    assert len(sizes) > 2 and max(sizes) <= 20_000 and register.ask(counts).products == 200


def test_the_border_between_them(register: Register) -> None:
    _new(register, INLINE)
    assert len(_body(register)["changes"]) == INLINE
    _new(register, INLINE + 1)
    assert len(_body(register)["blobs"]) == 1


def test_what_changes_nothing_is_not_recorded(register: Register) -> None:
    (one,) = _new(register)
    before = len(facts_of(register))
    assert edit(register, []).result() == ""
    assert edit(register, [Change(one)]).result() == ""
    there_and_back = [
        Change(one, {"name": "Thing 00000"}, {"name": "A"}),
        Change(one, {"name": "A"}, {"name": "Thing 00000"}),
    ]
    assert edit(register, there_and_back).result() == ""
    assert register.do(change_products_in_blobs, [], 0).result() == ""
    assert len(facts_of(register)) == before


def test_two_edits_of_one_product_become_one_change(register: Register) -> None:
    (one,) = _new(register)
    two = [
        Change(one, {"name": "Thing 00000"}, {"name": "A"}),
        Change(one, {"name": "A", "brand": ""}, {"name": "B", "brand": "C"}),
    ]
    edit(register, two).result()
    (change,) = _body(register)["changes"]
    assert change["base"] == {"name": "Thing 00000", "brand": ""}
    assert change["new"] == {"name": "B", "brand": "C"}
    with pytest.raises(InvalidInput, match="twice"):
        register.do(change_products, two).result()


def test_an_act_asked_for_twice_is_done_once(register: Register) -> None:
    (one,) = _new(register)
    change, act = _to(register, one, name="Tea"), register.new_id()
    assert register.do(change_products, [change], act_id=act).result() == act
    before = len(facts_of(register))
    assert register.do(change_products, [change], act_id=act).result() == act
    assert len(facts_of(register)) == before


WRONG: dict[str, dict[str, Any]] = {
    "no field": {"colour": "red"},
    "name gone": {"name": "  "},
    "name too long": {"name": "x" * 301},
    "name of two lines": {"name": "Tea\nSugar"},
    "name with a NUL": {"name": "Tea\0"},
    "half a sign": {"name": "Tea \ud800"},
    "name no text": {"name": 7},
    "sku too long": {"sku": "x" * 65},
    "price a float": {"price": [1.5, 2]},
    "price a number": {"price": 150},
    "price yes": {"price": [True, 2]},
    "price negative": {"price": [-1, 2]},
    "price too large": {"price": [LARGEST + 1, 2]},
    "price too fine": {"price": [1, 10]},
    "cost negative": {"cost": [-1, 2]},
    "a price list without a currency": {"prices": {"trade": [100, 2]}},
    "a price list's price": {"prices": {"EUR": [-100, 2]}},
    "barcode empty": {"barcodes": [" "]},
    "barcode with a control sign": {"barcodes": ["12\x1d34"]},
    "barcode a number": {"barcodes": [5012345678900]},
    "too many barcodes": {"barcodes": [str(n) for n in range(101)]},
    "pack of nothing": {"packs": [["123", 0]]},
    "pack of less": {"packs": [["123", -6000]]},
    "pack of one": {"packs": [["123", 1000]]},
    "pack said twice": {"packs": [["5012345678900", 6000], ["05012345678900", 12_000]]},
    "pack and thing": {"barcodes": ["5012345678900"], "packs": [["5012345678900", 6000]]},
    "pack no pair": {"packs": ["123"]},
    "four options": {"options": [[name, "x"] for name in "abcd"]},
    "an option twice": {"options": [["Size", "L"], ["size", "M"]]},
    "an option without a value": {"options": [["Size", " "]]},
    "step nothing": {"step": 0},
    "step that does not divide": {"step": 300},
    "step more than one": {"step": 2000},
    "low stock negative": {"low_stock": -1},
    "oversell": {"oversell": "maybe"},
    "active": {"active": 1},
    "weighed": {"weighed": "yes"},
    "tax class": {"tax_class": "Reduced rate!"},
    "picture": {"picture": "../../etc/passwd"},
    "custom names": {"custom": {" ": "x"}},
    "custom too long": {"custom": {"Shelf": "x" * 2001}},
    "custom too many": {"custom": {str(n): "x" for n in range(101)}},
    "custom a list": {"custom": ["x"]},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_what_no_product_can_be_is_refused_with_words(register: Register, wrong: dict[str, Any]) -> None:
    (one,) = _new(register)
    before = len(facts_of(register))
    change = Change(one, dict.fromkeys(wrong), wrong)
    with pytest.raises(InvalidInput) as refused:
        edit(register, [change])
    assert refused.value.message
    with pytest.raises(InvalidInput):
        register.do(change_products, [change]).result()
    assert len(facts_of(register)) == before


def test_every_field_is_looked_at() -> None:
    assert set(CHECKS) == set(whole({}))
    for name in CHECKS:
        with pytest.raises(InvalidInput):
            checked({name: object()})


def test_fields_are_brought_to_the_form_they_are_kept_in() -> None:
    given = {
        "sku": " A-1 ",
        "category": "Dairy>Cheese >  Blue  mould > ",
        "barcodes": ["5012345678900", " 05012345678900", "abc"],
        "packs": [("5000000000029", 6000)],
        "unit": " ",
        "custom": {" Shelf ": " A3 ", "Empty": ""},
    }
    assert checked(given) == {
        "sku": "A-1",
        "category": "Dairy > Cheese > Blue mould",
        "barcodes": ["05012345678900", "abc"],
        "packs": [["05000000000029", 6000]],
        "unit": "pc",
        "custom": {"Shelf": "A3"},
    }


def test_what_is_kept_comes_back_from_the_cache_as_it_was_checked(register: Register) -> None:
    """Else an edit would find a difference, and an undo a field that is not what its act made of it."""
    given = checked(
        {
            "name": "Shirt",
            "barcodes": ["b", "a", "5012345678900"],
            "packs": [["z", 6000], ["y", 12_000]],
            "options": [["Size", "L"]],
            "prices": {"EUR": [100, 2]},
            "custom": {"Shelf": "A3"},
            "cost": [55, 3],
            "low_stock": 0,
        }
    )
    one = new_product(register, given).result()
    assert _values(register, one) == whole(given)


MALFORMED: dict[str, Change] = {
    "other fields before": Change("p", {"name": "A"}, {"brand": "B"}),
    "nothing at all": Change("p", None, None),
    "no name": Change("p", None, {"sku": "1"}),
    "no id": Change("a product", None, {"name": "Tea"}),
    "an unknown field before": Change("p", {"colour": "red"}, None),
}


@pytest.mark.parametrize("change", MALFORMED.values(), ids=MALFORMED.keys())
def test_changes_that_say_nothing_clear_are_refused(register: Register, change: Change) -> None:
    with pytest.raises(InvalidInput):
        register.do(change_products, [change]).result()


def test_private_words_do_not_get_in_by_a_reason(register: Register) -> None:
    (one,) = _new(register)
    with pytest.raises(InvalidInput):
        edit(register, [_to(register, one, name="Tea")], "because Mrs Miller asked").result()
    for call in (
        lambda: register.do(import_catalog, ["0" * 63], 1, "x"),
        lambda: register.do(change_products_in_blobs, ["x"], 1),
    ):
        with pytest.raises(InvalidInput):
            call().result()


def test_a_new_product_from_a_code_just_scanned(register: Register) -> None:
    one = new_product(register, {"name": "Tea", "price": [250, 2]}, "5012345678900").result()
    kept = _values(register, one)
    assert (kept["sku"], kept["barcodes"]) == ("5012345678900", ["05012345678900"])
    with pytest.raises(Refused, match="Tea") as refused:
        new_product(register, {"name": "Coffee"}, "05012345678900")
    assert refused.value.code == "taken"
    assert new_product(register, {"name": "Coffee"}, "05012345678900", may_share=True).result()
    with pytest.raises(InvalidInput):
        new_product(register, {"price": [1, 2]}, "77")


def test_variants_from_options(register: Register) -> None:
    shirt = {"name": "Shirt", "sku": "SH", "price": [1999, 2], "barcodes": ["123"]}
    ids = new_variants(register, shirt, [("Size", ["S", "L"]), ("Colour", ["Red", "Blue"])]).result()
    card = register.ask(product_card, ids[3])
    assert (card.row.label, card.row.sku, card.row.barcode) == ("Shirt, L, Blue", "SH-L-BLUE", "")
    assert {one.id for one in card.siblings} == set(ids[:3])
    with pytest.raises(InvalidInput) as refused:
        new_variants(register, shirt, [("Size", [str(n) for n in range(1001)])])
    assert refused.value.code == "too-many-variants" and "1001" in refused.value.message


def test_an_edit_is_taken_back_where_nobody_changed_it_since(register: Register) -> None:
    one, other = _new(register, 2)
    fact = edit(register, [_to(register, one, name="A", brand="B"), _to(register, other, name="C")]).result()
    edit(register, [_to(register, one, name="Later")]).result()
    undone = undo(register, fact).result()
    assert (undone.changed, undone.left, undone.skipped) == (2, 1, ((one, "name"),))
    assert (_values(register, one)["name"], _values(register, one)["brand"]) == ("Later", "")
    assert _values(register, other)["name"] == "Thing 00001"
    assert _body(register)["undoes"] == fact and _body(register)["reason"] == "undo"
    again = undo(register, undone.fact_id).result()
    assert again.changed == 2
    assert (_values(register, one)["brand"], _values(register, other)["name"]) == ("B", "C")


@pytest.mark.parametrize("count", [2, INLINE + 1])
def test_what_an_act_took_in_is_taken_out_unless_it_moved(register: Register, count: int) -> None:
    ids = _new(register, count)
    fact = facts_of(register)[-1].id
    register.do(move_stock, [(ids[0], Quantity(5000))], "receive").result()
    undone = undo(register, fact).result()
    assert (undone.changed, undone.kept, undone.left) == (count, 1, 0)
    found = register.ask(product_rows, register.ask(product_ids, Filter(active=None)))
    assert [(row.id, row.active) for row in found] == [(ids[0], False)]
    back = undo(register, undone.fact_id).result()
    assert back.changed == count
    assert register.ask(counts).active == count
    assert _values(register, ids[1])["name"] == "Thing 00001"


def test_an_import_is_taken_back_across_blobs(register: Register) -> None:
    ids = _new(register, 6000)
    changes = [Change(one, {"price": [1000, 2]}, {"price": [1100, 2]}).as_json() for one in ids]
    blobs = [register.blobs.put(json.dumps(changes[start : start + 2500]).encode()) for start in (0, 2500, 5000)]
    fact = register.do(import_catalog, blobs, 6000, "csv:prices").result()
    assert register.ask(product_card, ids[5999]).row.price == UnitPrice(1100)
    edit(register, [_to(register, ids[4000], price=[900, 2])]).result()
    undone = undo(register, fact).result()
    assert (undone.changed, undone.left, undone.skipped) == (5999, 1, ((ids[4000], "price"),))
    prices = {row.price.amount for row in register.ask(product_rows, register.ask(product_ids))}
    assert prices == {1000, 900}


def test_undoing_twice_changes_nothing_more(register: Register) -> None:
    (one,) = _new(register)
    fact = edit(register, [_to(register, one, name="A")]).result()
    undo(register, fact).result()
    again = undo(register, fact).result()
    assert (again.fact_id, again.changed, again.skipped) == ("", 0, ((one, "name"),))


def test_what_cannot_be_undone_is_said(register: Register) -> None:
    _new(register)
    register.do(change_settings, {"country": "DE"}).result()
    for fact_id in ("nothing", facts_of(register)[-1].id):
        with pytest.raises(NotFound):
            undo(register, fact_id).result()


@pytest.mark.parametrize("count", [7, INLINE + 20])
def test_new_prices_by_a_rule(register: Register, count: int) -> None:
    ids = _new(register, count, price=[2490, 2], cost=[1520, 2])
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
    _new(register, 3)
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
    _new(register, 60, price=[LARGEST, 2])
    before = len(facts_of(register))
    with pytest.raises(InvalidInput):
        set_prices(register, register.ask(product_ids), register.ask(generation), RAISE).result()
    assert len(facts_of(register)) == before


def test_what_was_taken_out_and_is_there_again_stays_as_it_is(register: Register) -> None:
    (one,) = _new(register)
    undone = undo(register, facts_of(register)[-1].id).result()
    edit(register, [Change(one, None, {"name": "Again"})]).result()
    again = undo(register, undone.fact_id).result()
    assert (again.changed, again.skipped) == (0, ((one, ""),))
    assert _values(register, one)["name"] == "Again"
