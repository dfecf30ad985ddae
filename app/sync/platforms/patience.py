"""How long nothing is sent after an outcome that nobody knows, and when an act that never works is set aside."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.clock import Clock

MOST_TRIES = 8


class Patience:
    """Of one process: what it does not know it takes for just now."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: dict[str, datetime] = {}  # fact → when its last request may have been sent
        self._gave_up = False
        self.settles = timedelta()

    def noticed(self, fact: str) -> None:
        """An act was begun, maybe by a process that died with its request on the way."""
        self._since.setdefault(fact, self._clock.now())

    def doubts(self, fact: str) -> None:
        self._since[fact] = self._clock.now()

    def seconds_left(self, fact: str) -> float:
        """How long an earlier request of this act may still be at work; 0 where none can be."""
        since, now = self._since.get(fact), self._clock.now()
        if since is None:
            return 0.0
        if now < since:  # the clock was put back: the wait begins again
            self._since[fact] = since = now
        return max(0.0, (since + self.settles - now).total_seconds())

    def gives_up(self, fact: str, tries: int) -> bool:
        """Whether it is this act that does not work: one, and not each as when the platform takes nothing at all."""
        if tries < MOST_TRIES or self._gave_up:
            return False
        self._gave_up = True
        self._since.pop(fact, None)
        return True

    def over(self, fact: str) -> None:
        self._since.pop(fact, None)

    def worked(self) -> None:
        """The platform took something: what fails from now on may be at fault itself."""
        self._gave_up = False
