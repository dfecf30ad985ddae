"""Which rows are chosen: some, or everything that is found but some, so that a million cost nothing."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.frozen import frozen


@frozen
class Chosen:
    """``marked`` are the rids that are chosen or, with ``everything``, those that are not."""

    everything: bool = False
    marked: frozenset[int] = frozenset()

    def __contains__(self, rid: int) -> bool:
        return (rid in self.marked) != self.everything

    def count(self, found: int) -> int:
        return found - len(self.marked) if self.everything else len(self.marked)

    def toggled(self, rid: int) -> Chosen:
        return Chosen(self.everything, self.marked ^ {rid})

    def having(self, rids: Iterable[int], wanted: bool) -> Chosen:
        """The same with these rows chosen, or not."""
        if wanted != self.everything:
            return Chosen(self.everything, self.marked.union(rids))
        return Chosen(self.everything, self.marked.difference(rids))


NONE = Chosen()
EVERYTHING = Chosen(everything=True)
