"""Backup and restore: a checked copy of the ledger and its blobs in one file, and a folder made from it again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path, PurePosixPath
from typing import Any

from app.db import journal
from app.db.blobs import Blobs
from app.db.engine import DatabaseError, reader, writer
from app.db.journal import Tail
from app.domain.frozen import frozen
from app.errors import FolderDamaged, FolderProblem, InvalidInput, NotFound, Refused
from app.half_made import half_of

MANIFEST = "manifest.json"
FORMAT = 1
# RuntimeError is what the library says of an encrypted file and of a compression that it does not know.
_UNREADABLE = (zipfile.BadZipFile, LookupError, TypeError, ValueError, EOFError, RuntimeError, zlib.error)
_CHUNK = 1024 * 1024
_UNPACKED = 0.8  # of the work; the rest is to check it


@frozen
class Backup:
    """A backup file: how many facts it holds, the head they end in, and how large it is."""

    path: str
    facts: int
    head: str
    blobs: int
    size: int


def checked_tail(path: Path) -> Tail:
    """Open a ledger copy, have SQLite check every page, and return where its journal ends. Raises FolderDamaged."""
    connection = reader(path)
    try:
        with connection.begin():
            said = connection.value("PRAGMA integrity_check(1)")
            if said != "ok":
                raise FolderDamaged(f"The copy of the ledger is damaged: {said}.", "Make another backup.")
            return journal.tail(connection)
    finally:
        connection.close()


def write_backup(ledger_copy: Path, blobs: Blobs, target: Path) -> Backup:
    """Pack a checked ledger copy and the blobs into ``target``, which appears whole or not at all."""
    tail = checked_tail(ledger_copy)
    half = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        names = _pack(ledger_copy, blobs, tail, half)
        half.replace(target)
    except OSError as problem:
        with suppress(OSError):
            half.unlink()
        raise _disk(target, problem) from problem
    return Backup(str(target), tail.n, tail.link.hex(), names, target.stat().st_size)


def work(args: Mapping[str, Any], report: Callable[[Any], None]) -> dict[str, Any]:
    """In a child process: copy the ledger of ``folder`` from a reader's side and pack it into ``target``.

    A reader holds up no sale, however long the copy takes. Reports the step it is at.
    """
    folder, target = Path(args["folder"]), Path(args["target"])
    report("copy")
    with tempfile.TemporaryDirectory(prefix="cashwrap-backup-") as place:
        copy = Path(place) / "ledger.db"
        copy_ledger(folder / "ledger.db", copy)
        report("pack")
        return asdict(write_backup(copy, Blobs(folder / "blobs"), target))


def copy_ledger(ledger: Path, copy: Path) -> None:
    """Copy a ledger as one state of it through SQLite's backup interface, reading only."""
    source = reader(ledger)
    try:
        target = writer(copy, synchronous=0)
        try:
            source.driver.backup(target.driver)
        finally:
            target.close()
    finally:
        source.close()


def read_manifest(source: Path) -> Manifest:
    """What a backup file says of itself, without unpacking it. Raises InvalidInput for what is none."""
    try:
        with zipfile.ZipFile(source) as archive:
            archive.getinfo("ledger.db")
            return _manifest(json.loads(archive.read(MANIFEST)))
    except (*_UNREADABLE, OSError) as problem:
        raise InvalidInput(
            f"{source.name} is not a whole Cashwrap backup ({problem}).", "Take another backup file."
        ) from problem


def _pack(ledger_copy: Path, blobs: Blobs, tail: Tail, half: Path) -> int:
    names = blobs.names()
    with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.write(ledger_copy, "ledger.db")
        for name in names:
            archive.writestr(f"blobs/{name}", blobs.get(name))
        manifest = {
            "format": FORMAT,
            "facts": tail.n,
            "incarnation": tail.incarnation.hex(),
            "seq": tail.seq,
            "head": tail.link.hex(),
            "ledger_sha256": _sha256(ledger_copy),
            "blobs": names,
        }
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
    _sync(half)
    return len(names)


