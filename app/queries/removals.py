"""What a page would take out of the catalogue."""

from __future__ import annotations

import json

from app.db.reader import Reader
from app.domain.pages import PRODUCT, Page


def size(reader: Reader) -> int:
    """How many products there are."""
    number: int = reader.cache.value("SELECT count(*) FROM products")
    return number


def taken_out(reader: Reader, page: Page) -> int:
    """How many products that are here a page takes out, or leaves out where it ends a reading from the beginning."""
    cache = reader.cache
    gone = [row.id for row in page.rows if row.entity == PRODUCT and row.values is None]
    number: int = 0
    if gone:
        asked = "SELECT count(*) FROM json_each(?) AS e CROSS JOIN products AS p WHERE p.id = e.value"
        number = cache.value(asked, (json.dumps(gone),))
    begun = cache.row("SELECT anew FROM streams WHERE stream = ?", (page.stream,))
    if not page.is_last or not (page.restarts or (begun is not None and begun[0])):
        return number
    named = json.dumps([row.id for row in page.rows if row.entity == PRODUCT])
    came = "SELECT 1 FROM staged AS s WHERE s.stream = t.stream AND s.entity = t.entity AND s.id = t.id"
    staged = "" if page.restarts else f"AND NOT EXISTS ({came}) "
    left_out: int = cache.value(
        "SELECT count(*) FROM told AS t JOIN products AS p ON p.id = t.id WHERE t.stream = ? AND t.entity = ? "
        f"{staged}AND t.id NOT IN (SELECT value FROM json_each(?))",
        (page.stream, PRODUCT, named),
    )
    return number + left_out
