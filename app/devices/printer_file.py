"""A printer that is a file: a device node, or a plain file for offices, tests and the demo."""

from __future__ import annotations

import contextlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from app.devices.printer import PrinterProblem, broken_off, unreachable


@dataclass(frozen=True, slots=True)
class FilePrinter:
    """Appends each job whole and makes it durable; a plain file that took only a part is cut back to what it was."""

    path: Path

    def send(self, data: bytes) -> None:
        try:
            handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as problem:
            raise unreachable(str(self.path), _reason(problem)) from problem
        try:
            self._append(handle, data)
        finally:
            os.close(handle)

    def _append(self, handle: int, data: bytes) -> None:
        state = os.fstat(handle)
        plain = stat.S_ISREG(state.st_mode)
        written = 0
        try:
            while written < len(data):
                written += os.write(handle, data[written:])
            if plain:
                os.fsync(handle)
        except OSError as problem:
            raise self._undone(handle, state.st_size if plain else None, written, problem) from problem

    def _undone(self, handle: int, size: int | None, written: int, problem: OSError) -> PrinterProblem:
        if written == 0:
            return unreachable(str(self.path), _reason(problem))
        if size is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(handle, size)
                return unreachable(str(self.path), _reason(problem))
        return broken_off(str(self.path), _reason(problem))


def _reason(problem: OSError) -> str:
    return (problem.strerror or str(problem)).lower()
