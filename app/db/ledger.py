"""The ledger: the one writer of ledger.db, which turns each act into facts and rows in a single durable transaction."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app import steps
from app.clock import Clock, Ids
from app.db import journal
from app.db.act import Act, OpenShift, State, read_settings
from app.db.engine import Connection, DatabaseError, OperationalError, writer
from app.db.head import Head, HeadFile
from app.db.series import Series
from app.errors import FolderDamaged, FolderProblem, InvalidInput, NotRecorded
from app.rights import Actor

log = logging.getLogger(__name__)


class Ledger:
    """ledger.db and its head file, used by one thread only once it is open."""

    def __init__(self, path: Path, clock: Clock, ids: Ids, machine: str, vfs: str = "") -> None:
        self.path = path
        self.heads: Path | None = None  # where head files are kept; none are written before this is known
        self.head: HeadFile | None = None
        self.clock = clock
        self.ids = ids
        self.machine = machine
        self._vfs = vfs
        self._is_to_forget = False  # somebody was erased who still stands in the log
        self._connect()
        self._identity = file_identity(path)
        self.state = State()

    def _connect(self) -> None:
        self.connection = writer(self.path, vfs=self._vfs)
        self.connection.write("PRAGMA secure_delete = ON")  # what is deleted of a person is zeroed

    def load(self) -> None:
        """Read the state that the next fact rests on from the file."""
        with self.connection.begin():
            try:
                self.state = load_state(self.connection)
            except (ValueError, TypeError, AttributeError) as problem:
                raise damaged(self.path, "a stored setting cannot be read") from problem

    @contextmanager
    def act(self, actor: Actor, training: bool = False) -> Iterator[Act]:
        """One transaction: everything the act recorded is on disk when this ends without an error, or nothing is.

        Raises NotRecorded when the disk did not take it, FolderProblem when the file is gone, and InvalidInput for
        numbers and text that no file can hold.
        """
        act = Act(self.connection, self.state, self.ids, actor, self.clock.now(), training)
        try:
            with self.connection.begin():
                yield act
                steps.reached("before_commit")
                self._check_still_there()
        except DatabaseError as problem:
            self._after_database_error(act, problem)
        except OverflowError as problem:
            raise InvalidInput("A number is larger than a till can keep.", "Check what was typed.") from problem
        except UnicodeDecodeError as problem:
            raise as_damage(self.path, problem) from problem
        except UnicodeEncodeError as problem:
            raise InvalidInput("Some text holds a sign that cannot be written.", "Type it again.") from problem
        steps.reached("after_commit")
        self.state = act.state
        self._is_to_forget |= act.has_erased
        if act.facts:
            self.note_head()
            steps.reached("after_head")

    def _check_still_there(self) -> None:
        """Raise FolderProblem once the file was moved, deleted or replaced: SQLite would write on into nowhere."""
        try:
            found = file_identity(self.path)
        except OSError:
            found = ""
        if found != self._identity:
            raise FolderProblem(
                f"This was NOT recorded: {self.path} was moved, deleted or replaced while it was open.",
                "Put the folder back where it was, then start again.",
                code="folder-gone",
            )

    def _after_database_error(self, act: Act, problem: DatabaseError) -> None:
        """Find out on a fresh connection whether the act is on disk; say NOT recorded unless it provably is.

        A failed fsync may have dropped the pages it should have written, so it is never tried again on the old one.
        """
        told = as_damage(self.path, problem)
        if told is not problem:
            raise told from problem
        if not isinstance(problem, OperationalError):
            raise problem
        with suppress(DatabaseError):
            self.connection.close()
        try:
            recorded = self._find_out(act)
        except (DatabaseError, sqlite.Error):
            if getattr(problem, "sqlite_errorcode", 0) != sqlite.SQLITE_FULL:
                raise _unsure(problem) from problem
            recorded = False  # a full disk never took the end of the act, so it cannot come back
        if not recorded:
            raise NotRecorded(
                f"This was NOT recorded: {problem}.",
                "Nothing of it was kept. Free space on the disk or check it, then do it again.",
            ) from problem

    def _find_out(self, act: Act) -> bool:
        """Whether the act is in the journal, and that answer made durable before it is given."""
        wanted = act.state.tail
        self._connect()
        with self.connection.begin():
            found = bool(act.facts) and journal.has(self.connection, wanted.incarnation, wanted.seq, wanted.link)
            state = load_state(self.connection)
        if found:
            self.checkpoint("TRUNCATE")  # what the failed fsync may have dropped is written anew
        else:
            self.state = state
            # The whole act may lie in the log behind its end, where a recovery would find it: write over it.
            self.set_meta("last_refusal", f"{wanted.seq}")
        return found

    def note_head(self) -> None:
        """Note the last fact outside the folder. A head that cannot be written only lags: what is recorded stays so."""
        if self.heads is None:
            return
        tail = self.state.tail
        try:
            if self.head is None or self.head.incarnation != tail.incarnation:
                self.close_head()
                self.head = HeadFile(self.heads, tail.incarnation)
                self.head.read()  # to write on after the last turn, over the older slot
            self.head.write(Head(tail.incarnation.hex(), tail.seq, tail.link.hex(), self.machine, self._identity))
        except OSError as problem:
            log.warning("the head file was not written: %s", problem)

    def rest(self) -> None:
        """What is done while nobody waits: sync the head file, shorten the log. What fails now is tried again."""
        try:
            if self.head is not None:
                self.head.sync()
            if self._is_to_forget:
                self._is_to_forget = not self.checkpoint("TRUNCATE")
            else:
                self.checkpoint()
        except (OSError, sqlite.Error) as problem:
            log.warning("resting: %s", problem)

    def close_head(self) -> None:
        if self.head is not None:
            self.head.close()
            self.head = None

    def set_meta(self, key: str, value: str) -> None:
        """Note something about the folder itself: its cache, its machine. Not journaled."""
        with self.connection.begin():
            self.connection.write(
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def checkpoint(self, mode: str = "PASSIVE") -> bool:
        """Move the write-ahead log into the main file; this connection is the only one that does.

        False where a reader stood in the way of all of it.
        """
        return not self.connection.value(f"PRAGMA wal_checkpoint({mode})")

    def copy_to(self, target: Path) -> None:
        """Copy the file page by page through SQLite's backup interface; a sale meanwhile is in or out, not half."""
        copy = sqlite.connect(str(target))
        try:
            self.connection.driver.backup(copy)
        finally:
            copy.close()

    def close(self) -> None:
        self.close_head()
        self.connection.close()


