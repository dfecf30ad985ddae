"""Opening a register folder: its place, its locks, its schema, and whether it is still the folder it was.

A folder whose head file knows more than its journal was restored; one that lies on another machine, or in another
file than before, was copied. Both live on under a new incarnation with a new receipt series, so no number repeats.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from platformdirs import user_state_path

from app import steps
from app.clock import Clock, Ids, moment
from app.db import journal
from app.db.engine import Connection, DatabaseError
from app.db.format import APPLICATION_ID, SCHEMA_VERSION
from app.db.head import Head, HeadFile
from app.db.journal import Tail
from app.db.ledger import Ledger, damaged, file_identity, machine_identity
from app.db.lock import FileLock
from app.db.place import LOW_FREE_BYTES, check_place, free_bytes
from app.domain.facts import GENESIS, content_of, link_hash
from app.domain.frozen import frozen
from app.errors import FolderInUse, FolderProblem
from app.rights import Actor

TAIL_CHECKED = 64  # facts whose hashes are computed again at each start


@frozen
class Notice:
    """Something a person should know at start: a stable code and what it is about."""

    code: str
    data: Mapping[str, Any]


@frozen
class Opened:
    """A folder that is open: its ledger, the lock that keeps it ours, its owner, and what to tell."""

    ledger: Ledger
    lock: FileLock
    owner: Actor
    folder_id: str
    notices: tuple[Notice, ...]


def state_folder() -> Path:
    """Where head files live: the user's state folder, never inside a register folder."""
    return user_state_path("cashwrap")


def heads_folder() -> Path:
    return state_folder() / "heads"


def open_folder(
    folder: Path, clock: Clock, ids: Ids, *, vfs: str = "", settings: Mapping[str, Any] | None = None
) -> Opened:
    """Open the register in ``folder``, or make one there with ``settings``. Raises FolderProblem with words."""
    check_place(folder)
    lock = FileLock(folder / "register.lock")
    if not lock.acquire():
        raise FolderInUse(f"{folder} is already open.", "Use the window that has it open, or close it first.")
    try:
        return _open(folder, clock, ids, vfs, settings or {}, lock)
    except BaseException:
        lock.release()
        raise


def _open(folder: Path, clock: Clock, ids: Ids, vfs: str, settings: Mapping[str, Any], lock: FileLock) -> Opened:
    path = folder / "ledger.db"
    machine = machine_identity(state_folder() / "machine")
    ledger = Ledger(path, clock, ids, machine, vfs)
    try:
        fresh = _is_fresh(ledger.connection, path)
        folder_id = secrets.token_hex(16) if fresh else _meta(ledger.connection, path, "folder")
        ledger.heads = heads_folder()
        notices: list[Notice] = []
        if fresh:
            _create(ledger, folder_id, settings)
        else:
            _bring_up_to_date(ledger, path)
            ledger.load()
            _check_tail(ledger.connection, path)
        owner = _owner(ledger.connection, path)
        if not fresh:
            known = HeadFile(ledger.heads, ledger.state.tail.incarnation).read()
            notices += _continue(ledger, owner, known)
        return Opened(ledger, lock, owner, folder_id, (*notices, *_notices(ledger, folder)))
    except (DatabaseError, UnicodeDecodeError) as problem:
        ledger.close()
        said = problem.reason if isinstance(problem, UnicodeDecodeError) else str(problem)
        raise damaged(path, said) from problem
    except BaseException:
        ledger.close()
        raise


def _is_fresh(connection: Connection, path: Path) -> bool:
    version, application = _version(connection), _pragma(connection, "application_id")
    if version == 0 and application == 0 and not _tables(connection):
        if any((path.parent / name).exists() for name in ("blobs", "backups")):  # nothing puts these before a ledger
            raise damaged(path, "it is empty, and this folder was used before")
        return True
    if application != APPLICATION_ID:
        raise FolderProblem(f"{path.name} is not a Cashwrap ledger.", "Choose another folder.", code="not-a-ledger")
    if version > SCHEMA_VERSION:
        raise FolderProblem(
            f"This folder was written by a newer Cashwrap (schema {version}, this one knows {SCHEMA_VERSION}).",
            "Install that version or a newer one.",
            code="newer-folder",
        )
    return False


def _tables(connection: Connection) -> int:
    with connection.begin():
        count: int = connection.value("SELECT count(*) FROM sqlite_schema")
    return count


def _version(connection: Connection) -> int:
    return _pragma(connection, "user_version")


def _pragma(connection: Connection, name: str) -> int:
    with connection.begin():
        value: int = connection.value(f"PRAGMA {name}")
    return value


