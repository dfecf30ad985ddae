"""Invoices and credit notes: those of an order or a customer, one as it was sealed, and what one still lacks."""

from __future__ import annotations

import json
from datetime import date

from app.db import bills
from app.db.reader import Reader
from app.domain.frozen import frozen
from app.domain.invoice import InvoiceDocument
from app.domain.invoice_body import read_invoice_body
from app.errors import FolderDamaged, NotFound
from app.invoice_rules import Missing, invoice_rules
from app.invoice_rules import missing as missing_in


@frozen
class InvoiceRow:
    """One document. ``refers_to`` is the number of the one it corrects; ``corrected_by`` of the one that takes it
    back whole; both empty for most."""

    id: str
    number: str
    kind: str
    order_id: str
    order_number: str
    customer: str
    issued_at: str
    refers_to: str
    corrected_by: str


_ROW = (
    "SELECT i.id, i.number, i.kind, o.id, o.number, i.customer, i.issued_at, coalesce(r.number, ''), "
    "coalesce((SELECT c.number FROM invoices AS c WHERE c.refers_to = i.n AND c.order_n = i.order_n), '') "
    "FROM invoices AS i JOIN orders AS o ON o.n = i.order_n LEFT JOIN invoices AS r ON r.n = i.refers_to"
)


def of_order(reader: Reader, order_id: str) -> tuple[InvoiceRow, ...]:
    """The documents of an order and of what was given back of it, oldest first."""
    rows = reader.ledger.rows(
        f"{_ROW} WHERE i.order_n IN (SELECT n FROM orders WHERE id = ?1 UNION ALL "
        "SELECT b.n FROM orders AS b JOIN orders AS s ON s.n = b.refers_to WHERE s.id = ?1) ORDER BY i.n",
        (order_id,),
    )
    return tuple(InvoiceRow(*row) for row in rows)


def of_customer(reader: Reader, customer_id: str, limit: int = 50) -> tuple[InvoiceRow, ...]:
    """A customer's newest documents."""
    rows = reader.ledger.rows(f"{_ROW} WHERE i.customer = ? ORDER BY i.n DESC LIMIT ?", (customer_id, limit))
    return tuple(InvoiceRow(*row) for row in rows)


def one(reader: Reader, invoice_id: str) -> InvoiceRow:
    """One document by its id or number. Raises NotFound."""
    row = reader.ledger.row(f"{_ROW} WHERE i.id = ? OR i.number = ?", (invoice_id, invoice_id))
    if row is None:
        raise NotFound(f"There is no invoice {invoice_id}.", "Look it up at its order.")
    return InvoiceRow(*row)


def document(reader: Reader, invoice_id: str) -> InvoiceDocument:
    """A document as it was sealed, by its id or number. Raises NotFound, also when its time was over and it went."""
    row = reader.ledger.row(
        "SELECT i.number, s.text FROM invoices AS i LEFT JOIN sealed_texts AS s ON s.hash = i.document "
        "WHERE i.id = ? OR i.number = ?",
        (invoice_id, invoice_id),
    )
    if row is None:
        raise NotFound(f"There is no invoice {invoice_id}.", "Look it up at its order.")
    if row[1] is None:
        raise NotFound(f"The document of {row[0]} is no longer kept.", "The time to keep it is over.")
    try:
        return read_invoice_body(json.loads(row[1]))
    except (LookupError, TypeError, ValueError) as problem:
        raise FolderDamaged(f"The document of {row[0]} cannot be read.", "Run: cashwrap verify") from problem


def missing(reader: Reader, order_id: str, customer_id: str = "") -> tuple[Missing, ...]:
    """What has to be known before an order can be invoiced, in words; empty when it can. Raises NotFound."""
    order = bills.sold(reader.ledger, order_id)
    buyer, _ = bills.buyer_of(reader.ledger, customer_id or order.customer)
    day: str = reader.ledger.value("SELECT business_day FROM journal ORDER BY n DESC LIMIT 1")  # a query has no clock
    rules = invoice_rules(reader.settings["country"], date.fromisoformat(day))
    return missing_in(rules, bills.bill(bills.seller_of(reader.settings), buyer, order))
