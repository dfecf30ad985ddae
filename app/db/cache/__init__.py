"""The cache: what can be built again from the journal and its blobs, in a file of its own so as never to slow a sale.

``cache-<generation>.db`` is built whole, and then a pointer in the ledger moves to it; readers take the new one at
their next question. Its bookmark says up to which fact it has been projected; a bookmark that the journal does
not know means a new generation.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from app.db import journal
from app.db.blobs import Blobs
from app.db.cache.levels import put_movements
from app.db.cache.putting import Putter
from app.db.cache.schema import PROJECTOR, STATEMENTS
from app.db.engine import NORMAL, Connection, DatabaseError, FolderClosed, Readers, reader, writer
from app.domain.catalog import read_change
from app.domain.facts import Fact
from app.errors import FolderProblem, NotFound, ShopError

ROWS_A_TRANSACTION = 200
TYPES = ("CatalogImported", "ProductsChanged")


class Cache:
    """The cache of one register folder: one thread writes it, every thread may read it."""

    def __init__(self, folder: Path, ledger: Readers, blobs: Blobs, point: Callable[[str], None]) -> None:
        self._folder = folder
        self._ledger = ledger
        self._blobs = blobs
        self._point = point  # has the ledger's writer move the pointer; durable when it returns
        self._lock = threading.Lock()
        self._readers: Readers | None = None
        self._closed = False
        self.missing: dict[str, str] = {}  # blobs that could not be read, and why: their products are not here

    def start(self) -> None:
        """Make sure there is a whole cache that knows this journal; build one where there is not."""
        with self._lock:
            if self._current() is None:
                self._build()
            else:
                self._project()

    def catch_up(self) -> None:
        """Project the facts recorded since; returns when readers see them. Raises ShopError for a missing blob."""
        with self._lock:
            known = len(self.missing)
            self._project()
            if len(self.missing) > known:
                raise NotFound(list(self.missing.values())[-1], "The rest of the catalogue is there. Import it again.")

    def mend(self) -> bool:
        """Build a new generation if the present one is damaged or gone; says whether it was."""
        with self._lock:
            if self._current() is not None:
                return False
            self._build()
            return True

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """This thread's connection to the present generation, in one transaction; a switch waits for its end."""
        with ExitStack() as held:
            yield self._held(held)

    def _held(self, held: ExitStack) -> Connection:
        while True:
            readers = self._readers
            if readers is None:
                with self._lock:
                    readers = self._open_readers()
            try:
                return held.enter_context(readers.reading())
            except FolderClosed:
                if self._closed:
                    raise
                # Another thread moved to a new generation between the two lines above.

    def close(self) -> None:
        self._closed = True
        if self._readers is not None:
            self._readers.close()

    def _open_readers(self) -> Readers:
        if self._readers is None:
            path = self._current()
            if path is None:
                path = self._build()
            self._readers = Readers(path)
        return self._readers

    def _current(self) -> Path | None:
        """The file the pointer names, if it is there, whole, and its bookmark stands in this journal."""
        with self._ledger.reading() as ledger:
            named = ledger.row("SELECT value FROM meta WHERE key = 'cache'")
        path = self._folder / (named[0] if named else "none")
        if not path.exists():
            return None
        try:
            return path if self._knows_journal(path) else None
        except (DatabaseError, FolderProblem):
            return None

    def _knows_journal(self, path: Path) -> bool:
        with _using(reader(path)) as connection:  # a writer would make anew what vanishes meanwhile
            with connection.begin():
                check = connection.value("PRAGMA quick_check(1)")
                mark = connection.row("SELECT incarnation, seq, link, projector FROM bookmark")
            if mark is None:
                return False
            with self._ledger.reading() as ledger:
                known = journal.has(ledger, mark[0], mark[1], mark[2])
            return check == "ok" and known and mark[3] == PROJECTOR

    def _build(self) -> Path:
        """A new generation from the whole journal, durable before the pointer names it."""
        generation = 1 + max((_generation(path) for path in self._folder.glob("cache-*.db*")), default=0)
        path = self._folder / f"cache-{generation}.db"
        with _using(writer(path, synchronous=NORMAL)) as connection:
            with connection.begin():
                for table in STATEMENTS:
                    connection.write(table)
            self._apply(connection, 0)
            connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        self._point_at(path)
        return path

    def _point_at(self, path: Path) -> None:
        for file in (path, self._folder):
            handle = os.open(file, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)
        self._point(path.name)
        old, self._readers = self._readers, None
        if old is not None:
            old.close()
        for other in self._folder.glob("cache-*.db*"):
            if not other.name.startswith(path.name):
                with suppress(OSError):  # what cannot go now goes at the next switch
                    other.unlink()

    def _project(self) -> None:
        path = self._current()
        if path is None:
            self._build()
            return
        with _using(writer(path, synchronous=NORMAL)) as connection:
            with connection.begin():
                n: int = connection.value("SELECT n FROM bookmark")
            self._apply(connection, n)

    def _apply(self, connection: Connection, after: int) -> None:
        with self._ledger.reading() as ledger:
            end = journal.tail(ledger)
            waiting = list(journal.facts(ledger, after, TYPES))
        for fact in waiting:
            self._catalog_changed(connection, fact)
        with self._ledger.reading() as ledger, connection.begin():
            put_movements(connection, ledger, after, end.n)
            connection.write(
                "INSERT OR REPLACE INTO bookmark (one, n, incarnation, seq, link, projector, part, whole) "
                "VALUES (1, ?, ?, ?, ?, ?, 0, 1)",
                (end.n, end.incarnation, end.seq, end.link, PROJECTOR),
            )

    def _catalog_changed(self, connection: Connection, fact: Fact) -> None:
        # Each change is put by id: a crash between two transactions only makes the same rows be written again.
        body = fact.read()
        self._put(connection, fact, -1, body.get("changes", []))
        for part, name in enumerate(body.get("blobs", ())):
            try:
                entries = json.loads(self._blobs.get(name))
            except ShopError as problem:  # a lost blob costs its products, not the till
                self.missing[name] = problem.message
                continue
            self._put(connection, fact, part, entries)

    def _put(self, connection: Connection, fact: Fact, part: int, entries: list[dict[str, Any]]) -> None:
        for start in range(0, len(entries), ROWS_A_TRANSACTION):
            with connection.begin():
                group = [read_change(entry) for entry in entries[start : start + ROWS_A_TRANSACTION]]
                Putter(connection).put(group, fact.short, fact.n, part)


@contextmanager
def _using(connection: Connection) -> Iterator[Connection]:
    try:
        yield connection
    finally:
        connection.close()


def _generation(path: Path) -> int:
    number = path.stem.removeprefix("cache-")
    return int(number) if number.isdigit() else 0
