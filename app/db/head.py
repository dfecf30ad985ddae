"""The head file: an incarnation's last fact, noted outside its folder, so that a restored or copied folder is noticed.

Two slots of one sector each are written in turn, in place, after each commit; a torn write leaves the other slot.
The file may lag behind the journal after a power cut, which is harmless; ahead of it, it proves a restore.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable
from pathlib import Path

from app.domain.frozen import frozen

SLOT = 512

# Fault tests listen here: (path, offset, bytes) of each write, in order.
on_write: Callable[[Path, int, bytes], None] | None = None


@frozen
class Head:
    """What was last known: the fact (incarnation, seq, link), and the machine and file that held it."""

    incarnation: str
    seq: int
    link: str
    machine: str
    file: str


class HeadFile:
    """The head of one incarnation, kept open for writing while its register is."""

    def __init__(self, folder: Path, incarnation: bytes) -> None:
        self.incarnation = incarnation
        self.path = folder / f"{incarnation.hex()}.head"
        self._handle = -1
        self._turn = 0

    def read(self) -> Head | None:
        """The newest slot that is whole, or None where there is none to be read."""
        try:
            data = self.path.read_bytes()
        except OSError:
            return None
        found: list[tuple[int, int, Head]] = []
        for slot in (0, 1):
            entry = _decode(data[slot * SLOT : (slot + 1) * SLOT])
            if entry is not None:
                found.append((entry[0], slot, entry[1]))
        if not found:
            return None
        turn, _, head = max(found, key=lambda entry: entry[0])
        self._turn = turn
        return head

    def write(self, head: Head) -> None:
        """Note ``head`` in the older slot."""
        fresh = self._handle < 0 and not self.path.exists()
        if self._handle < 0:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        self._turn += 1
        data = _encode(self._turn, head)
        offset = (self._turn % 2) * SLOT
        os.pwrite(self._handle, data, offset)
        if on_write is not None:
            on_write(self.path, offset, data)
        if fresh:  # a head that never reached the disk would make the first power cut look like a lost head
            self.sync()

    def sync(self) -> None:
        if self._handle >= 0:
            os.fsync(self._handle)

    def close(self) -> None:
        if self._handle >= 0:
            self.sync()
            os.close(self._handle)
            self._handle = -1


def _encode(turn: int, head: Head) -> bytes:
    body = json.dumps([turn, head.incarnation, head.seq, head.link, head.machine, head.file]).encode()
    return f"{zlib.crc32(body):08x} ".encode() + body + b" " * (SLOT - 10 - len(body)) + b"\n"


def _decode(data: bytes) -> tuple[int, Head] | None:
    if len(data) != SLOT:
        return None
    check, body = data[:8], data[9:].rstrip()
    if check != f"{zlib.crc32(body):08x}".encode():
        return None
    turn, incarnation, seq, link, machine, file = json.loads(body)
    return turn, Head(incarnation, seq, link, machine, file)
