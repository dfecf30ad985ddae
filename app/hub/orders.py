"""Orders at the hub: what was sold and given back, by day and store, and numbers that came twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from app.domain.facts import Fact
from app.hub.feed import store_scope
from app.hub.schema import orders
from app.hub.sender import Sender
from app.hub.statements import given, several
from app.hub.tasks import NUMBER_TWICE, Task
from app.sync.protocol import Day

Row = dict[str, Any]


def row_of(fact: Fact, body: Mapping[str, Any]) -> Row:
    """A sale or refund as its fact tells it. Raises KeyError, TypeError, ValueError for a body that does not."""
    return {
        "id": str(body["order"]),
        "fact": fact.id,
        "number": str(body["number"]),
        "kind": "sale" if fact.type == "SaleCompleted" else "refund",
        "state": "completed",
        "business_day": fact.business_day,
        "at": fact.at,
        "currency": str(body["currency"]),
        "total_minor": int(body["total"]),
        "tax_minor": int(body["tax"]),
        "cash_minor": sum(int(payment["amount"]) for payment in body["payments"] if payment["kind"] == "cash"),
        "training": int(fact.training),
    }


_NUMBERED = select(orders.c.number, orders.c.id).where(
    orders.c.merchant == given("merchant"), orders.c.number.in_(several("numbers"))
)


def take_in(connection: Connection, merchant: str, store: str, rows: Sequence[Row]) -> list[Task]:
    """Write a store's orders; a number that another order carries too is told: a till went back in time unnoticed."""
    if not rows:
        return []
    named = {"merchant": merchant, "numbers": [row["number"] for row in rows]}
    known = connection.execute(_NUMBERED, named).all()
    connection.execute(insert(orders), [{**row, "merchant": merchant, "store": store} for row in rows])
    first: dict[str, str] = {row[0]: row[1] for row in reversed(known)}
    tasks = []
    for row in rows:
        other = first.setdefault(row["number"], row["id"])
        if other != row["id"]:
            told = {"number": row["number"], "orders": [other, row["id"]]}
            tasks.append(Task(store_scope(store), NUMBER_TWICE, row["number"], row["id"], told))
    return tasks


def void(connection: Connection, merchant: str, ids: Sequence[str]) -> None:
    if ids:
        statement = (
            update(orders)
            .where(orders.c.merchant == merchant, orders.c.id == bindparam("voided"))
            .values(state="voided")
        )
        connection.execute(statement, [{"voided": each} for each in ids])


def day_of(connection: Connection, sender: Sender, business_day: str) -> Day:
    """How many sales and refunds a register's day has here and what they come to; practice is not counted."""
    row = orders.c
    found = connection.execute(
        select(row.kind, func.count(), func.sum(row.total_minor), func.sum(row.cash_minor))
        .where(
            row.merchant == sender.merchant,
            row.store == sender.store,
            row.business_day == business_day,
            row.register == sender.register,
            row.training == 0,
            row.state == "completed",
        )
        .group_by(row.kind)
    )
    sums = {kind: (int(count), int(total), int(cash)) for kind, count, total, cash in found}
    sales, refunds = sums.get("sale", (0, 0, 0)), sums.get("refund", (0, 0, 0))
    return Day(business_day, sales[0], refunds[0], sales[1] + refunds[1], sales[2] + refunds[2])
