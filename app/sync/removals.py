"""A platform that takes out much of the catalogue at once is not believed until a person has said so.

Until then the till sells on with what it has; everything else goes up and comes down meanwhile.
"""

from __future__ import annotations

from app.domain.pages import Page
from app.domain.removals import Gone
from app.queries import removals as asked
from app.sync.counter import Counter

CATALOG = "catalog"


class Removals:
    """Products that pages took out since the stream was last read to its end; ``held`` is what waits for a person."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._taken = self._more = 0
        self._is_allowed = False
        self.held: Gone | None = None

    def allow(self) -> None:
        """A person has said that they may go: all of them, to the end of the stream."""
        self._is_allowed = True
        self.held = None

    def holds(self, page: Page) -> bool:
        """Whether this page is not to be learned."""
        if page.stream != CATALOG:
            return False
        self._more = self._counter.ask(asked.taken_out, page)
        found, held = self._taken + self._more, None
        if self._more and not self._is_allowed and Gone(found, 0).is_many:  # only then all of them are counted
            of = Gone(found, self._taken + self._counter.ask(asked.size))
            held = of if of.is_many and not self._is_allowed else None
        self.held = held
        return held is not None

    def learned(self, page: Page) -> None:
        if page.stream != CATALOG:
            return
        self._taken += self._more
        if page.is_last:
            self._taken, self._is_allowed = 0, False
