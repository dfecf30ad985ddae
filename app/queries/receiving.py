"""What came in and is not posted yet."""

from __future__ import annotations

import json

from app.db.reader import Reader
from app.domain.frozen import frozen
from app.domain.quantity import Quantity


@frozen
class Unposted:
    """A delivery in hand: the id of the movement it will become, (product, quantity) in order, a note."""

    act_id: str
    lines: tuple[tuple[str, Quantity], ...]
    note: str


def unposted(reader: Reader) -> Unposted | None:
    """The delivery in hand, or None; one that was posted just before the program ended is none."""
    row = reader.ledger.row(
        "SELECT key, body FROM work WHERE kind = 'receiving' AND key NOT IN (SELECT id FROM journal WHERE id = key)"
    )
    if row is None:
        return None
    body = json.loads(row[1])
    return Unposted(row[0], tuple((product, Quantity(*pair)) for product, *pair in body["lines"]), body["note"])
