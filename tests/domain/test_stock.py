"""Exact sums, worth, and what a count is held against."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantity import Quantity, UnitPrice
from app.domain.stock import Moved, compared, counted_since, expected_for, minus, plus, total, value_minor

QUANTITIES = st.builds(Quantity, st.integers(-(10**12), 10**12), st.integers(0, 9))


@given(QUANTITIES, QUANTITIES)
def test_sums_are_exact_in_any_exponents(one: Quantity, other: Quantity) -> None:
    both = plus(one, other)
    scale = 10**9
    exact = one.amount * scale // 10**one.exponent + other.amount * scale // 10**other.exponent
    assert both.amount * scale // 10**both.exponent == exact
    assert compared(minus(both, other), one) == 0
    assert compared(total([one, other]), total([other, one])) == 0


def test_worth_is_rounded_half_up_away_from_zero() -> None:
    assert value_minor(Quantity(-285), UnitPrice(1129), 2) == -322  # 0.285 kg at 11.29: 3.21765
    assert value_minor(Quantity(500), UnitPrice(1), 2) == 1
    assert value_minor(Quantity(-500), UnitPrice(1), 2) == -1
    assert value_minor(Quantity(2, 0), UnitPrice(3, 0), 2) == 600
    assert value_minor(Quantity(1000), UnitPrice(12345, 4), 0) == 1


def _sale(n: int, delta: int) -> Moved:
    return Moved(n, Quantity(delta), "sale", at=n)


def _count(n: int, delta: int, at: int) -> Moved:
    return Moved(n, Quantity(delta), "count", at=at, is_goods=False)


BOOK = Quantity(10_000)


def test_what_moved_after_the_count_is_right_by_itself() -> None:
    held = expected_for(Quantity(8_000), BOOK, [_sale(7, -1_000)], 5, 5)
    assert held.is_sure and held.quantity == BOOK


def test_a_piece_sold_between_the_scans_explains_one_piece_and_no_more() -> None:
    moves = [_sale(6, -1_000)]
    for counted, expected in ((10_000, 10_000), (9_000, 9_000), (7_000, 9_000), (12_000, 10_000)):
        held = expected_for(Quantity(counted), BOOK, moves, 5, 7)
        assert not held.is_sure
        assert (held.quantity, held.low, held.high) == (Quantity(expected), Quantity(9_000), BOOK)


def test_another_count_posted_meanwhile_belongs_to_its_own_moment() -> None:
    earlier = _count(8, -2_000, at=4)  # made before this one, posted after it
    assert expected_for(Quantity(8_000), BOOK, [earlier], 5, 5).quantity == Quantity(8_000)
    later = _count(8, -3_000, at=6)
    held = expected_for(Quantity(8_000), BOOK, [later], 5, 5)
    assert held.later == 8 and held.quantity == Quantity(8_000)


def test_a_later_count_that_was_taken_back_stands_in_nobodys_way() -> None:
    later = _count(8, -3_000, at=6)
    back = Moved(9, Quantity(3_000), "undo", at=6, is_goods=False, takes_back=8)
    assert counted_since([later], 6) == 8 and counted_since([later, back], 6) == 0
    assert expected_for(Quantity(8_000), BOOK, [later, back], 5, 5).quantity == BOOK


def test_what_is_taken_back_never_was() -> None:
    """A delivery typed by mistake before the count, taken back after it: the count was right not to find it."""
    back = Moved(7, Quantity(-4_000), "undo", at=3, takes_back=3)
    assert expected_for(Quantity(6_000), BOOK, [back], 5, 5).quantity == Quantity(6_000)
    typed = Moved(6, Quantity(4_000), "receive", at=6)
    undone = Moved(9, Quantity(-4_000), "undo", at=6, takes_back=6)
    held = expected_for(BOOK, BOOK, [typed, undone], 5, 7)
    assert held.is_sure and held.quantity == BOOK
