"""A recorded sale read back for giving goods back, the same for the service that does it and the screen that asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.db import journal
from app.db.engine import Connection
from app.domain.frozen import frozen
from app.domain.refund import Sold
from app.domain.sale_body import read_priced_lines
from app.domain.tender import Payment, TenderKind


@frozen
class Recorded:
    """One order with its body; ``kind`` is sale or refund, ``state`` completed or voided."""

    n: int
    id: str
    kind: str
    state: str
    shift: str
    training: bool
    body: Mapping[str, Any]

    @property
    def exchange(self) -> str:
        """The id of the other half of an exchange, or nothing."""
        return str(self.body.get("exchange", ""))


def recorded(connection: Connection, order_id: str) -> Recorded | None:
    """The order with this id, or None."""
    row = connection.row("SELECT n, kind, state, shift, training FROM orders WHERE id = ?", (order_id,))
    if row is None:
        return None
    n, kind, state, shift, training = row
    return Recorded(n, order_id, kind, state, shift, bool(training), journal.fact(connection, n).read())


def sold(connection: Connection, sale: Recorded) -> Sold:
    """What a refund of ``sale`` rests on: its lines as they were priced, its payments, and what came back so far."""
    body = sale.body
    return Sold(
        currency=body["currency"],
        policy=body["policy"],
        customer_id=body["customer"],
        lines=read_priced_lines(dict(body)),
        payments=payments(body),
        already=tuple(sorted(given_back(connection, sale.n).items())),
    )


def given_back(connection: Connection, sale_n: int) -> dict[int, int]:
    """How much of each line of a sale was given back so far: position → amount in the line's own exponent."""
    rows = connection.rows(
        "SELECT l.refers_to, -sum(l.quantity) FROM orders AS o JOIN order_lines AS l ON l.order_n = o.n "
        "WHERE o.refers_to = ? AND o.state = 'completed' GROUP BY l.refers_to",
        (sale_n,),
    )
    return {row[0]: row[1] for row in rows}


def payments(body: Mapping[str, Any]) -> tuple[Payment, ...]:
    """The payments of an order's body; references stay sealed."""
    return tuple(
        Payment(
            TenderKind(one["kind"]),
            one.get("name", ""),
            one["amount"],
            one["tendered"],
            one["change"],
            one.get("reference", ""),
            one.get("intent", ""),
        )
        for one in body["payments"]
    )
