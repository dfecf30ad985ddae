"""Products as the counter needs them: by code, by name, by category."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import Any

from app.db.reader import Reader
from app.domain.barcode import NO_LAYOUTS, Layouts, Price, Scan, candidates, gtin_of
from app.domain.cart import CartLine
from app.domain.catalog import CATEGORY_MARK
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.quantity import ONE, Quantity, UnitPrice
from resources import FOLDER

PRODUCT_COLUMNS = (
    "p.id, p.sku, p.name, p.category, p.unit, p.price, p.price_exponent, p.tax_class, p.weighed, p.picture, "
    "p.variant, p.revision, p.step"
)
_BY_CODE = (
    f"SELECT {PRODUCT_COLUMNS}, b.quantity FROM barcodes AS b CROSS JOIN products AS p ON p.rid = b.rid "
    "WHERE b.code = ? AND p.active ORDER BY b.rid LIMIT 1"
)
# The index is by capitals and small letters alike; one that is written exactly so comes first.
_BY_SKU = (
    f"SELECT {PRODUCT_COLUMNS}, 1000 FROM products AS p WHERE p.sku = ?1 COLLATE NOCASE AND p.active "
    "ORDER BY p.sku <> ?1, p.rid LIMIT 1"
)
_ASLEEP_BY_CODE, _ASLEEP_BY_SKU = (sql.replace("AND p.active", "AND NOT p.active") for sql in (_BY_CODE, _BY_SKU))
_BY_NAME = f"SELECT {PRODUCT_COLUMNS}, p.key, p.rid FROM products AS p INDEXED BY products_key"
_BY_CATEGORY = f"SELECT {PRODUCT_COLUMNS}, p.key, p.rid FROM products AS p INDEXED BY products_category"
_BEHIND = "p.active AND (p.key, p.rid) > (?, ?) ORDER BY p.key, p.rid LIMIT ?"
_IN_PATH = f"{_BY_CATEGORY} WHERE p.category = ? AND {_BEHIND}"
_WITH_BELOW = "(p.{0} = ? OR (p.{0} > ? AND p.{0} < ?))"
_FEW_PATHS = 64
_PIECES = ("", "pc")


@frozen
class Product:
    """One sellable product. ``picture`` is a blob's name; ``variant`` the words that tell it from its siblings.

    ``step`` is in thousandths of a unit: the smallest part of it that is sold, always a part of one.
    """

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
    step: int = 1000

    @property
    def label(self) -> str:
        """The name with its variant, as a line or tile shows it."""
        return f"{self.name}, {self.variant}" if self.variant else self.name


@frozen
class ProductPage:
    """Products by name; ``after`` goes into the next call, empty behind the last page."""

    products: tuple[Product, ...]
    after: str


@frozen
class Found:
    """What a code means here: the line to add (its id is still to be given) and the product it came from."""

    line: CartLine
    product: Product
    scan: Scan


def line_for_barcode(reader: Reader, text: str) -> Found | None:
    """The line a scanned or typed code stands for, or None where the shop has no such code.

    A code that stands in the catalogue as it is means that product; only otherwise an in-store label is read, as the
    shop's country prints them. Raises UnreadableCode for what can be no code.
    """
    key = gtin_of(text) if text.isdigit() else ""
    if key:  # nearly every scan: nothing to take apart
        row = reader.cache.row(_BY_CODE, (key,))
        if row is not None:
            found = product_of(row)
            return Found(line_for(reader, found, text, Quantity(row[-1])), found, Scan(text, key))
    return _by_reading(reader, text)


def not_on_sale(reader: Reader, text: str) -> Product | None:
    """The product a code would stand for if it were on sale. Raises UnreadableCode for what can be no code."""
    scan = _scan(text, reader.settings["country"])
    row = _row_for(reader, scan, _ASLEEP_BY_CODE, _ASLEEP_BY_SKU)
    return None if row is None else product_of(row)


def _by_reading(reader: Reader, text: str) -> Found | None:
    scan = _scan(text, reader.settings["country"])
    row = _row_for(reader, scan)
    if row is None:
        return None
    found = product_of(row)
    line = line_for(reader, found, text, Quantity(row[-1]))
    return Found(_labelled(line, scan, reader.settings["currency"]), found, scan)


def _scan(text: str, country: str) -> Scan:
    from app.domain.gs1.reading import read  # for the few codes that have to be taken apart; a start does without

    return read(text, layouts_in(country))


@cache
def layouts_in(country: str) -> Layouts:
    """How a country prints in-store labels with a price or weight; none where that is not known."""
    from app.domain.gs1.reading import layouts_of

    rules = json.loads((FOLDER / "rules" / "embedded_codes.json").read_text("utf-8"))
    region = country.lower()
    return layouts_of(rules, region) if region in rules["regions"] else NO_LAYOUTS


def line_for(reader: Reader, product: Product, barcode: str = "", quantity: Quantity = ONE) -> CartLine:
    """A line of ``product`` at its price and taxes of now."""
    return CartLine(
        id="",
        product_id=product.id,
        name=product.label,
        unit_price=product.unit_price,
        quantity=quantity,
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


def products_in(reader: Reader, category: str = "", limit: int = 500) -> tuple[Product, ...]:
    """The first products of a category and of those below it, or of the whole shop, by name."""
    return product_page(reader, category, limit).products


def product_page(reader: Reader, category: str = "", limit: int = 120, after: str = "") -> ProductPage:
    """The next products of a category and of those below it, or of the whole shop, by name."""
    start = tuple(json.loads(after)) if after else ("", -1)
    if category:
        rows = list(_in_category(reader, category, start, limit + 1))
    else:
        rows = reader.cache.rows(f"{_BY_NAME} WHERE {_BEHIND}", (*start, limit + 1))
    page = rows[:limit]
    more = json.dumps(page[-1][-2:]) if len(rows) > limit else ""
    return ProductPage(tuple(product_of(row) for row in page), more)


def _in_category(reader: Reader, category: str, start: tuple[Any, ...], limit: int) -> Iterable[Any]:
    """Whichever way looks at fewest rows: each path by its own index, all that is below, or the shop by name."""
    below = category + CATEGORY_MARK
    values = (category, below, below + "\U0010ffff")
    paths = reader.cache.rows(f"SELECT path, products FROM categories AS p WHERE {_WITH_BELOW.format('path')}", values)
    if len(paths) <= _FEW_PATHS:
        each = (reader.cache.each(_IN_PATH, (path, *start, limit)) for path, _ in paths)
        return islice(merge(*each, key=itemgetter(-2, -1)), limit)
    there = sum(count for _, count in paths)
    everything: int = reader.cache.value("SELECT coalesce(max(rid), 0) FROM products")
    table = _BY_CATEGORY if there * there < limit * everything else _BY_NAME
    where = _WITH_BELOW.format("category")
    return reader.cache.rows(f"{table} WHERE {where} AND {_BEHIND}", (*values, *start, limit))


def categories(reader: Reader) -> tuple[str, ...]:
    """The paths of the categories that have products, each after what it belongs to."""
    rows = reader.cache.rows("SELECT path FROM categories WHERE products > 0")
    return tuple(sorted((row[0] for row in rows), key=lambda path: path.split(CATEGORY_MARK)))


def categories_near(reader: Reader, chosen: str = "") -> tuple[str, ...]:
    """Where one may go from a category: to those above it, itself, and those right below it or else beside it.

    From the whole shop that is the categories that belong to no other, whether or not they hold products themselves.
    """
    parts = [path.split(CATEGORY_MARK) for path in categories(reader)]
    here = chosen.split(CATEGORY_MARK) if chosen else []
    if here not in ([*path[: len(here)]] for path in parts):
        here = []
    if not any(path[: len(here)] == here and len(path) > len(here) for path in parts):
        here = here[:-1]
    above = [here[:size] for size in range(1, len(here) + 1)]
    below = [path[: len(here) + 1] for path in parts if path[: len(here)] == here and len(path) > len(here)]
    return tuple(dict.fromkeys(CATEGORY_MARK.join(path) for path in (*above, *below)))


def _row_for(reader: Reader, scan: Scan, by_code: str = _BY_CODE, by_sku: str = _BY_SKU) -> tuple[Any, ...] | None:
    keys = (scan.embedded, *candidates(scan.code)) if scan.embedded else candidates(scan.code)
    if scan.gtin and scan.gtin not in keys:
        keys = (scan.gtin, *keys)
    for key in keys:
        row = reader.cache.row(by_code, (key,))
        if row is not None:
            return row
    return reader.cache.row(by_sku, (scan.code,))


def _labelled(line: CartLine, scan: Scan, currency_code: str) -> CartLine:
    if scan.weight is not None:
        return replace(line, quantity=scan.weight)
    if scan.count is not None:
        return replace(line, quantity=Quantity(scan.count * 1000))
    return line if scan.price is None else _priced(line, scan.price, currency(currency_code).exponent)


def _priced(line: CartLine, price: Price, exponent: int) -> CartLine:
    """The line at exactly the price on its label; its weight only where price per unit and label leave no doubt."""
    minor = price.minor(exponent)
    each = line.unit_price
    whole, rest = divmod(minor * 10 ** (each.exponent + 3), (each.amount or 1) * 10**exponent)
    if line.unit not in _PIECES and each.amount > 0 and whole > 0 and not rest:
        return replace(line, quantity=Quantity(whole), amount_minor=minor)
    return replace(line, unit_price=UnitPrice(minor, exponent), quantity=ONE, unit="pc", amount_minor=minor)


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
        step=row[12],
    )
