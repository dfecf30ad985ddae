"""Giving back part of what was sold: any pieces of a line sum to the line, to the last unit of every number."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from app.domain.money import divide
from app.domain.order import LineTax, PricedLine
from app.domain.quantity import Quantity
from app.domain.taxation import bases


class RefundError(ValueError):
    """More would be given back than was sold. ``left`` is the quantity that still can be."""

    def __init__(self, message: str, left: int) -> None:
        super().__init__(message)
        self.left = left


def refund_share(stored_minor: int, sold: int, already: int, now: int) -> int:
    """What ``now`` of ``sold`` is worth after ``already`` was given back; quantities in one unit, all integers.

    Cumulative: the value of all given back so far, rounded, less what was given back before. So any pieces sum
    to ``stored_minor`` and the last takes the residue. Raises RefundError past ``sold``.
    """
    if sold <= 0 or already < 0 or now <= 0 or already + now > sold:
        raise RefundError(f"{already} + {now} of {sold} cannot be given back", max(0, sold - already))
    return divide(stored_minor * (already + now), sold) - divide(stored_minor * already, sold)


def refund_line(stored: PricedLine, already: int, now: int) -> PricedLine:
    """The line that gives back ``now`` of a stored line, everything negative, quantities in the line's own exponent.

    Asked, discounts and each tax are shared cumulatively; list, net and gross follow from them, so net + taxes =
    gross in every piece and every number of all pieces sums to the stored one. Raises RefundError.
    """
    sold = stored.line.quantity
    share = partial(refund_share, sold=sold.amount, already=already, now=now)
    on_top = sum(one.tax_minor for one in stored.taxes if not one.tax.included)
    asked = share(stored.gross_minor - on_top)
    line_off, cart_off = share(stored.line_discount_minor), share(stored.cart_discount_minor)
    taxes = [share(one.tax_minor) for one in stored.taxes]
    rates = tuple(one.tax for one in stored.taxes)
    net = asked - sum(amount for tax, amount in zip(rates, taxes, strict=True) if tax.included)
    found = zip(rates, bases(net, rates, taxes), taxes, strict=True)
    given = stored.line.amount_minor
    listed = asked + line_off + cart_off
    return PricedLine(
        line=replace(
            stored.line,
            quantity=Quantity(-now, sold.exponent),
            amount_minor=None if given is None else -listed,
            note="",  # the sale's own; a refund has a note of its own
        ),
        list_minor=-listed,
        line_discount_minor=-line_off,
        cart_discount_minor=-cart_off,
        net_minor=-net,
        tax_minor=-sum(taxes),
        gross_minor=-net - sum(taxes),
        taxes=tuple(LineTax(tax, -base, -amount) for tax, base, amount in found),
    )
