"""Stock movements where they are kept: a product's book at a moment of the journal, and what moved between two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.db.engine import Connection
from app.domain.quantity import Quantity
from app.domain.stock import NONE, minus, plus, total

Row = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Moved:
    """One movement of a product in fact ``n``."""

    n: int
    delta: Quantity
    cause: str


def book_at(connection: Connection, product: str, n: int, known: tuple[int, Quantity] | None = None) -> Quantity:
    """The sum of what moved in the facts up to ``n``; ``known`` is that sum at another fact, to add up less."""
    at, book = known or (0, NONE)
    if at <= n:
        return plus(book, _sum(connection, product, at, n))
    return minus(book, _sum(connection, product, n, at))


def between(connection: Connection, product: str, after: int, to: int) -> tuple[Moved, ...]:
    """Each movement of a product in the facts after ``after`` up to ``to``."""
    if after >= to:
        return ()
    rows = connection.rows(
        "SELECT fact_n, delta, exponent, cause FROM stock_movements INDEXED BY stock_movements_product "
        "WHERE product = ? AND fact_n > ? AND fact_n <= ? ORDER BY fact_n, position",
        (product, after, to),
    )
    return tuple(Moved(n, Quantity(delta, exponent), cause) for n, delta, exponent, cause in rows)


def summed(rows: Sequence[Row]) -> Quantity:
    """Sums by exponent as one quantity."""
    return total(Quantity(amount, exponent) for exponent, amount in rows)


def _sum(connection: Connection, product: str, after: int, to: int) -> Quantity:
    rows = connection.rows(
        "SELECT exponent, sum(delta) FROM stock_movements INDEXED BY stock_movements_product "
        "WHERE product = ? AND fact_n > ? AND fact_n <= ? GROUP BY exponent",
        (product, after, to),
    )
    return summed([(exponent, amount) for exponent, amount in rows])
