"""Records a run of the product: what SQLite writes through the powercut VFS, and the head file that Python writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.db import head
from tests.faults.vfs import Powercut


class Recorder:
    """Writes marks into the operation log: what the driver says, and what Python does to files."""

    def __init__(self, power: Powercut) -> None:
        self.power = power
        self._seen: set[Path] = set()

    def say(self, entry: dict[str, Any]) -> None:
        self.power.mark(json.dumps(entry).encode())

    def wrote(self, path: Path, offset: int, data: bytes) -> None:
        if path not in self._seen:
            self._seen.add(path)
            self.say({"op": "CREATE", "path": str(path)})
        self.say({"op": "WRITE", "path": str(path), "offset": offset, "hex": data.hex()})

    def synced(self, path: Path) -> None:
        if path in self._seen:
            self.say({"op": "SYNC", "path": str(path)})


@contextmanager
def recording(power: Powercut, log: Path) -> Iterator[Recorder]:
    """Everything between is in the log; registers must be opened and closed within."""
    recorder = Recorder(power)
    sync = head.HeadFile.sync

    def sync_and_say(file: head.HeadFile) -> None:
        sync(file)
        recorder.synced(file.path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(head, "on_write", recorder.wrote)
        patch.setattr(head.HeadFile, "sync", sync_and_say)
        power.log(log)
        try:
            yield recorder
        finally:
            power.log(None)
