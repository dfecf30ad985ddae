"""How far a platform proves to have what it was told: asked for the newest act, and for more if it is gone.

What a platform loses it loses from its end, as one that is restored from a backup does. Of the first act that it lost
it may have half, if it was kept in the middle of it: so that one is in hand, and no level is read, until it is told.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.domain.facts import Fact
from app.queries import delivering as asked
from app.services import delivering as kept
from app.sync.counter import Counter


class Finder(Protocol):
    """What can be looked for at a platform."""

    def finds(self, fact: Fact) -> bool:
        """Whether it has all of a sale, refund or void."""

    def holds(self, fact: Fact) -> bool:
        """Whether the goods of a sale are out of its stock; of anything else that is believed."""


def draw_back_to_proof(counter: Counter, platform: str, finder: Finder) -> bool:
    """Hold what was told against what is there; what is gone is to be told again. Says whether anything is gone.

    Raises what ``finder`` raises.
    """
    upto = counter.ask(asked.told_upto, platform)
    is_gone = _draw_back(counter, platform, upto, finder.finds)
    newest = counter.ask(asked.told_act, platform, counter.ask(asked.told_upto, platform), 0)
    proved = newest.n if newest else 0
    for fact in counter.ask(asked.told_late, platform, proved):
        if not finder.finds(fact):
            counter.do(kept.draw_back, platform, proved, fact.id).result()
            is_gone = True
    for fact in counter.ask(asked.held, platform):
        if not finder.holds(fact):
            counter.do(kept.let_go, platform, fact.id).result()
    return is_gone


def _draw_back(counter: Counter, platform: str, upto: int, finds: Callable[[Fact], bool]) -> bool:
    def lost(back: int) -> Fact | None:
        """The act so many places from the end, if it is gone; before the first there is nothing to miss."""
        fact = counter.ask(asked.told_act, platform, upto, back)
        return None if fact is None or finds(fact) else fact

    first = lost(0)
    if first is None:
        return False
    gone, there = 0, 1
    while found := lost(there):
        first, gone, there = found, there, 2 * there + 1
    while there - gone > 1:
        middle = (gone + there) // 2
        if found := lost(middle):
            first, gone = found, middle
        else:
            there = middle
    last = counter.ask(asked.told_act, platform, upto, there)
    counter.do(kept.draw_back, platform, last.n if last else 0, first.id).result()
    return True
