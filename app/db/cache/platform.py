"""What the platform told, put into the cache: rows, cursor and what they contain in one transaction.

A stream that is read from its beginning is put aside page by page and takes the place of what was known of it with
its last page, so that nobody sees half of it. Of a product with edits that the platform does not contain yet the row
shown is the platform's with those edits merged in, as the platform itself will do. The platform's own row need not be
kept beside it: every edit that it takes in makes it tell the product again, changed or not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app import steps
from app.db import journal
from app.db.blobs import Blobs
from app.db.cache.contained import Span, beyond, newly, proved, read_spans, write_spans
from app.db.cache.levels import Told, put_platform, shift_pending
from app.db.cache.marks import read_mark
from app.db.cache.putting import Putter, States
from app.db.cache.waiting import TYPES, entries_of
from app.db.engine import Connection
from app.domain.catalog import Change, known_fields, read_change
from app.domain.merging import merge
from app.domain.pages import LEVEL, PRODUCT, TASK, OutOfStep, Page, Row
from app.foreground import foreground

_AT_ONCE = 50  # rows between two looks whether somebody is served: some milliseconds
Spans = dict[bytes, Span]


def cursor(cache: Connection, stream: str) -> str:
    """Where the next page of a stream goes on; empty for its beginning."""
    row = cache.row("SELECT cursor, anew FROM streams WHERE stream = ?", (stream,))
    return "" if row is None else row[1] or row[0]


class Learner:
    """Puts pages into one generation, through its one writer, within the caller's transaction."""

    def __init__(self, cache: Connection, ledger: Connection, blobs: Blobs) -> None:
        self._cache = cache
        self._ledger = ledger
        self._blobs = blobs

    def learn(self, page: Page, spans: Spans) -> None:
        """Take in a page; ``spans`` is what it contains of this journal (``contained.proved``). Raises OutOfStep."""
        if page.after is not None and not page.restarts and page.after != cursor(self._cache, page.stream):
            raise OutOfStep(page.stream)
        anew = self._anew(page)
        if anew:
            self._stage(page)
            if not page.is_last:
                self._move_on(page.stream, None, page.cursor)
                return
        rows = self._staged(page.stream) if anew else page.rows
        if anew:
            self._forget(page.stream, rows)
        self._count_contained(page.stream, spans)
        whole = len(rows) - (0 if anew else page.ahead_rows)
        self._put(page.stream, rows[:whole], spans)
        if whole < len(rows):  # of a transaction that is told in parts: what these rows contain the page does not yet
            self._put(page.stream, rows[whole:], proved(self._ledger, page.ahead, page.stream))
        write_spans(self._cache, page.stream, spans)
        self._move_on(page.stream, page.cursor, "")
        steps.reached("learn_before_commit")

    def _anew(self, page: Page) -> bool:
        if page.restarts:
            self._cache.write("DELETE FROM staged WHERE stream = ?", (page.stream,))
            return True
        row = self._cache.row("SELECT anew FROM streams WHERE stream = ?", (page.stream,))
        return row is not None and bool(row[0])

    def _move_on(self, stream: str, cursor: str | None, anew: str) -> None:
        self._cache.write(
            "INSERT INTO streams (stream, cursor, anew) VALUES (?, coalesce(?, ''), ?) ON CONFLICT (stream) "
            "DO UPDATE SET cursor = coalesce(?, cursor), anew = excluded.anew",
            (stream, cursor, anew, cursor),
        )

    def _stage(self, page: Page) -> None:
        self._cache.write(
            "INSERT OR REPLACE INTO staged (stream, entity, id, revision, body) VALUES (?, ?, ?, ?, ?)",
            [
                (page.stream, row.entity, row.id, row.revision, None if row.values is None else json.dumps(row.values))
                for row in page.rows
            ],
        )

    def _staged(self, stream: str) -> tuple[Row, ...]:
        rows = self._cache.rows("SELECT entity, id, revision, body FROM staged WHERE stream = ?", (stream,))
        self._cache.write("DELETE FROM staged WHERE stream = ?", (stream,))
        return tuple(Row(entity, id, rev, None if body is None else json.loads(body)) for entity, id, rev, body in rows)

    def _forget(self, stream: str, rows: Iterable[Row]) -> None:
        """What was told of before and is not any more."""
        named = {(row.entity, row.id) for row in rows}
        told = self._cache.rows("SELECT entity, id FROM told WHERE stream = ?", (stream,))
        gone = [Row(entity, id, 0, None) for entity, id in told if (entity, id) not in named]
        self._put(stream, gone, read_spans(self._cache, stream))

    def _count_contained(self, stream: str, spans: Spans) -> None:
        """What the platform's levels contain now is not pending any more; what it lost is again."""
        if stream != "store":
            return
        before = read_spans(self._cache, stream)
        for way, numbers in ((-1, newly(self._ledger, before, spans)), (1, newly(self._ledger, spans, before))):
            for product, exponent, moved in self._moved(numbers):
                shift_pending(self._cache, product, exponent, way * moved)

    def _moved(self, numbers: list[int]) -> list[tuple[str, int, int]]:
        if not numbers:
            return []
        rows: list[tuple[str, int, int]] = self._ledger.rows(
            "SELECT product, exponent, sum(delta) FROM json_each(?) AS e CROSS JOIN stock_movements AS m "
            "WHERE m.fact_n = e.value GROUP BY product, exponent",
            (json.dumps(numbers),),
        )
        return rows

    def _put(self, stream: str, rows: Sequence[Row], spans: Spans) -> None:
        pending = self._pending({row.id for row in rows if row.entity == PRODUCT}, spans)
        for start in range(0, len(rows), _AT_ONCE):
            some = rows[start : start + _AT_ONCE]
            foreground.give_way()
            self._note(stream, some)
            levels = [_level(row) for row in some if row.entity == LEVEL]
            if levels:
                put_platform(self._cache, levels)
            for row in some:
                if row.entity == TASK:
                    self._put_task(row)
            products = [row for row in some if row.entity == PRODUCT]
            if products:
                foreground.give_way()
                self._put_products(products, pending)

    def _note(self, stream: str, rows: Sequence[Row]) -> None:
        there = [(stream, row.entity, row.id) for row in rows if row.values is not None]
        gone = [(stream, row.entity, row.id) for row in rows if row.values is None]
        if there:
            self._cache.write("INSERT OR IGNORE INTO told (stream, entity, id) VALUES (?, ?, ?)", there)
        if gone:
            self._cache.write("DELETE FROM told WHERE stream = ? AND entity = ? AND id = ?", gone)

    def _put_task(self, row: Row) -> None:
        if row.values is None:
            self._cache.write("DELETE FROM tasks WHERE id = ?", (row.id,))
            return
        told = row.values
        self._cache.write(
            "INSERT OR REPLACE INTO tasks (id, revision, kind, state, opened_at, done_at, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(row.id, row.revision, told["kind"], told["state"], told["opened_at"], told.get("done_at", "")),
                json.dumps(told, ensure_ascii=False),
            ),
        )

    def _put_products(self, rows: Sequence[Row], pending: Mapping[str, Sequence[Change]]) -> None:
        ids = [row.id for row in rows]
        putter = Putter(self._cache)
        rids, before = putter.known(ids)
        after: States = {}
        for row in rows:
            told: dict[str, Any] | None = None if row.values is None else {**row.values}
            for change in pending.get(row.id, ()):
                told = merge(told, change).values
            stands = None if told is None else known_fields(told)
            if stands != before.get(row.id) and (row.id in before or (stands is not None and stands["name"])):
                after[row.id] = stands
            else:
                after.pop(row.id, None)
        if after:
            putter.move(rids, before, after, {row.id: f"platform:{row.revision}" for row in rows})

    def _pending(self, ids: set[str], spans: Spans) -> dict[str, list[Change]]:
        """This register's own edits of these products that the platform does not contain, oldest first."""
        found: dict[str, list[Change]] = {}
        if not ids:
            return found
        for n in beyond(self._ledger, spans, TYPES, read_mark(self._cache).n):
            for _, entries in entries_of(journal.fact(self._ledger, n), self._blobs, {}):
                for entry in entries:
                    if entry.get("id") in ids:
                        found.setdefault(entry["id"], []).append(read_change(entry))
        return found


def _level(row: Row) -> Told:
    if row.values is None:
        return row.id, 0, 3, 0
    amount, exponent = row.values["on_hand"]
    return row.id, amount, exponent, int(row.values["kept"])
