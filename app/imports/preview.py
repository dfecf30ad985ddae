"""The first rows of a list as they would be taken in: for a person to look at before anything is recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from app.domain.frozen import frozen
from app.imports import taking
from app.imports.reading import SAMPLE, Table, form_for
from app.imports.records import Record
from app.imports.report import REFUSED, Report
from app.imports.rows import Row, Shop
from app.imports.taking import Plan
from app.queries.imports import kept_mapping
from app.register import Register

FIRST = 50  # rows that are shown


@frozen
class Sample:
    """One row: its cells as they stand, and the fields that would be taken from it.

    ``refused`` is the code of why it would not be taken, ``wrong`` the field that is to blame where one is.
    """

    line: int
    cells: tuple[str, ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    codes: tuple[str, ...] = ()
    stock: str = ""
    refused: str = ""
    wrong: str = ""


@frozen
class Preview:
    """A list as it was recognised, its first rows, and what is wanted before it can be taken.

    ``missing`` holds "name" where no column is the name, "key" where none is a SKU or barcode. ``kept`` is the
    mapping that was kept for lists with these headings. ``rows`` is how many there are, 0 where that is not known yet.
    """

    table: Table
    samples: tuple[Sample, ...]
    missing: tuple[str, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    rows: int = 0

    @property
    def is_mapped(self) -> bool:
        """Whether a person says what the columns are; shop systems' own forms leave nothing to say."""
        return self.table.form == "generic"

    @property
    def has_stock(self) -> bool:
        return "stock" in self.table.fields or any(sample.stock for sample in self.samples)


def look(register: Register, path: Path, plan: Plan) -> Preview:
    """The list at ``path`` with its first rows. Raises as ``app.imports.taking.preview``; a column missing is told."""
    table = taking.preview(register, path, plan)
    kept = register.ask(kept_mapping, table.signature)
    missing = _missing(table)
    first = table.rows[:FIRST]
    samples = _as_they_stand(first) if missing else _taken(register, table, first, plan)
    rows = len(table.rows) if len(table.rows) < SAMPLE else 0
    return Preview(replace(table, rows=()), samples, missing, kept, rows)


def _missing(table: Table) -> tuple[str, ...]:
    if table.form != "generic":
        return ()
    name = () if "name" in table.fields else ("name",)
    return (*name, *(() if {"sku", "barcode"} & set(table.fields) else ("key",)))


def _as_they_stand(records: tuple[Record, ...]) -> tuple[Sample, ...]:
    return tuple(Sample(line, tuple(cells)) for line, cells in records)


def _taken(register: Register, table: Table, records: tuple[Record, ...], plan: Plan) -> tuple[Sample, ...]:
    """Each record with what its form makes of it; records that only add to an earlier one are left out."""
    report = Report(examples=FIRST)
    taxes = {name: sum(tax["rate"] for tax in parts) for name, parts in register.settings["taxes"].items()}
    form = form_for(table, Shop(taxes, plan.sell_unpriced, plan.mark or table.mark), report)
    cells = {line: tuple(row) for line, row in records}
    found = [_sample(row, cells.get(row.line, ())) for row in form.rows(iter(records))]
    for (outcome, _), remarks in report.examples.items():
        if outcome == REFUSED:
            found += [Sample(one.line, cells.get(one.line, ()), refused=one.kind, wrong=one.field) for one in remarks]
    return tuple(sorted(found, key=lambda sample: sample.line))


def _sample(row: Row, cells: tuple[str, ...]) -> Sample:
    return Sample(row.line, cells, row.values, tuple(row.codes), row.stock)
