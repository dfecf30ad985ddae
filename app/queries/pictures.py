"""Which pictures the catalogue shows."""

from __future__ import annotations

from app.db.reader import Reader
from app.domain.frozen import frozen

ROWS_AT_ONCE = 20_000  # products looked at in one asking: a few milliseconds


@frozen
class Shown:
    """Names of pictures, each once, and where the next asking goes on; None at the end of the catalogue."""

    names: tuple[str, ...]
    after: int | None


def shown(reader: Reader, after: int, most: int) -> Shown:
    """The pictures of the products behind a place, ``most`` at most."""
    rows = reader.cache.rows(
        "SELECT rid, picture FROM products WHERE rid > ? AND rid <= ? AND picture <> '' ORDER BY rid LIMIT ?",
        (after, after + ROWS_AT_ONCE, most),
    )
    names = tuple(dict.fromkeys(name for _, name in rows))
    if len(rows) == most:
        return Shown(names, rows[-1][0])
    last: int | None = reader.cache.value("SELECT max(rid) FROM products")
    return Shown(names, None if last is None or last <= after + ROWS_AT_ONCE else after + ROWS_AT_ONCE)
