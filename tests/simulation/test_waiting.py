"""An edit that can only wait is shown by the register that made it, merged as the hub would, and excuses nothing."""

from __future__ import annotations

from typing import Any

from tests.simulation.waiting import NOTHING, differing

THERE = {"a": {**NOTHING, "name": "Tea", "price": [250, 2]}}
RENAMED = [{"id": "a", "base": {"name": "Tea"}, "new": {"name": "Chai"}}]


def a(**fields: Any) -> dict[str, dict[str, Any]]:
    return {"a": {**THERE["a"], **fields}}


def test_what_waits_is_shown_where_it_was_said_and_nowhere_else() -> None:
    assert not differing(a(name="Chai"), THERE, RENAMED)
    assert differing(THERE, THERE, RENAMED) == ["a"]  # as if it were contained
    assert differing(a(name="Chai"), THERE, []) == ["a"]
    assert not differing(THERE, THERE, [])


def test_another_field_another_value_and_another_product_are_not_excused() -> None:
    assert differing(a(name="Chai", price=[260, 2]), THERE, RENAMED) == ["a"]
    assert differing(a(name="Mate"), THERE, RENAMED) == ["a"]
    assert differing({**a(name="Chai"), "b": {**NOTHING, "name": "Milk"}}, THERE, RENAMED) == ["b"]
    assert differing({}, THERE, RENAMED) == ["a"]


def test_the_last_of_several_is_shown() -> None:
    edits = [*RENAMED, {"id": "a", "base": {"name": "Chai"}, "new": {"name": "Mate"}}]
    assert not differing(a(name="Mate"), THERE, edits)
    assert differing(a(name="Chai"), THERE, edits) == ["a"]


def test_of_a_price_what_stands_stays_where_the_edit_began_with_another() -> None:
    for began, shown in (([250, 2], [300, 2]), ([240, 2], [250, 2])):
        edits = [{"id": "a", "base": {"price": began}, "new": {"price": [300, 2]}}]
        assert not differing(a(price=shown), THERE, edits)
        assert differing(a(price=[240, 2]), THERE, edits) == ["a"]


def test_of_the_shop_s_own_fields_each_is_by_itself() -> None:
    there = a(custom={"a": "1", "b": "2", "c": "3"})
    edits = [{"id": "a", "base": {"custom": {"a": "1", "b": "0"}}, "new": {"custom": {"b": "9", "d": "4"}}}]
    assert not differing(a(custom={"b": "9", "c": "3", "d": "4"}), there, edits)
    assert differing(a(custom={"b": "9", "d": "4"}), there, edits) == ["a"]


def test_a_product_that_only_a_waiting_edit_makes_is_its_register_s_own() -> None:
    made = [{"id": "b", "base": None, "new": {"name": "Milk"}}]
    assert not differing({"b": {**NOTHING, "name": "Milk"}}, {}, made)
    assert differing({}, {}, made) == ["b"]
    assert differing({"b": {**NOTHING, "name": "Milk"}}, {}, [{**made[0], "base": {"name": "Tea"}}]) == ["b"]


def test_a_product_that_a_waiting_edit_takes_out_is_shown_no_more() -> None:
    gone = [{"id": "a", "base": {"name": "Tea"}, "new": None}]
    assert not differing({}, THERE, gone)
    assert differing(THERE, THERE, gone) == ["a"]
