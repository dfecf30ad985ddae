"""The foreground: while somebody at the counter is served, this process's background threads stand aside.

One interpreter runs one thread at a time. Beside a thread that is never idle each statement of a sale, which lets go
of the interpreter, waits to get it back; so such threads work in pieces of a few milliseconds and ask before each.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

LONGEST = 0.05  # seconds that a thread stands aside in a row
EARNED = 1  # seconds that it may stand aside for each that it had to itself: half of the time is always its own
_MOMENT = 0.001  # between two looks, so that nobody who is served has to wake anybody


class Foreground:
    """Who is served now, counted from any thread. It never holds up a thread for ever, whatever is counted."""

    def __init__(self, now: Callable[[], float] = time.monotonic, wait: Callable[[float], None] = time.sleep) -> None:
        self._now = now
        self._wait = wait
        self._lock = threading.Lock()
        self._served = 0
        self._threads = threading.local()

    def begin(self) -> None:
        """Somebody waits for an answer; ``end`` must follow, on whatever thread."""
        with self._lock:
            self._served += 1

    def end(self) -> None:
        with self._lock:
            self._served -= 1

    @property
    def is_served(self) -> bool:
        """Whether somebody waits for an answer."""
        return self._served > 0

    def give_way(self) -> None:
        """Stand aside while somebody is served. For background threads, between two small pieces of their work."""
        if not self._served:
            return
        now, mine = self._now(), self._threads
        spare = min(LONGEST, getattr(mine, "spare", LONGEST) + EARNED * (now - getattr(mine, "since", now)))
        until = now + spare
        while self._served and now < until:
            self._wait(_MOMENT)
            now = self._now()
        mine.spare, mine.since = until - now, now


foreground = Foreground()
