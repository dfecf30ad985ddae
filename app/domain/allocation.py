"""Published ways of sharing an amount, for what ``split`` does not say: other remainders, coin steps, limits."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from math import gcd

from app.domain.money import Rounding, divide, split


class Allocation(StrEnum):
    """Where the units go that are left when every part is its exact share cut towards zero."""

    TO_LARGEST_REMAINDER = "to-largest-remainder"  # ``split``: to the largest fractions, first of equals first
    TO_FIRST = "to-first"  # one each to the first parts that have a weight
    TO_LARGEST_WEIGHT = "to-largest-weight"  # one each to the heaviest, first of equals first
    SEPARATE = "separate"  # a last part of its own
    BLOCK_SEPARATE = "block-separate"  # as SEPARATE, but the parts stay exact multiples of the weights
    NEAREST_TO_FIRST = "nearest-to-first"  # shares rounded, half down; the first parts bear the difference


def allocate(total: int, weights: Sequence[int], how: Allocation, step: int = 1) -> tuple[int, ...]:
    """``total`` shared by ``weights`` in whole multiples of ``step``; the parts sum to ``total``.

    The separate ways return one part more than there are weights. NEAREST_TO_FIRST places nothing where no
    weight says where. Raises ValueError for a negative weight, no weight at all, or a total that is not whole steps.
    """
    if not weights or min(weights) < 0 or step <= 0:
        raise ValueError("weights are wanted, none negative, and a positive step")
    if total % step:
        raise ValueError("the total is not a whole number of steps")
    steps = total // step
    if how is Allocation.TO_LARGEST_REMAINDER:
        parts = split(steps, weights)
    elif how is Allocation.NEAREST_TO_FIRST:
        parts = _nearest_to_first(steps, weights)
    elif not any(weights):
        raise ValueError("every weight is zero")
    else:
        parts = _floored(steps, weights, how)
    return tuple(part * step for part in parts)


def quotient_and_remainder(total: int, by: int, step: int = 1) -> tuple[int, int]:
    """``total`` in ``by`` equal parts of whole steps, cut towards zero, and what that leaves over."""
    parts = allocate(total, (1,) * by, Allocation.SEPARATE, step)
    return parts[0], parts[-1]


def split_capped(
    total: int,
    weights: Sequence[int],
    limits: Sequence[int],
    how: Allocation = Allocation.TO_LARGEST_REMAINDER,
) -> tuple[int, ...]:
    """``total`` (not negative) shared by ``weights`` with no part past its limit: a discount with floor prices.

    What a full part cannot take goes to the others by their weights, until all is placed or all are full; what
    then remains is not placed, so the parts may sum to less than ``total``.
    """
    parts = [0] * len(weights)
    places = list(range(len(weights)))
    while total and places:
        offered = allocate(total, [weights[place] for place in places], how)
        total, room = 0, []
        for place, part in zip(places, offered, strict=True):
            free = limits[place] - parts[place]
            parts[place] += min(part, free)
            total += max(0, part - free)
            if part < free:
                room.append(place)
        if len(room) == len(places):
            break
        places = [place for place in room if weights[place]]
    return tuple(parts)


def _floored(steps: int, weights: Sequence[int], how: Allocation) -> tuple[int, ...]:
    unit, scale = (1 if steps >= 0 else -1), sum(weights)
    if how is Allocation.BLOCK_SEPARATE:
        lowest = gcd(*weights)
        blocks = divide(steps * lowest, scale, Rounding.DOWN)
        parts = [blocks * (weight // lowest) for weight in weights]
    else:
        parts = [divide(steps * weight, scale, Rounding.DOWN) for weight in weights]
    left = steps - sum(parts)
    if how in (Allocation.SEPARATE, Allocation.BLOCK_SEPARATE):
        return (*parts, left)
    places = [place for place, weight in enumerate(weights) if weight]
    if how is Allocation.TO_LARGEST_WEIGHT:
        places.sort(key=lambda place: -weights[place])
    for place in places[: abs(left)]:
        parts[place] += unit
    return tuple(parts)


def _nearest_to_first(steps: int, weights: Sequence[int]) -> tuple[int, ...]:
    scale = sum(weights)
    if not scale:
        return (0,) * len(weights)
    parts = [divide(steps * weight, scale, Rounding.HALF_DOWN) for weight in weights]
    left = steps - sum(parts)
    for place in range(abs(left)):
        parts[place % len(parts)] += 1 if left > 0 else -1
    return tuple(parts)
