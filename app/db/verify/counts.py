"""Stock counts: each line's watermark stands in the journal, and its difference is from the book of that moment."""

from __future__ import annotations

from typing import Any

from app.db.engine import Connection
from app.db.stock import Movements, book_at
from app.db.verify.finding import Finding
from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import compared, counted_since, expected_for, minus

Json = dict[str, Any]


@frozen
class _Line:
    fact_n: int
    product: str
    counted: Quantity
    expected: Quantity
    delta: Quantity
    first: int
    last: int
    book: Quantity | None  # as it was seen, of a register with a platform
    span: tuple[Quantity, Quantity] | None
    is_unknown: bool


class Counts:
    """Enter each count; compare at the end with the movements, which the books have held against the facts."""

    def __init__(self) -> None:
        self._lines: list[_Line] = []
        self._marks: list[tuple[int, int, str, int]] = []

    @property
    def lines(self) -> int:
        return len(self._lines)

    def enter(self, fact: Fact, body: Json) -> None:
        self._marks += [(fact.n, int(n), mark[0], mark[1]) for n, mark in body["marks"].items()]
        for line in body["lines"]:
            counted, expected, delta = (Quantity(*line[key]) for key in ("counted", "expected", "delta"))
            first, last = line["first"], line["last"]
            if not 0 < first <= last < fact.n:
                raise ValueError(f"a count between facts {first} and {last}")
            book = Quantity(*line["book"]) if "book" in line else None
            span = (Quantity(*line["span"][0]), Quantity(*line["span"][1])) if "span" in line else None
            product, is_unknown = line["product"], "unknown" in line
            self._lines.append(_Line(fact.n, product, counted, expected, delta, first, last, book, span, is_unknown))

    def compare(self, connection: Connection) -> list[Finding]:
        findings = [
            Finding("stock-count", f"fact {fact_n}", f"its watermark {n} is another fact here")
            for fact_n, n, incarnation, seq in self._marks
            if connection.row("SELECT lower(hex(incarnation)), seq FROM journal WHERE n = ?", (n,))
            != (incarnation, seq)
        ]
        movements = Movements(connection)
        for line in self._lines:
            wanted = _wanted(connection, movements, line)
            found = minus(line.counted, line.expected)
            if compared(line.expected, wanted) or compared(line.delta, found):
                what = f"the count of product {line.product} is not held against the book of its moment"
                findings.append(Finding("stock-count", f"fact {line.fact_n}", what))
        return findings


def _wanted(connection: Connection, movements: Movements, line: _Line) -> Quantity:
    """What the count was to be held against. What a platform's part of a book was is not in this folder: there the
    book that the line names is taken, and where other registers moved goods between its scans, the span.
    """
    if line.is_unknown:
        return line.counted
    moves = movements.after(line.product, line.first, line.fact_n)
    if line.book is None:
        book = book_at(connection, line.product, line.first)
        return expected_for(line.counted, book, moves, line.first, line.last).quantity
    if counted_since(moves, line.last + 1):
        return line.counted
    low, high = line.span or (line.book, line.book)
    if compared(line.counted, low) < 0:
        return low
    return high if compared(line.counted, high) > 0 else line.counted
