"""Changes on their way into blobs: at most 5,000 and 4 MiB each, written by a thread while the next rows are read."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol

A_BLOB = 5_000  # changes
BYTES_A_BLOB = 4 * 1024 * 1024 - 64 * 1024

Entry = dict[str, Any]  # Change.as_json()
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Store(Protocol):
    """Where blobs are kept."""

    def put_aside(self, content: bytes) -> str:
        """Keep it; its name, which ``settle`` makes durable."""

    def settle(self, names: Iterable[str]) -> None:
        """Make these durable."""

    def get(self, name: str) -> bytes:
        """What was put."""


class Writer:
    """Takes changes in the order of the file's lines; a ``store`` of None only counts them."""

    def __init__(self, store: Store | None) -> None:
        self._store = store
        self._texts: list[bytes] = []
        self._size = self._changes = 0
        self._lines = array("q")  # of each change
        self._ends: list[int] = []  # how many changes there are up to and with each blob
        self._names: list[str] = []
        self._pool = ThreadPoolExecutor(1, "blobs")
        self._waiting: Future[str] | None = None

    @property
    def count(self) -> int:
        return len(self._lines)

    def add(self, entries: list[Entry], lines: list[int]) -> None:
        """Take some hundred changes."""
        self._lines.extend(lines)
        if self._store is not None and entries:
            self._take(entries)

    def _take(self, entries: list[Entry]) -> None:
        text = _ENCODER.encode(entries)[1:-1].encode()
        if len(text) > BYTES_A_BLOB and len(entries) > 1:
            half = len(entries) // 2
            self._take(entries[:half])
            self._take(entries[half:])
            return
        if self._changes + len(entries) > A_BLOB or self._size + len(text) > BYTES_A_BLOB:
            self._put()
        self._texts.append(text)
        self._size += len(text) + 1
        self._changes += len(entries)

    def _put(self) -> None:
        if not self._texts:
            return
        assert self._store is not None
        content = b"[" + b",".join(self._texts) + b"]"
        self._ends.append((self._ends[-1] if self._ends else 0) + self._changes)
        self._texts, self._size, self._changes = [], 0, 0
        self._await()
        self._waiting = self._pool.submit(self._store.put_aside, content)

    def _await(self) -> None:
        if self._waiting is not None:
            self._names.append(self._waiting.result())
            self._waiting = None

    def has(self, line: int) -> bool:
        """Whether a change came of this line."""
        place = bisect_left(self._lines, line)
        return place < len(self._lines) and self._lines[place] == line

    def add_codes(self, wanted: dict[int, list[str]], before: Callable[[str], list[str]]) -> None:
        """Give the products of these lines more barcodes, in the blobs that hold them. Only after the last ``add``.

        ``before`` gives the barcodes that a product had in the catalogue.
        """
        self._put()
        self._await()
        by_blob: dict[int, list[tuple[int, list[str]]]] = {}
        for line, codes in wanted.items():
            place = bisect_left(self._lines, line)
            blob = bisect_left(self._ends, place + 1)
            by_blob.setdefault(blob, []).append((place - (self._ends[blob - 1] if blob else 0), codes))
        if self._store is None:
            return
        for blob, places in by_blob.items():
            entries = json.loads(self._store.get(self._names[blob]))
            for place, codes in places:
                _give_codes(entries[place], codes, before)
            self._names[blob] = self._store.put_aside(_ENCODER.encode(entries).encode())

    def finish(self) -> list[str]:
        """The names of all blobs, each durable."""
        self._put()
        self._await()
        self._pool.shutdown()
        if self._store is not None and self._names:
            self._store.settle(self._names)
        return self._names

    def abandon(self) -> None:
        """Stop; blobs that no fact names do no harm."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _give_codes(entry: Entry, codes: list[str], before: Callable[[str], list[str]]) -> None:
    new, base = entry["new"], entry["base"]
    if base is not None and "barcodes" not in new:
        base["barcodes"] = new["barcodes"] = before(entry["id"])
    new["barcodes"] = sorted({*new.get("barcodes", ()), *codes})
