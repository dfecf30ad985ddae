"""How often somebody may ask: registers by their name, machines that want to become one by their address.

Counted in each worker's memory: with several workers the limit is that many times as high.
"""

from __future__ import annotations

import math
import time

from limits import RateLimitItem, RateLimitItemPerMinute, RateLimitItemPerSecond
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from app.hub.web.problems import Problem

REGISTER = RateLimitItemPerSecond(100, 1)  # requests of one register
CODES = RateLimitItemPerMinute(20)  # codes tried from one address: 60 random bits are not found like this


class Limits:
    """One worker's counts."""

    def __init__(self, register: RateLimitItem = REGISTER, codes: RateLimitItem = CODES) -> None:
        self._window = MovingWindowRateLimiter(MemoryStorage())
        self._register = register
        self._codes = codes

    def register(self, name: str) -> None:
        """Raises Problem where a register asks too often."""
        self._hit(self._register, name)

    def code(self, address: str) -> None:
        """Raises Problem where too many codes are tried."""
        self._hit(self._codes, address)

    def _hit(self, limit: RateLimitItem, name: str) -> None:
        if not self._window.hit(limit, name):
            until = self._window.get_window_stats(limit, name).reset_time
            wait = max(1, math.ceil(until - time.time()))
            raise Problem(429, "too-often", "that was asked too often", wait)
