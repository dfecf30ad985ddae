"""``python -m tests.replay.broken_hub MUTANT PORT DATABASE``: a hub that now and then takes in something wrongly.

What it answers is right, and so is what it stores of most facts: a replay on four registers has to notice by the sums.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

import uvicorn
from sqlalchemy import Connection

from app.clock import SystemClock
from app.hub import intake
from app.hub.applying import Said, Sender, apply
from app.hub.database import Database
from app.hub.feed import News
from app.hub.hub import Hub
from app.hub.web.application import make_app

EVERY = 10  # orders of which one goes wrong
Wrongly = Callable[[Said], Said]


def drops(said: Said) -> Said:
    """The order is stored and never applied."""
    return replace(said, order=None, moves=())


def doubles(said: Said) -> Said:
    """An amount is taken twice."""
    assert said.order is not None
    return replace(said, order={**said.order, "total_minor": 2 * said.order["total_minor"]})


def keeps_goods(said: Said) -> Said:
    """The money is taken in, the goods are not."""
    return replace(said, moves=())


def _breaking(wrongly: Wrongly) -> Callable[..., tuple[News, ...]]:
    turns = count(1)

    def broken(connection: Connection, sender: Sender, said: Sequence[Said], at: str) -> tuple[News, ...]:
        taken = [wrongly(one) if one.order is not None and not next(turns) % EVERY else one for one in said]
        return apply(connection, sender, taken, at)

    return broken


def _altering() -> Callable[..., dict[str, Any]]:
    """Bytes are stored otherwise than they came."""
    turns, made = count(1), intake._inbox_row

    def broken(*given: Any) -> dict[str, Any]:
        row = made(*given)
        return row if next(turns) % EVERY else {**row, "body": row["body"].replace(b'"GBP"', b'"EUR"')}

    return broken


APPLYING: dict[str, Wrongly] = {"drops": drops, "doubles": doubles, "keeps-goods": keeps_goods}
ALTERS = "alters"
MUTANTS = (*APPLYING, ALTERS)


def main() -> int:
    mutant, port, database = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    if mutant == ALTERS:
        intake._inbox_row = _altering()
    else:
        intake.apply = _breaking(APPLYING[mutant])  # type: ignore[attr-defined]
    uvicorn.run(make_app(Hub(Database(database), SystemClock()), closes=True), port=port, log_config=None)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
