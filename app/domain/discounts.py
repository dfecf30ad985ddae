"""Amounts off: line discounts first, then those of the cart spread over its lines; nothing passes zero."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.cart import Discount, DiscountKind
from app.domain.frozen import frozen
from app.domain.money import Rounding, divide, equal_pieces, split
from app.domain.taxation import MILLION


@frozen
class Taken:
    """What one discount took from one line, in minor units; ``asked_minor`` is what it would have taken."""

    discount: Discount
    asked_minor: int
    taken_minor: int

    @property
    def is_cut(self) -> bool:
        return self.asked_minor != self.taken_minor


def asked(discount: Discount, amount_minor: int, rounding: Rounding) -> int:
    """What a discount asks of an amount, with the amount's sign: off a return it lessens what is given back."""
    if discount.value < 0:
        raise ValueError("a discount is never negative: a surcharge is a line")
    if discount.kind is DiscountKind.PERCENT:
        return divide(amount_minor * discount.value, MILLION, rounding)
    return discount.value if amount_minor >= 0 else -discount.value


def line_discounts(discounts: Sequence[Discount], list_minor: int, rounding: Rounding, pieces: int = 1) -> list[Taken]:
    """Each discount in order off what the one before left; the sum never exceeds ``list_minor``.

    A percentage is rounded on each of ``pieces`` equal pieces where the policy prices by the unit.
    """
    left, taken = list_minor, []
    for discount in discounts:
        if pieces > 1 and discount.kind is DiscountKind.PERCENT:
            wanted = sum(count * asked(discount, piece, rounding) for piece, count in equal_pieces(left, pieces))
        else:
            wanted = asked(discount, left, rounding)
        given = wanted if abs(wanted) <= abs(left) else left
        taken.append(Taken(discount, wanted, given))
        left -= given
    return taken


def cart_discounts(
    discounts: Sequence[Discount], left_minor: Sequence[int], rounding: Rounding
) -> list[tuple[Discount, int, tuple[int, ...]]]:
    """``(discount, asked, taken from each line)`` in order, weighted by what is left on each line.

    They are taken from the lines sold: a deposit or a return in the same cart keeps its own amount. A cart that
    only gives back is the mirror of the sale.
    """
    lefts, outcome = list(left_minor), []
    sign = 1 if any(left > 0 for left in lefts) else -1
    for discount in discounts:
        weights = [max(0, sign * left) for left in lefts]
        reachable = sum(weights)
        wanted = asked(discount, sign * reachable, rounding)
        parts = split(sign * min(abs(wanted), reachable), weights) if reachable else (0,) * len(lefts)
        lefts = [left - part for left, part in zip(lefts, parts, strict=True)]
        outcome.append((discount, wanted, parts))
    return outcome


def discount_to(asked_minor: int, target_minor: int, reason: str = "") -> Discount:
    """The cart discount that brings what the lines ask for down to ``target_minor``: "make it fifty".

    Raises ValueError where the target is below zero or above what is asked.
    """
    if not 0 <= target_minor <= asked_minor:
        raise ValueError("a discount only lowers an amount, and not below zero")
    return Discount(DiscountKind.AMOUNT, asked_minor - target_minor, reason)
