"""Files that mean harm or are broken: each ends with a clear word, in little memory, and changes nothing else."""

from __future__ import annotations

import gzip
import io
import os
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, cast

import openpyxl
import pytest

from app.errors import InvalidInput, NotFound
from app.imports import taking
from app.imports.opening import Source, open_source
from app.imports.report import Report
from app.imports.rows import Row
from app.imports.table import Job, open_table
from app.imports.taking import Imported, import_file
from app.imports.workbook import LIMITS, Limits, Workbook
from app.register import Register
from tests.imports.lists import products, rows_in, shop, told
from tests.shop import facts_of

MEGABYTE = 1 << 20
HEAD = b"sku,name,price\n"


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with shop(tmp_path / "till") as opened:
        yield opened


@pytest.fixture
def refused(register: Register, tmp_path: Path) -> Callable[[Path | bytes], str]:
    """Asserts that a file is refused whole and leaves nothing behind; its code."""

    def asserted(content: Path | bytes) -> str:
        path = tmp_path / "list.csv"
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path = content
        before = facts_of(register), register.blobs.names()
        with pytest.raises((InvalidInput, NotFound)) as said:
            import_file(register, path)
        assert (facts_of(register), register.blobs.names()) == before
        assert said.value.message and said.value.hint
        return said.value.code

    return asserted


