"""Projecting in place: facts applied to a generation that is being read, a few rows a transaction, exactly once.

Each transaction looks whether the bookmark still stands where this projector left it and moves it along with its rows.
So it does not matter who projects, or whether a process that should be dead still does: the second one finds that
it was overtaken and writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from app import steps
from app.db.blobs import Blobs
from app.db.cache.decided import put_decided
from app.db.cache.levels import put_movements
from app.db.cache.marks import Mark, part_at, place_in, read_mark, write_mark
from app.db.cache.putting import Putter
from app.db.cache.waiting import end, entries_of, next_fact, tail_at
from app.db.engine import Connection, Readers
from app.domain.catalog import read_change
from app.domain.facts import Fact
from app.foreground import foreground

ROWS_A_TRANSACTION = 200

Done = Callable[[int], None]


class Overtaken(Exception):
    """Another projector moved the bookmark meanwhile; nothing of this transaction was kept."""


class Projector:
    """Applies what waits to one generation, through its one writer."""

    def __init__(self, cache: Connection, ledger: Readers, blobs: Blobs) -> None:
        self._cache = cache
        self._ledger = ledger
        self._blobs = blobs
        with cache.begin():
            self.mark = read_mark(cache)
        self.missing: dict[str, str] = {}
        self.changes = 0  # applied so far

    def run(self, done: Done | None = None) -> None:
        """Apply everything up to the journal's end as it stands now. Raises Overtaken."""
        last = end(self._ledger)
        while self.mark.n < last.n:
            fact = next_fact(self._ledger, self.mark.n, last.n)
            if not self.mark.part:
                self._movements(fact.n - 1 if fact else last.n)
            if fact is not None:
                self._catalog_changed(fact, done)

    def _movements(self, to: int) -> None:
        while self.mark.n < to:
            upto = self._enough(to)
            following = self.mark.at(tail_at(self._ledger, upto))
            with self._moving(following), self._ledger.reading() as ledger:
                put_movements(self._cache, ledger, self.mark.n, upto)
                put_decided(self._cache, ledger, self.mark.n, upto)

    def _enough(self, to: int) -> int:
        """The fact up to which there are about as many movements as go into a transaction."""
        with self._ledger.reading() as ledger:
            row = ledger.row(
                "SELECT fact_n FROM stock_movements WHERE fact_n > ? AND fact_n <= ? "
                "ORDER BY fact_n, position LIMIT 1 OFFSET ?",
                (self.mark.n, to, ROWS_A_TRANSACTION - 1),
            )
        return row[0] if row else to

    def _catalog_changed(self, fact: Fact, done: Done | None) -> None:
        source, applied = place_in(self.mark.part) if self.mark.part else (-1, 0)
        putter = Putter(self._cache)
        for place, entries in entries_of(fact, self._blobs, self.missing, source):
            for start in range(applied if place == source else 0, len(entries), ROWS_A_TRANSACTION):
                group = entries[start : start + ROWS_A_TRANSACTION]
                foreground.give_way()
                with self._moving(replace(self.mark, part=part_at(place, start + len(group)))):
                    putter.put([read_change(entry) for entry in group], fact.short, fact.n, place)
                self.changes += len(group)
                if done is not None:
                    done(self.changes)
        with self._moving(self.mark.at(tail_at(self._ledger, fact.n))):
            pass

    @contextmanager
    def _moving(self, to: Mark) -> Iterator[None]:
        with self._cache.begin():
            if read_mark(self._cache) != self.mark:
                raise Overtaken
            yield
            write_mark(self._cache, to)
            steps.reached("cache_before_commit")
        self.mark = to
