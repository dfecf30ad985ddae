"""Time and identity handed to a register once: services never read the clock and never make ids of their own."""

from __future__ import annotations

import secrets
import threading
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Where a register reads the time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""


class Ids(Protocol):
    """Where a register takes new identities."""

    def new(self) -> str:
        """A fresh UUIDv7 in its usual text form (RFC 9562)."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class TimeOrderedIds:
    """UUIDv7 (RFC 9562 section 5.7): milliseconds, then 74 random bits; growing within one process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def new(self) -> str:
        value = (time.time_ns() // 1_000_000) << 80 | 0x7 << 76 | secrets.randbits(12) << 64
        value |= 0b10 << 62 | secrets.randbits(62)
        with self._lock:
            if value <= self._last:
                value = self._last + 1
            self._last = value
        text = f"{value:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def stamp(moment: datetime) -> str:
    """An aware instant as the journal writes it: UTC, microseconds, a trailing Z, so that text order is time order."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment(text: str) -> datetime:
    """The instant that ``stamp`` wrote. Raises ValueError."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None or stamp(found) != text:  # ISO 8601 has other spellings of the same instant
        raise ValueError(f"{text!r} is not an instant as the journal writes it")
    return found
