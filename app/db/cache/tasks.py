"""What a child process does for the cache; the parent goes on selling and moves the pointer."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app import steps
from app.db.blobs import Blobs, sync_folder
from app.db.cache.building import Builder
from app.db.cache.durable import synced_meanwhile
from app.db.cache.generations import LAST, is_unfit
from app.db.cache.projecting import Overtaken, Projector
from app.db.cache.waiting import count_changes
from app.db.engine import NORMAL, Connection, DatabaseError, Readers, reader, writer
from app.errors import FolderDamaged, FolderProblem

Report = Callable[[Any], None]
TELL_SECONDS = 0.2


def build(args: Mapping[str, Any], report: Report) -> dict[str, Any]:
    """Build the generation ``path`` from the journal of ``folder``; ``changes`` is how many there are, 0 for unknown.

    Reports [done, total].
    """
    gc.disable()  # a million short-lived rows hold no circles, and looking for them takes a tenth of the time
    with _journal(args) as (ledger, blobs), _words():
        changes = args["changes"] or count_changes(ledger)
        tell = _seldom(lambda done: report([done, changes]))
        builder = Builder(Path(args["path"]), ledger, blobs, lambda part: tell(int(part * changes)))
        builder.build(changes)
    return {"missing": builder.missing}


def project(args: Mapping[str, Any], report: Report) -> dict[str, Any]:
    """Apply to the generation ``path`` what the journal of ``folder`` holds beyond its bookmark."""
    path = Path(args["path"])
    with _journal(args) as (ledger, blobs), _words(), _closing(writer(path, synchronous=NORMAL)) as cache:
        projector = Projector(cache, ledger, blobs)
        with suppress(Overtaken):  # the parent looks at the bookmark again in any case
            projector.run(_seldom(report))
    return {"missing": projector.missing}


def check(args: Mapping[str, Any], report: Report) -> dict[str, Any]:
    """Read every page of the generation ``path``."""
    try:
        with _closing(reader(Path(args["path"]))) as cache, cache.begin():
            return {"said": cache.value("PRAGMA quick_check(1)")}
    except (DatabaseError, FolderProblem, UnicodeDecodeError) as problem:  # one that is gone is no good either
        return {"said": str(problem)}


def keep(args: Mapping[str, Any], report: Report) -> dict[str, Any]:
    """Copy the generation ``path`` to the file that is there when it is lost, which changes whole or not at all."""
    path = Path(args["path"])
    half = path.with_name(f"{LAST}.part")
    half.unlink(missing_ok=True)
    try:
        _copied(path, half)
    except BaseException:
        half.unlink(missing_ok=True)  # on a full disk it would only be in the way
        raise
    steps.reached("cache_copy_synced")
    half.replace(path.with_name(LAST))
    sync_folder(path.parent)
    steps.reached("cache_copy_kept")
    return {}


def _copied(path: Path, half: Path) -> None:
    half.touch(mode=0o600)
    with _words(), _closing(reader(path)) as cache:
        copy = sqlite.connect(str(half), isolation_level=None)
        try:
            copy.execute("PRAGMA synchronous=OFF")
            with synced_meanwhile(half):
                cache.driver.backup(copy)
        finally:
            copy.close()
    with half.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _journal(args: Mapping[str, Any]) -> Iterator[tuple[Readers, Blobs]]:
    folder = Path(args["folder"])
    ledger = Readers(folder / "ledger.db")
    try:
        yield ledger, Blobs(folder / "blobs")
    finally:
        ledger.close()


@contextmanager
def _closing(connection: Connection) -> Iterator[Connection]:
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def _words() -> Iterator[None]:
    """What SQLite says of a disk or a file, as the parent can raise it."""
    try:
        yield
    except DatabaseError as problem:
        if is_unfit(problem):
            raise FolderDamaged(f"The catalogue's file is damaged ({problem}).", "", "cache-damaged") from problem
        raise FolderProblem(
            f"The catalogue cannot be made ({problem}).",
            "Free space on the disk and start again; the sales are safe.",
            "cache",
        ) from problem
    except OSError as problem:
        raise FolderProblem(
            f"The catalogue cannot be made ({problem.strerror}).",
            "Free space on the disk and start again; the sales are safe.",
            "cache",
        ) from problem


def _seldom(report: Report) -> Callable[[int], None]:
    last = 0.0

    def tell(done: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= TELL_SECONDS:
            last = now
            report(done)

    return tell
