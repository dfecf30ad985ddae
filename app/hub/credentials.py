"""How a machine becomes a register and proves to be it: one-time codes, and secrets of which a hub keeps only a hash.

The machine makes its secret itself and sends its hash, so a lost answer is asked for again and changes nothing. A
credential takes the place of the one before it when it is first used, never sooner: a register whose answer was lost
still gets in with the old one.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from app.clock import stamp
from app.domain.frozen import frozen
from app.hub import shop_settings
from app.hub.owners import hand_over, of_others
from app.hub.schema import credentials, invitations, merchants, registers, stores
from app.hub.sender import Sender
from app.hub.statements import given, put
from app.sync.protocol import UNUSED, Joined, Machine

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: none is read or heard as another
CODE_SIGNS, GROUP = 12, 4  # 60 random bits, typed in three groups
VALID = timedelta(days=7)
AT_WORK, OTHER_CURRENCY = "at-work", "other-currency"


class Unknown(Exception):
    """Nobody here proves itself by that: a wrong or replaced secret, or a code that is wrong, used or too old."""


class Misplaced(Exception):
    """The code is good and the machine is not for it: ``code`` is AT_WORK or OTHER_CURRENCY."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@frozen
class Proved:
    """Who a request is from. A revoked register may still hand in what it has recorded."""

    sender: Sender
    revoked: bool
    is_fresh: bool  # used for the first time: the credentials before it are to end (``settle``)


def invite(connection: Connection, merchant: str, register: str, now: datetime) -> str:
    """A code by which one machine may become this register, within seven days; earlier unused codes end."""
    row = invitations.c
    connection.execute(delete(invitations).where(row.merchant == merchant, row.register == register, row.used_at == ""))
    signs = "".join(secrets.choice(SIGNS) for _ in range(CODE_SIGNS))
    made = {"merchant": merchant, "hash": _hash(signs), "register": register, "made_at": stamp(now)}
    connection.execute(insert(invitations), {**made, "ends_at": stamp(now + VALID)})
    return "-".join(signs[start : start + GROUP] for start in range(0, CODE_SIGNS, GROUP))


def redeem(
    connection: Connection,
    hub: str,
    code: str,
    secret_hash: str,
    now: datetime,
    machine: Machine = UNUSED,
) -> Joined:
    """Let whoever knows the code be its register from now on, and nobody else.

    What its ``machine`` recorded as another register stays that one's (``owners``). Raises Unknown, and Misplaced
    before the code is used up.
    """
    row = invitations.c
    found = connection.execute(
        select(row.merchant, row.hash, row.register, row.ends_at, row.used_at, row.credential)
        .where(row.hash == _hash(_typed(code)))
        .with_for_update()
    ).one_or_none()
    if found is None or (found.credential != secret_hash if found.used_at else found.ends_at < stamp(now)):
        raise Unknown("this code is wrong, used or too old")
    if not found.used_at:
        former = _former(connection, found.merchant, machine.former)
        _check_place(connection, found.merchant, found.register, machine, former)
        used = update(invitations).where(row.merchant == found.merchant, row.hash == found.hash)
        connection.execute(used.values(used_at=stamp(now), credential=secret_hash))
        _begin_anew(connection, found.merchant, found.register, secret_hash, now)
        hand_over(connection, found.merchant, found.register, machine.lives, former, stamp(now))
    return _joined(connection, hub, found.merchant, found.register, machine.lives)


def _former(connection: Connection, merchant: str, token: str) -> str:
    """The register of this merchant that a machine proves to have been; empty for none."""
    try:
        named = parts_of(token)
        found = prove(connection, *named).sender
    except Unknown:
        return ""
    return found.register if found.merchant == merchant else ""


def _check_place(connection: Connection, merchant: str, register: str, machine: Machine, former: str) -> None:
    """Raise Misplaced where a machine cannot become this register now, or its sums be added to the store's.

    What lies in its drawer, and a shelf that is being counted, are the register's that it has been until now.
    """
    was_another = (former or register) != register or of_others(connection, merchant, register, machine.lives)
    if was_another and machine.is_at_work:
        raise Misplaced(AT_WORK, "this machine is another register, and at work")
    told = shop_settings.of_store(connection, merchant, register).get("currency", "")
    if machine.currency and told and told != json.dumps(machine.currency):
        raise Misplaced(OTHER_CURRENCY, "the store's registers sell in another currency")


