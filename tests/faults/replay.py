"""From the log of one recorded run to the disk as a cut after each of its operations may leave it."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults import oplog
from tests.faults.disk import Disk, weathers


@dataclass(frozen=True, slots=True)
class Cut:
    """One cut: after which operation, in which weather, what was said until then, and the files it left."""

    op: int
    seed: int
    said: int  # how many of the run's marks had been written
    files: dict[str, bytes]

    def digest(self) -> bytes:
        """The same for cuts that leave the same disk after the same words."""
        whole = hashlib.sha256(str(self.said).encode())
        for path, data in sorted(self.files.items()):
            whole.update(f"|{path}|{len(data)}|".encode())
            whole.update(data)
        return whole.digest()


def cuts(log: Path, seeds: int, stride: int = 1) -> Iterator[Cut]:
    """Every cut of a recorded run, ``seeds`` weathers for each; with a stride only after every so many operations."""
    disk, said = Disk(), 0
    ops = list(oplog.read(log))
    for place, op in enumerate(ops):
        disk.apply(op)
        said += op.kind is oplog.Kind.MARK
        last = place + 1 == len(ops)
        if not last and (ops[place + 1].number == op.number or op.number % stride):
            continue  # marks belong to the operation before them: they were said before the next one began
        for seed, weather in enumerate(weathers(seeds)):
            yield Cut(op.number, seed, said, disk.after_a_cut(weather, seed * 100_003 + op.number))


def marks(log: Path) -> list[dict[str, Any]]:
    return [op.mark for op in oplog.read(log) if op.mark is not None]


class Place:
    """Puts the files of a cut where the run had them, into the very same inodes: it is one disk, not a copy."""

    def __init__(self, folders: list[Path], kept: Path) -> None:
        """``folders`` are emptied for each cut; ``kept`` holds the inodes of the run's files while they are gone."""
        self._folders = folders
        self._kept = kept
        kept.mkdir()
        self._links: dict[str, Path] = {}
        for folder in folders:
            for file in folder.rglob("*"):
                if file.is_file() and not file.name.endswith("-shm"):
                    link = kept / str(len(self._links))
                    os.link(file, link)
                    self._links[str(file)] = link

    def put(self, files: dict[str, bytes]) -> None:
        for folder in self._folders:
            for each in list(folder.iterdir()):
                if each.is_dir():
                    shutil.rmtree(each)
                else:
                    each.unlink()
        for path, data in files.items():
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            if path in self._links:
                os.link(self._links[path], path)
            Path(path).write_bytes(data)
