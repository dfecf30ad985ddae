"""Products as the counter needs them: by code, by name, by category."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.db.cache.rows import read_values
from app.db.reader import Reader
from app.domain.barcode import NO_LAYOUTS, Layouts, Scan, candidates
from app.domain.cart import CartLine
from app.domain.gs1.reading import layouts_of, read
from app.domain.quantity import ONE, Quantity, UnitPrice
from resources import FOLDER

PRODUCT_COLUMNS = (
    "p.id, p.sku, p.name, p.category, p.unit, p.price, p.price_exponent, p.tax_class, p.weighed, p.picture, "
    "p.variant, p.revision"
)
_BY_CODE = f"SELECT {PRODUCT_COLUMNS} FROM barcodes AS b JOIN products AS p ON p.rid = b.rid WHERE b.code = ? AND p.active LIMIT 1"
_BY_SKU = f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE p.sku = ? AND p.active"


@dataclass(frozen=True, slots=True)
class Product:
    """One sellable product. ``picture`` is a blob's name; ``variant`` the words that tell it from its siblings."""

    id: str
    sku: str
    name: str
    category: str
    unit: str
    unit_price: UnitPrice
    tax_class: str
    weighed: bool
    picture: str
    variant: str
    revision: str

    @property
    def label(self) -> str:
        """The name with its variant, as a line or tile shows it."""
        return f"{self.name}, {self.variant}" if self.variant else self.name


@dataclass(frozen=True, slots=True)
class Found:
    """What a code means here: the line to add (its id is still to be given) and the product it came from."""

    line: CartLine
    product: Product
    scan: Scan


def line_for_barcode(reader: Reader, text: str) -> Found | None:
    """The line a scanned or typed code stands for, or None where the shop has no such code.

    In-store labels are read as the shop's country prints them. Raises UnreadableCode for what can be no code.
    """
    scan = read(text, layouts_in(reader.settings["country"]))
    product = _product_for(reader, scan)
    if product is None:
        return None
    return Found(_priced_by_label(line_for(reader, product, text), scan, product), product, scan)


@cache
def layouts_in(country: str) -> Layouts:
    """How a country prints in-store labels with a price or weight; none where that is not known."""
    rules = json.loads((FOLDER / "rules" / "embedded_codes.json").read_text("utf-8"))
    region = country.lower()
    return layouts_of(rules, region) if region in rules["regions"] else NO_LAYOUTS


def line_for(reader: Reader, product: Product, barcode: str = "") -> CartLine:
    """A line of one unit of ``product`` at its price and taxes of now."""
    return CartLine(
        id="",
        product_id=product.id,
        name=product.label,
        unit_price=product.unit_price,
        quantity=ONE,
        taxes=reader.settings.taxes(product.tax_class),
        unit=product.unit,
        sku=product.sku,
        barcode=barcode,
        revision=product.revision,
    )


def product(reader: Reader, product_id: str) -> Product | None:
    """The product with this id."""
    row = reader.cache.row(f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE p.id = ?", (product_id,))
    return None if row is None else product_of(row)


def search_products(reader: Reader, words: str, limit: int = 60) -> tuple[Product, ...]:
    """Products whose name, SKU or variant has every word, those that begin with the first word first."""
    terms = words.split()
    if not terms:
        return ()
    clause = " AND ".join(["(p.name || ' ' || p.variant || ' ' || p.sku) LIKE ? ESCAPE '\\'"] * len(terms))
    rows = reader.cache.rows(
        f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE p.active AND {clause} "
        "ORDER BY p.name NOT LIKE ? ESCAPE '\\', p.name, p.variant LIMIT ?",
        (*(f"%{_escaped(term)}%" for term in terms), f"{_escaped(terms[0])}%", limit),
    )
    return tuple(product_of(row) for row in rows)


def products_in(reader: Reader, category: str = "", limit: int = 500) -> tuple[Product, ...]:
    """The products of a category, or of the whole shop, by name."""
    clause, values = ("AND p.category = ?", (category,)) if category else ("", ())
    rows = reader.cache.rows(
        f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE p.active {clause} ORDER BY p.key LIMIT ?",
        (*values, limit),
    )
    return tuple(product_of(row) for row in rows)


def categories(reader: Reader) -> tuple[str, ...]:
    """The categories that have products, by name."""
    rows = reader.cache.rows("SELECT path FROM categories WHERE products > 0 ORDER BY path")
    return tuple(row[0] for row in rows)


def products_by_sku(reader: Reader) -> dict[str, tuple[str, dict[str, Any]]]:
    """Every product as an import compares it: SKU → (id, all its fields)."""
    found = {}
    for product_id, sku in reader.cache.rows("SELECT id, sku FROM products"):
        known = read_values(reader.cache, product_id)
        assert known is not None
        found[sku] = (product_id, known[1])
    return found


def _product_for(reader: Reader, scan: Scan) -> Product | None:
    keys = (scan.embedded, *candidates(scan.code)) if scan.embedded else candidates(scan.code)
    if scan.gtin and scan.gtin not in keys:
        keys = (scan.gtin, *keys)
    for key in keys:
        row = reader.cache.row(_BY_CODE, (key,))
        if row is not None:
            return product_of(row)
    row = reader.cache.row(_BY_SKU, (scan.code,))
    return None if row is None else product_of(row)


def _priced_by_label(line: CartLine, scan: Scan, product: Product) -> CartLine:
    if scan.weight is not None:
        return replace(line, quantity=scan.weight)
    if scan.count is not None:
        return replace(line, quantity=Quantity(scan.count * 1000))
    if scan.price is not None:
        # A label with a price says what the piece costs; its weight follows only roughly and is not made up.
        return replace(line, unit_price=UnitPrice(scan.price.amount, scan.price.exponent), unit="pc")
    return line


def product_of(row: Any) -> Product:
    """A product from a row of ``PRODUCT_COLUMNS``."""
    return Product(
        id=row[0],
        sku=row[1],
        name=row[2],
        category=row[3],
        unit=row[4],
        unit_price=UnitPrice(row[5], row[6]),
        tax_class=row[7],
        weighed=bool(row[8]),
        picture=row[9],
        variant=row[10],
        revision=row[11],
    )


def _escaped(term: str) -> str:
    return term.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
