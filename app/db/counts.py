"""Count sheets where they are kept, in the work in hand: read alike by who counts, who posts and who looks."""

from __future__ import annotations

import json

from app.db.engine import Connection
from app.domain.counts import Count, Entry, Sheet, read_entry, read_sheet, together

COUNT, ENTRY = "count", "count-entry"


def sheets(connection: Connection) -> tuple[Sheet, ...]:
    """Every sheet, oldest first."""
    rows = connection.rows("SELECT key, body FROM work WHERE kind = ? ORDER BY rowid", (COUNT,))
    return tuple(read_sheet(key, json.loads(body)) for key, body in rows)


def sheet(connection: Connection, sheet_id: str) -> Sheet | None:
    row = connection.row("SELECT body FROM work WHERE kind = ? AND key = ?", (COUNT, sheet_id))
    return None if row is None else read_sheet(sheet_id, json.loads(row[0]))


def span(prefix: str) -> tuple[str, str, str]:
    """Kind, first key and the key behind the last one of all that is kept under ``prefix``."""
    return ENTRY, f"{prefix}/", f"{prefix}0"  # in ASCII the digit 0 is the sign after the slash


def entries(connection: Connection, sheet_id: str, product_id: str = "") -> tuple[Entry, ...]:
    """What was entered on a sheet, or for one product of it, by key."""
    prefix = f"{sheet_id}/{product_id}" if product_id else sheet_id
    rows = connection.rows(
        "SELECT key, body FROM work WHERE kind = ? AND key >= ? AND key < ? ORDER BY key", span(prefix)
    )
    return tuple(read_entry(key, json.loads(body)) for key, body in rows)


def counts_after(connection: Connection, sheet_id: str, after: str, limit: int) -> tuple[Count, ...]:
    """The next ``limit`` products of a sheet behind the product ``after``, each with all its entries."""
    kind, start, end = span(sheet_id)
    if after:
        start = span(f"{sheet_id}/{after}")[2]
    found: list[Entry] = []
    products: set[str] = set()
    while True:
        rows = connection.rows(
            "SELECT key, body FROM work WHERE kind = ? AND key >= ? AND key < ? ORDER BY key LIMIT ?",
            (kind, start, end, limit + 1),
        )
        for key, body in rows:
            entry = read_entry(key, json.loads(body))
            if entry.product not in products and len(products) == limit:
                return together(found)
            products.add(entry.product)
            found.append(entry)
        if len(rows) <= limit:
            return together(found)
        start = f"{rows[-1][0]}\0"


def counted_products(connection: Connection, sheet_id: str) -> int:
    """How many products have an entry on a sheet."""
    start = len(sheet_id) + 2
    found: int = connection.value(
        "SELECT count(DISTINCT substr(key, ?1, instr(substr(key, ?1), '/') - 1)) FROM work "
        "WHERE kind = ?2 AND key >= ?3 AND key < ?4",
        (start, *span(sheet_id)),
    )
    return found


def counters(connection: Connection, sheet_id: str) -> tuple[str, ...]:
    """Who has entered anything on a sheet, by name."""
    rows = connection.rows(
        "SELECT DISTINCT substr(substr(key, ?1), instr(substr(key, ?1), '/') + 1) FROM work "
        "WHERE kind = ?2 AND key >= ?3 AND key < ?4 ORDER BY 1",
        (len(sheet_id) + 2, *span(sheet_id)),
    )
    return tuple(row[0] for row in rows)
