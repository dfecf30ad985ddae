"""Who there is at a hub: merchants, their stores, and the registers in them."""

from __future__ import annotations

import secrets
from unicodedata import category

from sqlalchemy import Connection, func, insert, select, update

from app.domain.frozen import frozen
from app.domain.people import PEOPLE
from app.hub.feed import CATALOG, open_scopes, store_scope
from app.hub.schema import incarnations, merchants, quarantine, registers, stores
from app.hub.sender import Sender
from app.sync.protocol import LONGEST_NAME, NAMES


@frozen
class Merchant:
    id: str
    name: str
    stores: int


@frozen
class Store:
    merchant: str
    id: str
    code: str
    name: str


@frozen
class RegisterRow:
    """A register and how it stands: how many facts of it are here, how many of them wait for a person."""

    sender: Sender
    code: str
    name: str
    made_at: str
    revoked_at: str
    facts: int
    quarantined: int


class BadName(Exception):
    """Nobody can be called that: it is too long, or has signs that nobody can read, or none."""


def checked(name: str) -> str:
    """A name as it is kept; empty for none. Raises BadName for one that no register would take from the wire."""
    plain = " ".join(name.split())
    if len(plain) > LONGEST_NAME or any(category(sign) in ("Cc", "Cs") for sign in plain):
        raise BadName(name)
    return plain


def rename(connection: Connection, id: str, name: str) -> str:
    """Call a merchant, store or register otherwise; as what it is called now. Its code, and with that the numbers of
    receipts, stays.

    Raises LookupError, BadName.
    """
    plain = checked(name)
    if not plain:
        raise BadName(name)
    for table, key in ((merchants, merchants.c.merchant), (stores, stores.c.id), (registers, registers.c.id)):
        if connection.execute(update(table).where(key == id).values(name=plain)).rowcount:
            return plain
    raise LookupError(id)


def names_of(connection: Connection, sender: Sender) -> dict[str, str]:
    """What a register's merchant, its store and it itself are called, in the words of the wire."""
    till, store, owner = registers.c, stores.c, merchants.c
    asked = (
        select(owner.name, store.name, till.name)
        .join(stores, (store.merchant == till.merchant) & (store.id == till.store))
        .join(merchants, owner.merchant == till.merchant)
        .where(till.merchant == sender.merchant, till.id == sender.register)
    )
    found = connection.execute(asked).one()
    return {name: called[:LONGEST_NAME] for name, called in zip(NAMES, found, strict=True)}


def add_merchant(connection: Connection, name: str, at: str) -> str:
    """Raises BadName."""
    name = checked(name)
    merchant = secrets.token_hex(8)
    connection.execute(insert(merchants), {"merchant": merchant, "name": name, "made_at": at})
    open_scopes(connection, merchant, [CATALOG, PEOPLE])
    return merchant


def add_store(connection: Connection, merchant: str, code: str, name: str) -> str:
    """Raises LookupError where there is no such merchant, ValueError where one of its stores has this code, BadName."""
    name = checked(name)
    known = {store.code for store in all_stores(connection) if store.merchant == merchant}
    if connection.scalar(select(merchants.c.name).where(merchants.c.merchant == merchant)) is None:
        raise LookupError(merchant)
    if code in known:
        raise ValueError(code)
    store = secrets.token_hex(8)
    connection.execute(insert(stores), {"merchant": merchant, "id": store, "code": code, "name": name})
    open_scopes(connection, merchant, [store_scope(store)])
    return store


def register_of(connection: Connection, merchant: str, store: str, code: str, name: str, at: str) -> Sender:
    """The register of this code in a store, made where there is none yet; called ``name`` from now on, if one is given.

    Raises BadName.
    """
    till = registers.c
    found = connection.scalar(select(till.id).where(till.merchant == merchant, till.store == store, till.code == code))
    if found is None:
        found = secrets.token_hex(8)
        row = {"merchant": merchant, "id": found, "store": store, "code": code, "name": checked(name), "made_at": at}
        connection.execute(insert(registers), row)
    elif name:
        rename(connection, found, name)
    return Sender(merchant, store, found)


def revoke(connection: Connection, register: str, at: str) -> None:
    """Put a register off: it fetches nothing more, and what it still sends waits. Raises LookupError."""
    till = registers.c
    done = connection.execute(update(registers).where(till.id == register, till.revoked_at == "").values(revoked_at=at))
    if not done.rowcount and connection.scalar(select(till.id).where(till.id == register)) is None:
        raise LookupError(register)


def all_merchants(connection: Connection) -> tuple[Merchant, ...]:
    owner, store = merchants.c, stores.c
    found = connection.execute(
        select(owner.merchant, owner.name, func.count(store.id))
        .outerjoin(stores, store.merchant == owner.merchant)
        .group_by(owner.merchant, owner.name, owner.made_at)
        .order_by(owner.made_at)
    )
    return tuple(Merchant(*row) for row in found)


def all_stores(connection: Connection) -> tuple[Store, ...]:
    row = stores.c
    found = connection.execute(select(row.merchant, row.id, row.code, row.name).order_by(row.merchant, row.code))
    return tuple(Store(*each) for each in found)


def all_registers(connection: Connection) -> tuple[RegisterRow, ...]:
    till, life, held = registers.c, incarnations.c, quarantine.c
    facts = (
        select(func.coalesce(func.sum(life.seq), 0))
        .where(life.merchant == till.merchant, life.register == till.id)
        .scalar_subquery()
    )
    waits = (
        select(func.count())
        .select_from(quarantine)
        .join(incarnations, (life.merchant == held.merchant) & (life.incarnation == held.incarnation))
        .where(held.merchant == till.merchant, life.register == till.id, held.released_at == "")
        .scalar_subquery()
    )
    asked = select(
        till.merchant, till.store, till.id, till.code, till.name, till.made_at, till.revoked_at, facts, waits
    )
    return tuple(
        RegisterRow(Sender(row[0], row[1], row[2]), *row[3:7], int(row[7]), int(row[8]))
        for row in connection.execute(asked.order_by(till.merchant, till.store, till.code))
    )
