"""A printer that is a file: a device node, or a plain file for offices, tests and the demo."""

from __future__ import annotations

import contextlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from app.devices.printer import Link, PrinterProblem, broken_off, reason_of, unreachable
from app.domain.frozen import frozen


def file_printer(path: str) -> FilePrinter:
    return FilePrinter(Path(path))


@frozen
class FilePrinter:
    """Appends each job whole and makes it durable; a plain file that took only a part is cut back to what it was."""

    path: Path
    talks: bool = False

    def connect(self) -> Link:
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as problem:
            raise unreachable(str(self.path), reason_of(problem)) from problem
        state = os.fstat(handle)
        return _FileLink(self.path, handle, state.st_size if stat.S_ISREG(state.st_mode) else None)


@dataclass(slots=True)
class _FileLink:
    """``begun`` is how long a plain file was before the job; None for a device, which cannot be cut back."""

    path: Path
    handle: int
    begun: int | None
    taken: int = 0

    def write(self, data: bytes) -> None:
        written = 0
        try:
            while written < len(data):
                count = os.write(self.handle, data[written:])
                written, self.taken = written + count, self.taken + count
        except OSError as problem:
            raise self._undone(problem) from problem

    def ask(self, data: bytes) -> None:
        return None

    def read(self, seconds: float) -> bytes:
        return b""

    def finish(self) -> None:
        if self.begun is None:
            self.taken = 0
            return
        try:
            os.fsync(self.handle)
        except OSError as problem:
            raise self._undone(problem) from problem
        self.begun, self.taken = os.fstat(self.handle).st_size, 0

    def close(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self.handle)

    def _undone(self, problem: OSError) -> PrinterProblem:
        if self.taken == 0:
            return unreachable(str(self.path), reason_of(problem))
        if self.begun is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self.handle, self.begun)
                self.taken = 0
                return unreachable(str(self.path), reason_of(problem))
        return broken_off(str(self.path), reason_of(problem))
