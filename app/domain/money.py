"""Money as integer minor units: the one place that rounds and the one split that loses nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

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
    """How a value between two steps is taken; halves of negatives mirror those of positives."""

    HALF_UP = "half-up"  # away from zero at the half, as VAT rules say "half a penny or more up"
    HALF_DOWN = "half-down"
    HALF_EVEN = "half-even"
    UP = "up"  # away from zero
    DOWN = "down"  # towards zero


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 currency; ``exponent`` is the number of decimals of its minor unit."""

    code: str
    exponent: int


@dataclass(frozen=True, slots=True)
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

    ``denominator`` must be positive.
    """
    if denominator <= 0:
        raise ValueError("the denominator must be positive")
    whole, rest = divmod(abs(numerator), denominator)
    if rest and _rounds_away(rounding, 2 * rest - denominator, whole):
        whole += 1
    return whole if numerator >= 0 else -whole


def _rounds_away(rounding: Rounding, past_half: int, whole: int) -> bool:
    if rounding is Rounding.HALF_UP:
        return past_half >= 0
    if rounding is Rounding.HALF_DOWN:
        return past_half > 0
    if rounding is Rounding.HALF_EVEN:
        return past_half > 0 or (past_half == 0 and whole % 2 == 1)
    return rounding is Rounding.UP


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
    scale = sum(weights)
    sign = 1 if total >= 0 else -1
    shares = [divmod(abs(total) * weight, scale) for weight in weights]
    parts = [whole for whole, _ in shares]
    left = abs(total) - sum(parts)
    if left:
        by_fraction = sorted(range(len(shares)), key=lambda place: -shares[place][1])
        for place in by_fraction[:left]:
            parts[place] += 1
    return tuple(sign * part for part in parts)
