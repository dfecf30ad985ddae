"""The catalogue as Shopify and WooCommerce write theirs, read back on the spot so that nothing can get lost.

Each product is laid out in the shop system's columns, read again as an import would, and what did not come back stands
in one column of our own beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from app.domain.catalog import DEFAULTS
from app.domain.folding import fold
from app.domain.quantity import plain
from app.domain.spreadsheet import harmless
from app.imports import beside
from app.imports.cleaning import RefusedRow
from app.imports.headings import OPTION_PAIRS
from app.imports.report import Report
from app.imports.rows import Row, Shop
from app.imports.shopify import NO_OPTION, PICTURES, Shopify
from app.imports.woocommerce import CODE, COST, NOT_SOLD, Woocommerce

Product = tuple[str, dict[str, Any]]
Cells = dict[str, str]

SHOPIFY = (
    *("Handle", "Title", "Body (HTML)", "Vendor", "Type", "Tags", "Published"),
    *(f"Option{n} {part}" for n in range(1, OPTION_PAIRS + 1) for part in ("Name", "Value")),
    *("Variant SKU", "Variant Grams", "Variant Inventory Tracker", "Variant Inventory Qty", "Variant Inventory Policy"),
    *("Variant Fulfillment Service", "Variant Price", "Variant Compare At Price", "Variant Requires Shipping"),
    *("Variant Taxable", "Variant Barcode", *PICTURES, "Gift Card", "SEO Title", "SEO Description", "Variant Image"),
    *("Variant Weight Unit", "Variant Tax Code", "Cost per item"),
)
WOOCOMMERCE = (
    *("ID", "Type", "SKU", CODE, "Name", "Published", "Short description", "Description", "Date sale price starts"),
    *("Date sale price ends", "Tax status", "Tax class", "In stock?", "Stock", "Sale price", "Regular price"),
    *(COST, "Categories", "Brands", "Tags", "Images", "Parent", "Grouped products", "Position"),
    *(f"Attribute {n} {part}" for n in range(1, OPTION_PAIRS + 1) for part in ("name", "value(s)")),
)
_NUMBERED = re.compile(r"(Image Src|Image Position|Image Alt Text) \((\d+)\)")


def shopify_rows(products: Iterable[Product], custom: Sequence[str], taxes: Mapping[str, int]) -> Iterator[list[str]]:
    """Rows with their heading; ``products`` come with the variants of one parent together."""
    titles = _titles(SHOPIFY, [name for name in custom if not _NUMBERED.fullmatch(name)])
    yield list(map(harmless, titles))
    read = Shopify(titles, Shop(taxes, mark="."), Report())
    used: set[str] = set()
    for group in _groups(products):
        handle = _handle(group, used)
        rows = _shopify_group(handle, group)
        told = [(line, {title: harmless(cells.get(title, "")) for title in titles}) for line, cells in enumerate(rows)]
        got = {row.line: row for row in read.read(handle, told)}
        for line, ((product_id, values), cells) in enumerate(zip(group, rows, strict=False)):
            _put_beside(cells, product_id, values, got.get(line))
        for cells in [*rows, *_pictures(handle, group[0][1]["custom"])]:
            yield [harmless(cells.get(title, "")) for title in titles]


def _shopify_group(handle: str, group: Sequence[Product]) -> list[Cells]:
    first = group[0][1]
    rows = []
    for place, (_, values) in enumerate(group):
        cells = {name: text for name, text in values["custom"].items() if not _NUMBERED.fullmatch(name)}
        for shared in ("Title", "Vendor", "Type"):
            cells.pop(shared, None)
        if place == 0:
            cells |= {"Title": first["name"], "Vendor": first["brand"], "Type": first["category"]}
            cells |= _shopify_state(cells, any(one["active"] for _, one in group))
        options = values["options"] or ([list(NO_OPTION)] if len(group) == 1 else [])
        for n, (name, value) in enumerate(options, 1):
            cells |= {f"Option{n} Value": value} | ({f"Option{n} Name": name} if place == 0 else {})
        cells |= {
            "Handle": handle,
            "Variant SKU": values["sku"],
            "Variant Price": _price(values),
            "Variant Barcode": _first_code(values),
            "Cost per item": "" if values["cost"] is None else plain(*values["cost"]),
        }
        rows.append(cells)
    return rows


def _shopify_state(cells: Cells, is_sold: bool) -> Cells:
    """Published and Status as they were where they still hold."""
    published = cells.get("Published", "")
    found = {
        "Published": published if published and (published.lower() != "false") == is_sold else str(is_sold).lower()
    }
    if "Status" in cells:
        status = cells["Status"]
        found = {"Published": published or found["Published"]}
        found["Status"] = status if (status.lower() == "active") == is_sold else "active" if is_sold else "draft"
    return found


def _pictures(handle: str, custom: Mapping[str, str]) -> Iterator[Cells]:
    """A row for each further picture of a product."""
    numbers = sorted({int(match[2]) for name in custom if (match := _NUMBERED.fullmatch(name))})
    for n in numbers:
        yield {"Handle": handle, **{title: custom.get(f"{title} ({n})", "") for title in PICTURES}}


def _handle(group: Sequence[Product], used: set[str]) -> str:
    values = group[0][1]
    kept = values["custom"].get("Handle", "")
    wanted = kept or _slug(values["parent"] or f"{values['name']} {values['sku']}") or group[0][0]
    found, n = wanted, 1
    while found in used:
        n += 1
        found = f"{wanted}-{n}"
    used.add(found)
    return found


def _slug(text: str) -> str:
    return "-".join("".join(char if char.isalnum() else " " for char in fold(text)).split())[:200]


def _groups(products: Iterable[Product]) -> Iterator[list[Product]]:
    """The variants of each parent, the one with what they share first; a product without parent by itself."""
    for parent, found in groupby(products, lambda product: product[1]["parent"]):
        if not parent:
            yield from ([product] for product in found)
            continue
        group = list(found)
        first = next(
            (one for one in group if {"Published", "Body (HTML)", "Status"} & one[1]["custom"].keys()), group[0]
        )
        yield [first, *(one for one in group if one is not first)]


def woocommerce_rows(
    products: Iterable[Product], custom: Sequence[str], taxes: Mapping[str, int]
) -> Iterator[list[str]]:
    """Rows with their heading; a variable product stands before its variations, made up where nobody had one."""
    titles = _titles(WOOCOMMERCE, custom)
    yield list(map(harmless, titles))
    read = Woocommerce(titles, Shop(taxes, mark="."), Report())
    for parent, found in groupby(products, lambda product: product[1]["parent"]):
        group = sorted(found, key=lambda product: product[1]["custom"].get("Type", "") != "variable")
        for line, cells in enumerate(_woocommerce_group(parent, group)):
            product = cells.pop("", None)
            if product is not None:
                product_id, values = group[int(product)]
                try:
                    got = read.read(line, {title: harmless(cells.get(title, "")) for title in titles})
                except RefusedRow:
                    got = None
                _put_beside(cells, product_id, values, got)
            yield [harmless(cells.get(title, "")) for title in titles]


def _woocommerce_group(parent: str, group: Sequence[Product]) -> Iterator[Cells]:
    has_own = any(values["custom"].get("Type") == "variable" for _, values in group)
    varies = bool(parent) and any(values["options"] for _, values in group)
    if varies and not has_own and not any(values["custom"].get("Parent") for _, values in group):
        yield _made_up(parent, group)
    for place, (_, values) in enumerate(group):
        cells = {name: text for name, text in values["custom"].items() if name != beside.HEADING}
        kind = cells.setdefault("Type", "variation" if varies and values["options"] else "simple")
        is_variation = "variation" in kind
        ending = " - " + ", ".join(value for _, value in values["options"])
        cells |= {
            "": str(place),
            "SKU": values["sku"],
            "Name": values["name"] + (ending if is_variation and values["options"] else ""),
            CODE: _first_code(values),
            COST: "" if values["cost"] is None else plain(*values["cost"]),
            "Brands": values["brand"],
        }
        if is_variation:
            cells.setdefault("Parent", parent)
        else:
            cells["Categories"] = _categories(values["category"], cells.get("Categories", ""))
        is_sold = cells.get("Published", "") not in ("0", "-1")
        if "Published" not in cells or (is_sold != values["active"] and not set(kind.split(", ")) & set(NOT_SOLD)):
            cells["Published"] = "1" if values["active"] else "0"
        cells["Sale price" if "Regular price" in cells else "Regular price"] = _price(values)
        _put_options(cells, values["options"])
        yield cells


def _made_up(parent: str, group: Sequence[Product]) -> Cells:
    """A variable product for variants that came from elsewhere: WooCommerce needs one, we do not."""
    first = group[0][1]
    cells = {"Type": "variable", "SKU": parent, "Name": first["name"], "Published": "1"}
    cells |= {"Categories": _categories(first["category"], ""), beside.HEADING: beside.PASS_OVER}
    for n, (name, _) in enumerate(first["options"], 1):
        values = dict.fromkeys(values["options"][n - 1][1] for _, values in group if len(values["options"]) >= n)
        cells |= {f"Attribute {n} name": name, f"Attribute {n} value(s)": ", ".join(values)}
    return cells


def _put_options(cells: Cells, options: Sequence[Sequence[str]]) -> None:
    n = 0
    for name, value in options:
        n += 1
        while f"Attribute {n} name" in cells:
            n += 1
        cells |= {f"Attribute {n} name": name, f"Attribute {n} value(s)": value}


def _categories(own: str, kept: str) -> str:
    """The categories as they were, the first of them ours now."""
    first, comma, rest = kept.partition(",") if "\\," not in kept else (kept, "", "")
    if " > ".join(part.strip() for part in first.replace("\\,", ",").split(">")) == own:
        return kept
    return own.replace(",", "\\,") + (comma + rest if comma else "")


def _price(values: Mapping[str, Any]) -> str:
    """Empty for what waits for its price."""
    return "" if not values["price"][0] and not values["active"] else plain(*values["price"])


def _first_code(values: Mapping[str, Any]) -> str:
    """The first barcode as people write it: without the zeros that a GTIN of fewer digits does not have."""
    code: str = next(iter(values["barcodes"]), "")
    return code[1:] if len(code) == 14 and code.isdigit() and code[0] == "0" else code


def _put_beside(cells: Cells, product_id: str, values: Mapping[str, Any], got: Row | None) -> None:
    """Write beside the columns what reading them again does not give."""
    found: dict[str, Any] = dict(DEFAULTS)
    if got is not None:
        found |= {**got.values, "barcodes": sorted(got.codes)}
    more = {name: values[name] for name in DEFAULTS if name != "custom" and found[name] != values[name]}
    custom = {name: text for name, text in values["custom"].items() if found["custom"].get(name) != text}
    custom = {name: text for name, text in custom.items() if not _NUMBERED.fullmatch(name)}
    cells[beside.HEADING] = beside.written(product_id, {**more, **({"custom": custom} if custom else {})})


def _titles(standard: Sequence[str], custom: Sequence[str]) -> list[str]:
    return [*standard, *(name for name in custom if name not in standard), beside.HEADING]
