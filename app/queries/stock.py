"""Stock as it stands: on hand exactly as of the ledger's last fact, what runs low, what a cart asks too much of.

Its history is in app.queries.movements, counts are in app.queries.counts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from app.db.reader import Reader
from app.domain.cart import Cart
from app.domain.frozen import frozen
from app.domain.oversell import Oversold, is_short, policy_of, wanted
from app.domain.quantity import Quantity, UnitPrice
from app.domain.stock import NONE, compared, plus

_COLUMNS = (
    "p.id, p.rid, p.sku, p.name, p.variant, p.category, p.brand, p.unit, p.step, p.picture, p.cost, p.cost_exponent, "
    "p.low_stock, p.oversell, p.active, p.key"
)


@frozen
class Level:
    """What is on hand of a product. ``kept`` says that somebody keeps its stock; ``counted_n`` is the fact of its last
    posted count, 0 for never.

    Stock is kept from the first movement that is no sale, refund or void (received, adjusted, wasted, counted), or
    where a platform gives a level. What was only ever sold has a meaningless negative sum and warns of nothing.
    """

    on_hand: Quantity = NONE
    kept: bool = False
    counted_n: int = 0


@frozen
class StockRow:
    """A product with what is on hand of it. ``low_stock`` in thousandths; ``oversell`` is its own rule, or empty."""

    id: str
    rid: int
    sku: str
    name: str
    variant: str
    category: str
    brand: str
    unit: str
    step: int
    picture: str
    cost: UnitPrice | None
    low_stock: int | None
    oversell: str
    active: bool
    key: str
    level: Level

    @property
    def label(self) -> str:
        """The name with what tells the variant."""
        return f"{self.name}, {self.variant}" if self.variant else self.name

    @property
    def on_hand(self) -> Quantity:
        return self.level.on_hand

    @property
    def is_low(self) -> bool:
        return self.low_stock is not None and compared(self.level.on_hand, Quantity(self.low_stock)) < 0


@frozen
class StockCard:
    """One product's stock: its row, the rule that holds when too much is sold, its codes, its last count."""

    row: StockRow
    policy: str
    barcodes: tuple[str, ...]
    counted_at: str  # when its last count was posted; empty for never


@frozen
class StockPage:
    """Rows by name; ``after`` goes into the next call, empty behind the last page."""

    rows: tuple[StockRow, ...]
    after: str


def on_hand(reader: Reader, product_id: str) -> Quantity:
    """What is on hand of a product, exactly, whatever the projector has passed; nothing of what nobody knows."""
    return levels(reader, (product_id,))[product_id].on_hand


def on_hand_of(reader: Reader, product_ids: Iterable[str]) -> dict[str, Quantity]:
    """As ``on_hand``, for many at once."""
    return {product: level.on_hand for product, level in levels(reader, product_ids).items()}


def levels(reader: Reader, product_ids: Iterable[str]) -> dict[str, Level]:
    """The level of each of these products: what the cache holds up to its bookmark, and the movements since."""
    found = {product: Level() for product in product_ids}
    wanted_ids = json.dumps(list(found))
    mark = bookmark(reader)
    rows = reader.cache.rows(
        "SELECT l.product, l.platform + l.pending, l.exponent, l.kept, l.counted "
        "FROM json_each(?) AS j CROSS JOIN levels AS l WHERE l.product = j.value",
        (wanted_ids,),
    )
    for product, amount, exponent, kept, counted in rows:
        found[product] = Level(Quantity(amount, exponent), bool(kept), counted)
    if reader.ledger.value("SELECT coalesce(max(n), 0) FROM journal") > mark:
        for product, level in _since(reader, wanted_ids, mark):
            found[product] = _joined(found[product], level)
    return found


def moved_last(reader: Reader, product_ids: Iterable[str]) -> dict[str, str]:
    """When the stock of each of these products last moved, in UTC; empty for never."""
    rows = reader.ledger.rows(
        "SELECT j.value, (SELECT m.at FROM stock_movements AS m INDEXED BY stock_movements_product "
        "WHERE m.product = j.value ORDER BY m.fact_n DESC LIMIT 1) FROM json_each(?) AS j",
        (json.dumps(list(product_ids)),),
    )
    return {product: at or "" for product, at in rows}


