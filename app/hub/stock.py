"""Stock at the hub: signed movements, and for each store and product their sum. Never a level that somebody sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Connection, case, insert, select

from app.domain.frontier import Line, Place
from app.domain.frozen import frozen
from app.domain.movements import Movement
from app.domain.pages import LEVEL
from app.domain.quantity import Quantity
from app.domain.stock import minus, total
from app.hub import counted, counts
from app.hub.counts import Goods, Settled
from app.hub.feed import News, store_scope
from app.hub.frontiers import NoFrontier
from app.hub.schema import levels, movements
from app.hub.sellers import last_sales
from app.hub.sender import Sender
from app.hub.statements import given, put_on, several
from app.hub.tasks import OVERSOLD, Task

OVER_THE_COUNTER = ("sale", "refund", "void")
Sums = dict[tuple[str, str, int], list[int]]  # by store, product and exponent: an amount, and whether stock is kept


@frozen
class Moved:
    """What one fact moved, where it stands in its register's journal, and when by its own clock.

    ``counted`` are the lines of a count; ``undoes`` is the fact of which these movements take something back.
    """

    fact: str
    at: str
    place: Place
    lines: tuple[Movement, ...] = ()
    counted: tuple[Line, ...] = ()
    undoes: str = ""


@frozen
class _Taken:
    """What is to be written: the goods, what was counted or whose count was taken back and by which line, and tasks."""

    goods: list[Goods]
    counted: dict[str, tuple[str, int]]
    tasks: list[Task]


def take_in(connection: Connection, sender: Sender, moved: Sequence[Moved], at: str) -> tuple[list[News], list[Task]]:
    """Write the movements and add them to the levels, and make the differences of counts; news of each level that was
    touched and of tasks that are done with it, and what a person should know.
    """
    taken = _taken(connection, sender, moved)
    if not taken.goods and not taken.counted:
        return [], taken.tasks
    sums = _sums(sender, taken.goods)
    for product in taken.counted:
        sums.setdefault((sender.store, product, 3), [0, 1])[1] = 1
    _write(connection, sender, taken.goods)
    _add(connection, sender.merchant, sums)  # from here on nobody else moves these
    after = read(connection, sender.merchant, {(store, product) for store, product, _ in sums})
    on_hand = {product: level.on_hand for (_, product), level in after.items()}
    settled = counts.settle(connection, sender, taken.goods, taken.counted, on_hand)
    put_right = _put_right(taken, settled)
    if put_right:
        _write(connection, sender, put_right)
        _add(connection, sender.merchant, _sums(sender, put_right))
        after = read(connection, sender.merchant, {(sender.store, product) for product in on_hand})
    counts.stand(connection, sender, settled)
    sums = _sums(sender, (*taken.goods, *put_right), sums)
    news = [
        News(store_scope(store), LEVEL, product, level.revision, level.values)
        for (store, product), level in after.items()
    ]
    told = counted.tasks(sender, settled)
    done = counted.closed(connection, sender, settled, told, at)
    short = _oversold((*taken.goods, *put_right), sums, after)
    return [*news, *done], [*taken.tasks, *told, *_with_sales(connection, sender, short)]


def _taken(connection: Connection, sender: Sender, moved: Sequence[Moved]) -> _Taken:
    taken = _Taken([], {}, [])
    for one in moved:
        if one.undoes:
            _undo(connection, sender, one, taken)
        elif one.counted:
            _count(connection, sender, one, taken)
        else:
            taken.goods.extend(_goods(one, line, one.place, one.at) for line in one.lines)
    return taken


def _goods(moved: Moved, line: Movement, place: Place, at: str) -> Goods:
    return Goods(moved.fact, line.position, line.product, Quantity(line.delta, line.exponent), line.cause, place, at)


def _undo(connection: Connection, sender: Sender, one: Moved, taken: _Taken) -> None:
    """What takes something back says that it never was: of a count, that it stands no more; else a movement of the very
    moment of the one that it takes back.
    """
    gone = counts.withdraw(connection, sender, one.undoes, [line.product for line in one.lines])
    moments = _moments(connection, sender, one.undoes, taken.goods)
    for line in one.lines:
        if line.product in gone:
            taken.counted[line.product] = one.fact, line.position
        else:
            taken.goods.append(_goods(one, line, *moments.get(line.product, (one.place, one.at))))


def _moments(connection: Connection, sender: Sender, fact: str, fresh: Iterable[Goods]) -> dict[str, tuple[Place, str]]:
    row = movements.c
    rows = connection.execute(
        select(row.product, row.incarnation, row.seq, row.at).where(
            row.merchant == sender.merchant, row.fact == fact, row.store == sender.store, row.incarnation != b""
        )
    )
    found: dict[str, tuple[Place, str]] = {product: ((inc, int(seq)), at) for product, inc, seq, at in rows}
    return {**found, **{one.product: (one.place, one.at) for one in fresh if one.fact == fact}}


def _count(connection: Connection, sender: Sender, one: Moved, taken: _Taken) -> None:
    """The hub makes the difference of what was counted with a frontier; else that of the register stands, as one of the
    moment at which it was counted.
    """
    lines = [line for line in one.counted if not line.is_overtaken]
    known = [line for line in lines if line.cursor]
    try:
        if known:
            counts.keep(connection, sender, one.fact, one.place[1], known)
            taken.counted.update({line.own.product: (one.fact, line.own.position) for line in known})
    except NoFrontier as problem:
        taken.tasks.append(counted.unsure(sender, one.fact, known, str(problem)))
        known = []
    own = [line for line in lines if line not in known]
    taken.goods.extend(_goods(one, line.own, line.last.place, line.at) for line in own)
    if any(not line.cursor for line in own):
        taken.tasks.extend(counted.alone(connection, sender, one.fact, own))


def _put_right(taken: _Taken, settled: Sequence[Settled]) -> list[Goods]:
    """The movements that let the counts stand: by the line that counted, or beside the one that came in."""
    by = {one.product: (one.fact, -1 - one.position) for one in taken.goods} | taken.counted
    return [
        Goods(*by[one.product], one.product, one.moved, "count", (b"", 0), "") for one in settled if one.moved.amount
    ]


def _write(connection: Connection, sender: Sender, goods: Sequence[Goods]) -> None:
    if goods:
        connection.execute(insert(movements), [_row(sender, one) for one in goods])


def _row(sender: Sender, one: Goods) -> dict[str, object]:
    return {
        "merchant": sender.merchant,
        "fact": one.fact,
        "position": one.position,
        "store": sender.store,
        "product": one.product,
        "delta": one.delta.amount,
        "exponent": one.delta.exponent,
        "cause": one.cause,
        "at": one.at,
        "incarnation": one.place[0],
        "seq": one.place[1],
    }


def _sums(sender: Sender, goods: Iterable[Goods], known: Mapping[tuple[str, str, int], Sequence[int]] = {}) -> Sums:
    """What these movements come to; those of ``known`` are only named."""
    sums: defaultdict[tuple[str, str, int], list[int]] = defaultdict(lambda: [0, 0], {key: [0, 0] for key in known})
    for one in goods:
        entry = sums[sender.store, one.product, one.delta.exponent]
        entry[0] += one.delta.amount
        entry[1] |= one.cause not in OVER_THE_COUNTER
    return dict(sums)


@cache
def _adding(dialect: str) -> Any:
    statement = put_on(dialect, levels)
    added = statement.on_conflict_do_update(
        index_elements=["merchant", "store", "product", "exponent"],
        set_={
            "amount": levels.c.amount + statement.excluded.amount,
            "kept": case((levels.c.kept > statement.excluded.kept, levels.c.kept), else_=statement.excluded.kept),
            "revision": levels.c.revision + 1,
        },
    )
    return added.returning(levels.c.product)  # with it SQLAlchemy sends all rows in one statement


def _add(connection: Connection, merchant: str, sums: Sums) -> None:
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
    connection.execute(_adding(connection.dialect.name), rows)


@frozen
class Level:
    """What a store has of a product."""

    on_hand: Quantity
    kept: bool
    revision: int

    @property
    def values(self) -> dict[str, object]:
        return {"on_hand": [self.on_hand.amount, self.on_hand.exponent], "kept": self.kept}


_LEVELS = (
    select(levels.c.product, levels.c.exponent, levels.c.amount, levels.c.kept, levels.c.revision)
    .where(levels.c.merchant == given("merchant"), levels.c.store == given("store"))
    .where(levels.c.product.in_(several("products")))
    .order_by(levels.c.product, levels.c.exponent)
)


def read(connection: Connection, merchant: str, asked: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Level]:
    """The levels of products in stores; what never moved has none."""
    found: defaultdict[tuple[str, str], list[tuple[int, int, int, int]]] = defaultdict(list)
    by_store: defaultdict[str, list[str]] = defaultdict(list)
    for store, product in asked:
        by_store[store].append(product)
    for store, products in by_store.items():
        wanted = {"merchant": merchant, "store": store, "products": products}
        for product, exponent, amount, kept, revision in connection.execute(_LEVELS, wanted):
            found[store, product].append((exponent, amount, kept, revision))
    return {
        key: Level(
            total(Quantity(amount, exponent) for exponent, amount, _, _ in parts),
            any(kept for _, _, kept, _ in parts),
            sum(revision for _, _, _, revision in parts),
        )
        for key, parts in found.items()
    }


def _with_sales(connection: Connection, sender: Sender, tasks: list[Task]) -> list[Task]:
    if not tasks:
        return []
    sales = last_sales(connection, sender.merchant, sender.store, [task.subject for task in tasks])
    return [replace(task, body={**task.body, "sales": sales[task.subject]}) for task in tasks]


def _oversold(goods: Sequence[Goods], sums: Sums, after: dict[tuple[str, str], Level]) -> list[Task]:
    """A task for each product that somebody keeps and that these movements took below nothing."""
    tasks = []
    for (store, product), level in after.items():
        if not level.kept or level.on_hand.amount >= 0:
            continue
        change = total(Quantity(entry[0], key[2]) for key, entry in sums.items() if key[:2] == (store, product))
        if minus(level.on_hand, change).amount < 0:  # it was below nothing already, and somebody was told
            continue
        cause = next(one.fact for one in reversed(goods) if one.product == product and one.delta.amount < 0)
        told = {"store": store, "product": product, "on_hand": [level.on_hand.amount, level.on_hand.exponent]}
        tasks.append(Task(store_scope(store), OVERSOLD, product, cause, told))
    return tasks
