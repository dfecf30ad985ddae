"""The catalogue written out and read back: our own form without a difference, shop systems' forms without a loss."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.catalog import DEFAULTS, Change, sparse, whole
from app.domain.spreadsheet import harmless
from app.errors import InvalidInput
from app.exports.catalog import FORMS, export_catalog
from app.exports.shops import shopify_rows, woocommerce_rows
from app.imports.own import CUSTOM, HEADINGS, cells_of
from app.imports.taking import import_file
from app.register import Register
from app.services.catalog import change_products
from app.services.catalog_checks import checked
from tests.imports.lists import SHARED, TAXES, by_sku, needs_catalogues, products, rows_in, shop

WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp")), max_size=12)
NASTY = st.sampled_from(
    ["=1+1", "'=x", "''", "+1", "-5.00", "@SUM", "a|b", "a\\", '"q"', "&amp;", "<b>x</b>", "x > y", "|"]
)
TEXT = (WORDS | NASTY).map(lambda text: " ".join(text.split()))
PRICE = st.tuples(st.integers(0, 10**7), st.integers(0, 4)).map(list)
CODE = st.sampled_from(["4006381333931", "96385074", "036000291452", "LOOSE-7", "A|B", "=7", "2000000000008"])
VALUES = st.fixed_dictionaries(
    {"name": TEXT.filter(bool)},
    optional={
        "sku": TEXT,
        "parent": TEXT,
        "options": st.lists(st.tuples(TEXT, TEXT.filter(bool)).map(list), max_size=3),
        "category": TEXT,
        "brand": TEXT,
        "unit": st.sampled_from(["pc", "kg", "box"]),
        "step": st.sampled_from([1, 250, 1000]),
        "price": PRICE,
        "prices": st.dictionaries(st.sampled_from(["EUR", "trade:EUR", "a=b:USD"]), PRICE, max_size=2),
        "cost": st.none() | PRICE,
        "tax_class": st.sampled_from(["", "standard", "zero"]),
        "weighed": st.booleans(),
        "barcodes": st.lists(CODE, max_size=3),
        "packs": st.lists(st.tuples(st.sampled_from(["PACK=6", "12345670"]), st.sampled_from([6000, 500])), max_size=1),
        "active": st.booleans(),
        "oversell": st.sampled_from(["", "warn", "block"]),
        "low_stock": st.none() | st.integers(0, 10**6),
        "custom": st.dictionaries(TEXT.filter(bool), TEXT.filter(bool), max_size=3),
    },
)


def valid(values: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return checked(values)
    except InvalidInput:
        return {}


CATALOGUES = st.lists(VALUES.map(valid).filter(lambda values: bool(values.get("name"))), min_size=1, max_size=6)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with shop(tmp_path / "till") as opened:
        yield opened


def put(register: Register, catalogue: list[dict[str, Any]]) -> None:
    changes = [Change(register.new_id(), None, sparse(values)) for values in catalogue]
    register.do(change_products, changes).result()


def test_a_catalogue_comes_back_without_a_difference(register: Register, tmp_path: Path) -> None:
    names = ["=1+1", "'=x", "Tea", "東京", "a|b", "&amp;", "<b>x</b>"]
    catalogue = [checked({"name": name, "sku": name, "custom": {name: name}}) for name in names]
    catalogue[2] |= checked(
        {"price": [2505, 3], "options": [["Size", "L"]], "packs": [["A|B=", 6000]], "active": False}
    )
    catalogue[3] |= {"sku": "", "barcodes": ["04006381333931"]}
    put(register, catalogue)
    held, file = products(register), tmp_path / "catalog.csv"
    export_catalog(register, file)
    again = import_file(register, file)
    assert (again.form, again.same, again.changed, again.refused) == ("cashwrap", len(held), 0, 0)
    with shop(tmp_path / "two") as empty:
        import_file(empty, file)
        assert products(empty) == held


@settings(max_examples=120, deadline=None)
@given(CATALOGUES)
def test_our_own_form_reads_back_exactly(catalogue: list[dict[str, Any]]) -> None:
    held = {f"p{n}": {**whole(values), **values} for n, values in enumerate(catalogue)}
    custom = list(dict.fromkeys(name for values in catalogue for name in values.get("custom", ())))[:2]
    rows = [[*HEADINGS, *(harmless(CUSTOM + name) for name in custom)]]
    rows += [cells_of(key, values, custom) for key, values in held.items()]
    found, report = rows_in(text_of(rows))
    assert {row.given: row.values for row in found} == held, report.examples


def text_of(rows: Iterable[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


@pytest.mark.parametrize("form", ["shopify", "woocommerce"])
@settings(max_examples=100, deadline=None)
@given(catalogue=CATALOGUES)
def test_another_systems_form_loses_nothing_of_a_product(form: str, catalogue: list[dict[str, Any]]) -> None:
    held = {f"p{n}": {**whole(values), **values} for n, values in enumerate(catalogue)}
    ordered = sorted(held.items(), key=lambda one: one[1]["parent"])
    custom = list(dict.fromkeys(name for values in catalogue for name in values.get("custom", ())))
    rows = (shopify_rows if form == "shopify" else woocommerce_rows)(ordered, custom, TAXES)
    found, report = rows_in(text_of(rows), form=form)
    got = {row.given: {**DEFAULTS, **row.values, "barcodes": sorted(row.codes)} for row in found}
    assert {key: but_added(values, held[key]) for key, values in got.items()} == held, report.counts


def but_added(values: Mapping[str, Any], held: Mapping[str, Any]) -> dict[str, Any]:
    """The fields without what the shop system's form needed and the product had not: a handle, a type."""
    return {**values, "custom": {name: text for name, text in values["custom"].items() if name in held["custom"]}}


