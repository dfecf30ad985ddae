"""One process per register folder: a lock the system takes back by itself when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.errors import FolderProblem


class FileLock:
    """An exclusive advisory lock on one file, held while this object is open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle = -1

    def acquire(self) -> bool:
        """Take the lock at once, or say False because another process has it."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as problem:
            raise FolderProblem(
                f"{self.path} cannot be opened ({problem.strerror}).", "Check who owns the folder."
            ) from problem
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