def _typed(code: str) -> str:
    """A code as its hash knows it, whatever was typed between its groups or for signs that look alike."""
    plain = "".join(sign for sign in code.upper() if sign.isalnum())
    return plain.translate(str.maketrans("OIL", "011"))


def _begin_anew(connection: Connection, merchant: str, register: str, secret_hash: str, now: datetime) -> None:
    """The machine that was this register before, if any, is not it any more."""
    row, till = credentials.c, registers.c
    connection.execute(delete(credentials).where(row.merchant == merchant, row.register == register))
    made = {"merchant": merchant, "register": register, "hash": secret_hash, "made_at": stamp(now), "used": 1}
    connection.execute(insert(credentials), made)
    connection.execute(update(registers).where(till.merchant == merchant, till.id == register).values(revoked_at=""))


def _joined(connection: Connection, hub: str, merchant: str, register: str, lives: Sequence[bytes]) -> Joined:
    till, store, owner = registers.c, stores.c, merchants.c
    found = connection.execute(
        select(owner.name, store.code, store.name, till.code, till.name)
        .join(stores, (store.merchant == till.merchant) & (store.id == till.store))
        .join(merchants, owner.merchant == till.merchant)
        .where(till.merchant == merchant, till.id == register)
    ).one()
    name, store_code, store_name, code, register_name = found
    told = shop_settings.of_store(connection, merchant, register)
    others = of_others(connection, merchant, register, lives)
    return Joined(hub, name, f"{merchant}.{register}", store_code, store_name, code, register_name, told, others)


_PROVED = (
    select(registers.c.store, registers.c.revoked_at, credentials.c.used)
    .join(registers, (registers.c.merchant == credentials.c.merchant) & (registers.c.id == credentials.c.register))
    .where(credentials.c.merchant == given("merchant"), credentials.c.register == given("register"))
    .where(credentials.c.hash == given("hash"))
)


def prove(connection: Connection, merchant: str, register: str, secret: str) -> Proved:
    """Who a secret is of. Raises Unknown."""
    named = {"merchant": merchant, "register": register, "hash": hash_of(secret)}
    found = connection.execute(_PROVED, named).one_or_none()
    if found is None:
        raise Unknown("no register proves itself by this")
    return Proved(Sender(merchant, found.store, register), bool(found.revoked_at), not found.used)


def hashes(connection: Connection) -> frozenset[str]:
    """Of the secrets of all registers."""
    return frozenset(connection.scalars(select(credentials.c.hash)))


def settle(connection: Connection, merchant: str, register: str, secret: str) -> None:
    """A new credential was used for the first time: the ones before it end."""
    row = credentials.c
    own = (row.merchant == merchant) & (row.register == register)
    connection.execute(update(credentials).where(own, row.hash == hash_of(secret)).values(used=1))
    connection.execute(delete(credentials).where(own, row.hash != hash_of(secret)))


def renew(connection: Connection, sender: Sender, secret_hash: str, now: datetime) -> None:
    """Another credential for a register; the present one is good until the new one is used."""
    row = credentials.c
    own = (row.merchant == sender.merchant) & (row.register == sender.register)
    connection.execute(delete(credentials).where(own, row.used == 0, row.hash != secret_hash))
    made = {"merchant": sender.merchant, "register": sender.register, "hash": secret_hash, "made_at": stamp(now)}
    keys = ["merchant", "register", "hash"]
    connection.execute(put(connection, credentials).on_conflict_do_nothing(index_elements=keys), {**made, "used": 0})


def token_of(sender: Sender, secret: str) -> str:
    """What a register says in each request."""
    return f"{sender.merchant}.{sender.register}.{secret}"


def parts_of(token: str) -> tuple[str, str, str]:
    """Merchant, register and secret. Raises Unknown for what is no token."""
    parts = token.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isprintable() for part in parts):
        raise Unknown("this is no token")
    return parts[0], parts[1], parts[2]


def hash_of(secret: str) -> str:
    """As a hub keeps a secret of 256 random bits: nobody finds it by trying, so that no slow hash is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _hash(code: str) -> str:
    return hashlib.sha256(f"code {code}".encode()).hexdigest()
