"""Orders: the list, one order with all that happened to it, and the sums of a day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.db import journal
from app.db.reader import Reader
from app.domain.cart import Discount
from app.domain.facts import short
from app.domain.frozen import frozen
from app.domain.quantity import Quantity, UnitPrice
from app.domain.sale_body import read_discounts
from app.errors import NotFound


@frozen
class OrderRow:
    """One order in a list. Amounts in minor units; ``kind`` is sale or refund, ``state`` completed or voided."""

    n: int
    id: str
    number: str
    kind: str
    state: str
    sold_at: str
    business_day: str
    currency: str
    total_minor: int
    line_count: int
    training: bool
    tenders: str
    first_line: str
    refunded_minor: int
    customer: str = ""  # the name, empty for who gave none


@frozen
class LineRow:
    """One line as recorded. ``refunded`` is how much of it was given back, in the quantity's exponent.

    ``cart_discount_minor`` is its share of what was taken off the whole order, within ``discount_minor``. Where a
    person asked for another price, ``list_price`` is what the catalog said. ``note`` is empty once it was erased.
    """

    position: int
    product: str
    sku: str
    name: str
    unit: str
    quantity: Quantity
    unit_price: UnitPrice
    list_minor: int
    discount_minor: int
    net_minor: int
    tax_minor: int
    gross_minor: int
    refunded: int
    cart_discount_minor: int = 0
    discounts: tuple[Discount, ...] = ()
    list_price: UnitPrice | None = None
    price_reason: str = ""
    note: str = ""


@frozen
class TaxRow:
    name: str
    rate_ppm: int
    included: bool
    base_minor: int
    tax_minor: int


@frozen
class PaymentRow:
    kind: str
    name: str
    amount_minor: int
    tendered_minor: int
    change_minor: int
    reference: str


@frozen
class Happened:
    """Something that happened to an order: recorded, refund, voided; why, and the order that did it."""

    what: str
    at: str
    number: str
    amount_minor: int
    reason: str = ""
    order_id: str = ""


@frozen
class OrderDetail:
    """An order with its lines, taxes, payments and history. ``proof`` is its short content hash.

    ``cashier`` is the name of ``actor``, ``customer`` an id; ``note`` is empty once it was erased. ``exchange`` is the
    number of the other half of an exchange, ``exchange_id`` its id; a refund has a ``reason`` (a code of the shop's)
    and ``restock``, whether its goods went back on the shelf. ``source`` names a document of elsewhere.
    """

    row: OrderRow
    lines: tuple[LineRow, ...]
    taxes: tuple[TaxRow, ...]
    payments: tuple[PaymentRow, ...]
    history: tuple[Happened, ...]
    net_minor: int
    tax_minor: int
    discount_minor: int
    rounding_minor: int
    change_minor: int
    proof: str
    actor: str
    shift: str
    voidable: bool
    refers_to: str
    cashier: str = ""
    customer: str = ""
    note: str = ""
    discounts: tuple[Discount, ...] = ()
    customer_name: str = ""
    refers_to_id: str = ""
    exchange: str = ""
    exchange_id: str = ""
    reason: str = ""
    restock: bool = True
    source: str = ""


_ROW = (
    "SELECT o.n, o.id, o.number, o.kind, o.state, o.sold_at, o.business_day, o.currency, o.total_minor, "
    "o.line_count, o.training, "
    "(SELECT group_concat(p.kind || CASE p.name WHEN '' THEN '' ELSE ':' || p.name END, ' ') "
    " FROM payments AS p WHERE p.order_n = o.n), "
    "(SELECT l.name FROM order_lines AS l WHERE l.order_n = o.n AND l.position = 0), "
    "(SELECT coalesce(sum(r.total_minor), 0) FROM orders AS r WHERE r.refers_to = o.n AND r.state = 'completed'), "
    "CASE o.customer WHEN '' THEN '' ELSE coalesce((SELECT c.name FROM people AS c WHERE c.id = o.customer), '') END "
    "FROM orders AS o"
)


def orders_page(reader: Reader, before: int = 0, limit: int = 100) -> tuple[OrderRow, ...]:
    """Orders, newest first, those with n < ``before`` if that is given."""
    clause, values = ("WHERE o.n < ? ", (before,)) if before else ("", ())
    rows = reader.ledger.rows(f"{_ROW} {clause}ORDER BY o.n DESC LIMIT ?", (*values, limit))
    return tuple(_order(row) for row in rows)


def rows_of(reader: Reader, places: Sequence[int]) -> tuple[OrderRow, ...]:
    """The orders with these n, in the order they are given; what is not there is left out."""
    marks = ", ".join("?" * len(places))
    found = {row[0]: _order(row) for row in reader.ledger.rows(f"{_ROW} WHERE o.n IN ({marks})", tuple(places))}
    return tuple(found[n] for n in places if n in found)


def order_detail(reader: Reader, order_id: str) -> OrderDetail:
    """One order by its id or receipt number. Raises NotFound."""
    # What is no ASCII is neither, and half a character could not even be asked for; of a damaged file the list itself
    # may name an order without an id.
    is_text = isinstance(order_id, str) and order_id.isascii()
    row = reader.ledger.row(f"{_ROW} WHERE o.id = ? OR o.number = ?", (order_id, order_id)) if is_text else None
    if row is None:
        raise NotFound(f"There is no order {order_id}.", "Look it up in the list of orders.")
    order = _order(row)
    more = reader.ledger.rows(
        "SELECT o.net_minor, o.tax_minor, o.discount_minor, o.rounding_minor, o.change_minor, o.actor, o.shift, "
        "s.closed_at, j.content, o.voided_at, coalesce(p.number, ''), o.customer, coalesce(a.name, ''), "
        "coalesce(c.name, ''), coalesce(p.id, ''), o.source "
        "FROM orders AS o JOIN journal AS j ON j.n = o.n LEFT JOIN shifts AS s ON s.id = o.shift "
        "LEFT JOIN orders AS p ON p.n = o.refers_to LEFT JOIN people AS a ON a.id = o.actor "
        "LEFT JOIN people AS c ON c.id = o.customer WHERE o.n = ?",
        (order.n,),
    )[0]
    body = journal.fact(reader.ledger, order.n).read()
    other = body.get("exchange", "")
    return OrderDetail(
        row=order,
        lines=_lines(reader, order, body),
        taxes=_taxes(reader, order.n),
        payments=_payments(reader, order.n),
        history=_history(reader, order, more[9]),
        net_minor=more[0],
        tax_minor=more[1],
        discount_minor=more[2],
        rounding_minor=more[3],
        change_minor=more[4],
        proof=short(more[8]),
        actor=more[5],
        shift=more[6],
        voidable=order.state == "completed" and more[7] == "" and order.refunded_minor == 0,
        refers_to=more[10],
        cashier=more[12],
        customer=more[11],
        note=_words(reader, body.get("note", "")),
        discounts=read_discounts(body),
        customer_name=more[13],
        refers_to_id=more[14],
        exchange=_number(reader, other),
        exchange_id=other,
        reason=body.get("reason", ""),
        restock=body.get("restock", True),
        source=more[15],
    )


def _number(reader: Reader, order_id: str) -> str:
    row = reader.ledger.row("SELECT number FROM orders WHERE id = ?", (order_id,)) if order_id else None
    return "" if row is None else str(row[0])


def _order(row: Any) -> OrderRow:
    (
        n,
        order_id,
        number,
        kind,
        state,
        sold_at,
        day,
        currency,
        total,
        lines,
        training,
        tenders,
        first,
        refunded,
        buyer,
    ) = row
    return OrderRow(
        *(n, order_id, number, kind, state, sold_at, day, currency, total, lines),
        *(bool(training), tenders or "", first or "", refunded, buyer),
    )


def _lines(reader: Reader, order: OrderRow, body: dict[str, Any]) -> tuple[LineRow, ...]:
    given = reader.ledger.rows(
        "SELECT l.refers_to, -sum(l.quantity) FROM orders AS o JOIN order_lines AS l ON l.order_n = o.n "
        "WHERE o.refers_to = ? AND o.state = 'completed' GROUP BY l.refers_to",
        (order.n,),
    )
    back: dict[int, int] = {row[0]: row[1] for row in given}
    rows = reader.ledger.rows(
        "SELECT position, product, sku, name, quantity, quantity_exponent, price, price_exponent, list_minor, "
        "discount_minor, net_minor, tax_minor, gross_minor FROM order_lines WHERE order_n = ? ORDER BY position",
        (order.n,),
    )
    return tuple(
        LineRow(
            *(row[0], row[1], row[2], row[3], body["lines"][row[0]]["unit"]),
            Quantity(row[4], row[5]),
            UnitPrice(row[6], row[7]),
            *(row[8], row[9], row[10], row[11], row[12]),
            back.get(row[0], 0),
            *_asked_for(reader, body["lines"][row[0]]),
        )
        for row in rows
    )


def _asked_for(reader: Reader, line: dict[str, Any]) -> tuple[int, tuple[Discount, ...], UnitPrice | None, str, str]:
    """What a person asked for on a line, which only its fact holds."""
    list_price = UnitPrice(*line["list_price"]) if "list_price" in line else None
    return (
        line.get("cart_discount", 0),
        read_discounts(line),
        list_price,
        line.get("price_reason", ""),
        _words(reader, line.get("note", "")),
    )


def _words(reader: Reader, sealed: str) -> str:
    """Words kept outside the chain by their hash; nothing once they were erased."""
    row = reader.ledger.row("SELECT text FROM sealed_texts WHERE hash = ?", (sealed,)) if sealed else None
    return "" if row is None else str(row[0])


def _taxes(reader: Reader, n: int) -> tuple[TaxRow, ...]:
    rows = reader.ledger.rows(
        "SELECT name, rate_ppm, included, base_minor, tax_minor FROM order_taxes WHERE order_n = ? ORDER BY position",
        (n,),
    )
    return tuple(TaxRow(row[0], row[1], bool(row[2]), row[3], row[4]) for row in rows)


def _payments(reader: Reader, n: int) -> tuple[PaymentRow, ...]:
    rows = reader.ledger.rows(
        "SELECT p.kind, p.name, p.amount_minor, p.tendered_minor, p.change_minor, coalesce(s.text, '') "
        "FROM payments AS p LEFT JOIN sealed_texts AS s ON s.hash = p.reference "
        "WHERE p.order_n = ? ORDER BY p.position",
        (n,),
    )
    return tuple(PaymentRow(*row) for row in rows)


def _history(reader: Reader, order: OrderRow, voided_at: str) -> tuple[Happened, ...]:
    found = [Happened("recorded", order.sold_at, order.number, order.total_minor)]
    rows = reader.ledger.rows(
        "SELECT n, sold_at, number, total_minor, id FROM orders WHERE refers_to = ? AND state = 'completed' ORDER BY n",
        (order.n,),
    )
    for n, at, number, total, refund_id in rows:
        reason = journal.fact(reader.ledger, n).read().get("reason", "")
        found.append(Happened("refund", at, number, total, reason, refund_id))
    if voided_at:
        reason = _void_reason(reader, order, voided_at)
        found.append(Happened("voided", voided_at, order.number, -order.total_minor, reason))
    return tuple(found)


def _void_reason(reader: Reader, order: OrderRow, voided_at: str) -> str:
    """An order is voided in its own shift, so its void is not far behind it."""
    found = reader.ledger.each(
        "SELECT n FROM journal WHERE n > ? AND type = 'OrderVoided' AND at = ?", (order.n, voided_at)
    )
    for (n,) in found:
        body = journal.fact(reader.ledger, n).read()
        if body["order"] == order.id:
            return str(body["reason"])
    return ""
