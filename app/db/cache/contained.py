"""Which of this journal's facts the platform's rows contain, and what follows when that changes.

A fact that was appended again counts as contained under any of its places; what it moved is counted once, at its first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.db import journal
from app.db.engine import Connection
from app.db.lives import elsewhere
from app.domain.frozen import frozen
from app.domain.pages import Contained, NotThisJournal

FORK = "fork"  # the kind of work in hand that remembers where the platform's life of an incarnation is another


@frozen
class Span:
    """Up to ``upto``, less ``without``."""

    upto: int
    without: frozenset[int]

    def has(self, seq: int) -> bool:
        return 0 < seq <= self.upto and seq not in self.without


Spans = Mapping[bytes, Span]
NONE = Span(0, frozenset())


def forks(ledger: Connection) -> dict[bytes, int]:
    """For each incarnation of which the platform knows other facts, the last seq that both have."""
    rows = ledger.rows("SELECT key, body FROM work WHERE kind = ?", (FORK,))
    return {bytes.fromhex(key): int(body) for key, body in rows}


def proved(ledger: Connection, contains: Iterable[Contained], stream: str = "") -> dict[bytes, Span]:
    """What a page contains of this journal, held against its own links. Raises NotThisJournal.

    To a store's levels all counts as contained that was recorded elsewhere, whether or not the platform has it.
    """
    known, spans = forks(ledger), {}
    for one in contains:
        upto = one.upto
        if not journal.link_at(ledger, one.incarnation, 1):  # a life that this folder lost in a restore
            continue
        if one.incarnation in known:
            upto = min(upto, known[one.incarnation])
        elif not journal.has(ledger, one.incarnation, one.upto, one.link):
            raise NotThisJournal(one.incarnation.hex())
        spans[one.incarnation] = Span(upto, frozenset(one.without))
    away = elsewhere(ledger) if stream == "store" else ()
    lives = journal.heads(ledger) if away else ()
    return spans | {one.incarnation: Span(one.seq, frozenset()) for one in lives if one.incarnation in away}


def told(ledger: Connection, cache: Connection) -> dict[bytes, int]:
    """How far the platform said to have each incarnation of which there may be more to send, by its last page."""
    spans, others = read_spans(cache, "store"), read_spans(cache, "catalog")
    away, forked = elsewhere(ledger), forks(ledger)
    return {
        head.incarnation: (others if head.incarnation in away else spans).get(head.incarnation, NONE).upto
        for head in journal.heads(ledger)
        if head.incarnation not in forked
    }


def read_spans(cache: Connection, stream: str) -> dict[bytes, Span]:
    rows = cache.rows("SELECT incarnation, upto, without FROM contained WHERE stream = ?", (stream,))
    return {incarnation: Span(upto, frozenset(json.loads(without))) for incarnation, upto, without in rows}


def write_spans(cache: Connection, stream: str, spans: Spans) -> None:
    cache.write("DELETE FROM contained WHERE stream = ?", (stream,))
    cache.write(
        "INSERT INTO contained (stream, incarnation, upto, without) VALUES (?, ?, ?, ?)",
        [(stream, incarnation, span.upto, json.dumps(sorted(span.without))) for incarnation, span in spans.items()],
    )


def newly(ledger: Connection, before: Spans, after: Spans) -> list[int]:
    """The numbers of the facts, each by its first row, that ``after`` contains and ``before`` does not."""
    found: set[int] = set()
    for incarnation, span in after.items():
        known = before.get(incarnation, NONE)
        rows: list[tuple[int, int, str]] = []
        if span.upto > known.upto:
            rows = ledger.rows(
                "SELECT n, seq, id FROM journal WHERE incarnation = ? AND seq > ? AND seq <= ?",
                (incarnation, known.upto, span.upto),
            )
        freed = sorted(seq for seq in known.without - span.without if seq <= known.upto)
        if freed:
            rows += ledger.rows(
                "SELECT n, seq, id FROM journal WHERE incarnation = ? AND seq IN (SELECT value FROM json_each(?))",
                (incarnation, json.dumps(freed)),
            )
        found.update(_firsts(ledger, [row for row in rows if span.has(row[1])], before))
    return sorted(found)


def _firsts(ledger: Connection, rows: list[tuple[int, int, str]], before: Spans) -> Iterator[int]:
    several = _several(ledger, [row[2] for row in rows])
    for n, _, id in rows:
        places = several.get(id)
        if places is None:
            yield n
        elif not any(_has(before, place[1], place[2]) for place in places):
            yield min(place[0] for place in places)


def _has(spans: Spans, incarnation: bytes, seq: int) -> bool:
    return spans.get(incarnation, NONE).has(seq)


def _several(ledger: Connection, ids: list[str]) -> dict[str, list[tuple[int, bytes, int]]]:
    """Of these facts those that stand in the journal more than once, with all their places."""
    found: dict[str, list[tuple[int, bytes, int]]] = {}
    if not ids or ledger.value("SELECT count(*) FROM incarnations") < 2:
        return found
    rows: list[tuple[Any, ...]] = ledger.rows(
        "SELECT j.id, j.n, j.incarnation, j.seq FROM json_each(?) AS e CROSS JOIN journal AS j WHERE j.id = e.value",
        (json.dumps(ids),),
    )
    for id, n, incarnation, seq in rows:
        found.setdefault(id, []).append((n, incarnation, seq))
    return {id: places for id, places in found.items() if len(places) > 1}


def beyond(ledger: Connection, spans: Spans, types: tuple[str, ...], to: int) -> list[int]:
    """The facts about records, of some types, up to number ``to`` that ``spans`` does not contain: each once, in order.

    A sale waits for this: what it reads is a matter of the records that changed, not of the sales in between.
    """
    first = _first_beyond(ledger, spans)
    rows = ledger.rows(
        f"SELECT n, seq, id, incarnation FROM journal WHERE {journal.OF_RECORDS} AND n BETWEEN ? AND ? "
        f"AND type IN ({', '.join('?' * len(types))})",
        (to + 1 if first is None else first, to, *types),
    )
    return sorted(set(_firsts(ledger, [row[:3] for row in rows if not _has(spans, row[3], row[1])], spans)))


def _first_beyond(ledger: Connection, spans: Spans) -> int | None:
    """The lowest number of a fact that ``spans`` does not contain."""
    found: list[int] = []
    for incarnation, *_ in ledger.rows("SELECT incarnation FROM incarnations"):
        span = spans.get(incarnation, NONE)
        for seq in (span.upto + 1, min(span.without, default=0)):
            found += ledger.row("SELECT n FROM journal WHERE incarnation = ? AND seq = ?", (incarnation, seq)) or ()
    return min(found, default=None)
