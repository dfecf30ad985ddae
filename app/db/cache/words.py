"""Filling the word indexes of a new generation at one go, in the order of their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.db.cache.rows import place_of, put_words
from app.db.engine import Connection

GROUP = 5000
_HASH_BYTES = 32 << 20  # what an index gathers before it writes a segment: fewer segments to merge and to search


def fill_words(connection: Connection, done: Callable[[float], None]) -> None:
    """Put every product into both indexes; ``done`` hears what part of them is in."""
    total = max(1, connection.value("SELECT count(*) FROM products"))
    _tune(connection, _HASH_BYTES)
    put = 0
    with connection.begin():  # one: each commit writes what was gathered as segments of their own
        for group in _in_order(connection):
            put_words(connection, group, fresh=True)
            put += len(group)
            done(put / total)
    _tune(connection, 1 << 20)


def _tune(connection: Connection, size: int) -> None:
    with connection.begin():
        for table in ("words", "grams"):
            connection.write(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', ?)", (size,))


def _in_order(connection: Connection) -> Iterator[list[tuple[int, str, str]]]:
    """All products as (place, key, brand), by place: first what sold, then the rest by rid."""
    rows = connection.rows("SELECT rid, sold FROM products WHERE sold > 0")
    sold = sorted((place_of(rid, times), rid) for rid, times in rows)
    for start in range(0, len(sold), GROUP):
        part = sold[start : start + GROUP]
        yield [(place, *_said(connection, rid)) for place, rid in part]
    last = 0
    while True:
        found = connection.rows(
            "SELECT rid, key, brand FROM products WHERE rid > ? AND sold = 0 ORDER BY rid LIMIT ?", (last, GROUP)
        )
        if not found:
            return
        last = found[-1][0]
        yield [(rid, key, brand) for rid, key, brand in found]


def _said(connection: Connection, rid: int) -> tuple[str, str]:
    key, brand = connection.rows("SELECT key, brand FROM products WHERE rid = ?", (rid,))[0]
    return key, brand
