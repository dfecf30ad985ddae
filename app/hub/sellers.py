"""Who sold a product last: the receipts and tills that a task names where more was sold than there was. No people."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select, tuple_

from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import NONE, minus
from app.domain.upcasting import brought_up
from app.hub.schema import inbox, incarnations, movements, orders, registers

MOST, MOST_OF_ONE = 6, 3  # receipts that are named, and of one till
_LOOKED_AT = 40  # movements, of which some may be of one receipt, or of one that was voided

Told = dict[str, Any]
Place = tuple[bytes, int]


@frozen
class _Sale:
    place: Place
    sold: Quantity


def last_sales(connection: Connection, merchant: str, store: str, products: Iterable[str]) -> dict[str, list[Told]]:
    """For each product the last sales that stand, the last first by the tills' clocks: at most three of one till, so
    that the others are named too.
    """
    found = {product: _moved(connection, merchant, store, product) for product in products}
    receipts = _receipts(connection, merchant, {sale.place for sales in found.values() for sale in sales})
    return {product: _told(sales, receipts) for product, sales in found.items()}


def _moved(connection: Connection, merchant: str, store: str, product: str) -> list[_Sale]:
    row, life = movements.c, incarnations.c
    rows = connection.execute(
        select(row.incarnation, row.seq, row.delta, row.exponent, life.register)
        .join(incarnations, (life.merchant == row.merchant) & (life.incarnation == row.incarnation))
        .where(row.merchant == merchant, row.store == store, row.product == product)
        .where(row.cause == "sale", row.delta < 0)
        .order_by(row.at.desc(), row.incarnation, row.seq.desc(), row.position)
        .limit(_LOOKED_AT)
    ).all()
    sold: dict[Place, Quantity] = {}
    of_one: Counter[str] = Counter()
    for incarnation, seq, delta, exponent, register in rows:
        place = (incarnation, int(seq))
        of_one[register] += place not in sold
        if place in sold or of_one[register] <= 2 * MOST_OF_ONE:
            sold[place] = minus(sold.get(place, NONE), Quantity(delta, exponent))
    return [_Sale(*each) for each in sold.items()]


def _receipts(connection: Connection, merchant: str, places: Iterable[Place]) -> Mapping[Place, Told]:
    """The orders at these places that stand, with the names of their tills."""
    fact, order, till = inbox.c, orders.c, registers.c
    asked = (
        select(fact.incarnation, fact.seq, fact.type, fact.schema, fact.body)
        .where(fact.merchant == merchant, tuple_(fact.incarnation, fact.seq).in_(sorted(places)))
        .where(fact.type == "SaleCompleted")  # a movement may call itself a sale and be of no order
    )
    ids: dict[str, Place] = {}
    for incarnation, seq, type, schema, body in connection.execute(asked):
        ids[str(brought_up(type, schema, json.loads(body))["order"])] = (incarnation, int(seq))
    standing = connection.execute(
        select(order.id, order.number, order.at, order.register, till.name, till.code)
        .join(registers, (till.merchant == order.merchant) & (till.id == order.register))
        .where(order.merchant == merchant, order.id.in_(ids), order.state == "completed")
    )
    return {
        ids[id]: {"order": id, "number": number, "at": at, "register": register, "name": name, "code": code}
        for id, number, at, register, name, code in standing
    }


def _told(sales: Sequence[_Sale], receipts: Mapping[Place, Told]) -> list[Told]:
    told: list[Told] = []
    of_one: Counter[str] = Counter()
    for sale in sales:
        receipt = receipts.get(sale.place)
        if receipt is None or len(told) == MOST or of_one[receipt["register"]] == MOST_OF_ONE:
            continue
        of_one[receipt["register"]] += 1
        told.append({**receipt, "sold": [sale.sold.amount, sale.sold.exponent]})
    return told
