"""What a register knew when it counted, by places in journals: its own up to a fact, the others' up to its cursor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from app.domain.frontier import Mark, Place
from app.domain.frozen import frozen
from app.domain.lives import FORKED, HANDED_IN
from app.hub.feed import FeedReset
from app.hub.pages import number_of
from app.hub.schema import facts, feed_steps, inbox, incarnations, quarantine, releases
from app.sync.protocol import CONFLICT


class NoFrontier(LookupError):
    """Nobody can say any more what was known: ``args[0]`` is a code of why."""


@frozen
class Span:
    """The facts of an incarnation up to ``upto``, less ``without``."""

    upto: int
    without: frozenset[int] = frozenset()

    def has(self, seq: int) -> bool:
        return seq <= self.upto and seq not in self.without


@frozen
class Frontier:
    """``spans`` is all that was known; ``lives`` those of them that are of the counting register's own journal, the
    ``life`` it counted in and those before, each up to its last fact there.
    """

    life: bytes
    lives: Mapping[bytes, int]
    spans: Mapping[bytes, Span]

    def has(self, place: Place) -> bool:
        span = self.spans.get(place[0])
        return span is not None and span.has(place[1])

    def is_after(self, place: Place) -> bool:
        """Whether the counting began after what stands at ``place`` for certain: something later was known."""
        incarnation, seq = place
        span = self.spans.get(incarnation)
        if span is None:
            return False
        is_before_this_life = incarnation != self.life and seq <= self.lives.get(incarnation, 0)
        return span.upto > seq or is_before_this_life  # of a life that a twin goes on with more may have been heard

    def body(self) -> str:
        spans = {one.hex(): [span.upto, sorted(span.without)] for one, span in self.spans.items()}
        return json.dumps({"life": self.life.hex(), "lives": _hexed(self.lives), "spans": spans})


def read_body(text: str) -> Frontier:
    body = json.loads(text)
    return Frontier(
        bytes.fromhex(body["life"]),
        {bytes.fromhex(one): upto for one, upto in body["lives"].items()},
        {bytes.fromhex(one): Span(upto, frozenset(less)) for one, (upto, less) in body["spans"].items()},
    )


def _hexed(lives: Mapping[bytes, int]) -> dict[str, int]:
    return {one.hex(): upto for one, upto in lives.items()}


def frontier(connection: Connection, merchant: str, scope: str, mark: Mark, cursor: str) -> Frontier:
    """What was known at a fact of the counting register and at a cursor of its store's feed. Raises NoFrontier."""
    place = place_of(connection, merchant, mark)
    try:
        number = number_of(connection, merchant, scope, cursor)
    except FeedReset as problem:
        raise NoFrontier("other-feed") from problem
    lives = _lives(connection, merchant, place)
    spans = _heard(connection, merchant, scope, number)
    for incarnation, upto in lives.items():
        heard = spans.get(incarnation, Span(0))
        less = frozenset(seq for seq in heard.without if seq > upto)
        spans[incarnation] = Span(max(upto, heard.upto), less)
    return Frontier(place[0], lives, spans)


def place_of(connection: Connection, merchant: str, mark: Mark) -> Place:
    """Where a fact stands here: where it was stored first, whatever life brought it; its own place, where its id is
    another's. Raises NoFrontier.
    """
    row, kept = facts.c, inbox.c
    own = (kept.merchant == merchant) & (kept.incarnation == mark.place[0]) & (kept.seq == mark.place[1])
    if connection.scalar(select(kept.seq).where(own, kept.id == mark.fact, kept.status == CONFLICT)) is not None:
        return mark.place
    found = connection.execute(
        select(row.incarnation, row.seq).where(row.merchant == merchant, row.id == mark.fact)
    ).one_or_none()
    if found is None:
        raise NoFrontier("other-journal")
    return found.incarnation, int(found.seq)


def _lives(connection: Connection, merchant: str, place: Place) -> dict[bytes, int]:
    """A journal's lives up to a place: each goes on from the one before where it says so and that is the same here."""
    found: dict[bytes, int] = {}
    incarnation, seq = place
    while seq and incarnation not in found:
        found[incarnation] = seq
        body = json.loads(_at(connection, merchant, (incarnation, 1), inbox.c.body) or b"{}")
        try:
            incarnation, seq = _goes_on_from(connection, merchant, body)
        except (ValueError, TypeError, KeyError, AttributeError):
            break  # it says nothing that can be followed
    return found


def _goes_on_from(connection: Connection, merchant: str, body: Mapping[str, Any]) -> Place:
    """Raises ValueError, TypeError, KeyError, AttributeError for what no register says."""
    before, head, reason = body.get("previous") or {}, body.get("head") or {}, body.get("reason")
    for told in (head,) if reason == HANDED_IN else (before, head):
        is_of_another = told.get("incarnation") != before.get("incarnation")
        if not told or (is_of_another and reason not in (FORKED, HANDED_IN)):
            continue
        place = (bytes.fromhex(told["incarnation"]), int(told["seq"]))
        if _at(connection, merchant, place, inbox.c.link) == bytes.fromhex(told["link"]):
            return place
    return b"", 0


def _at(connection: Connection, merchant: str, place: Place, column: Any) -> Any:
    row = inbox.c
    return connection.scalar(
        select(column).where(row.merchant == merchant, row.incarnation == place[0], row.seq == place[1])
    )


def _heard(connection: Connection, merchant: str, scope: str, number: int) -> dict[bytes, Span]:
    """What a feed contained at one of its numbers, of every incarnation."""
    own, step = incarnations.c, feed_steps.c
    upto = (
        select(step.upto)
        .where(step.merchant == merchant, step.scope == scope, step.incarnation == own.incarnation, step.seq <= number)
        .order_by(step.seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = connection.execute(select(own.incarnation, upto).where(own.merchant == merchant))
    known = {incarnation: int(last) for incarnation, last in rows if last}
    held, freed = quarantine.c, releases.c
    later = (
        select(freed.seq)
        .where(
            freed.merchant == merchant,
            freed.scope == scope,
            freed.incarnation == held.incarnation,
            freed.seq == held.seq,
            freed.feed_seq > number,
        )
        .exists()
    )
    without: dict[bytes, set[int]] = {}
    for incarnation, seq in connection.execute(
        select(held.incarnation, held.seq).where(held.merchant == merchant, (held.released_at == "") | later)
    ):
        without.setdefault(incarnation, set()).add(seq)
    return {
        one: Span(last, frozenset(seq for seq in without.get(one, ()) if seq <= last)) for one, last in known.items()
    }
