"""The feed: for each scope a dense count of the transactions that changed it, with what stands since.

The number is taken by the last statement before the commit, under a lock on the scope's head, so the order of numbers
is the order of commits and none is missing; a transaction that is taken back gives its number back. Each step's hash
rests on the one before it: a cursor that carries it notices a feed that is another one (sync.md 2.4).
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, text, update

from app.domain.frozen import frozen
from app.domain.pages import Contained, Page, Row
from app.hub.schema import feed, feed_heads, feed_steps, inbox, incarnations, quarantine, releases

CATALOG = "catalog"
START = bytes(32)
PAGE_ROWS = 500  # a page ends with the transaction that reaches this many


class FeedReset(Exception):
    """The cursor is of another feed, or of one that went back: the stream is read anew from its beginning."""


def store_scope(store: str) -> str:
    return f"store:{store}"


@frozen
class News:
    """One thing as it stands since this transaction; ``values`` None: it was taken out."""

    scope: str
    entity: str
    id: str
    revision: int
    values: Mapping[str, Any] | None


def open_scopes(connection: Connection, merchant: str, scopes: Iterable[str]) -> None:
    connection.execute(
        insert(feed_heads), [{"merchant": merchant, "scope": scope, "seq": 0, "hash": START} for scope in scopes]
    )


def publish(
    connection: Connection, merchant: str, news: Sequence[News], scopes: Iterable[str], incarnation: bytes, upto: int
) -> dict[str, int]:
    """Number what this transaction changed, scope by scope, and say which facts it took in; the last thing before the
    commit. ``scopes`` move on even where there is no news of them. Returns each scope's new number.
    """
    numbers: dict[str, int] = {}
    for scope in sorted({*scopes, *(one.scope for one in news)}):  # in one order, so that no two wait for each other
        rows = [_row(one) for one in news if one.scope == scope]
        digest = hashlib.sha256(json.dumps([list(row.values()) for row in rows]).encode()).digest()
        numbers[scope] = _step(connection, merchant, scope, rows, digest, incarnation, upto)
    return numbers


def _row(news: News) -> dict[str, Any]:
    body = None if news.values is None else json.dumps(news.values, ensure_ascii=False, separators=(",", ":"))
    return {"entity": news.entity, "id": news.id, "revision": news.revision, "body": body}


def _step(
    connection: Connection,
    merchant: str,
    scope: str,
    rows: list[dict[str, Any]],
    digest: bytes,
    incarnation: bytes,
    upto: int,
) -> int:
    named = {"merchant": merchant, "scope": scope}
    if connection.dialect.name == "postgresql":
        columns = {name: [row[name] for row in rows] for name in ("entity", "id", "revision", "body")}
        found = connection.execute(_STEP, {**named, **columns, "digest": digest, "inc": incarnation, "upto": upto})
        return int(found.scalar_one())
    moved = (
        update(feed_heads)
        .where(feed_heads.c.merchant == merchant, feed_heads.c.scope == scope)
        .values(seq=feed_heads.c.seq + 1, hash=func.sha256(feed_heads.c.hash, digest))
        .returning(feed_heads.c.seq, feed_heads.c.hash)
    )
    seq, hash = connection.execute(moved).one()
    step = {**named, "seq": seq, "hash": hash, "incarnation": incarnation, "upto": upto}
    connection.execute(insert(feed_steps), step)
    if rows:
        connection.execute(
            insert(feed), [{**named, "seq": seq, "place": place, **row} for place, row in enumerate(rows)]
        )
    return int(seq)


_STEP = text(
    """
    WITH head AS (
        UPDATE feed_heads SET seq = seq + 1, hash = sha256(hash || :digest)
        WHERE merchant = :merchant AND scope = :scope RETURNING seq, hash
    ), step AS (
        INSERT INTO feed_steps (merchant, scope, seq, hash, incarnation, upto)
        SELECT :merchant, :scope, seq, hash, :inc, :upto FROM head
    ), news AS (
        INSERT INTO feed (merchant, scope, seq, place, entity, id, revision, body)
        SELECT :merchant, :scope, head.seq, new.place - 1, new.entity, new.id, new.revision, new.body
        FROM head, unnest(CAST(:entity AS text[]), CAST(:id AS text[]), CAST(:revision AS bigint[]),
                          CAST(:body AS text[])) WITH ORDINALITY AS new (entity, id, revision, body, place)
    )
    SELECT seq FROM head
    """
)


@frozen
class Asked:
    """Which page a register asks for: at most ``limit`` rows beyond the transaction that fills it."""

    merchant: str
    register: str
    scope: str
    cursor: str
    limit: int = PAGE_ROWS


def unchanged(connection: Connection, asked: Asked) -> Page | None:
    """An empty page where nothing came after the cursor, which says nothing of what is contained; one statement."""
    after, before = _read_cursor(asked.scope, asked.cursor)
    head, hash, _ = _heads(connection, asked.merchant, asked.scope, after)
    if (after, before) != (head, hash):
        return None
    return Page(asked.scope, asked.cursor, is_last=True, contains=(), rows=())


def page(connection: Connection, asked: Asked) -> Page:
    """Whole transactions after a cursor ("" for the beginning). Raises FeedReset."""
    merchant, scope = asked.merchant, asked.scope
    after, before = _read_cursor(scope, asked.cursor)
    head, hash, known = _heads(connection, merchant, scope, after)
    if after and known != before:
        raise FeedReset(scope)
    found = _found(connection, merchant, scope, after, asked.limit)
    upto = head
    if len(found) > asked.limit:
        upto = _page_end(found, asked.limit)
        hash = hash if upto == head else _hash_at(connection, merchant, scope, upto)
        found = found if found[-1][0] > upto else _found(connection, merchant, scope, after, 0, upto)
    return Page(
        stream=scope,
        cursor=_cursor(upto, hash),
        is_last=upto == head,
        contains=_contains(connection, merchant, asked.register, scope, upto),
        rows=_newest_rows(found, upto),
        restarts=not asked.cursor,
    )


def _heads(connection: Connection, merchant: str, scope: str, after: int) -> tuple[int, bytes, bytes | None]:
    """The scope's number and hash, and its hash at an earlier number."""
    head, step = feed_heads.c, feed_steps.c
    at = select(step.hash).where(step.merchant == merchant, step.scope == scope, step.seq == after).scalar_subquery()
    row = connection.execute(
        select(head.seq, head.hash, at).where(head.merchant == merchant, head.scope == scope)
    ).one()
    return int(row[0]), row[1], row[2]


