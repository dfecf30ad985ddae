"""Blobs before the facts that name them: which the platform lacks, one sent at a time; what is lost is said to be."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app import steps
from app.domain.blobs import blobs_of
from app.domain.facts import Fact
from app.errors import FolderDamaged, NotFound
from app.queries import offering
from app.sync.asked import MOST_NAMES
from app.sync.counter import Counter
from app.sync.platform import Platform


class BlobOffer:
    """What is known, since the connection was made, of the blobs that a platform has."""

    def __init__(self, counter: Counter, platform: Platform) -> None:
        self._counter = counter
        self._platform = platform
        self._seen: set[str] = set()  # those that are there, or that this register has lost
        self._lacking: list[str] = []  # those that are not there, the next one to send last
        self.lost: set[str] = set()

    def forget(self) -> None:
        """The connection was lost."""
        self._seen.clear()
        self._lacking.clear()

    def step(self, facts: Iterable[Fact]) -> bool:
        """One step towards the platform having every blob that these facts name; whether there was one to do.

        Raises PlatformUnreachable, PlatformRefused.
        """
        names = [name for name in _named(facts) if name not in self._seen]
        if not names:
            return False
        if not self._lacking:
            self._ask(names[:MOST_NAMES])
        else:
            self.send(self._lacking[-1])
            self._lacking.pop()
        return True

    def send(self, name: str) -> None:
        """Send one blob, or say that it is lost here. Raises PlatformUnreachable, PlatformRefused."""
        try:
            packed = self._counter.ask(offering.packed_blob, name)
        except (NotFound, FolderDamaged):
            self._platform.lose_blob(name)
            self.lost.add(name)
        else:
            steps.reached("link_before_blob")
            self._platform.put_blob(name, packed)
            steps.reached("link_after_blob")
        self._seen.add(name)

    def _ask(self, names: list[str]) -> None:
        lacking = self._platform.missing_blobs(names)
        self._lacking = [name for name in reversed(names) if name in lacking]
        self._seen.update(name for name in names if name not in lacking)


def _named(facts: Iterable[Fact]) -> list[str]:
    """The blobs that facts name, each once. A fact that cannot be read goes up as it is: the platform sets it aside."""
    found: dict[str, None] = {}
    for fact in facts:
        if b'"blobs"' not in fact.body:
            continue
        try:
            body = json.loads(fact.body)
            found.update(dict.fromkeys(blobs_of(fact.type, body)))
        except (ValueError, AttributeError):
            continue
    return list(found)
