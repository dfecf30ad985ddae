"""The feed: for each scope a dense count of the transactions that changed it, with what stands since.

The number is taken by the last statement before the commit, under a lock on the scope's head, so the order of numbers
is the order of commits and none is missing; a transaction that is taken back gives its number back. Each step's hash
rests on the one before it: a cursor that carries it notices a feed that is another one (sync.md 2.4).
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, text, update

from app.domain.frozen import frozen
from app.domain.pages import Contained, Page, Row
from app.domain.people import PEOPLE
from app.hub.joined import with_people
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
    connection: Connection,
    merchant: str,
    news: Sequence[News],
    scopes: Iterable[str],
    incarnation: bytes,
    upto: int,
    *,
    is_part: bool = False,
) -> dict[str, int]:
    """Number what this transaction changed, scope by scope, and say which facts it took in; the last thing before the
    commit. ``scopes`` move on even where there is no news of them; ``is_part``: the transaction's last step in these
    scopes follows. Returns each scope's new number.
    """
    numbers: dict[str, int] = {}
    for scope in sorted({*scopes, *(one.scope for one in news)}):  # in one order, so that no two wait for each other
        rows = [_row(one) for one in news if one.scope == scope]
        # A step about people says whom, not what: one that was taken back in a restore is to have another hash all the
        # same, or a cursor from before would seem to be of this feed.
        apart = secrets.token_bytes(16) if scope == PEOPLE else b""
        digest = hashlib.sha256(json.dumps([list(row.values()) for row in rows]).encode() + apart).digest()
        numbers[scope] = _step(connection, merchant, scope, rows, digest, incarnation, upto, is_part)
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
    is_part: bool,
) -> int:
    named = {"merchant": merchant, "scope": scope}
    if connection.dialect.name == "postgresql":
        columns = {name: [row[name] for row in rows] for name in ("entity", "id", "revision", "body")}
        taken_in = {"inc": incarnation, "upto": upto, "is_part": is_part}
        found = connection.execute(_STEP, {**named, **columns, **taken_in, "digest": digest})
        return int(found.scalar_one())
    moved = (
        update(feed_heads)
        .where(feed_heads.c.merchant == merchant, feed_heads.c.scope == scope)
        .values(seq=feed_heads.c.seq + 1, hash=func.sha256(feed_heads.c.hash, digest))
        .returning(feed_heads.c.seq, feed_heads.c.hash)
    )
    seq, hash = connection.execute(moved).one()
    step = {**named, "seq": seq, "hash": hash, "incarnation": incarnation, "upto": upto, "is_part": int(is_part)}
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
        INSERT INTO feed_steps (merchant, scope, seq, hash, incarnation, upto, is_part)
        SELECT :merchant, :scope, seq, hash, :inc, :upto, CAST(CAST(:is_part AS boolean) AS integer) FROM head
    ), news AS (
        INSERT INTO feed (merchant, scope, seq, place, entity, id, revision, body)
        SELECT :merchant, :scope, head.seq, new.place - 1, new.entity, new.id, new.revision, new.body
        FROM head, unnest(CAST(:entity AS text[]), CAST(:id AS text[]), CAST(:revision AS bigint[]),
                          CAST(:body AS text[])) WITH ORDINALITY AS new (entity, id, revision, body, place)
    )
    SELECT seq FROM head
    """
)


def page(connection: Connection, merchant: str, register: str, scope: str, cursor: str, limit: int = PAGE_ROWS) -> Page:
    """Whole transactions after ``cursor`` ("" for the beginning). Raises FeedReset."""
    after, before = _read_cursor(connection, merchant, scope, cursor)
    head = connection.execute(
        select(feed_heads.c.seq, feed_heads.c.hash).where(
            feed_heads.c.merchant == merchant, feed_heads.c.scope == scope
        )
    ).one()
    upto = _page_end(connection, merchant, scope, after, head[0], limit)
    told = _rows(connection, merchant, scope, after, upto)
    begun, ends = _parted(connection, merchant, scope, upto)
    hash = head[1] if upto == head[0] else _hash_at(connection, merchant, scope, upto)
    return Page(
        stream=scope,
        cursor=_cursor(upto, hash or before),
        is_last=upto == head[0],
        contains=_contains(connection, merchant, register, scope, upto),
        rows=with_people(connection, merchant, register, [row for _, row in told]),
        restarts=not cursor,
        ahead=_contains(connection, merchant, register, scope, ends) if ends > upto else (),
        ahead_rows=sum(seq > begun for seq, _ in told) if ends > upto else 0,
    )


