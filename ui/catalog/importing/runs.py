"""Long work of an import, one job after the other beside the screen; a newer one ends the one before."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from ui.catalog.importing.state import Progress, Stage

T = TypeVar("T")
_SAYS_AFTER = 1.0  # seconds: before that a time left is a guess
READING = 250  # thousandths of a whole import that reading takes, where most of it is new


class Run:
    """One job: ``wanted`` until a newer one takes its place or a person stops it."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def stop(self) -> None:
        self._stopped.set()

    def is_stopped(self) -> bool:
        return self._stopped.is_set()


class Runs:
    """A thread of its own; ``current`` is the last job handed in."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="import")
        self.current = Run()

    def start(self, job: Callable[[Run], T]) -> tuple[Run, Future[T]]:
        """Stop what runs, then do ``job``."""
        self.current.stop()
        self.current = run = Run()
        return run, self._thread.submit(job, run)

    def beside(self, job: Callable[[], T]) -> Future[T]:
        """Do ``job`` when what runs is done."""
        return self._thread.submit(job)

    def close(self) -> None:
        self.current.stop()
        self._thread.shutdown(wait=False, cancel_futures=True)  # it may wait for the register, which is closed next


class Gauge:
    """Makes one share and one time left of an import's two parts: reading, and making the catalogue show it.

    ``reading`` is how many thousandths of the whole reading takes.
    """

    def __init__(self, reading: int = READING, ticks: Callable[[], float] = time.monotonic) -> None:
        self._reading, self._ticks = reading, ticks
        self._began = 0.0
        self.progress = Progress()

    def read(self, told: Mapping[str, Any]) -> Progress:
        """As the reader says: {rows, bytes, size, seconds}."""
        part = min(1.0, told["bytes"] / told["size"]) if told["size"] else 0.0
        left = _left(part, told["seconds"])
        if left is not None:  # what comes after reading takes its share of time as well
            left += round(told["seconds"] / part * (1000 - self._reading) / self._reading)
        self.progress = Progress(Stage.READING, told["rows"], self._grown(part * self._reading), left)
        return self.progress

    def show(self, done: int, total: int) -> Progress:
        """As the catalogue says of its being made."""
        now = self._ticks()
        self._began = self._began or now
        part = min(1.0, done / total) if total else 0.0
        share = self._grown(self._reading + part * (1000 - self._reading))
        self.progress = Progress(Stage.SHOWING, self.progress.rows, share, _left(part, now - self._began))
        return self.progress

    def _grown(self, share: float) -> int:
        return max(self.progress.share, round(share))


def _left(part: float, seconds: float) -> int | None:
    if seconds < _SAYS_AFTER or part < 0.02:
        return None
    return round(seconds * (1 - part) / part)
