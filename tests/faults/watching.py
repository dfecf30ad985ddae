"""Makes everything of a register go through the powercut VFS and its log: the cache, and files that Python writes.

What is modelled of plain files (blobs): their bytes as one write that may be torn and lost by sectors until ``fsync``,
a new name or folder that may be gone until the folder that holds it was synced, a deleted file that may be back.
Child processes are functions here, so that one log has all in its one order; the thread that syncs a growing file is
left out, which makes the disk only worse.
"""

from __future__ import annotations

import gc
import json
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite

from app import worker
from app.db import engine
from app.db.cache import building, projecting, sizes, tasks
from tests.faults.recorder import Recorder
from tests.faults.vfs import NoCompiler


@contextmanager
def small_and_inline() -> Iterator[pytest.MonkeyPatch]:
    """A catalogue of a dozen products is a large one, and what a child process would do is done by this one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sizes, "HERE", 3)
        patch.setattr(sizes, "BUILT_HERE", 14)
        patch.setattr(projecting, "ROWS_A_TRANSACTION", 4)
        patch.setattr(worker, "run", _inline)
        yield patch


def _inline(
    task: str,
    args: Mapping[str, Any],
    heard: Callable[[Any], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Any:
    module, _, function = worker.TASKS[task].partition(":")
    try:
        return json.loads(json.dumps(getattr(import_module(module), function)(args, heard or (lambda told: None))))
    finally:
        gc.enable()


@contextmanager
def all_recorded(recorder: Recorder, folder: Path) -> Iterator[None]:
    """Everything done to files below ``folder`` is in the recorder's log."""
    if not sys.platform.startswith("linux"):
        raise NoCompiler("which file a descriptor belongs to is asked of Linux")
    with small_and_inline() as patch:
        through_vfs(patch, lambda path: True)
        for module in (building, tasks):
            patch.setattr(module, "synced_meanwhile", lambda path: nullcontext())
        _Files(recorder, folder).watch(patch)
        yield


def through_vfs(patch: pytest.MonkeyPatch, is_meant: Callable[[Path], bool]) -> None:
    """Files that are opened from now on, if they are meant, are opened through the powercut VFS."""
    real = engine._open

    def opened(path: Path, mode: str, vfs: str) -> Any:
        return real(path, mode, "powercut" if is_meant(path) else vfs)

    def connect(path: str, **more: Any) -> Any:
        return sqlite.connect(f"file:{path}?vfs=powercut" if is_meant(Path(path)) else f"file:{path}", uri=True, **more)

    patch.setattr(engine, "_open", opened)
    patch.setattr(tasks, "sqlite", SimpleNamespace(connect=connect))


class _Files:
    """What Python does to files, written into the log."""

    def __init__(self, recorder: Recorder, folder: Path) -> None:
        self._recorder = recorder
        self._folder = folder
        self._known: set[str] = set()

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        fsync, replace, unlink, mkdir = os.fsync, os.replace, os.unlink, os.mkdir

        def synced(handle: int) -> None:
            fsync(handle)
            path = Path(f"/proc/self/fd/{handle}").readlink()
            if self._is_ours(path):
                if stat.S_ISREG(os.fstat(handle).st_mode):
                    self._written(path)
                self._say("SYNC", path)

        def replaced(path: Any, to: Any, **more: Any) -> None:
            if self._is_ours(path):
                self._written(Path(path))
            replace(path, to, **more)
            if self._is_ours(to):
                self._known.discard(str(path))
                self._known.add(str(to))
                self._say("REPLACE", path, to=str(to))

        def unlinked(path: Any, **more: Any) -> None:
            unlink(path, **more)
            if self._is_ours(path):
                self._known.discard(str(path))
                self._say("DELETE", path)

        def made(path: Any, *args: Any, **more: Any) -> None:
            mkdir(path, *args, **more)
            if self._is_ours(path) and Path(path) != self._folder:  # the register's own was there the day before
                self._say("MKDIR", path)

        for name, watched in (("fsync", synced), ("replace", replaced), ("unlink", unlinked), ("mkdir", made)):
            patch.setattr(os, name, watched)

    def _is_ours(self, path: Any) -> bool:
        return self._folder in (Path(path), *Path(path).parents)

    def _written(self, path: Path) -> None:
        """A blob's bytes, before they are synced or named; those of databases are in the log already."""
        if str(path) in self._known or "blobs" not in path.parts:
            return
        self._known.add(str(path))
        self._say("CREATE", path)
        self._say("WRITE", path, offset=0, hex=path.read_bytes().hex())

    def _say(self, op: str, path: Any, **more: Any) -> None:
        self._recorder.say({"op": op, "path": str(path), **more})