def _meta(connection: Connection, path: Path, key: str) -> str:
    with connection.begin():
        row = connection.row("SELECT value FROM meta WHERE key = ?", (key,))
    if row is None:
        raise damaged(path, f"it does not say its {key}")
    return str(row[0])


def _bring_up_to_date(ledger: Ledger, path: Path) -> None:
    version = _version(ledger.connection)
    if version < SCHEMA_VERSION:
        from app.db.upgrade import upgrade  # Alembic costs 300 ms to import: only a file that is behind pays it

        upgrade(ledger, path, version)


def _create(ledger: Ledger, folder_id: str, settings: Mapping[str, Any]) -> None:
    """Tables, owner and first facts in one transaction: a folder is there whole or not at all."""
    from app.db.schema import JOURNAL_GUARDS, statements  # SQLAlchemy: only the first opening pays for it

    owner = Actor(ledger.ids.new(), "owner")
    with ledger.act(owner) as act:
        for statement in (*statements(), *JOURNAL_GUARDS):
            act.write(statement)
        act.write(f"PRAGMA application_id = {APPLICATION_ID}")
        act.write(f"PRAGMA user_version = {SCHEMA_VERSION}")
        act.write("INSERT INTO meta (key, value) VALUES (?, ?)", [("folder", folder_id), ("machine", ledger.machine)])
        act.write("INSERT INTO people (id, kind, role, revision) VALUES (?, 'staff', 'owner', 1)", (owner.id,))
        act.begin_incarnation("first", {})
        if settings:
            act.change_settings(settings)
    steps.reached("after_create")


def _owner(connection: Connection, path: Path) -> Actor:
    with connection.begin():
        row = connection.row("SELECT id, role FROM people WHERE kind = 'staff' ORDER BY rowid LIMIT 1")
    if row is None or not isinstance(row[0], str):
        raise damaged(path, "it does not say who owns it")
    return Actor(row[0], row[1])


def _continue(ledger: Ledger, owner: Actor, known: Head | None) -> list[Notice]:
    """Start a new incarnation where the folder is provably not the one that sold last."""
    reason = _why_new(ledger, known)
    if not reason:
        return []
    tail = ledger.state.tail
    head = {"incarnation": known.incarnation, "seq": known.seq, "link": known.link} if known else {}
    with ledger.act(owner) as act:
        act.write("UPDATE meta SET value = ? WHERE key = 'machine'", (ledger.machine,))
        act.begin_incarnation(reason, head)
    missing = known.seq - tail.seq if known and known.incarnation == tail.incarnation.hex() else 0
    return [Notice(f"folder-{reason}", {"seq": tail.seq, "head_seq": known.seq if known else 0, "missing": missing})]


def _why_new(ledger: Ledger, known: Head | None) -> str:
    if _meta(ledger.connection, ledger.path, "machine") != ledger.machine:
        return "cloned"
    if known is None:
        return "head-missing"
    with ledger.connection.begin():
        there = journal.has(ledger.connection, bytes.fromhex(known.incarnation), known.seq, bytes.fromhex(known.link))
    if not there:
        return "restored"
    if known.file != file_identity(ledger.path) or known.machine != ledger.machine:
        return "copied"
    return ""


def _check_tail(connection: Connection, path: Path) -> None:
    """Compute the newest hashes again, so that a damaged end is noticed before it is built upon."""
    with connection.begin():
        end = journal.tail(connection)
        first = max(0, end.n - TAIL_CHECKED)
        try:
            before = journal.fact(connection, first).link if first else GENESIS
        except KeyError as problem:
            raise damaged(path, f"fact {first} is missing") from problem
        expected = first
        for fact in journal.facts(connection, first):
            expected += 1
            content = content_of(fact)
            right = content == fact.content and fact.n == expected
            if not right or fact.link != link_hash(before, fact.incarnation, fact.seq, content):
                raise damaged(path, f"fact {fact.n} is not what was recorded")
            before = fact.link
    _check_shape(end, path)


def _check_shape(end: Tail, path: Path) -> None:
    if end.n == 0:
        raise damaged(path, "its journal is empty")


def _notices(ledger: Ledger, folder: Path) -> list[Notice]:
    notices = []
    now, tail = ledger.clock.now(), ledger.state.tail
    if tail.at and now < moment(tail.at):
        notices.append(Notice("clock-behind", {"now": now.isoformat(), "last": tail.at}))
    free = free_bytes(folder)
    if free < LOW_FREE_BYTES:
        notices.append(Notice("disk-low", {"free_bytes": free}))
    with ledger.connection.begin():
        unfinished = ledger.connection.rows(
            "SELECT id, order_id, amount_minor FROM card_payments WHERE state = 'started'"
        )
    notices += [
        Notice("card-unfinished", {"intent": row[0], "order": row[1], "amount_minor": row[2]}) for row in unfinished
    ]
    return notices
