"""The arithmetic of one line's taxes: inside or on top, several, compounding, negative; exact until it is rounded."""

from __future__ import annotations

from functools import lru_cache

from app.domain.frozen import frozen
from app.domain.money import Rounding, divide, equal_pieces
from app.domain.tax import Tax

MILLION = 1_000_000


@frozen
class TaxPlan:
    """What one tuple of taxes does to any amount asked for a line.

    With A the amount asked, tax i is exactly A × ``numerators[i]`` / ``denominator`` and the net is exactly
    A × ``net_numerator`` / ``denominator``.
    """

    taxes: tuple[Tax, ...]
    numerators: tuple[int, ...]
    net_numerator: int
    denominator: int


@lru_cache(maxsize=4096)
def tax_plan(taxes: tuple[Tax, ...]) -> TaxPlan:
    """The plan of these taxes in their order. Raises ValueError where included rates take the whole price."""
    one = MILLION ** len(taxes)
    base, numerators = one, []
    for tax in taxes:
        numerator = base * tax.rate_ppm // MILLION  # exact: base is a multiple of a million for each tax to come
        numerators.append(numerator)
        if tax.compounds:
            base += numerator
    denominator = one + sum(n for tax, n in zip(taxes, numerators, strict=True) if tax.included)
    if denominator <= 0:
        raise ValueError("the included rates leave no price to take them from")
    return TaxPlan(taxes, tuple(numerators), one, denominator)


def rounded_taxes(asked_minor: int, plan: TaxPlan, rounding: Rounding) -> tuple[int, list[int]]:
    """``(net, taxes)`` of an amount, each tax rounded for itself.

    Included taxes are rounded and the net is what they leave; taxes on top are taken on that rounded net (and on
    the rounded taxes that compound), so the paper can be checked with a pocket calculator.
    """
    amounts = [
        divide(asked_minor * numerator, plan.denominator, rounding) if tax.included else 0
        for tax, numerator in zip(plan.taxes, plan.numerators, strict=True)
    ]
    net = asked_minor - sum(amounts)
    base = net
    for place, tax in enumerate(plan.taxes):
        if not tax.included:
            amounts[place] = divide(base * tax.rate_ppm, MILLION, rounding)
        if tax.compounds:
            base += amounts[place]
    return net, amounts


def rounded_unit_taxes(asked_minor: int, units: int, plan: TaxPlan, rounding: Rounding) -> tuple[int, list[int]]:
    """As ``rounded_taxes``, but for each of ``units`` pieces and then added up.

    The amount is shared over the pieces as ``split`` does, so at most two amounts occur.
    """
    net, amounts = 0, [0] * len(plan.taxes)
    for piece, count in equal_pieces(asked_minor, units):
        piece_net, piece_taxes = rounded_taxes(piece, plan, rounding)
        net += count * piece_net
        amounts = [sum_ + count * tax for sum_, tax in zip(amounts, piece_taxes, strict=True)]
    return net, amounts


def bases(net_minor: int, taxes: tuple[Tax, ...], amounts: list[int]) -> list[int]:
    """What each tax was taken on: the net and the earlier taxes that compound, in minor units."""
    base, found = net_minor, []
    for tax, amount in zip(taxes, amounts, strict=True):
        found.append(base)
        if tax.compounds:
            base += amount
    return found
