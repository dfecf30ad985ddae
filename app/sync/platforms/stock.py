"""Changes of stock at a platform that knows levels only: read, put down, write, and whom to believe then.

Sales and returns move stock as orders. What is left are goods in, waste and counts: each is the level just read and
what it becomes, put down before it is written. After an outcome that nobody knows a level that is as it was to become
is done, one that is as it was is not, and of any other nobody can say: a person counts.
"""

from __future__ import annotations

from app.domain.movements import Movement
from app.domain.quantity import Quantity
from app.domain.stock import compared, plus
from app.errors import PlatformUnreachable
from app.sync.platforms.acts import StockChange
from app.sync.platforms.connector import Connector, Rejected, Retryable
from app.sync.platforms.steplog import Steps

DONE, UNSURE = "done", "unsure"


def write_levels(connector: Connector, change: StockChange, log: Steps) -> list[str]:
    """Change each level once; returns the products of which nobody can say whether it was. Raises Rejected.

    A product that the platform does not know is found out before the first is changed.
    """
    levels = {one.position: connector.level(one.product) for one in change.moves if not log.get(str(one.position))}
    unsure = []
    for move in change.moves:
        step = str(move.position)
        if log.get(step) not in (DONE, UNSURE):
            level = levels.get(move.position) or connector.level(move.product)
            log.put(step, _write(connector, move, level, step, log))
        if log.get(step) == UNSURE:
            unsure.append(move.product)
    return unsure


def left_unwritten(connector: Connector, change: StockChange, log: Steps) -> list[str] | None:
    """Of an act that goes no further the products whose level was not surely changed; None if no level at all was."""
    said = [(move.product, _came_to(connector, move.product, log.get(str(move.position)))) for move in change.moves]
    if not any(outcome for _, outcome in said):
        return None
    return list(dict.fromkeys(product for product, outcome in said if outcome != DONE))


def _came_to(connector: Connector, product: str, said: str) -> str:
    """What is known of a step at the end; empty if it did nothing."""
    if said in ("", DONE, UNSURE):
        return said
    try:
        return _found(_read(said), connector.level(product))
    except (PlatformUnreachable, Rejected):
        return UNSURE


def _write(connector: Connector, move: Movement, level: Quantity, step: str, log: Steps) -> str:
    known = _read(log.get(step))
    if found := _found(known, level):
        return found
    before, after = known or (level, plus(level, Quantity(move.delta, move.exponent)))
    log.put(step, f"{before.amount} {before.exponent} {after.amount} {after.exponent}")
    try:
        connector.set_level(move.product, after, before)
    except Retryable:
        log.put(step, "")  # it was not written: what it stands at may change until it is
        raise
    except Rejected:
        return UNSURE  # others of this act may be written already
    return DONE


def _found(known: tuple[Quantity, Quantity] | None, level: Quantity) -> str:
    """What an earlier request came to whose answer was lost; empty if it did nothing, or there was none."""
    if known is None:
        return ""
    before, after = known
    return DONE if not compared(level, after) else UNSURE if compared(level, before) else ""


def _read(said: str) -> tuple[Quantity, Quantity] | None:
    if not said:
        return None
    before, finest, after, finer = map(int, said.split())
    return Quantity(before, finest), Quantity(after, finer)
