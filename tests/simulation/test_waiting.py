"""An edit that can only wait excuses what it says itself, and nothing else."""

from __future__ import annotations

from tests.simulation.waiting import differing

THERE = {"a": {"name": "Tea", "price": [250, 2]}}
RENAMED = [{"id": "a", "base": {"name": "Tea"}, "new": {"name": "Chai"}}]


def test_what_waits_is_shown_where_it_was_said() -> None:
    here = {"a": {"name": "Chai", "price": [250, 2]}}
    assert not differing(here, THERE, RENAMED)
    assert differing(here, THERE, []) == ["a"]


def test_another_field_another_value_and_another_product_are_not_excused() -> None:
    assert differing({"a": {"name": "Chai", "price": [260, 2]}}, THERE, RENAMED) == ["a"]
    assert differing({"a": {"name": "Mate", "price": [250, 2]}}, THERE, RENAMED) == ["a"]
    assert differing({**THERE, "b": {"name": "Milk", "price": [90, 2]}}, THERE, RENAMED) == ["b"]
    assert differing({}, THERE, RENAMED) == ["a"]


def test_a_product_that_only_a_waiting_edit_makes_is_its_register_s_own() -> None:
    assert not differing(
        {"b": {"name": "Milk", "price": [90, 2]}}, {}, [{"id": "b", "base": None, "new": {"name": "Milk"}}]
    )
