"""Backups that make themselves: every hour in which something was recorded, when a shift closes, and at the end.

A child process copies and checks, so nobody who sells waits. Which ones are kept is a rule of its own: the newest
twenty-four, then one of each day for a month, then one of each month for a year.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app import worker
from app.db.backup import read_manifest, restore
from app.errors import FolderProblem, InvalidInput, ShopError
from app.queries.health import fact_count
from app.queries.till import current_shift

if TYPE_CHECKING:
    from app.register import Register

log = logging.getLogger(__name__)

EVERY = timedelta(hours=1)
AGAIN = timedelta(minutes=5)  # after one that failed
NEWEST, DAYS, MONTHS = 24, 30, 12
_STAMP = "%Y-%m-%dT%H%M%SZ"
_PREFIX = "auto-"  # what this room made, and may therefore take away again


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup on the disk. ``made_at`` is UTC; ``automatic`` ones are thinned out by themselves."""

    path: Path
    made_at: datetime
    facts: int
    size: int
    automatic: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """How the backups stand: the newest one, and what went wrong since; empty when nothing did."""

    newest: BackupFile | None = None
    problem: str = ""
    hint: str = ""


def place_of(register: Register) -> Path:
    """Where backups of this register go: the folder of the setting, else ``backups`` in its own."""
    chosen = register.settings["backup.folder"]
    return Path(chosen) if chosen else register.folder / "backups"


def found(place: Path) -> tuple[BackupFile, ...]:
    """The whole backups in ``place``, newest first; files that are none are passed over."""
    files = []
    for path in sorted(place.glob("*.zip")) if place.is_dir() else ():
        with suppress(InvalidInput, OSError):
            manifest, told = read_manifest(path), path.stat()
            made = _made_at(path.name) or datetime.fromtimestamp(told.st_mtime, UTC)
            files.append(BackupFile(path, made, manifest.facts, told.st_size, path.name.startswith(_PREFIX)))
    return tuple(sorted(files, key=lambda one: one.made_at, reverse=True))


def surplus(made: Iterable[datetime]) -> frozenset[datetime]:
    """Which of these backups the rule does not keep: the last one of a day and of a month stands for it."""
    newest_first = sorted(made, reverse=True)
    kept = set(newest_first[:NEWEST])
    for many, period in ((DAYS, "%Y-%m-%d"), (MONTHS, "%Y-%m")):
        last_of: dict[str, datetime] = {}
        for one in newest_first:
            last_of.setdefault(one.strftime(period), one)
        kept |= set(list(last_of.values())[:many])
    return frozenset(newest_first) - kept


def back_up(register: Register, target: Path, cancelled: Callable[[], bool] | None = None) -> BackupFile:
    """A checked backup in ``target``, made by a child process while the register sells on. Raises ShopError."""
    done = worker.run("backup", {"folder": str(register.folder), "target": str(target)}, None, cancelled)
    return BackupFile(target, datetime.now(UTC), done["facts"], done["size"], target.name.startswith(_PREFIX))


class BackupKeeper:
    """A thread that makes a backup when one is due; ``close`` makes the last one, if something was recorded since."""

    def __init__(
        self,
        register: Register,
        tell: Callable[[Kept], None] = lambda kept: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._register, self._tell, self._now = register, tell, now
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._asked = self._given_up = False
        self._had_shift = register.ask(current_shift) is not None
        self.kept = Kept()
        self._facts = -1
        self._next = now()
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)
        self._stop_listening = register.on_change(self._changed)
        self._thread.start()

    def ask(self) -> None:
        """Make one now, whatever was made before."""
        self._asked = True
        self._wake.set()

    def close(self, *, last: bool = True) -> None:
        """Stop; ``last`` first makes a backup of what is not in one yet."""
        self._stop_listening()
        self._given_up = not last
        self._stop.set()
        self._wake.set()
        self._thread.join()

    def _changed(self, topics: frozenset[str]) -> None:
        if "shift" not in topics:
            return
        has_shift = self._register.ask(current_shift) is not None
        if self._had_shift and not has_shift:
            self.ask()
        self._had_shift = has_shift

    def _run(self) -> None:
        self._look()
        while not self._stop.is_set():
            self._wake.wait(max(1.0, (self._next - self._now()).total_seconds()))
            self._wake.clear()
            if self._stop.is_set():
                break
            if self._asked or (self._register.settings["backup.hourly"] and self._now() >= self._next):
                self._make()
            elif self._now() >= self._next:
                self._next = self._now() + EVERY
        if not self._given_up and self._register.settings["backup.hourly"]:
            self._make()

    def _look(self) -> None:
        """What is there from before: an hour is counted from the last one made."""
        files = found(place_of(self._register))
        if files:
            self.kept, self._facts = Kept(files[0]), files[0].facts
        last = max((one.made_at for one in files if one.automatic), default=None)
        self._next = max(self._now(), last + EVERY) if last is not None else self._now() + AGAIN
        self._tell(self.kept)

    def _make(self) -> None:
        asked, self._asked = self._asked, False
        self._next = self._now() + EVERY
        try:
            if self._register.ask(fact_count) == self._facts and not asked:
                return
            place = place_of(self._register)
            target = place / f"{_PREFIX}{self._now().strftime(_STAMP)}.zip"
            made = back_up(self._register, target, lambda: self._given_up)
            self.kept, self._facts = Kept(made), made.facts
            _thin_out(place)
        except ShopError as problem:
            log.warning("no backup was made: %s", problem.message)
            self.kept = Kept(self.kept.newest, problem.message, problem.hint)
            self._next = self._now() + AGAIN
        self._tell(self.kept)


def _thin_out(place: Path) -> None:
    mine = {one.made_at: one.path for one in found(place) if one.automatic}
    for made_at in surplus(mine):
        with suppress(OSError):
            mine[made_at].unlink()
    for half in place.glob(f"{_PREFIX}*.part"):  # of a machine that was switched off meanwhile
        with suppress(OSError):
            half.unlink()


def _made_at(name: str) -> datetime | None:
    try:
        return datetime.strptime(name, f"{_PREFIX}{_STAMP}.zip").replace(tzinfo=UTC)
    except ValueError:
        return None


def restore_in_place(folder: Path, source: Path, now: datetime) -> Path:
    """Put a backup in the place of a damaged folder, which is kept beside it; returns where that is.

    Whole or not at all: a backup that cannot be restored leaves the folder where it was. Raises ShopError.
    """
    aside = folder.with_name(f"{folder.name}.damaged-{now.strftime('%Y%m%dT%H%M%S')}")
    try:
        folder.replace(aside)
    except OSError as problem:
        raise FolderProblem(
            f"{folder} cannot be moved aside ({problem.strerror or problem}).", "Close what has it open."
        ) from problem
    moved = aside / source.relative_to(folder) if source.is_relative_to(folder) else source
    try:
        restore(moved, folder)
    except BaseException:
        aside.replace(folder)
        raise
    _carry_over(aside, folder)
    return aside


def _carry_over(aside: Path, folder: Path) -> None:
    """The other backups go with the shop; one that does not stays in the folder that was kept."""
    for path in (aside / "backups").glob("*.zip"):
        with suppress(OSError):
            (folder / "backups").mkdir(exist_ok=True)
            shutil.copy2(path, folder / "backups" / path.name)
