"""Rows on their way in: what one row of any form says of one product, and what forms need to read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from app.domain.catalog import LONGEST_CUSTOM, LONGEST_NAME, LONGEST_SKU, LONGEST_TEXT, MOST_CUSTOM
from app.domain.frozen import frozen
from app.domain.spreadsheet import as_written
from app.imports.amounts import Unclear, amount
from app.imports.cleaning import RefusedRow, line_of_text, storable
from app.imports.records import Record
from app.imports.report import CLEANED, WARNED, Report

_MOST_CLEAN = 10_000
ROW = 200_000  # characters of all such columns of a row
_YES_WORDS = "1 yes y true x ja j oui si sí sim tak da evet on active enabled published 是"
_NO_WORDS = "0 no n false nein non não nie nej hayir off inactive disabled draft archived 否 -1"
_YES, _NO = frozenset(_YES_WORDS.split()), frozenset(_NO_WORDS.split())


@dataclass(slots=True)
class Row:
    """One product as a row gives it.

    ``values`` are the fields that the row speaks about, ``codes`` its barcodes. ``given`` is the id our own export
    wrote, ``source`` what tells the product at its source where it has no SKU or may lose it. ``whole`` says that
    fields not named are at their default: our own form. ``stock`` is the text of a quantity on hand. ``titles`` are
    the columns of a shop system's export: what it leaves empty is no more.
    """

    line: int
    values: dict[str, Any]
    codes: list[str]
    source: str = ""
    given: str = ""
    stock: str = ""
    whole: bool = False
    titles: frozenset[str] = frozenset()
    rid: int = 0


@frozen
class Shop:
    """What a reader must know of the shop: its tax classes with their rates in ppm, and how to take what has no price.

    ``sell_unpriced`` takes products without a price as sold at once; else they wait, not sold, for their price.
    """

    taxes: Mapping[str, int] = field(default_factory=dict)
    sell_unpriced: bool = False
    mark: str = ""


class Form(Protocol):
    """A way in which lists are written."""

    name: str

    def rows(self, records: Iterable[Record]) -> Iterator[Row]:
        """The products of the records; what is refused goes to the report."""


class Cells:
    """Reading of single cells, each remark told by line and field."""

    def __init__(self, shop: Shop, report: Report) -> None:
        self.shop, self.report = shop, report
        self._classes: dict[str, str | None] = {}
        self._clean: set[str] = set()  # categories and brands that need nothing done: many rows have the same

    def name(self, text: str, line: int) -> str:
        found, done = line_of_text(text)
        if done:
            self.report.add(line, CLEANED, done, "name", text, found)
        if not found:
            raise RefusedRow("no-name")
        if len(found) > LONGEST_NAME:
            self.report.add(line, WARNED, "name-cut", "name", found, found[:LONGEST_NAME].rstrip())
            found = found[:LONGEST_NAME].rstrip()
        return found

    def sku(self, text: str, line: int) -> str:
        if text.isalnum() and len(text) <= LONGEST_SKU:
            return text
        found, done = line_of_text(text)
        if len(found) > LONGEST_SKU:
            raise RefusedRow("too-long", text, "sku")
        if done:
            self.report.add(line, CLEANED, done, "sku", text, found)
        return found

    def short(self, text: str, line: int, field: str, longest: int = LONGEST_TEXT) -> str:
        if text in self._clean and len(text) <= longest:
            return text
        found, done = line_of_text(text)
        if len(found) > longest:
            self.report.add(line, WARNED, "cut", field, found, found[:longest].rstrip())
            return found[:longest].rstrip()
        if done:
            self.report.add(line, CLEANED, done, field, text, found)
        elif found == text and len(self._clean) < _MOST_CLEAN:
            self._clean.add(text)
        return found

    def price(self, text: str) -> list[int]:
        """Raises RefusedRow for what is no price, may be two, or is below nothing."""
        try:
            found = amount(text, self.shop.mark)
        except Unclear as problem:
            raise RefusedRow("unclear-price", text, "price") from problem
        except ValueError as problem:
            raise RefusedRow("bad-price", text, "price") from problem
        if found[0] < 0:
            raise RefusedRow("negative-price", text, "price")
        return found

    def cost(self, text: str, line: int) -> list[int] | None:
        """A cost that cannot be read is left out and told: the product sells without it."""
        try:
            return self.price(text)
        except RefusedRow:
            self.report.add(line, WARNED, "bad-cost", "cost", text)
            return None

    def tax_class(self, text: str, line: int) -> str | None:
        """The shop's class of this name or this percentage; None, and told, where it has none."""
        if text in self._classes:
            found = self._classes[text]
        else:
            found = self._classes[text] = self._class_of(text)
        if found is None:
            self.report.add(line, WARNED, "unknown-tax", "tax_class", text)
        return found

    def _class_of(self, text: str) -> str | None:
        key = text.strip().casefold()
        for name in self.shop.taxes:
            if name.casefold() == key:
                return name
        try:
            value, exponent = amount(key.rstrip("% "), self.shop.mark)
        except ValueError:
            return None
        rate = value * 10_000 // 10**exponent  # percent in ppm
        fitting = [name for name, ppm in self.shop.taxes.items() if ppm == rate]
        return fitting[0] if fitting else None

    def yes(self, text: str) -> bool | None:
        key = text.strip().casefold()
        return True if key in _YES else False if key in _NO else None

    def custom(self, cells: Iterable[tuple[str, str]], line: int) -> dict[str, str]:
        """Cells without a field of ours, by their heading, just as they stand."""
        found: dict[str, str] = {}
        left = ROW
        for title, text in cells:
            kept = storable(as_written(text)).strip()
            most = min(LONGEST_CUSTOM, left)
            if len(kept) > most:
                self.report.add(line, WARNED, "cut", title, kept, kept[:most])
                kept = kept[:most]
            left -= len(kept)
            if kept:
                found[title] = kept
        if len(found) > MOST_CUSTOM:
            self.report.add(line, WARNED, "too-many-columns", "custom", str(len(found)), str(MOST_CUSTOM))
            found = dict(list(found.items())[:MOST_CUSTOM])
        return found


def padded(cells: list[str], width: int) -> list[str]:
    """Exactly ``width`` cells. Raises RefusedRow where there is something beyond them."""
    size = len(cells)
    if size < width:
        return [*cells, *([""] * (width - size))]
    if any(cell.strip() for cell in cells[width:]):
        raise RefusedRow("too-many-cells", cells[width])
    return cells[:width]


def columns_of(fields: Sequence[str]) -> dict[str, int]:
    """The first column of each field."""
    found: dict[str, int] = {}
    for column, name in enumerate(fields):
        if name:
            found.setdefault(name, column)
    return found
