"""Stock counts at the hub: of each product the latest stands, and the level is what it found and what moved since.

What moved since is all that its counters did not know of.

The difference is a movement of its own, so levels stay sums. It is put right whenever something comes in that was
known at the count and not here yet, so the order in which facts come changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, insert, or_, select, update

from app.domain.frontier import Line, Place
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import NONE, compared, minus, plus, total
from app.hub import schema
from app.hub.frontiers import Frontier, frontier, place_of, read_body
from app.hub.sender import Sender
from app.hub.statements import given, several

_AT_ONCE = 500


@frozen
class Goods:
    """A movement as it is kept: ``place`` and ``at`` are those of the moment that it is about."""

    fact: str
    position: int
    product: str
    delta: Quantity
    cause: str
    place: Place
    at: str


@frozen
class Count:
    """A product as it was counted."""

    product: str
    fact: str
    seq: int
    shelf: Quantity
    at: str
    last: Place
    frontier: Frontier
    stands: bool = False

    def is_before(self, other: Count) -> bool:
        """Whether the other's counting certainly began after this one's had ended."""
        if self.frontier.life == other.frontier.life:
            return (self.last[1], self.seq) < (other.last[1], other.seq)
        return other.frontier.is_after(self.last)

    def comes_late(self, moved: Goods) -> bool:
        """Whether a movement was not known at this count and yet happened before it, by the clock of who moved it."""
        is_own = moved.place[0] == self.frontier.life
        return not is_own and moved.delta.amount != 0 and moved.at < self.at and not self.frontier.has(moved.place)


@frozen
class Settled:
    """What follows for a product: what is moved, which count stands, and what a person should know."""

    product: str
    moved: Quantity
    stands: Count | None
    is_new: bool
    late: tuple[Goods, ...] = ()
    apart: tuple[tuple[Count, Count], ...] = ()  # counts that knew nothing of each other and disagree
    is_whole: bool = True  # whether ``late`` and ``apart`` are all there is, and not what has just come


def keep(connection: Connection, sender: Sender, fact: str, seq: int, lines: Sequence[Line]) -> None:
    """Write the lines of a count down, with what was known at each. Raises NoFrontier."""
    scope = f"store:{sender.store}"
    places: dict[tuple[str, str], int] = {}
    bodies: list[str] = []
    for line in lines:
        key = line.first.fact, line.cursor
        if key not in places:
            places[key] = len(bodies)
            bodies.append(frontier(connection, sender.merchant, scope, line.first, line.cursor).body())
    named = {"merchant": sender.merchant, "fact": fact}
    rows = [_row(connection, sender, line, places[line.first.fact, line.cursor], seq) for line in lines]
    connection.execute(
        insert(schema.frontiers), [{**named, "place": place, "body": body} for place, body in enumerate(bodies)]
    )
    connection.execute(insert(schema.counts), [{**row, **named} for row in rows])


def _row(connection: Connection, sender: Sender, line: Line, place: int, seq: int) -> dict[str, object]:
    incarnation, last = place_of(connection, sender.merchant, line.last)
    return {
        "store": sender.store,
        "product": line.own.product,
        "seq": seq,
        "shelf": line.shelf.amount,
        "exponent": line.shelf.exponent,
        "at": line.at,
        "frontier": place,
        "last_incarnation": incarnation,
        "last_seq": last,
    }


def withdraw(connection: Connection, sender: Sender, fact: str, products: Sequence[str]) -> list[str]:
    """Take back the counts of these products that a fact made; which of them it had counted with a frontier."""
    row = schema.counts.c
    taken = (
        update(schema.counts)
        .where(row.merchant == sender.merchant, row.store == sender.store, row.fact == fact, row.product.in_(products))
        .values(withdrawn=1)
        .returning(row.product)
    )
    return list(connection.scalars(taken))


def settle(
    connection: Connection,
    sender: Sender,
    fresh: Sequence[Goods],
    counted: Iterable[str],
    on_hand: Mapping[str, Quantity],
) -> list[Settled]:
    """What the counts make of what has just come in: ``fresh`` movements, and products that were ``counted`` or whose
    count was taken back. ``on_hand`` are their levels with the movements in them, locked against others.
    """
    again = sorted(set(counted))
    by_product: dict[str, list[Goods]] = {}
    for one in fresh:
        by_product.setdefault(one.product, []).append(one)
    found = []
    for product, (stands,) in _counts(connection, sender, sorted(by_product.keys() - set(again)), True).items():
        found.append(_with(stands, by_product[product]))
    known = _counts(connection, sender, again, False)
    heads = {product: _latest(known.get(product, ())) for product in again}
    outside, adjusted = _outside(connection, sender, heads), _adjusted(connection, sender, again)
    for product in again:
        before = next((one for one in known.get(product, ()) if one.stands), None)
        was, beyond = adjusted.get(product, NONE), outside.get(product, [])
        found.append(_anew(product, heads[product], before, beyond, minus(on_hand[product], was), was))
    return found


def _with(stands: Count, fresh: Sequence[Goods]) -> Settled:
    """The same count stands: what it knew already is not moved twice."""
    known = total(one.delta for one in fresh if stands.frontier.has(one.place))
    late = tuple(one for one in fresh if stands.comes_late(one))
    return Settled(stands.product, Quantity(-known.amount, known.exponent), stands, False, late, is_whole=False)


def _anew(
    product: str, heads: Sequence[Count], before: Count | None, moved: Sequence[Goods], goods: Quantity, was: Quantity
) -> Settled:
    """Another count may stand now; ``goods`` is the level without what was moved for counts (``was``)."""
    if not heads:
        return Settled(product, Quantity(-was.amount, was.exponent), None, True)
    stands = heads[0]
    wanted = {one.fact: _level(one, moved) for one in heads}
    apart = tuple(
        (one, other) for one, other in combinations(heads, 2) if compared(wanted[one.fact], wanted[other.fact])
    )
    late = tuple(one for one in moved if stands.comes_late(one))
    adjusted = minus(wanted[stands.fact], goods)
    is_new = before is None or before.fact != stands.fact
    return Settled(product, minus(adjusted, was), stands, is_new, late, apart)


def _level(count: Count, moved: Iterable[Goods]) -> Quantity:
    return plus(count.shelf, total(one.delta for one in moved if not count.frontier.has(one.place)))


def _latest(counts: Sequence[Count]) -> list[Count]:
    """The counts that none is known to come after, the one that stands first. Told from them alone, in any order."""
    last = [one for one in counts if not any(one.is_before(other) for other in counts if other is not one)]
    return sorted(last, key=lambda one: (one.at, one.fact), reverse=True)


def _counts_asked() -> Select[Any]:
    row, known = schema.counts.c, schema.frontiers.c
    return (
        select(
            *(row.product, row.fact, row.seq, row.shelf, row.exponent, row.at, row.last_incarnation, row.last_seq),
            *(row.stands, row.frontier, known.body),
        )
        .join(
            schema.frontiers, and_(known.merchant == row.merchant, known.fact == row.fact, known.place == row.frontier)
        )
        .where(row.merchant == given("merchant"), row.store == given("store"), row.withdrawn == 0)
        .where(row.product.in_(several("products")))
        .order_by(row.product, row.fact)
    )


_COUNTS = _counts_asked()
_STANDING = _COUNTS.where(schema.counts.c.stands == 1)


def _counts(
    connection: Connection, sender: Sender, products: Sequence[str], only_standing: bool
) -> dict[str, list[Count]]:
    found: dict[str, list[Count]] = {}
    frontiers: dict[tuple[str, int], Frontier] = {}
    here = {"merchant": sender.merchant, "store": sender.store}
    for start in range(0, len(products), _AT_ONCE):
        part = products[start : start + _AT_ONCE]
        for one in connection.execute(_STANDING if only_standing else _COUNTS, {**here, "products": part}):
            key = one.fact, one.frontier
            if key not in frontiers:
                frontiers[key] = read_body(one.body)
            found.setdefault(one.product, []).append(
                Count(
                    *(one.product, one.fact, one.seq, Quantity(one.shelf, one.exponent), one.at),
                    *((one.last_incarnation, one.last_seq), frontiers[key], bool(one.stands)),
                )
            )
    return found


def _adjusted(connection: Connection, sender: Sender, products: Sequence[str]) -> dict[str, Quantity]:
    """What was moved for the counts of products so far, whichever of them stood."""
    row = schema.movements.c
    found: dict[str, Quantity] = {}
    for start in range(0, len(products), _AT_ONCE):
        rows = connection.execute(
            select(row.product, row.exponent, func.sum(row.delta))
            .where(row.merchant == sender.merchant, row.store == sender.store, row.incarnation == b"")
            .where(row.product.in_(products[start : start + _AT_ONCE]))
            .group_by(row.product, row.exponent)
        )
        for product, exponent, amount in rows:
            found[product] = plus(found.get(product, NONE), Quantity(int(amount), exponent))
    return found


def _outside(connection: Connection, sender: Sender, heads: Mapping[str, Sequence[Count]]) -> dict[str, list[Goods]]:
    """The movements that one of the latest counts of their product did not know of."""
    found: dict[str, list[Goods]] = {}
    products = [product for product, counts in heads.items() if counts]
    row = schema.movements.c
    for start in range(0, len(products), _AT_ONCE):
        part = products[start : start + _AT_ONCE]
        counts = [one for product in part for one in heads[product]]
        rows = connection.execute(
            select(
                *(row.fact, row.position, row.product, row.delta, row.exponent, row.cause),
                *(row.incarnation, row.seq, row.at),
            )
            .where(row.merchant == sender.merchant, row.store == sender.store, row.product.in_(part))
            .where(row.incarnation != b"", _beyond(counts))
            .order_by(row.fact, row.position)
        )
        for fact, position, product, delta, exponent, cause, incarnation, seq, at in rows:
            one = Goods(fact, position, product, Quantity(delta, exponent), cause, (incarnation, seq), at)
            if not all(count.frontier.has(one.place) for count in heads[product]):
                found.setdefault(product, []).append(one)
    return found


def _beyond(counts: Sequence[Count]) -> ColumnElement[bool]:
    """SQL for what may be outside one of these counts' frontiers: all that is beyond the least that each knew."""
    row = schema.movements.c
    frontiers = {id(one.frontier): one.frontier for one in counts}.values()
    everywhere = set.intersection(*(set(one.spans) for one in frontiers))
    clauses: list[ColumnElement[bool]] = [row.incarnation.not_in(sorted(everywhere))]
    for incarnation in sorted(everywhere):
        spans = [one.spans[incarnation] for one in frontiers]
        without = sorted(set().union(*(span.without for span in spans)))
        clauses.append(and_(row.incarnation == incarnation, row.seq > min(span.upto for span in spans)))
        if without:
            clauses.append(and_(row.incarnation == incarnation, row.seq.in_(without)))
    return or_(*clauses)


def stand(connection: Connection, sender: Sender, settled: Sequence[Settled]) -> None:
    """Write down which counts stand now."""
    row = schema.counts.c
    anew = [one for one in settled if one.is_new]
    for start in range(0, len(anew), _AT_ONCE):
        part = anew[start : start + _AT_ONCE]
        here = (row.merchant == sender.merchant) & (row.store == sender.store)
        before = row.product.in_([one.product for one in part])
        connection.execute(update(schema.counts).where(here, before, row.stands == 1).values(stands=0))
        named = (row.product == bindparam("of")) & (row.fact == bindparam("by"))
        rows = [{"of": one.product, "by": one.stands.fact} for one in part if one.stands is not None]
        if rows:
            connection.execute(update(schema.counts).where(here, named).values(stands=1), rows)
