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
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app import worker
from app.clock import moment
from app.db.backup import restore
from app.domain.frozen import frozen
from app.errors import FolderProblem, ShopError
from app.found_backups import AUTOMATIC, BackupFile, file_name, found, look_at
from app.queries.health import fact_count, recorded_at
from app.queries.till import current_shift

if TYPE_CHECKING:
    from app.register import Register

log = logging.getLogger(__name__)

EVERY = timedelta(hours=1)
AGAIN = timedelta(minutes=5)  # after one that failed
NEWEST, DAYS, MONTHS = 24, 30, 12
OVERDUE = timedelta(days=2)


@frozen
class Kept:
    """How the backups stand: the newest one, and what went wrong since; empty when nothing did.

    ``overdue``: something recorded more than two days ago is in no copy, and none is made by itself.
    """

    newest: BackupFile | None = None
    problem: str = ""
    hint: str = ""
    making: bool = False
    overdue: bool = False


def place_of(register: Register) -> Path:
    """Where backups of this register go: the folder of the setting, else ``backups`` in its own."""
    chosen = register.settings["backup.folder"]
    return Path(chosen) if chosen else register.folder / "backups"


@frozen
class Place:
    """Where backups go and which are there, newest first; ``same_disk`` is the one the shop itself lies on."""

    path: Path
    files: tuple[BackupFile, ...]
    same_disk: bool


def look_over(register: Register) -> Place:
    """The place of this register's backups as it is now; a place that is not there yet has none."""
    path = place_of(register)
    there = next(one for one in (path, *path.absolute().parents) if one.exists())
    return Place(path, found(path), there.stat().st_dev == register.folder.stat().st_dev)


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
    worker.run("backup", {"folder": str(register.folder), "target": str(target)}, None, cancelled)
    return look_at(target)


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
        self._asked = self._by_hand = self._given_up = False
        self._had_shift = register.ask(current_shift) is not None
        self.kept = Kept()
        self._facts = -1
        self._next = now()
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)
        self._stop_listening = register.on_change(self._changed)
        self._thread.start()

    def ask(self, *, by_hand: bool = False) -> None:
        """Make one now, whatever was made before; one made ``by_hand`` is never taken away again by itself."""
        self._by_hand = self._by_hand or by_hand
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
                self._say(overdue=self._is_overdue())
        if not self._given_up and self._register.settings["backup.hourly"]:
            self._make()

    def _look(self) -> None:
        """What is there from before: an hour is counted from the last one made."""
        files = found(place_of(self._register))
        if files:
            self.kept, self._facts = Kept(files[0]), files[0].facts
        last = max((one.made_at for one in files if one.automatic), default=None)
        self._next = max(self._now(), last + EVERY) if last is not None else self._now() + AGAIN
        self._say(overdue=self._is_overdue())

    def _make(self) -> None:
        asked, by_hand = self._asked, self._by_hand
        self._asked = self._by_hand = False
        self._next = self._now() + EVERY
        if not asked and self._register.ask(fact_count) == self._facts:
            return
        self._say(making=True)
        try:
            place = place_of(self._register)
            target = place / file_name(self._now(), automatic=not by_hand)
            made = back_up(self._register, target, lambda: self._given_up)
            self._facts = made.facts
            _thin_out(place)
            self.kept = Kept(made)
        except ShopError as problem:
            log.warning("no backup was made: %s", problem.message)
            self.kept = Kept(self.kept.newest, problem.message, problem.hint)
            self._next = self._now() + AGAIN
        self._say(overdue=self._is_overdue())

    def _say(self, *, making: bool = False, overdue: bool = False) -> None:
        self.kept = replace(self.kept, making=making, overdue=overdue)
        self._tell(self.kept)

    def _is_overdue(self) -> bool:
        if self._register.settings["backup.hourly"]:
            return False  # one is on its way; if it fails, that is told
        waiting = self._register.ask(recorded_at, max(self._facts, 0) + 1)
        return bool(waiting) and self._now() - moment(waiting) > OVERDUE


def _thin_out(place: Path) -> None:
    mine = {one.made_at: one.path for one in found(place) if one.automatic}
    for made_at in surplus(mine):
        with suppress(OSError):
            mine[made_at].unlink()
    for half in place.glob(f"{AUTOMATIC}*.part"):  # of a machine that was switched off meanwhile
        with suppress(OSError):
            half.unlink()


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
