"""What a platform lists, as pages to learn: products and those that are gone, levels, and what a person must know.

A listing is never believed for what it leaves out. A product is gone when the platform tells so, or when a sweep of
all ids misses it and asked for it alone says that there is none; and never many at once without a person.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta
from typing import Any

from app.clock import moment, stamp
from app.db.deliveries import Aside
from app.domain.pages import LEVEL, PRODUCT, TASK, Contained, Page, Row
from app.domain.removals import Gone
from app.queries import delivering as asked
from app.sync.counter import Counter
from app.sync.platform import StreamReset
from app.sync.platforms.connector import Capabilities, Connector

SWEEP_EVERY = timedelta(hours=6)
MOST_ASKED = 200  # for which a sweep asks alone; the rest has time until the next
MANY_GONE = "many-gone"


def catalog_page(counter: Counter, connector: Connector, able: Capabilities, cursor: str, now: datetime) -> Page:
    """The next products that changed; with the last of them, now and then, those that are gone.

    Raises StreamReset where the platform went back since: what changed there by that changed before the cursor.
    """
    times = counter.ask(asked.times_lost, able.platform)
    at, swept, _, *before = json.loads(cursor) if cursor else ("", "", "", times)
    if (before or [0]) != [times]:
        raise StreamReset("catalog")
    listed = connector.products(at)
    rows = {(row.entity, row.id): row for row in listed.rows}
    if listed.is_last and _is_due(able, swept, now):
        for row in _swept(counter, connector, frozenset(row.id for row in listed.rows), now):
            rows.setdefault((row.entity, row.id), row)
        swept = stamp(now)
    # No edit made here is contained: these platforms are not told of any, so each stays on top of what they say.
    after = json.dumps([listed.cursor, swept, _digest(tuple(rows.values())), times])
    return Page("catalog", after, listed.is_last, (), tuple(rows.values()))


def stock_page(counter: Counter, connector: Connector, platform: str) -> Page:
    """All levels, and tasks. While an act is in hand nobody knows whether they hold it: then the tasks alone.

    The cursor is what the page says in short: the same again is no news.
    """
    tasks = _tasks(counter, platform)
    if _is_in_hand(counter, platform):
        before = counter.ask(asked.contained_before, "store")
        return Page("store", _digest(tasks, before), True, before, tasks)
    contains = counter.ask(asked.contained_now, platform)
    levels = tuple(
        Row(LEVEL, product, 0, {"on_hand": [level.amount, level.exponent], "kept": True})
        for product, level in connector.stock()
    )
    return Page("store", _digest((*levels, *tasks), contains), True, contains, (*levels, *tasks))


def _digest(rows: tuple[Row, ...], contains: tuple[Contained, ...] = ()) -> str:
    """A cursor may stand still while what is told changes: changes of one second, or levels that have none at all."""
    said = [[row.entity, row.id, row.revision, row.values] for row in rows]
    also = [[one.incarnation.hex(), one.upto, one.without] for one in contains]
    return hashlib.sha256(json.dumps([said, also]).encode()).hexdigest()[:32] if said or also else ""


def _is_in_hand(counter: Counter, platform: str) -> bool:
    return bool(counter.ask(asked.in_hand, platform))


def _is_due(able: Capabilities, swept: str, now: datetime) -> bool:
    if not swept:  # a stream that is read anew may have missed what was told of as gone
        return True
    return not able.tombstones and not timedelta(0) <= now - moment(swept) < SWEEP_EVERY


def _swept(counter: Counter, connector: Connector, listed: frozenset[str], now: datetime) -> list[Row]:
    known = counter.ask(asked.told_ids, "catalog", PRODUCT)
    missing = sorted(known - listed - frozenset(connector.product_ids())) if known else []
    task = _task(MANY_GONE, "", {"missing": len(missing), "of": len(known)}, stamp(now))
    if Gone(len(missing), len(known)).is_many:
        return [task]
    gone = [id for id in missing[:MOST_ASKED] if _is_gone(connector, id)]
    return [Row(PRODUCT, id, 0, None) for id in gone] + [Row(TASK, task.id, 0, None)]


def _is_gone(connector: Connector, id: str) -> bool:
    return not connector.has_product(id)


def _tasks(counter: Counter, platform: str) -> tuple[Row, ...]:
    asides = counter.ask(asked.asides, platform)
    open = {row.id: row for row in (_of_aside(one) for one in asides if not one.is_done)}
    over = counter.ask(asked.told_ids, "store", TASK) - open.keys()
    return (*open.values(), *(Row(TASK, id, 0, None) for id in sorted(over)))


def _of_aside(aside: Aside) -> Row:
    return _task(aside.code, aside.fact, dict(aside.body), aside.at)


def _task(kind: str, subject: str, body: dict[str, Any], at: str) -> Row:
    id = hashlib.sha256(f"{kind} {subject}".encode()).hexdigest()[:32]
    return Row(TASK, id, 1, {"kind": kind, "subject": subject, "body": body, "state": "open", "opened_at": at})
