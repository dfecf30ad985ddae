"""Files of the cache on the disk for good: a finished one with its name, a growing one in small parts."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.db.blobs import sync_folder

SYNC_SECONDS = 0.05


def make_durable(path: Path) -> None:
    """Sync a finished file and its name. No connection of this process may have it open: it would lose its locks."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(path.parent)


@contextmanager
def synced_meanwhile(path: Path) -> Iterator[None]:
    """Write the file out as it grows, so that no sale's sync ever waits behind a gigabyte of it."""
    over = threading.Event()

    def sync() -> None:
        handle = os.open(path, os.O_RDWR)
        try:
            while not over.wait(SYNC_SECONDS):
                os.fdatasync(handle)
        finally:
            os.close(handle)

    if not hasattr(os, "fdatasync"):
        yield
        return
    thread = threading.Thread(target=sync, name="syncing", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
