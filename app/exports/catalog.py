"""The catalogue written out: in our own form, which reads back without a difference, or as a shop system writes it."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TextIO

from app.db.engine import Connection, reader
from app.domain.spreadsheet import harmless
from app.errors import InvalidInput
from app.exports.records import written
from app.exports.shops import shopify_rows, woocommerce_rows
from app.imports.own import CUSTOM, HEADINGS, cells_of
from app.queries import known_products as known
from app.register import Register

FORMS = ("generic", "shopify", "woocommerce")
MOST_COLUMNS = 200  # of the shop's own fields; those beyond stand together in one
_MARK = "\ufeff"  # without it spreadsheets take UTF-8 for something else; Shopify does not expect it


def catalog_csv(cache: Connection, taxes: Mapping[str, int], form: str = "generic") -> Iterator[str]:
    """Every product as lines of CSV. ``taxes`` is {class: rate in ppm}. Raises InvalidInput for an unknown form."""
    if form == "generic":
        return _lines(_own(cache), _MARK)
    custom = known.custom_names(cache, MOST_COLUMNS) if form in FORMS else []
    if form == "shopify":
        return _lines(shopify_rows(known.every_product(cache, by_parent=True), custom, taxes), "")
    if form == "woocommerce":
        return _lines(woocommerce_rows(known.every_product(cache, by_parent=True), custom, taxes), _MARK)
    raise InvalidInput(f"There is no form {form!r}.", "Use one of: " + ", ".join(FORMS))


def export_catalog(register: Register, target: Path | None, form: str = "generic", out: TextIO = sys.stdout) -> int:
    """Write the catalogue to a file that appears whole or not at all, or to ``out``. Raises ShopError."""
    register.when_catalog_is_whole().result()
    taxes = {name: sum(tax["rate"] for tax in parts) for name, parts in register.settings["taxes"].items()}

    def export(file: str) -> int:
        with closing(reader(Path(file))) as cache, cache.begin():
            return written(target, catalog_csv(cache, taxes, form), out)

    return register.with_catalog_file(export)


def _own(cache: Connection) -> Iterator[list[str]]:
    custom = known.custom_names(cache, MOST_COLUMNS)
    yield [*HEADINGS, *(harmless(CUSTOM + name) for name in custom)]
    for product_id, values in known.every_product(cache):
        yield cells_of(product_id, values, custom)


def _lines(rows: Iterable[list[str]], mark: str) -> Iterator[str]:
    """Lines by the hundred, so that writing them is not the slow part."""
    held = io.StringIO()
    held.write(mark)
    writer = csv.writer(held, lineterminator="\n")
    for count, row in enumerate(rows, 1):
        writer.writerow(row)
        if count % 100 == 0:
            yield held.getvalue()
            held.seek(0)
            held.truncate()
    yield held.getvalue()