def bookmark(reader: Reader) -> int:
    """The number of the last fact whose movements the cache's levels hold."""
    n: int = reader.cache.value("SELECT n FROM bookmark")
    return n


def _since(reader: Reader, wanted_ids: str, mark: int) -> Iterable[tuple[str, Level]]:
    rows = reader.ledger.rows(
        "SELECT m.product, m.exponent, sum(m.delta), max(m.cause NOT IN ('sale', 'refund', 'void')), "
        "max(CASE m.cause WHEN 'count' THEN m.fact_n ELSE 0 END) FROM json_each(?) AS j "
        "CROSS JOIN stock_movements AS m INDEXED BY stock_movements_product "
        "WHERE m.product = j.value AND m.fact_n > ? GROUP BY m.product, m.exponent",
        (wanted_ids, mark),
    )
    for product, exponent, delta, kept, counted in rows:
        yield product, Level(Quantity(delta, exponent), bool(kept), counted)


def _joined(one: Level, other: Level) -> Level:
    return Level(plus(one.on_hand, other.on_hand), one.kept or other.kept, max(one.counted_n, other.counted_n))


def stock_rows(reader: Reader, product_ids: Sequence[str]) -> tuple[StockRow, ...]:
    """These products in this order; one the catalogue does not know has only its id."""
    rows = reader.cache.rows(
        f"SELECT {_COLUMNS} FROM json_each(?) AS j CROSS JOIN products AS p WHERE p.id = j.value",
        (json.dumps(list(product_ids)),),
    )
    known = {row[0]: row for row in rows}
    found = levels(reader, product_ids)
    return tuple(_row(known[one], found[one]) if one in known else _unknown(one, found[one]) for one in product_ids)


def stock_card(reader: Reader, product_id: str) -> StockCard:
    """One product's stock."""
    row = stock_rows(reader, (product_id,))[0]
    counted = reader.ledger.row("SELECT at FROM journal WHERE n = ?", (row.level.counted_n,))
    codes = reader.cache.rows(
        "SELECT code FROM barcodes INDEXED BY barcodes_rid WHERE rid = ? AND quantity = 1000 ORDER BY code", (row.rid,)
    )
    policy = policy_of(row.oversell, reader.settings["stock.oversell"])
    return StockCard(row, policy, tuple(code for (code,) in codes), counted[0] if counted else "")


def stock_page(reader: Reader, limit: int = 100, after: str = "", category: str = "") -> StockPage:
    """Active products by name, all of them or those of a category with all below it."""
    clause, values = below(category)
    found, last = _page(
        reader, f"products AS p INDEXED BY products_key WHERE p.active AND {clause}", values, limit, after
    )
    return StockPage(stock_rows(reader, found), last)


def below(category: str) -> tuple[str, tuple[str, ...]]:
    """SQL for products of a category or of any below it, with its values; every product for no category."""
    if not category:
        return "1", ()
    # What lies below "Dairy" begins with "Dairy > ", and the sign after the blank is the exclamation mark.
    return "(p.category = ? OR (p.category >= ? AND p.category < ?))", (category, f"{category} > ", f"{category} >!")


def low_stock(reader: Reader, limit: int = 100, after: str = "") -> StockPage:
    """Active products with less on hand than their own mark, by name."""
    source = (
        "products AS p INDEXED BY products_low LEFT JOIN levels AS l ON l.product = p.id "
        "WHERE p.low_stock IS NOT NULL AND p.active "
        "AND coalesce(l.platform + l.pending, 0) * 1000.0 < p.low_stock * pow(10, coalesce(l.exponent, 3))"
    )
    return _watched(reader, source, limit, after, lambda row: row.is_low)


def out_of_stock(reader: Reader, limit: int = 100, after: str = "") -> StockPage:
    """Active products whose stock is kept and of which nothing, or less, is on hand, by name."""
    source = (
        "levels AS l INDEXED BY levels_out CROSS JOIN products AS p "
        "WHERE l.kept AND l.platform + l.pending <= 0 AND p.id = l.product AND p.active"
    )
    return _watched(reader, source, limit, after, lambda row: row.level.kept and row.on_hand.amount <= 0)


