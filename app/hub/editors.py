"""Who recorded what a task is about: the till and the moment of a fact, as tasks name them. No people's names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from app.hub.schema import facts, inbox, incarnations, registers
from app.hub.sender import Sender

_AT_ONCE = 500


def editors(connection: Connection, merchant: str, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """For each of these facts its till, by id, name and code, and when it was there; ``actor`` is an id."""
    fact, stored, life, till = facts.c, inbox.c, incarnations.c, registers.c
    asked = (
        select(fact.id, till.id.label("register"), till.name, till.code, stored.at, stored.actor)
        .join(
            inbox,
            (stored.merchant == fact.merchant) & (stored.incarnation == fact.incarnation) & (stored.seq == fact.seq),
        )
        .join(incarnations, (life.merchant == fact.merchant) & (life.incarnation == fact.incarnation))
        .join(registers, (till.merchant == life.merchant) & (till.id == life.register))
        .where(fact.merchant == merchant)
    )
    wanted, found = sorted(filter(None, ids)), {}
    for start in range(0, len(wanted), _AT_ONCE):
        for id, register, name, code, at, actor in connection.execute(
            asked.where(fact.id.in_(wanted[start : start + _AT_ONCE]))
        ):
            found[id] = {"register": register, "name": name, "code": code, "at": at, "actor": actor}
    return found


def sent_by(connection: Connection, sender: Sender, at: str = "") -> dict[str, Any]:
    """What the task of a fact that was set aside says of the till that sent it, and when it was recorded there."""
    till = registers.c
    asked = select(till.name, till.code).where(till.merchant == sender.merchant, till.id == sender.register)
    name, code = connection.execute(asked).one()
    return {"register": sender.register, "sent_by": {"name": name, "code": code, "at": at}}
