"""Records written out for others: orders as CSV that no spreadsheet runs, the journal as lines of JSON that verify."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from app.db.journal import facts
from app.db.reader import Reader
from app.domain.exported import line_of
from app.domain.facts import Fact
from app.domain.money import currency
from app.domain.quantity import plain
from app.domain.spreadsheet import harmless as harmless
from app.errors import ShopError
from app.queries.orders import OrderRow, orders_page
from app.register import Register

COLUMNS = ("number", "kind", "state", "sold_at", "business_day", "currency", "total", "lines", "tenders", "training")
PAGE = 500


def orders_csv(register: Register) -> Iterator[str]:
    """Orders, newest first, one CSV row each."""
    yield _row(COLUMNS)
    before = 0
    while True:
        page = register.ask(orders_page, before, PAGE)
        for order in page:
            yield _row(_cells(order))
        if len(page) < PAGE:
            return
        before = page[-1].n


def _cells(order: OrderRow) -> tuple[str, ...]:
    total = plain(order.total_minor, currency(order.currency).exponent)  # a number: its minus sign stays one
    texts = (order.number, order.kind, order.state, order.sold_at, order.business_day, order.currency)
    return (
        *map(harmless, texts),
        total,
        str(order.line_count),
        harmless(order.tenders),
        "yes" if order.training else "",
    )


def _row(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def journal_lines(register: Register) -> Iterator[str]:
    """Every fact in order, its body as the text that was hashed."""
    after = 0
    while True:
        page = register.ask(_facts_after, after)
        if not page:
            return
        for fact in page:
            yield line_of(fact)
        after = page[-1].n


def _facts_after(reader: Reader, after: int) -> tuple[Fact, ...]:
    page: list[Fact] = []
    for fact in facts(reader.ledger, after):
        page.append(fact)
        if len(page) == PAGE:
            break
    return tuple(page)


def written(target: Path | None, lines: Iterable[str], out: TextIO) -> int:
    """Write to a file that appears whole or not at all, or to ``out``."""
    if target is None:
        for line in lines:
            out.write(line)
        return 0
    half = target.with_name(target.name + ".part")
    try:
        with half.open("w", encoding="utf-8", newline="") as file:
            file.writelines(lines)
            file.flush()
            os.fsync(file.fileno())
        half.replace(target)
    except OSError as problem:
        with suppress(OSError):
            half.unlink()
        reason = problem.strerror or str(problem)
        raise ShopError(f"{target} cannot be written ({reason}).", "Name another file with --to.", "file") from problem
    return 0
