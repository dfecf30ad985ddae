"""Customers' rows in the ledger, and beside each what the platform told of it: work in hand, erased with the row."""

from __future__ import annotations

import json

from app.db.engine import Connection
from app.domain.frozen import frozen
from app.domain.people import FIELDS, PEOPLE, Fields, whole
from app.domain.person_words import person_words

KIND = "customer"
_STREAM = "stream"
_COLUMNS = ", ".join(FIELDS)
_MARKS = ", ".join("?" * len(FIELDS))
_PUT = (
    f"INSERT INTO people (id, kind, role, revision, {_COLUMNS}, words) VALUES (?, 'customer', '', ?, {_MARKS}, ?) "
    "ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, words = excluded.words, "
    + ", ".join(f"{name} = excluded.{name}" for name in FIELDS)
)


@frozen
class Mark:
    """What the platform told of a customer.

    ``revision`` is its own count. ``base``: what this register's edits began with, which the platform does not have
    yet; None where there are none. ``others``: field and value of what did not stand against another register's
    edit. ``erased``: the id is nobody's for ever.
    """

    revision: int = 0
    base: Fields | None = None
    others: tuple[tuple[str, str], ...] = ()
    erased: bool = False


@frozen
class Customer:
    """A customer's row."""

    revision: int
    fields: dict[str, str]


def read_customer(connection: Connection, customer_id: str) -> Customer | None:
    row = connection.row(f"SELECT revision, {_COLUMNS} FROM people WHERE id = ? AND kind = 'customer'", (customer_id,))
    return None if row is None else Customer(row[0], dict(zip(FIELDS, row[1:], strict=True)))


def put_customer(connection: Connection, customer_id: str, revision: int, fields: Fields) -> None:
    """Add a customer's row, or replace it; it is found by what stands in it now."""
    known = whole(fields)
    words = person_words(known["name"], known["phone"], known["email"], known["tax_number"])
    connection.write(_PUT, (customer_id, revision, *(known[name] for name in FIELDS), words))


def drop_customer(connection: Connection, customer_id: str) -> None:
    """Take out the row and what the platform told of it."""
    connection.write("DELETE FROM people WHERE id = ? AND kind = 'customer'", (customer_id,))
    connection.write("DELETE FROM work WHERE kind = ? AND key = ?", (KIND, customer_id))


def read_mark(connection: Connection, customer_id: str) -> Mark | None:
    """None where no platform ever told of this customer."""
    row = connection.row("SELECT body FROM work WHERE kind = ? AND key = ?", (KIND, customer_id))
    if row is None:
        return None
    said = json.loads(row[0])
    others = tuple((field, value) for field, value in said.get("others", ()))
    return Mark(said.get("revision", 0), said.get("base"), others, said.get("erased", False))


def put_mark(connection: Connection, customer_id: str, mark: Mark, at: str) -> None:
    said = {"revision": mark.revision, "base": mark.base, "others": mark.others, "erased": mark.erased}
    _put_work(connection, KIND, customer_id, json.dumps({name: each for name, each in said.items() if each}), at)


def is_erased_here(connection: Connection, customer_id: str) -> bool:
    """Whether this journal says that the customer was erased."""
    row = connection.row("SELECT erased_at FROM customers_known WHERE id = ?", (customer_id,))
    return row is not None and bool(row[0])


def read_cursor(connection: Connection) -> str:
    """Where the next page of people goes on; kept with them, for the cache may be older or newer than this file."""
    row = connection.row("SELECT body FROM work WHERE kind = ? AND key = ?", (_STREAM, PEOPLE))
    return "" if row is None else str(row[0])


def put_cursor(connection: Connection, cursor: str, at: str) -> None:
    _put_work(connection, _STREAM, PEOPLE, cursor, at)


def _put_work(connection: Connection, kind: str, key: str, body: str, at: str) -> None:
    connection.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
        (kind, key, body, at),
    )
