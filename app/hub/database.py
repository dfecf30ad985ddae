"""The hub's database: SQLite in one file or PostgreSQL, each transaction whole or not at all.

A transaction that two workers spoiled for each other is begun again; whoever calls must be able to be called twice.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, create_engine, event, exc, insert, make_url, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from app import steps
from app.hub.schema import VERSION, hub, metadata
from app.hub.turns import Turns

T = TypeVar("T")

TRIES = 8
WAIT_SECONDS = 30  # of a writer for its turn on SQLite
CONNECTIONS = 20  # of this process to PostgreSQL, at most
_AGAIN = {"40001", "40P01", "23505"}  # PostgreSQL: serialization failure, deadlock, another stored the same key first


class Database:
    """Transactions on one database. ``url`` as SQLAlchemy takes it; ``sqlite:///file`` is a file."""

    def __init__(self, url: str) -> None:
        self.is_sqlite = url.startswith("sqlite")
        self._engine = _sqlite(url) if self.is_sqlite else _postgres(url)
        self.turns = Turns() if self.is_sqlite else None  # of its one writer

    def write(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` makes in one transaction, which is durable when this returns.

        Raises what ``work`` raises, and sqlalchemy.exc.TimeoutError where others write all the time.
        """
        for _ in range(TRIES - 1):
            try:
                return self._write(work)
            except DBAPIError as problem:
                if not self._is_worth_again(problem):
                    raise
        return self._write(work)

    def write_if_free(self, work: Callable[[Connection], object]) -> None:
        """As ``write``, for what may be left undone where it would wait for another's turn."""
        with suppress(exc.TimeoutError):
            self._write(work, 0)

    def _write(self, work: Callable[[Connection], T], seconds: float = WAIT_SECONDS) -> T:
        with self._turn(seconds), self._engine.begin() as connection:  # whoever waits has no connection yet
            result = work(connection)
            steps.reached("hub_before_commit")
        steps.reached("hub_after_commit")
        return result

    def _turn(self, seconds: float = WAIT_SECONDS) -> AbstractContextManager[None]:
        return nullcontext() if self.turns is None else self.turns.taken(seconds)

    def _is_worth_again(self, problem: DBAPIError) -> bool:
        if self.is_sqlite:
            return False  # one writer at a time: nobody can have come between
        state = getattr(problem.orig, "sqlstate", None)
        return state in _AGAIN and (state != "23505" or isinstance(problem, IntegrityError))

    def read(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` reads: one state of the whole database."""
        options: dict[str, Any] = {"reads": True} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        with self._engine.connect() as plain, plain.execution_options(**options) as connection, connection.begin():
            return work(connection)

    def look(self, work: Callable[[Connection], T]) -> T:
        """As ``read``, for one statement: it is one state by itself and needs no transaction around it."""
        with self._engine.connect() as plain, plain.execution_options(isolation_level="AUTOCOMMIT") as connection:
            return work(connection)

    def outside(self, statement: Executable, values: Mapping[str, Any] | None = None) -> None:
        """A statement that no transaction may hold."""
        with self._engine.connect() as plain, plain.execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(statement, values or {})

    def scrub(self, tables: Sequence[str]) -> None:
        """Leave nothing in the files of what was deleted from these tables: PostgreSQL writes them anew, under a lock
        on each that lasts as long; SQLite has zeroed it and empties its log.

        The log that PostgreSQL keeps for replicas and backups is not this database's to shorten.
        """
        if self.is_sqlite:
            with self._turn(), closing(self._engine.raw_connection()) as driver:
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for table in tables:
                connection.exec_driver_sql(f"VACUUM FULL {table}")

    def prepare(self) -> str:
        """Make the tables of a new hub, or check those of an old one; the hub's own id."""

        def make(connection: Connection) -> str:
            metadata.create_all(connection)
            found: dict[str, str] = {row[0]: row[1] for row in connection.execute(select(hub.c.key, hub.c.value))}
            if not found:
                found = {"id": secrets.token_hex(8), "version": str(VERSION)}
                connection.execute(insert(hub), [{"key": key, "value": value} for key, value in found.items()])
            if int(found["version"]) != VERSION:
                raise ValueError(f"this hub's database is of version {found['version']}, this program of {VERSION}")
            return found["id"]

        return self.write(make)

    def close(self) -> None:
        self._engine.dispose()


def _postgres(url: str) -> Any:
    # All are kept open: for each that is opened PostgreSQL starts a process, which costs more than what it is asked.
    engine = create_engine(url, pool_size=CONNECTIONS, max_overflow=0, pool_use_lifo=True)
    # Many rows go in one statement: one each costs a hub more than everything else that it does with them.
    engine.dialect.use_insertmanyvalues_wo_returning = True
    return engine


def _sqlite(url: str) -> Any:
    import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

    file = Path(make_url(url).database or "")
    with suppress(OSError):  # where it is there, and where it cannot be made, which SQLite says when it is used
        file.touch(0o600, exist_ok=False)  # nobody else's to read; what SQLite keeps beside it takes after it
    # Who reads never waits for a connection: there are not more readers than threads, and one writer.
    options: dict[str, Any] = {"module": sqlite, "connect_args": {"check_same_thread": False}}
    engine = create_engine(url, **options, pool_size=10, max_overflow=-1)

    def connected(driver: Any, _record: object) -> None:
        driver.isolation_level = None  # the driver begins no transactions of its own
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            f"busy_timeout={WAIT_SECONDS * 1000}",  # for the writer of another process
        ):
            driver.execute(f"PRAGMA {pragma}")
        driver.create_function("sha256", 2, _sha256, deterministic=True)

    def begun(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get("isolation_level") == "AUTOCOMMIT":
            return
        reads = "reads" in options
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine


def _sha256(before: bytes, digest: bytes) -> bytes:
    return hashlib.sha256(before + digest).digest()
