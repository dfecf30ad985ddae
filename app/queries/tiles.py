"""Goods that somebody put on keys of their own, those that sell best, and which of them are gone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import islice

from app.db.reader import Reader
from app.queries.catalog import PRODUCT_COLUMNS, Product, product_of
from app.queries.stock import levels


def products_by_id(reader: Reader, ids: Sequence[str]) -> tuple[Product, ...]:
    """These products in this order, as far as they are there and on sale."""
    rows = reader.cache.rows(
        f"SELECT {PRODUCT_COLUMNS} FROM json_each(?) AS j CROSS JOIN products AS p "
        "WHERE p.id = j.value AND p.active ORDER BY j.key",
        (json.dumps(list(ids)),),
    )
    return tuple(product_of(row) for row in rows)


def best_sellers(reader: Reader, limit: int) -> tuple[Product, ...]:
    """What was sold most often; where nothing was sold yet, what the catalogue puts first."""
    sold = reader.cache.rows(
        f"SELECT {PRODUCT_COLUMNS} FROM products AS p INDEXED BY products_sold "
        "WHERE p.sold > 0 AND p.active ORDER BY p.sold DESC LIMIT ?",
        (limit,),
    )
    rest = reader.cache.rows(
        f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE p.active ORDER BY p.rid LIMIT ?", (2 * limit,)
    )
    found = {row[0]: row for row in (*sold, *rest)}
    return tuple(product_of(row) for row in islice(found.values(), limit))


def sold_out(reader: Reader, ids: Iterable[str]) -> frozenset[str]:
    """Those of these products whose stock somebody keeps and of which nothing is left."""
    found = levels(reader, ids).items()
    return frozenset(product for product, level in found if level.kept and level.on_hand.amount <= 0)
