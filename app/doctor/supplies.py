"""The doctor's look at what a counter leans on: the printer that is set, and the backups."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.db.act import read_settings
from app.db.engine import DatabaseError, reader
from app.db.lock import FileLock
from app.devices.printer import Condition, Status
from app.devices.printer_named import printer_from
from app.devices.printer_status import state_of
from app.doctor.finding import Finding, Standing
from app.errors import ShopError
from app.found_backups import found
from app.services.printing import NO_PRINTER
from app.settings import Settings

_OLD = timedelta(days=2)
_STANDINGS = {Condition.OK: Standing.WELL, Condition.UNKNOWN: Standing.TOLD}


def _settings(folder: Path) -> Settings:
    path = folder / "ledger.db"
    if not path.exists():
        return Settings()
    try:
        with closing(reader(path)) as ledger, ledger.begin():
            return read_settings(ledger)
    except (DatabaseError, ShopError, UnicodeDecodeError, ValueError):  # the look at the ledger says what is wrong
        return Settings()


def printer_findings(folder: Path) -> Iterator[Finding]:
    """Which kind of printer is set; never its address, which may be a person's machine."""
    settings = _settings(folder)
    for key in ("printer", "invoice.printer"):
        kind = str(settings[key]).partition(":")[0]
        yield Finding("printer", "set", Standing.TOLD, {"for": key, "kind": kind})
    yield Finding("printer", "width", Standing.TOLD, {"dots": settings["printer.width"]})


def state_findings(folder: Path, heard: Status | None) -> Iterator[Finding]:
    """How the receipt printer is: as a window heard it, else asked now, but never behind the back of a window."""
    address = _settings(folder)["printer"]
    if address == NO_PRINTER:
        return
    if heard is None and not _is_free(folder):
        yield Finding("printer", "in-use", Standing.TOLD)
        return
    status = heard or _asked(address)
    standing = _STANDINGS.get(status.condition, Standing.ATTENTION)
    yield Finding("printer", "state", standing, {"code": status.code})


def _asked(address: str) -> Status:
    try:
        return state_of(printer_from(address))
    except ShopError as problem:
        return Status(Condition.OFFLINE, problem.code)


def _is_free(folder: Path) -> bool:
    """Whether no window or command has the folder open, and with it the printer."""
    path = folder / "register.lock"
    lock = FileLock(path)
    try:
        return not path.exists() or lock.acquire()
    except ShopError:
        return False
    finally:
        lock.release()


def backup_findings(folder: Path) -> Iterator[Finding]:
    chosen = _settings(folder)["backup.folder"]
    files = found(Path(chosen) if chosen else folder / "backups")
    if not files:
        yield Finding("backups", "none", Standing.ATTENTION)
        return
    age = datetime.now(UTC) - files[0].made_at
    standing = Standing.ATTENTION if age > _OLD else Standing.WELL
    facts = {"many": len(files), "hours": int(age.total_seconds() // 3600), "bytes": files[0].size}
    yield Finding("backups", "newest", standing, facts)
