"""Money as integer minor units: the one place that rounds and the one split that loses nothing."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from app.domain.frozen import frozen

# ISO 4217 list one (2026-01-01): currencies whose minor unit is not two decimals.
_EXPONENTS: dict[str, int] = {
    **dict.fromkeys(
        (
            *("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"),
            *("UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"),
        ),
        0,
    ),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}


class Rounding(StrEnum):
    """How a value between two steps is taken; all but the ceilings and floors mirror negatives and positives."""

    HALF_UP = "half-up"  # away from zero at the half, as VAT rules say "half a penny or more up"
    HALF_DOWN = "half-down"
    HALF_EVEN = "half-even"
    UP = "up"  # away from zero
    DOWN = "down"  # towards zero
    CEILING = "ceiling"  # towards plus infinity
    FLOOR = "floor"
    HALF_CEILING = "half-ceiling"
    HALF_FLOOR = "half-floor"
    EXACT = "exact"  # refuses whatever would have to be rounded


_HALF_UP = Rounding.HALF_UP  # a member looked up on its enum costs as much as the division it steers


class InexactError(ValueError):
    """A value had to be rounded where ``Rounding.EXACT`` was asked for."""


@frozen
class Currency:
    """An ISO 4217 currency; ``exponent`` is the number of decimals of its minor unit."""

    code: str
    exponent: int


@frozen
class Money:
    """An amount of one currency in integer minor units."""

    minor: int
    currency: Currency


def currency(code: str) -> Currency:
    """The currency of a three-letter code. Raises ValueError for anything else."""
    if len(code) != 3 or not code.isascii() or not code.isalpha() or not code.isupper():
        raise ValueError(f"{code!r} is not a three-letter currency code")
    return Currency(code, _EXPONENTS.get(code, 2))


def divide(numerator: int, denominator: int, rounding: Rounding = Rounding.HALF_UP) -> int:
    """``numerator / denominator`` to a whole number: every rounding of money in the product is this one.

    ``denominator`` must be positive. Raises InexactError when ``rounding`` is EXACT and there is a rest.
    """
    if denominator <= 0:
        raise ValueError("the denominator must be positive")
    if rounding is _HALF_UP:  # the counter's own, several times a line
        if numerator >= 0:
            return (2 * numerator + denominator) // (2 * denominator)
        return -((denominator - 2 * numerator) // (2 * denominator))
    whole, rest = divmod(abs(numerator), denominator)
    if rest and _rounds_away(rounding, 2 * rest - denominator, whole, numerator > 0):
        whole += 1
    return whole if numerator >= 0 else -whole


def _rounds_away(rounding: Rounding, past_half: int, whole: int, positive: bool) -> bool:
    match rounding:
        case Rounding.HALF_UP:
            return past_half >= 0
        case Rounding.HALF_DOWN:
            return past_half > 0
        case Rounding.HALF_EVEN:
            return past_half > 0 or (past_half == 0 and whole % 2 == 1)
        case Rounding.HALF_CEILING:
            return past_half > 0 or (past_half == 0 and positive)
        case Rounding.HALF_FLOOR:
            return past_half > 0 or (past_half == 0 and not positive)
        case Rounding.CEILING:
            return positive
        case Rounding.FLOOR:
            return not positive
        case Rounding.EXACT:
            raise InexactError("the value lies between two steps")
    return rounding is Rounding.UP


def to_step(amount: int, step: int, rounding: Rounding = Rounding.HALF_UP) -> int:
    """``amount`` as a whole multiple of ``step`` (both in minor units, ``step`` positive)."""
    return divide(amount, step, rounding) * step


def split(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Share ``total`` in proportion to ``weights`` (none negative); the parts always sum to ``total``.

    Largest remainder: every part is its exact share cut towards zero, and the units left over go one by one
    to the largest fractions, the first of equals first. All weights zero shares as if all were one.
    """
    if not weights:
        if total:
            raise ValueError("nothing to split over")
        return ()
    if min(weights) < 0:
        raise ValueError("a weight is negative")
    if not any(weights):
        weights = (1,) * len(weights)
    return spread(total, [total * weight for weight in weights], sum(weights))


def spread(total: int, shares: Sequence[int], denominator: int) -> tuple[int, ...]:
    """``total`` over exact shares ``shares[i] / denominator`` of either sign, by largest remainder.

    ``total`` is the shares' sum, rounded in any way: so every part lies less than one unit from its share, and
    negating everything negates the parts. Raises ValueError for a total further than that from the sum.
    """
    parts, fractions = [], []
    for share in shares:
        whole, rest = divmod(abs(share), denominator)
        parts.append(whole if share >= 0 else -whole)
        fractions.append(rest if share >= 0 else -rest)
    left = total - sum(parts)
    if left:
        unit = 1 if left > 0 else -1
        places = [place for place, fraction in enumerate(fractions) if fraction * unit > 0]
        if len(places) < abs(left):
            raise ValueError("the total is not the rounded sum of the shares")
        places.sort(key=lambda place: -abs(fractions[place]))
        for place in places[: abs(left)]:
            parts[place] += unit
    return tuple(parts)


def equal_pieces(total: int, count: int) -> tuple[tuple[int, int], ...]:
    """``split`` over ``count`` equal weights as ``(part, how many)``, larger parts first: two entries for 80,000."""
    small, larger = divmod(abs(total), count)
    sign = 1 if total >= 0 else -1
    return ((sign * (small + 1), larger), (sign * small, count - larger)) if larger else ((sign * small, count),)
