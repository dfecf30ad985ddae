"""One at a time, in the order in which they came: the lock of SQLite goes to whoever asks at the right moment."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc


class Turns:
    """``taken`` by one of a process's threads after the other; whoever waits holds nothing meanwhile."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: deque[threading.Event] = deque()  # the first of them has its turn

    @property
    def waiting(self) -> int:
        """How many wait behind the one that has its turn."""
        return max(0, len(self._queue) - 1)

    @contextmanager
    def taken(self, seconds: float) -> Iterator[None]:
        """Raises sqlalchemy.exc.TimeoutError where it does not come to this one's turn in so many seconds."""
        mine = threading.Event()
        with self._lock:
            self._queue.append(mine)
            self._queue[0].set()
        if not mine.wait(seconds) and self._has_left(mine):
            raise exc.TimeoutError("others were writing all the time")
        try:
            yield
        finally:
            with self._lock:
                self._queue.popleft()
                if self._queue:
                    self._queue[0].set()

    def _has_left(self, mine: threading.Event) -> bool:
        """Go without a turn, unless it came at the last moment."""
        with self._lock:
            if not mine.is_set():
                self._queue.remove(mine)
            return not mine.is_set()
