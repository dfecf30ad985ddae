"""What an import asks of the register: kept mappings, and which products never moved."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.db import journal
from app.db.reader import Reader


def kept_mapping(reader: Reader, signature: str) -> dict[str, str]:
    """{field: heading} as it was kept for lists with these headings; empty where nothing was."""
    row = reader.ledger.row("SELECT body FROM work WHERE kind = 'mapping' AND key = ?", (signature,))
    return {} if row is None else dict(json.loads(row[0]))


def never_moved(reader: Reader, ids: Sequence[str]) -> tuple[str, ...]:
    """Those of these products that no stock movement names, in their order."""
    rows = reader.ledger.rows(
        "SELECT value FROM json_each(?) AS asked WHERE NOT EXISTS "
        "(SELECT 1 FROM stock_movements WHERE product = asked.value) ORDER BY asked.key",
        (json.dumps(list(ids)),),
    )
    return tuple(row[0] for row in rows)


def last_import(reader: Reader) -> str:
    """The id of the newest import, "" where there was none."""
    row = reader.ledger.row(
        f"SELECT id FROM journal WHERE {journal.OF_RECORDS} AND type = 'CatalogImported' ORDER BY n DESC LIMIT 1"
    )
    return "" if row is None else str(row[0])


def unknown_skus(reader: Reader, skus: Sequence[str]) -> tuple[str, ...]:
    """Those of these SKUs that no product has."""
    rows = reader.cache.rows(
        "SELECT value FROM json_each(?) AS asked WHERE NOT EXISTS (SELECT 1 FROM products WHERE sku = asked.value)",
        (json.dumps(list(skus)),),
    )
    return tuple(row[0] for row in rows)
