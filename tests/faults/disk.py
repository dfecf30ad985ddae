"""A model of a disk that loses power: what is synced stays, of the rest any part may have reached it.

Every write is cut at the sectors it touches. Of a sector written several times since the last sync, any earlier
state may be the one that stayed (a cache writes a sector as it stands, at a moment of its choosing), whatever
became of its neighbours: writes are torn and out of order. A new name is safe from the first sync of its file on,
as journalling file systems keep it, or when its directory was synced, as SQLite does with its journals; until then
the file may be missing, and a deleted one may be back. A new folder may be missing with all that is in it until the
one that holds it was synced; a file that took another's name may be missing until its folder was.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import PurePath

from tests.faults.oplog import JOURNALS, Kind, Op


@dataclass(frozen=True, slots=True)
class Weather:
    """How a cut treats what was not synced: each sector stays with probability ``keeps``.

    ``sector`` is in bytes. ``garbage`` fills what a file was grown by, and never got, with noise instead of zeros.
    """

    keeps: float
    sector: int = 512
    garbage: bool = False


class State(Enum):
    WAITING = 1  # written, not synced
    DOUBTFUL = 2  # a sync of it failed: it may be on the disk or not, and no later sync changes that
    SURE = 3


@dataclass(frozen=True, slots=True)
class Change:
    """Bytes at an offset; without bytes the file is cut there."""

    offset: int
    data: bytes | None
    state: State = State.WAITING


@dataclass(slots=True)
class Medium:
    """One file: the bytes that are safe, and the changes since in their order."""

    safe: bytearray
    since: list[Change] = field(default_factory=list)
    name_is_safe: bool = False

    def settle(self) -> None:
        """A sync: what was waiting is sure; it can be melted into the safe bytes where nothing doubtful lies below."""
        self._waiting_is(State.SURE)
        if all(change.state is State.SURE for change in self.since):
            for change in self.since:
                _apply(self.safe, change.offset, change.data)
            self.since.clear()
        self.name_is_safe = True

    def doubt(self) -> None:
        """A failed sync: the cache calls what it could not write clean. https://wiki.postgresql.org/wiki/Fsync_Errors"""
        self._waiting_is(State.DOUBTFUL)

    def _waiting_is(self, state: State) -> None:
        self.since = [
            replace(change, state=state) if change.state is State.WAITING else change for change in self.since
        ]

    def whole(self) -> bytes:
        """The file as programs see it."""
        seen = bytearray(self.safe)
        for change in self.since:
            _apply(seen, change.offset, change.data)
        return bytes(seen)