def restore(source: Path, folder: Path, *, tell: Callable[[float], None] = lambda _done: None) -> Backup:
    """Make a register folder from a backup file. The folder must be missing or empty. Raises ShopError with words.

    ``tell`` hears how much is done, from 0 to 1, and may raise to stop: then nothing is left of it.
    The register that opens it starts a new incarnation, so no receipt number is given a second time.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(f"{folder} is not empty; nothing was restored.", "Name a new or empty folder with --folder.")
    if not source.is_file():
        raise NotFound(f"There is no file {source}.", "Name a backup made with: cashwrap backup")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        half = half_of(folder, "restoring")
    except OSError as problem:
        raise _disk(folder, problem) from problem
    try:
        manifest = _unpack(source, half, tell)
        _sync(half / "ledger.db")
        if folder.exists():
            folder.rmdir()
        half.replace(folder)
    except OSError as problem:
        shutil.rmtree(half, ignore_errors=True)
        raise _disk(folder, problem) from problem
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise
    return Backup(str(source), manifest.facts, manifest.head, len(manifest.blobs), source.stat().st_size)


@frozen
class Manifest:
    """What a backup file says it holds: how many facts, and the head they end in."""

    facts: int
    head: str
    ledger_sha256: str
    blobs: tuple[str, ...]


def _unpack(source: Path, half: Path, tell: Callable[[float], None]) -> Manifest:
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = _manifest(json.loads(archive.read(MANIFEST)))
            _check_room(archive, half)
            whole = 1 + sum(entry.file_size for entry in archive.infolist())
            with archive.open("ledger.db") as packed, (half / "ledger.db").open("wb") as file:
                while chunk := packed.read(_CHUNK):
                    file.write(chunk)
                    tell(_UNPACKED * file.tell() / whole)
                done = file.tell()
            blobs = Blobs(half / "blobs")
            for name in manifest.blobs:
                content = archive.read(str(PurePosixPath("blobs") / name))
                if blobs.put(content) != name:
                    raise _not_whole(source, "a stored content was altered")
                done += len(content)
                tell(_UNPACKED * done / whole)
    except _UNREADABLE as problem:
        raise InvalidInput(
            f"{source.name} is not a whole Cashwrap backup ({problem}).", "Take another backup file."
        ) from problem
    if _sha256(half / "ledger.db") != manifest.ledger_sha256:
        raise _not_whole(source, "the ledger was altered")
    try:
        head = checked_tail(half / "ledger.db").link.hex()
    except DatabaseError as problem:
        raise _not_whole(source, "its ledger is no ledger") from problem
    if head != manifest.head:
        raise _not_whole(source, "the journal does not end where the backup says")
    return manifest


def _manifest(data: Any) -> Manifest:
    """What a manifest says. Raises KeyError, TypeError or ValueError for one that this version cannot read."""
    if data["format"] != FORMAT:
        raise ValueError(f"it has the format {data['format']!r}")
    found = Manifest(data["facts"], data["head"], data["ledger_sha256"], tuple(data["blobs"]))
    if type(found.facts) is not int or not all(isinstance(name, str) for name in found.blobs):
        raise TypeError("its list of contents is not one")
    return found


def _check_room(archive: zipfile.ZipFile, folder: Path) -> None:
    """Raise FolderProblem before a file that unpacks to more than the disk has left."""
    wanted = sum(entry.file_size for entry in archive.infolist())
    if wanted > shutil.disk_usage(folder).free:
        raise FolderProblem(f"The backup needs {wanted} bytes, more than are free.", "Free space first.", "disk-full")


def _disk(place: Path, problem: OSError) -> FolderProblem:
    return FolderProblem(f"{place} cannot be written ({problem.strerror or problem}).", "Check the disk and the path.")


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _not_whole(source: Path, why: str) -> InvalidInput:
    return InvalidInput(f"{source.name} cannot be trusted: {why}.", "Take another backup file.")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
