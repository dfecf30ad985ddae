"""Products as fields that change: what a change says, what takes it back, and variants from options."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalog import (
    DEFAULTS,
    GUARDED,
    INDEPENDENT,
    SETS,
    Change,
    applied,
    difference,
    inverse,
    read_change,
    sparse,
    variant_label,
    whole,
)
from app.domain.options import NoMatrix, matrix

FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(["Tea", "Green tea", "茶"]),
        "price": st.sampled_from([[0, 2], [199, 2], [1995, 3]]),
        "cost": st.sampled_from([None, [0, 2], [99, 2]]),
        "barcodes": st.sampled_from([[], ["1"], ["1", "2"]]),
        "active": st.booleans(),
        "custom": st.sampled_from([{}, {"Shelf": "A3"}]),
    },
)
PRODUCTS = st.none() | FIELDS.map(whole)


def test_every_field_has_one_way_of_being_merged() -> None:
    assert set(DEFAULTS) == INDEPENDENT | GUARDED | SETS
    assert len(INDEPENDENT) + len(GUARDED) + len(SETS) == len(DEFAULTS)


@given(PRODUCTS, PRODUCTS)
def test_a_change_leads_there_and_its_inverse_back(before: Any, after: Any) -> None:
    if before is None and after is None:
        return
    change = difference("p", before, after)
    assert applied(before, change) == after
    assert applied(after, inverse(change)) == before
    assert read_change(change.as_json()) == change
    assert inverse(inverse(change)) == change


@given(FIELDS, FIELDS)
def test_a_change_names_what_differs_and_nothing_else(before: Any, after: Any) -> None:
    change = difference("p", whole(before), after)
    assert change.base is not None and change.new is not None
    assert change.base.keys() == change.new.keys()
    assert all(change.base[name] != change.new[name] for name in change.new)
    assert change.is_empty == all(whole(before)[name] == after[name] for name in after)


@given(FIELDS)
def test_sparse_and_whole_are_one_another_s_way_back(values: Any) -> None:
    assert whole(sparse(whole(values))) == whole(values)


def test_the_first_form_of_a_blob_is_still_read() -> None:
    old = {"id": "p", "name": "Shirt", "variant": "L, Red", "price": [100, 2], "barcodes": ["1"], "active": True}
    change = read_change(old)
    assert (change.id, change.base) == ("p", {})
    assert change.new is not None and change.new["options"] == [["", "L"], ["", "Red"]]
    assert variant_label(change.new["options"]) == "L, Red"


def test_a_matrix_has_every_combination_once_in_order() -> None:
    cells = matrix([("Size", ["S", "M", " M ", ""]), ("Colour", ["Red", "Blue"])])
    assert [cell.suffix for cell in cells] == ["-S-RED", "-S-BLUE", "-M-RED", "-M-BLUE"]
    assert cells[1].options == (("Size", "S"), ("Colour", "Blue"))


@given(st.lists(st.lists(st.text(max_size=4), min_size=1, max_size=9), min_size=1, max_size=3))
def test_no_two_variants_end_alike(values: list[list[str]]) -> None:
    names = ["Size", "Colour", "Cut"]
    try:
        cells = matrix(list(zip(names, values, strict=False)))
    except NoMatrix as refused:
        assert refused.reason == "no-values"
        return
    assert len({cell.suffix for cell in cells}) == len({cell.options for cell in cells}) == len(cells)
    assert all(cell.suffix.isascii() and " " not in cell.suffix for cell in cells)


TOO_MUCH: dict[str, list[tuple[str, list[str]]]] = {
    "no-options": [],
    "too-many-options": [(name, ["a"]) for name in "abcd"],
    "no-name": [(" ", ["a"])],
    "name-twice": [("Size", ["a"]), ("size ", ["b"])],
    "no-values": [("Size", [" "])],
    "too-many-variants": [("a", list("0123456789a")), ("b", list("0123456789")), ("c", list("0123456789"))],
}


@pytest.mark.parametrize(("reason", "options"), TOO_MUCH.items())
def test_what_makes_no_matrix(reason: str, options: list[tuple[str, list[str]]]) -> None:
    with pytest.raises(NoMatrix) as refused:
        matrix(options)
    assert refused.value.reason == reason


def test_a_thousand_variants_are_just_enough() -> None:
    ten = list("0123456789")
    assert len(matrix([("a", ten), ("b", ten), ("c", ten)])) == 1000


def test_a_change_of_nothing_is_empty() -> None:
    assert Change("p").is_empty
    assert not Change("p", None, {"name": "Tea"}).is_empty
    assert not Change("p", {"name": "Tea"}, None).is_empty
