"""The simple catalogue form: what is taken, what is refused and why, in any encoding and from any bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantity import UnitPrice
from app.errors import InvalidInput, NotFound
from app.imports.catalog_csv import CatalogRow, Problem, Remark, check_digit_fits, read_catalog, read_file

HEADER = "sku,barcode,name,price,tax_class,category,unit,cost,weighed,options\n"


def problems(text: str) -> list[tuple[int, Problem]]:
    return [(remark.line, remark.problem) for remark in read_catalog((HEADER + text).encode()).refused]


def test_a_full_row() -> None:
    text = "M1,4006381333931,Tea towel,12.50,standard,Kitchen,pc,4.20,no,Size: L; Colour: Red\n"
    assert read_catalog((HEADER + text).encode()).rows == (
        CatalogRow(
            line=2,
            sku="M1",
            name="Tea towel",
            price=UnitPrice(1250),
            barcode="4006381333931",
            tax_class="standard",
            category="Kitchen",
            cost=UnitPrice(420),
            options=(("Size", "L"), ("Colour", "Red")),
        ),
    )


def test_a_refused_row_stops_nothing() -> None:
    text = "A,,One,1\n,,No code,1\nB,,,1\nC,,Two,\nD,,Three,free\nE,,Four,-1\nA,,Again,1\nF,,Five,5\n"
    read = read_catalog((HEADER + text).encode())
    assert [row.sku for row in read.rows] == ["A", "F"]
    assert problems(text) == [
        (3, Problem.NO_SKU),
        (4, Problem.NO_NAME),
        (5, Problem.NO_PRICE),
        (6, Problem.BAD_PRICE),
        (7, Problem.NEGATIVE_PRICE),
        (8, Problem.SKU_TWICE),
    ]
    assert read.refused[-1] == Remark(8, Problem.SKU_TWICE, "A", other=2)


def test_barcodes_twice_lost_or_odd() -> None:
    text = "A,4006381333931,One,1\nB,4006381333931,Two,1\nC,4.00638E+12,Three,1\n"
    text += "D,4006381333932,Four,1\nE,LOOSE-7,Five,1\n"
    read = read_catalog((HEADER + text).encode())
    assert problems(text) == [(3, Problem.BARCODE_TWICE), (4, Problem.BARCODE_LOST_DIGITS)]
    assert read.warned == (Remark(5, Problem.CHECK_DIGIT, "4006381333932"),)
    assert [row.sku for row in read.rows] == ["A", "D", "E"]


def test_one_number_in_two_spellings_is_one_barcode() -> None:
    assert problems("A,036000291452,One,1\nB,0036000291452,Two,1\n") == [(3, Problem.BARCODE_TWICE)]


def test_a_refused_row_holds_no_code_against_a_later_one() -> None:
    text = "A,4006381333931,One,1\nA,12345670,Two,1\nB,12345670,Three,1\n"
    assert problems(text) == [(3, Problem.SKU_TWICE)]


def test_cells_that_cannot_be_meant() -> None:
    text = "A,,One,1,,,,x\nB,,Two,1,,,,,maybe\nC,,Three,1,,,,,,Large\nD,,Four,1,,,,,,,left over\n"
    expected = [Problem.BAD_COST, Problem.BAD_WEIGHED, Problem.BAD_OPTIONS, Problem.TOO_MANY_CELLS]
    assert [problem for _, problem in problems(text)] == expected


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    assert problems('A,,"Two\nlines",1\n\nB,,,1\n') == [(5, Problem.NO_NAME)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separators_and_encodings_of_spreadsheets(separator: str, encoding: str) -> None:
    text = separator.join(("Code", "EAN", "Title", "Price")) + "\r\n"
    text += separator.join(("1", "", "Crème brûlée", '"1.234,50"')) + "\r\n"
    (row,) = read_catalog(text.encode(encoding)).rows
    assert (row.sku, row.name, row.price) == ("1", "Crème brûlée", UnitPrice(123450))


def test_the_separator_a_spreadsheet_states() -> None:
    (row,) = read_catalog(b"sep=;\r\nsku;name;price\r\n1;Tea, green;2,50\r\n").rows
    assert (row.name, row.price) == ("Tea, green", UnitPrice(250))


def test_a_thousand_or_not_is_never_guessed() -> None:
    read = read_catalog(b'sku,name,price\n1,Bench,"1,234"\n')
    assert [remark.problem for remark in read.refused] == [Problem.UNCLEAR_PRICE]


def test_the_barcode_stands_in_for_a_missing_code() -> None:
    (row,) = read_catalog(b"barcode,name,price\n4006381333931,Pen,1\n").rows
    assert row.sku == row.barcode == "4006381333931"


@pytest.mark.parametrize("data", [b"", b"\n", b"sku,price\n1,1\n", b"name,price\nTea,1\n", b"\xff\xfe", b"sep=;"])
def test_a_file_without_the_columns_says_which(data: bytes) -> None:
    with pytest.raises(InvalidInput, match="column"):
        read_catalog(data)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read_file(tmp_path / "absent.csv")
    with pytest.raises(InvalidInput):
        read_file(tmp_path)


def test_check_digits() -> None:
    assert check_digit_fits("4006381333931") and check_digit_fits("96385074") and check_digit_fits("036000291452")
    assert not check_digit_fits("4006381333930")
    assert check_digit_fits("ABC") and check_digit_fits("")


BODY = st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))


@given(st.sampled_from([b"", HEADER.encode(), b"sku;name;price\n", b"\xff\xfe", b"sep=,\n"]), BODY)
def test_no_bytes_bring_a_traceback(start: bytes, rest: bytes) -> None:
    try:
        read = read_catalog(start + rest)
    except InvalidInput:
        return
    lines = [row.line for row in read.rows]
    assert len(lines) == len(set(lines))
    for row in read.rows:
        (row.sku + row.name + row.category).encode()  # no lone surrogate ever reaches a database
        assert row.sku and row.name and row.price.amount >= 0
