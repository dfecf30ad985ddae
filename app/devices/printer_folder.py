"""A folder that takes papers as PDF files, for shops that send or keep them instead of printing."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from app.devices.printer import UNREACHABLE, WELL, Condition, Status, reason_of, unreachable
from app.domain.frozen import frozen

_MOST = 999  # papers of one name


def folder_printer(path: str) -> FolderPrinter:
    return FolderPrinter(Path(path).expanduser())


@frozen
class FolderPrinter:
    """Writes each paper under its own name, whole or not at all; a name that is there gets a number."""

    folder: Path

    def put(self, document: bytes, name: str) -> None:
        try:
            handle, made = tempfile.mkstemp(prefix=".", suffix=".part", dir=self.folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(document)
                    file.flush()
                    os.fsync(file.fileno())
                self._named(Path(made), plain_name(name))
            finally:
                with contextlib.suppress(FileNotFoundError):
                    Path(made).unlink()
        except OSError as problem:
            raise unreachable(str(self.folder), reason_of(problem)) from problem

    def _named(self, made: Path, name: str) -> None:
        """Gives the file its name without ever replacing another."""
        for number in range(1, _MOST + 1):
            target = self.folder / (f"{name}.pdf" if number == 1 else f"{name}-{number}.pdf")
            try:
                os.link(made, target)
            except FileExistsError:
                continue
            except OSError:  # a file system without links: another till would have to be faster than these two lines
                if target.exists():
                    continue
                made.rename(target)
            return
        raise FileExistsError(0, f"too many papers are called {name}")

    def look(self) -> Status:
        writable = self.folder.is_dir() and os.access(self.folder, os.W_OK)
        return WELL if writable else Status(Condition.OFFLINE, UNREACHABLE)


def plain_name(text: str) -> str:
    """A title as a file name that every system takes and no path can hide in."""
    kept = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_") else "-" for sign in text)
    return kept.strip("-_")[:80] or "paper"
