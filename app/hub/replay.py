"""Quarantine: what was set aside is tried again once its cause is mended, in the order in which it came."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, exists, insert, select, update

from app.domain.facts import Fact
from app.domain.tasks import OPEN
from app.hub import bars
from app.hub.applying import CANNOT, Sender, apply, read
from app.hub.bars import BLOB_MISSING, BUILDS, FOLLOWS, UNKNOWN_PRODUCT, Held
from app.hub.blobs import BlobMissing, ask_for, tell
from app.hub.catalog import UnknownProduct
from app.hub.entities import about, after, edits, life
from app.hub.feed import CATALOG, publish, store_scope
from app.hub.schema import inbox, incarnations, products, quarantine, registers, releases
from app.hub.stored import COLUMNS, fact_of
from app.sync.protocol import APPLIED, QUARANTINED

WAITING = (UNKNOWN_PRODUCT, FOLLOWS)  # what another register's facts may let through


def held(
    connection: Connection, merchant: str, codes: Sequence[str] = (), *, fact: str = "", register: str = ""
) -> list[Held]:
    """What is in quarantine and may be tried again, oldest first; of some codes, or of all.

    ``fact`` and ``register`` are ids: of one fact only, or of what one register recorded.
    """
    row, stored, life = quarantine.c, inbox.c, incarnations.c
    made = products.c
    is_there = exists().where(made.merchant == row.merchant, made.id == row.needs)
    wanted = row.code.in_(codes) & ((row.needs == "") | is_there) if codes else row.code != ""
    if fact:
        wanted &= row.id == fact
    if register:
        lives = select(life.incarnation).where(life.merchant == merchant, life.register == register)
        wanted &= row.incarnation.in_(lives)
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
        behind = bars.before(connection, merchant, concerns, held)
        if behind:
            _join(connection, merchant, held, concerns, behind)
            return False
        with connection.begin_nested():
            news = apply(connection, sender, [said], at)
    except UnknownProduct as problem:
        is_told = bars.told(connection, merchant, fact.id) == OPEN  # so that a person can let the others go on
        barred = edits(concerns) if is_told else frozenset[str]()
        _await(connection, merchant, held, UNKNOWN_PRODUCT, str(problem), barred, problem.product)
        return False
    except BlobMissing as problem:
        ask_for(connection, sender, problem.names)
        barred = frozenset() if problem.is_lost else life(concerns)
        _await(connection, merchant, held, BLOB_MISSING, str(problem), barred)
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
    one = connection.execute(select(*COLUMNS).where(held.of(inbox.c, merchant))).one()
    return fact_of(one), Sender(merchant, store, register), head


def _join(connection: Connection, merchant: str, held: Held, concerns: frozenset[str], behind: set[str]) -> None:
    """What was wrong with it is mended: it waits behind others now, and bars no more than what does."""
    code = connection.scalar(select(quarantine.c.code).where(held.of(quarantine.c, merchant)))
    if code != FOLLOWS:
        _await(connection, merchant, held, FOLLOWS, BUILDS, after(concerns, behind))


def _await(
    connection: Connection, merchant: str, held: Held, code: str, why: str, barred: frozenset[str], needs: str = ""
) -> None:
    """It waits for this now, whatever it was set aside for: what it bars is no more than what builds on it."""
    bars.put(connection, merchant, held, barred)
    connection.execute(
        update(quarantine).where(held.of(quarantine.c, merchant)).values(code=code, why=why, needs=needs)
    )
    connection.execute(update(inbox).where(held.of(inbox.c, merchant)).values(code=code))


def _free(connection: Connection, merchant: str, held: Held, at: str) -> None:
    bars.lift(connection, merchant, held)
    kept = update(quarantine).where(held.of(quarantine.c, merchant))
    connection.execute(kept.values(released_at=at, outcome=APPLIED))
    connection.execute(update(inbox).where(held.of(inbox.c, merchant)).values(status=APPLIED, code=""))
