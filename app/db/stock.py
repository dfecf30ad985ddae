"""Stock movements where they are kept: a product's book at a moment of the journal, and what moved after it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from app.db import journal
from app.db.engine import Connection
from app.domain.counts import Count
from app.domain.quantity import Quantity
from app.domain.stock import NONE, Expected, Moved, expected_for, minus, plus, total

LINKED = "linked"  # noted in the ledger once the platform's stock was learned
Row = tuple[str, int, int, int, str]


def book_at(connection: Connection, product: str, n: int, known: tuple[int, Quantity] | None = None) -> Quantity:
    """The sum of what moved in the facts up to ``n``; ``known`` is that sum at another fact, to add up less."""
    at, book = known or (0, NONE)
    if at <= n:
        return plus(book, _sum(connection, product, at, n))
    return minus(book, _sum(connection, product, n, at))


def _sum(connection: Connection, product: str, after: int, to: int) -> Quantity:
    rows = connection.rows(
        "SELECT exponent, sum(delta) FROM stock_movements INDEXED BY stock_movements_product "
        "WHERE product = ? AND fact_n > ? AND fact_n <= ? GROUP BY exponent",
        (product, after, to),
    )
    return total(Quantity(amount, exponent) for exponent, amount in rows)


def seen_book(connection: Connection, count: Count) -> tuple[Quantity, tuple[Quantity, ...]]:
    """The book at a count's first watermark as its counters saw it, and by how much other registers had moved it when
    they looked again.
    """
    seen, *others = count.seen
    known = (seen.n, seen.quantity)
    heard = (minus(one.quantity, book_at(connection, count.product, one.n, known)) for one in others)
    return book_at(connection, count.product, count.first, known), tuple(heard)


def expected_of(
    connection: Connection, count: Count, moves: Iterable[Moved], book: Quantity | None = None
) -> Expected | None:
    """What a count is held against; None where nobody can say: a platform keeps this stock, and its part of the book
    was not known here when it was counted.

    ``moves`` is what moved here after the first watermark; ``book`` spares the adding up where no platform is known.
    """
    if count.seen:
        own, heard = seen_book(connection, count)
        return expected_for(count.quantity, own, moves, count.first, count.last, heard)
    if is_linked(connection):
        return None
    own = book_at(connection, count.product, count.first) if book is None else book
    return expected_for(count.quantity, own, moves, count.first, count.last)


def is_linked(connection: Connection) -> bool:
    """Whether a platform has ever told this register of its store's stock."""
    return connection.row("SELECT 1 FROM meta WHERE key = ?", (LINKED,)) is not None


class Movements:
    """Reads movements with the moment that each is about; keeps what it has read of the facts that say so."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._counted: dict[int, dict[str, int]] = {}
        self._targets: dict[int, int] = {}

    def after(self, product: str, n: int, before: int | None = None) -> tuple[Moved, ...]:
        """What moved of a product in the facts after ``n``, up to the one before ``before`` if that is given."""
        rows = self._connection.rows(
            "SELECT product, fact_n, delta, exponent, cause FROM stock_movements INDEXED BY stock_movements_product "
            "WHERE product = ? AND fact_n > ? AND fact_n < ? ORDER BY fact_n, position",
            (product, n, before or 2**62),
        )
        return tuple(self._moved(row) for row in rows)

    def after_each(self, firsts: Sequence[tuple[str, int]]) -> dict[str, list[Moved]]:
        """For each product what moved of it after its own fact number, oldest first."""
        rows = self._connection.rows(
            "SELECT m.product, m.fact_n, m.delta, m.exponent, m.cause FROM json_each(?) AS j "
            "CROSS JOIN stock_movements AS m INDEXED BY stock_movements_product "
            "WHERE m.product = j.value ->> 0 AND m.fact_n > j.value ->> 1 ORDER BY m.fact_n, m.position",
            (json.dumps(firsts),),
        )
        found: dict[str, list[Moved]] = {}
        for row in rows:
            found.setdefault(row[0], []).append(self._moved(row))
        return found

    def moment(self, n: int, cause: str, product: str) -> Moved:
        """The moment that a product's movement in fact ``n`` is about, without how much it was."""
        return self._moved((product, n, 0, 3, cause))

    def _moved(self, row: Iterable[object]) -> Moved:
        product, n, delta, exponent, cause = row
        assert isinstance(product, str) and isinstance(n, int) and isinstance(cause, str)
        assert isinstance(delta, int) and isinstance(exponent, int)
        quantity = Quantity(delta, exponent)
        if cause == "count":
            return Moved(n, quantity, cause, at=self._last_watermark(n, product), is_goods=False)
        if cause == "undo":
            target = self._target(n)
            taken_back = self._connection.row(
                "SELECT cause FROM stock_movements WHERE fact_n = ? AND product = ?", (target, product)
            )
            of = self.moment(target, taken_back[0] if taken_back else "", product)
            return Moved(n, quantity, cause, at=of.at, is_goods=of.is_goods, takes_back=target)
        return Moved(n, quantity, cause, at=n)

    def _last_watermark(self, n: int, product: str) -> int:
        if n not in self._counted:
            lines = journal.fact(self._connection, n).read()["lines"]
            # A line that a later count had overtaken says nothing of any moment.
            self._counted[n] = {line["product"]: 0 if "later" in line else line["last"] for line in lines}
        return self._counted[n][product]

    def _target(self, n: int) -> int:
        if n not in self._targets:
            undoes = journal.fact(self._connection, n).read()["undoes"]
            rows = self._connection.rows("SELECT n FROM journal WHERE id = ? AND n < ? ORDER BY n", (undoes, n))
            self._targets[n] = rows[-1][0]
        return self._targets[n]
