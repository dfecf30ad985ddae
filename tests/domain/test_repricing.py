"""Repricing: examples worked by hand, and what holds of every price, cost and rule."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantity import UnitPrice, unit_price
from app.domain.repricing import MILLION, Ending, Kind, Reprice, Towards, margin_ppm, repriced

FIVE_CENTS = Ending(5)
NINETY_NINE = Ending(100, 2, (99,))
FORTY_OR_NINETY_NINE = Ending(100, 2, (49, 99))
NINETY_FIVE = Ending(100, 2, (95,))
WHOLE = Ending(1, 0)


def percent(number: int) -> int:
    return number * 10_000


def _raise(share: int, ending: Ending | None = None) -> Reprice:
    return Reprice(Kind.RAISE, ppm=percent(share), ending=ending)


EXAMPLES: dict[str, tuple[str, str | None, Reprice, str]] = {
    # The screen's own: Brie, Cashel Blue, Comté, Coolea, Feta, Gruyère, Manchego by 5 % to 0.05.
    "Brie": ("24.90", "15.20", _raise(5, FIVE_CENTS), "26.15"),
    "Cashel": ("28.90", "17.10", _raise(5, FIVE_CENTS), "30.35"),
    "Comté": ("36.50", "21.40", _raise(5, FIVE_CENTS), "38.35"),
    "Coolea": ("31.20", "19.80", _raise(5, FIVE_CENTS), "32.75"),
    "Feta": ("19.60", "11.30", _raise(5, FIVE_CENTS), "20.60"),
    "Manchego": ("27.40", "20.30", _raise(5, FIVE_CENTS), "28.75"),
    "plain": ("24.90", None, _raise(5), "26.15"),  # 26.145, half up
    "nearest .99": ("24.90", None, _raise(5, NINETY_NINE), "25.99"),
    "nearest .49 or .99": ("24.20", None, _raise(5, FORTY_OR_NINETY_NINE), "25.49"),
    "halfway goes up": ("10.00", None, Reprice(Kind.SET, amount=UnitPrice(1049), ending=NINETY_NINE), "10.99"),
    "under the first": ("0.20", None, _raise(5, NINETY_NINE), "0.99"),
    "up": ("1.00", None, _raise(1, Ending(10, towards=Towards.UP)), "1.10"),
    "down": ("1.00", None, _raise(19, Ending(10, towards=Towards.DOWN)), "1.10"),
    "a raise does not lower": ("10.30", None, _raise(1, NINETY_NINE), "10.30"),
    "a cut does not raise": ("9.90", None, Reprice(Kind.LOWER, ppm=1000, ending=NINETY_NINE), "9.90"),
    "by an amount": ("3.10", None, Reprice(Kind.RAISE, amount=UnitPrice(25)), "3.35"),
    "by more than there is": ("0.10", None, Reprice(Kind.LOWER, amount=UnitPrice(25)), "0.00"),
    "by all of it": ("3.10", None, Reprice(Kind.LOWER, ppm=MILLION), "0.00"),
    "set": ("3.10", "4.00", Reprice(Kind.SET, amount=UnitPrice(199)), "1.99"),
    "margin": ("1.00", "6.00", Reprice(Kind.MARGIN, ppm=percent(40)), "10.00"),
    "margin to .95": ("1.00", "6.10", Reprice(Kind.MARGIN, ppm=percent(40), ending=NINETY_FIVE), "9.95"),
    "margin of nobody's cost": ("1.00", None, Reprice(Kind.MARGIN, ppm=percent(40)), "1.00"),
    "cost holds it": ("10.00", "8.20", Reprice(Kind.LOWER, ppm=percent(50), ending=NINETY_NINE), "8.99"),
    "cost held no more": ("10.00", "8.20", Reprice(Kind.LOWER, ppm=percent(50), below_cost=True), "5.00"),
    "raised though it costs more": ("5.00", "8.20", Reprice(Kind.RAISE, ppm=percent(10)), "5.50"),
    "below cost already": ("5.00", "8.20", Reprice(Kind.LOWER, ppm=percent(10)), "5.00"),
    "three decimals stay": ("1.499", None, _raise(2), "1.529"),
    "three decimals end in two": ("1.499", None, _raise(2, FIVE_CENTS), "1.550"),
    "yen": ("980", None, _raise(5, Ending(10, 0)), "1030"),
    "whole": ("2.40", None, _raise(5, WHOLE), "3.00"),
}


@pytest.mark.parametrize(("before", "cost", "rule", "after"), EXAMPLES.values(), ids=EXAMPLES.keys())
def test_examples(before: str, cost: str | None, rule: Reprice, after: str) -> None:
    price = unit_price(before, 0 if "." not in before else 2)
    known = None if cost is None else unit_price(cost, 2)
    assert repriced(price, known, rule) == unit_price(after, 0 if "." not in after else 2)


def test_margin_and_floor_are_without_the_tax_in_the_price() -> None:
    """20 % of VAT inside: a thing that costs 6.00 with a margin of 40 % is 10.00 without and 12.00 with it."""
    rule = Reprice(Kind.MARGIN, ppm=percent(40))
    assert repriced(UnitPrice(100), UnitPrice(600), rule, 200_000) == UnitPrice(1200)
    assert margin_ppm(UnitPrice(1200), UnitPrice(600), 200_000) == percent(40)
    cut = Reprice(Kind.LOWER, ppm=percent(50))
    assert repriced(UnitPrice(1200), UnitPrice(600), cut, 200_000) == UnitPrice(720)


def test_margins_of_the_screen() -> None:
    assert margin_ppm(UnitPrice(2615), UnitPrice(1520)) == 418_738
    assert margin_ppm(UnitPrice(2875), UnitPrice(2030)) == 293_913
    assert margin_ppm(UnitPrice(100), UnitPrice(150)) == -500_000
    assert margin_ppm(UnitPrice(0), UnitPrice(150)) is None
    assert margin_ppm(UnitPrice(100), None) is None


@pytest.mark.parametrize(
    "made",
    [
        lambda: Reprice(Kind.RAISE, ppm=-1),
        lambda: Reprice(Kind.RAISE, amount=UnitPrice(-1)),
        lambda: Reprice(Kind.SET),
        lambda: Reprice(Kind.LOWER, ppm=MILLION + 1),
        lambda: Reprice(Kind.MARGIN, ppm=MILLION),
        lambda: Ending(0),
        lambda: Ending(100, 2, ()),
        lambda: Ending(100, 2, (100,)),
    ],
)
def test_rules_that_mean_nothing_are_refused(made: object) -> None:
    with pytest.raises(ValueError, match="a"):
        made()  # type: ignore[operator]


PRICES = st.builds(UnitPrice, st.integers(0, 10**7), st.integers(0, 4))
ENDINGS = st.sampled_from(
    [Ending(1), FIVE_CENTS, Ending(10), WHOLE, NINETY_NINE, NINETY_FIVE, FORTY_OR_NINETY_NINE, Ending(500, 2, (0, 499))]
)
TOWARDS = st.sampled_from(list(Towards))


@st.composite
def rules(draw: st.DrawFn) -> Reprice:
    kind = draw(st.sampled_from(list(Kind)))
    ending = draw(st.none() | st.builds(lambda e, t: Ending(e.step, e.exponent, e.parts, t), ENDINGS, TOWARDS))
    below_cost = draw(st.booleans())
    if kind is Kind.SET or (kind is not Kind.MARGIN and draw(st.booleans())):
        return Reprice(kind, amount=draw(PRICES), ending=ending, below_cost=below_cost)
    highest = MILLION if kind is Kind.LOWER else 950_000
    return Reprice(kind, ppm=draw(st.integers(0, highest)), ending=ending, below_cost=below_cost)


def exact(price: UnitPrice) -> Fraction:
    return Fraction(price.amount, 10**price.exponent)


def _wanted(price: UnitPrice, cost: UnitPrice | None, rule: Reprice, tax: int) -> Fraction:
    """The new price before it is rounded, in fractions: another way to the same."""
    now = exact(price)
    if rule.kind is Kind.MARGIN:
        assert cost is not None
        return exact(cost) * (1 + Fraction(tax, MILLION)) / (1 - Fraction(rule.ppm, MILLION))
    if rule.kind is Kind.SET:
        assert rule.amount is not None
        return exact(rule.amount)
    part = exact(rule.amount) if rule.amount is not None else now * Fraction(rule.ppm, MILLION)
    return now + part if rule.kind is Kind.RAISE else max(Fraction(0), now - part)


def _is_allowed(price: Fraction, ending: Ending) -> bool:
    units = price * 10**ending.exponent
    return units.denominator == 1 and int(units) % ending.step in ending.parts


@given(PRICES, st.none() | PRICES, rules(), st.sampled_from([0, 50_000, 200_000]))
def test_what_holds_of_every_new_price(price: UnitPrice, cost: UnitPrice | None, rule: Reprice, tax: int) -> None:
    after = repriced(price, cost, rule, tax)
    new, now = exact(after), exact(price)
    assert new >= 0
    if rule.kind is Kind.RAISE:
        assert new >= now
    if rule.kind is Kind.LOWER:
        assert new <= now
    if after == price:
        return
    assert after.exponent >= price.exponent
    if rule.ending is not None:
        assert _is_allowed(new, rule.ending)
    floor = Fraction(0) if cost is None else exact(cost) * (1 + Fraction(tax, MILLION))
    held = not rule.below_cost and rule.kind in (Kind.LOWER, Kind.MARGIN)
    if held:
        assert new >= floor
    wanted = _wanted(price, cost, rule, tax)
    if not held or wanted >= floor:
        _check_nearness(new, wanted, rule, after.exponent, floor if held else Fraction(0))


def _check_nearness(new: Fraction, wanted: Fraction, rule: Reprice, exponent: int, floor: Fraction) -> None:
    """No allowed price lies nearer on the side asked for, above the floor."""
    if rule.ending is None:
        assert abs(new - wanted) <= Fraction(1, 10**exponent) or new >= floor > wanted
        return
    step = Fraction(rule.ending.step, 10**rule.ending.exponent)
    start = wanted // step
    parts = [Fraction(part, 10**rule.ending.exponent) for part in rule.ending.parts]
    allowed = [(start + turn) * step + part for turn in range(-2, 4) for part in parts]
    allowed = [one for one in allowed if one >= floor]
    towards = rule.ending.towards
    if towards is Towards.UP:
        assert new == min(one for one in allowed if one >= wanted)
    elif towards is Towards.DOWN and any(one <= wanted for one in allowed):
        assert new == max(one for one in allowed if one <= wanted)
    else:
        nearest = min(abs(one - wanted) for one in allowed)
        assert abs(new - wanted) == nearest
        if towards is Towards.NEAREST:
            assert new == max(one for one in allowed if abs(one - wanted) == nearest)
