"""The doctor's look at the machine: versions, the disk under the folder, the clock, the fonts for papers."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import app
from app.clock import moment
from app.db.engine import DatabaseError, reader, sqlite_version
from app.db.place import LEAST_FREE_BYTES, LOW_FREE_BYTES, NETWORK_TYPES, filesystem_type, free_bytes
from app.doctor.finding import Finding, Standing
from app.errors import ShopError

_PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "reportlab", "Pillow", "uharfbuzz", "babel", "cryptography")
_SLOW_SYNC_MS = 100  # a sale waits for one
_SYNCS = 5
_AHEAD_SECONDS = 60


def version_findings(folder: Path) -> Iterator[Finding]:
    yield _told("versions", "cashwrap", version=app.__version__)
    yield _told("versions", "python", version=platform.python_version(), machine=platform.machine())
    yield _told("versions", "system", name=platform.system(), release=platform.release(), cores=os.cpu_count() or 0)
    yield _told("versions", "sqlite", version=sqlite_version())
    for package in _PACKAGES:
        with suppress(PackageNotFoundError):
            yield _told("versions", "package", name=package, version=version(package))


def disk_findings(folder: Path) -> Iterator[Finding]:
    """Kind, room and speed of the disk; the speed is one of the till's own: how long a sync to it takes."""
    here = next((one for one in (folder, *folder.parents) if one.is_dir()), None)
    if here is None:
        return
    kind = filesystem_type(here)
    standing = Standing.ILL if kind in NETWORK_TYPES else Standing.TOLD
    yield Finding("disk", "filesystem", standing, {"kind": kind or "unknown"})
    free = free_bytes(here)
    enough = Standing.ILL if free < LEAST_FREE_BYTES else Standing.ATTENTION if free < LOW_FREE_BYTES else Standing.WELL
    yield Finding("disk", "free", enough, {"bytes": free})
    try:
        took = _sync_ms(here)
    except OSError as problem:
        yield Finding("disk", "not-writable", Standing.ILL, {"why": problem.strerror or "error"})
        return
    yield Finding("disk", "sync", Standing.ATTENTION if took > _SLOW_SYNC_MS else Standing.WELL, {"ms": took})


def _sync_ms(folder: Path) -> int:
    """The median time of writing 4 KiB and waiting until the disk has them, in milliseconds."""
    probe, took = folder / f".doctor-{os.getpid()}", []
    try:
        with probe.open("wb") as file:
            for _ in range(_SYNCS):
                start = time.perf_counter()
                file.write(bytes(4096))
                file.flush()
                os.fsync(file.fileno())
                took.append(time.perf_counter() - start)
    finally:
        probe.unlink(missing_ok=True)
    return round(statistics.median(took) * 1000)


def clock_findings(folder: Path) -> Iterator[Finding]:
    """Whether the clock is set by the network, and whether it stands behind what is already recorded."""
    now = datetime.now(UTC)
    yield _told("clock", "now", at=now.isoformat(timespec="seconds"), zone=str(datetime.now().astimezone().tzname()))
    synchronised = _is_synchronised()
    if synchronised is not None:
        standing = Standing.WELL if synchronised else Standing.ATTENTION
        yield Finding("clock", "synchronised" if synchronised else "not-synchronised", standing)
    newest = _newest(folder)
    if newest:
        behind = round((moment(newest) - now).total_seconds())
        if behind > _AHEAD_SECONDS:
            yield Finding("clock", "behind", Standing.ILL, {"seconds": behind, "newest": newest})


def _newest(folder: Path) -> str:
    path = folder / "ledger.db"
    if path.exists():
        with suppress(DatabaseError, ShopError), closing(reader(path)) as ledger, ledger.begin():
            row = ledger.row("SELECT at FROM journal ORDER BY n DESC LIMIT 1")
            return row[0] if row is not None and isinstance(row[0], str) else ""
    return ""


def _is_synchronised() -> bool | None:
    """What systemd says (timedatectl(1)); None where nobody can be asked."""
    if sys.platform != "linux":
        return None
    try:
        said = subprocess.run(
            ["timedatectl", "show", "-p", "NTPSynchronized", "--value"],
            capture_output=True,
            text=True,
            timeout=3,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return {"yes": True, "no": False}.get(said.stdout.strip())


_SAMPLES = {"latin": "A€ß", "arabic": "ع", "hebrew": "ש", "thai": "ก", "chinese": "汉", "korean": "한", "emoji": "☕"}


def font_findings(folder: Path) -> Iterator[Finding]:
    """Which writings papers can show; a missing one is named with the package that brings it."""
    from app.documents.fonts import package_for
    from app.documents.runs import uncovered

    for script, sample in _SAMPLES.items():
        missing = uncovered(sample)
        if missing:
            yield Finding(
                "fonts", "missing", Standing.ATTENTION, {"script": script, "package": package_for(missing[0])}
            )
        else:
            yield Finding("fonts", "there", Standing.WELL, {"script": script})


def _told(group: str, code: str, **facts: str | int) -> Finding:
    return Finding(group, code, Standing.TOLD, facts)
