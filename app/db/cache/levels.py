"""Stock levels and sales counts of the cache, from the movements that the ledger's projections hold."""

from __future__ import annotations

from app.db.cache.rows import put_sold
from app.db.engine import Connection


def put_movements(cache: Connection, ledger: Connection, after: int, to: int) -> None:
    """Add what moved in the facts after ``after`` up to ``to``; the caller moves the bookmark in this transaction."""
    moved = ledger.rows(
        "SELECT product, exponent, sum(delta), sum(cause = 'sale'), max(cause NOT IN ('sale', 'refund', 'void')), "
        "max(CASE cause WHEN 'count' THEN fact_n ELSE 0 END) FROM stock_movements "
        "WHERE fact_n > ? AND fact_n <= ? GROUP BY product, exponent",
        (after, to),
    )
    for product, exponent, delta, sold, kept, counted in moved:
        _add(cache, product, exponent, delta, sold, kept, counted)


def _add(cache: Connection, product: str, exponent: int, delta: int, sold: int, kept: int, counted: int) -> None:
    known = cache.row(
        "SELECT platform, pending, exponent, sold, kept, counted FROM levels WHERE product = ?", (product,)
    )
    platform, pending, finest, before, was_kept, was_counted = known or (0, 0, exponent, 0, 0, 0)
    if exponent > finest:
        scale = 10 ** (exponent - finest)
        platform, pending, finest = platform * scale, pending * scale, exponent
    pending += delta * 10 ** (finest - exponent)
    cache.write(
        "INSERT OR REPLACE INTO levels (product, platform, pending, exponent, sold, kept, counted) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (product, platform, pending, finest, before + sold, max(kept, was_kept), max(counted, was_counted)),
    )
    if sold:
        put_sold(cache, product, before + sold)
