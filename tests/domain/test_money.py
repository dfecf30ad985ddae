"""Rounding and splitting: the two functions every amount goes through."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import InexactError, Rounding, currency, divide, equal_pieces, split, spread, to_step

ROUNDING = [mode for mode in Rounding if mode is not Rounding.EXACT]
MIRRORING = (Rounding.HALF_UP, Rounding.HALF_DOWN, Rounding.HALF_EVEN, Rounding.UP, Rounding.DOWN)


@pytest.mark.parametrize(
    ("mode", "expected"),
    # -2.5 -1.6 -1.5 -1.1 1.1 1.5 1.6 2.5
    [
        (Rounding.HALF_UP, (-3, -2, -2, -1, 1, 2, 2, 3)),
        (Rounding.HALF_DOWN, (-2, -2, -1, -1, 1, 1, 2, 2)),
        (Rounding.HALF_EVEN, (-2, -2, -2, -1, 1, 2, 2, 2)),
        (Rounding.UP, (-3, -2, -2, -2, 2, 2, 2, 3)),
        (Rounding.DOWN, (-2, -1, -1, -1, 1, 1, 1, 2)),
        (Rounding.CEILING, (-2, -1, -1, -1, 2, 2, 2, 3)),
        (Rounding.FLOOR, (-3, -2, -2, -2, 1, 1, 1, 2)),
        (Rounding.HALF_CEILING, (-2, -2, -1, -1, 1, 2, 2, 3)),
        (Rounding.HALF_FLOOR, (-3, -2, -2, -1, 1, 1, 2, 2)),
    ],
)
def test_every_mode_at_and_around_the_half(mode: Rounding, expected: tuple[int, ...]) -> None:
    assert tuple(divide(tenths, 10, mode) for tenths in (-25, -16, -15, -11, 11, 15, 16, 25)) == expected


def test_half_a_penny_goes_up_as_the_vat_manual_says() -> None:
    # HMRC VATREC12030: less than half a penny down, half a penny or more up.
    assert [divide(amount, 1000) for amount in (27_400, 27_499, 27_500)] == [27, 27, 28]


def test_exact_refuses_to_round() -> None:
    assert divide(20, 10, Rounding.EXACT) == 2
    with pytest.raises(InexactError):
        divide(21, 10, Rounding.EXACT)


@pytest.mark.parametrize("denominator", [0, -3])
def test_a_denominator_is_positive(denominator: int) -> None:
    with pytest.raises(ValueError, match="positive"):
        divide(1, denominator)


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**7), st.sampled_from(ROUNDING))
def test_divide_is_a_neighbour_of_the_exact_value(numerator: int, denominator: int, mode: Rounding) -> None:
    exact = Fraction(numerator, denominator)
    rounded = divide(numerator, denominator, mode)
    assert rounded in (floor(exact), ceil(exact))
    if mode.value.startswith("half"):
        assert abs(rounded - exact) <= Fraction(1, 2)


@given(st.integers(-(10**12), 10**12), st.integers(1, 10**7), st.sampled_from(MIRRORING))
def test_divide_mirrors(numerator: int, denominator: int, mode: Rounding) -> None:
    assert divide(-numerator, denominator, mode) == -divide(numerator, denominator, mode)


@given(st.integers(-(10**6), 10**6), st.sampled_from((1, 5, 10, 50, 100)), st.sampled_from(ROUNDING))
def test_to_step_lands_on_a_step(amount: int, step: int, mode: Rounding) -> None:
    rounded = to_step(amount, step, mode)
    assert rounded % step == 0
    assert abs(rounded - amount) < step


weights = st.lists(st.integers(0, 10_000), min_size=1, max_size=30)


@given(st.integers(-(10**7), 10**7), weights)
def test_a_split_loses_nothing_and_is_near_the_exact_share(total: int, parts: list[int]) -> None:
    shared = split(total, parts)
    assert sum(shared) == total
    scale = sum(parts) or len(parts)
    for weight, part in zip(parts, shared, strict=True):
        exact = Fraction(total * (weight if sum(parts) else 1), scale)
        assert abs(part - exact) < 1
        assert exact != 0 or part == 0
    assert split(-total, parts) == tuple(-part for part in shared)


def test_units_left_over_go_to_the_largest_fractions_then_to_the_first() -> None:
    assert split(100, (1, 1, 1)) == (34, 33, 33)
    assert split(-1000, (1, 1, 1)) == (-334, -333, -333)
    assert split(100, (2, 3, 1)) == (33, 50, 17)
    assert split(10, (0, 0)) == (5, 5)
    assert split(0, ()) == ()


@pytest.mark.parametrize(("total", "parts"), [(1, ()), (1, (-1, 2))])
def test_what_cannot_be_split(total: int, parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"nothing to split over|negative"):
        split(total, parts)


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=20), st.integers(1, 10**4))
def test_spread_keeps_signed_shares_within_a_unit(shares: list[int], denominator: int) -> None:
    total = divide(sum(shares), denominator)
    parts = spread(total, shares, denominator)
    assert sum(parts) == total
    assert all(abs(part - Fraction(share, denominator)) < 1 for part, share in zip(parts, shares, strict=True))
    assert spread(-total, [-share for share in shares], denominator) == tuple(-part for part in parts)


def test_spread_refuses_a_total_that_is_not_the_sum() -> None:
    with pytest.raises(ValueError, match="not the rounded sum"):
        spread(5, (10, 10), 10)


@given(st.integers(-(10**5), 10**5), st.integers(1, 300))
def test_equal_pieces_are_the_split_over_equal_weights(total: int, count: int) -> None:
    pieces = [part for part, times in equal_pieces(total, count) for _ in range(times)]
    assert tuple(pieces) == split(total, (1,) * count)


def test_currencies_know_their_decimals() -> None:
    assert [currency(code).exponent for code in ("EUR", "JPY", "KWD", "UYW", "XTS")] == [2, 0, 3, 4, 2]
    for code in ("eur", "EURO", "ÄÖÜ"):
        with pytest.raises(ValueError, match="three-letter"):
            currency(code)
