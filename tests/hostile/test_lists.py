"""Each text in each column of each kind of list: taken clean or refused; no picture fetched, no formula kept."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from app.errors import ShopError
from app.exports.catalog import FORMS, export_catalog
from app.imports.report import Report
from app.imports.taking import import_bytes, import_file
from app.queries.catalog import products_in
from app.register import Register
from tests.hostile.bait import BAIT
from tests.hostile.reading import running_in
from tests.hostile.texts import TEXTS, drawn
from tests.imports.lists import products
from tests.walker.shop import make_shop

_NO_XML = dict.fromkeys((0xFFFE, 0xFFFF))
CONTROL = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), "\u2028", "\u2029"}


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    with Register.open(make_shop(tmp_path_factory.mktemp("lists") / "shop", many=2).folder) as opened:
        yield opened


def _sheet(register: Register, form: str) -> list[list[str]]:
    told = io.StringIO()
    export_catalog(register, None, form, out=told)
    return list(csv.reader(io.StringIO(told.getvalue().removeprefix("\ufeff"))))


def _each_column(rows: list[list[str]], text: str) -> list[list[str]]:
    """The head, and for each column a row in which it says the text; the first column stays what tells rows apart."""
    head, usual = rows[0], rows[1]
    made = [head]
    for place in range(1, len(head)):
        row = [*usual]
        row[0], row[place] = f"{usual[0]}-{place}", text
        made.append(row)
    return made


def _taken(register: Register, data: bytes) -> None:
    try:
        import_bytes(register, data)
    except ShopError as refused:
        assert refused.message and refused.hint is not None
    register.when_catalog_is_whole().result()
    for values in products(register).values():
        shown = (
            values["name"],
            values["sku"],
            values["category"],
            values["brand"],
            values["unit"],
            *values["barcodes"],
        )
        assert [one for one in shown if CONTROL & set(one)] == []


@pytest.mark.parametrize("name", sorted({"mixed", "control", "formula-line", *drawn(4)}))
@pytest.mark.parametrize("form", FORMS)
def test_a_list_with_a_text_in_each_column(register: Register, form: str, name: str) -> None:
    BAIT.heard()
    told = io.StringIO()
    csv.writer(told).writerows(_each_column(_sheet(register, form)[:2], TEXTS[name]))
    _taken(register, told.getvalue().encode("utf-8", "surrogatepass"))
    assert BAIT.heard() == []


def test_what_was_taken_runs_nowhere_and_opens_a_sale(register: Register) -> None:
    for form in FORMS:
        assert running_in(cell for row in _sheet(register, form) for cell in row) == []
    assert len(register.ask(products_in)) > 10


def _storable(text: str) -> str:
    """As much of it as XML and a cell take."""
    return ILLEGAL_CHARACTERS_RE.sub("", text.encode("utf-8", "replace").decode()).translate(_NO_XML)[:30_000]


def test_a_workbook_with_a_text_in_each_column(register: Register, tmp_path: Path) -> None:
    BAIT.heard()
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    rows = _sheet(register, "generic")[:2]
    sheet.append(rows[0])
    for text in TEXTS.values():
        for row in _each_column(rows, text)[1:]:
            sheet.append([_storable(cell) for cell in row])
    book.save(tmp_path / "list.xlsx")
    assert import_file(register, tmp_path / "list.xlsx", dry_run=True).rows > 100
    assert BAIT.heard() == []


@pytest.mark.parametrize("name", TEXTS)
def test_the_report_of_a_list_runs_nothing(tmp_path: Path, name: str) -> None:
    report = Report(tmp_path / "report.csv")
    report.add(1, "refused", "no-name", "name", TEXTS[name].encode("utf-8", "replace").decode(), TEXTS["formula"])
    report.finish()
    rows = csv.reader(io.StringIO((tmp_path / "report.csv").read_bytes().decode(), newline=""))
    assert running_in(cell for row in rows for cell in row) == []
