"""Applying facts: what stored facts change in the hub's tables, all of a batch at once, or none of it.

Reading a fact is apart from writing what it says: a body that cannot be read is found before anything is written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DataError, IntegrityError

from app.domain.blobs import OF_CATALOG, blobs_of
from app.domain.facts import Fact
from app.domain.frontier import Line, lines_of
from app.domain.frozen import frozen
from app.domain.movements import Movement, goods_of, stock_of, taken_back
from app.domain.shop_settings import shared_of
from app.domain.upcasting import NewerSchema, brought_up
from app.hub import blobs, catalog, orders, people, schema, shop_settings, stock
from app.hub.feed import News
from app.hub.sender import Sender as Sender
from app.hub.tasks import Decision, decided, decision
from app.hub.tasks import opened as opened


class Unreadable(ValueError):
    """A fact that this hub cannot take in as it stands: stored, set aside, and shown to a person."""


# What ``apply`` raises where the fault is the facts' own.
CANNOT = (
    *(Unreadable, catalog.UnknownProduct, blobs.BlobMissing),
    *(IntegrityError, DataError, OverflowError, UnicodeError),
)


@frozen
class Said:
    """What one fact says, read."""

    fact: Fact
    body: dict[str, Any]
    order: orders.Row | None = None
    voids: str = ""
    moves: tuple[Movement, ...] = ()
    counted: tuple[Line, ...] = ()
    undoes: str = ""  # a fact of which the movements take something back
    edit: catalog.Edit | None = None
    person: people.Changed | None = None
    decision: Decision | None = None
    settings: Mapping[str, str] = field(default_factory=dict)  # those that a store's tills have in common


def read(fact: Fact) -> Said:
    """What a fact says. Raises Unreadable."""
    try:
        body = json.loads(fact.body)
        if not isinstance(body, dict):
            raise Unreadable("its body is no object")
        return _read(fact, brought_up(fact.type, fact.schema, body))
    except NewerSchema as problem:
        raise Unreadable(str(problem)) from problem
    except (KeyError, TypeError, ValueError, IndexError, RecursionError, AttributeError) as problem:
        if isinstance(problem, Unreadable):
            raise
        raise Unreadable(f"{type(problem).__name__}: {problem}") from problem


def _read(fact: Fact, body: dict[str, Any]) -> Said:
    if fact.type in ("SaleCompleted", "RefundCompleted"):
        return Said(fact, body, order=orders.row_of(fact, body), moves=() if fact.training else _whole(goods_of(body)))
    if fact.type == "OrderVoided":
        return Said(fact, body, voids=str(body["order"]))
    if fact.type == "StockMoved" and not fact.training:
        return Said(fact, body, moves=_whole(stock_of(body)), undoes=str(body.get("undoes", "")))
    if fact.type == "StockCounted" and not fact.training:
        lines = lines_of(body)
        _whole(tuple(line.own for line in lines))
        return Said(fact, body, counted=lines)
    if fact.type in OF_CATALOG and not fact.training:
        changes, named = catalog.readable(body.get("changes", ())), blobs_of(fact.type, body)
        return Said(fact, body, edit=catalog.Edit(fact.id, fact.actor, fact.at, changes, named))
    if fact.type == "CustomerChanged":
        return Said(fact, body, person=people.changed(fact, body))
    if fact.type == "TaskResolved" and not fact.training:
        return Said(fact, body, decision=decision(body, fact.actor, fact.id))
    if fact.type == "SettingChanged":
        return Said(fact, body, settings=shared_of(body))
    return Said(fact, body)


def _whole(moves: tuple[Movement, ...]) -> tuple[Movement, ...]:
    for one in moves:
        if type(one.delta) is not int or type(one.exponent) is not int or not 0 <= one.exponent <= 9:
            raise Unreadable("a quantity is no whole number with an exponent")
    return moves


def apply(connection: Connection, sender: Sender, said: Sequence[Said], at: str) -> tuple[News, ...]:
    """Write what facts say, in order; answers with what stands since.

    Raises what the database raises, Unreadable, blobs.BlobMissing, and catalog.UnknownProduct.
    """
    merchant = sender.merchant
    rows = [{**one.order, "register": sender.register} for one in said if one.order is not None]
    tasks = orders.take_in(connection, merchant, sender.store, rows)
    voided = [one.voids for one in said if one.voids]
    orders.void(connection, merchant, voided)
    moved = [
        stock.Moved(
            *(one.fact.id, one.fact.at, (one.fact.incarnation, one.fact.seq)),
            *(_moves(connection, merchant, one, said), one.counted, one.undoes),
        )
        for one in said
    ]
    shop_settings.take_in(connection, sender, {key: text for one in said for key, text in one.settings.items()})
    news, oversold = stock.take_in(connection, sender, moved, at)
    try:
        told, clashes = blobs.take_in(connection, merchant, [one.edit for one in said if one.edit is not None])
    except blobs.Unfit as problem:
        raise Unreadable(str(problem)) from problem
    gone = people.note(connection, sender, [one.person for one in said if one.person is not None], at)
    made = opened(connection, merchant, [*tasks, *oversold, *clashes], at)
    ended = decided(connection, merchant, [one.decision for one in said if one.decision is not None], at)
    return (*news, *told, *gone, *made, *ended)


def _moves(connection: Connection, merchant: str, one: Said, batch: Sequence[Said]) -> tuple[Movement, ...]:
    if not one.voids or one.fact.training:
        return one.moves
    for other in batch:
        if other.order is not None and other.order["id"] == one.voids:
            return taken_back(other.moves)
    order, fact, stored = schema.orders.c, schema.facts.c, schema.inbox.c
    found = connection.execute(
        select(stored.type, stored.schema, stored.body)
        .join(fact.id.table, (fact.merchant == stored.merchant) & _same_place(fact, stored))
        .join(order.id.table, (order.merchant == fact.merchant) & (order.fact == fact.id))
        .where(order.merchant == merchant, order.id == one.voids)
    ).one_or_none()
    if found is None:
        raise Unreadable(f"it voids the order {one.voids}, which is not here")
    return taken_back(goods_of(brought_up(found.type, found.schema, json.loads(found.body))))


def _same_place(one: Any, other: Any) -> Any:
    return (one.incarnation == other.incarnation) & (one.seq == other.seq)
