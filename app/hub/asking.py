"""What the hub lacks of what a register's facts name, and asks it for: records of people, and blobs."""

from __future__ import annotations

from sqlalchemy import Connection, exists, literal, select, union_all

from app.domain.people import Want
from app.hub.blobs import WANTED
from app.hub.schema import blobs, people_wanted
from app.hub.sender import Sender
from app.sync.protocol import Asked

AT_ONCE = 100  # of either kind


def asked_of(connection: Connection, sender: Sender, *, anew: bool = False) -> Asked:
    """As many of them as are asked for at once, of a person the newest of each life; one statement, for every push is
    answered with it.

    ``anew``: also records that whoever was asked before did not have.
    """
    want, newer, blob = people_wanted.c, people_wanted.alias().c, blobs.c
    same = (newer.merchant == want.merchant) & (newer.register == want.register) & (newer.id == want.id)
    is_newer = (newer.incarnation == want.incarnation) & (newer.seq > want.seq) & (newer.elsewhere == 0)
    is_asked = (want.elsewhere == 0) & ~exists().where(same & is_newer)
    people = (
        select(want.id, want.fact)
        .where(want.merchant == sender.merchant, want.register == sender.register)
        .where(is_asked | (want.elsewhere == 1) if anew else is_asked)
        .order_by(want.elsewhere, want.id, want.fact)
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
