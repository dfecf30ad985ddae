"""What the hub lacks of what a register's facts name, and asks it for: records of people, and blobs."""

from __future__ import annotations

from sqlalchemy import Connection, literal, select, union_all

from app.domain.people import Want
from app.hub.blobs import WANTED
from app.hub.schema import blobs, people_wanted
from app.hub.sender import Sender
from app.sync.protocol import Asked

AT_ONCE = 100  # of either kind


def asked_of(connection: Connection, sender: Sender) -> Asked:
    """As many of them as are asked for at once; one statement, for every push is answered with it."""
    want, blob = people_wanted.c, blobs.c
    people = (
        select(want.id, want.fact)
        .where(want.merchant == sender.merchant, want.register == sender.register)
        .order_by(want.id, want.incarnation)
        .limit(AT_ONCE)
        .subquery()
        .c
    )
    named = (
        select(blob.sha256)
        .where(blob.merchant == sender.merchant, blob.register == sender.register, blob.state == WANTED)
        .order_by(blob.sha256)
        .limit(AT_ONCE)
        .subquery()
        .c
    )
    both = union_all(select(people.id, people.fact), select(named.sha256, literal("")))
    found = sorted((id, fact) for id, fact in connection.execute(both))
    return Asked(tuple(Want(id, fact) for id, fact in found if fact), tuple(id for id, fact in found if not fact))
