"""SQLite connections as the product needs them: the right library, the right pragmas, set and read back."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from app.errors import FolderDamaged, FolderProblem

# 3.7.0 to 3.51.2 can corrupt a WAL file that two connections use (https://sqlite.org/wal.html#walresetbug).
OLDEST_SQLITE = (3, 51, 3)

_COMMON: Mapping[str, int] = {
    "foreign_keys": 1,
    "cell_size_check": 1,
    "trusted_schema": 0,
    "busy_timeout": 5000,
    "mmap_size": 0,
}
FULL, NORMAL = 2, 1


class FolderClosed(FolderProblem):
    """The folder, or the generation of the cache that was asked for, is no longer open."""

    code = "closed"


def assert_library() -> None:
    """Refuse to run on a SQLite that can lose a committed sale."""
    if sqlite.sqlite_version_info < OLDEST_SQLITE:
        found = sqlite.sqlite_version
        raise FolderProblem(
            f"This SQLite ({found}) has a bug that can damage the shop's records.",
            "Install pysqlite3 0.6.1 or newer, which brings SQLite 3.51.3 or newer.",
            code="sqlite-too-old",
        )


def writer_engine(path: Path, *, synchronous: int = FULL, vfs: str = "") -> Engine:
    """The one connection that writes ``path``: WAL, every transaction BEGIN IMMEDIATE, the only checkpointer."""
    pragmas = {
        **_COMMON,
        "synchronous": synchronous,
        "wal_autocheckpoint": 1000,
        "journal_size_limit": 64 * 1024 * 1024,
        "fullfsync": 1,  # macOS: plain fsync does not reach the platter
        "checkpoint_fullfsync": 1,
    }

    def connect() -> Any:
        connection = _open(path, "rwc", vfs)
        _wal(connection, path)
        _set_and_read_back(connection, pragmas)
        return connection

    return _engine(connect, "BEGIN IMMEDIATE")


def reader_engine(path: Path) -> Engine:
    """A connection that can only read ``path``, never checkpoints and sees one state per transaction."""
    pragmas = {**_COMMON, "query_only": 1, "wal_autocheckpoint": 0}

    def connect() -> Any:
        connection = _open(path, "ro", "")
        _set_and_read_back(connection, pragmas)
        return connection

    return _engine(connect, "BEGIN")


@dataclass(frozen=True, slots=True)
class _Kept:
    """A thread's connection, and the lock that is held while it answers."""

    connection: Connection
    lock: threading.RLock = field(default_factory=threading.RLock)


class Readers:
    """One kept read connection per thread for one file, all closed together."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[_Kept] = []
        self.is_closed = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """This thread's connection inside one transaction, which ``close`` lets finish. Raises FolderClosed."""
        kept = self._kept()
        with kept.lock:
            if self.is_closed:
                raise FolderClosed("This file is closed.", "Open the register again.")
            with kept.connection.begin():
                yield kept.connection

    def close(self) -> None:
        """Close every connection, each after the question that it is answering."""
        with self._lock:
            self.is_closed = True
            kept, self._open = self._open, []
        for one in kept:
            with one.lock:
                one.connection.close()
                one.connection.engine.dispose()

    def _kept(self) -> _Kept:
        found: _Kept | None = getattr(self._local, "kept", None)
        if found is not None:
            return found
        made = _Kept(reader_engine(self.path).connect())
        with self._lock:
            if not self.is_closed:
                self._open.append(made)
                self._local.kept = made
                return made
        made.connection.close()
        made.connection.engine.dispose()
        raise FolderClosed("This file is closed.", "Open the register again.")


def _engine(connect: Any, begin: str) -> Engine:
    engine = create_engine("sqlite+pysqlite://", module=sqlite, creator=connect, poolclass=StaticPool)

    def do_begin(connection: Any) -> None:
        connection.execute(begin)

    # Not as a "begin" event: with one listener SQLAlchemy looks for others around every statement of a sale.
    engine.dialect.do_begin = do_begin  # type: ignore[assignment, method-assign]
    return engine


def write(connection: Connection, sql: str, values: Any = ()) -> None:
    """Run a statement without a result: once for a tuple of values, once for each tuple in a list of them.

    Straight on the driver, here and in ``rows``: what SQLAlchemy does around a statement takes longer than an INSERT
    itself. The failures are its DatabaseErrors all the same.
    """
    driver: Any = connection.connection.driver_connection
    try:
        if isinstance(values, list):
            driver.executemany(sql, values)
        else:
            driver.execute(sql, values)
    except sqlite.Error as problem:
        raise DBAPIError.instance(sql, values, problem, sqlite.Error) from problem


def rows(connection: Connection, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """All rows that a query gives, as plain tuples."""
    driver: Any = connection.connection.driver_connection
    try:
        found: list[tuple[Any, ...]] = driver.execute(sql, values).fetchall()
    except sqlite.Error as problem:
        raise DBAPIError.instance(sql, values, problem, sqlite.Error) from problem
    return found


def _open(path: Path, mode: str, vfs: str) -> Any:
    if mode == "rwc":
        path.touch(mode=0o600)  # SQLite gives its log the mode of the main file: nobody else reads the shop's records
    address = f"file:{quote(str(path))}?mode={mode}" + (f"&vfs={vfs}" if vfs else "")
    try:
        return sqlite.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    except sqlite.OperationalError as problem:
        raise FolderProblem(
            f"{path.name} cannot be opened ({problem}).",
            "Check that the folder exists and that you may write in it.",
        ) from problem


def _wal(connection: Any, path: Path) -> None:
    try:
        mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    except sqlite.OperationalError as problem:  # no rights, no room, no free handles: the file itself may be well
        raise FolderProblem(
            f"{path.name} cannot be opened for writing ({problem}).",
            "Check the disk's free space and that you may write in the folder, then start again.",
        ) from problem
    except (sqlite.DatabaseError, UnicodeDecodeError) as problem:  # the latter is about a name in its schema
        raise FolderDamaged(
            f"{path.name} is not a readable database ({problem}).",
            "Restore the newest backup with: cashwrap restore.",
        ) from problem
    if mode != "wal":
        raise FolderProblem(
            f"{path.name} cannot use a write-ahead log here (it stays in {mode} mode).",
            "Keep the register folder on a local disk of this machine.",
        )


def _set_and_read_back(connection: Any, pragmas: Mapping[str, int]) -> None:
    for name, wanted in pragmas.items():
        connection.execute(f"PRAGMA {name}={wanted}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        found = row[0] if row is not None else None
        # A build without memory-mapped files answers mmap_size with no row: there is nothing to switch off.
        if found != wanted and not (name == "mmap_size" and found is None):
            raise FolderProblem(
                f"SQLite did not take the setting {name}={wanted} (it says {found}).",
                "Reinstall Cashwrap: its database library is not the one it was built for.",
            )
