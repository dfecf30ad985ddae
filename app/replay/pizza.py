"""The pizza shop: orders and their lines in two files, sizes as variants in a third.

Source: Maven Analytics, Pizza Place Sales. No currency is given; the shop is set in the USA.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from app.domain.quantity import UnitPrice
from app.errors import InvalidInput
from app.replay.acts import Act, Line, Reading, Reason, Sale, Skipped
from app.replay.group import Namer
from app.replay.text import count_lines, header, moment, opened, price, rows
from app.replay.uci import amount_minor

KIND = "pizza-place"
ORDERS = ("order_id", "date", "time")
DETAILS = ("order_details_id", "order_id", "pizza_id", "quantity")
PIZZAS = ("pizza_id", "pizza_type_id", "size", "price")
TYPES = ("pizza_type_id", "name", "category", "ingredients")
HEADERS = (ORDERS, DETAILS, PIZZAS, TYPES)

_Menu = dict[str, tuple[str, UnitPrice]]


def read(path: Path) -> Reading:
    """The shop as acts in USD, paid in cash. Raises InvalidInput where orders, details or prices are not beside it."""
    files = _siblings(path)
    for needed, words in ((ORDERS, "orders"), (DETAILS, "order details"), (PIZZAS, "pizzas (the prices)")):
        if needed not in files:
            raise InvalidInput(f"The file of {words} is not beside {path.name}.", "Put the files in one folder.")
    menu = _menu(files[PIZZAS], files.get(TYPES))
    return Reading(KIND, "USD", "cash", count_lines(files[DETAILS]), _acts(files[ORDERS], files[DETAILS], menu))


def _siblings(path: Path) -> dict[tuple[str, ...], Path]:
    folder = path if path.is_dir() else path.parent
    found: dict[tuple[str, ...], Path] = {} if path.is_dir() else {header(path): path}
    for name in sorted(folder.iterdir()):
        if name.suffixes[-1:] in ([".csv"], [".gz"]) and name.is_file():
            found.setdefault(header(name), name)
    return {columns: file for columns, file in found.items() if columns in HEADERS}


def _menu(pizzas: Path, types: Path | None) -> _Menu:
    names: dict[str, str] = {}
    if types is not None:
        with opened(types) as text:
            names = {row[0]: row[1] for _, row in rows(text) if len(row) >= 2}
    menu: _Menu = {}
    with opened(pizzas) as text:
        for row in csv.DictReader(text):
            try:
                kind = row["pizza_type_id"]
                menu[row["pizza_id"]] = (f"{names.get(kind, kind)}, {row['size']}", price(row["price"]))
            except (ValueError, TypeError):
                continue
    return menu


def _acts(orders: Path, details: Path, menu: _Menu) -> Iterator[Act]:
    namer = Namer(KIND)
    waiting, lost = _lines(details, menu)
    yield from lost
    with opened(orders) as text:
        numbered = rows(text)
        next(numbered, None)
        for _, row in numbered:
            lines = waiting.pop(row[0], None) if len(row) == len(ORDERS) else None
            if lines is None:
                continue
            try:
                at = moment(f"{row[1]} {row[2]}")
            except ValueError:
                yield from (Skipped(line.number, Reason.UNREADABLE) for line in lines)
                continue
            yield Sale(namer(row[0], at), row[0], at, "", tuple(lines))
    yield from (Skipped(line.number, Reason.UNKNOWN_ORDER) for lines in waiting.values() for line in lines)


def _lines(details: Path, menu: _Menu) -> tuple[dict[str, list[Line]], list[Skipped]]:
    found: dict[str, list[Line]] = defaultdict(list)
    lost: list[Skipped] = []
    with opened(details) as text:
        numbered = rows(text)
        next(numbered, None)
        for number, row in numbered:
            made = _line(number, row, menu)
            if isinstance(made, Skipped):
                lost.append(made)
            else:
                found[row[1]].append(made)
    return dict(found), lost


def _line(number: int, row: list[str], menu: _Menu) -> Line | Skipped:
    try:
        _, _, sku, pieces = row
        quantity = int(pieces)
    except ValueError:
        return Skipped(number, Reason.UNREADABLE)
    if sku not in menu:
        return Skipped(number, Reason.UNKNOWN_PRODUCT)
    if quantity <= 0:
        return Skipped(number, Reason.ZERO_QUANTITY if quantity == 0 else Reason.NEGATIVE_QUANTITY)
    name, each = menu[sku]
    return Line(number, sku, name, quantity * 1000, each, amount_minor(quantity, each))
