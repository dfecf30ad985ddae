"""Whether what a hub holds belongs together: chains, what its ids mean, sums of movements, and the feed's own chain."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from app.domain.facts import GENESIS, content_of, link_hash
from app.domain.frozen import frozen
from app.domain.people import PEOPLE
from app.hub import schema
from app.hub.feed import START
from app.hub.stored import COLUMNS, fact_of

AT_ONCE = 1000


@frozen
class Finding:
    """What does not hold: which rule, and where."""

    rule: str
    where: str


def verify(connection: Connection) -> tuple[Finding, ...]:
    """Everything that does not hold, of all merchants; reads the whole inbox."""
    return (*_chains(connection), *_levels(connection), *_feeds(connection))


def _chains(connection: Connection) -> Iterator[Finding]:
    life = schema.incarnations.c
    for merchant, incarnation, seq, link in connection.execute(
        select(life.merchant, life.incarnation, life.seq, life.link).order_by(life.merchant, life.incarnation)
    ).all():
        yield from _chain(connection, merchant, incarnation, seq, link)


def _chain(connection: Connection, merchant: str, incarnation: bytes, upto: int, head: bytes) -> Iterator[Finding]:
    row = schema.inbox.c
    asked = select(*COLUMNS).where(row.merchant == merchant, row.incarnation == incarnation).order_by(row.seq)
    link, seq = b"", 0
    for each in connection.execution_options(yield_per=AT_ONCE).execute(asked):
        fact = fact_of(each)
        link = link or _before(fact.body)
        if fact.seq != seq + 1:
            yield Finding("gap", f"{incarnation.hex()} {seq + 1}")
        if content_of(fact) != fact.content:
            yield Finding("content", f"{incarnation.hex()} {fact.seq}")
        if link_hash(link, incarnation, fact.seq, fact.content) != fact.link:
            yield Finding("link", f"{incarnation.hex()} {fact.seq}")
        link, seq = fact.link, fact.seq
    if seq != upto or (seq and link != head):
        yield Finding("head", incarnation.hex())


def _before(body: bytes) -> bytes:
    """What the first fact of an incarnation says that it goes on from."""
    previous = json.loads(body)["previous"]
    return bytes.fromhex(previous["link"]) if previous else GENESIS


def _levels(connection: Connection) -> Iterator[Finding]:
    level, moved = schema.levels.c, schema.movements.c
    named = (moved.merchant, moved.store, moved.product, moved.exponent)
    sums = {
        tuple(row[:4]): int(row[4])
        for row in connection.execute(select(*named, func.sum(moved.delta)).group_by(*named))
    }
    held = select(level.merchant, level.store, level.product, level.exponent, level.amount)
    for row in connection.execute(held):
        if sums.pop(tuple(row[:4]), 0) != row[4]:
            yield Finding("level", " ".join(str(part) for part in row[:4]))
    for key in sums:
        yield Finding("level", " ".join(str(part) for part in key))


def _feeds(connection: Connection) -> Iterator[Finding]:
    head = schema.feed_heads.c
    for merchant, scope, seq, hash in connection.execute(
        select(head.merchant, head.scope, head.seq, head.hash).order_by(head.merchant, head.scope)
    ).all():
        yield from _feed(connection, merchant, scope, seq, hash)


def _feed(connection: Connection, merchant: str, scope: str, upto: int, head: bytes) -> Iterator[Finding]:
    step = schema.feed_steps.c
    asked = select(step.seq, step.hash).where(step.merchant == merchant, step.scope == scope).order_by(step.seq)
    last, hash = 0, START
    for seq, found in connection.execute(asked).all():
        rows = _rows(connection, merchant, scope, seq)
        digest = hashlib.sha256(json.dumps(rows).encode()).digest()
        holds = scope == PEOPLE or hashlib.sha256(hash + digest).digest() == found  # a salt is in its steps' hashes
        if seq != last + 1 or not holds:
            yield Finding("feed", f"{scope} {seq}")
        last, hash = seq, found
    if last != upto or hash != head:
        yield Finding("feed-head", scope)


def _rows(connection: Connection, merchant: str, scope: str, seq: int) -> list[list[object]]:
    row = schema.feed.c
    asked = (
        select(row.entity, row.id, row.revision, row.body)
        .where(row.merchant == merchant, row.scope == scope, row.seq == seq)
        .order_by(row.place)
    )
    return [list(each) for each in connection.execute(asked)]
