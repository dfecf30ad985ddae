"""The receipt of a recorded order with what only its register adds: logo, signed code, the customer's language."""

from __future__ import annotations

import logging
from threading import Lock
from weakref import WeakKeyDictionary

from app.clock import moment
from app.documents.logo import logo
from app.documents.page import Bitmap, Page
from app.documents.receipt import Receipt
from app.domain.receipt_code import CodeLine, ReceiptCode, product_of
from app.errors import NotFound, ShopError
from app.printing.receipts import receipt_of
from app.queries import customers
from app.queries.orders import LineRow, OrderDetail, order_detail
from app.register import Register
from app.services.codes import check_blob
from app.signing import sign

log = logging.getLogger(__name__)


def receipt_for(
    register: Register, order_id: str, *, copy: bool = False, gift: bool = False, language: str = ""
) -> Receipt:
    """The receipt of an order by its id or number, in ``language``, else the customer's, else the shop's.

    A logo that cannot be read or a code that cannot be signed is left out and logged: the paper still comes. Raises
    NotFound for an order that is not there. Not for the ledger thread: the first code of a folder records its key.
    """
    detail = register.ask(order_detail, order_id)
    return receipt_of(
        detail,
        register.settings,
        copy=copy,
        gift=gift,
        language=language or _language_of(register, detail.customer),
        code=_code(register, detail),
        logo=_logo(register),
    )


def receipt_page(
    register: Register, order_id: str, *, copy: bool = False, gift: bool = False, language: str = "", width: int = 0
) -> Page:
    """As ``receipt_for``, laid out for ``width`` dots of paper, or for that of the register's printer."""
    from app.documents.layout import layout

    receipt = receipt_for(register, order_id, copy=copy, gift=gift, language=language)
    return layout(receipt, width or register.settings["printer.width"])


def code_of(detail: OrderDetail) -> ReceiptCode:
    """What the code on an order's receipt says, before it is signed."""
    row = detail.row
    kinds = {payment.kind if payment.kind in ("cash", "card") else "other" for payment in detail.payments}
    return ReceiptCode(
        number=row.number,
        order_id=row.id,
        sold_at=moment(row.sold_at).replace(microsecond=0),
        currency=row.currency,
        total_minor=row.total_minor,
        tenders=tuple(kind for kind in ("cash", "card", "other") if kind in kinds),
        lines=tuple(_code_line(line) for line in detail.lines),
        line_count=len(detail.lines),
        refund=row.kind == "refund",
        training=row.training,
    )


def _code_line(line: LineRow) -> CodeLine:
    product = product_of(line.sku, line.product)
    return CodeLine(product, line.quantity.amount, line.quantity.exponent, line.gross_minor)


def _code(register: Register, detail: OrderDetail) -> str:
    try:
        return sign(register, code_of(detail))
    except (ShopError, ValueError) as problem:
        log.warning("the receipt of %s has no code: %s", detail.row.number, problem)
        return ""


def _language_of(register: Register, customer_id: str) -> str:
    if not customer_id:
        return ""
    try:
        return register.ask(customers.one, customer_id).language
    except NotFound:  # erased since
        return ""


def _logo(register: Register) -> Bitmap | None:
    """Drawn once for a register, until the shop chooses another."""
    wanted = (register.settings["receipt.logo"], register.settings["printer.width"])
    if not wanted[0]:
        return None
    with _drawing:
        known = _drawn.get(register)
        if known is None or known[0] != wanted:
            known = _drawn[register] = (wanted, _draw(register, *wanted))
        return known[1]


_drawing = Lock()
_drawn: WeakKeyDictionary[Register, tuple[tuple[str, int], Bitmap | None]] = WeakKeyDictionary()


def _draw(register: Register, name: str, width: int) -> Bitmap | None:
    try:
        check_blob(name)
        return logo(register.blobs.get(name), width)
    except (ShopError, ValueError) as problem:
        log.warning("receipts have no logo: %s", problem)
        return None
