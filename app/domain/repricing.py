"""Repricing: one rule that leads from many prices to new ones, in integers, rounded once and as shops write prices."""

from __future__ import annotations

from enum import StrEnum

from app.domain.frozen import frozen
from app.domain.money import divide
from app.domain.quantity import UnitPrice

MILLION = 1_000_000
Pair = tuple[int, int]  # an amount with its decimals, or a fraction: of many prices, faster than a value of its own
HIGHEST_MARGIN = 999_999  # parts per million; a margin of all of the price has no price


class Kind(StrEnum):
    """What becomes of a price before it is rounded."""

    RAISE = "raise"
    LOWER = "lower"
    SET = "set"
    MARGIN = "margin"


class Towards(StrEnum):
    """Which allowed price is taken; of two equally near ones the higher."""

    NEAREST = "nearest"
    UP = "up"
    DOWN = "down"


@frozen
class Ending:
    """The prices allowed: every multiple of ``step`` plus one of ``parts``, both in 10^-``exponent``.

    0.05 is ``Ending(5, 2)``, .99 is ``Ending(100, 2, (99,))``, .49 or .99 is ``Ending(100, 2, (49, 99))``.
    """

    step: int
    exponent: int = 2
    parts: tuple[int, ...] = (0,)
    towards: Towards = Towards.NEAREST

    def __post_init__(self) -> None:
        if self.step <= 0 or not self.parts or not all(0 <= part < self.step for part in self.parts):
            raise ValueError("an ending has a step above nothing and parts within it")


@frozen
class Reprice:
    """A rule for new prices.

    ``ppm`` is the share to raise or lower by, or the margin wanted, in parts per million of the price without tax;
    ``amount`` is what to raise or lower by instead, or what to set. Without an ``ending`` the price keeps its
    decimals. Nothing is lowered below its cost unless ``below_cost`` says so; what is set or raised is just that.
    """

    kind: Kind
    ppm: int = 0
    amount: UnitPrice | None = None
    ending: Ending | None = None
    below_cost: bool = False

    def __post_init__(self) -> None:
        if self.ppm < 0 or (self.amount is not None and self.amount.amount < 0):
            raise ValueError("a rule's share or amount is not negative: lower instead of raising by less than nothing")
        if self.kind is Kind.SET and self.amount is None:
            raise ValueError("what to set the price to is missing")
        if self.kind is Kind.LOWER and self.ppm > MILLION:
            raise ValueError("a price is lowered by all of itself at most")
        if self.kind is Kind.MARGIN and self.ppm > HIGHEST_MARGIN:
            raise ValueError("a margin is less than all of the price")


def repriced(price: UnitPrice, cost: UnitPrice | None, rule: Reprice, tax_ppm: int = 0) -> UnitPrice:
    """The price after ``rule``; the same where it says nothing about it (a margin over a cost nobody knows).

    ``tax_ppm`` is the tax that the price includes, in parts per million of the price without it: margin and cost
    are without tax. Rounded once; never negative; raising never lowers a price and lowering never raises one,
    whatever its ending.
    """
    return UnitPrice(*Repricer(rule).of(_pair(price), None if cost is None else _pair(cost), tax_ppm))


