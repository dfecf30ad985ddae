"""Reading a feed: pages of whole steps after a cursor, with what they contain of the register that asks.

A cursor carries the feed's hash at its number: one of a feed that was another, or went back, is noticed. People are
told as they stand now, not as they stood at a page's end; so where such a page ends before the feed does, its cursor
also carries the feed's end: a feed that went back behind that is noticed, too, and all are told anew.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, literal_column, select

from app.domain.frozen import frozen
from app.domain.pages import Contained, Page, Row
from app.domain.people import PEOPLE
from app.hub.feed import PAGE_ROWS, START, FeedReset
from app.hub.joined import with_people
from app.hub.owners import lives_told
from app.hub.schema import facts, feed, feed_heads, feed_steps, inbox, incarnations, quarantine, releases
from app.hub.statements import given, several

_AT_ONCE = 500
_PART = 8 + 32  # bytes of a number and of its hash in a cursor


@frozen
class Asked:
    """Which page a register asks for: at most ``limit`` rows beyond the step that fills it."""

    merchant: str
    register: str
    scope: str
    cursor: str
    limit: int = PAGE_ROWS


def unchanged(connection: Connection, asked: Asked) -> Page | None:
    """An empty page where nothing came after the cursor, which says nothing of what is contained; one statement."""
    at = _read_cursor(asked.scope, asked.cursor)
    head, hash, _ = _heads(connection, asked.merchant, asked.scope, at[0].seq)
    if at != [_At(head, hash)]:
        return None
    return Page(asked.scope, asked.cursor, is_last=True, contains=(), rows=())


def page(connection: Connection, asked: Asked) -> Page:
    """Whole steps after a cursor ("" for the beginning). Raises FeedReset."""
    merchant, scope = asked.merchant, asked.scope
    at, *ends = _read_cursor(scope, asked.cursor)
    head, hash, known = _heads(connection, merchant, scope, at.seq)
    if (at.seq and known != at.hash) or any(_hash_at(connection, merchant, scope, one.seq) != one.hash for one in ends):
        raise FeedReset(scope)
    end = _At(head, hash)
    found = _found(connection, merchant, scope, at.seq, asked.limit)
    upto = head
    if len(found) > asked.limit:
        upto = int(found[asked.limit - 1][0])  # the step whose rows fill the page
        hash = hash if upto == head else _hash_at(connection, merchant, scope, upto) or START
        found = found if found[-1][0] > upto else _found(connection, merchant, scope, at.seq, 0, upto)
    told = _newest(found, upto)
    begun, whole = (upto, upto) if upto == head else _parted(connection, merchant, scope, upto)
    return Page(
        stream=scope,
        cursor=_cursor(_At(upto, hash), *[end] * (scope == PEOPLE and upto < head)),
        is_last=upto == head,
        contains=_contains(connection, asked, upto),
        rows=with_people(connection, merchant, asked.register, [row for _, row in told]),
        restarts=not asked.cursor,
        ahead=_contains(connection, asked, whole) if whole > upto else (),
        ahead_rows=sum(seq > begun for seq, _ in told) if whole > upto else 0,
    )


def _heads_asked() -> Select[Any]:
    head, step = feed_heads.c, feed_steps.c
    merchant, scope = given("merchant"), given("scope")
    at = select(step.hash).where(step.merchant == merchant, step.scope == scope, step.seq == given("after"))
    return select(head.seq, head.hash, at.scalar_subquery()).where(head.merchant == merchant, head.scope == scope)


_HEADS = _heads_asked()


def _heads(connection: Connection, merchant: str, scope: str, after: int) -> tuple[int, bytes, bytes | None]:
    """The scope's number and hash, and its hash at an earlier number."""
    row = connection.execute(_HEADS, {"merchant": merchant, "scope": scope, "after": after}).one()
    return int(row[0]), row[1], row[2]


@frozen
class _At:
    """A number of a feed, and its hash there."""

    seq: int
    hash: bytes


def _cursor(*at: _At) -> str:
    data = b"".join(one.seq.to_bytes(8, "big") + one.hash for one in at)
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _read_cursor(scope: str, cursor: str) -> list[_At]:
    """Where a page ended and, of people, where the feed did. Raises FeedReset for a cursor of nothing."""
    if not cursor:
        return [_At(0, START)]
    try:
        data = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except ValueError as problem:
        raise FeedReset(scope) from problem
    at = [_At(int.from_bytes(part[:8], "big"), part[8:]) for part in (data[:_PART], data[_PART:]) if part]
    if len(data) not in (_PART, 2 * _PART) or not all(0 <= one.seq < 1 << 62 for one in at):
        raise FeedReset(scope)
    return at


def number_of(connection: Connection, merchant: str, scope: str, cursor: str) -> int:
    """The number that a cursor stands at. Raises FeedReset."""
    at = _read_cursor(scope, cursor)[0]
    if at.seq and _hash_at(connection, merchant, scope, at.seq) != at.hash:
        raise FeedReset(scope)
    return at.seq


def _hash_at(connection: Connection, merchant: str, scope: str, seq: int) -> bytes | None:
    """None where the feed does not reach as far."""
    step = feed_steps.c
    asked = select(step.hash).where(step.merchant == merchant, step.scope == scope, step.seq == seq)
    hash: bytes | None = connection.scalar(asked)
    return hash


_Found = Sequence[Any]  # seq, entity, id, revision, body


