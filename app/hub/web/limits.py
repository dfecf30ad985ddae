"""How often somebody may ask: registers by their name, whoever is none by the address that it asks from.

A bucket for each fills at a steady rate and is emptied by asking (the libraries for it start a thread for each request
or keep a list of all of them). Counted in each worker's memory: with several workers the limit is that much higher.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from app.domain.frozen import frozen
from app.hub.web.problems import Problem

MOST_NAMES = 10_000  # remembered at once


@frozen
class Rate:
    """So many at once, and so many a second in the long run."""

    at_once: float
    a_second: float


REGISTER = Rate(250, 100)  # requests of one register
CODES = Rate(20, 20 / 60)  # codes tried from one address: 60 random bits are not found like this
TOKENS = Rate(100, 5)  # wrong tokens looked up for one address: of a shop whose hub knows its tills no more, all come


class Limits:
    """One worker's counts. ``seconds`` is a clock that only goes forward."""

    def __init__(
        self,
        register: Rate = REGISTER,
        codes: Rate = CODES,
        tokens: Rate = TOKENS,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._rates = {"register": register, "code": codes, "token": tokens}
        self._seconds = seconds
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}  # what is left, and when that was
        self._lock = threading.Lock()

    def register(self, name: str) -> None:
        """Raises Problem where a register asks too often."""
        self._take("register", name)

    def code(self, address: str) -> None:
        """Raises Problem where too many codes are tried."""
        self._take("code", address)

    def guess(self, address: str) -> None:
        """A token was wrong. Raises Problem where too many of this address were."""
        self._take("token", address)

    def is_guessing(self, address: str) -> bool:
        """Whether so many tokens of this address were wrong that the next would be refused."""
        with self._lock:
            return self._left("token", address, self._seconds()) < 1

    def _left(self, kind: str, name: str, now: float) -> float:
        rate = self._rates[kind]
        left, at = self._buckets.get((kind, name), (rate.at_once, now))
        return min(rate.at_once, left + (now - at) * rate.a_second)

    def _take(self, kind: str, name: str) -> None:
        rate, now = self._rates[kind], self._seconds()
        with self._lock:
            left = self._left(kind, name, now)
            if left >= 1:
                self._buckets[kind, name] = (left - 1, now)
                self._forget(now)
                return
        raise Problem(429, "too-often", "that was asked too often", max(1, math.ceil((1 - left) / rate.a_second)))

    def _forget(self, now: float) -> None:
        """Those whose bucket is full again are as good as never seen."""
        if len(self._buckets) > MOST_NAMES:
            full = [
                key
                for key, (left, at) in self._buckets.items()
                if left + (now - at) * self._rates[key[0]].a_second >= self._rates[key[0]].at_once
            ]
            for key in full:
                del self._buckets[key]
