"""The list of orders, however long: the places of all of them, newest first, and rows only for what is seen.

A place is the order's ``n`` in the journal. The list is asked in one go, off the screen's thread; rows come a page at a
time by primary key. A search walks the same places newest first, a stretch of the journal at a time, so that it can be
stopped, and can say how far back it has looked; no sale pays for an index.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence

from app.db.reader import Reader
from app.domain.barcode import UnreadableCode
from app.domain.frozen import frozen
from app.queries.catalog import line_for_barcode
from app.queries.orders import OrderRow, rows_of
from app.queries.search import matching_rids

_MOST_PRODUCTS = 2_000  # beyond it their names in the lines themselves are looked at alone


@frozen
class Term:
    """Something an order must have; any of the ways that are given will do.

    ``word`` stands in a line's name, is its SKU, or is part of the customer's name, phone or e-mail; ``products`` are
    ids; ``ending`` ends the receipt number; ``amount_minor`` is the total or one payment, whichever sign.
    """

    word: str = ""
    products: tuple[str, ...] = ()
    ending: str = ""
    amount_minor: int | None = None


@frozen
class Wanted:
    """Which orders: ``since`` and ``until`` (excluded) are instants as the journal writes them, ``number`` is whole.

    ``tender`` is cash, card or another tender's name; ``state`` is one of sale, refund, refunded, voided, training;
    ``customer`` an id.
    """

    terms: tuple[Term, ...] = ()
    number: str = ""
    since: str = ""
    until: str = ""
    tender: str = ""
    state: str = ""
    customer: str = ""


EVERYTHING = Wanted()
_STATES = {
    "sale": "o.kind = 'sale' AND o.state = 'completed' AND NOT o.training",
    "refund": "o.kind = 'refund'",
    "refunded": "EXISTS (SELECT 1 FROM orders AS r WHERE r.refers_to = o.n AND r.state = 'completed')",
    "voided": "o.state = 'voided'",
    "training": "o.training",
}


@frozen
class Looked:
    """A stretch that was looked through: what it had, newest first, and what that comes to.

    ``sum_minor`` counts what stands and is no practice; refunds lessen it. ``below`` is where to go on, 0 at the end;
    ``at`` the time of the oldest order looked at.
    """

    places: array[int]
    sum_minor: int
    below: int
    at: str


def newest_places(reader: Reader, many: int) -> array[int]:
    """The first places of the list: what is seen at once."""
    return array("q", [row[0] for row in reader.ledger.rows("SELECT n FROM orders ORDER BY n DESC LIMIT ?", (many,))])


def all_places(reader: Reader) -> array[int]:
    """Every place, newest first; for a worker, as it reads a whole index (the smallest that has them all)."""
    found = [row[0] for row in reader.ledger.each("SELECT n FROM orders INDEXED BY orders_shift")]
    found.sort(reverse=True)
    return array("q", found)


def places_since(reader: Reader, n: int) -> array[int]:
    """Places newer than ``n``, newest first."""
    rows = reader.ledger.rows("SELECT n FROM orders WHERE n > ? ORDER BY n DESC", (n,))
    return array("q", [row[0] for row in rows])


def rows_at(reader: Reader, places: Sequence[int]) -> tuple[OrderRow, ...]:
    """The rows of these places, in their order."""
    return rows_of(reader, places)


def place_before(reader: Reader, places: array[int], until: str) -> int:
    """Where in the list the newest order before ``until`` stands: halved down to it, some twenty rows read.

    An order that was entered later than it was made may stand elsewhere; the neighbours are right.
    """
    low, high = 0, len(places)
    while low < high:
        middle = (low + high) // 2
        if reader.ledger.value("SELECT sold_at FROM orders WHERE n = ?", (places[middle],)) < until:
            high = middle
        else:
            low = middle + 1
    return min(low, max(0, len(places) - 1))


def newest_n(reader: Reader) -> int:
    """One above the newest place: where a search begins."""
    return int(reader.ledger.value("SELECT coalesce(max(n), 0) + 1 FROM orders"))


def products_named(reader: Reader, word: str) -> tuple[str, ...]:
    """Products of the catalogue that a word or code finds; none where it finds more than can be told apart."""
    try:
        coded = line_for_barcode(reader, word)
    except UnreadableCode:
        coded = None
    if coded is not None:
        return (coded.product.id,)
    rids = matching_rids(reader, word)
    if not rids or len(rids) > _MOST_PRODUCTS:
        return ()
    sql = "SELECT id FROM products WHERE rid IN (SELECT value FROM json_each(?))"
    return tuple(row[0] for row in reader.cache.rows(sql, (json.dumps(rids.tolist()),)))


def look(reader: Reader, wanted: Wanted, below: int, span: int) -> Looked:
    """Look through the orders among ``span`` facts before ``below``, newest first."""
    if wanted.number:
        return _numbered(reader, wanted)
    first = max(0, below - span)
    clause, values = _clause(wanted)
    rows = reader.ledger.rows(
        "SELECT o.n, CASE WHEN o.state = 'completed' AND NOT o.training THEN o.total_minor ELSE 0 END "
        f"FROM orders AS o WHERE o.n < ? AND o.n >= ? {clause} ORDER BY o.n DESC",
        (below, first, *values),
    )
    oldest = reader.ledger.row("SELECT sold_at FROM orders WHERE n >= ? ORDER BY n LIMIT 1", (first,))
    places = array("q", [row[0] for row in rows])
    return Looked(places, sum(row[1] for row in rows), first, oldest[0] if oldest else "")


def _numbered(reader: Reader, wanted: Wanted) -> Looked:
    row = reader.ledger.row("SELECT n, total_minor, sold_at FROM orders WHERE number = ?", (wanted.number,))
    return Looked(array("q"), 0, 0, "") if row is None else Looked(array("q", [row[0]]), row[1], 0, row[2])


def _clause(wanted: Wanted) -> tuple[str, tuple[object, ...]]:
    parts: list[str] = []
    values: list[object] = []
    for sql, value in (("o.sold_at >= ?", wanted.since), ("o.sold_at < ?", wanted.until)):
        if value:
            parts.append(sql)
            values.append(value)
    if wanted.customer:
        parts.append("o.customer = ?")
        values.append(wanted.customer)
    if wanted.state:
        parts.append(_STATES[wanted.state])
    if wanted.tender:
        column = "kind" if wanted.tender in ("cash", "card") else "name"
        parts.append(f"EXISTS (SELECT 1 FROM payments AS p WHERE p.order_n = o.n AND p.{column} = ?)")
        values.append(wanted.tender)
    for term in wanted.terms:
        sql, given = _term(term)
        parts.append(sql)
        values += given
    return "".join(f" AND ({part})" for part in parts), tuple(values)


def _term(term: Term) -> tuple[str, list[object]]:
    ways: list[str] = []
    values: list[object] = []
    if term.amount_minor is not None:
        ways.append(
            "abs(o.total_minor) = ? OR EXISTS (SELECT 1 FROM payments AS p WHERE p.order_n = o.n "
            "AND (abs(p.amount_minor) = ? OR abs(p.tendered_minor) = ?))"
        )
        values += [term.amount_minor] * 3
    if term.ending:
        ways.append("o.number LIKE ? ESCAPE '\\'")
        values.append("%-" + _plain(term.ending))
    if term.word:
        ways.append(_worded(term, values))
    return " OR ".join(ways) or "0", values


def _worded(term: Term, values: list[object]) -> str:
    patterns = [f"%{_plain(one)}%" for one in _written(term.word)]
    lines = ["l.name LIKE ? ESCAPE '\\'" for _ in patterns] + ["l.sku = ? COLLATE NOCASE"]
    values += [*patterns, term.word]
    if term.products:
        lines.append("l.product IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(term.products))
    people = " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in ("name", "phone", "email") for _ in patterns)
    values += patterns * 3
    return (
        f"EXISTS (SELECT 1 FROM order_lines AS l WHERE l.order_n = o.n AND ({' OR '.join(lines)})) "
        f"OR (o.customer <> '' AND o.customer IN (SELECT id FROM people WHERE kind = 'customer' AND ({people})))"
    )


def _written(word: str) -> tuple[str, ...]:
    """SQLite takes only English letters for alike in capitals and small; others are asked in each way of writing."""
    return (
        tuple(dict.fromkeys((word, word.lower(), word.upper(), word.capitalize()))) if not word.isascii() else (word,)
    )


def _plain(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
