"""Goods being unpacked: what was scanned of a delivery so far, work in hand until it is posted as one movement."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.clock import stamp
from app.db.act import Act
from app.domain.quantity import Quantity
from app.rights import Right, needs
from app.services.codes import check_id, check_quantity


@needs(Right.STOCK)
def keep_receiving(act: Act, act_id: str, lines: Sequence[tuple[str, Quantity]], note: str = "") -> None:
    """Keep what came in so far, in place of what was kept; nothing is let go.

    ``act_id`` is the movement it will become: one that stands in the journal already is let go too, so that what was
    posted just before a crash does not come back.
    """
    check_id(act_id, "A delivery's id")
    for product, quantity in lines:
        check_id(product, "A product's id")
        check_quantity(quantity.amount, quantity.exponent, "A quantity")
    act.write("DELETE FROM work WHERE kind = 'receiving'")
    if not lines or act.is_recorded(act_id, "StockMoved"):
        return
    body = {"note": note, "lines": [[product, one.amount, one.exponent] for product, one in lines]}
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES ('receiving', ?, ?, ?)",
        (act_id, json.dumps(body, ensure_ascii=False), stamp(act.now)),
    )
