"""Building a whole generation from the journal, in a file nobody reads yet: rows first, then indexes, then words.

A product's rid is its place in the order of what sells best, then of appearance. The file has no journal and is not
synced while it grows; it is made durable at the end, and whoever asked for it moves the pointer.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app import steps
from app.db.blobs import Blobs
from app.db.cache.decided import fill_decided
from app.db.cache.durable import make_durable, synced_meanwhile
from app.db.cache.levels import fill_levels
from app.db.cache.marks import Mark, write_mark
from app.db.cache.putting import Putter, rids_of
from app.db.cache.schema import BY_ID, INDEXES, SEARCH, TABLES
from app.db.cache.waiting import end, entries_of, next_fact
from app.db.cache.words import fill_words
from app.db.engine import Connection, Readers, finish_making, maker
from app.db.journal import Tail
from app.domain.catalog import read_change

GROUP = 2000  # changes put together
CACHE_BYTES = 96 << 20
RANKED = 200_000  # products at most whose place is by what they sold; the others follow as they appear

Done = Callable[[float], None]  # hears what part of the work is done, from 0 to 1


class Builder:
    """One build: the file, where the facts come from, and what could not be read."""

    def __init__(self, path: Path, ledger: Readers, blobs: Blobs, done: Done | None = None) -> None:
        self._path = path
        self._ledger = ledger
        self._blobs = blobs
        self._done = done or (lambda part: None)
        self.missing: dict[str, str] = {}
        self._seen: set[int] = set()
        self._ranks: dict[str, int] = {}
        self._next = 0

    def build(self, changes: int = 1) -> None:
        """Fill the file and make it durable; ``changes`` is about how many there are, for telling how far it is."""
        last = end(self._ledger)
        steps.reached("cache_build_begun")
        connection = maker(self._path, CACHE_BYTES)
        try:
            with synced_meanwhile(self._path):
                self._fill(connection, last, max(changes, 1))
                steps.reached("cache_before_checkpoint")
                finish_making(connection, self._path)
                steps.reached("cache_after_checkpoint")
        finally:
            connection.close()
        steps.reached("cache_before_sync")
        make_durable(self._path)
        steps.reached("cache_after_sync")

    def _fill(self, connection: Connection, last: Tail, changes: int) -> None:
        with connection.begin():
            for statement in TABLES:
                connection.write(statement)
        self._rank()
        with connection.begin():  # one: each commit writes every page that codes in no order have touched
            self._put_products(connection, last, changes)
        steps.reached("cache_build_half")
        self._put_levels(connection, last)
        fill_decided(connection, self._ledger, last.n)
        for statement in (*INDEXES, *SEARCH):
            with connection.begin():
                connection.write(statement)
        self._done(0.5)
        fill_words(connection, lambda part: self._done(0.5 + part / 2))
        with connection.begin():
            connection.write(
                "INSERT INTO categories SELECT category, count(*) FROM products "
                "WHERE active AND category <> '' GROUP BY category"
            )
            write_mark(connection, Mark().at(last))

    def _rank(self) -> None:
        with self._ledger.reading() as ledger:
            rows = ledger.rows(
                "SELECT product FROM stock_movements WHERE cause = 'sale' GROUP BY product "
                "ORDER BY count(*) DESC, product LIMIT ?",
                (RANKED,),
            )
        self._ranks = {row[0]: rank for rank, row in enumerate(rows, 1)}
        self._next = len(rows)

    def _put_products(self, connection: Connection, last: Tail, changes: int) -> None:
        putter = Putter(connection, lookup=self._known, new_rid=self._new_rid, bare=True)
        self._connection = connection
        put = at = 0
        while (fact := next_fact(self._ledger, at, last.n)) is not None:
            at = fact.n
            for source, entries in entries_of(fact, self._blobs, self.missing):
                for start in range(0, len(entries), GROUP):
                    group = entries[start : start + GROUP]
                    putter.put([read_change(entry) for entry in group], fact.short, fact.n, source)
                    put += len(group)
                    self._done(min(put / changes, 1) * 0.4)

    def _known(self, ids: list[str]) -> dict[str, int]:
        """The rids of those that are there. Few are, so the others are told by hash and not looked for."""
        maybe = [each for each in ids if hash(each) in self._seen]
        self._seen.update(map(hash, ids))
        if not maybe:
            return {}
        self._connection.write(BY_ID)
        return rids_of(self._connection, maybe)

    def _new_rid(self, product: str) -> int:
        rank = self._ranks.pop(product, 0)  # once: a product taken out and put in again comes at the end
        if rank:
            return rank
        self._next += 1
        return self._next

    def _put_levels(self, connection: Connection, last: Tail) -> None:
        fill_levels(connection, self._ledger, last.n)
        with connection.begin():
            connection.write(BY_ID)
            connection.write(
                "UPDATE products SET sold = levels.sold FROM levels WHERE levels.sold > 0 AND products.id = product"
            )
