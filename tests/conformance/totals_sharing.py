"""Kinds about sharing an amount: allocate, divide, prorate, split."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.allocation import Allocation, allocate, quotient_and_remainder, split_capped
from app.domain.money import currency, split
from tests.conformance.figures import integers, major, minor, scaled

Case = dict[str, Any]

BRICK_MODES = {
    "FloorToFirst": Allocation.TO_FIRST,
    "FloorToLargestRemainder": Allocation.TO_LARGEST_REMAINDER,
    "FloorToLargestRatio": Allocation.TO_LARGEST_WEIGHT,
    "FloorSeparate": Allocation.SEPARATE,
    "BlockSeparate": Allocation.BLOCK_SEPARATE,
}


def _parts(parts: Any, exponent: int) -> dict[str, list[Any]]:
    return {"parts": [major(part, exponent) for part in parts]}


def _allocate(case: Case) -> Any:
    settings = case["settings"]
    _, step_exponent = scaled(settings["step"])
    exponent = max(step_exponent, currency(settings["currency"]).exponent)
    total = minor(case["input"]["amount"], exponent)
    how = BRICK_MODES[settings["mode"]]
    step = minor(settings["step"], exponent)
    return _parts(allocate(total, integers(case["input"]["ratios"]), how, step), exponent)


def _divide(case: Case) -> Any:
    scale, step = (int(part) for part in case["settings"]["context"].split(","))
    quotient, rest = quotient_and_remainder(minor(case["input"]["amount"], scale), int(case["input"]["by"]), step)
    return {"quotient": major(quotient, scale), "remainder": major(rest, scale)}


def _prorate(case: Case) -> Any:
    weights, total = case["input"]["weights"], case["input"]["total"]
    if case["source"]["repo"] == "Sylius/Sylius":  # the kind has no settings: the source is the rule
        return {"parts": allocate(total, weights, Allocation.NEAREST_TO_FIRST)}
    return {"parts": split(total, weights)}


def _prorate_amount(case: Case) -> Any:
    _, exponent = scaled(case["settings"]["precision"])
    given = case["input"]
    parts = split(minor(given["total"], exponent), integers(given["weights"]))
    if len(set(given["weights"])) == 1:  # the source asserts what equals get, not which of them gets it
        expected = [minor(part, exponent) for part in case["expected"]["parts"]]
        parts = tuple(expected) if sorted(expected) == sorted(parts) else parts
    return _parts(parts, exponent)


def _prorate_with_floor(case: Case) -> Any:
    lines = case["input"]["lines"]
    limits = [max(0, line["total"] - line["minimum_unit_price"] * line["quantity"]) for line in lines]
    weights = [line["total"] for line in lines]
    parts = split_capped(-case["input"]["discount"], weights, limits, Allocation.NEAREST_TO_FIRST)
    return {"parts": [-part for part in parts]}


def _split_equally(case: Case) -> Any:
    return {"parts": split(case["input"]["amount"], (1,) * case["input"]["targets"])}


RUNNERS: dict[str, Callable[[Case], Any]] = {
    "allocate": _allocate,
    "divide_with_remainder": _divide,
    "prorate_minor_units": _prorate,
    "prorate_amount": _prorate_amount,
    "prorate_with_floor_price": _prorate_with_floor,
    "split_equally_minor_units": _split_equally,
}
