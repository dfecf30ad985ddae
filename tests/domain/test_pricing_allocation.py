"""Published ways of sharing an amount, by their rules."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.allocation import Allocation, allocate, quotient_and_remainder, split_capped


@pytest.mark.parametrize(
    ("how", "parts"),
    [
        (Allocation.TO_FIRST, (34, 50, 16)),
        (Allocation.TO_LARGEST_REMAINDER, (33, 50, 17)),
        (Allocation.TO_LARGEST_WEIGHT, (33, 51, 16)),
        (Allocation.SEPARATE, (33, 50, 16, 1)),
        (Allocation.BLOCK_SEPARATE, (32, 48, 16, 4)),
        (Allocation.NEAREST_TO_FIRST, (33, 50, 17)),
    ],
)
def test_a_dollar_by_two_three_one(how: Allocation, parts: tuple[int, ...]) -> None:
    assert allocate(100, (2, 3, 1), how) == parts
    assert allocate(-100, (2, 3, 1), how) == tuple(-part for part in parts)


def test_nothing_left_over_goes_to_a_weight_of_zero() -> None:
    assert allocate(2, (0, 1, 1, 1), Allocation.TO_FIRST) == (0, 1, 1, 0)
    assert allocate(2, (1, 0, 2, 2), Allocation.TO_LARGEST_WEIGHT) == (0, 0, 1, 1)


def test_parts_in_steps_of_a_coin() -> None:
    assert allocate(10000, (1, 2, 3, 7), Allocation.TO_FIRST, 5) == (770, 1540, 2310, 5380)
    with pytest.raises(ValueError, match="whole number of steps"):
        allocate(10001, (1, 2), Allocation.TO_FIRST, 5)


def test_what_no_weight_places() -> None:
    assert allocate(-299, (0,), Allocation.NEAREST_TO_FIRST) == (0,)
    for bad in ((), (-1, 2), (0, 0)):
        with pytest.raises(ValueError, match=r"weight"):
            allocate(1, bad, Allocation.TO_FIRST)


def test_quotient_and_remainder_by_coins() -> None:
    assert quotient_and_remainder(2000, 3, 5) == (665, 5)
    assert quotient_and_remainder(5000, 3, 100) == (1600, 200)


@given(
    st.integers(-(10**6), 10**6),
    st.lists(st.integers(0, 1000), min_size=1, max_size=12).filter(any),
    st.sampled_from(Allocation),
    st.sampled_from((1, 5, 100)),
)
def test_parts_sum_to_the_total_in_whole_steps(steps: int, weights: list[int], how: Allocation, step: int) -> None:
    parts = allocate(steps * step, weights, how, step)
    assert sum(parts) == steps * step
    assert all(part % step == 0 for part in parts)
    if how is not Allocation.BLOCK_SEPARATE and how is not Allocation.NEAREST_TO_FIRST:
        exact = [Fraction(steps * weight, sum(weights)) for weight in weights]
        shared = parts[: len(weights)]
        assert all(abs(part // step - share) <= 1 for part, share in zip(shared, exact, strict=True))


def test_a_discount_stops_at_each_floor_and_moves_on() -> None:
    assert split_capped(1200, (1000, 2000, 5000, 3000), (1000, 100, 0, 400)) == (700, 100, 0, 400)
    assert split_capped(5000, (1, 1), (10, 20)) == (10, 20)  # what nobody can take stays


@given(
    st.integers(0, 10**6),
    st.lists(st.tuples(st.integers(0, 10**4), st.integers(0, 10**4)), min_size=1, max_size=8),
)
def test_capped_parts_place_all_they_can(total: int, lines: list[tuple[int, int]]) -> None:
    weights, limits = [weight for weight, _ in lines], [limit for _, limit in lines]
    parts = split_capped(total, weights, limits)
    assert all(0 <= part <= limit for part, limit in zip(parts, limits, strict=True))
    if all(weights):
        assert sum(parts) == min(total, sum(limits))
