"""Acts handed to a register one after the other, a window of them on their way, one shift for each business day."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import Any

from app.register import Register
from app.services.shifts import close_shift, open_shift

WINDOW = 64  # acts on their way: reading the file overlaps with the disk, and memory stays small


class Recorder:
    """The writing side of a replay. ``day`` is the business day of the shift open at its beginning, or empty."""

    def __init__(self, register: Register, day: str) -> None:
        self._register = register
        self._day = day
        self._waiting: deque[Future[Any]] = deque()
        self.acts = 0
        self.days: set[str] = set()

    def record(self, at: datetime, service: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Hand in one act of a business day, whose shift is opened, and the one before closed, on the way.

        Raises what an act handed in earlier failed with.
        """
        day = at.date().isoformat()
        self.days.add(day)
        if day != self._day:
            self.end_day()
            self._do(open_shift, 0, day)
            self._day = day
        self._do(service, *args, **kwargs)
        self.acts += 1

    def end_day(self) -> None:
        """Close the open shift, if there is one, with its Z summary."""
        if self._day:
            self._do(close_shift)
            self._day = ""

    def drain(self) -> None:
        """Wait for all that is on its way. Raises the first failure of it."""
        while self._waiting:
            self._waiting.popleft().result()

    def wait(self) -> None:
        """Wait for all that is on its way, whatever comes of it: the way out when something failed before."""
        for future in self._waiting:
            future.exception()
        self._waiting.clear()

    def _do(self, service: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        if len(self._waiting) >= WINDOW:
            # Half of them at once: waking up for each act would cost more than the act's own reading.
            self._waiting[WINDOW // 2 - 1].exception()
            for _ in range(WINDOW // 2):
                self._waiting.popleft().result()
        self._waiting.append(self._register.do(service, *args, **kwargs))