class Repricer:
    """One rule for many prices: what it makes of a price and of a cost is computed once, as both repeat."""

    def __init__(self, rule: Reprice) -> None:
        self.rule = rule
        self._ended: dict[Pair, int] = {}
        self._lowest: dict[tuple[Pair, int, int], int] = {}

    def of(self, price: Pair, cost: Pair | None, tax_ppm: int) -> Pair:
        """As ``repriced``, for and as (amount, exponent)."""
        rule = self.rule
        if rule.kind is Kind.MARGIN and cost is None:
            return price
        exponent = _exponent(price[1], rule)
        now = price[0] if exponent == price[1] else price[0] * 10 ** (exponent - price[1])
        new = self._new(now, exponent, cost, tax_ppm)
        if cost is not None and not rule.below_cost and rule.kind in (Kind.LOWER, Kind.MARGIN):
            new = max(new, self._floor(cost, tax_ppm, exponent))
        against = (rule.kind is Kind.RAISE and new < now) or (rule.kind is Kind.LOWER and new > now)
        return price if new == now or against else (new, exponent)

    def _new(self, now: int, exponent: int, cost: Pair | None, tax_ppm: int) -> int:
        rule = self.rule
        if rule.kind is Kind.MARGIN:
            assert cost is not None
            over, under = _gross(cost, exponent, tax_ppm)
            return _ended(over * MILLION, under * (MILLION - rule.ppm), exponent, rule.ending)
        found = self._ended.get((now, exponent))
        if found is None:
            over, under = _wanted(now, exponent, rule)
            found = self._ended[now, exponent] = _ended(max(0, over), under, exponent, rule.ending)
        return found

    def _floor(self, cost: Pair, tax_ppm: int, exponent: int) -> int:
        """The lowest allowed price that brings what the thing cost."""
        key = (cost, tax_ppm, exponent)
        found = self._lowest.get(key)
        if found is None:
            over, under = _gross(cost, exponent, tax_ppm)
            ending = self.rule.ending
            found = -(-over // under) if ending is None else _neighbours(over, under, exponent, ending)[1]
            self._lowest[key] = found
        return found


def margin_ppm(price: UnitPrice, cost: UnitPrice | None, tax_ppm: int = 0) -> int | None:
    """What stays of the price without tax after the cost, in parts per million of it; None where that means nothing.

    Negative when it costs more than it brings.
    """
    if cost is None or price.amount <= 0:
        return None
    brings = price.amount * MILLION * 10**cost.exponent
    costs = cost.amount * (MILLION + tax_ppm) * 10**price.exponent
    return divide((brings - costs) * MILLION, brings)


def _exponent(present: int, rule: Reprice) -> int:
    """The decimals of the new price: the old one's, more where the rule is finer."""
    if rule.ending is not None:
        return max(present, rule.ending.exponent)
    return present if rule.amount is None else max(present, rule.amount.exponent)


def _wanted(now: int, exponent: int, rule: Reprice) -> tuple[int, int]:
    """The exact new price in 10^-exponent, as a fraction; for a rule that looks at the price alone."""
    sign = -1 if rule.kind is Kind.LOWER else 1
    if rule.amount is None:
        return now * (MILLION + sign * rule.ppm), MILLION
    fine = 10**rule.amount.exponent
    amount = rule.amount.amount * 10**exponent
    return (amount, fine) if rule.kind is Kind.SET else (now * fine + sign * amount, fine)


def _gross(cost: Pair, exponent: int, tax_ppm: int) -> Pair:
    """The price in 10^-exponent at which a thing brings just what it cost, as a fraction."""
    return cost[0] * 10**exponent * (MILLION + tax_ppm), 10 ** cost[1] * MILLION


def _pair(price: UnitPrice) -> Pair:
    return price.amount, price.exponent


def _ended(over: int, under: int, exponent: int, ending: Ending | None) -> int:
    """The allowed price that ``over / under`` is brought to."""
    if ending is None:
        return divide(over, under)
    below, above = _neighbours(over, under, exponent, ending)
    if ending.towards is Towards.UP or below < 0:
        return above
    if ending.towards is Towards.DOWN:
        return below
    return above if above * under - over <= over - below * under else below


def _neighbours(over: int, under: int, exponent: int, ending: Ending) -> tuple[int, int]:
    """The highest allowed price up to ``over / under`` and the lowest from there on."""
    scale: int = 10 ** (exponent - ending.exponent)
    step = ending.step * scale
    start = over // under // step * step
    allowed = [start + turn + part * scale for turn in (-step, 0, step) for part in ending.parts]
    below = max(one for one in allowed if one * under <= over)
    above = min(one for one in allowed if one * under >= over)
    return below, above
