"""How far a platform proves to have what it was told: asked for the newest act, and for more if it is gone.

What a platform loses it loses from its end, as one that is restored from a backup does.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.facts import Fact
from app.queries import delivering as asked
from app.services import delivering as kept
from app.sync.counter import Counter


def draw_back_to_proof(counter: Counter, platform: str, finds: Callable[[Fact], bool]) -> bool:
    """Hold what was told against what is there; what is gone is to be told again. Says whether anything is gone.

    Raises what ``finds`` raises.
    """
    upto = counter.ask(asked.told_upto, platform)

    def is_there(back: int) -> bool:
        fact = counter.ask(asked.told_act, platform, upto, back)
        return fact is None or finds(fact)  # before the first there is nothing to miss

    if is_there(0):
        return False
    gone, there = 0, 1
    while not is_there(there):
        gone, there = there, 2 * there + 1
    while there - gone > 1:
        middle = (gone + there) // 2
        gone, there = (gone, middle) if is_there(middle) else (middle, there)
    last = counter.ask(asked.told_act, platform, upto, there)
    counter.do(kept.draw_back, platform, last.n if last else 0).result()
    return True
