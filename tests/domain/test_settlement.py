"""``settle``: cash with change, cards to the cent, cash rounding on the cash remainder, refunds mirrored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Rounding, to_step
from app.domain.settlement import TenderError, TenderProblem, cash_due, settle
from app.domain.tender import NO_CASH_ROUNDING, CashRounding, Settlement, Tender, TenderKind

FIVE = CashRounding("five", 5)
EVERY = CashRounding("every", 5, only_cash=False)


def cash(amount: int) -> Tender:
    return Tender(TenderKind.CASH, amount)


def card(amount: int) -> Tender:
    return Tender(TenderKind.CARD, amount)


def voucher(amount: int) -> Tender:
    return Tender(TenderKind.OTHER, amount, "voucher", "V-1")


def figures(settled: Settlement) -> tuple[int, int, int, int]:
    return settled.rounding_minor, settled.paid_minor, settled.change_minor, settled.due_minor


def test_cash_gives_change() -> None:
    settled = settle(1572, [cash(2000)])
    assert figures(settled) == (0, 1572, 428, 0)
    assert (settled.payments[0].tendered_minor, settled.payments[0].change_minor) == (2000, 428)
    assert settled.is_complete


def test_what_is_not_enough_leaves_the_exact_rest_due() -> None:
    assert figures(settle(1572, [cash(1000)], FIVE)) == (0, 1000, 0, 572)
    assert figures(settle(1572, [], FIVE)) == (0, 0, 0, 1572)


def test_a_total_split_over_any_number_of_tenders() -> None:
    settled = settle(5000, [voucher(1000), card(1500), card(500), cash(1000), cash(2000)])
    assert figures(settled) == (0, 5000, 1000, 0)
    assert [one.amount_minor for one in settled.payments] == [1000, 1500, 500, 1000, 1000]
    assert (settled.payments[0].name, settled.payments[0].reference) == ("voucher", "V-1")


def test_change_comes_from_the_cash_handed_over_last_and_only_from_cash() -> None:
    settled = settle(100, [cash(50), card(60), cash(200)])
    assert [one.change_minor for one in settled.payments] == [10, 0, 200]
    assert settled.paid_minor == 100


@pytest.mark.parametrize("tenders", [[card(1573)], [voucher(1000), card(573)], [card(1573), cash(100)]])
def test_only_cash_may_pass_the_total(tenders: list[Tender]) -> None:
    with pytest.raises(TenderError) as caught:
        settle(1572, tenders, FIVE)
    assert caught.value.reason is TenderProblem.OVERPAID
    assert caught.value.excess_minor == 1


@pytest.mark.parametrize(("total", "tender"), [(100, cash(-100)), (-100, card(100)), (100, card(-1))])
def test_money_goes_the_way_of_the_sale(total: int, tender: Tender) -> None:
    with pytest.raises(TenderError) as caught:
        settle(total, [tender])
    assert caught.value.reason is TenderProblem.WRONG_WAY


def test_a_card_for_nothing_is_refused() -> None:
    with pytest.raises(TenderError) as caught:
        settle(100, [card(0)])
    assert caught.value.reason is TenderProblem.NO_AMOUNT


def test_cash_rounding_is_on_the_cash_remainder_alone() -> None:
    assert figures(settle(1572, [cash(1570)], FIVE)) == (-2, 1570, 0, 0)
    assert figures(settle(1572, [card(1572)], FIVE)) == (0, 1572, 0, 0)
    assert figures(settle(1572, [card(68), cash(1505)], FIVE)) == (1, 1573, 0, 0)
    assert settle(1572, [cash(1570)], FIVE).cash_policy == "five"


def test_a_remainder_that_rounds_to_nothing_is_settled_by_cash_of_zero() -> None:
    assert figures(settle(1002, [card(1000)], FIVE)) == (0, 1000, 0, 2)
    assert figures(settle(1002, [card(1000), cash(0)], FIVE)) == (-2, 1000, 0, 0)


def test_where_every_total_is_rounded_a_card_pays_the_rounded_one() -> None:
    assert figures(settle(1572, [], EVERY)) == (-2, 0, 0, 1570)
    assert figures(settle(1572, [card(1570)], EVERY)) == (-2, 1570, 0, 0)
    assert figures(settle(1573, [card(1575)], EVERY)) == (2, 1575, 0, 0)
    assert figures(settle(1572, [card(68), cash(2000)], EVERY)) == (1, 1573, 495, 0)
    with pytest.raises(TenderError):
        settle(1572, [card(1572)], EVERY)


def test_a_refund_mirrors_the_sale() -> None:
    assert figures(settle(-1572, [cash(-1570)], FIVE)) == (2, -1570, 0, 0)
    assert figures(settle(-1572, [card(-68), cash(-1505)], FIVE)) == (-1, -1573, 0, 0)
    with pytest.raises(TenderError):
        settle(-1572, [card(-1573)], FIVE)


def test_nothing_due_is_complete() -> None:
    assert settle(0, []).is_complete


def test_cash_due_says_what_to_ask() -> None:
    assert cash_due(1572, 0, FIVE) == 1570
    assert cash_due(1572, 68, FIVE) == 1505
    assert cash_due(-1573, 0, FIVE) == -1575
    assert cash_due(1572) == 1572


roundings = st.one_of(
    st.just(NO_CASH_ROUNDING),
    st.builds(
        CashRounding,
        st.just("case"),
        st.sampled_from((5, 10, 50, 100)),
        st.sampled_from((Rounding.HALF_UP, Rounding.HALF_DOWN, Rounding.DOWN, Rounding.UP)),
        st.booleans(),
    ),
)
handed = st.lists(
    st.builds(Tender, st.sampled_from(TenderKind), st.integers(1, 3000)),
    max_size=5,
)


@given(st.integers(-5000, 5000), handed, roundings)
def test_settling_conserves_money(total: int, tenders: list[Tender], rounding: CashRounding) -> None:
    sign = 1 if total >= 0 else -1
    given_ = [Tender(one.kind, sign * one.amount_minor) for one in tenders]
    try:
        settled = settle(total, given_, rounding)
    except TenderError as refused:
        assert refused.tender.kind is not TenderKind.CASH
        return
    assert settled.total_minor + settled.rounding_minor == settled.paid_minor + settled.due_minor
    assert sum(one.amount_minor for one in given_) == settled.paid_minor + settled.change_minor
    assert settled.change_minor == sum(one.change_minor for one in settled.payments)
    assert all(one.amount_minor + one.change_minor == one.tendered_minor for one in settled.payments)
    assert all(one.change_minor == 0 for one in settled.payments if one.kind is not TenderKind.CASH)
    assert abs(settled.rounding_minor) < rounding.step_minor
    assert settled.due_minor == 0 or settled.change_minor == 0
    assert settled.due_minor * sign >= 0


@given(st.integers(-5000, 5000), st.integers(0, 5000), roundings)
def test_paying_what_cash_due_asks_completes_the_sale(total: int, by_card: int, rounding: CashRounding) -> None:
    sign = 1 if total >= 0 else -1
    other = sign * min(by_card, abs(total))
    tenders = [card(other)] if other else []
    rest = cash_due(total, other, rounding)
    settled = settle(total, [*tenders, cash(rest)], rounding)
    assert settled.is_complete
    assert settled.change_minor == 0
    assert rest == to_step(rest, rounding.step_minor)
