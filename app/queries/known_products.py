"""The catalogue as an import compares with it: which product a row means, and what stands there now."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.db.cache.rows import read_values
from app.db.engine import Connection

PAGE = 500


def sku_keys(cache: Connection) -> Iterator[tuple[str, int]]:
    """Each SKU with the rid of its product."""
    yield from cache.driver.execute("SELECT sku, rid FROM products WHERE sku <> ''")


def count(cache: Connection) -> int:
    """How many products there are."""
    found: int = cache.value("SELECT count(*) FROM products")
    return found


def last_rid(cache: Connection) -> int:
    found: int = cache.value("SELECT coalesce(max(rid), 0) FROM products")
    return found


def by_id(cache: Connection, ids: Sequence[str]) -> dict[str, int]:
    """The rids of these products."""
    wanted = json.dumps(list(ids))
    return dict(cache.rows("SELECT id, rid FROM products WHERE id IN (SELECT value FROM json_each(?))", (wanted,)))


def by_code(cache: Connection, codes: Iterable[str]) -> dict[str, list[int]]:
    """The rids of the products that claim these codes."""
    wanted = json.dumps(list(codes))
    found: dict[str, list[int]] = {}
    rows = cache.rows(
        "SELECT code, rid FROM barcodes WHERE code IN (SELECT value FROM json_each(?)) ORDER BY rid", (wanted,)
    )
    for code, rid in rows:
        found.setdefault(code, []).append(rid)
    return found


def values_of_rids(cache: Connection, rids: Sequence[int]) -> dict[int, tuple[str, dict[str, Any]]]:
    """rid → (id, all fields) of those that are there."""
    wanted = json.dumps(list(rids))
    ids = cache.rows("SELECT id FROM products WHERE rid IN (SELECT value FROM json_each(?))", (wanted,))
    found = {}
    for (product_id,) in ids:
        known = read_values(cache, product_id)
        if known is not None:
            found[known[0]] = (product_id, known[1])
    return found


def custom_names(cache: Connection, most: int) -> list[str]:
    """The names of the shop's own fields in the order in which products have them, at most so many."""
    found: dict[str, None] = {}
    for (more,) in cache.driver.execute("SELECT more FROM products WHERE more <> '' ORDER BY rid"):
        for name in json.loads(more).get("custom", ()):
            found.setdefault(name)
        if len(found) >= most:
            break
    return list(found)[:most]


def every_product(cache: Connection, *, by_parent: bool = False) -> Iterator[tuple[str, dict[str, Any]]]:
    """(id, all fields) of every product, a page at a time; ``by_parent`` keeps the variants of a product together."""
    order = "parent, rid" if by_parent else "rid"
    rids = array("q", (row[0] for row in cache.driver.execute(f"SELECT rid FROM products ORDER BY {order}")))
    for start in range(0, len(rids), PAGE):
        page = rids[start : start + PAGE]
        found = values_of_rids(cache, page)
        yield from (found[rid] for rid in page if rid in found)
