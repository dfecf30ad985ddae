"""Changing the catalogue: what is recorded, what is refused, what is taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.catalog_edits import (
    edit,
    new_product,
    new_variants,
)
from app.catalog_edits import parts as parts_module
from app.domain.catalog import Change, read_change, whole
from app.domain.repricing import Ending, Kind, Reprice
from app.errors import InvalidInput, Refused
from app.queries.products import counts, product_card
from app.register import Register
from app.services.catalog import INLINE, change_products, change_products_in_blobs, import_catalog
from app.services.catalog_checks import CHECKS, checked
from app.services.codes import LARGEST
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


def test_a_few_changes_stand_in_the_fact_itself(register: Register) -> None:
    (one,) = new_products(register)
    fact_id = edit(register, [change_to(register, one, name=" Tea ", price=[250, 2])], "typo").result()
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
    assert values_of(register, one)["name"] == "Tea"


def test_many_stand_in_blobs(register: Register) -> None:
    ids = new_products(register, 12_000)
    body = _body(register)
    assert (body["count"], len(body["blobs"]), "changes" in body) == (12_000, 3, False)
    held = [json.loads(register.blobs.get(name)) for name in body["blobs"]]
    assert [len(one) for one in held] == [5000, 5000, 2000]
    assert [read_change(entry).id for one in held for entry in one] == ids
    assert register.ask(counts).products == 12_000


def test_a_blob_never_grows_past_its_bytes(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts_module, "BYTES_A_BLOB", 20_000)
    new_products(register, 200, brand="é" * 90)
    sizes = [len(register.blobs.get(name)) for name in _body(register)["blobs"]]
    assert len(sizes) > 2 and max(sizes) <= 20_000 and register.ask(counts).products == 200


def test_the_border_between_them(register: Register) -> None:
    new_products(register, INLINE)
    assert len(_body(register)["changes"]) == INLINE
    new_products(register, INLINE + 1)
    assert len(_body(register)["blobs"]) == 1


def test_what_changes_nothing_is_not_recorded(register: Register) -> None:
    (one,) = new_products(register)
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
    (one,) = new_products(register)
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
    (one,) = new_products(register)
    change, act = change_to(register, one, name="Tea"), register.new_id()
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
    "custom too long": {"custom": {"Shelf": "x" * 32_768}},
    "custom too many": {"custom": {str(n): "x" for n in range(101)}},
    "custom a list": {"custom": ["x"]},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_what_no_product_can_be_is_refused_with_words(register: Register, wrong: dict[str, Any]) -> None:
    (one,) = new_products(register)
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
        "custom": {"Shelf": " A3 "},
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
            "custom": {"Shelf": " A3 "},
            "cost": [55, 3],
            "low_stock": 0,
        }
    )
    one = new_product(register, given).result()
    assert values_of(register, one) == whole(given)


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
    (one,) = new_products(register)
    with pytest.raises(InvalidInput):
        edit(register, [change_to(register, one, name="Tea")], "because Mrs Miller asked").result()
    for call in (
        lambda: register.do(import_catalog, ["0" * 63], 1, "x"),
        lambda: register.do(change_products_in_blobs, ["x"], 1),
    ):
        with pytest.raises(InvalidInput):
            call().result()


def test_a_new_product_from_a_code_just_scanned(register: Register) -> None:
    one = new_product(register, {"name": "Tea", "price": [250, 2]}, "5012345678900").result()
    kept = values_of(register, one)
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