def _cursor(seq: int, hash: bytes) -> str:
    return base64.urlsafe_b64encode(seq.to_bytes(8, "big") + hash).decode().rstrip("=")


def _read_cursor(connection: Connection, merchant: str, scope: str, cursor: str) -> tuple[int, bytes]:
    if not cursor:
        return 0, START
    try:
        data = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except ValueError as problem:
        raise FeedReset(scope) from problem
    seq, hash = int.from_bytes(data[:8], "big"), data[8:]
    if seq and (len(data) != 40 or _hash_at(connection, merchant, scope, seq) != hash):
        raise FeedReset(scope)
    return seq, hash


def _hash_at(connection: Connection, merchant: str, scope: str, seq: int) -> bytes | None:
    step = feed_steps.c
    if not 0 < seq < 1 << 62:
        return None
    return connection.scalar(select(step.hash).where(step.merchant == merchant, step.scope == scope, step.seq == seq))


def _page_end(connection: Connection, merchant: str, scope: str, after: int, head: int, limit: int) -> int:
    """The transaction whose rows fill the page, or the head."""
    row = feed.c
    found = connection.execute(
        select(row.seq)
        .where(row.merchant == merchant, row.scope == scope, row.seq > after)
        .order_by(row.seq, row.place)
        .offset(limit - 1)
        .limit(1)
    ).scalar()
    return head if found is None else int(found)


def _rows(connection: Connection, merchant: str, scope: str, after: int, upto: int) -> list[tuple[int, Row]]:
    """Each thing as of its newest step, in the order of these."""
    row = feed.c
    found = connection.execute(
        select(row.seq, row.entity, row.id, row.revision, row.body)
        .where(row.merchant == merchant, row.scope == scope, row.seq > after, row.seq <= upto)
        .order_by(row.seq, row.place)
    )
    newest: dict[tuple[str, str], tuple[int, Row]] = {}
    for seq, entity, id, revision, body in found:
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


def _contains(connection: Connection, merchant: str, register: str, scope: str, upto: int) -> tuple[Contained, ...]:
    """Which of the register's own facts this scope contains at a number of its feed."""
    own = incarnations.c
    contained = []
    bound = connection.execute(
        select(own.incarnation).where(own.merchant == merchant, own.register == register).order_by(own.incarnation)
    )
    for (incarnation,) in bound.all():
        last = _last_of(connection, merchant, scope, incarnation, upto)
        if last:
            link = connection.execute(
                select(inbox.c.link).where(
                    inbox.c.merchant == merchant, inbox.c.incarnation == incarnation, inbox.c.seq == last
                )
            ).scalar_one()
            without = _without(connection, merchant, scope, incarnation, last, upto)
            contained.append(Contained(incarnation, last, link, without))
    return tuple(contained)


def _last_of(connection: Connection, merchant: str, scope: str, incarnation: bytes, upto: int) -> int:
    step = feed_steps.c
    found = connection.scalar(
        select(step.upto)
        .where(
            step.merchant == merchant,
            step.scope == scope,
            step.incarnation == incarnation,
            step.seq <= upto,
            step.is_part == 0,
        )
        .order_by(step.seq.desc())
        .limit(1)
    )
    return found or 0


def _without(
    connection: Connection, merchant: str, scope: str, incarnation: bytes, last: int, upto: int
) -> tuple[int, ...]:
    held, freed = quarantine.c, releases.c
    later = (
        select(freed.seq)
        .where(
            freed.merchant == merchant,
            freed.scope == scope,
            freed.incarnation == incarnation,
            freed.seq == held.seq,
            freed.feed_seq > upto,
        )
        .exists()
    )
    found = connection.execute(
        select(held.seq)
        .where(
            held.merchant == merchant,
            held.incarnation == incarnation,
            held.seq <= last,
            (held.released_at == "") | later,
        )
        .order_by(held.seq)
    )
    return tuple(int(seq) for (seq,) in found)
