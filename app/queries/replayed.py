"""What was replayed from sales files: known orders, what is left of them, and how far each cancellation got."""

from __future__ import annotations

from collections.abc import Iterator

from app.db.reader import Reader
from app.domain.frozen import frozen
from app.domain.quantity import UnitPrice

# A source is "kind:document", so that all of one kind are a range of the index on it.
_RANGE = "o.source >= ? AND o.source < ?"
_SOLD = (
    "SELECT o.n, o.id, o.customer, o.sold_at, l.position, l.sku, l.price, l.price_exponent, l.quantity, l.gross_minor "
    f"FROM orders AS o JOIN order_lines AS l ON l.order_n = o.n WHERE o.kind = 'sale' AND {_RANGE} "
    "AND o.state = 'completed' AND o.training = 0"
)
_BACK = (
    "SELECT o.refers_to, l.refers_to, -sum(l.quantity) FROM orders AS o JOIN order_lines AS l ON l.order_n = o.n "
    "WHERE o.refers_to IS NOT NULL AND o.state = 'completed' GROUP BY o.refers_to, l.refers_to"
)
_GIVEN = (
    "SELECT o.id, o.source, o.sold_at, coalesce(s.id, ''), coalesce(l.refers_to, -1), l.sku, l.price, "
    "l.price_exponent, -l.quantity, -l.gross_minor FROM orders AS o JOIN order_lines AS l ON l.order_n = o.n "
    f"LEFT JOIN orders AS s ON s.n = o.refers_to WHERE o.kind = 'refund' AND {_RANGE}"
)
_SUMS = (
    "SELECT o.kind, count(*), coalesce(sum(o.line_count), 0), coalesce(sum(o.total_minor), 0) FROM orders AS o "
    f"WHERE {_RANGE} GROUP BY o.kind"
)
_SHIFT = (
    "SELECT s.id, s.business_day, s.float_minor, (SELECT count(*) FROM orders AS o WHERE o.shift = s.id "
    f"AND NOT ({_RANGE})) FROM shifts AS s WHERE s.closed_at = '' ORDER BY s.opened_at DESC LIMIT 1"
)


@frozen
class SoldLine:
    """One line of a replayed sale; ``back`` of its ``quantity`` went back since. Quantities in thousandths."""

    order_id: str
    customer_id: str
    sold_at: str
    position: int
    sku: str
    price: UnitPrice
    quantity: int
    gross_minor: int
    back: int


@frozen
class GivenBack:
    """One line of a replayed refund; ``order_id`` is empty where it was one without receipt."""

    refund_id: str
    source: str
    sold_at: str
    order_id: str
    position: int
    sku: str
    price: UnitPrice
    quantity: int
    amount_minor: int


@frozen
class Sums:
    """Orders of one kind ("sale", "refund") replayed so far from all files of a kind."""

    orders: int = 0
    lines: int = 0
    total_minor: int = 0


@frozen
class OpenDay:
    """The open shift; ``others`` counts orders in it that were not replayed."""

    id: str
    business_day: str
    float_minor: int
    others: int


def sold_lines(reader: Reader, kind: str) -> Iterator[SoldLine]:
    """Every line sold in replays of a kind of file, read whole while the question is open."""
    back = {(row[0], row[1]): row[2] for row in reader.ledger.rows(_BACK)}
    found = [
        SoldLine(
            row[1],
            row[2],
            row[3],
            row[4],
            row[5],
            UnitPrice(row[6], row[7]),
            row[8],
            row[9],
            back.get((row[0], row[4]), 0),
        )
        for row in reader.ledger.rows(_SOLD, _span(kind))
    ]
    return iter(found)


def given_back(reader: Reader, kind: str) -> tuple[GivenBack, ...]:
    """Every line given back in replays of a kind of file."""
    rows = reader.ledger.rows(_GIVEN, _span(kind))
    return tuple(
        GivenBack(row[0], row[1], row[2], row[3], row[4], row[5], UnitPrice(row[6], row[7]), row[8], row[9])
        for row in rows
    )


def replayed_sums(reader: Reader, kind: str) -> tuple[Sums, Sums]:
    """(sales, refunds) of a kind of file as the register has them."""
    rows = {row[0]: Sums(*row[1:]) for row in reader.ledger.rows(_SUMS, _span(kind))}
    return rows.get("sale", Sums()), rows.get("refund", Sums())


def is_recorded(reader: Reader, fact_id: str) -> bool:
    """Whether a fact with this id is in the journal."""
    return reader.ledger.row("SELECT 1 FROM journal WHERE id = ?", (fact_id,)) is not None


def open_day(reader: Reader, kind: str) -> OpenDay | None:
    """The open shift, if there is one."""
    row = reader.ledger.row(_SHIFT, _span(kind))
    return OpenDay(*row) if row else None


def first_day(reader: Reader, kind: str) -> str:
    """The earliest business day with an order of a kind, or empty."""
    day = reader.ledger.value(f"SELECT min(o.business_day) FROM orders AS o WHERE {_RANGE}", _span(kind))
    return day or ""


def shift_days(reader: Reader) -> dict[str, bool]:
    """The business days that have had a shift, and whether one of theirs is still open."""
    rows = reader.ledger.rows("SELECT business_day, max(closed_at = '') FROM shifts GROUP BY business_day")
    return {row[0]: bool(row[1]) for row in rows}


def _span(kind: str) -> tuple[str, str]:
    return f"{kind}:", f"{kind};"
