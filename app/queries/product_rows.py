"""Rows of the catalogue's list: a page of products in the order asked, with what is on hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.db.reader import Reader
from app.domain.frozen import frozen
from app.domain.quantity import Quantity, UnitPrice
from app.queries.stock import Level, levels, moved_last

_COLUMNS = (
    "p.rid, p.id, p.sku, p.name, p.variant, p.category, p.brand, p.unit, p.step, p.price, p.price_exponent, p.cost, "
    "p.cost_exponent, p.tax_class, p.picture, p.active, p.low_stock, p.sold, p.parent, "
    "(SELECT min(b.code) FROM barcodes AS b INDEXED BY barcodes_rid WHERE b.rid = p.rid AND b.quantity = 1000)"
)
_FROM = f"SELECT {_COLUMNS} FROM products AS p"


@frozen
class ProductRow:
    """One product as the list shows it.

    ``rid`` is its place in this generation of the cache, ``id`` is for ever. ``step`` and ``low_stock`` are
    thousandths of a unit; ``on_hand`` is None where nobody keeps its stock; ``sold`` counts sale lines; ``moved_at`` is
    when its stock last moved, in UTC, empty for never.
    """

    rid: int
    id: str
    sku: str
    name: str
    variant: str
    category: str
    brand: str
    unit: str
    step: int
    price: UnitPrice
    cost: UnitPrice | None
    tax_class: str
    picture: str
    active: bool
    barcode: str
    on_hand: Quantity | None
    low_stock: int | None
    sold: int
    parent: str
    moved_at: str = ""

    @property
    def label(self) -> str:
        """The name with what tells the variant."""
        return f"{self.name}, {self.variant}" if self.variant else self.name


def product_rows(reader: Reader, rids: Sequence[int]) -> tuple[ProductRow, ...]:
    """The products with these rids in this order, a page at a time; one that is gone meanwhile is left out."""
    wanted = json.dumps(list(rids))
    rows = reader.cache.rows(f"{_FROM} WHERE p.rid IN (SELECT value FROM json_each(?))", (wanted,))
    found = {row.rid: row for row in _rows(reader, rows)}
    return tuple(found[rid] for rid in rids if rid in found)


def rows_by_id(reader: Reader, ids: Sequence[str]) -> tuple[ProductRow, ...]:
    """The products with these ids that are there, by name."""
    wanted = json.dumps(list(ids))
    rows = reader.cache.rows(f"{_FROM} WHERE p.id IN (SELECT value FROM json_each(?)) ORDER BY p.key, p.rid", (wanted,))
    return _rows(reader, rows)


def siblings(reader: Reader, parent: str, limit: int) -> tuple[ProductRow, ...]:
    """The variants that ``parent`` binds together, by name."""
    if not parent:
        return ()
    rows = reader.cache.rows(f"{_FROM} WHERE p.parent = ? ORDER BY p.key, p.rid LIMIT ?", (parent, limit))
    return _rows(reader, rows)


def _rows(reader: Reader, rows: Sequence[tuple[Any, ...]]) -> tuple[ProductRow, ...]:
    ids = [row[1] for row in rows]
    found, moved = levels(reader, ids), moved_last(reader, ids)
    return tuple(_row(row, found[row[1]], moved[row[1]]) for row in rows)


def _row(row: tuple[Any, ...], level: Level, moved_at: str) -> ProductRow:
    return ProductRow(
        rid=row[0],
        id=row[1],
        sku=row[2],
        name=row[3],
        variant=row[4],
        category=row[5],
        brand=row[6],
        unit=row[7],
        step=row[8],
        price=UnitPrice(row[9], row[10]),
        cost=None if row[11] is None else UnitPrice(row[11], row[12]),
        tax_class=row[13],
        picture=row[14],
        active=bool(row[15]),
        barcode=row[19] or "",
        on_hand=level.on_hand if level.kept else None,
        low_stock=row[16],
        sold=row[17],
        parent=row[18],
        moved_at=moved_at,
    )
