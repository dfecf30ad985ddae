"""Stock levels and sales counts of the cache, from the movements that the ledger's projections hold."""

from __future__ import annotations

from collections.abc import Iterator

from app.db.cache.rows import put_sold
from app.db.engine import Connection, Readers
from app.foreground import foreground

_SUMS = (
    "SELECT product, exponent, sum(delta), sum(cause = 'sale'), max(cause NOT IN ('sale', 'refund', 'void')), "
    "max(CASE cause WHEN 'count' THEN fact_n ELSE 0 END) FROM stock_movements"
)
_ADD = (
    "INSERT OR REPLACE INTO levels (product, platform, pending, exponent, sold, kept, counted) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_FINER = "CAST(pow(10, max(levels.exponent, excluded.exponent) - {}.exponent) AS INTEGER)"
_TOLD = (
    "INSERT INTO levels (product, platform, pending, exponent, sold, kept, counted) VALUES (?, ?, 0, ?, 0, ?, 0) "
    f"ON CONFLICT (product) DO UPDATE SET platform = excluded.platform * {_FINER.format('excluded')}, "
    f"pending = pending * {_FINER.format('levels')}, exponent = max(exponent, excluded.exponent), "
    "kept = max(kept, excluded.kept)"
)
_AT_ONCE = 5000  # rows read from the ledger in one question, so that none lasts long

Told = tuple[str, int, int, int]  # product, amount, exponent, kept
Sums = tuple[str, int, int, int, int, int]  # product, exponent, moved, times sold, kept, last counted


def put_movements(cache: Connection, ledger: Connection, after: int, to: int) -> None:
    """Add what moved in the facts after ``after`` up to ``to``; the caller moves the bookmark in this transaction."""
    moved = ledger.rows(f"{_SUMS} WHERE fact_n > ? AND fact_n <= ? GROUP BY product, exponent", (after, to))
    for product, exponent, delta, sold, kept, counted in moved:
        foreground.give_way()
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
        _ADD,
        (product, platform, pending, finest, before + sold, max(kept, was_kept), max(counted, was_counted)),
    )
    if sold:
        put_sold(cache, product, before + sold)


def shift_pending(cache: Connection, product: str, exponent: int, delta: int) -> None:
    """Add to what moved here beyond what the platform contains, without anything having moved."""
    _add(cache, product, exponent, delta, 0, 0, 0)


def put_platform(cache: Connection, told: list[Told]) -> None:
    """What the platform says is on hand of products, each named once: (product, amount, exponent, kept)."""
    cache.write(_TOLD, told)


def fill_levels(cache: Connection, ledger: Readers, to: int) -> None:
    """All levels of an empty cache from the movements up to fact ``to``; the products' own counts are not touched."""
    for group in _by_product(ledger, to):
        rows: list[tuple[str, int, int, int, int, int, int]] = []
        for product, exponent, delta, sold, kept, counted in group:
            if rows and rows[-1][0] == product:  # its finest unit comes last
                _, _, pending, coarser, sold_before, kept_before, counted_before = rows.pop()
                delta += pending * 10 ** (exponent - coarser)
                sold, kept = sold + sold_before, max(kept, kept_before)
                counted = max(counted, counted_before)
            rows.append((product, 0, delta, exponent, sold, kept, counted))
        with cache.begin():
            cache.write(_ADD, rows)


def _by_product(ledger: Readers, to: int) -> Iterator[list[Sums]]:
    """Sums of movements in the order of products, those of one product never in two groups."""
    after, size = "", _AT_ONCE
    while True:
        with ledger.reading() as connection:
            found: list[Sums] = connection.rows(
                f"{_SUMS} INDEXED BY stock_movements_product WHERE product > ? AND fact_n <= ? "
                "GROUP BY product, exponent ORDER BY product, exponent LIMIT ?",
                (after, to, size),
            )
        if len(found) < size:
            yield found
            return
        last = found[-1][0]
        group = [sums for sums in found if sums[0] != last]
        if group:
            yield group
            after = group[-1][0]
        else:  # one product in ever so many units
            size *= 2
