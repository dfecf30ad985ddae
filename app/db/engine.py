"""SQLite connections as the product needs them: the right library, the right pragmas, set and read back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.domain.frozen import frozen
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
DEFERRED, IMMEDIATE = "BEGIN", "BEGIN IMMEDIATE"

if TYPE_CHECKING:  # the driver has no types of its own

    class DatabaseError(Exception):
        """Anything SQLite says no to; this class itself, not one of its kinds, means a file that is no database."""

    class OperationalError(DatabaseError):
        """The disk, the locks or the room were not as needed."""

    class DataError(DatabaseError):
        """A value that no column holds."""
else:
    DataError = sqlite.DataError
    DatabaseError = sqlite.DatabaseError
    OperationalError = sqlite.OperationalError


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


def sqlite_version() -> str:
    """The version of the SQLite that opens the files."""
    version: str = sqlite.sqlite_version
    return version


class Connection:
    """One SQLite connection: statements, and transactions that are kept whole or not at all."""

    def __init__(self, driver: Any, begin: str) -> None:
        self._driver = driver
        self._begin = begin
        self._is_due = False  # a transaction that begins with its first statement

    @property
    def driver(self) -> Any:
        """The driver's own connection, in the transaction that is under way."""
        if self._is_due:
            self._is_due = False
            self._driver.execute(self._begin)
        return self._driver

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """All rows that a query gives."""
        found: list[tuple[Any, ...]] = self.driver.execute(sql, values).fetchall()
        return found

    def each(self, sql: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, each when it is wanted: whoever stops early does not pay for the rest."""
        cursor = self.driver.execute(sql, values)
        try:
            yield from cursor
        finally:
            cursor.close()

    def row(self, sql: str, values: tuple[Any, ...] = ()) -> tuple[Any, ...] | None:
        """The first row that a query gives, or None."""
        found: tuple[Any, ...] | None = self.driver.execute(sql, values).fetchone()
        return found

    def value(self, sql: str, values: tuple[Any, ...] = ()) -> Any:
        """The first column of the first row. Raises LookupError where there is none."""
        found = self.row(sql, values)
        if found is None:
            raise LookupError(sql)
        return found[0]

    def write(self, sql: str, values: Any = ()) -> None:
        """Run a statement without a result: once for a tuple of values, once for each tuple in a list of them.

        Raises DataError for a number that no column holds: it was made of others that nobody ever wrote.
        """
        try:
            if isinstance(values, list):
                self.driver.executemany(sql, values)
            else:
                self.driver.execute(sql, values)
        except OverflowError as problem:
            raise DataError(str(problem)) from problem

    def begin(self) -> _Transaction:
        """One transaction: committed at the end, taken back at the first error, which goes on to the caller."""
        return _Transaction(self)

    def start(self) -> None:
        """Begin a transaction; ``finish`` must follow.

        A plain BEGIN sees the state at its first statement, so it waits for that: many questions ask one file only.
        """
        if self._begin == DEFERRED:
            self._is_due = True
        else:
            self._driver.execute(self._begin)

    def finish(self, whole: bool) -> None:
        """End the transaction: keep it if ``whole`` and if that goes well."""
        if self._is_due:
            self._is_due = False
            return
        try:
            if whole:
                self._driver.execute("COMMIT")
        finally:
            self._take_back()

    def _take_back(self) -> None:
        if self._driver.in_transaction:
            with suppress(DatabaseError):  # a failed disk may have ended it already; the first error is the one to tell
                self._driver.execute("ROLLBACK")

    def close(self) -> None:
        self._driver.close()


class _Transaction:
    """A connection's transaction as a block. A class, for a generator would cost a scan as much as its query."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.start()

    def __exit__(self, kind: object, *_rest: object) -> None:
        self._connection.finish(kind is None)


def writer(path: Path, *, synchronous: int = FULL, vfs: str = "") -> Connection:
    """The one connection that writes ``path``: WAL, every transaction BEGIN IMMEDIATE, the only checkpointer."""
    driver = _open(path, "rwc", vfs)
    _wal(driver, path)
    pragmas = {
        **_COMMON,
        "synchronous": synchronous,
        "wal_autocheckpoint": 1000,
        "journal_size_limit": 64 * 1024 * 1024,
        "fullfsync": 1,  # macOS: plain fsync does not reach the platter
        "checkpoint_fullfsync": 1,
    }
    _set_and_read_back(driver, pragmas)
    return Connection(driver, IMMEDIATE)


def reader(path: Path) -> Connection:
    """A connection that can only read ``path``, never checkpoints and sees one state per transaction."""
    driver = _open(path, "ro", "")
    _set_and_read_back(driver, {**_COMMON, "query_only": 1, "wal_autocheckpoint": 0})
    return Connection(driver, DEFERRED)


def maker(path: Path, cache_bytes: int) -> Connection:
    """A connection that fills a new file nobody reads yet, and that is thrown away if this process dies: no journal,
    no syncs. Whoever used it calls ``finish_making``.
    """
    driver = _open(path, "rwc", "")
    wanted = {"page_size": 4096, "synchronous": 0, "cache_size": -cache_bytes // 1024, "temp_store": 0}
    _set_and_read_back(driver, {**_COMMON, **wanted})
    driver.execute("PRAGMA journal_mode=OFF")
    return Connection(driver, IMMEDIATE)


def finish_making(connection: Connection, path: Path) -> None:
    """Turn what ``maker`` filled into a file that readers and a writer may share; the file is not synced yet."""
    _wal(connection.driver, path)
    connection.close()


def in_memory() -> Connection:
    """A database of no file, gone when it is closed."""
    return Connection(sqlite.connect(":memory:", isolation_level=None), DEFERRED)


@frozen
class Kept:
    """A thread's connection, and the lock that is held while it answers."""

    connection: Connection
    lock: threading.RLock = field(default_factory=threading.RLock)

    def end(self, whole: bool) -> None:
        """The end of what ``Readers.begin`` began."""
        try:
            self.connection.finish(whole)
        finally:
            self.lock.release()


def file_of(connection: Connection) -> str:
    """The path of the file that this connection reads."""
    return next(str(path) for _, name, path in connection.rows("PRAGMA database_list") if name == "main")


class Readers:
    """One kept read connection per thread for one file, all closed together."""

    def __init__(self, path: Path, connect: Callable[[Path], Connection] = reader) -> None:
        self.path = path
        self._connect = connect
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[tuple[Kept, threading.Thread]] = []
        self.is_closed = False

    def reading(self) -> Reading:
        """This thread's connection inside one transaction, which ``close`` lets finish. Raises FolderClosed."""
        return Reading(self.begin)

    def begin(self) -> Kept:
        """As ``reading`` begins: this thread's connection, held and in a transaction until its ``end``."""
        kept = self._kept()
        kept.lock.acquire()
        try:
            if self.is_closed:
                raise FolderClosed("This file is closed.", "Open the register again.")
            kept.connection.start()
        except BaseException:
            kept.lock.release()
            raise
        return kept

    def close(self) -> None:
        """Close every connection, each after the question that it is answering."""
        with self._lock:
            self.is_closed = True
            kept, self._open = self._open, []
        for one, _ in kept:
            with one.lock:
                one.connection.close()

    def _close_of_ended(self) -> None:
        """Close the connections of threads that ended: each holds files open, and work beside a screen is many threads.

        Within the lock.
        """
        ended = [one for one, thread in self._open if not thread.is_alive()]
        self._open = [(one, thread) for one, thread in self._open if thread.is_alive()]
        for one in ended:
            one.connection.close()

    def _kept(self) -> Kept:
        found: Kept | None = getattr(self._local, "kept", None)
        if found is not None:
            return found
        made = Kept(self._connect(self.path))
        with self._lock:
            if not self.is_closed:
                self._close_of_ended()
                self._open.append((made, threading.current_thread()))
                self._local.kept = made
                return made
        made.connection.close()
        raise FolderClosed("This file is closed.", "Open the register again.")


class Reading:
    """A question to one file as a block: within it the connection stands still and is not closed."""

    __slots__ = ("_begin", "_kept")

    def __init__(self, begin: Callable[[], Kept]) -> None:
        self._begin = begin

    def __enter__(self) -> Connection:
        self._kept = self._begin()
        return self._kept.connection

    def __exit__(self, kind: object, *_rest: object) -> None:
        self._kept.end(kind is None)


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
