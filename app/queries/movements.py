"""A product's movements, newest first, each with what was on hand after it and the document that tells why."""

from __future__ import annotations

import json
from typing import Any

from app.db import journal
from app.db.reader import Reader
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import minus, total
from app.queries.stock import on_hand

Place = tuple[int, int]  # a movement's fact number and its position in it


@frozen
class MovementRow:
    """One movement. ``place`` goes into the next page's ``before``.

    ``document`` is what a person knows it by: a receipt number, a count's name, the source it was entered from;
    ``document_id`` is the order's, the count's or the fact's id. ``actor`` is a name, or the id where nobody has it.
    ``counted`` and ``expected`` are set where it comes from a count, ``undoes`` and ``is_undone`` where it was taken
    back.
    """

    place: Place
    fact_id: str
    at: str
    cause: str
    reason: str
    note: str
    delta: Quantity
    on_hand_after: Quantity
    actor: str
    document: str
    document_id: str
    counted: Quantity | None = None
    expected: Quantity | None = None
    undoes: str = ""
    is_undone: bool = False


def movements(
    reader: Reader, product_id: str, before: Place | None = None, limit: int = 100
) -> tuple[MovementRow, ...]:
    """A page of a product's movements, newest first; the first row's ``on_hand_after`` is what is on hand now."""
    after = on_hand(reader, product_id)
    if before is not None:
        after = minus(after, _from(reader, product_id, before))
    clause, values = ("AND (m.fact_n, m.position) < (?, ?)", before) if before else ("", ())
    rows = reader.ledger.rows(
        "SELECT m.fact_n, m.position, m.delta, m.exponent, m.cause, j.id, j.type, j.at, "
        "coalesce(nullif(p.name, ''), j.actor) "
        "FROM stock_movements AS m INDEXED BY stock_movements_product JOIN journal AS j ON j.n = m.fact_n "
        "LEFT JOIN people AS p ON p.id = j.actor "
        f"WHERE m.product = ? {clause} ORDER BY m.fact_n DESC, m.position DESC LIMIT ?",
        (product_id, *values, limit),
    )
    own = [row[0] for row in rows if row[6] in ("StockMoved", "StockCounted")]
    undone = _undone(reader, product_id, min(own)) if own else frozenset()
    found = []
    for n, position, delta, exponent, cause, fact_id, type, at, actor in rows:
        moved = Quantity(delta, exponent)
        told = _told(reader, n, position, type)
        found.append(
            MovementRow(
                place=(n, position),
                fact_id=fact_id,
                at=at,
                cause=cause,
                delta=moved,
                on_hand_after=after,
                actor=actor,
                is_undone=fact_id in undone,
                **{"document": "", "document_id": fact_id, "reason": "", "note": "", **told},
            )
        )
        after = minus(after, moved)
    return tuple(found)


def _from(reader: Reader, product_id: str, place: Place) -> Quantity:
    rows = reader.ledger.rows(
        "SELECT exponent, sum(delta) FROM stock_movements INDEXED BY stock_movements_product "
        "WHERE product = ? AND (fact_n, position) >= (?, ?) GROUP BY exponent",
        (product_id, *place),
    )
    return total(Quantity(amount, exponent) for exponent, amount in rows)


def _told(reader: Reader, n: int, position: int, type: str) -> dict[str, Any]:
    if type in ("SaleCompleted", "RefundCompleted"):
        row = reader.ledger.row("SELECT number, id FROM orders WHERE n = ?", (n,))
        return {} if row is None else {"document": row[0], "document_id": row[1]}
    body = journal.fact(reader.ledger, n).read()
    if type == "OrderVoided":
        row = reader.ledger.row("SELECT number FROM orders WHERE id = ?", (body["order"],))
        return {"document": row[0] if row else "", "document_id": body["order"], "reason": body["reason"]}
    if type == "StockCounted":
        line = body["lines"][position]
        return {
            "document": _words(reader, body["name"]),
            "document_id": body["sheet"],
            "counted": Quantity(*line["counted"]),
            "expected": Quantity(*line["expected"]),
        }
    note, undoes = _words(reader, body["note"]), body.get("undoes", "")
    return {"document": body["source"], "reason": body["reason"], "note": note, "undoes": undoes}


def _words(reader: Reader, sealed: str) -> str:
    row = reader.ledger.row("SELECT text FROM sealed_texts WHERE hash = ?", (sealed,))
    return row[0] if row else ""


def _undone(reader: Reader, product_id: str, after: int) -> frozenset[str]:
    """The facts that movements of this product after fact ``after`` took back."""
    rows = reader.ledger.rows(
        "SELECT j.body FROM stock_movements AS m INDEXED BY stock_movements_product "
        "JOIN journal AS j ON j.n = m.fact_n WHERE m.product = ? AND m.fact_n > ? AND m.cause = 'undo'",
        (product_id, after),
    )
    return frozenset(json.loads(body)["undoes"] for (body,) in rows)
