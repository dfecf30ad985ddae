"""What a person should know of counts: goods that moved before one unheard of, counts that disagree, unsure ones."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from app.domain.frontier import Line
from app.domain.quantity import Quantity
from app.domain.tasks import DONE, OPEN
from app.hub import schema
from app.hub.counts import Count, Goods, Settled
from app.hub.feed import News, store_scope
from app.hub.sender import Sender
from app.hub.tasks import COUNT_UNSURE, COUNTED_TWICE, LATE_MOVEMENT, Task, told

ANSWERED = (LATE_MOVEMENT, COUNTED_TWICE)  # by a later count
COUNTED = "counted"  # their outcome then
_AT_ONCE = 500


def tasks(sender: Sender, settled: Sequence[Settled]) -> list[Task]:
    """Late movements and counts that disagree, product by product."""
    found = []
    for one in settled:
        if one.stands is not None:
            found += [_late(sender, one.stands, moved) for moved in one.late]
        found += [_twice(sender, *pair) for pair in one.apart]
    return found


def _late(sender: Sender, count: Count, moved: Goods) -> Task:
    body = {
        "store": sender.store,
        "product": count.product,
        "count": count.fact,
        "counted_at": count.at,
        "movement": moved.fact,
        "moved_at": moved.at,
        "cause": moved.cause,
        "amount": _pair(moved.delta),
    }
    cause = f"{count.fact} {moved.fact} {moved.position}"
    return Task(store_scope(sender.store), LATE_MOVEMENT, count.product, cause, body)


def _twice(sender: Sender, one: Count, other: Count) -> Task:
    counts = sorted((one, other), key=lambda each: each.fact)
    told = [{"count": each.fact, "counted_at": each.at, "counted": _pair(each.shelf)} for each in counts]
    body = {"store": sender.store, "product": one.product, "counts": told}
    cause = " ".join(each.fact for each in counts)
    return Task(store_scope(sender.store), COUNTED_TWICE, one.product, cause, body)


def _pair(quantity: Quantity) -> list[int]:
    return [quantity.amount, quantity.exponent]


def unsure(sender: Sender, fact: str, lines: Sequence[Line], why: str) -> Task:
    """What a count knew of cannot be told any more: another feed, as after this hub was restored."""
    body = {"store": sender.store, "count": fact, "why": why, "products": [line.own.product for line in lines]}
    return Task(store_scope(sender.store), COUNT_UNSURE, fact, why, body)


def alone(connection: Connection, sender: Sender, fact: str, lines: Sequence[Line]) -> list[Task]:
    """A register that knew no other has counted what others move too: told once, however much it counted."""
    row, own = schema.movements.c, schema.incarnations.c
    products = [line.own.product for line in lines]
    lives = select(own.incarnation).where(own.merchant == sender.merchant, own.register == sender.register)
    others = connection.scalar(
        select(row.fact)
        .where(row.merchant == sender.merchant, row.store == sender.store, row.product.in_(products))
        .where(row.incarnation != b"", row.incarnation.not_in(lives))
        .limit(1)
    )
    if others is None:
        return []
    body = {"store": sender.store, "register": sender.register, "count": fact, "why": "alone", "products": products}
    return [Task(store_scope(sender.store), COUNT_UNSURE, sender.register, "alone", body)]


def closed(
    connection: Connection, sender: Sender, settled: Sequence[Settled], still: Sequence[Task], at: str
) -> list[News]:
    """A later count answers what was open about its product's counts before, but for what is ``still`` so."""
    row = schema.tasks.c
    products = [one.product for one in settled if one.is_whole]
    kept = {task.id for task in still}
    here = (row.merchant == sender.merchant) & (row.scope == store_scope(sender.store)) & row.kind.in_(ANSWERED)
    news: list[News] = []
    for start in range(0, len(products), _AT_ONCE):
        part = products[start : start + _AT_ONCE]
        open = select(row.id).where(here, row.state == OPEN, row.subject.in_(part))
        gone = sorted(set(connection.scalars(open)) - kept)
        if gone:
            done = update(schema.tasks).where(row.merchant == sender.merchant, row.id.in_(gone))
            connection.execute(done.values(state=DONE, done_at=at, outcome=COUNTED, revision=row.revision + 1))
            news += told(connection, sender.merchant, gone)
    return sorted(news, key=lambda one: one.id)
