"""WooCommerce's product export: simple products, variable ones with their variations, and rows that are not sold here.

Columns after WooCommerce's "Product CSV Importer and Exporter" page. A variable product, a group and an external
product are kept, not sold, so that an export gives them back; a variation is a product that its parent binds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from app.domain.catalog import LONGEST_NAME
from app.imports import beside
from app.imports.cleaning import RefusedRow, barcode
from app.imports.generic import category
from app.imports.headings import OPTION_PAIRS, unlike
from app.imports.records import Record
from app.imports.report import WARNED, Report
from app.imports.rows import Cells, Row, Shop, padded

NOT_SOLD = ("variable", "grouped", "external")
CODE = "GTIN, UPC, EAN, or ISBN"
COST = "Cost of goods"
READ = frozenset(("SKU", "Name", "Regular price", CODE, COST, "Brands", beside.HEADING))
_MOST_PARENTS = 200_000  # whose name and category are remembered for their variations
_COMMA = re.compile(r"(?<!\\),\s*")
_ATTRIBUTE = re.compile(r"Attribute (\d+) (name|value\(s\))")


def is_woocommerce(titles: Sequence[str]) -> bool:
    """Whether these are the headings of WooCommerce's product export."""
    found = {title.strip() for title in titles}
    return {"ID", "Type", "SKU", "Name"} <= found and bool(found & {"Regular price", "Parent"})


class Woocommerce:
    """Reads one row at a time; a variation takes its category from its parent where that came before."""

    name = "woocommerce"

    def __init__(self, titles: Sequence[str], shop: Shop, report: Report) -> None:
        self._titles = unlike(titles)
        self._all = frozenset(self._titles)
        self._shop, self._report = shop, report
        self._cells = Cells(shop, report)
        self._zero = next((name for name, rate in shop.taxes.items() if rate == 0), "")
        self._parents: dict[str, tuple[str, str]] = {}  # SKU and id:NN → name, category

    def rows(self, records: Iterable[Record]) -> Iterator[Row]:
        for line, cells in records:
            try:
                yield self.read(line, dict(zip(self._titles, padded(cells, len(self._titles)), strict=True)))
            except beside.PassedOver:
                continue
            except RefusedRow as why:
                self._report.refused(line, why.kind, why.was, field=why.field)

    def read(self, line: int, told: dict[str, str]) -> Row:
        """One row by its columns."""
        read = self._cells
        given, more = beside.read(told.get(beside.HEADING, ""))
        kinds = [kind.strip().lower() for kind in told.get("Type", "").split(",")]
        values: dict[str, object] = {"name": read.name(told.get("Name", ""), line)}
        number = told.get("ID", "").strip()
        row = Row(line, values, [], given=given, titles=self._all)
        if number:
            row.source = f"woocommerce\x1f{number}"
        if sku := read.sku(told.get("SKU", "").strip(), line):
            values["sku"] = sku
        if code := barcode(told.get(CODE, ""), line, self._report):
            row.codes.append(code)
        if not (sku or number or row.codes or given):
            raise RefusedRow("no-sku")
        if not (sku or number or given):
            row.source = f"code\x1f{row.codes[0]}"
        kept = self._price(line, told, row)
        values["active"] = told.get("Published", "1").strip() != "0" and told.get("Published", "1").strip() != "-1"
        self._place(line, told, row)
        if (cost := told.get(COST, "").strip()) and (found := read.cost(cost, line)) is not None:
            values["cost"] = found
        if brand := told.get("Brands", "").strip():
            values["brand"] = read.short(brand, line, "brand")
        self._tax(line, told, row)
        used = self._variation(told, row, read, line) if "variation" in kinds else frozenset()
        if any(kind in NOT_SOLD for kind in kinds):
            self._not_sold(line, told, row, kinds)
        row.stock = told.get("Stock", "").strip()
        drop = (READ | used) - kept
        row.values["custom"] = read.custom([(t, text) for t, text in told.items() if text and t not in drop], line)
        beside.lay_over(row, more)
        return row

    def _price(self, line: int, told: dict[str, str], row: Row) -> frozenset[str]:
        """What the shop asks now: the sale price where it holds without dates. What is not our price is kept."""
        regular, sale = told.get("Regular price", "").strip(), told.get("Sale price", "").strip()
        dated = told.get("Date sale price starts", "").strip() or told.get("Date sale price ends", "").strip()
        if sale and dated:
            self._report.add(line, WARNED, "dated-sale", "price", sale, regular)
        now = sale if sale and not dated else regular
        if now:
            row.values["price"] = self._cells.price(now)
        return frozenset(("Regular price",)) if now and now is sale else frozenset()

    def _place(self, line: int, told: dict[str, str], row: Row) -> None:
        first = _COMMA.split(told.get("Categories", "").strip())[0].replace("\\,", ",")
        if first:
            row.values["category"] = category(self._cells.short(first, line, "category", LONGEST_NAME))
        if len(self._parents) < _MOST_PARENTS:
            seen = (row.values["name"], row.values.get("category", ""))
            for key in (row.values.get("sku"), f"id:{told.get('ID', '').strip()}"):
                if key and told.get("Type", "").strip().lower() == "variable":
                    self._parents[key] = seen

    def _tax(self, line: int, told: dict[str, str], row: Row) -> None:
        if told.get("Tax status", "").strip().lower() == "none" and self._zero:
            row.values["tax_class"] = self._zero
        elif text := told.get("Tax class", "").strip():
            found = self._cells.tax_class(text, line)
            if found is not None:
                row.values["tax_class"] = found

    def _variation(self, told: dict[str, str], row: Row, read: Cells, line: int) -> frozenset[str]:
        """Its options, its parent's name and category; the columns that were read."""
        used: set[str] = set()
        options: list[list[str]] = []
        for title in told:
            match = _ATTRIBUTE.fullmatch(title)
            if match is None or match[2] != "name":
                continue
            value = told.get(f"Attribute {match[1]} value(s)", "").strip()
            if told[title].strip() and value and len(options) < OPTION_PAIRS:
                options.append([read.short(told[title], line, "options"), read.short(value, line, "options")])
                used |= {title, f"Attribute {match[1]} value(s)"}
        parent = told.get("Parent", "").strip()
        row.values["options"] = options
        row.values["parent"] = parent[:LONGEST_NAME]
        name: str = row.values["name"]
        ending = " - " + ", ".join(value for _, value in options)
        known = self._parents.get(parent)
        if options and name.endswith(ending) and len(name) > len(ending):
            row.values["name"] = name[: -len(ending)]
        if known is not None and known[1] and "category" not in row.values:
            row.values["category"] = known[1]
        return frozenset(used)

    def _not_sold(self, line: int, told: dict[str, str], row: Row, kinds: Sequence[str]) -> None:
        row.values["active"] = False
        if "price" not in row.values:
            row.values["price"] = [0, 2]
        if "variable" in kinds:
            row.values["parent"] = (row.values.get("sku") or f"id:{told.get('ID', '').strip()}")[:LONGEST_NAME]
        kind = next(kind for kind in kinds if kind in NOT_SOLD)
        self._report.add(line, WARNED, f"not-sold-{kind}", "Type", told.get("Type", ""), row.values["name"])
