"""Shopify's product export: rows of one handle are a product's variants and pictures, what they share stands once.

Columns after Shopify's help page "Using CSV files to import and export products". What the till has no field for is
kept under its own heading with the variant in whose row it stood, and goes back to that row on export.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.domain.catalog import LONGEST_NAME
from app.imports import beside
from app.imports.cleaning import RefusedRow, barcode, line_of_text
from app.imports.headings import OPTION_PAIRS, unlike
from app.imports.records import Record
from app.imports.report import Report
from app.imports.rows import Cells, Row, Shop, padded

_MOST_ROWS = 5_000  # of one handle that are held together; Shopify has 2,048 variants at most
NO_OPTION = ("Title", "Default Title")  # how Shopify writes a product without variants
# Read into fields of ours, so not kept beside them.
READ = frozenset(("Title", "Vendor", "Type", "Variant SKU", "Variant Price", "Variant Barcode", "Cost per item")) | {
    f"Option{n} {part}" for n in range(1, OPTION_PAIRS + 1) for part in ("Name", "Value")
}
PICTURES = ("Image Src", "Image Position", "Image Alt Text")
_VARIANT = ("Variant SKU", "Variant Price", "Variant Barcode", "Variant Grams", "Option1 Value")


def is_shopify(titles: Sequence[str]) -> bool:
    """Whether these are the headings of Shopify's product export."""
    found = {title.strip() for title in titles}
    return {"Handle", "Title"} <= found and bool(found & {"Option1 Value", "Variant Price", "Variant SKU"})


class Shopify:
    """Reads the rows of a handle together."""

    name = "shopify"

    def __init__(self, titles: Sequence[str], shop: Shop, report: Report) -> None:
        self._titles = unlike(titles)
        self._all = frozenset(self._titles)
        self._shop, self._report = shop, report
        self._cells = Cells(shop, report)
        self._zero = next((name for name, rate in shop.taxes.items() if rate == 0), "")

    def rows(self, records: Iterable[Record]) -> Iterator[Row]:
        group: list[tuple[int, dict[str, str]]] = []
        handle = ""
        for line, cells in records:
            try:
                told = dict(zip(self._titles, padded(cells, len(self._titles)), strict=True))
            except RefusedRow as why:
                self._report.refused(line, why.kind, why.was)
                continue
            own = told.get("Handle", "").strip()
            if group and (own != handle or len(group) >= _MOST_ROWS):
                yield from self.read(handle, group)
                group = []
            handle = own
            group.append((line, told))
        if group:
            yield from self.read(handle, group)

    def read(self, handle: str, group: list[tuple[int, dict[str, str]]]) -> Iterator[Row]:
        """The variants of one handle."""
        first = group[0][1]
        names = [line_of_text(first.get(f"Option{n} Name", ""))[0] for n in range(1, OPTION_PAIRS + 1)]
        made: list[Row] = []
        for line, told in group:
            try:
                if not handle:
                    raise RefusedRow("no-handle", told.get("Title", ""))
                if told is not first and not any(told.get(title, "").strip() for title in _VARIANT):
                    self._picture(made, line, told)
                    continue
                made.append(self._variant(line, handle, first, told, names))
            except RefusedRow as why:
                self._report.refused(line, why.kind, why.was, field=why.field)
        yield from made

    def _picture(self, made: list[Row], line: int, told: dict[str, str]) -> None:
        """A row that only has a further picture: kept with the first variant, numbered."""
        if not made:
            raise RefusedRow("no-variant", told.get("Image Src", ""))
        custom = made[0].values["custom"]
        n = 2 + sum(name.startswith("Image Src (") for name in custom)
        extra = {f"{title} ({n})": told.get(title, "") for title in PICTURES}
        made[0].values["custom"] = custom | self._cells.custom(
            [*extra.items(), *((t, c) for t, c in told.items() if t not in PICTURES and t != "Handle" and c)], line
        )

    def _variant(
        self, line: int, handle: str, first: dict[str, str], told: dict[str, str], names: Sequence[str]
    ) -> Row:
        read = self._cells
        given, more = beside.read(told.get(beside.HEADING, ""))
        options = [
            [name or f"Option {n}", read.short(told.get(f"Option{n} Value", ""), line, "options")]
            for n, name in enumerate(names, 1)
            if told.get(f"Option{n} Value", "").strip()
        ]
        source = "\x1f".join(("shopify", handle, *(value for _, value in options)))
        if [tuple(pair) for pair in options] == [NO_OPTION]:
            options = []
        values = {
            "name": read.name(told.get("Title") or first.get("Title", ""), line),
            "options": options,
            "parent": handle[:LONGEST_NAME] if options else "",
            "active": self._is_sold(first),
        }
        row = Row(line, values, [], source=source, given=given, titles=self._all)
        if sku := read.sku(told.get("Variant SKU", "").strip().lstrip("'"), line):
            values["sku"] = sku
        if code := barcode(told.get("Variant Barcode", ""), line, self._report):
            row.codes.append(code)
        if price := told.get("Variant Price", "").strip():
            row.values["price"] = read.price(price)
        if (cost := told.get("Cost per item", "").strip()) and (found := read.cost(cost, line)) is not None:
            row.values["cost"] = found
        for field, title in (("brand", "Vendor"), ("category", "Type")):
            if text := first.get(title, "").strip():
                values[field] = read.short(text, line, field)
        if told.get("Variant Taxable", "").strip().lower() == "false" and self._zero:
            values["tax_class"] = self._zero
        row.stock = told.get("Variant Inventory Qty", "").strip()
        row.values["custom"] = read.custom(
            [(title, text) for title, text in told.items() if text and title not in READ and title != beside.HEADING],
            line,
        )
        beside.lay_over(row, more)
        return row

    @staticmethod
    def _is_sold(first: dict[str, str]) -> bool:
        status = first.get("Status", "").strip().lower()
        return status == "active" if status else first.get("Published", "").strip().lower() != "false"
