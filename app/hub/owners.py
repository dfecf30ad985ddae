"""Whose a life is: the register that it was recorded at, for ever, though that machine may be another register by now.

What such a machine still holds of it is taken in as what it is: that register's, in its store. A register may send and
fetch the lives that it owns, and those that it carries: the ones its machine named when it joined, and what goes on
from these. A life's name is 128 random bits and told to nobody else, so that naming it is proof enough.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    Text,
    cast,
    literal,
    or_,
    select,
    union_all,
)

from app.domain.facts import GENESIS, Fact
from app.domain.lives import STARTED, goes_on_from
from app.hub.schema import carriers, incarnations, registers, stores
from app.hub.sender import Sender
from app.hub.statements import given, put
from app.sync.protocol import Head


class NotYours(Exception):
    """This incarnation belongs to another register."""


_HEAD = (
    select(incarnations.c.register, incarnations.c.seq, incarnations.c.link)
    .where(incarnations.c.merchant == given("merchant"), incarnations.c.incarnation == given("incarnation"))
    .with_for_update()
)


def bind(
    connection: Connection, sender: Sender, incarnation: bytes, at: str, first: Fact | None = None
) -> tuple[Sender, Head]:
    """Whose an incarnation is, and its head, locked against other pushes.

    A new one belongs from now on to the register of the life that it goes on from, by its ``first`` fact; else to
    whoever sends it. Raises NotYours.
    """
    key = {"merchant": sender.merchant, "incarnation": incarnation}
    found = connection.execute(_HEAD, key).one_or_none()
    if found is None:
        before = _before(connection, sender, first)
        owner = before.register if before else sender.register
        statement = put(connection, incarnations).on_conflict_do_nothing(index_elements=["merchant", "incarnation"])
        connection.execute(statement, {**key, "register": owner, "seq": 0, "link": GENESIS, "first_at": at})
        if owner != sender.register:
            _carry(connection, sender.merchant, sender.register, [incarnation])
        found = connection.execute(_HEAD, key).one()
    register, seq, link = found
    return _owned(connection, sender, incarnation, register), Head(incarnation, seq, link if seq else b"")


def check(connection: Connection, sender: Sender, incarnation: bytes, register: str) -> None:
    """Raise NotYours where a life of this register is none that the sender owns or carries."""
    if register != sender.register and not _is_carried(connection, sender, incarnation):
        raise NotYours(incarnation.hex())


def _owned(connection: Connection, sender: Sender, incarnation: bytes, register: str) -> Sender:
    if register == sender.register:
        return sender
    check(connection, sender, incarnation, register)
    till = registers.c
    store = select(till.store).where(till.merchant == sender.merchant, till.id == register)
    return Sender(sender.merchant, connection.execute(store).scalar_one(), register)


def _before(connection: Connection, sender: Sender, first: Fact | None) -> Sender | None:
    """Whose the life is that a first fact goes on from; None where it says of none, or the sender does not hold it."""
    if first is None or first.seq != 1 or first.type != STARTED:
        return None
    try:
        before = goes_on_from(json.loads(first.body))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None  # whoever takes the fact in says what is wrong with it
    row = incarnations.c
    asked = select(row.register).where(row.merchant == sender.merchant, row.incarnation == before)
    register = connection.scalar(asked)
    try:
        return None if register is None else _owned(connection, sender, before, register)
    except NotYours:
        return None


# Joining --------------------------------------------------------------------------------------------------------------


def of_others(connection: Connection, merchant: str, register: str, lives: Sequence[bytes]) -> dict[str, str]:
    """Those of these lives, as text, that are another register's, with the code of its store."""
    row, till, store = incarnations.c, registers.c, stores.c
    found = connection.execute(
        select(row.incarnation, store.code)
        .join(registers, (till.merchant == row.merchant) & (till.id == row.register))
        .join(stores, (store.merchant == row.merchant) & (store.id == till.store))
        .where(row.merchant == merchant, row.incarnation.in_(lives), row.register != register)
    )
    return {incarnation.hex(): code for incarnation, code in found}


def hand_over(
    connection: Connection, merchant: str, register: str, lives: Sequence[bytes], former: str, at: str
) -> None:
    """The machine that has recorded these lives is this register now, and carries what is not its own.

    ``former`` is the register that it has proved to have been: what is not known here yet was recorded as that.
    """
    row = incarnations.c
    asked = select(row.incarnation, row.register).where(row.merchant == merchant, row.incarnation.in_(lives))
    owners: dict[bytes, str] = {each[0]: each[1] for each in connection.execute(asked)}
    new = [life for life in dict.fromkeys(lives) if life not in owners] if former else []
    if new:
        fresh = {"merchant": merchant, "register": former, "seq": 0, "link": GENESIS, "first_at": at}
        statement = put(connection, incarnations).on_conflict_do_nothing()
        connection.execute(statement, [{**fresh, "incarnation": life} for life in new])
        owners |= dict.fromkeys(new, former)
    _carry(connection, merchant, register, [life for life, owner in owners.items() if owner != register])


def _carry(connection: Connection, merchant: str, register: str, lives: Sequence[bytes]) -> None:
    statement = put(connection, carriers).on_conflict_do_nothing()
    rows = [{"merchant": merchant, "register": register, "incarnation": life} for life in lives]
    if rows:
        connection.execute(statement, rows)


def _is_carried(connection: Connection, sender: Sender, incarnation: bytes) -> bool:
    row = carriers.c
    mine = (row.merchant == sender.merchant) & (row.register == sender.register)
    return connection.execute(select(row.register).where(mine, row.incarnation == incarnation)).first() is not None


# Parts of statements --------------------------------------------------------------------------------------------------

_Given = str | BindParameter[str]


def lives_held(merchant: _Given, register: _Given, *carried: ColumnElement[bool]) -> Select[Any]:
    """The lives that a register owns, and those that it carries."""
    own, held, till = incarnations.c, carriers.c, registers.c
    owned = select(own.incarnation).where(own.merchant == merchant, own.register == register)
    others = (
        select(held.incarnation)
        .join(incarnations, (own.merchant == held.merchant) & (own.incarnation == held.incarnation))
        .join(registers, (till.merchant == own.merchant) & (till.id == own.register))
        .where(held.merchant == merchant, held.register == register, own.register != register, *carried)
    )
    return select(union_all(owned, others).subquery().c.incarnation)


def lives_told() -> Select[Any]:
    """The lives that a page tells a register of: those it holds, of a store's feed those that were recorded there.

    For ``merchant``, ``register`` and ``scope``.
    """
    scope = cast(given("scope"), Text)
    is_told = or_(scope.not_like("store:%"), scope == literal("store:").concat(registers.c.store))
    return lives_held(given("merchant"), given("register"), is_told)


def machines(merchant: _Given, register: _Given) -> Select[Any]:
    """The register, and those whose lives it carries: what these are asked for may be with it."""
    own, held = incarnations.c, carriers.c
    others = (
        select(own.register)
        .join(carriers, (own.merchant == held.merchant) & (own.incarnation == held.incarnation))
        .where(held.merchant == merchant, held.register == register)
    )
    till = registers.c
    itself = select(till.id).where(till.merchant == merchant, till.id == register)
    return select(union_all(itself, others).subquery().c.id)
