"""Rows of the cache: one product's change put into every table that shows it, the same however often it is applied."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.db.engine import Connection
from app.domain.catalog import DEFAULTS, Change, applied, variant_label
from app.domain.folding import fold, parts, tokens

_COLUMNS = (
    "rid, id, sku, name, variant, key, parent, category, brand, unit, step, price, price_exponent, cost, "
    "cost_exponent, tax_class, weighed, picture, oversell, low_stock, active, revision, more, sold"
)
_PUT = f"INSERT OR REPLACE INTO products ({_COLUMNS}) VALUES ({', '.join('?' * 24)})"
_MORE = ("options", "prices", "custom")  # seldom set, shown one product at a time: kept as JSON together


def read_values(connection: Connection, product_id: str) -> tuple[int, dict[str, Any]] | None:
    """A product's rid and all its fields, or None."""
    row = connection.row(f"SELECT {_COLUMNS} FROM products WHERE id = ?", (product_id,))
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


def put_change(connection: Connection, change: Change, revision: str, n: int, part: int) -> None:
    """Apply a change of fact ``n``. A change of a product nobody knows is left out unless it names the product."""
    known = read_values(connection, change.id)
    before = known[1] if known else None
    after = applied(before, change)
    if known is None and (after is None or not after["name"]):
        return
    if known is not None:
        _count_category(connection, known[1], -1)
    if after is None:
        assert known is not None
        _remove(connection, known[0])
        return
    rid = known[0] if known else connection.value("SELECT coalesce(max(rid), 0) + 1 FROM products")
    _put_product(connection, rid, change.id, after, revision)
    _count_category(connection, after, 1)
    if before is None or any(before[name] != after[name] for name in ("barcodes", "packs")):
        _put_codes(connection, rid, after)
    if before is None or any(before[name] != after[name] for name in ("name", "options", "brand")):
        place = place_of(rid, connection.value("SELECT sold FROM products WHERE rid = ?", (rid,)))
        _put_words(connection, place, key_of(after), after["brand"])
    connection.write("INSERT OR IGNORE INTO history (rid, n, part) VALUES (?, ?, ?)", (rid, n, part))


def key_of(values: Mapping[str, Any]) -> str:
    """The folded label of a product: its name and what tells the variant."""
    return fold(f"{values['name']} {variant_label(values['options'])}")


def _put_product(connection: Connection, rid: int, product_id: str, values: Mapping[str, Any], revision: str) -> None:
    more = {name: values[name] for name in _MORE if values[name]}
    cost = values["cost"] or (None, 2)
    sold = connection.row("SELECT sold FROM levels WHERE product = ?", (product_id,))
    connection.write(
        _PUT,
        (
            *(rid, product_id, values["sku"], values["name"], variant_label(values["options"]), key_of(values)),
            *(values["parent"], values["category"], values["brand"], values["unit"], values["step"], *values["price"]),
            *(cost[0], cost[1], values["tax_class"], int(values["weighed"]), values["picture"], values["oversell"]),
            *(values["low_stock"], int(values["active"]), revision),
            *(json.dumps(more, ensure_ascii=False, sort_keys=True) if more else "", sold[0] if sold else 0),
        ),
    )


def _put_codes(connection: Connection, rid: int, values: Mapping[str, Any]) -> None:
    connection.write("DELETE FROM barcodes WHERE rid = ?", (rid,))
    codes = [(code, rid, 1000) for code in values["barcodes"]] + [(code, rid, many) for code, many in values["packs"]]
    if codes:
        connection.write("INSERT OR IGNORE INTO barcodes (code, rid, quantity) VALUES (?, ?, ?)", codes)


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
        _remove_words(connection, place_of(rid, before))
        _put_words(connection, place_of(rid, sold), key, brand)


def _put_words(connection: Connection, place: int, key: str, brand: str) -> None:
    connection.write("INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)", (place, tokens(key, fold(brand))))
    connection.write("INSERT OR REPLACE INTO grams (rowid, text) VALUES (?, ?)", (place, parts(key)))


def _remove_words(connection: Connection, place: int) -> None:
    for table in ("words", "grams"):
        connection.write(f"DELETE FROM {table} WHERE rowid = ?", (place,))


def _count_category(connection: Connection, values: Mapping[str, Any], by: int) -> None:
    if values["active"] and values["category"]:
        connection.write(
            "INSERT INTO categories (path, products) VALUES (?, ?) "
            "ON CONFLICT (path) DO UPDATE SET products = products + excluded.products",
            (values["category"], by),
        )


def _remove(connection: Connection, rid: int) -> None:
    _remove_words(connection, place_of(rid, connection.value("SELECT sold FROM products WHERE rid = ?", (rid,))))
    for table in ("products", "barcodes", "history"):
        connection.write(f"DELETE FROM {table} WHERE rid = ?", (rid,))