def negative_stock(reader: Reader, limit: int = 100, after: str = "") -> StockPage:
    """Active products whose stock is kept and that were sold more often than they were there, by name."""
    source = (
        "levels AS l INDEXED BY levels_out CROSS JOIN products AS p WHERE l.kept AND l.platform + l.pending <= 0 "
        "AND l.platform + l.pending < 0 AND p.id = l.product AND p.active"
    )
    return _watched(reader, source, limit, after, lambda row: row.level.kept and row.on_hand.amount < 0)


def oversold(reader: Reader, cart: Cart) -> tuple[Oversold, ...]:
    """The products of which this cart takes more than is on hand, in the cart's order; ask it before payment.

    Only products whose stock somebody keeps. What is taken is summed over all lines of the cart.
    """
    taken = wanted(cart)
    found = levels(reader, taken)
    short = [one for one, level in found.items() if level.kept and is_short(taken[one], level.on_hand)]
    if not short:
        return ()
    shop = reader.settings["stock.oversell"]
    rules = dict(
        reader.cache.rows(
            "SELECT id, oversell FROM products WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(short),)
        )
    )
    lines = {line.product_id: line for line in reversed(cart.lines)}
    return tuple(
        Oversold(
            *(one, lines[one].name, lines[one].unit, taken[one], found[one].on_hand),
            policy_of(rules.get(one, ""), shop),
        )
        for one in short
    )


def _watched(reader: Reader, source: str, limit: int, after: str, holds: Callable[[StockRow], bool]) -> StockPage:
    """A page of a list that the cache's levels choose, put right by what moved since: added, or left out again."""
    if bookmark(reader) == 0:  # a generation that stands in while one is built knows no product
        return StockPage((), "")
    found, last = _page(reader, source, (), limit, after)
    moved = reader.ledger.rows(
        "SELECT DISTINCT product FROM stock_movements WHERE fact_n > ? AND product <> ''", (bookmark(reader),)
    )
    more = stock_rows(reader, [product for (product,) in moved if product not in set(found)])
    start, end = _cursor(after), _cursor(last)
    rows = [
        row
        for row in (*stock_rows(reader, found), *more)
        if row.rid and row.active and holds(row) and _within((row.key, row.rid), start, end)
    ]
    return StockPage(tuple(sorted(rows, key=lambda row: (row.key, row.rid))), last)


Cursor = tuple[str, int]


def _within(place: Cursor, start: Cursor | None, end: Cursor | None) -> bool:
    return (start is None or place > start) and (end is None or place <= end)


def _cursor(text: str) -> Cursor | None:
    if not text:
        return None
    key, rid = json.loads(text)
    return key, rid


def _page(reader: Reader, source: str, values: tuple[Any, ...], limit: int, after: str) -> tuple[list[str], str]:
    """The next ids of a list by name, and the cursor behind them; empty where there are no more."""
    start = _cursor(after)
    clause = "AND (p.key, p.rid) > (?, ?)" if start else ""
    rows = reader.cache.rows(
        f"SELECT p.id, p.key, p.rid FROM {source} {clause} ORDER BY p.key, p.rid LIMIT ?",
        (*values, *(start or ()), limit + 1),
    )
    page = rows[:limit]
    return [row[0] for row in page], json.dumps(page[-1][1:]) if len(rows) > limit else ""


def _row(row: tuple[Any, ...], level: Level) -> StockRow:
    product_id, rid, sku, name, variant, category, brand, unit, step, picture, cost, cost_exponent, *rest = row
    low, oversell, active, key = rest
    return StockRow(
        *(product_id, rid, sku, name, variant, category, brand, unit, step, picture),
        None if cost is None else UnitPrice(cost, cost_exponent),
        *(low, oversell, bool(active), key, level),
    )


def _unknown(product_id: str, level: Level) -> StockRow:
    return StockRow(product_id, 0, "", "", "", "", "", "", 1000, "", None, None, "", False, "", level)