def _unsure(problem: DatabaseError) -> NotRecorded:
    return NotRecorded(
        f"It is not certain that this was recorded: the disk failed twice ({problem}).",
        "Close the till and open it again: it then shows either the finished sale or the open cart.",
        code="not-certain",
    )


def load_state(connection: Connection) -> State:
    """The state of a ledger file as its tables give it."""
    rows = connection.rows("SELECT name, kind, incarnation, place, last_n FROM series WHERE closed = ''")
    shift = connection.row("SELECT id, business_day FROM shifts WHERE closed_at = '' ORDER BY opened_at DESC LIMIT 1")
    return State(
        tail=journal.tail(connection),
        shift=OpenShift(shift[0], shift[1]) if shift else None,
        series={row[1]: Series(row[0], row[1], row[2], row[3], row[4]) for row in rows},
        settings=read_settings(connection),
    )


def file_identity(path: Path) -> str:
    """What tells this very file from a copy of it: its inode."""
    return str(path.stat().st_ino)


def machine_identity(fallback: Path) -> str:
    """What tells this machine from another: the system's machine id (machine-id(5)), else one made and kept here."""
    for place in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        try:
            found = place.read_text(encoding="ascii").strip()
        except OSError:
            continue
        if found:
            # Hashed, as machine-id(5) asks: the id itself is not to be spread.
            return hashlib.sha256(b"cashwrap" + found.encode()).hexdigest()[:16]
    try:
        return fallback.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        import platform  # once in the life of a machine that has no id of its own
        import uuid

        made = hashlib.sha256(f"{platform.node()}{uuid.uuid4()}".encode()).hexdigest()[:16]
        fallback.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fallback.write_text(made, encoding="ascii")
        return made


def damaged(path: Path, why: str) -> FolderDamaged:
    return FolderDamaged(f"{path.name} does not hold together: {why}.", "Restore the newest backup: cashwrap restore.")


Problem = DatabaseError | FolderProblem | UnicodeDecodeError


def as_damage(path: Path, problem: Problem) -> Problem:
    """FolderDamaged for what shows that a file is no whole database any more; every other problem as it is."""
    if isinstance(problem, UnicodeDecodeError):
        return damaged(path, f"a text in it is none ({problem.reason})")
    if isinstance(problem, FolderProblem):
        return problem
    whole = type(problem) is not DatabaseError and "decode to UTF-8" not in str(problem)  # CORRUPT, NOTADB
    return problem if whole else damaged(path, str(problem))
