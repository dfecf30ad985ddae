"""Tells a scanner from a hand by its speed, where typed digits would mean money."""

from __future__ import annotations

LONGEST_GAP_MS = 35  # between two keys of a scanner; fast hands stay above 60
SHORTEST_SCAN = 6


class Burst:
    """Feed each key with its time in ms; ``end`` says what was scanned, or nothing if a hand typed it."""

    def __init__(self) -> None:
        self._keys = ""
        self._last = float("-inf")

    def feed(self, key: str, at_ms: float) -> bool:
        """Take a key; True says it may be the first of a burst."""
        first = at_ms - self._last > LONGEST_GAP_MS
        self._keys = key if first else self._keys + key
        self._last = at_ms
        return first

    def end(self, at_ms: float) -> str:
        """What a scanner sent just before this Enter; empty if a hand typed."""
        keys, self._keys = self._keys, ""
        scanned = len(keys) >= SHORTEST_SCAN and at_ms - self._last <= LONGEST_GAP_MS
        return keys if scanned else ""
