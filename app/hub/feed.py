"""The feed: for each scope a dense count of the transactions that changed it, with what stands since.

The number is taken by the last statement before the commit, under a lock on the scope's head, so the order of numbers
is the order of commits and none is missing; a transaction that is taken back gives its number back. Each step's hash
rests on the one before it: a cursor that carries it notices a feed that is another one (sync.md 2.4).
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, text, update

from app.domain.frozen import frozen
from app.domain.people import PEOPLE
from app.hub.schema import feed, feed_heads, feed_steps

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