class Endless(io.RawIOBase):
    """A file made as it is read: a head, ``size`` bytes of one letter, a tail."""

    def __init__(self, head: bytes, letter: bytes, size: int, tail: bytes) -> None:
        self._parts = [(head, 1), (letter * MEGABYTE, size // MEGABYTE), (tail, 1)]
        self.given = 0

    def read(self, size: int = -1) -> bytes:
        while self._parts and not self._parts[0][1]:
            self._parts.pop(0)
        if not self._parts:
            return b""
        data, times = self._parts[0]
        self._parts[0] = (data, times - 1)
        self.given += len(data)
        return data


def rows_of(file: io.RawIOBase) -> tuple[list[Row], Report, int]:
    """(rows, what was said, the most bytes that Python held)."""
    report = Report()
    tracemalloc.start()
    try:
        source = Source(cast(BinaryIO, file), 0, "endless")
        with open_table(Job("endless"), source, report) as (_, form, records):
            found = list(form.rows(records))
        return found, report, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("quote", [b"", b'"'])
def test_a_line_of_a_gigabyte_is_one_refused_line(quote: bytes) -> None:
    file = Endless(HEAD + b"1,Tea,1\n2," + quote, b"a", 1 << 30, b",2\n3,Cake,3\n")
    found, report, most = rows_of(file)
    assert file.given > 1 << 30
    assert [row.values["sku"] for row in found] == ["1", "3"] if not quote else ["1"]
    assert (3, "refused", "line-too-long") in told(report)
    assert most < 20 * MEGABYTE


def test_a_quoted_cell_of_many_lines_without_end_is_refused() -> None:
    lines = b"a" * 1023 + b"\n"
    file = Endless(HEAD + b'1,Tea,1\n2,"', b"", 0, b"")
    file._parts = [file._parts[0], (lines * 1024, 64), (b'",2\n', 1)]
    found, report, most = rows_of(file)
    assert [row.values["sku"] for row in found] == ["1"]
    assert report.total("refused") > 0
    assert most < 20 * MEGABYTE


def test_errors_without_end_hold_no_memory(tmp_path: Path) -> None:
    file = Endless(HEAD, b"", 0, b"")
    file._parts = [(HEAD, 1), (b"9,,1\n" * 20_000, 10)]
    report = Report(tmp_path / "report.csv")
    tracemalloc.start()
    try:
        source = Source(cast(BinaryIO, file), 0, "errors")
        with open_table(Job("errors"), source, report) as (_, form, records):
            assert not list(form.rows(records))
        report.finish()
        assert tracemalloc.get_traced_memory()[1] < 20 * MEGABYTE
    finally:
        tracemalloc.stop()
    assert report.counts["refused", "no-name"] == 200_000
    assert sum(1 for _ in (tmp_path / "report.csv").open("rb")) == 200_001
    assert len(report.examples["refused", "no-name"]) == 20


def test_stray_quotes_in_every_line_take_no_time() -> None:
    data = HEAD + b'1,"x,1\n' * 50_000
    found, report = rows_in(data)
    assert not found and report.total("refused") > 1000


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty-file"),
        (b"\n\n", "empty-file"),
        (b"\x7fELF" + bytes(range(256)) * 20, "not-a-table"),
        (os.urandom(64) + bytes(5000), "not-text"),
        (b"%PDF-1.7\n", "not-a-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "not-a-table"),
        (b"PK\x03\x04 and then nothing", "damaged-file"),
        (b"sku,price\n1,1\n", "no-name-column"),
        (b"name,price\nTea,1\n", "no-key"),
        (b"\x1f\x8b not really", "invalid-input"),
    ],
)
def test_what_is_no_list_is_refused_whole(refused: Callable[[bytes], str], content: bytes, code: str) -> None:
    assert refused(content) == code


def test_what_is_no_file_is_refused_at_once(refused: Callable[[Path], str], tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, code in (
        (tmp_path, "not-a-file"),
        (tmp_path / "pipe", "not-a-file"),
        (Path("/dev/zero"), "not-a-file"),
        (tmp_path / "absent.csv", "not-found"),
        (tmp_path / "till" / "ledger.db" / "x", "not-found"),
    ):
        assert refused(path) == code


def test_a_packed_list_is_read_and_a_packed_bomb_is_not(tmp_path: Path) -> None:
    path = tmp_path / "list.csv.gz"
    path.write_bytes(gzip.compress(HEAD + b"1,Tea,1\n"))
    with closing(open_source(path)) as source:
        assert source.head == HEAD + b"1,Tea,1\n"
    with path.open("wb") as raw, gzip.open(raw, "wb") as packed:
        packed.write(HEAD)
        for _ in range(64):
            packed.write(b"1,Tea,1\n" * (1 << 17))
    with path.open("rb") as raw, pytest.raises(InvalidInput) as said:
        source = Source(raw, 0, "bomb", most=8 * MEGABYTE)
        while source.read(MEGABYTE):
            pass
    assert said.value.code == "bomb"


def workbook(**parts: bytes) -> io.BytesIO:
    """A small workbook, some of its parts replaced (dots and slashes of their names as __ and _)."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["SKU", "Name", "Price", "VAT", "EAN"],
        ["1", "Tea", 2.5, 0.2, 4006381333931],
        [2, "Ink", 3, None, "x"],
    ):
        sheet.append(row)
    sheet["D2"].number_format = "0%"
    plain, made = io.BytesIO(), io.BytesIO()
    book.save(plain)
    names = {"sheet": "xl/worksheets/sheet1.xml", "texts": "xl/sharedStrings.xml", "book": "xl/workbook.xml"}
    replaced = {names[name]: content for name, content in parts.items()}
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part not in replaced:
                new.writestr(part, old.read(part))
        for part, content in replaced.items():
            new.writestr(part, content)
    made.seek(0)
    return made


def read_book(file: io.BytesIO, limits: Limits = LIMITS) -> list[tuple[int, list[str]]]:
    return list(Workbook(file, "book.xlsx", limits).rows("", lambda *_: None))


def sheet_of(body: bytes) -> bytes:
    return (
        b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + body
        + b"</sheetData></worksheet>"
    )


def test_a_workbook_is_read(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook().getvalue())
    done = import_file(register, path)
    assert (done.encoding, done.added) == ("xlsx", 2)
    (tea,) = (values for values in products(register).values() if values["sku"] == "1")
    assert (tea["price"], tea["tax_class"], tea["barcodes"]) == ([250, 2], "standard", ["04006381333931"])


def test_openpyxl_reads_the_same_of_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("One")
    made = [[f"text {n}", n, n / 8, "" if n % 3 else f"ü{n}", n % 2 == 0] for n in range(1, 300)]
    for row in made:
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    file.seek(0)
    theirs = [list(row) for row in openpyxl.load_workbook(file, read_only=True)["One"].iter_rows(values_only=True)]
    ours = [cells for _, cells in read_book(file)]
    for mine, other in zip(ours, theirs, strict=True):
        assert mine[0] == other[0] and mine[3] == (other[3] or "") and mine[4] == str(other[4]).lower()
        assert (float(mine[1]), float(mine[2])) == (other[1], other[2])


def test_formulas_give_the_value_that_was_worked_out_last() -> None:
    body = b'<row r="1"><c r="A1" t="str"><f>1+1</f><v>2</v></c><c r="C1"><f>HYPERLINK("x")</f></c></row>'
    assert read_book(workbook(sheet=sheet_of(body))) == [(1, ["2"])]


TEXTS = (
    b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Plain tea</t></si>'
    b"<si><r><t>Green </t></r><r><t>tea</t></r></si><si><t>\xe8\x8c\xb6</t><rPh><t>cha</t></rPh></si></sst>"
)
SHARED_CELLS = (
    b"<row>" + b"".join(b'<c t="s"><v>%d</v></c>' % n for n in (0, 1, 2, 7)) + b'<c t="e"><v>#N/A</v></c></row>'
)


def test_shared_texts_come_with_their_runs_and_without_how_they_are_read() -> None:
    book = workbook(sheet=sheet_of(SHARED_CELLS), texts=TEXTS)
    assert read_book(book) == [(1, ["Plain tea", "Green tea", "茶"])]


def test_numbers_come_as_people_write_them() -> None:
    cells = b"".join(
        b"<c><v>%s</v></c>" % text for text in (b"4.006381333931E12", b"12.299999999999999", b"2", b"-0.5")
    )
    assert read_book(workbook(sheet=sheet_of(b"<row>" + cells + b"</row>"))) == [
        (1, ["4006381333931", "12.3", "2", "-0.5"])
    ]


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"sheet": sheet_of(b"").replace(b"?>", b"?>" + ENTITIES, 1)}, "entities"),
        ({"book": b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>'}, "entities"),
        ({"sheet": sheet_of(b'<row r="1"><c r="A1"><v>1</v>')}, "damaged-file"),
        ({"sheet": b"<worksheet><sheetData><row"}, "damaged-file"),
        ({"sheet": sheet_of(b'<row r="9999999"><c><v>1</v></c></row>')}, "bomb"),
        ({"sheet": sheet_of(b"<row>" + b"<c/>" * 20_000 + b"</row>")}, "bomb"),
        ({"sheet": sheet_of(b'<row><c r="ZZZZZ1"><v>1</v></c></row>')}, "bomb"),
        ({"sheet": sheet_of(b" " * (17 << 20))}, "bomb"),
        ({"book": b"<workbook>" + b" " * (9 << 20) + b"</workbook>"}, "bomb"),
    ],
)
def test_workbooks_that_mean_harm(refused: Callable[[bytes], str], parts: dict[str, bytes], code: str) -> None:
    assert refused(workbook(**parts).getvalue()) == code


def test_a_cell_of_any_length_is_cut_while_it_is_read() -> None:
    body = b'<row><c t="inlineStr"><is><t>' + b"a" * (8 << 20) + b"</t></is></c></row>"
    file = workbook(sheet=sheet_of(body))
    tracemalloc.start()
    try:
        ((_, (cell,)),) = read_book(file)
        assert len(cell) <= LIMITS.cell
        assert tracemalloc.get_traced_memory()[1] < 4 * MEGABYTE
    finally:
        tracemalloc.stop()


def test_limits_hold_while_reading_and_not_only_in_the_directory() -> None:
    with pytest.raises(InvalidInput, match="unpacks to more"):
        read_book(workbook(sheet=sheet_of(SHARED_CELLS), texts=TEXTS), Limits(text_chars=10))
    with pytest.raises(InvalidInput, match="unpacks to more"):
        read_book(workbook(sheet=sheet_of(SHARED_CELLS), texts=TEXTS), Limits(text_count=2))
    with pytest.raises(InvalidInput, match="unpacks to more"):
        read_book(workbook(), Limits(parts=2))
    with pytest.raises(InvalidInput, match="unpacks to more"):
        read_book(workbook(), Limits(whole=100))
    with pytest.raises(InvalidInput, match="unpacks to more"):
        read_book(workbook(), Limits(directory=10))


def test_half_a_workbook_is_damaged(refused: Callable[[bytes], str]) -> None:
    whole = workbook().getvalue()
    for part in (len(whole) // 2, len(whole) - 10, 100):
        assert refused(whole[:part]) == "damaged-file"


def test_half_a_list_is_taken_as_far_as_it_is_whole_and_told(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(HEAD + b'1,Tea,1\n2,"Cof')
    done: Imported = import_file(register, path)
    assert (done.added, done.refused, done.cut_at) == (1, 1, 3)


def test_an_import_stopped_half_way_records_nothing(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "SMALL", 0)
    path, report = tmp_path / "list.csv", tmp_path / "report.csv"
    path.write_bytes(HEAD + b"".join(b"S%d,Thing %d,1\n" % (n, n) for n in range(200_000)))
    heard: list[int] = []
    before = facts_of(register)
    with pytest.raises(Exception, match="stopped"):
        import_file(
            register,
            path,
            report=report,
            on_progress=lambda told: heard.append(told["rows"]),
            cancelled=lambda: bool(heard),
        )
    assert heard and heard[0] < 200_000
    assert (facts_of(register), products(register), report.exists()) == (before, {}, False)