_FEED = (
    select(feed.c.seq, feed.c.entity, feed.c.id, feed.c.revision, feed.c.body)
    .where(feed.c.merchant == given("merchant"), feed.c.scope == given("scope"))
    .where(feed.c.seq > given("after"))
    .order_by(feed.c.seq, feed.c.place)
)


def _found(connection: Connection, merchant: str, scope: str, after: int, limit: int, upto: int = 0) -> _Found:
    """What came after a number in order: one row more than ``limit``, or all up to ``upto``."""
    named = {"merchant": merchant, "scope": scope, "after": after}
    if upto:
        return connection.execute(_FEED.where(feed.c.seq <= upto), named).all()
    return connection.execute(_FEED.limit(limit + 1), named).all()


def _newest(found: _Found, upto: int) -> list[tuple[int, Row]]:
    """Each thing as of its newest step, in the order of these."""
    newest: dict[tuple[str, str], tuple[int, Row]] = {}
    for seq, entity, id, revision, body in found:
        if seq > upto:
            break
        newest.pop((entity, id), None)  # so that the order is that of the newest
        newest[entity, id] = seq, Row(entity, id, revision, None if body is None else json.loads(body))
    return list(newest.values())


def _parted(connection: Connection, merchant: str, scope: str, upto: int) -> tuple[int, int]:
    """After which step the transaction began that is still told at ``upto``, and with which it ends; ``upto`` twice
    where none is.
    """
    step = feed_steps.c
    of = (step.merchant == merchant) & (step.scope == scope)
    if not connection.scalar(select(step.is_part).where(of, step.seq == upto)):
        return upto, upto
    begun = connection.scalar(select(func.max(step.seq)).where(of, step.seq < upto, step.is_part == 0))
    ends = connection.execute(select(func.min(step.seq)).where(of, step.seq > upto, step.is_part == 0)).scalar_one()
    return begun or 0, ends


def _contained_asked() -> Select[Any]:
    own, step, fact = incarnations.c, feed_steps.c, inbox.c
    merchant = given("merchant")
    last = (
        select(step.upto)
        .where(
            step.merchant == merchant,
            step.scope == given("scope"),
            step.incarnation == own.incarnation,
            step.seq <= given("upto"),
            step.is_part == 0,
        )
        .order_by(step.seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    told = (own.merchant == merchant) & own.incarnation.in_(lives_told())
    life = select(own.incarnation, last.label("last")).where(told).subquery().c
    return (
        select(life.incarnation, life.last, fact.link)
        .join(inbox, (fact.incarnation == life.incarnation) & (fact.seq == life.last))
        .where(fact.merchant == merchant)
        .order_by(life.incarnation)
    )


_CONTAINED = _contained_asked()


def _contains(connection: Connection, asked: Asked, upto: int) -> tuple[Contained, ...]:
    """Which of the register's own facts this scope contains at a number of its feed."""
    named = {"merchant": asked.merchant, "register": asked.register, "scope": asked.scope, "upto": upto}
    found = connection.execute(_CONTAINED, named).all()
    without = _without(connection, asked, {row[0]: row[1] for row in found}, upto)
    return tuple(Contained(one, int(last), link, tuple(without.get(one, ()))) for one, last, link in found)


def _waiting_asked() -> Select[Any]:
    """What of a register waits, or waited when a scope's feed had a number."""
    held, freed = quarantine.c, releases.c
    merchant = given("merchant")
    later = (
        select(freed.seq)
        .where(
            freed.merchant == merchant,
            freed.scope == given("scope"),
            freed.incarnation == held.incarnation,
            freed.seq == held.seq,
            freed.feed_seq > given("upto"),
        )
        .exists()
    )
    return select(held.incarnation, held.seq, held.id).where(
        held.merchant == merchant, held.incarnation.in_(lives_told()), (held.released_at == "") | later
    )


def _again_asked() -> Select[Any]:
    """Where facts came again, and where each stood first."""
    first, later = facts.c, inbox.c
    return (
        select(later.incarnation, later.seq, first.incarnation, first.seq)
        .join(facts, (first.merchant == later.merchant) & (first.id == later.id))
        .where(later.merchant == given("merchant"), later.id.in_(several("ids")))
        .where(later.status == literal_column("'duplicate'"))  # word for word as its index has it
    )


_WAITING = _waiting_asked()
_AGAIN = _again_asked()


def _without(connection: Connection, asked: Asked, lives: Mapping[bytes, int], upto: int) -> dict[bytes, list[int]]:
    """Of each life up to a seq: what was in quarantine, under whatever life, when the scope's feed had this number."""
    register = {"merchant": asked.merchant, "register": asked.register}
    waiting = connection.execute(_WAITING, {**register, "scope": asked.scope, "upto": upto}).all()
    places = {(life, int(seq)) for life, seq, _ in waiting}
    ids = sorted({id for _, _, id in waiting})
    for start in range(0, len(ids), _AT_ONCE):  # nearly always there are none
        named = {"merchant": asked.merchant, "ids": ids[start : start + _AT_ONCE]}
        for life, seq, *first in connection.execute(_AGAIN, named).all():
            if tuple(first) in places:  # and not only of the same id as one in conflict, which waits
                places.add((life, int(seq)))
    without: dict[bytes, list[int]] = {}
    for life, seq in sorted(places):
        if seq <= lives.get(life, 0):
            without.setdefault(life, []).append(seq)
    return without
