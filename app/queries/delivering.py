"""What the link asks while it tells a platform of acts: how far that came, what is in hand, and what to look for."""

from __future__ import annotations

import json

from app.db import deliveries, journal
from app.db.cache.contained import read_spans
from app.db.deliveries import Aside, InHand, Mark
from app.db.reader import Reader
from app.domain.facts import Fact
from app.domain.pages import Contained

# What can be looked for at a platform, each under a reference of its own.
FOUND_BY_REFERENCE = ("SaleCompleted", "RefundCompleted", "OrderVoided")


def marks(reader: Reader, platform: str) -> dict[bytes, Mark]:
    return deliveries.marks(reader.ledger, platform)


def in_hand(reader: Reader, platform: str) -> dict[str, InHand]:
    return deliveries.in_hand(reader.ledger, platform)


def known_of(reader: Reader, platform: str, fact: str) -> InHand:
    return deliveries.known_of(reader.ledger, platform, fact)


def asides(reader: Reader, platform: str) -> tuple[Aside, ...]:
    return deliveries.asides(reader.ledger, platform)


def told_upto(reader: Reader, platform: str) -> int:
    return deliveries.told_upto(reader.ledger, platform)


def times_lost(reader: Reader, platform: str) -> int:
    return deliveries.times_lost(reader.ledger, platform)


def told_late(reader: Reader, platform: str, after: int) -> tuple[Fact, ...]:
    """What stood aside and was told after fact number ``after`` was, less what is in hand."""
    known, begun = deliveries.late(reader.ledger, platform), deliveries.in_hand(reader.ledger, platform)
    facts = (fact_of(reader, id) for id, upto in known.items() if upto >= after and id not in begun)
    return tuple(fact for fact in facts if fact is not None)


def late_in_hand(reader: Reader, platform: str) -> tuple[Fact, ...]:
    """What was told late, and is lost there and to be told again."""
    begun = deliveries.in_hand(reader.ledger, platform)
    facts = (fact_of(reader, id) for id in deliveries.late(reader.ledger, platform) if id in begun)
    return tuple(fact for fact in facts if fact is not None)


def held(reader: Reader, platform: str) -> tuple[Fact, ...]:
    """What stands aside half told, and whose goods are out of the platform's stock all the same."""
    known = (one for one in asides(reader, platform) if one.is_contained and not (one.is_told or one.is_done))
    facts = (fact_of(reader, one.fact) for one in known)
    return tuple(fact for fact in facts if fact is not None)


def told_act(reader: Reader, platform: str, upto: int, back: int) -> Fact | None:
    """Of the facts up to number ``upto`` that the platform has under a reference the one ``back`` places from the end.

    Those that were told in their turn only; None where there are not so many.
    """
    missing = [one.fact for one in asides(reader, platform) if not one.is_told]
    missing += deliveries.late(reader.ledger, platform)
    row = reader.ledger.row(
        f"SELECT n FROM journal AS j WHERE n <= ? AND type IN ({', '.join('?' * len(FOUND_BY_REFERENCE))}) "
        f"AND NOT training AND NOT {journal.AGAIN} AND id NOT IN (SELECT value FROM json_each(?)) "
        "ORDER BY n DESC LIMIT 1 OFFSET ?",
        (upto, *FOUND_BY_REFERENCE, json.dumps(missing), back),
    )
    return None if row is None else journal.fact(reader.ledger, row[0])


def is_told_elsewhere(reader: Reader, platform: str, fact: Fact) -> bool:
    """Whether a fact stands in the journal a second time, at a place up to which the platform was told."""
    known = marks(reader, platform)
    rows = reader.ledger.rows(
        "SELECT incarnation, seq FROM journal WHERE id = ? AND NOT (incarnation = ? AND seq = ?)",
        (fact.id, fact.incarnation, fact.seq),
    )
    return any(incarnation in known and seq <= known[incarnation].upto for incarnation, seq in rows)


def fact_of(reader: Reader, id: str) -> Fact | None:
    """A fact by its id, at its first place."""
    row = reader.ledger.row("SELECT min(n) FROM journal WHERE id = ?", (id,))
    return None if row is None or row[0] is None else journal.fact(reader.ledger, row[0])


def order_fact(reader: Reader, order: str) -> Fact | None:
    """The fact that recorded a sale or refund."""
    row = reader.ledger.row("SELECT n FROM orders WHERE id = ?", (order,))
    return None if row is None else journal.fact(reader.ledger, row[0])


def contained_now(reader: Reader, platform: str) -> tuple[Contained, ...]:
    """Which facts the platform's stock holds as long as nothing is in hand: those told, less those set aside."""
    missing = [one.fact for one in asides(reader, platform) if not one.is_contained]
    places = reader.ledger.rows(
        "SELECT incarnation, seq FROM journal WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(missing),)
    )
    return tuple(
        Contained(
            name,
            mark.upto,
            journal.link_at(reader.ledger, name, mark.upto),
            tuple(sorted(seq for incarnation, seq in places if incarnation == name and seq <= mark.upto)),
        )
        for name, mark in marks(reader, platform).items()
        if mark.upto and journal.link_at(reader.ledger, name, mark.upto)
    )


def contained_before(reader: Reader, stream: str) -> tuple[Contained, ...]:
    """Which facts the last page that was learned of a stream contained."""
    return tuple(
        Contained(name, span.upto, journal.link_at(reader.ledger, name, span.upto), tuple(sorted(span.without)))
        for name, span in read_spans(reader.cache, stream).items()
        if span.upto
    )


def told_ids(reader: Reader, stream: str, entity: str) -> frozenset[str]:
    """What of a kind is known from the platform."""
    rows = reader.cache.rows("SELECT id FROM told WHERE stream = ? AND entity = ?", (stream, entity))
    return frozenset(id for (id,) in rows)
