"""How much of a catalogue may go at once before a person is asked: more is taken for a fault of the platform's."""

from __future__ import annotations

from app.domain.frozen import frozen

MOST, MOST_PERCENT = 100, 20  # products; more of both at once is not believed (sync.md 2.4)


@frozen
class Gone:
    """So many products would go, of so many."""

    gone: int
    of: int

    @property
    def is_many(self) -> bool:
        return self.gone > MOST and 100 * self.gone > MOST_PERCENT * self.of
