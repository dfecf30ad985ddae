"""Rows of the cache: a product's fields as its tables hold them, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from app.db.engine import Connection
from app.domain.catalog import DEFAULTS, variant_label
from app.domain.folding import fold, indexed

COLUMNS = (
    "rid, id, sku, name, variant, key, parent, category, brand, unit, step, price, price_exponent, cost, "
    "cost_exponent, tax_class, weighed, picture, oversell, low_stock, active, revision, more, sold"
)
ADD = f"INSERT INTO products ({COLUMNS}) VALUES ({', '.join('?' * 24)})"
PUT = ADD.replace("INSERT", "INSERT OR REPLACE")
_folded = lru_cache(maxsize=4096)(fold)  # brands: many products have the same
_MORE = ("options", "prices", "custom")  # seldom set, shown one product at a time: kept as JSON together


def read_values(connection: Connection, product_id: str) -> tuple[int, dict[str, Any]] | None:
    """A product's rid and all its fields, or None."""
    row = connection.row(f"SELECT {COLUMNS} FROM products WHERE id = ?", (product_id,))
    return None if row is None else (row[0], values_of(row, codes_of(connection, row[0])))


def codes_of(connection: Connection, rid: int) -> list[tuple[str, int]]:
    """A product's codes with the thousandths of a unit that each stands for."""
    return [
        (code, quantity)
        for code, quantity in connection.rows(
            "SELECT code, quantity FROM barcodes INDEXED BY barcodes_rid WHERE rid = ? ORDER BY code", (rid,)
        )
    ]


def values_of(row: tuple[Any, ...], codes: list[tuple[str, int]]) -> dict[str, Any]:
    """All fields of a product from its row (in the order of the table) and its codes."""
    (_, _, sku, name, _, _, parent, category, brand, unit, step, price, price_exponent, cost, cost_exponent) = row[:15]
    tax_class, weighed, picture, oversell, low_stock, active, _, more, _ = row[15:]
    return {
        **{name: DEFAULTS[name] for name in _MORE},
        "sku": sku,
        "name": name,
        "parent": parent,
        "category": category,
        "brand": brand,
        "unit": unit,
        "step": step,
        "price": [price, price_exponent],
        "cost": None if cost is None else [cost, cost_exponent],
        "tax_class": tax_class,
        "weighed": bool(weighed),
        "picture": picture,
        "oversell": oversell,
        "low_stock": low_stock,
        "active": bool(active),
        "barcodes": [code for code, quantity in codes if quantity == 1000],
        "packs": [[code, quantity] for code, quantity in codes if quantity != 1000],
        **(json.loads(more) if more else {}),
    }


def key_of(values: Mapping[str, Any]) -> str:
    """The folded label of a product: its name and what tells the variant."""
    if not values["options"]:
        return fold(values["name"])
    return fold(f"{values['name']} {variant_label(values['options'])}")


def row_of(rid: int, product_id: str, values: Mapping[str, Any], revision: str, sold: int) -> tuple[Any, ...]:
    """A product's row in the order of the table, from all its fields."""
    price, exponent = values["price"]
    cost, cost_exponent = values["cost"] or (None, 2)
    name, options = values["name"], values["options"]
    return (
        rid,
        product_id,
        values["sku"],
        name,
        variant_label(options) if options else "",
        key_of(values),
        values["parent"],
        values["category"],
        values["brand"],
        values["unit"],
        values["step"],
        price,
        exponent,
        cost,
        cost_exponent,
        values["tax_class"],
        int(values["weighed"]),
        values["picture"],
        values["oversell"],
        values["low_stock"],
        int(values["active"]),
        revision,
        _more(values),
        sold,
    )


def cells_of(field: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The cells, by their columns, of a row in which a field of a product stands."""
    value = values[field]
    if field == "name":
        return {"name": value, "key": key_of(values)}
    if field in ("price", "cost"):
        amount, exponent = value or (None, 2)
        return {field: amount, f"{field}_exponent": exponent}
    if field in ("barcodes", "packs"):
        return {}
    if field in _MORE:
        own = {"variant": variant_label(value), "key": key_of(values)} if field == "options" else {}
        return {**own, "more": _more(values)}
    return {field: int(value) if isinstance(value, bool) else value}


def _more(values: Mapping[str, Any]) -> str:
    more = {name: values[name] for name in _MORE if values[name]}
    return json.dumps(more, ensure_ascii=False, sort_keys=True) if more else ""


def place_of(rid: int, sold: int) -> int:
    """Where a product stands in ``words`` and ``grams``: what sells twice as often first, then by rid.

    Its lower 32 bits are the rid. What was never sold stands at its rid; all that was, before it.
    """
    return rid - (sold.bit_length() << 32)


def put_sold(connection: Connection, product_id: str, sold: int) -> None:
    """Set how often a product was sold, and move it up in the word indexes each time that has doubled."""
    row = connection.row("SELECT rid, sold, key, brand FROM products WHERE id = ?", (product_id,))
    if row is None:
        return
    rid, before, key, brand = row
    connection.write("UPDATE products SET sold = ? WHERE rid = ?", (sold, rid))
    if place_of(rid, sold) != place_of(rid, before):
        remove_words(connection, [place_of(rid, before)])
        put_words(connection, [(place_of(rid, sold), key, brand)])


def put_words(connection: Connection, products: Iterable[tuple[int, str, str]], *, fresh: bool = False) -> None:
    """Put products, each as (place, key, brand), into the word indexes; ``fresh`` where none of them is in yet.

    In the order of their places: at one that is not behind the last FTS5 writes out what it has gathered.
    """
    words, grams = [], []
    for place, key, brand in sorted(products):
        named, split = indexed(key, _folded(brand) if brand else "")
        words.append((place, named))
        grams.append((place, split))
    put = "INSERT INTO" if fresh else "INSERT OR REPLACE INTO"
    connection.write(f"{put} words (rowid, text) VALUES (?, ?)", words)
    connection.write(f"{put} grams (rowid, text) VALUES (?, ?)", grams)


def remove_words(connection: Connection, places: Iterable[int]) -> None:
    """Take products out of the word indexes."""
    for table in ("words", "grams"):
        connection.write(f"DELETE FROM {table} WHERE rowid = ?", [(place,) for place in places])