def _apply(into: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del into[offset:]
        return
    if len(into) < offset:
        into.extend(bytes(offset - len(into)))
    into[offset : offset + len(data)] = data


class Disk:
    """The files as the operations so far left them, safe or not."""

    def __init__(self, base: dict[str, bytes] | None = None) -> None:
        self.files = {path: Medium(bytearray(data), name_is_safe=True) for path, data in (base or {}).items()}
        self.deleted: dict[str, Medium] = {}
        self.fresh_folders: set[str] = set()

    def apply(self, op: Op) -> None:
        if op.kind is Kind.CREATE:
            self.files[op.path] = Medium(bytearray())
        elif op.kind is Kind.WRITE:
            self.files[op.path].since.append(Change(op.offset, op.data))
        elif op.kind is Kind.TRUNCATE:
            self.files[op.path].since.append(Change(op.offset, None))
        elif op.kind is Kind.SYNC:
            self._sync(op)
        elif op.kind is Kind.SYNC_FAILED:
            self.files[op.path].doubt()
        elif op.kind in (Kind.DELETE, Kind.DELETE_SYNCED):
            self._delete(op)
        elif op.kind is Kind.REPLACE:
            self._replace(op)
        elif op.kind is Kind.MKDIR:
            self.fresh_folders.add(op.path)

    def _sync(self, op: Op) -> None:
        medium = self.files.get(op.path)
        if medium is None:  # Python synced a directory
            self._sync_directory(op.path)
            return
        first = not medium.name_is_safe
        medium.settle()
        if first and op.flags & JOURNALS:
            self._sync_directory(str(PurePath(op.path).parent))

    def _sync_directory(self, directory: str) -> None:
        self.fresh_folders -= {each for each in self.fresh_folders if str(PurePath(each).parent) == directory}
        for path, medium in self.files.items():
            if str(PurePath(path).parent) == directory:
                medium.name_is_safe = True
        for path in [path for path in self.deleted if str(PurePath(path).parent) == directory]:
            del self.deleted[path]

    def _delete(self, op: Op) -> None:
        medium = self.files.pop(op.path, None)
        if medium is not None and medium.name_is_safe:
            self.deleted[op.path] = medium
        if op.kind is Kind.DELETE_SYNCED:
            self._sync_directory(str(PurePath(op.path).parent))

    def _replace(self, op: Op) -> None:
        medium, to = self.files.pop(op.path), op.data.decode()
        before = self.files.get(to)
        if before is not None and before.name_is_safe:
            self.deleted[to] = before
        medium.name_is_safe = False
        self.files[to] = medium

    def after_a_cut(self, weather: Weather, seed: int) -> dict[str, bytes]:
        """The files as they may be found when the power is back; the same seed finds the same."""
        chance = random.Random(seed)
        found: dict[str, bytes] = {}
        gone = {folder for folder in sorted(self.fresh_folders) if chance.random() >= weather.keeps}
        for path, medium in sorted(self.files.items()):
            if gone and any(str(folder) in gone for folder in PurePath(path).parents):
                continue
            if medium.name_is_safe or chance.random() < weather.keeps:
                found[path] = _survivor(medium, weather, chance)
        for path, medium in sorted(self.deleted.items()):
            if path not in found and chance.random() >= weather.keeps:
                found[path] = _survivor(medium, weather, chance)
        return found

    def as_seen(self) -> dict[str, bytes]:
        """The files as programs see them, and as a kill without a power cut leaves them."""
        return {path: medium.whole() for path, medium in self.files.items()}


def _survivor(medium: Medium, weather: Weather, chance: random.Random) -> bytes:
    pieces = [piece for change in medium.since for piece in _pieces(change, weather.sector)]
    waiting = Counter(place for place, change in pieces if change.data is not None and change.state is State.WAITING)
    stays = {place: n if chance.random() < weather.keeps else chance.randrange(n) for place, n in waiting.items()}
    if weather.keeps == 0.0:
        stays = dict.fromkeys(stays, 0)
    result = bytearray(medium.safe)
    if weather.garbage and waiting:
        _grow_with_noise(result, medium.since, chance)
    for place, change in pieces:
        if change.data is None or change.state is State.DOUBTFUL:
            kept = change.state is State.SURE or chance.random() < weather.keeps
        elif change.state is State.WAITING:
            kept = stays[place] > 0
            stays[place] -= 1
        else:
            kept = True
        if kept:
            _apply(result, change.offset, change.data)
    return bytes(result)


def _pieces(change: Change, sector: int) -> list[tuple[int, Change]]:
    """A change cut at the sectors it touches, each with its sector's number."""
    if change.data is None:
        return [(-1, change)]
    pieces: list[tuple[int, Change]] = []
    at = 0
    while at < len(change.data):
        offset = change.offset + at
        room = sector - offset % sector
        pieces.append((offset // sector, Change(offset, change.data[at : at + room], change.state)))
        at += room
    return pieces


def _grow_with_noise(result: bytearray, changes: list[Change], chance: random.Random) -> None:
    end = max(change.offset + len(change.data) for change in changes if change.data is not None)
    if end > len(result):
        result.extend(chance.randbytes(end - len(result)))


def weathers(seeds: int) -> list[Weather]:
    """One weather per seed: none, some, most and all of what was not synced stays; then wider sectors and noise."""
    kinds = [
        Weather(0.3),
        Weather(0.7),
        Weather(0.0),
        Weather(1.0),
        Weather(0.5, sector=4096),
        Weather(0.5, garbage=True),
        Weather(0.9),
        Weather(0.1),
    ]
    return [kinds[seed % len(kinds)] for seed in range(seeds)]