def cells(path: Path, key: str) -> list[dict[str, str]]:
    """The rows of a file without what is empty, in the order of ``key``."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [{name: text for name, text in row.items() if text} for row in csv.DictReader(file)]
    return sorted(rows, key=lambda row: row.get(key, ""))


@needs_catalogues
@pytest.mark.parametrize(
    "name", ["shopify/apparel.csv", "shopify/home-and-garden.csv", "woocommerce/sample_products.csv"]
)
def test_published_files_survive_import_edit_export_import(register: Register, tmp_path: Path, name: str) -> None:
    form, key = ("shopify", "Handle") if name.startswith("shopify") else ("woocommerce", "ID")
    first = import_file(register, SHARED / name)
    assert (first.form, first.refused, first.added) == (form, 0, len(cells(SHARED / name, key)))
    assert import_file(register, SHARED / name).same == first.added
    file = tmp_path / "out.csv"
    export_catalog(register, file, form)
    ours, theirs = cells(file, key), cells(SHARED / name, key)
    for was, now in zip(theirs, ours, strict=True):
        assert {title: number(text) for title, text in was.items()}.items() <= {
            title: number(text) for title, text in now.items()
        }.items()
    held = products(register)
    product_id = sorted(key for key, values in held.items() if values["price"][0])[0]
    edited = {"name": "Renamed", "price": [77700, 2], "brand": "House", "low_stock": 3000, "barcodes": ["LOOSE-7"]}
    base = {field: held[product_id][field] for field in edited}
    register.do(change_products, [Change(product_id, base, edited)]).result()
    held = products(register)
    export_catalog(register, file, form)
    assert import_file(register, file).changed == 0
    assert products(register) == held
    with shop(tmp_path / "other") as other:
        import_file(other, file)
        assert products(other) == held


def number(text: str) -> str:
    """A price whatever its decimals."""
    digits = text.replace(".", "", 1)
    return f"{float(text):.4f}" if digits.isdigit() and len(digits) < 9 else text.strip()


@needs_catalogues
def test_shopify_variants_are_products_under_their_handle(register: Register) -> None:
    import_file(register, SHARED / "shopify" / "home-and-garden.csv")
    pots = [values for values in products(register).values() if values["parent"] == "clay-plant-pot"]
    assert sorted((pot["name"], pot["options"][0][1], pot["price"][0]) for pot in pots) == [
        ("Clay Plant Pot", "Large", 1599),
        ("Clay Plant Pot", "Regular", 999),
    ]
    lights = [values for values in products(register).values() if values["name"] == "Copper Light"]
    assert [(light["options"], light["parent"], light["category"]) for light in lights] == [([], "", "Indoor")]


@needs_catalogues
def test_woocommerce_variations_are_sold_and_what_binds_them_is_not(register: Register) -> None:
    import_file(register, SHARED / "woocommerce" / "sample_products.csv")
    found = by_sku(register)
    hoodie = found["woo-hoodie-blue-logo"]
    assert (hoodie["name"], hoodie["parent"], hoodie["category"]) == ("Hoodie", "woo-hoodie", "Clothing > Hoodies")
    assert hoodie["options"] == [["Color", "Blue"], ["Logo", "Yes"]]
    assert (found["woo-hoodie-red"]["price"], found["woo-beanie"]["price"]) == ([4200, 2], [1800, 2])
    not_sold = {sku for sku, values in found.items() if not values["active"]}
    assert not_sold == {"woo-vneck-tee", "woo-hoodie", "logo-collection", "wp-pennant"}


def test_shopify_rows_without_sku_and_further_pictures(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "shopify.csv"
    file.write_text(
        "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Barcode,Image Src,"
        "Image Position\n"
        'mug,Mug,"<p>Two\nlines &amp; more</p>",Colour,Red,,5.00,,one.jpg,1\n'
        "mug,,,,Blue,,6.00,4006381333931,,\nmug,,,,,,,,two.jpg,2\nmug,,,,,,,,three.jpg,3\n"
        "lost,,,,Green,,1.00,,,\n",
        "utf-8",
    )
    done = import_file(register, file)
    assert (done.added, done.counts["refused"]) == (2, {"no-name": 1})
    assert import_file(register, file).same == 2
    out = tmp_path / "out.csv"
    export_catalog(register, out, "shopify")
    theirs = [row for row in cells(file, "Handle") if row["Handle"] == "mug"]
    for was, now in zip(theirs, cells(out, "Handle"), strict=True):
        assert was.items() <= now.items()


def test_what_a_spreadsheet_would_run_is_written_as_text(register: Register, tmp_path: Path) -> None:
    names = ["=HYPERLINK(1)", "+1", "-1", "@x", "'=quoted"]
    put(register, [{"name": name, "sku": name, "custom": {name: name}} for name in names])
    for form in FORMS:
        export_catalog(register, tmp_path / form, form)
        with (tmp_path / form).open(encoding="utf-8-sig", newline="") as file:
            assert not [cell for row in csv.reader(file) for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_our_own_form_refuses_by_line_what_cannot_be(register: Register, tmp_path: Path) -> None:
    put(register, [{"name": name, "sku": name} for name in ("A", "B", "C")])
    file = tmp_path / "own.csv"
    export_catalog(register, file)
    text = file.read_text("utf-8").replace("1.000,0.00", "0.7,0.00", 1).replace(",C,C,", ",C,,")
    file.write_text(text, "utf-8")
    done = import_file(register, file)
    assert (done.same, done.counts["refused"]) == (1, {"no-name": 1, "not-allowed": 1})
