"""Lists for the tests of imports: what rows came of some bytes, what a register holds, a register of one's own."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.db.engine import file_of, reader
from app.imports.opening import from_file
from app.imports.report import Remark, Report
from app.imports.rows import Row
from app.imports.table import Job, open_table
from app.queries.known_products import every_product
from app.register import Register

SHARED = Path(os.environ.get("CASHWRAP_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "catalogues"
TAXES = {"standard": 200_000, "reduced": 50_000, "zero": 0}
SETTINGS = {
    "taxes": {name: [{"id": name, "name": "VAT", "rate": rate, "included": True}] for name, rate in TAXES.items()}
}
needs_catalogues = pytest.mark.skipif(not SHARED.is_dir(), reason=f"no catalogues in {SHARED}")


def rows_in(data: bytes, **how: Any) -> tuple[list[Row], Report]:
    """The rows of a list and what was said of them."""
    report = Report(examples=10_000)
    source = from_file(io.BytesIO(data), len(data), "list.csv")
    with open_table(Job("list.csv", taxes=TAXES, **how), source, report) as (_, form, records):
        return list(form.rows(records)), report


def told(report: Report) -> list[tuple[int, str, str]]:
    """(line, outcome, kind) of everything that was said, by line."""
    return [(one.line, one.outcome, one.kind) for one in remarks(report)]


def remarks(report: Report) -> list[Remark]:
    return sorted((one for found in report.examples.values() for one in found), key=lambda one: one.line)


def products(register: Register) -> dict[str, Mapping[str, Any]]:
    """Every product by its id."""
    register.when_catalog_is_whole().result()
    path = register.ask(lambda asked: file_of(asked.cache))
    with closing(reader(Path(path))) as cache, cache.begin():
        return dict(every_product(cache))


def by_sku(register: Register) -> dict[str, Mapping[str, Any]]:
    return {values["sku"] or values["name"]: values for values in products(register).values()}


@contextmanager
def shop(folder: Path) -> Iterator[Register]:
    with Register.open(folder, settings=SETTINGS) as register:
        yield register
