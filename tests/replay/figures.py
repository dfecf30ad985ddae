"""What a retail file comes to, taken from its lines alone: nothing of the product is used here.

The shop's own rules (data/README.md): an invoice beginning with C takes back, one with A corrects the books; a line
without a price moves goods only. Money is counted in pennies, each line rounded half up; goods in pieces.
"""

from __future__ import annotations

import csv
import gzip
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

SALE, BACK, WASTE, GIVEN, FOUND = "sale", "refund", "waste", "given-away", "found"
Row = list[str]  # invoice, code, description, quantity, time, price, customer, country


@dataclass
class Figures:
    """By business day the sales and what they and the refunds come to; by product and cause the pieces that moved."""

    lines: int = 0
    invoices: int = 0
    sales: Counter[str] = field(default_factory=Counter)
    sold_minor: Counter[str] = field(default_factory=Counter)
    back_minor: Counter[str] = field(default_factory=Counter)
    pieces: Counter[tuple[str, str]] = field(default_factory=Counter)
    corrections_minor: int = 0


def header_and_rows(path: Path) -> tuple[Row, Iterator[Row]]:
    text = gzip.open(path, "rt", encoding="utf-8", newline="")  # noqa: SIM115 - read to its end by whoever asked
    rows = csv.reader(text)
    return next(rows), rows


def figures_of(rows: Iterable[Row]) -> Figures:
    found, invoices = Figures(), defaultdict[tuple[str, str], list[Row]](list)
    for row in rows:
        found.lines += 1
        invoices[row[0], row[4][:10]].append(row)
    found.invoices = len(invoices)
    for (number, day), lines in invoices.items():
        if number.startswith("C"):
            _taken_back(found, day, lines)
        elif number.startswith("A"):
            found.corrections_minor += sum(_minor(line) for line in lines)
        else:
            _sold(found, day, lines)
    return found


def _sold(found: Figures, day: str, lines: list[Row]) -> None:
    is_order = any(_pieces(line) > 0 and Decimal(line[5]) > 0 for line in lines)
    found.sales[day] += is_order
    for line in lines:
        pieces, price = _pieces(line), Decimal(line[5])
        if pieces > 0 and price > 0:
            found.sold_minor[day] += _minor(line)
            found.pieces[_code(line), SALE] -= pieces
        elif pieces > 0:
            is_given = is_order or bool(lines[0][6].strip())
            found.pieces[_code(line), GIVEN if is_given else FOUND] += -pieces if is_given else pieces
        else:
            found.pieces[_code(line), WASTE] += pieces


def _taken_back(found: Figures, day: str, lines: list[Row]) -> None:
    for line in lines:
        if _pieces(line) < 0 < Decimal(line[5]):
            found.back_minor[day] += _minor(line)
            found.pieces[_code(line), BACK] -= _pieces(line)


def _pieces(line: Row) -> int:
    return int(line[3])


def _code(line: Row) -> str:
    return line[1].strip().casefold()  # codes that differ only in case are one product


def _minor(line: Row) -> int:
    exact = Decimal(line[3]) * Decimal(line[5]) * 100
    return int(exact.copy_abs().quantize(Decimal(1), ROUND_HALF_UP).copy_sign(exact))
