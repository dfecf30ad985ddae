"""Large immutable content beside the ledger: compressed chunks named by SHA-256, on disk before a fact names them."""

from __future__ import annotations

import hashlib
import os
import re
import threading
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app import steps
from app.errors import FolderDamaged, NotFound

LARGEST_CHUNK = 4 * 1024 * 1024  # bytes before compression
_NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)
LEVEL = 3  # of zlib: half the time of 6 for a twelfth more room


class Blobs:
    """The ``blobs`` folder of a register."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._is_named = False  # this folder's own name is durable

    def put(self, content: bytes) -> str:
        """Keep ``content`` (at most 4 MiB) and return its name; it is durable when this returns."""
        name = self.put_aside(content)
        self.settle((name,))
        return name

    def put_aside(self, content: bytes) -> str:
        """As ``put``, for one of many: it can be read at once, and is durable once its name was given to ``settle``."""
        if len(content) > LARGEST_CHUNK:
            raise ValueError("a blob is at most 4 MiB")
        name = hashlib.sha256(content).hexdigest()
        path = self._path(name)
        if not self._is_whole(name):  # an altered one is written anew: to import again is how a shop mends it
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            half = self.folder / f"{os.getpid()}-{threading.get_ident()}.part"
            with half.open("wb") as file:
                file.write(zlib.compress(content, LEVEL))
                file.flush()
                os.fsync(file.fileno())
            steps.reached("blob_before_rename")
            half.replace(path)
            steps.reached("blob_after_rename")
        return name

    def settle(self, names: Iterable[str]) -> None:
        """Make the names durable that ``put_aside`` gave, each folder synced once; a fact may name them afterwards.

        Also of what was there before: whoever put it may have been killed before this.
        """
        for folder in sorted({self._path(name).parent for name in names}):
            sync_folder(folder)
        sync_folder(self.folder)
        if not self._is_named:
            sync_folder(self.folder.parent)
            self._is_named = True

    def _is_whole(self, name: str) -> bool:
        try:
            self.get(name)
        except (NotFound, FolderDamaged):
            return False
        return True

    def get(self, name: str) -> bytes:
        """The content of a name. Raises NotFound when it is gone and FolderDamaged when it is not what was put.

        What cannot be a name, such as a path out of the folder, is not looked for.
        """
        if _NAME.fullmatch(name) is None:
            raise NotFound(f"{name[:12]!r} is not the name of a stored content.", "Restore it from a backup.")
        try:
            content = zlib.decompress(self._path(name).read_bytes())
        except FileNotFoundError as problem:
            raise NotFound(f"The stored content {name[:12]} is missing.", "Restore it from a backup.") from problem
        except zlib.error as problem:
            raise _altered(name) from problem
        if hashlib.sha256(content).hexdigest() != name:
            raise _altered(name)
        return content

    def has(self, name: str) -> bool:
        """Whether there is a file of this name, whole or not."""
        return _NAME.fullmatch(name) is not None and self._path(name).is_file()

    def packed(self, name: str) -> bytes:
        """The content of a name as it lies here, compressed (zlib). Raises as ``get`` does."""
        self.get(name)
        return self._path(name).read_bytes()

    def tidy(self) -> None:
        """Remove what a killed process had half written; only while nobody puts anything."""
        for half in self.folder.glob("*.part"):
            with suppress(OSError):  # it does no harm
                half.unlink()

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("??/*") if path.suffix == "")

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / name


def _altered(name: str) -> FolderDamaged:
    return FolderDamaged(f"The stored content {name[:12]} was altered.", "Restore it from a backup.")


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    if os.name == "nt":  # a folder cannot be opened there; the rename itself is journaled by NTFS
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
