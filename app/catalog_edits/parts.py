"""Changes on their way into blobs, and work on a thread of its own."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.domain.catalog import Change
from app.register import Register

A_BLOB = 5_000  # changes
BYTES_A_BLOB = 4 * 1024 * 1024 - 64 * 1024

T = TypeVar("T")


class Parts:
    """Changes as text on their way into blobs: at most 5,000 and 4 MiB each, never more than one in memory."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._names: list[str] = []
        self._texts: list[str] = []
        self._size = 0
        self.count = 0

    def add(self, text: str) -> None:
        size = len(text) if text.isascii() else len(text.encode())
        if len(self._texts) == A_BLOB or self._size + size >= BYTES_A_BLOB:
            self._put()
        self._texts.append(text)
        self._size += size + 1
        self.count += 1

    def names(self) -> list[str]:
        """The blobs, durable, with all that was added."""
        if self._texts:
            self._put()
        if self._names:
            self._register.blobs.settle(self._names)
        return self._names

    def _put(self) -> None:
        self._names.append(self._register.blobs.put_aside(f"[{','.join(self._texts)}]".encode()))
        self._texts, self._size = [], 0


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def written(change: Change) -> str:
    """A change as a blob holds it."""
    return _ENCODER.encode(change.as_json())


def aside(work: Callable[[], T]) -> Future[T]:
    """``work`` on a thread of its own."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            result = work()
        except BaseException as problem:  # noqa: BLE001 - the thread's door: whatever went wrong is the caller's
            future.set_exception(problem)
        else:
            future.set_result(result)

    threading.Thread(target=run, name="catalog edit", daemon=True).start()
    return future
