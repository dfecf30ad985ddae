"""Quarantine: what was set aside is tried again once its cause is mended, in the order in which it came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.hub.applying import CANNOT, Sender, apply, read
from app.hub.blobs import BlobMissing, ask_for, tell
from app.hub.catalog import UnknownProduct
from app.hub.entities import about, life
from app.hub.feed import CATALOG, publish, store_scope
from app.hub.schema import blocked, inbox, incarnations, products, quarantine, registers, releases
from app.hub.stored import COLUMNS, fact_of
from app.sync.protocol import APPLIED, QUARANTINED

UNKNOWN_PRODUCT, FOLLOWS, BLOB_MISSING = "unknown-product", "follows", "blob-missing"
WAITING = (UNKNOWN_PRODUCT, FOLLOWS)  # what another register's facts may let through


@frozen
class Held:
    """A fact in quarantine, by its place."""

    incarnation: bytes
    seq: int


def held(connection: Connection, merchant: str, codes: Sequence[str] = ()) -> list[Held]:
    """What is in quarantine and may be tried again, oldest first; of some codes, or of all."""
    row, stored = quarantine.c, inbox.c
    made = products.c
    is_there = exists().where(made.merchant == row.merchant, made.id == row.needs)
    wanted = row.code.in_(codes) & ((row.needs == "") | is_there) if codes else row.code != ""
    found = connection.execute(
        select(row.incarnation, row.seq)
        .join(
            inbox,
            (stored.merchant == row.merchant) & (stored.incarnation == row.incarnation) & (stored.seq == row.seq),
        )
        .where(row.merchant == merchant, row.released_at == "", stored.status == QUARANTINED, wanted)
        .order_by(row.since, row.incarnation, row.seq)
    )
    return [Held(incarnation, seq) for incarnation, seq in found]


def again(connection: Connection, merchant: str, held: Held, at: str) -> bool:
    """Apply one fact in quarantine if it can be now and nothing before it still waits; whether it is."""
    fact, sender, head = _stored(connection, merchant, held)
    try:
        said = read(fact)
        concerns = about(fact, said.body)
        if _waits(connection, merchant, concerns, held):
            return False
        with connection.begin_nested():
            news = apply(connection, sender, [said], at)
    except UnknownProduct as problem:
        _await(connection, merchant, held, UNKNOWN_PRODUCT, frozenset(), problem.product)
        return False
    except BlobMissing as problem:
        ask_for(connection, sender, problem.names)
        bars = frozenset[str]() if problem.is_lost else life(concerns)
        _await(connection, merchant, held, BLOB_MISSING, bars)
        return False
    except CANNOT:
        return False
    _free(connection, merchant, held, at)
    if said.edit is not None:
        news = tell(connection, merchant, said.edit.blobs, news)
    scopes = (CATALOG, store_scope(sender.store))
    numbers = publish(connection, merchant, news, scopes, held.incarnation, head)
    connection.execute(
        insert(releases),
        [
            {
                "merchant": merchant,
                "scope": scope,
                "incarnation": held.incarnation,
                "seq": held.seq,
                "feed_seq": number,
            }
            for scope, number in numbers.items()
        ],
    )
    return True


def _stored(connection: Connection, merchant: str, held: Held) -> tuple[Fact, Sender, int]:
    own, till = incarnations.c, registers.c
    head, register = connection.execute(
        select(own.seq, own.register)
        .where(own.merchant == merchant, own.incarnation == held.incarnation)
        .with_for_update()  # no push of the same register beside this
    ).one()
    store = connection.execute(select(till.store).where(till.merchant == merchant, till.id == register)).scalar_one()
    one = connection.execute(select(*COLUMNS).where(_of(inbox.c, merchant, held))).one()
    return fact_of(one), Sender(merchant, store, register), head


def _waits(connection: Connection, merchant: str, about: frozenset[str], held: Held) -> bool:
    """Whether something about the same things came before it and is still in quarantine."""
    if not about:
        return False
    row, other = blocked.c, quarantine.c
    own = connection.execute(select(other.since).where(_of(other, merchant, held))).scalar_one()
    found = connection.execute(
        select(row.incarnation, row.seq, other.since)
        .join(
            quarantine,
            (other.merchant == row.merchant) & (other.incarnation == row.incarnation) & (other.seq == row.seq),
        )
        .where(row.merchant == merchant, row.entity.in_(sorted(about)))
    )
    return any((since, incarnation, seq) < (own, held.incarnation, held.seq) for incarnation, seq, since in found)


def _await(connection: Connection, merchant: str, held: Held, code: str, bars: frozenset[str], needs: str = "") -> None:
    """It waits for this now, whatever it was set aside for: what it bars is no more than what builds on it.

    Who makes a missing product does not wait for it.
    """
    key = {"merchant": merchant, "incarnation": held.incarnation, "seq": held.seq}
    connection.execute(delete(blocked).where(_of(blocked.c, merchant, held)))
    if bars:
        connection.execute(insert(blocked), [{**key, "entity": each} for each in sorted(bars)])
    connection.execute(update(quarantine).where(_of(quarantine.c, merchant, held)).values(code=code, needs=needs))
    connection.execute(update(inbox).where(_of(inbox.c, merchant, held)).values(code=code))


def _free(connection: Connection, merchant: str, held: Held, at: str) -> None:
    connection.execute(delete(blocked).where(_of(blocked.c, merchant, held)))
    kept = update(quarantine).where(_of(quarantine.c, merchant, held))
    connection.execute(kept.values(released_at=at, outcome=APPLIED))
    connection.execute(update(inbox).where(_of(inbox.c, merchant, held)).values(status=APPLIED, code=""))


def _of(row: Any, merchant: str, held: Held) -> Any:
    """That a row of any of the tables is about this fact."""
    return (row.merchant == merchant) & (row.incarnation == held.incarnation) & (row.seq == held.seq)
