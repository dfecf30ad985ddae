"""What was made of tasks on this register, kept beside what the platform tells of them until it knows as well."""

from __future__ import annotations

import json
from typing import Any

from app.db.engine import Connection, Readers

_DECIDED = (
    "SELECT n, actor, at, CAST(body AS TEXT) FROM journal WHERE n > ? AND n <= ? AND type = 'TaskResolved' "
    "AND NOT training ORDER BY n"
)
_PUT = "INSERT OR IGNORE INTO decided (task, outcome, actor, at, n) VALUES (?, ?, ?, ?, ?)"


def put_decided(cache: Connection, ledger: Connection, after: int, to: int) -> None:
    """Add what was decided in the facts after ``after`` up to ``to``; the caller moves the bookmark with it."""
    rows = ledger.rows(_DECIDED, (after, to))
    if rows:
        cache.write(_PUT, [_row(*row) for row in rows])


def fill_decided(cache: Connection, ledger: Readers, to: int) -> None:
    """All of it into an empty cache."""
    with ledger.reading() as connection, cache.begin():
        put_decided(cache, connection, 0, to)


def _row(n: int, actor: str, at: str, body: str) -> tuple[Any, ...]:
    said = json.loads(body)
    return said["task"], said["outcome"], actor, at, n
