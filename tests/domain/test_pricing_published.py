"""A year of a real shop's lines, priced: the sums an independent script found, line by line to the penny."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

from app.domain.cart import Cart, CartLine
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity, unit_price
from app.domain.tax import Tax

printed = cache(unit_price)
VAT = (Tax("s", "VAT", 200_000),)
Row = dict[str, str]


def invoices(file: Path, wanted: Callable[[Row], bool]) -> Iterator[Cart]:
    with gzip.open(file, "rt", encoding="utf-8", newline="") as text:
        for number, rows in groupby(csv.DictReader(text), key=lambda row: row["InvoiceNo"]):
            lines = tuple(
                CartLine(str(place), row["StockCode"], "", printed(row["UnitPrice"]), _pieces(row), VAT)
                for place, row in enumerate(rows)
                if wanted(row)
            )
            if lines:
                yield Cart(number, "GBP", lines)


def _pieces(row: Row) -> Quantity:
    return Quantity(1000 * int(row["Quantity"]))


def _is_sale(row: Row) -> bool:
    return row["InvoiceNo"][0] not in "CA" and int(row["Quantity"]) > 0 and printed(row["UnitPrice"]).amount > 0


def _is_cancelled(row: Row) -> bool:
    return row["InvoiceNo"].startswith("C")


@pytest.mark.parametrize(
    ("wanted", "lines", "total"), [(_is_sale, 313_058, 629_376_400), (_is_cancelled, 5_847, -52_077_056)]
)
def test_the_sum_of_every_line(shared_data: Path, wanted: Callable[[Row], bool], lines: int, total: int) -> None:
    rules = rules_for("line-half-up/1", "GBP")
    files = sorted((shared_data / "transactions").glob("uci_online_retail_*.csv.gz"))
    if not files:
        pytest.skip("the published sales are not there")
    priced = [price(cart, rules) for cart in invoices(files[0], wanted)]
    assert sum(len(one.lines) for one in priced) == lines
    assert sum(one.total_minor for one in priced) == total
    assert all(one.net_minor + one.tax_minor == one.total_minor for one in priced)
