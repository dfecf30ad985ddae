"""Paying as a value: what is left, what Enter would take, what change it makes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.tender import CashRounding, Tender, TenderKind
from ui.checkout.cash_pieces import _PIECES, change_pieces, fast_amounts
from ui.checkout.payment import Method, Paying, Problem

CASH, CARD = Method(TenderKind.CASH), Method(TenderKind.CARD)
FIVE_CENTS = CashRounding("IE", 5)


def paying(total: int = 4735, **more: object) -> Paying:
    return Paying(total, "EUR", (CASH, CARD), **more)  # type: ignore[arg-type]


def test_nothing_typed_is_all_that_is_left() -> None:
    assert paying().amount_minor == 4735
    assert paying().change_minor == 0


def test_cash_beyond_what_is_asked_is_change() -> None:
    state = paying().press("5").press("00").press("0")
    assert (state.amount_minor, state.change_minor, state.check()) == (5000, 265, Problem.NONE)


def test_a_card_gives_no_change_and_an_amount_is_needed() -> None:
    assert paying(method=CARD, typed="5000").check() is Problem.OVERPAID
    assert paying(typed="0").check() is Problem.NOTHING
    assert paying(0).check() is Problem.NONE


def test_split_card_then_cash_is_rounded_only_in_cash() -> None:
    state = paying(4732, rounding=FIVE_CENTS).take(Tender(TenderKind.CARD, 2000))
    assert (state.left_minor, state.asked_minor) == (2732, 2730)
    assert state.choose(CARD).asked_minor == 2732
    done = state.take(state.tender())
    assert done.settlement.is_complete
    assert done.settlement.rounding_minor == -2


@given(st.integers(0, 10**7), st.integers(2, 6))
def test_even_shares_come_out_even(total: int, parts: int) -> None:
    state = paying(total, method=CARD)
    for share in range(parts, 0, -1):
        state = state.share(share).choose(CARD) if state.left_minor == 0 else state.share(share)
        if state.left_minor:
            amount = state.amount_minor or state.left_minor
            state = state.take(Tender(TenderKind.CARD, amount))
    assert state.left_minor == 0


@pytest.mark.parametrize(
    ("asked", "offered"),
    [(2735, (3000, 4000, 5000, 10000)), (7630, (8000, 10000, 20000)), (500, (1000, 2000, 5000, 10000))],
)
def test_fast_amounts_are_what_people_hand_over(asked: int, offered: tuple[int, ...]) -> None:
    assert fast_amounts(asked, "EUR") == offered


@given(st.integers(1, 10**6))
def test_pieces_make_the_change_exactly(minor: int) -> None:
    assert sum(piece * count for piece, count, _ in change_pieces(minor, "EUR")) == minor


def test_unknown_coins_are_not_guessed() -> None:
    assert change_pieces(265, "XYZ") == ()


@given(st.sampled_from(sorted(_PIECES)), st.integers(1, 10**6))
def test_pieces_of_every_currency_make_it_or_say_nothing(code: str, minor: int) -> None:
    found = change_pieces(minor, code)
    assert not found or sum(piece * count for piece, count, _ in found) == minor
    assert bool(found) or minor % _PIECES[code][0][-1]


@given(st.sampled_from([*sorted(_PIECES), "XAF", "UGX"]), st.integers(0, 10**7))
def test_what_is_offered_is_more_than_asked_and_at_most_four(code: str, minor: int) -> None:
    offered = fast_amounts(minor, code)
    assert len(offered) <= 4 and all(amount > minor for amount in offered) and sorted(set(offered)) == [*offered]


def test_a_shop_names_the_notes_it_is_given() -> None:
    assert fast_amounts(735, "EUR", (1000, 5000)) == (1000, 5000)
    assert fast_amounts(1200, "EUR", (1000, 5000)) == (2000, 5000)
    assert fast_amounts(327, "USD") == (400, 500, 1000, 2000)
    assert fast_amounts(320, "JPY") == (1000, 5000, 10000)