def _cursor(seq: int, hash: bytes) -> str:
    return base64.urlsafe_b64encode(seq.to_bytes(8, "big") + hash).decode().rstrip("=")


def _read_cursor(scope: str, cursor: str) -> tuple[int, bytes]:
    if not cursor:
        return 0, START
    try:
        data = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except ValueError as problem:
        raise FeedReset(scope) from problem
    seq, hash = int.from_bytes(data[:8], "big"), data[8:]
    if len(data) != 40 or not 0 <= seq < 1 << 62:
        raise FeedReset(scope)
    return seq, hash


def number_of(connection: Connection, merchant: str, scope: str, cursor: str) -> int:
    """The number that a cursor stands at. Raises FeedReset."""
    seq, hash = _read_cursor(scope, cursor)
    step = feed_steps.c
    there = select(step.hash).where(step.merchant == merchant, step.scope == scope, step.seq == seq)
    if seq and connection.scalar(there) != hash:
        raise FeedReset(scope)
    return seq


def _hash_at(connection: Connection, merchant: str, scope: str, seq: int) -> bytes:
    step = feed_steps.c
    asked = select(step.hash).where(step.merchant == merchant, step.scope == scope, step.seq == seq)
    hash: bytes = connection.execute(asked).scalar_one()
    return hash


_Found = Sequence[Any]  # seq, entity, id, revision, body


def _found(connection: Connection, merchant: str, scope: str, after: int, limit: int, upto: int = 0) -> _Found:
    """What came after a number in order: one row more than ``limit``, or all up to ``upto``."""
    row = feed.c
    asked = (
        select(row.seq, row.entity, row.id, row.revision, row.body)
        .where(row.merchant == merchant, row.scope == scope, row.seq > after)
        .order_by(row.seq, row.place)
    )
    return connection.execute(asked.where(row.seq <= upto) if upto else asked.limit(limit + 1)).all()


def _page_end(found: _Found, limit: int) -> int:
    """The transaction whose rows fill the page."""
    return int(found[limit - 1][0])


def _newest_rows(found: _Found, upto: int) -> tuple[Row, ...]:
    newest: dict[tuple[str, str], Row] = {}
    for seq, entity, id, revision, body in found:
        if seq > upto:
            break
        newest.pop((entity, id), None)  # so that the order is that of the newest
        newest[entity, id] = Row(entity, id, revision, None if body is None else json.loads(body))
    return tuple(newest.values())


def _contains(connection: Connection, merchant: str, register: str, scope: str, upto: int) -> tuple[Contained, ...]:
    """Which of the register's own facts this scope contains at a number of its feed."""
    own, step, fact = incarnations.c, feed_steps.c, inbox.c
    last = (
        select(step.upto)
        .where(
            step.merchant == merchant,
            step.scope == scope,
            step.incarnation == own.incarnation,
            step.seq <= upto,
        )
        .order_by(step.seq.desc())
        .limit(1)
        .scalar_subquery()
    )
    lives = select(own.incarnation, last.label("last")).where(own.merchant == merchant, own.register == register)
    life = lives.subquery()
    found = connection.execute(
        select(life.c.incarnation, life.c.last, fact.link)
        .join(inbox, (fact.incarnation == life.c.incarnation) & (fact.seq == life.c.last))
        .where(fact.merchant == merchant)
        .order_by(life.c.incarnation)
    ).all()
    without = _without(connection, merchant, scope, {row[0]: row[1] for row in found}, upto)
    return tuple(Contained(life, int(last), link, tuple(without.get(life, ()))) for life, last, link in found)


def _without(
    connection: Connection, merchant: str, scope: str, lives: Mapping[bytes, int], upto: int
) -> dict[bytes, list[int]]:
    """Of each life up to a seq: what was in quarantine when the scope's feed had this number."""
    held, freed = quarantine.c, releases.c
    later = (
        select(freed.seq)
        .where(
            freed.merchant == merchant,
            freed.scope == scope,
            freed.incarnation == held.incarnation,
            freed.seq == held.seq,
            freed.feed_seq > upto,
        )
        .exists()
    )
    asked = (
        select(held.incarnation, held.seq)
        .where(held.merchant == merchant, held.incarnation.in_(sorted(lives)), (held.released_at == "") | later)
        .order_by(held.seq)
    )
    without: dict[bytes, list[int]] = {}
    for life, seq in connection.execute(asked) if lives else ():
        if seq <= lives[life]:
            without.setdefault(life, []).append(int(seq))
    return without
