"""Everything a run draws from: one seed, so that it comes out the same each time."""

from __future__ import annotations

import random
import secrets
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta


class VirtualClock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 2, 8, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def pass_by(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


class SkewedClock:
    """A register's own clock, which may be wrong by any time."""

    def __init__(self, true: VirtualClock) -> None:
        self._true = true
        self.skew = timedelta()

    def now(self) -> datetime:
        return self._true.now() + self.skew


class SeededIds:
    """Ids from the seed. ``again`` is one that comes once more, as from a source that was put back to where it was."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.again = ""

    def new(self) -> str:
        if self.again:
            id, self.again = self.again, ""
            return id
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))


@contextmanager
def drawn_from(chance: random.Random) -> Iterator[None]:
    """What the product draws from the machine's own chance comes from the seed too."""
    before = secrets.token_bytes, secrets.token_hex
    secrets.token_bytes = lambda nbytes=None: chance.randbytes(nbytes or 32)
    secrets.token_hex = lambda nbytes=None: chance.randbytes(nbytes or 32).hex()
    try:
        yield
    finally:
        secrets.token_bytes, secrets.token_hex = before
