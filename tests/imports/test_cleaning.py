"""What is done to rows as they come in, and how it is told: by line, what it was and what it became."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spreadsheet import as_written, harmless
from app.errors import InvalidInput
from app.imports.cleaning import line_of_text
from app.imports.headings import guessed
from app.services.catalog_checks import checked
from tests.imports.lists import remarks, rows_in, told

HEADER = "sku,barcode,name,price,tax_class,category,unit,cost,weighed,options\n"


def in_list(text: str) -> list[tuple[int, str, str]]:
    return told(rows_in((HEADER + text).encode())[1])


def test_a_full_row() -> None:
    (row,), report = rows_in(
        (HEADER + "M1,4006381333931,Tea towel,12.50,standard,Kitchen>Linen,St.,4.20,no,Size: L; Colour: Red\n").encode()
    )
    assert (row.line, row.codes) == (2, ["04006381333931"])
    assert row.values == {
        "sku": "M1",
        "name": "Tea towel",
        "price": [1250, 2],
        "tax_class": "standard",
        "category": "Kitchen > Linen",
        "unit": "pc",
        "step": 1000,
        "cost": [420, 2],
        "weighed": False,
        "options": [["Size", "L"], ["Colour", "Red"]],
        "parent": "Tea towel",
    }
    assert not report.counts


def test_a_refused_row_stops_nothing() -> None:
    text = "A,,One,1\n,,No code,1\nB,,,1\nC,,Two,\nD,,Three,free\nE,,Four,-1\nF,,Five,5\n"
    found, report = rows_in((HEADER + text).encode())
    assert [row.values["sku"] for row in found] == ["A", "C", "F"]
    assert told(report) == [
        (3, "refused", "no-sku"),
        (4, "refused", "no-name"),
        (6, "refused", "bad-price"),
        (7, "refused", "negative-price"),
    ]
    assert "price" not in found[1].values


def test_cells_that_cannot_be_meant() -> None:
    text = "A,,One,1,,,,x\nB,,Two,1,,,,,maybe\nC,,Three,1,,,,,,Large\nD,,Four,1,,,,,,,left over\n"
    assert in_list(text) == [
        (2, "warned", "bad-cost"),
        (3, "refused", "bad-weighed"),
        (4, "refused", "bad-options"),
        (5, "refused", "too-many-cells"),
    ]


@pytest.mark.parametrize(
    ("cell", "key", "said"),
    [
        ("4006381333931", "04006381333931", ""),
        ("2000000000008", "02000000000008", ""),  # an in-store number
        ("36000291452", "00036000291452", "zeros-restored"),  # a UPC-A that lost its zero
        ("036000291452", "00036000291452", ""),
        ("4006381333932", "4006381333932", "check-digit"),
        ("36000291453", "36000291453", "odd-length"),  # no check digit proves what was lost
        ("4006381333931.0", "04006381333931", "decimals-of-a-code"),
        ("'4006381333931", "04006381333931", ""),
        ("LOOSE-7", "LOOSE-7", ""),
    ],
)
def test_barcodes(cell: str, key: str, said: str) -> None:
    (row,), report = rows_in((HEADER + f"A,{cell},Pen,1\n").encode())
    assert row.codes == [key]
    assert [one.kind for one in remarks(report)] == ([said] if said else [])


def test_a_barcode_that_a_spreadsheet_rounded_is_refused() -> None:
    assert in_list('A,4.00638E+12,Pen,1\nB,"4,00638E+12",Pen,1\n') == [
        (2, "refused", "barcode-lost-digits"),
        (3, "refused", "barcode-lost-digits"),
    ]


@pytest.mark.parametrize(
    ("cell", "name", "said"),
    [
        ("Tea", "Tea", ""),
        ("Crème brûlée 東京", "Crème brûlée 東京", ""),
        ("Tea  ", "Tea", "blanks"),
        ("Green\u00a0 tea", "Green tea", "blanks"),
        ("Salt &amp; pepper", "Salt & pepper", "entities"),
        ("Salt &amp;amp; pepper", "Salt & pepper", "entities"),
        ("Ben&#39;s", "Ben's", "entities"),
        ("AT&T &copy", "AT&T &copy", ""),
        ("<b>Tea</b><br/>green", "Tea green", "tags"),
        ("&lt;b&gt;Tea&lt;/b&gt;", "Tea", "tags"),
        ("Meatball <<Beef>>", "Meatball <<Beef>>", ""),
        ("Kokosmilch &lt;cocosmilch&gt;", "Kokosmilch <cocosmilch>", "entities"),
        ("Flan \x8cuf", "Flan Œuf", "control"),
        ("Size < 3 and > 1", "Size < 3 and > 1", ""),
        ("Te\u0007a", "Tea", "control"),
        ("'=SUM(A1)", "=SUM(A1)", ""),
    ],
)
def test_names(cell: str, name: str, said: str) -> None:
    (row,), report = rows_in(f'sku,name,price\nA,"{cell}",1\n'.encode())
    assert row.values["name"] == name
    assert [(one.kind, one.was, one.became) for one in remarks(report)] == ([(said, cell, name)] if said else [])


@given(st.text(max_size=40))
def test_a_cleaned_name_is_clean(text: str) -> None:
    clean, _ = line_of_text(text)
    assert clean == clean.strip() and "  " not in clean
    if clean and len(clean) <= 300:
        assert checked({"name": clean}) == {"name": clean}


@given(st.text(alphabet="'=+-@\t\r\0a1 ", max_size=8) | st.text(max_size=20))
def test_a_harmless_cell_is_harmless_and_comes_back(text: str) -> None:
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r", "\0"))
    assert as_written(harmless(text)) == text


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_separators_and_encodings_of_spreadsheets(separator: str, encoding: str) -> None:
    text = separator.join(("Code", "EAN", "Title", "Price")) + "\r\n"
    text += separator.join(("1", "", "Crème brûlée", '"1.234,50"')) + "\r\n"
    (row,), _ = rows_in(text.encode(encoding))
    assert (row.values["sku"], row.values["name"], row.values["price"]) == ("1", "Crème brûlée", [123450, 2])


def test_a_broken_byte_is_mended_alone() -> None:
    data = "sku,name,price\n1,Crème,1\n2,Brûlée ".encode() + b"caf\xe9,1\n3,Pi\xc3\xb1a,1\n"
    found, report = rows_in(data)
    assert [row.values["name"] for row in found] == ["Crème", "Brûlée café", "Piña"]
    assert [(one.line, one.kind) for one in remarks(report)] == [(3, "encoding")]


def test_the_separator_a_spreadsheet_states() -> None:
    (row,), _ = rows_in(b"sep=;\r\nsku;name;price\r\n1;Tea, green;2,50\r\n")
    assert (row.line, row.values["name"], row.values["price"]) == (3, "Tea, green", [250, 2])


def test_a_thousand_or_not_is_never_guessed() -> None:
    assert told(rows_in(b'sku,name,price\n1,Bench,"1,234"\n')[1]) == [(2, "refused", "unclear-price")]
    (row, _), _ = rows_in(b'sku,name,price\n1,Bench,"1,234"\n2,Pen,"2,50"\n')
    assert row.values["price"] == [1234, 3]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    assert in_list('A,,"Two\nlines",1\n\nB,,,1\n') == [(2, "cleaned", "blanks"), (5, "refused", "no-name")]


def test_a_stray_quote_takes_no_neighbours_along() -> None:
    found, report = rows_in(b'sku,name,price\n1,"Tea,1\n2,Coffee,2\n3,Cake,3\n4,"Two\nlines",4\n')
    assert [row.values["sku"] for row in found] == ["2", "3", "4"]
    assert told(report)[0] == (2, "refused", "unclosed-quote")


@pytest.mark.parametrize(
    ("tail", "taken"), [(b'3,"Ca', 2), (b"3,Ca", 2), (b"3,Cake,3", 3), (b'3,"<p>one\ntwo', 2), (b"", 2)]
)
def test_half_a_file_is_taken_as_far_as_it_is_whole(tail: bytes, taken: int) -> None:
    found, report = rows_in(b"sku,name,price\n1,Tea,1\n2,Coffee,2\n" + tail)
    assert len(found) == taken
    assert told(report) == ([(4, "refused", "cut-off")] if taken == 2 and tail else [])


def test_tab_separated_barcodes_and_names_need_no_heading() -> None:
    (row, second), _ = rows_in(b'4006381333931\tPen "blue"\n96385074\t"Tea\n')
    assert (row.codes, row.values) == (["04006381333931"], {"name": 'Pen "blue"'})
    assert second.values["name"] == '"Tea'


def test_a_code_column_that_holds_barcodes_is_one() -> None:
    (row,), _ = rows_in(b"code,name,price\n4006381333931,Pen,1\n")
    assert "sku" not in row.values and row.codes == ["04006381333931"]


def test_columns_of_no_field_are_kept_by_their_heading() -> None:
    (row,), _ = rows_in(b"sku,name,price,Shelf,Shelf,,Qty\n1,Tea,1,A3,B4,x,7\n")
    assert row.values["custom"] == {"Shelf": "A3", "Shelf (2)": "B4", "Column 6": "x", "Qty": "7"}
    assert row.stock == "7"


def test_taxes_by_name_and_by_percent() -> None:
    found, report = rows_in(b"sku,name,price,vat\n1,A,1,20%\n2,B,1,zero\n3,C,1,7.5\n4,D,1,Standard\n")
    assert [row.values.get("tax_class") for row in found] == ["standard", "zero", None, "standard"]
    assert found[2].values["custom"] == {"vat": "7.5"}
    assert told(report) == [(4, "warned", "unknown-tax")]


@pytest.mark.parametrize(
    ("titles", "fields"),
    [
        ("Artikelnummer;Bezeichnung;EAN;VK-Preis;Warengruppe;MwSt", "sku name barcode price category tax_class"),
        ("Référence;Désignation;Code-barres;Prix TTC;Rayon;TVA", "sku name barcode price category tax_class"),
        ("Código;Nombre;Código de barras;PVP;Familia;IVA", "sku name barcode price category tax_class"),
        ("Артикул;Название;Штрихкод;Цена;Категория;НДС", "sku name barcode price category tax_class"),
        ("货号;商品名称;条码;售价;分类;单位", "sku name barcode price category unit"),
        ("商品コード;商品名;バーコード;価格;カテゴリ;単位", "sku name barcode price category unit"),
        ("SKU;Name;Description;Price;Sale price;#NAME?", "sku name  price  "),
    ],
)
def test_headings_in_the_languages_of_shops(titles: str, fields: str) -> None:
    assert guessed(titles.split(";")) == fields.split(" ")


def test_a_mapping_says_otherwise() -> None:
    (row,), _ = rows_in(b"sku,name,Wert\n1,Tea,2.50\n", mapping={"price": "wert"})
    assert row.values["price"] == [250, 2]
    with pytest.raises(InvalidInput, match="no column 'Worth'"):
        rows_in(b"sku,name\n1,Tea\n", mapping={"price": "Worth"})
    with pytest.raises(InvalidInput, match="no field"):
        rows_in(b"sku,name\n1,Tea\n", mapping={"colour": "name"})


BODY = st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))


@given(st.sampled_from([b"", HEADER.encode(), b"sku;name;price\n", b"\xff\xfe", b"sep=,\n", b"PK\x03\x04"]), BODY)
def test_no_bytes_bring_a_traceback(start: bytes, rest: bytes) -> None:
    try:
        found, _ = rows_in(start + rest)
    except InvalidInput:
        return
    for row in found:
        assert row.values["name"] and checked({name: v for name, v in row.values.items() if name != "custom"})
        str(row.values).encode()  # no lone surrogate ever reaches a database
