"""The journal table: appending facts, reading them back, and the tail that the next one links to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from app.db.engine import Connection
from app.domain.facts import GENESIS, Fact
from app.domain.frozen import frozen
from app.errors import FolderDamaged

_COLUMNS = "n, incarnation, seq, id, type, schema, actor, shift, at, business_day, training, body, content, link"
_INSERT = f"INSERT INTO journal ({_COLUMNS}) VALUES ({', '.join('?' * 14)})"
_SELECT = f"SELECT {_COLUMNS} FROM journal"
# Facts about records, few beside the sales: a question that says this word for word is answered by their index.
OF_RECORDS = "type IN ('CatalogImported', 'CustomerChanged', 'ProductsChanged')"
AGAIN = "EXISTS (SELECT 1 FROM journal AS first WHERE first.id = j.id AND first.n < j.n)"  # of a row of journal AS j


@frozen
class Tail:
    """Where the journal ends: the number of rows, and the incarnation, seq, link and time of the last one."""

    n: int = 0
    incarnation: bytes = b""
    seq: int = 0
    link: bytes = GENESIS
    at: str = ""


def insert(connection: Connection, fact: Fact) -> None:
    connection.write(
        _INSERT,
        (
            fact.n,
            fact.incarnation,
            fact.seq,
            fact.id,
            fact.type,
            fact.schema,
            fact.actor,
            fact.shift,
            fact.at,
            fact.business_day,
            int(fact.training),
            fact.body,
            fact.content,
            fact.link,
        ),
    )


def tail(connection: Connection) -> Tail:
    row = connection.row("SELECT n, incarnation, seq, link, at FROM journal ORDER BY n DESC LIMIT 1")
    return Tail() if row is None else Tail(row[0], row[1], row[2], row[3], row[4])


def has(connection: Connection, incarnation: bytes, seq: int, link: bytes) -> bool:
    """Whether exactly this fact stands in the journal."""
    row = connection.row(
        "SELECT 1 FROM journal WHERE incarnation = ? AND seq = ? AND link = ?", (incarnation, seq, link)
    )
    return row is not None


def facts(connection: Connection, after: int = 0, types: Sequence[str] = ()) -> Iterator[Fact]:
    """Facts with n > ``after`` in order, all of them or those of some types, a few hundred at a time."""
    wanted = f" AND type IN ({', '.join('?' * len(types))})" if types else ""
    while True:
        rows = connection.rows(f"{_SELECT} WHERE n > ?{wanted} ORDER BY n LIMIT 500", (after, *types))
        if not rows:
            return
        for row in rows:
            if row[0] <= after:  # a torn index can lead round in a circle
                raise FolderDamaged(f"Fact {row[0]} comes after fact {after}.", "Restore the newest backup.")
            after = row[0]
            yield _fact(row)


def run(connection: Connection, incarnation: bytes, after: int, limit: int) -> tuple[Fact, ...]:
    """The facts of one incarnation with a seq beyond ``after``, in order."""
    rows = connection.rows(
        f"{_SELECT} WHERE incarnation = ? AND seq > ? ORDER BY seq LIMIT ?", (incarnation, after, limit)
    )
    return tuple(_fact(row) for row in rows)


def heads(connection: Connection) -> tuple[Tail, ...]:
    """The last fact of each incarnation, the oldest incarnation first.

    CROSS JOIN has SQLite look them up: for the sake of the order it would read the whole journal.
    """
    rows = connection.rows(
        "SELECT j.n, j.incarnation, j.seq, j.link, j.at FROM incarnations AS i CROSS JOIN journal AS j "
        "ON j.incarnation = i.incarnation AND j.seq = (SELECT max(seq) FROM journal WHERE incarnation = i.incarnation) "
        "ORDER BY j.n"
    )
    return tuple(Tail(*row) for row in rows)


def link_at(connection: Connection, incarnation: bytes, seq: int) -> bytes:
    """The link of a fact; GENESIS before the first, empty where there is none."""
    row = connection.row("SELECT link FROM journal WHERE incarnation = ? AND seq = ?", (incarnation, seq))
    return row[0] if row else b""


def appended_again(connection: Connection) -> frozenset[int]:
    """The rows that name a fact which stands in the journal before them: only their link is new, they change nothing.

    There are some only where an incarnation did not reach the platform as it is (sync.md 2.3, rule 4).
    """
    if connection.value("SELECT count(*) FROM incarnations") < 2:
        return frozenset()
    return frozenset(row[0] for row in connection.rows(f"SELECT n FROM journal AS j WHERE {AGAIN}"))


def fact(connection: Connection, n: int) -> Fact:
    """The fact with row number ``n``. Raises KeyError."""
    row = connection.row(f"{_SELECT} WHERE n = ?", (n,))
    if row is None:
        raise KeyError(n)
    return _fact(row)


def _fact(row: Sequence[Any]) -> Fact:
    n, incarnation, seq, id, type, schema, actor, shift, at, day, training, body, content, link = row
    if isinstance(body, str):  # someone edited it by hand: the hashes will tell
        body = body.encode()
    kinds = (bytes, int, str, str, int, str, str, str, str, int, bytes, bytes, bytes)
    values = (incarnation, seq, id, type, schema, actor, shift, at, day, training, body, content, link)
    if not all(isinstance(value, kind) for value, kind in zip(values, kinds, strict=True)) or seq < 0:
        raise FolderDamaged(
            f"Fact {n} holds a value of the wrong kind.", "Restore the newest backup: cashwrap restore."
        )
    return Fact(n, incarnation, seq, id, type, schema, actor, shift, at, day, bool(training), body, content, link)
