"""What can be given back of a sale: its lines as they were priced, its payments, what came back so far."""

from __future__ import annotations

from app.db.reader import Reader
from app.db.sold import payments, recorded, sold
from app.domain.refund import Sold
from app.domain.tender import Payment
from app.errors import NotFound
from app.queries.catalog import PRODUCT_COLUMNS, Product, product_of

_BY_SKU = f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE p.sku = ? COLLATE NOCASE ORDER BY p.rid LIMIT 1"
_BY_TAIL = f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE replace(p.id, '-', '') LIKE ? ORDER BY p.rid LIMIT 1"


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


def product_in_code(reader: Reader, named: str) -> Product | None:
    """The product that a receipt's code names, by SKU or by the end of its id after ``#``; None where it is not here.

    The end of an id is looked for in the whole catalogue: for a worker.
    """
    sql, value = (_BY_TAIL, f"%{named[1:]}") if named.startswith("#") else (_BY_SKU, named)
    row = reader.cache.row(sql, (value,)) if named else None
    return None if row is None else product_of(row)
