"""Which products a list shows and in what order, as their rids alone: a million of them are eight megabytes."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

from app.db.engine import file_of
from app.db.reader import Reader
from app.domain.catalog import CATEGORY_MARK
from app.domain.frozen import frozen
from app.queries.search import matching_rids
from app.queries.stock import Level, bookmark, levels

Stock = Literal["", "low", "out", "negative"]
By = Literal["name", "sku", "price", "category", "stock", "sold", "changed"]

INDEXED = ("p.key", "p.sku", "p.category")  # orders that an index has
PIECE = 64 * 1024  # characters read at once, so that other threads come in between
# Both sides of a comparison are whole numbers divided once, so equal ones stay equal.
_TENS = " ".join(f"WHEN {n} THEN 1e{n}" for n in range(10))
_PRICE = f"p.price / CASE p.price_exponent {_TENS} END"
_HAND = f"coalesce(s.hand, (l.platform + l.pending) / CASE l.exponent {_TENS} END)"
_KEPT = "coalesce(s.kept, l.kept, 0)"
# s: levels that changed in facts which the cache has not taken in yet.
_SINCE = (
    "WITH s AS MATERIALIZED (SELECT value ->> 0 AS product, value ->> 1 AS hand, value ->> 2 AS kept "
    "FROM json_each(?) AS moved) "
)
_LEVELS = "LEFT JOIN levels AS l ON l.product = p.id LEFT JOIN s ON s.product = p.id "
_STOCK = {
    "low": f"p.low_stock IS NOT NULL AND coalesce({_HAND}, 0) < p.low_stock / 1e3",
    "out": f"{{out}} AND {_KEPT} AND {_HAND} <= 0",
    "negative": f"{{out}} AND {_KEPT} AND {_HAND} < 0",
}
_AMONG = "p.rid IN (SELECT value FROM json_each(?))"
_LOOKED_AT, _FEW = 100, 100_000
_CHANGED = "(SELECT max(h.n) FROM history AS h WHERE h.rid = p.rid)"
_OUT = "p.id IN (SELECT product FROM levels WHERE kept AND platform + pending <= 0 UNION SELECT product FROM s)"
_COUNTED = "p.id IN (SELECT product FROM levels WHERE kept UNION SELECT product FROM s WHERE kept)"


@frozen
class Filter:
    """Which products: each field that is given must hold.

    ``category`` is a path with all below it; ``active`` None is both; ``parent`` binds variants. ``stock``: "out" is
    nothing or less of what somebody keeps stock of, "negative" is less, "low" is under the product's own mark.
    """

    text: str = ""
    category: str = ""
    brand: str = ""
    active: bool | None = True
    stock: Stock = ""
    parent: str = ""


@frozen
class Sort:
    """In what order; equal ones by name. What has no stock kept comes last when sorted by stock, either way."""

    by: By = "name"
    descending: bool = False


@frozen
class _Asked:
    """A filter as SQL."""

    clauses: tuple[str, ...]
    values: tuple[object, ...]
    narrows: bool = False  # to fewer than most

    def also(self, clause: str) -> _Asked:
        return _Asked((*self.clauses, clause), self.values, True)


BY_NAME = Sort()
EVERYTHING = Filter()


def generation(reader: Reader) -> str:
    """Which file of the cache answers: a rid means a product only within one. Hand it to whatever acts on rids."""
    return Path(file_of(reader.cache)).name


def product_ids(reader: Reader, wanted: Filter = EVERYTHING, sort: Sort = BY_NAME) -> array[int]:
    """The rids of the products wanted, sorted. For a worker thread: a million take some tenths of a second.

    Text is found as the counter's search finds it.
    """
    asked = _asked(reader, wanted)
    down = " DESC" if sort.descending else ""
    if sort.by == "stock":
        first = _rids(reader, asked.also(_COUNTED), f"{_HAND}{down}, p.key", stock=True)
        return _with_rest(first, _rids(reader, asked, "p.key", stock=bool(wanted.stock)))
    if sort.by == "sold":  # few are: the rest needs no sorting of its own
        sold = _rids(reader, asked.also("p.sold > 0"), f"p.sold{down}, p.key", stock=bool(wanted.stock))
        everything = _rids(reader, asked, "p.key", stock=bool(wanted.stock))
        return _with_rest(sold, everything) if sort.descending else _rest(sold, everything) + sold
    if sort.by == "changed" and not asked.narrows:
        return _by_change(reader, asked, sort.descending)
    orders = {
        "name": f"p.key{down}",
        "sku": f"p.sku{down}, p.key",
        "category": f"p.category{down}, p.key{down}",
        "price": f"{_PRICE}{down}, p.key",
        "changed": f"{_CHANGED}{down}, p.key",
    }
    return _rids(reader, asked, orders[sort.by], stock=bool(wanted.stock))


def _asked(reader: Reader, wanted: Filter) -> _Asked:
    clauses: list[str] = []
    values: list[object] = []
    if wanted.active is not None:
        clauses.append("p.active = ?")
        values.append(int(wanted.active))
    if wanted.category:  # one range of the index; what lies in it beside the path and those below is sorted out
        below = wanted.category + CATEGORY_MARK
        clauses.append("p.category >= ? AND p.category < ? AND (p.category = ? OR p.category >= ?)")
        values += [wanted.category, f"{below[:-1]}!", wanted.category, below]
    if wanted.brand:
        clauses.append("p.brand <> '' AND p.brand = ?")
        values.append(wanted.brand)
    if wanted.parent:
        clauses.append("p.parent <> '' AND p.parent = ?")
        values.append(wanted.parent)
    if wanted.text.strip():
        clauses.append(_AMONG)
        values.append(json.dumps(matching_rids(reader, wanted.text).tolist()))
    if wanted.stock:
        clauses.append(_STOCK[wanted.stock].format(out=_OUT))
    return _Asked(tuple(clauses), tuple(values), len(clauses) > (wanted.active is not None))


def _rids(reader: Reader, asked: _Asked, order: str, *, stock: bool) -> array[int]:
    """One text of all of them: SQLite joins it without this language's lock, so the screen's thread goes on."""
    where = f"WHERE {' AND '.join(asked.clauses)} " if asked.clauses else ""
    how = "" if asked.narrows or order.startswith(INDEXED) else "NOT INDEXED "  # else it fetches a million at random
    since, values = (_SINCE, (_since(reader), *asked.values)) if stock else ("", asked.values)
    text = reader.cache.value(
        f"{since}SELECT coalesce(group_concat(rid), '') FROM "
        f"(SELECT p.rid AS rid FROM products AS p {how}{_LEVELS if stock else ''}{where}ORDER BY {order}, p.rid)",
        values,
    )
    found = array("q")
    for piece in _pieces(text):
        found.extend(json.loads(f"[{piece}]"))
    return found


def _by_change(reader: Reader, asked: _Asked, descending: bool) -> array[int]:
    """Most of a catalogue was last changed by one and the same import: only the others are sorted by their change."""
    order = f"{_CHANGED}{' DESC' if descending else ''}, p.key"
    usual = _usual_change(reader)
    rows = reader.cache.rows("SELECT rid, max(n) > ? FROM history GROUP BY rid HAVING max(n) <> ?", (usual, usual))
    if len(rows) > _FEW:
        return _rids(reader, asked, order, stock=False)
    parts = [[rid for rid, is_newer in rows if bool(is_newer) == newer] for newer in (descending, not descending)]
    first, last = (
        _rids(reader, replace(asked.also(_AMONG), values=(*asked.values, json.dumps(part))), order, stock=False)
        for part in parts
    )
    return first + _rest(first + last, _rids(reader, asked, "p.key", stock=False)) + last


def _usual_change(reader: Reader) -> int:
    """The fact that was the last to change most of a few products from all over the catalogue."""
    most = reader.cache.value("SELECT coalesce(max(rid), 0) FROM products")
    among = json.dumps(list(range(1, most + 1, most // _LOOKED_AT + 1)))
    row = reader.cache.row(
        "SELECT n FROM (SELECT max(n) AS n FROM history WHERE rid IN (SELECT value FROM json_each(?)) GROUP BY rid) "
        "GROUP BY n ORDER BY count(*) DESC LIMIT 1",
        (among,),
    )
    return row[0] if row is not None else 0


def _since(reader: Reader) -> str:
    """The levels of what moved in facts that the cache has not taken in yet, as JSON: product, on hand, kept."""
    moved = reader.ledger.rows("SELECT DISTINCT product FROM stock_movements WHERE fact_n > ?", (bookmark(reader),))
    found = levels(reader, [row[0] for row in moved]) if moved else {}
    return json.dumps([[product, _number(level), int(level.kept)] for product, level in found.items()])


def _number(level: Level) -> float:
    return float(level.on_hand.amount / 10**level.on_hand.exponent)


def _with_rest(first: array[int], everything: array[int]) -> array[int]:
    return first + _rest(first, everything)


def _rest(some: array[int], everything: array[int]) -> array[int]:
    known = set(some)
    return array("q", (rid for rid in everything if rid not in known)) if known else everything


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find(",", start + PIECE)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1
