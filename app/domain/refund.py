"""Giving back part of what was sold: any pieces of a line sum to the line, to the last unit of every number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from app.domain.cart import Cart
from app.domain.frozen import frozen
from app.domain.money import divide
from app.domain.order import LineTax, PricedCart, PricedLine
from app.domain.pricing import totalled
from app.domain.quantity import Quantity
from app.domain.settlement import cash_due
from app.domain.taxation import bases
from app.domain.tender import EXCHANGE, CashRounding, Payment, Tender, TenderKind


class RefundError(ValueError):
    """More would be given back than was sold. ``left`` is the quantity that still can be, of the line ``position``."""

    def __init__(self, message: str, left: int, position: int = -1) -> None:
        super().__init__(message)
        self.left = left
        self.position = position


@frozen
class Sold:
    """A sale as it was recorded, and ``already``: how much of each line came back so far, in the line's exponent."""

    currency: str
    policy: str
    customer_id: str
    lines: tuple[PricedLine, ...]
    payments: tuple[Payment, ...] = ()
    already: tuple[tuple[int, int], ...] = ()

    def left(self, position: int) -> int:
        """How much of a line can still come back, in its own exponent. Raises IndexError for no such line."""
        return max(0, self.lines[position].line.quantity.amount - dict(self.already).get(position, 0))


def returned(sold: Sold, refund_id: str, wanted: Mapping[int, Quantity]) -> PricedCart:
    """What giving back ``wanted`` (position → positive quantity) comes to: the numbers the record will have.

    Screen and service both ask here. Raises RefundError for more than is left, for nothing and for less than nothing
    of a line, ``TooFine`` for a finer quantity than was sold, IndexError for a line that is not there.
    """
    lines = [_returned_line(sold, position, quantity) for position, quantity in sorted(wanted.items())]
    cart = Cart(refund_id, sold.currency, tuple(line.line for line in lines), (), sold.customer_id)
    return totalled(cart, sold.policy, lines)


def _returned_line(sold: Sold, position: int, quantity: Quantity) -> PricedLine:
    line = sold.lines[position]
    try:
        return refund_line(line, dict(sold.already).get(position, 0), _in_units(line, quantity))
    except RefundError as problem:
        raise RefundError(str(problem), problem.left, position) from problem


def _in_units(line: PricedLine, quantity: Quantity) -> int:
    now, finer = divmod(quantity.amount * 10**line.line.quantity.exponent, 10**quantity.exponent)
    if finer:
        raise TooFine(line.line.name)
    return int(now)


class TooFine(ValueError):
    """A quantity with more decimals than the line was sold with."""


def as_paid(sold: Sold, earlier: Sequence[Payment], back_minor: int) -> tuple[Tender, ...]:
    """How ``back_minor`` (positive) goes back the way it came: to cards and other tenders first, the rest in cash.

    ``earlier`` are the payments of refunds of this sale so far, negative. Amounts of the answer are negative; cash is
    exact here, for it is rounded where the refund is settled. What goods paid in an exchange goes back in cash.
    """
    left, tenders = back_minor, []
    gone: dict[tuple[TenderKind, str], int] = {}
    for payment in earlier:
        key = (payment.kind, payment.name)
        gone[key] = gone.get(key, 0) - payment.amount_minor
    for payment in sold.payments:
        if payment.kind is TenderKind.CASH or (payment.kind is TenderKind.OTHER and payment.name == EXCHANGE):
            continue
        key = (payment.kind, payment.name)
        used = min(gone.get(key, 0), payment.amount_minor)
        gone[key] = gone.get(key, 0) - used
        share = min(left, payment.amount_minor - used)
        if share > 0:
            tenders.append(Tender(payment.kind, -share, payment.name))
            left -= share
    return (*tenders, Tender(TenderKind.CASH, -left)) if left or not tenders else tuple(tenders)


def goods_cover(refund_minor: int, sale_minor: int, rounding: CashRounding) -> int:
    """How much of an exchange is settled goods for goods, in minor units: the smaller of both totals.

    ``refund_minor`` is negative as refunds are. Where a country rounds every total, both are rounded first.
    """
    totals = (-refund_minor, sale_minor)
    return min(totals if rounding.only_cash else (cash_due(total, 0, rounding) for total in totals))


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
