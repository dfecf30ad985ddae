"""The door for files from elsewhere: only ordinary files come in, told apart by their first bytes."""

from __future__ import annotations

import gzip
import os
import stat
import zlib
from pathlib import Path
from typing import BinaryIO, cast

from app.errors import InvalidInput, NotFound, ShopError

MOST_UNPACKED = 8 << 30  # bytes out of a .gz: more than any catalogue has
_NOT_TABLES = (
    (b"%PDF", "a PDF", "Export the list as CSV or XLSX."),
    (b"\xd0\xcf\x11\xe0", "a workbook of before 2007", "Save it as XLSX or CSV."),
    (b"\x89PNG", "a picture", "Choose the list itself."),
    (b"\xff\xd8\xff", "a picture", "Choose the list itself."),
    (b"SQLite format 3", "a database", "Export the list as CSV or XLSX."),
    (b"\x7fELF", "a program", "Choose the list itself."),
    (b"MZ\x90", "a program", "Choose the list itself."),
)


class Source:
    """A file that was opened: its bytes, how many there are and how many were read."""

    def __init__(self, file: BinaryIO, size: int, name: str, most: int = MOST_UNPACKED) -> None:
        self._raw = file
        self._file: BinaryIO = file
        self.size = size
        self.name = name
        self.head = self._first()
        if self.head.startswith(b"\x1f\x8b"):
            self._file = cast(BinaryIO, gzip.GzipFile(fileobj=cast(BinaryIO, _Again(self.head, file)), mode="rb"))
            self._left = most
            self.head = b""
            self.head = self.read(1 << 18)
        else:
            self._left = 1 << 62
        self.is_workbook = self.head.startswith(b"PK\x03\x04")

    def _first(self) -> bytes:
        found = b""
        while len(found) < 1 << 18 and (more := self._raw.read((1 << 18) - len(found))):
            found += more
        return found

    @property
    def done(self) -> int:
        """Bytes of the file itself that were read."""
        try:
            return self._raw.tell()
        except (OSError, ValueError):
            return 0

    @property
    def file(self) -> BinaryIO:
        """The file from its start, for formats that jump about in it."""
        self._raw.seek(0)
        return self._raw

    def read(self, size: int) -> bytes:
        """Up to ``size`` more bytes after ``head``. Raises InvalidInput for a packed file that is damaged or a bomb."""
        try:
            data = self._file.read(size)
        except (OSError, EOFError, zlib.error) as problem:
            raise InvalidInput(f"{self.name} cannot be read on ({problem}).", "Copy or download it again.") from problem
        self._left -= len(data)
        if self._left < 0:
            raise InvalidInput(f"{self.name} unpacks to more than any list holds.", "Unpack it and look at it.", "bomb")
        return data

    def close(self) -> None:
        self._raw.close()


class _Again:
    """A file whose first bytes were read already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int = -1) -> bytes:
        if self._head:
            found, self._head = (self._head, b"") if size < 0 else (self._head[:size], self._head[size:])
            return found
        return self._rest.read(size)


def open_source(path: Path) -> Source:
    """The file at ``path``. Raises NotFound, and InvalidInput for what is no ordinary file, empty or no table."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _no_file(path)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        if not stat.S_ISREG(os.fstat(handle).st_mode):  # changed in between
            os.close(handle)
            raise _no_file(path)
        file = os.fdopen(handle, "rb")
    except (FileNotFoundError, NotADirectoryError) as problem:
        raise NotFound(f"{path.name} is not there.", "Check the path and try again.") from problem
    except (OSError, ValueError) as problem:
        raise InvalidInput(f"{path.name} cannot be read.", "Check that it is a file you may open.") from problem
    try:
        return from_file(file, os.fstat(handle).st_size, path.name)
    except ShopError:
        file.close()
        raise


def from_file(file: BinaryIO, size: int, name: str) -> Source:
    """An open file as a source. Raises InvalidInput for one that is empty or no table."""
    source = Source(file, size, name)
    if not source.head:
        raise InvalidInput(f"{name} is empty.", "Choose another file.", code="empty-file")
    for mark, what, next_step in _NOT_TABLES:
        if source.head.startswith(mark):
            raise InvalidInput(f"{name} is {what}, not a table.", next_step, code="not-a-table")
    return source


def _no_file(path: Path) -> InvalidInput:
    return InvalidInput(f"{path.name} is a folder, a pipe or a device.", "Choose a file.", code="not-a-file")
