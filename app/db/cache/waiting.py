"""What the journal holds beyond a bookmark: the catalogue facts one by one, and how much work they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.db import journal
from app.db.blobs import Blobs
from app.db.cache import sizes
from app.db.engine import Readers
from app.db.journal import Tail
from app.domain.catalog import read_change
from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.errors import ShopError

TYPES = ("CatalogImported", "ProductsChanged")
_OF_CATALOG = f"{journal.OF_RECORDS} AND type IN ({', '.join(repr(name) for name in TYPES)})"
_LOOKED_INTO = 8  # facts at most
_TEXT = "CAST(body AS TEXT)"
# A body that is no JSON is counted as nothing here and told where it is read.
_COUNT = (
    f"SELECT coalesce(sum(CASE WHEN json_valid({_TEXT}) THEN coalesce(CAST({_TEXT} ->> '$.count' AS INTEGER), "
    f"json_array_length({_TEXT}, '$.changes'), 0) ELSE 0 END), 0) FROM journal WHERE n > ? AND {_OF_CATALOG}"
)


@frozen
class Waiting:
    """How many facts come after a bookmark and how many changes of products are in them (None: not counted)."""

    facts: int
    changes: int | None

    def is_within(self, changes: int) -> bool:
        return self.changes is not None and self.changes <= changes


def waiting(ledger: Readers, after: int) -> Waiting:
    with ledger.reading() as connection:
        facts = journal.tail(connection).n - after
        counted = connection.value(_COUNT, (after,)) if facts <= sizes.FACTS_COUNTED else None
    return Waiting(facts, counted)


def count_changes(ledger: Readers) -> int:
    """How many changes of products the whole journal holds, however long that takes."""
    with ledger.reading() as connection:
        found: int = connection.value(_COUNT, (0,))
    return found


def next_fact(ledger: Readers, after: int, to: int) -> Fact | None:
    """The first fact about the catalogue after ``after`` and not beyond ``to``."""
    with ledger.reading() as connection:
        row = connection.row(
            f"SELECT n FROM journal AS j WHERE n > ? AND n <= ? AND {_OF_CATALOG} AND NOT {journal.AGAIN} "
            "ORDER BY n LIMIT 1",
            (after, to),
        )
        return None if row is None else journal.fact(connection, row[0])


def is_plain_work(ledger: Readers, blobs: Blobs, after: int) -> bool:
    """Whether what waits sets only fields that stand in one column, such as prices; judged by how each fact begins."""
    from app.db.cache.putting import is_plain  # only a big load is looked into

    last = end(ledger).n
    for _ in range(_LOOKED_INTO):
        fact = next_fact(ledger, after, last)
        if fact is None:
            return True
        _, entries = next(entries_of(fact, blobs, {}), (0, []))
        if not entries or not all(is_plain(read_change(entry)) for entry in entries):
            return False
        after = fact.n
    return False


def end(ledger: Readers) -> Tail:
    with ledger.reading() as connection:
        return journal.tail(connection)


def tail_at(ledger: Readers, n: int) -> Tail:
    """The journal as if it ended with fact ``n``."""
    with ledger.reading() as connection:
        fact = journal.fact(connection, n)
    return Tail(fact.n, fact.incarnation, fact.seq, fact.link, fact.at)


def entries_of(
    fact: Fact, blobs: Blobs, missing: dict[str, str], first: int = -1
) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    """The changes a fact makes, source by source from ``first`` on: -1 is the fact itself, from 0 on its blobs.

    A blob that cannot be read costs its products, not the till: it is noted in ``missing`` and left out.
    """
    body = fact.read()
    if first < 0 and body.get("changes"):
        yield -1, body["changes"]
    for source, name in enumerate(body.get("blobs", ())):
        if source < first:
            continue
        try:
            entries = json.loads(blobs.get(name))
        except ShopError as problem:
            missing[name] = problem.message
            continue
        yield source, entries
