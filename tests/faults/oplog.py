"""Reads the log of a recorded run: every change to the disk, and the run's own marks, in their one order."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

_HEAD = struct.Struct("=IIqII")
JOURNALS = 0x800 | 0x4000 | 0x80000  # SQLITE_OPEN_MAIN_JOURNAL, _SUPER_JOURNAL, _WAL


class Kind(IntEnum):
    OPEN = 1
    CREATE = 2
    WRITE = 3
    TRUNCATE = 4
    SYNC = 5
    DELETE = 6
    DELETE_SYNCED = 7
    MARK = 8
    SYNC_FAILED = 9
    REPLACE = 10  # only ever done by Python: a file takes another's name
    MKDIR = 11  # likewise


@dataclass(frozen=True, slots=True)
class Op:
    """One record. ``number`` counts changes to the disk from 1; a mark has the number of the change before it."""

    kind: Kind
    number: int
    path: str = ""
    offset: int = 0
    data: bytes = b""
    flags: int = 0
    mark: dict[str, Any] | None = None


def read(log: Path) -> Iterator[Op]:
    """The records of a log. A mark is JSON; one that says ``"op"`` is a change that Python made to a file."""
    names: dict[int, tuple[str, int]] = {}
    raw = log.read_bytes()
    at = own = 0
    while at + _HEAD.size <= len(raw):
        kind, file, offset, length, number = _HEAD.unpack_from(raw, at)
        data = raw[at + _HEAD.size : at + _HEAD.size + length]
        at += _HEAD.size + length
        if kind == Kind.MARK:
            mark = json.loads(data)
            own += "op" in mark
            yield _by_python(mark, number + own) if "op" in mark else Op(Kind.MARK, number + own, mark=mark)
        elif kind in (Kind.OPEN, Kind.CREATE):
            names[file] = (data.decode(), offset)
            yield Op(Kind(kind), number + own, names[file][0], flags=offset)
        elif kind in (Kind.DELETE, Kind.DELETE_SYNCED):
            yield Op(Kind(kind), number + own, data.decode())
        else:
            path, flags = names[file]
            yield Op(Kind(kind), number + own, path, offset, data, flags)


def _by_python(mark: dict[str, Any], number: int) -> Op:
    kind = Kind[mark["op"]]
    if kind is Kind.REPLACE:
        return Op(kind, number, mark["path"], data=mark["to"].encode())
    return Op(kind, number, mark["path"], mark.get("offset", 0), bytes.fromhex(mark.get("hex", "")))
