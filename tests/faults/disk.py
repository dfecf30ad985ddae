"""A model of a disk that loses power: what is synced stays, of the rest any part may have reached it.

Every write is cut at the sectors it touches. Of a sector written several times since the last sync, any earlier
state may be the one that stayed (a cache writes a sector as it stands, at a moment of its choosing), whatever
became of its neighbours: writes are torn and out of order. A new name is safe from the first sync of its file on,
as journalling file systems keep it, or when its directory was synced, as SQLite does with its journals; until then
the file may be missing, and a deleted one may be back.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
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


@dataclass(slots=True)
class Medium:
    """One file: the bytes that are safe, then the changes since (offset and bytes; None cuts the file there)."""

    safe: bytearray
    since: list[tuple[int, bytes | None]] = field(default_factory=list)
    name_is_safe: bool = False

    def settle(self) -> None:
        for offset, data in self.since:
            _apply(self.safe, offset, data)
        self.since.clear()
        self.name_is_safe = True

    def copy(self) -> Medium:
        return Medium(bytearray(self.safe), list(self.since), self.name_is_safe)


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

    def apply(self, op: Op) -> None:
        if op.kind is Kind.CREATE:
            self.files[op.path] = Medium(bytearray())
        elif op.kind is Kind.WRITE:
            self.files[op.path].since.append((op.offset, op.data))
        elif op.kind is Kind.TRUNCATE:
            self.files[op.path].since.append((op.offset, None))
        elif op.kind is Kind.SYNC:
            self._sync(op)
        elif op.kind in (Kind.DELETE, Kind.DELETE_SYNCED):
            self._delete(op)
        elif op.kind is Kind.REPLACE:
            self._replace(op)

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
        for path, medium in sorted(self.files.items()):
            if medium.name_is_safe or chance.random() < weather.keeps:
                found[path] = _survivor(medium, weather, chance)
        for path, medium in sorted(self.deleted.items()):
            if path not in found and chance.random() >= weather.keeps:
                found[path] = _survivor(medium, weather, chance)
        return found

    def as_seen(self) -> dict[str, bytes]:
        """The files as programs see them, and as a kill without a power cut leaves them."""
        seen = {}
        for path, medium in self.files.items():
            whole = medium.copy()
            whole.settle()
            seen[path] = bytes(whole.safe)
        return seen


def _survivor(medium: Medium, weather: Weather, chance: random.Random) -> bytes:
    pieces = [piece for offset, data in medium.since for piece in _pieces(offset, data, weather.sector)]
    written: dict[int, int] = {}
    for place, _, data in pieces:
        if data is not None:
            written[place] = written.get(place, 0) + 1
    stays = {place: n if chance.random() < weather.keeps else chance.randrange(n) for place, n in written.items()}
    if weather.keeps == 0.0:
        stays = dict.fromkeys(stays, 0)
    result = bytearray(medium.safe)
    if weather.garbage and written:
        _grow_with_noise(result, pieces, chance)
    for place, offset, data in pieces:
        if data is None:
            if chance.random() < weather.keeps:
                _apply(result, offset, None)
        elif stays[place] > 0:
            stays[place] -= 1
            _apply(result, offset, data)
    return bytes(result)


def _pieces(offset: int, data: bytes | None, sector: int) -> list[tuple[int, int, bytes | None]]:
    """A change cut at the sectors it touches: sector number, offset, bytes."""
    if data is None:
        return [(-1, offset, None)]
    pieces: list[tuple[int, int, bytes | None]] = []
    at = 0
    while at < len(data):
        room = sector - (offset + at) % sector
        pieces.append(((offset + at) // sector, offset + at, data[at : at + room]))
        at += room
    return pieces


def _grow_with_noise(result: bytearray, pieces: list[tuple[int, int, bytes | None]], chance: random.Random) -> None:
    end = max(offset + len(data) for _, offset, data in pieces if data is not None)
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
    return [replace(kinds[seed % len(kinds)]) for seed in range(seeds)]
