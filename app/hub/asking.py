"""What the hub lacks of what a register's facts name, and asks it for: records of people, and blobs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CompoundSelect, Connection, exists, literal, select, union_all

from app.domain.people import Want
from app.hub.blobs import LOST, WANTED
from app.hub.owners import lives_held, machines
from app.hub.schema import blobs, people_wanted
from app.hub.sender import Sender
from app.hub.statements import given
from app.sync.protocol import Asked

AT_ONCE = 100  # of either kind


def _asking(anew: bool) -> CompoundSelect[Any]:
    want, newer, blob = people_wanted.c, people_wanted.alias().c, blobs.c
    merchant, register = given("merchant"), given("register")
    same = (newer.merchant == want.merchant) & (newer.id == want.id)
    is_newer = (newer.incarnation == want.incarnation) & (newer.seq > want.seq) & (newer.elsewhere == 0)
    is_asked = (want.elsewhere == 0) & ~exists().where(same & is_newer)
    people = (
        select(want.id, want.fact)
        .where(want.merchant == merchant, want.incarnation.in_(lives_held(merchant, register)))
        .where(is_asked | (want.elsewhere == 1) if anew else is_asked)
        .order_by(want.elsewhere, want.id, want.fact)
        .limit(AT_ONCE)
        .subquery()
        .c
    )
    named = (
        select(blob.sha256)
        .where(blob.merchant == merchant, blob.register.in_(machines(merchant, register)))
        .where(blob.state.in_((WANTED, LOST)) if anew else blob.state == WANTED)
        .order_by(blob.state.desc(), blob.sha256)  # what is lost last
        .limit(AT_ONCE)
        .subquery()
        .c
    )
    return union_all(select(people.id, people.fact), select(named.sha256, literal("")))


_ASKED, _ANEW = _asking(False), _asking(True)


def asked_of(connection: Connection, sender: Sender, *, anew: bool = False) -> Asked:
    """As many of them as are asked for at once, of a person the newest of each life; one statement, for every push is
    answered with it.

    ``anew``: also records and blobs that whoever was asked before did not have: the register may be another machine.
    """
    who = {"merchant": sender.merchant, "register": sender.register}
    found = sorted((id, fact) for id, fact in connection.execute(_ANEW if anew else _ASKED, who))
    return Asked(tuple(Want(id, fact) for id, fact in found if fact), tuple(id for id, fact in found if not fact))
