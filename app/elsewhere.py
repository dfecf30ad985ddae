"""Receipts of other registers: what a signed code says was sold there, as goods that can come back here."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.db.reader import Reader
from app.domain.cart import CartLine
from app.domain.frozen import frozen
from app.domain.money import currency, divide
from app.domain.quantity import Quantity, UnitPrice
from app.domain.receipt_code import CodeLine, ReceiptCode
from app.domain.refund import refund_share
from app.errors import NotFound, Refused
from app.queries.orders import order_detail
from app.queries.orders_refund import product_in_code
from app.register import Register
from app.signing import Verdict, read_code, verify


@frozen
class Elsewhere:
    """A verified receipt. Each of ``lines`` asks exactly what was paid for all of it, taxes included.

    ``own`` is the order's id where it was sold at this register: then it is given back there.
    """

    number: str
    sold_at: datetime
    currency: str
    lines: tuple[CartLine, ...] = ()
    own: str = ""


def receipt_of_code(register: Register, text: str) -> Elsewhere:
    """What the code of a receipt says, if it is to be believed. Off the screen's thread: it computes a signature.

    Raises InvalidInput for what cannot be read, Refused with words for a code of an unknown key, a changed one, and one
    of which nothing can come back.
    """
    code = read_code(text)
    own = _own(register, code)
    if own:
        return Elsewhere(code.number, code.sold_at, code.currency, (), own)
    verdict = verify(register, text)
    if verdict is Verdict.FORGED:
        raise Refused(
            "This receipt code was changed after it was printed.", "Do not give money back for it.", code="code-forged"
        )
    if verdict is Verdict.UNKNOWN_KEY:
        raise Refused(
            "The till that printed this receipt is not known here.",
            "Give the goods back without a receipt, if you may.",
            code="code-unknown",
        )
    _check(code)
    return Elsewhere(code.number, code.sold_at, code.currency, _lines(register, code))


def _check(code: ReceiptCode) -> None:
    if code.refund:
        raise Refused("This is the receipt of a refund.", "Scan the receipt of the sale.", code="code-refund")
    if code.training:
        raise Refused("This receipt is from practice.", code="practice")
    if code.shortened:
        raise Refused(
            "This sale had too many lines for its code to carry.",
            "Give the goods back at the till that sold them.",
            code="code-shortened",
        )


def _own(register: Register, code: ReceiptCode) -> str:
    try:
        return register.ask(order_detail, code.order_id).row.id
    except NotFound:
        return ""


def _lines(register: Register, code: ReceiptCode) -> tuple[CartLine, ...]:
    exponent = currency(code.currency).exponent
    sold = [line for line in code.lines if line.quantity > 0]
    return tuple(register.ask(_line, line, exponent, register.new_id()) for line in sold)


def _line(reader: Reader, line: CodeLine, exponent: int, line_id: str) -> CartLine:
    """The line at what was paid: a tax that comes on top at the till is in that amount here."""
    each = UnitPrice(divide(line.gross_minor * 10**line.exponent, line.quantity), exponent)
    amount = Quantity(line.quantity, line.exponent)
    found = product_in_code(reader, line.product)
    if found is None:
        return CartLine(line_id, "", line.product.lstrip("#"), each, amount, amount_minor=line.gross_minor)
    taxes = tuple(replace(tax, included=True) for tax in reader.settings.taxes(found.tax_class))
    return CartLine(
        *(line_id, found.id, found.label, each, amount, taxes, found.unit, found.sku), amount_minor=line.gross_minor
    )


def part_of(line: CartLine, amount: int) -> CartLine:
    """``amount`` of a line of a receipt, in its own exponent, at its share of what was paid. Raises RefundError."""
    share = refund_share(line.amount_minor or 0, line.quantity.amount, 0, amount)
    return replace(line, quantity=Quantity(amount, line.quantity.exponent), amount_minor=share)
