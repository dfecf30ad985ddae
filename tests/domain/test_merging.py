"""Edits that did not know of each other: nothing is lost silently, and who merges does not matter."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalog import GUARDED, INDEPENDENT, SETS, Change, difference, whole
from app.domain.merging import merge

TEA = {"name": "Tea", "price": [100, 2], "custom": {"a": "1", "b": "2"}}


def test_disjoint_fields_both_count() -> None:
    theirs = {**TEA, "brand": "Leaf"}
    merged = merge(theirs, difference("tea", TEA, {"name": "Chai"}))
    assert merged.values == whole({**theirs, "name": "Chai"})
    assert merged.clashes == ()


def test_the_same_value_twice_is_no_clash() -> None:
    theirs = {**TEA, "price": [120, 2]}
    merged = merge(theirs, difference("tea", TEA, {"price": [120, 2]}))
    assert merged.values == whole(theirs)
    assert merged.clashes == ()


def test_of_an_independent_field_the_later_wins_and_the_other_is_told() -> None:
    merged = merge({**TEA, "name": "Chai"}, difference("tea", TEA, {"name": "Green tea"}))
    assert merged.values is not None
    assert merged.values["name"] == "Green tea"
    assert [(one.field, one.theirs, one.ours, one.kept) for one in merged.clashes] == [
        ("name", "Chai", "Green tea", "ours")
    ]


def test_over_a_guarded_field_a_person_decides() -> None:
    merged = merge({**TEA, "price": [120, 2]}, difference("tea", TEA, {"price": [130, 2]}))
    assert merged.values is not None
    assert merged.values["price"] == [120, 2]
    assert [(one.field, one.kept) for one in merged.clashes] == [("price", "theirs")]


def test_of_a_set_both_count() -> None:
    theirs = {**TEA, "custom": {"a": "1", "b": "2", "c": "3"}}
    merged = merge(theirs, difference("tea", TEA, {"custom": {"a": "9"}}))
    assert merged.values is not None
    assert merged.values["custom"] == {"a": "9", "c": "3"}


@pytest.mark.parametrize("change", [{"name": "Chai"}, {"price": [1, 2]}])
def test_what_was_taken_out_stays_out_and_the_edit_is_kept(change: dict[str, Any]) -> None:
    merged = merge(None, difference("tea", TEA, change))
    assert merged.values is None
    assert [(one.field, one.ours) for one in merged.clashes] == [("", change)]


def test_taking_out_what_was_changed_meanwhile_keeps_what_it_was() -> None:
    merged = merge({**TEA, "name": "Chai"}, difference("tea", TEA, None))
    assert merged.values is None
    assert [one.theirs["name"] for one in merged.clashes] == ["Chai"]
    assert merge(TEA, difference("tea", TEA, None)).clashes == ()


def test_every_field_has_a_class() -> None:
    assert set(whole({})) == INDEPENDENT | GUARDED | SETS
    assert not (INDEPENDENT & GUARDED or INDEPENDENT & SETS or GUARDED & SETS)


values = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Tea", "Chai", "Mate"]),
        "price": st.sampled_from([[100, 2], [120, 2], [130, 2]]),
        "custom": st.dictionaries(st.sampled_from("abc"), st.sampled_from("123"), max_size=3),
    }
)


@given(base=values, theirs=values, ours=values)
def test_no_value_goes_without_a_word(base: dict[str, Any], theirs: dict[str, Any], ours: dict[str, Any]) -> None:
    """Each side's change stands, or a clash holds it; what nobody changed stays."""
    merged = merge(theirs, difference("tea", base, ours))
    assert merged.values is not None
    told = {one.field: (one.theirs, one.ours) for one in merged.clashes}
    for name in ("name", "price"):
        if theirs[name] != base[name] and ours[name] != base[name] and theirs[name] != ours[name]:
            assert told[name] == (theirs[name], ours[name])
            assert merged.values[name] in (theirs[name], ours[name])
        else:
            changed = ours[name] if ours[name] != base[name] else theirs[name]
            assert merged.values[name] == changed
            assert name not in told


@given(base=values, ours=values)
def test_an_edit_of_what_its_editor_saw_is_just_applied(base: dict[str, Any], ours: dict[str, Any]) -> None:
    change = difference("tea", base, ours)
    assert merge(base, change).values == whole(ours)
    assert merge(None, Change("tea", None, ours)).values == whole(ours)
