"""The cache of one register folder: which generation is read, and what becomes of one that is lost or damaged."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable
from pathlib import Path

from app import steps
from app.db.blobs import Blobs
from app.db.cache import sizes
from app.db.cache.generations import (
    Answering,
    clean,
    connect,
    is_unclean,
    make_empty,
    next_path,
    remove,
    settle,
    sound,
    take_last,
    tidy,
)
from app.db.cache.state import WHOLE, CatalogState
from app.db.cache.waiting import waiting
from app.db.engine import DatabaseError, FolderClosed, Kept, Readers, Reading, reader
from app.errors import FolderProblem

_SPOILED = frozenset({10, 11, 14, 26})  # SQLITE_IOERR, CORRUPT, CANTOPEN, NOTADB (https://sqlite.org/rescode.html)
_SQLITE_FULL = 13
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

Note = Callable[[str, str], None]
Problem = DatabaseError | FolderProblem | UnicodeDecodeError


class Cache:
    """Every thread may read it; whoever writes a generation, or moves to another, holds ``work``.

    ``note`` keeps a word in the ledger, durably. ``told`` is called when ``state`` or what readers see has changed,
    ``wanted`` when a generation stands in and the whole one is still to be built.
    """

    def __init__(
        self,
        folder: Path,
        ledger: Readers,
        blobs: Blobs,
        note: Note,
        told: Callable[[], None],
        wanted: Callable[[], None],
    ) -> None:
        self.folder = folder
        self.ledger = ledger
        self.blobs = blobs
        self.note = note
        self.work = threading.Lock()
        self.path = folder / "none"
        self.underway: Path | None = None  # what a child process is building
        self.is_doubted = False  # ended unclean, or taken from a copy: every page should be read when there is time
        self.state = WHOLE
        self.missing: dict[str, str] = {}  # blobs that could not be read, and why: their products are not here
        self._told = told
        self._wanted = wanted
        self._switch = threading.Lock()  # held to say which generation is read, never for long
        self._asked = threading.local()
        self._readers: Readers | None = None
        self._closed = False

    def start(self) -> None:
        """Make sure there is a generation to read that knows this journal, however far behind."""
        with self.ledger.reading() as ledger:
            named = ledger.row("SELECT value FROM meta WHERE key = 'cache'")
        with self.work:
            self.path = self.folder / (named[0] if named else "none")
            self.is_doubted = is_unclean(self.path)
            if sound(self.path, self.ledger) is None:
                self.replace("lost")
            tidy(self.folder, self.path)
        self.blobs.tidy()

    def reading(self) -> Reading:
        """This thread's connection to the present generation, in one transaction; a switch waits for its end."""
        return Reading(self._held)

    def _held(self) -> Kept:
        while True:
            readers = self._readers or self._open_readers()
            self._asked.readers, self._asked.connection = readers, None
            try:
                held = readers.begin()
            except FolderClosed:
                if self._closed:
                    raise
                # Another thread moved to a new generation between the two lines above.
            else:
                self._asked.connection = held.connection
                return held

    def _open_readers(self) -> Readers:
        with self._switch:
            if self._readers is None:
                self._readers = Readers(self.path, connect)
                if self._closed:
                    self._readers.close()
            return self._readers

    def close(self) -> None:
        self._closed = True
        with self._switch:
            readers = self._readers
        if readers is not None:
            readers.close()
        with self.work:
            settle(self.path)

    def tell(self, state: CatalogState | None = None) -> None:
        """Say what is being built now, or that readers see something new."""
        if state is not None:
            self.state = state
        self._told()

    def mend(self, problem: Problem) -> None:
        """After a question failed on this thread: a new generation if the one it was asked of is damaged or gone."""
        with self.work:
            if getattr(self._asked, "readers", self._readers) is not self._readers:
                return  # another thread moved to a new one meanwhile
            if self._is_at_fault(problem):
                self.replace("damaged")

    def _is_at_fault(self, problem: Problem) -> bool:
        if sound(self.path, self.ledger) is None:
            return True
        connection: Answering | None = getattr(self._asked, "connection", None)
        if not is_spoiled(problem):
            return False
        return (connection is not None and connection.failed) or not _is_whole(self.path)

    def replace(self, reason: str) -> None:
        """Have something to read in place of a generation that is no good; the caller holds ``work``.

        What is quickly built is built, if there is room. Else the copy of the last day close stands in, or an empty
        catalogue.
        """
        everything = waiting(self.ledger, 0)
        if everything.is_within(sizes.BUILT_HERE):
            try:
                self.build_here()
                return
            except (DatabaseError, OSError) as problem:
                if not _is_no_room(problem):
                    raise
        path = next_path(self.folder)
        if take_last(self.folder, path, self.ledger):
            self.is_doubted = True
            self.move_to(path)
        else:
            make_empty(path)
            self.state = CatalogState(True, 0, everything.changes or 0, reason)
            self.move_to(path)
        self._wanted()

    def build_here(self) -> None:
        """Build a whole generation on this thread and move to it; the caller holds ``work``."""
        from app.db.cache.building import Builder  # most starts have a catalogue

        path = next_path(self.folder)
        builder = Builder(path, self.ledger, self.blobs)
        try:
            builder.build()
        except BaseException:
            remove(path)
            raise
        self.missing |= builder.missing
        self.state = WHOLE
        self.move_to(path)

    def move_to(self, path: Path) -> None:
        """Have readers take ``path``, which is durable, from their next question on; the caller holds ``work``."""
        steps.reached("cache_before_pointer")
        self.note("cache", path.name)
        steps.reached("cache_after_pointer")
        with self._switch:
            old, self._readers, self.path = self._readers, None, path
        if old is not None:
            old.close()
        clean(self.folder, path, self.underway)
        self._told()


def is_spoiled(problem: BaseException) -> bool:
    """Whether this is what SQLite says of a file that is damaged or gone, and not of a question."""
    if isinstance(problem, DatabaseError):
        code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
        return type(problem) is DatabaseError or code in _SPOILED or "decode to UTF-8" in str(problem)
    return isinstance(problem, FolderProblem | UnicodeDecodeError)


def _is_no_room(problem: DatabaseError | OSError) -> bool:
    if isinstance(problem, OSError):
        return problem.errno in _NO_ROOM
    return getattr(problem, "sqlite_errorcode", 0) & 0xFF == _SQLITE_FULL


def _is_whole(path: Path) -> bool:
    try:
        connection = reader(path)
        try:
            with connection.begin():
                return bool(connection.value("PRAGMA quick_check(1)") == "ok")
        finally:
            connection.close()
    except (DatabaseError, FolderProblem, UnicodeDecodeError):
        return False
