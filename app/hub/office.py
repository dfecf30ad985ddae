"""What administrators do at a hub, each in one transaction; the command line calls it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, make_url, select, text
from sqlalchemy.exc import SQLAlchemyError

from app.clock import Clock, SystemClock, stamp
from app.domain.exported import line_of
from app.domain.frozen import frozen
from app.hub import members
from app.hub.credentials import invite
from app.hub.database import Database
from app.hub.schema import inbox, incarnations, quarantine
from app.hub.sender import Sender
from app.hub.stored import COLUMNS, fact_of
from app.hub.verifying import Finding, verify

_FACTS_AT_ONCE = 500


@frozen
class HeldFact:
    """A fact in quarantine; ``body`` is what it says, as the register wrote it."""

    id: str
    register: str
    incarnation: str
    seq: int
    type: str
    code: str
    why: str
    since: str
    body: str


class NoDatabase(Exception):
    """A hub's database cannot be used; says why in the database's words."""


def open_office(url: str) -> Office:
    """The administration of a hub, its tables made where there are none. Raises NoDatabase, ModuleNotFoundError."""
    try:
        database = Database(url)
        database.prepare()
    except (SQLAlchemyError, ValueError) as problem:
        why = str(getattr(problem, "orig", None) or problem).strip().splitlines()
        raise NoDatabase(why[0] if why else type(problem).__name__) from problem
    return Office(database, SystemClock())


class Office:
    """One hub's administration. Its tables are there already (``Hub``)."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def _now(self) -> str:
        return stamp(self._clock.now())

    def add_merchant(self, name: str) -> str:
        return self._database.write(lambda connection: members.add_merchant(connection, name, self._now()))

    def add_store(self, merchant: str, code: str, name: str = "") -> str:
        """Raises LookupError, ValueError for a code that is taken."""
        return self._database.write(lambda connection: members.add_store(connection, merchant, code, name))

    def add_register(self, merchant: str, store: str, code: str, name: str = "") -> Sender:
        """The register of this code in a store, made where there is none yet."""
        now = self._now()
        return self._database.write(
            lambda connection: members.register_of(connection, merchant, store, code, name, now)
        )

    def invite(self, store: str, code: str, name: str = "") -> str:
        """A one-time code for the register of this code in a store, made if it is new; called so if a name is given.

        Raises LookupError, members.BadName.
        """

        def make(connection: Connection) -> str:
            found = next((one for one in members.all_stores(connection) if one.id == store), None)
            if found is None:
                raise LookupError(store)
            sender = members.register_of(connection, found.merchant, store, code, name, self._now())
            return invite(connection, found.merchant, sender.register, self._clock.now())

        return self._database.write(make)

    def rename(self, id: str, name: str) -> str:
        """Call a merchant, store or register otherwise. Raises LookupError, members.BadName."""
        return self._database.write(lambda connection: members.rename(connection, id, name))

    def revoke(self, register: str) -> None:
        """Raises LookupError."""
        self._database.write(lambda connection: members.revoke(connection, register, self._now()))

    def merchants(self) -> tuple[members.Merchant, ...]:
        return self._database.read(members.all_merchants)

    def stores(self) -> tuple[members.Store, ...]:
        return self._database.read(members.all_stores)

    def registers(self) -> tuple[members.RegisterRow, ...]:
        return self._database.read(members.all_registers)

    def held(self) -> tuple[HeldFact, ...]:
        """What is in quarantine, oldest first."""
        return self._database.read(_held)

    def verify(self) -> tuple[Finding, ...]:
        return self._database.read(verify)

    def journal_lines(self, register: str) -> Iterator[str]:
        """What a register sent, each of its incarnations from its first fact, as lines that ``verify --export`` checks.

        What is pushed meanwhile may be in it or not; the end of an incarnation is one that it had.
        """
        for incarnation in self._database.read(partial(_lives, register=register)):
            after = 0
            while page := self._database.read(partial(_run, incarnation=incarnation, after=after)):
                yield from page.values()
                after = max(page)

    def back_up(self, url: str, to: Path) -> None:
        """Write a whole copy of the database to a new file, its owner's alone. Raises FileExistsError, OSError."""
        to.touch(0o600, exist_ok=False)
        try:
            if self._database.is_sqlite:
                self._database.outside(text("VACUUM INTO :path"), {"path": str(to)})
            else:
                _dump(url, to)
        except BaseException:
            to.unlink(missing_ok=True)
            raise


def _held(connection: Connection) -> tuple[HeldFact, ...]:
    row, fact, life = quarantine.c, inbox.c, incarnations.c
    found = connection.execute(
        select(row.id, life.register, row.incarnation, row.seq, fact.type, row.code, row.why, row.since, fact.body)
        .join(inbox, (fact.merchant == row.merchant) & (fact.incarnation == row.incarnation) & (fact.seq == row.seq))
        .join(incarnations, (life.merchant == row.merchant) & (life.incarnation == row.incarnation))
        .where(row.released_at == "")
        .order_by(row.since, row.incarnation, row.seq)
    )
    return tuple(
        HeldFact(id, register, life.hex(), seq, type, code, why, since, body.decode(errors="replace"))
        for id, register, life, seq, type, code, why, since, body in found
    )


def _lives(connection: Connection, register: str) -> tuple[tuple[str, bytes], ...]:
    row = incarnations.c
    asked = select(row.merchant, row.incarnation).where(row.register == register, row.seq > 0)
    return tuple(
        (merchant, life) for merchant, life in connection.execute(asked.order_by(row.first_at, row.incarnation))
    )


def _run(connection: Connection, incarnation: tuple[str, bytes], after: int) -> dict[int, str]:
    """The next lines of an incarnation, by seq."""
    row = inbox.c
    found = connection.execute(
        select(*COLUMNS)
        .where(row.merchant == incarnation[0], row.incarnation == incarnation[1], row.seq > after)
        .order_by(row.seq)
        .limit(_FACTS_AT_ONCE)
    )
    return {fact.seq: line_of(fact) for fact in map(fact_of, found)}


def _dump(url: str, to: Path) -> None:
    """By PostgreSQL's own program: one state of the whole database while everybody goes on."""
    program = shutil.which("pg_dump")
    if program is None:
        raise OSError("pg_dump is not installed here")
    named = make_url(url).set(drivername="postgresql")
    secret = {"PGPASSWORD": str(named.password)} if named.password else {}  # others can read arguments, not this
    plain = named._replace(password=None).render_as_string(hide_password=False)
    command: Sequence[str] = (program, "--format=custom", f"--file={to}", "--dbname", plain)
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **secret})
    if done.returncode:
        raise OSError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "pg_dump failed")
