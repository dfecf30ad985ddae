"""Lists of one row a product under headings of any kind: what shops, suppliers and other tills export."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from app.domain.catalog import LONGEST_NAME
from app.imports.cleaning import MEASURED, RefusedRow, barcode, unit_of
from app.imports.headings import OPTION_PAIRS, unlike
from app.imports.records import Record
from app.imports.report import WARNED, Report
from app.imports.rows import Cells, Row, Shop, columns_of, padded

_OPTION_ENDS = re.compile(r"[;|]")


class Generic:
    """Rows read by the field of each column."""

    name = "generic"

    def __init__(self, titles: Sequence[str], fields: Sequence[str], shop: Shop, report: Report) -> None:
        self._shop, self._report = shop, report
        self._cells = Cells(shop, report)
        self._width = len(fields)
        self._at = at = columns_of(fields)
        self._name, self._sku, self._price = at.get("name", -1), at.get("sku", -1), at.get("price", -1)
        self._category, self._tax = at.get("category", -1), at.get("tax_class", -1)
        self._codes = [column for column, field in enumerate(fields) if field in ("barcode", "plu")]
        names = unlike(titles)
        self._extra = [(column, names[column]) for column, field in enumerate(fields) if not field]
        self._stock = at.get("stock", -1)
        self._options = any(field.startswith("option") for field in fields)
        self._tax_title = names[self._tax] if self._tax >= 0 else ""
        self._stock_title = names[self._stock] if self._stock >= 0 else ""
        self._brand, self._cost = at.get("brand", -1), at.get("cost", -1)
        seldom = ("unit", "weighed", "active", "low_stock", "parent")
        self._seldom = any(field in at for field in seldom) or self._options

    def rows(self, records: Iterable[Record]) -> Iterator[Row]:
        for line, cells in records:
            try:
                yield self._row(line, cells)
            except RefusedRow as why:
                self._report.refused(line, why.kind, why.was, field=why.field)

    def _row(self, line: int, cells: list[str]) -> Row:
        if len(cells) != self._width:
            cells = padded(cells, self._width)
        read = self._cells
        codes = []
        for column in self._codes:
            if cells[column]:
                code = barcode(cells[column], line, self._report)
                if code and code not in codes:
                    codes.append(code)
        sku = read.sku(cells[self._sku], line) if self._sku >= 0 else ""
        if not sku and not codes:
            raise RefusedRow("no-sku")
        values = {"name": read.name(cells[self._name], line)}
        row = Row(line, values, codes)
        if sku:
            values["sku"] = sku
        else:
            row.source = f"code\x1f{cells[self._codes[0]].strip() or codes[0]}"
        if self._price >= 0 and (price := cells[self._price].strip()):
            row.values["price"] = read.price(price)
        if self._category >= 0 and cells[self._category]:
            values["category"] = category(read.short(cells[self._category], line, "category", LONGEST_NAME))
        custom = {}
        if self._tax >= 0 and cells[self._tax]:
            tax = read.tax_class(cells[self._tax], line)
            if tax is None:
                custom[self._tax_title] = cells[self._tax].strip()
            else:
                values["tax_class"] = tax
        if self._stock >= 0 and cells[self._stock]:
            row.stock = cells[self._stock].strip()
            custom[self._stock_title] = row.stock
        self._more(line, cells, row)
        if self._extra:
            custom.update(read.custom([(name, cells[column]) for column, name in self._extra if cells[column]], line))
        if custom:
            row.values["custom"] = custom
        return row

    def _more(self, line: int, cells: list[str], row: Row) -> None:
        read, values = self._cells, row.values
        if self._brand >= 0 and (text := cells[self._brand].strip()):
            values["brand"] = read.short(text, line, "brand")
        if self._cost >= 0 and (text := cells[self._cost].strip()):
            cost = read.cost(text, line)
            if cost is not None:
                values["cost"] = cost
        if self._seldom:
            self._rest(line, cells, row)

    def _rest(self, line: int, cells: list[str], row: Row) -> None:
        read, values = self._cells, row.values

        def cell(field: str) -> str:
            column = self._at.get(field, -1)
            return cells[column].strip() if column >= 0 else ""

        if text := cell("unit"):
            values["unit"] = unit_of(text)
            values["step"] = 1 if values["unit"] in MEASURED else 1000
        if text := cell("weighed"):
            weighed = read.yes(text)
            if weighed is None:
                raise RefusedRow("bad-weighed", text, "weighed")
            values["weighed"] = weighed
            if weighed:
                values["step"] = 1
        if text := cell("active"):
            active = read.yes(text)
            if active is None:
                self._report.add(line, WARNED, "bad-active", "active", text)
            else:
                values["active"] = active
        if (text := cell("low_stock")) and text.isascii() and text.isdigit() and len(text) < 12:
            values["low_stock"] = int(text) * 1000
        if self._options:
            values["options"] = [list(pair) for pair in self._pairs(cell, line)]
        if parent := cell("parent"):
            values["parent"] = read.short(parent, line, "parent", LONGEST_NAME)
        elif values.get("options"):
            values["parent"] = values["name"]

    def _pairs(self, cell: object, line: int) -> list[tuple[str, str]]:
        assert callable(cell)
        pairs = [(cell(f"option{n}_name"), cell(f"option{n}_value")) for n in range(1, OPTION_PAIRS + 1)]
        for part in filter(None, (part.strip() for part in _OPTION_ENDS.split(cell("options")))):
            name, mark, value = part.partition(":") if ":" in part else part.partition("=")
            if not mark:
                raise RefusedRow("bad-options", part, "options")
            pairs.append((name.strip(), value.strip()))
        found = [
            (self._cells.short(name, line, "options"), self._cells.short(value, line, "options"))
            for name, value in pairs
            if value
        ]
        names = [name.casefold() for name, _ in found]
        if not all(names) or len(set(names)) != len(names) or len(found) > OPTION_PAIRS:
            raise RefusedRow("bad-options", "; ".join(f"{name}: {value}" for name, value in found), "options")
        return found


@lru_cache(maxsize=8192)
def category(text: str) -> str:
    """A path from the root down as it is kept: "A>B" and "A > B" are one."""
    return " > ".join(filter(None, (part.strip() for part in text.split(">")))) if ">" in text else text
