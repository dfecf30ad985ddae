"""Customers: found by the words of a name, a phone, an e-mail address or a tax number; one of them; their orders."""

from __future__ import annotations

from typing import Any

from app.db import people
from app.db.reader import Reader
from app.domain.frozen import frozen
from app.domain.person_words import wanted_words
from app.errors import NotFound

_MOST_WORDS = 6  # nobody types more to find one person


@frozen
class CustomerRow:
    """What is known of one customer. ``country`` and ``language`` are empty for the shop's own."""

    id: str
    name: str
    phone: str
    email: str
    address: str
    tax_number: str
    country: str
    language: str
    revision: int


@frozen
class CustomerOrder:
    """One order of a customer; amounts in minor units; ``invoice`` is its newest invoice's number, or empty."""

    id: str
    number: str
    kind: str
    state: str
    sold_at: str
    currency: str
    total_minor: int
    invoice_id: str
    invoice: str


_COLUMNS = "id, name, phone, email, address, tax_number, country, language, revision"


def find(reader: Reader, words: str = "", limit: int = 50) -> tuple[CustomerRow, ...]:
    """Customers in whose record each of ``words`` begins a word, by name; all of them for no words."""
    wanted = wanted_words(words)[:_MOST_WORDS]
    if words.strip() and not wanted:
        return ()
    held = "".join(" AND instr(words, ?)" for _ in wanted)
    rows = reader.ledger.rows(
        f"SELECT {_COLUMNS} FROM people WHERE rowid IN (SELECT rowid FROM people INDEXED BY people_words "
        f"WHERE kind = 'customer'{held} ORDER BY words LIMIT ?) ORDER BY words",
        (*wanted, limit),
    )
    return tuple(CustomerRow(*row) for row in rows)


def count(reader: Reader) -> int:
    """How many customers there are."""
    number: int = reader.ledger.value("SELECT count(*) FROM people WHERE kind = 'customer'")
    return number


def one(reader: Reader, customer_id: str) -> CustomerRow:
    """One customer. Raises NotFound, also for one who was erased."""
    row = reader.ledger.row(f"SELECT {_COLUMNS} FROM people WHERE id = ? AND kind = 'customer'", (customer_id,))
    if row is None:
        raise NotFound("There is no such customer.", "Look for them in the list of customers.")
    return CustomerRow(*row)


def others_of(reader: Reader, customer_id: str) -> tuple[tuple[str, str], ...]:
    """Fields and values that did not stand against another register's edit of a customer, for somebody to choose."""
    mark = people.read_mark(reader.ledger, customer_id)
    return () if mark is None else mark.others


def orders_of(reader: Reader, customer_id: str, limit: int = 20) -> tuple[CustomerOrder, ...]:
    """The newest orders of a customer, training left out, each with its newest invoice or credit note."""
    rows: list[tuple[Any, ...]] = reader.ledger.rows(
        "SELECT o.id, o.number, o.kind, o.state, o.sold_at, o.currency, o.total_minor, coalesce(i.id, ''), "
        "coalesce(i.number, '') FROM orders AS o LEFT JOIN invoices AS i ON i.n = "
        "(SELECT max(n) FROM invoices WHERE order_n = o.n) "
        "WHERE o.customer = ? AND o.customer <> '' AND o.training = 0 ORDER BY o.n DESC LIMIT ?",
        (customer_id, limit),
    )
    return tuple(CustomerOrder(*row) for row in rows)
