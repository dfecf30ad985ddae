"""The files of a cache: their names, whether one can be read, and what is left behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from app.db.cache.durable import make_durable
from app.db.cache.marks import Mark, is_known, read_mark, write_mark
from app.db.cache.schema import APPLICATION_ID, STATEMENTS
from app.db.engine import NORMAL, Connection, DatabaseError, Readers, in_memory, reader, writer
from app.domain.frozen import frozen
from app.errors import FolderProblem

LAST = "cache.last.db"
# What a generation is made of; how FTS5 makes its own tables is its affair.
_SHAPE = (
    "SELECT group_concat(name || iif(name GLOB 'words_*' OR name GLOB 'grams_*', '', sql), ';') "
    "FROM (SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name)"
)
_SIDES = ("", "-wal", "-shm", "-journal")


@frozen
class Sound:
    """A generation that can be read: its bookmark, and about how many products it holds (its highest rid)."""

    mark: Mark
    holds: int


class Answering(Connection):
    """A read connection that remembers that it could not answer, so that nobody has to guess whose fault it was."""

    failed = False

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return super().rows(sql, values)
        except (DatabaseError, UnicodeDecodeError):
            self.failed = True
            raise

    def each(self, sql: str, values: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
        try:
            yield from super().each(sql, values)
        except (DatabaseError, UnicodeDecodeError):
            self.failed = True
            raise

    def row(self, sql: str, values: tuple[Any, ...] = ()) -> tuple[Any, ...] | None:
        try:
            return super().row(sql, values)
        except (DatabaseError, UnicodeDecodeError):
            self.failed = True
            raise


def is_unfit(problem: DatabaseError) -> bool:
    """Whether a file does not take what the projector writes, so that its pages cannot be what they were.

    That is damage in SQLite's own words, and SQLITE_ERROR, CONSTRAINT and MISMATCH: a table that is not there, an
    index that holds what its table does not (https://sqlite.org/rescode.html).
    """
    return type(problem) is DatabaseError or getattr(problem, "sqlite_errorcode", 0) & 0xFF in (1, 19, 20)


def connect(path: Path) -> Answering:
    """A read connection to a generation."""
    return Answering(reader(path).driver, "BEGIN")


def next_path(folder: Path) -> Path:
    """A name that no file of the folder ever had."""
    return folder / f"cache-{1 + max((_number(path) for path in folder.glob('cache-*.db*')), default=0)}.db"


def sound(path: Path, ledger: Readers) -> Sound | None:
    """What a generation is that is there, can be read and is of this journal; else None.

    It costs the same however large the file is: SQLite itself refuses one that is shorter than its header says.
    """
    if not path.exists():
        return None
    try:
        connection = reader(path)  # a writer would make anew what vanishes meanwhile
        try:
            with connection.begin():
                if connection.value("PRAGMA application_id") != APPLICATION_ID:
                    return None
                if connection.value(_SHAPE) != _made():
                    return None
                found = Sound(read_mark(connection), connection.value("SELECT coalesce(max(rid), 0) FROM products"))
        finally:
            connection.close()
    except (DatabaseError, FolderProblem, LookupError, UnicodeDecodeError):
        return None
    with ledger.reading() as journal:
        return found if is_known(found.mark, journal) else None


@cache
def _made() -> str:
    connection = in_memory()
    for statement in STATEMENTS:
        connection.write(statement)
    shape: str = connection.value(_SHAPE)
    connection.close()
    return shape


def make_empty(path: Path) -> None:
    """A generation that only stands in: no products, and a bookmark that says so."""
    connection = writer(path, synchronous=NORMAL)
    try:
        with connection.begin():
            for statement in STATEMENTS:
                connection.write(statement)
            write_mark(connection, Mark(whole=False))
        connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    make_durable(path)


def take_last(folder: Path, path: Path, ledger: Readers) -> bool:
    """Make the copy of the last day close the generation ``path``, if there is one of this journal."""
    last = folder / LAST
    if sound(last, ledger) is None:
        return False
    for side in _SIDES[1:]:
        with suppress(OSError):
            Path(f"{last}{side}").unlink()
    last.replace(path)
    make_durable(path)
    return True


def is_unclean(path: Path) -> bool:
    """Whether the last life of this generation ended without closing it: its log is still there."""
    try:
        return Path(f"{path}-wal").stat().st_size > 0
    except OSError:
        return False


def settle(path: Path) -> None:
    """Move the log into the file and remove it, as at the end of a day. What cannot be done now is done at a start."""
    if path.exists() and is_unclean(path):
        with suppress(DatabaseError, FolderProblem):
            connection = writer(path, synchronous=NORMAL)
            try:
                connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()


def remove(path: Path) -> None:
    for side in _SIDES:
        with suppress(OSError):  # what cannot go now goes at the next switch
            Path(f"{path}{side}").unlink()


def clean(folder: Path, *kept: Path | None) -> None:
    """Remove every generation but those."""
    names = {path.name for path in kept if path is not None}
    for path in folder.glob("cache-*.db*"):
        if path.name.partition(".db")[0] + ".db" not in names:
            with suppress(OSError):
                path.unlink()


def tidy(folder: Path, present: Path) -> None:
    """Remove what a process that was killed left half made; at the start, when nobody makes anything."""
    clean(folder, present)
    remove(folder / f"{LAST}.part")


def _number(path: Path) -> int:
    number = path.name.partition(".")[0].removeprefix("cache-")
    return int(number) if number.isdigit() else 0
