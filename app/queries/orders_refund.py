"""What can be given back of a sale: its lines as they were priced, its payments, what came back so far."""

from __future__ import annotations

from app.db.reader import Reader
from app.db.sold import payments, recorded, sold
from app.domain.refund import Sold
from app.domain.tender import Payment
from app.errors import NotFound


def refundable(reader: Reader, order_id: str) -> Sold:
    """What a refund of this sale rests on, the same values its service will use. Raises NotFound."""
    sale = recorded(reader.ledger, order_id)
    if sale is None:
        raise NotFound("There is no such order.", "Look it up by its receipt number.")
    return sold(reader.ledger, sale)


def paid_back(reader: Reader, order_id: str) -> tuple[Payment, ...]:
    """The payments of all refunds of a sale that stand, negative."""
    rows = reader.ledger.rows(
        "SELECT r.id FROM orders AS o JOIN orders AS r ON r.refers_to = o.n WHERE o.id = ? AND r.state = 'completed' "
        "ORDER BY r.n",
        (order_id,),
    )
    found = (recorded(reader.ledger, row[0]) for row in rows)
    return tuple(one for refund in found if refund is not None for one in payments(refund.body))
