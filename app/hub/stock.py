"""Stock at the hub: signed movements, and for each store and product their sum. Never a level that somebody sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, case, insert, select

from app.domain.frozen import frozen
from app.domain.movements import Movement
from app.domain.pages import LEVEL
from app.domain.quantity import Quantity
from app.domain.stock import minus, total
from app.hub.feed import News, store_scope
from app.hub.schema import levels, movements
from app.hub.statements import put
from app.hub.tasks import OVERSOLD, Task

OVER_THE_COUNTER = ("sale", "refund", "void")


@frozen
class Moved:
    """What one fact moved in a store, and when by its own clock."""

    store: str
    fact: str
    at: str
    lines: tuple[Movement, ...]


def take_in(connection: Connection, merchant: str, moved: Sequence[Moved]) -> tuple[list[News], list[Task]]:
    """Write the movements and add them to the levels; news of each level that changed, and what was oversold."""
    rows = [_row(merchant, one, line) for one in moved for line in one.lines]
    if not rows:
        return [], []
    connection.execute(insert(movements), rows)
    sums: defaultdict[tuple[str, str, int], list[int]] = defaultdict(lambda: [0, 0])
    for one in moved:
        for line in one.lines:
            entry = sums[one.store, line.product, line.exponent]
            entry[0] += line.delta
            entry[1] |= line.cause not in OVER_THE_COUNTER
    _add(connection, merchant, sums)
    after = read(connection, merchant, {(store, product) for store, product, _ in sums})
    news = [
        News(store_scope(store), LEVEL, product, level.revision, level.values)
        for (store, product), level in after.items()
    ]
    return news, _oversold(moved, sums, after)


def _row(merchant: str, moved: Moved, line: Movement) -> dict[str, object]:
    return {
        "merchant": merchant,
        "fact": moved.fact,
        "position": line.position,
        "store": moved.store,
        "product": line.product,
        "delta": line.delta,
        "exponent": line.exponent,
        "cause": line.cause,
        "at": moved.at,
    }


def _add(connection: Connection, merchant: str, sums: dict[tuple[str, str, int], list[int]]) -> None:
    statement = put(connection, levels)
    statement = statement.on_conflict_do_update(
        index_elements=["merchant", "store", "product", "exponent"],
        set_={
            "amount": levels.c.amount + statement.excluded.amount,
            "kept": case((levels.c.kept > statement.excluded.kept, levels.c.kept), else_=statement.excluded.kept),
            "revision": levels.c.revision + 1,
        },
    )
    rows = [
        {
            "merchant": merchant,
            "store": store,
            "product": product,
            "exponent": exponent,
            "amount": amount,
            "kept": kept,
            "revision": 1,
        }
        for (store, product, exponent), (amount, kept) in sorted(sums.items())  # one order: no two wait for each other
    ]
    connection.execute(statement, rows)


@frozen
class Level:
    """What a store has of a product."""

    on_hand: Quantity
    kept: bool
    revision: int

    @property
    def values(self) -> dict[str, object]:
        return {"on_hand": [self.on_hand.amount, self.on_hand.exponent], "kept": self.kept}


def read(connection: Connection, merchant: str, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Level]:
    """The levels of products in stores; what never moved has none."""
    found: defaultdict[tuple[str, str], list[tuple[int, int, int, int]]] = defaultdict(list)
    by_store: defaultdict[str, list[str]] = defaultdict(list)
    for store, product in wanted:
        by_store[store].append(product)
    level = levels.c
    for store, products in by_store.items():
        for product, exponent, amount, kept, revision in connection.execute(
            select(level.product, level.exponent, level.amount, level.kept, level.revision)
            .where(level.merchant == merchant, level.store == store, level.product.in_(products))
            .order_by(level.product, level.exponent)
        ):
            found[store, product].append((exponent, amount, kept, revision))
    return {
        key: Level(
            total(Quantity(amount, exponent) for exponent, amount, _, _ in parts),
            any(kept for _, _, kept, _ in parts),
            sum(revision for _, _, _, revision in parts),
        )
        for key, parts in found.items()
    }


def _oversold(
    moved: Sequence[Moved], sums: dict[tuple[str, str, int], list[int]], after: dict[tuple[str, str], Level]
) -> list[Task]:
    """A task for each product that somebody keeps and that these sales took below nothing."""
    tasks = []
    for (store, product), level in after.items():
        if not level.kept or level.on_hand.amount >= 0:
            continue
        change = total(Quantity(entry[0], key[2]) for key, entry in sums.items() if key[:2] == (store, product))
        if minus(level.on_hand, change).amount < 0:  # it was below nothing already, and somebody was told
            continue
        cause = next(
            one.fact
            for one in reversed(moved)
            if one.store == store and any(line.product == product and line.delta < 0 for line in one.lines)
        )
        told = {"store": store, "product": product, "on_hand": [level.on_hand.amount, level.on_hand.exponent]}
        tasks.append(Task(store_scope(store), OVERSOLD, product, cause, told))
    return tasks
