"""Which products a list shows and in what order, as their rids alone: a million of them are eight megabytes."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.db.reader import Reader
from app.domain.folding import fold

Stock = Literal["", "low", "out", "negative"]
By = Literal["name", "sku", "price", "category", "stock", "sold", "changed"]
PIECE = 64 * 1024  # characters read at once, so that other threads come in between

# 10 to the exponent, by which a level becomes comparable; both sides are divided once, so equal stays equal.
_TENS = " ".join(f"WHEN {n} THEN 1e{n}" for n in range(10))


@dataclass(frozen=True, slots=True)
class Filter:
    """Which products: each field that is given must hold.

    ``category`` is a path with all below it; ``active`` None is both; ``stock`` looks at what is counted: "out" is
    nothing or less of what ever moved, "low" is under the product's own mark; ``parent`` binds variants.
    """

    text: str = ""
    category: str = ""
    brand: str = ""
    active: bool | None = True
    stock: Stock = ""
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Sort:
    """In what order; equal ones by name."""

    by: By = "name"
    descending: bool = False


BY_NAME = Sort()
EVERYTHING = Filter()


def generation(reader: Reader) -> str:
    """Which file of the cache answers: a rid means a product only within one. Hand it to whatever acts on rids."""
    row = reader.cache.row("PRAGMA database_list")
    return "" if row is None else str(row[2]).replace("\\", "/").rpartition("/")[2]


def product_ids(reader: Reader, wanted: Filter = EVERYTHING, sort: Sort = BY_NAME) -> array[int]:
    """The rids of the products wanted, sorted. For a worker thread: a million take a part of a second."""
    clauses, values = _clauses(reader, wanted)
    join, order = _order(reader, sort)
    where = f"WHERE {' AND '.join(clauses)} " if clauses else ""
    text = reader.cache.value(
        f"SELECT coalesce(group_concat(rid), '') FROM (SELECT p.rid AS rid FROM products AS p {join}"
        f"{where}ORDER BY {order})",
        values,
    )
    found = array("q")
    for piece in _pieces(text):
        found.extend(json.loads(f"[{piece}]"))
    return found


def _clauses(reader: Reader, wanted: Filter) -> tuple[list[str], tuple[object, ...]]:
    clauses: list[str] = []
    values: list[object] = []
    if wanted.active is not None:
        clauses.append("p.active = ?")
        values.append(int(wanted.active))
    if wanted.category:
        clauses.append("(p.category = ? OR (p.category > ? AND p.category < ?))")
        values += [wanted.category, f"{wanted.category} > ", f"{wanted.category} >!"]  # "!" follows the blank
    for name, value in (("brand", wanted.brand), ("parent", wanted.parent)):
        if value:
            clauses.append(f"p.{name} = ?")
            values.append(value)
    for word in fold(wanted.text).split():
        clauses.append("(instr(p.key, ?) OR instr(lower(p.sku), ?))")
        values += [word, word]
    return clauses, tuple(values)


def _order(reader: Reader, sort: Sort) -> tuple[str, str]:
    down = " DESC" if sort.descending else ""
    orders = {
        "name": f"p.key{down}",
        "sku": f"p.sku{down}",
        "category": f"p.category{down}, p.key",
        "price": f"1.0 * p.price / CASE p.price_exponent {_TENS} END{down}, p.key",
        "sold": f"p.sold{down}, p.key",
    }
    return "", f"{orders.get(sort.by, 'p.key')}, p.rid"


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find(",", start + PIECE)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1
