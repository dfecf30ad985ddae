"""Stock levels and sales counts of the cache, from the movements that the ledger's projections hold."""

from __future__ import annotations

from app.db.engine import Connection


def put_movements(cache: Connection, ledger: Connection, after: int, to: int) -> None:
    """Add what moved in the facts after ``after`` up to ``to``; the caller moves the bookmark in this transaction."""
    moved = ledger.rows(
        "SELECT product, exponent, sum(delta), sum(cause = 'sale') FROM stock_movements "
        "WHERE fact_n > ? AND fact_n <= ? GROUP BY product, exponent",
        (after, to),
    )
    for product, exponent, delta, sold in moved:
        _add(cache, product, exponent, delta, sold)


def _add(cache: Connection, product: str, exponent: int, delta: int, sold: int) -> None:
    known = cache.row("SELECT platform, pending, exponent, sold FROM levels WHERE product = ?", (product,))
    platform, pending, finest, before = known or (0, 0, exponent, 0)
    if exponent > finest:
        scale = 10 ** (exponent - finest)
        platform, pending, finest = platform * scale, pending * scale, exponent
    pending += delta * 10 ** (finest - exponent)
    cache.write(
        "INSERT OR REPLACE INTO levels (product, platform, pending, exponent, sold) VALUES (?, ?, ?, ?, ?)",
        (product, platform, pending, finest, before + sold),
    )
    if sold:
        cache.write("UPDATE products SET sold = ? WHERE id = ?", (before + sold, product))
