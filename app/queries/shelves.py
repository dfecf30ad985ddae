"""Shelves: products as the stock screen lists them, with what moved them last and how their stock came about."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence
from enum import StrEnum

from app.db.reader import Reader
from app.domain.folding import fold
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import NONE, plus
from app.queries import stock
from app.queries.products import Filter, product_ids
from app.queries.stock import StockPage, StockRow, stock_rows

MOST_WATCHED = 5_000  # of what is low, out or below zero: more is a catalogue's question, not a walk's
_AT_ONCE = 500


class Watch(StrEnum):
    """Which shelves: all, or those that want somebody to do something."""

    ALL = ""
    LOW = "low"
    OUT = "out"
    BELOW = "below"


@frozen
class Shelf:
    """A product's stock in a list. ``moved_at`` is when it last moved, empty for never; ``platform`` what the central
    platform says, as far as it has said anything."""

    row: StockRow
    moved_at: str
    platform: Quantity


@frozen
class Makeup:
    """How what is on hand came about: the platform's level, and what moved here beyond it by cause."""

    platform: Quantity
    moved: tuple[tuple[str, Quantity], ...]


@frozen
class Found:
    """The shelves a list shows, in order: places in the catalogue's file, or ids; ``more`` were left out."""

    rids: array[int] | None = None
    ids: tuple[str, ...] = ()
    more: bool = False

    def __len__(self) -> int:
        return len(self.ids) if self.rids is None else len(self.rids)


NOTHING_FOUND = Found()


def find_shelves(reader: Reader, text: str = "", watch: Watch = Watch.ALL) -> Found:
    """Which shelves ``text`` and ``watch`` mean, by name. For a worker thread: a million take a part of a second."""
    if watch is Watch.ALL:
        return Found(product_ids(reader, Filter(text=text)))
    ask: dict[Watch, Callable[[Reader, int, str], StockPage]] = {
        Watch.LOW: stock.low_stock,
        Watch.OUT: stock.out_of_stock,
        Watch.BELOW: stock.negative_stock,
    }
    found: list[str] = []
    after, words = "", fold(text).split()
    while True:
        page = ask[watch](reader, _AT_ONCE, after)
        found += [row.id for row in page.rows if all(word in fold(f"{row.label} {row.sku}") for word in words)]
        after = page.after
        if not after or len(found) >= MOST_WATCHED:
            return Found(None, tuple(found[:MOST_WATCHED]), bool(after))


def shelves_of(reader: Reader, found: Found, first: int, many: int) -> tuple[Shelf, ...]:
    """A page of what was found; a product that is gone meanwhile is left out."""
    if found.rids is None:
        return shelves(reader, found.ids[first : first + many])
    wanted = list(found.rids[first : first + many])
    rows = reader.cache.rows(
        "SELECT p.id FROM json_each(?) AS j CROSS JOIN products AS p WHERE p.rid = j.value ORDER BY j.key",
        (json.dumps(wanted),),
    )
    return shelves(reader, [product for (product,) in rows])


def shelves(reader: Reader, ids: Sequence[str]) -> tuple[Shelf, ...]:
    """These products in this order."""
    wanted = json.dumps(list(ids))
    moved = stock.moved_last(reader, ids)
    said = {
        product: Quantity(amount, exponent)
        for product, amount, exponent in reader.cache.rows(
            "SELECT l.product, l.platform, l.exponent FROM json_each(?) AS j CROSS JOIN levels AS l "
            "WHERE l.product = j.value",
            (wanted,),
        )
    }
    return tuple(Shelf(row, moved[row.id], said.get(row.id, NONE)) for row in stock_rows(reader, ids))


def makeup(reader: Reader, product_id: str) -> Makeup:
    """The parts whose sum is what is on hand of a product: the largest first."""
    level = reader.cache.row("SELECT platform, pending, exponent FROM levels WHERE product = ?", (product_id,))
    moved: dict[str, Quantity] = {}
    for cause, delta, exponent in reader.ledger.rows(
        "SELECT cause, sum(delta), exponent FROM stock_movements INDEXED BY stock_movements_product "
        "WHERE product = ? GROUP BY cause, exponent",
        (product_id,),
    ):
        moved[cause] = plus(moved.get(cause, NONE), Quantity(delta, exponent))
    parts = sorted(moved.items(), key=lambda part: -abs(part[1].amount))
    return Makeup(Quantity(level[0], level[2]) if level else NONE, tuple(parts))
