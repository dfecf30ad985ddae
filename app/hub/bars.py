"""What waits behind facts in quarantine: the names of the things that they are about, each barred until they are gone.

A fact that waits for a product which nobody made here bars further edits alone (entities.EDITED): who makes the product
does not wait behind it, and once a person has seen its task nothing else does either, for it may never come.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select

from app.domain.frozen import frozen
from app.hub.schema import blocked, quarantine, tasks
from app.hub.statements import given, several
from app.hub.tasks import QUARANTINED, Task

_AT_ONCE = 500
UNKNOWN_PRODUCT, FOLLOWS, BLOB_MISSING = "unknown-product", "follows", "blob-missing"
BUILDS = "it builds on a fact in quarantine"


@frozen
class Held:
    """A fact in quarantine, by its place."""

    incarnation: bytes
    seq: int

    def of(self, row: Any, merchant: str) -> ColumnElement[bool]:
        """That a row of any of the tables is about this fact."""
        return and_(row.merchant == merchant, row.incarnation == self.incarnation, row.seq == self.seq)


_BARRED = select(blocked.c.entity).where(
    blocked.c.merchant == given("merchant"), blocked.c.entity.in_(several("names"))
)


def standing(connection: Connection, merchant: str, about: Iterable[str]) -> set[str]:
    """Those of these things that are barred."""
    names = sorted(set(about))
    found: set[str] = set()
    for start in range(0, len(names), _AT_ONCE):
        part = names[start : start + _AT_ONCE]
        found.update(connection.scalars(_BARRED, {"merchant": merchant, "names": part}))
    return found


def put(connection: Connection, merchant: str, held: Held, names: Iterable[str]) -> None:
    """Bar these things, and no others, for this fact."""
    lift(connection, merchant, held)
    key = {"merchant": merchant, "incarnation": held.incarnation, "seq": held.seq}
    rows = [{**key, "entity": each} for each in sorted(names)]
    if rows:
        connection.execute(insert(blocked), rows)


def lift(connection: Connection, merchant: str, held: Held) -> None:
    connection.execute(delete(blocked).where(held.of(blocked.c, merchant)))


def before(connection: Connection, merchant: str, about: Iterable[str], held: Held) -> set[str]:
    """Those of these things about which something came before it that is still in quarantine and bars them."""
    names = sorted(about)
    if not names:
        return set()
    row, other = blocked.c, quarantine.c
    own = connection.execute(select(other.since).where(held.of(other, merchant))).scalar_one()
    found = connection.execute(
        select(row.entity, row.incarnation, row.seq, other.since)
        .join(
            quarantine,
            (other.merchant == row.merchant) & (other.incarnation == row.incarnation) & (other.seq == row.seq),
        )
        .where(row.merchant == merchant, row.entity.in_(names))
    )
    place = (own, held.incarnation, held.seq)
    return {name for name, incarnation, seq, since in found if (since, incarnation, seq) < place}


def told(connection: Connection, merchant: str, fact: str) -> str:
    """The state of the task that says that this fact was set aside; empty where there is none."""
    row = tasks.c
    id = Task("", QUARANTINED, fact, fact, {}).id
    return connection.scalar(select(row.state).where(row.merchant == merchant, row.id == id)) or ""


def lift_seen(connection: Connection, merchant: str, decided: Iterable[str]) -> None:
    """Let go on what waits behind facts that miss a product, where one of these tasks told of them."""
    row, about = quarantine.c, tasks.c
    found = connection.execute(
        select(row.incarnation, row.seq)
        .join(tasks, (about.merchant == row.merchant) & (about.subject == row.id) & (about.kind == QUARANTINED))
        .where(row.merchant == merchant, row.code == UNKNOWN_PRODUCT, about.id.in_(sorted(decided)))
    )
    for incarnation, seq in found.all():
        lift(connection, merchant, Held(incarnation, seq))
