"""Pictures of goods, both ways: those that the platform lacks go up, those that this register lacks come down.

They are small and named by their content, and nothing waits for them: one at a time, behind everything else. No file
remembers which were carried; the catalogue is gone through once for each state that the platform tells of it.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from functools import partial

from app.db.blobs import LARGEST_CHUNK
from app.domain.blobs import is_name
from app.errors import FolderDamaged, NotFound, PlatformRefused
from app.queries import linking
from app.queries import pictures as asked
from app.register import Register
from app.sync.platforms.hub import HubPlatform

AT_ONCE = 500  # names that are asked after in one request
MOST_RESTS = 720  # steps between two askings after those that nobody has: an hour


class Pictures:
    """One register's pictures and a hub's."""

    def __init__(self, register: Register, hub: HubPlatform) -> None:
        self._register = register
        self._hub = hub
        self._to_do: list[Callable[[], None]] = []
        self._after: int | None = None  # how far the catalogue was gone through; None: to its end
        self._cursor = self._walked = ""  # the state of it that is gone through, and that was
        self._came = 0
        self._nowhere: set[str] = set()  # they may be on their way to the hub
        self._both: set[bytes] = set()  # on both sides since this began: a change of the catalogue asks after no more
        self._rests = self._rested = 0

    def step(self) -> bool:
        """Carry one picture, or look which are next; whether there is more.

        Raises PlatformUnreachable, PlatformRefused.
        """
        if self._to_do:
            self._to_do[-1]()
            self._to_do.pop()
        elif self._after is not None:
            self._look(self._after)
        else:
            self._cursor = self._register.ask(linking.cursor, "catalog")
            if self._cursor == self._walked:
                return self._look_again()
            self._after, self._rests, self._rested = 0, 1, 0
            self._nowhere.clear()
        if not self._to_do and self._came:
            self._came = 0
            self._register.pictures_came()
        return True

    def _look(self, after: int) -> None:
        found = self._register.ask(asked.shown, after, AT_ONCE)
        self._part(tuple(name for name in found.names if is_name(name) and bytes.fromhex(name) not in self._both))
        self._after = found.after
        if found.after is None:
            self._walked = self._cursor

    def _look_again(self) -> bool:
        """Now and then after those that were nowhere; ever more seldom."""
        if not self._nowhere or self._rested < self._rests:
            self._rested += 1
            return False
        self._rested, self._rests = 0, min(2 * self._rests, MOST_RESTS)
        self._part(tuple(sorted(self._nowhere)[:AT_ONCE]))
        return bool(self._to_do)

    def _part(self, names: tuple[str, ...]) -> None:
        """Which of these are to be sent, which to be fetched, and which are nowhere."""
        lacking = frozenset(self._hub.missing_blobs(names)) if names else frozenset[str]()
        here = {name for name in names if self._register.blobs.has(name)}
        self._to_do = [partial(self._send, name) for name in names if name in lacking and name in here]
        self._to_do += [partial(self._fetch, name) for name in names if name not in lacking and name not in here]
        nowhere = {name for name in names if name in lacking and name not in here}
        self._nowhere = (self._nowhere - set(names)) | nowhere
        self._both.update(bytes.fromhex(name) for name in here - lacking)

    def _send(self, name: str) -> None:
        try:
            packed = self._register.blobs.packed(name)
        except (NotFound, FolderDamaged):
            return  # whoever looks at the doctor's report sees it; another register may still have it
        self._hub.put_blob(name, packed)

    def _fetch(self, name: str) -> None:
        try:
            packed = self._hub.blob(name)
        except PlatformRefused as problem:
            if problem.code == "no-blob":
                return
            raise
        content = _unpacked(packed)
        if hashlib.sha256(content).hexdigest() == name:
            self._register.blobs.put(content)
            self._came += 1


def _unpacked(packed: bytes) -> bytes:
    """The content, cut off where it is larger than any that is kept; nothing of what cannot be read."""
    try:
        return zlib.decompressobj().decompress(packed, LARGEST_CHUNK)
    except zlib.error:
        return b""
