"""Goods that move without a sale: received, adjusted, written off, taken back; always a signed change, never a level.

In training they are recorded and move nothing, as a sale does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.db import journal
from app.db.act import Act
from app.db.stock import Movements
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import ADJUSTMENT_REASONS, WASTE_REASONS, counted_since
from app.errors import InvalidInput, NotFound, Refused
from app.rights import Right, needs
from app.services.codes import check_code, check_id, check_quantity, check_source

CAUSES = ("receive", "adjust", "waste", "given-away")
MOST_AT_ONCE = 500  # lines of one fact
Moves = Sequence[tuple[str, Quantity]]


@frozen
class Undone:
    """What taking movements back came to: ``lines`` were, ``counted`` were left because a count has put them right."""

    lines: int
    counted: tuple[str, ...]


@needs(Right.STOCK)
def receive(act: Act, moves: Moves, *, note: str = "", act_id: str = "", source: str = "") -> None:
    """Goods that came in: (product id, how much). ``source`` names the paper they came with, as ``order:PO-7``."""
    _check_positive(moves, "What is received")
    move_stock(act, moves, "receive", note=note, act_id=act_id, source=source)


@needs(Right.STOCK)
def adjust(act: Act, moves: Moves, reason: str, *, note: str = "", act_id: str = "") -> None:
    """Put stock right by signed changes, for a reason of ``ADJUSTMENT_REASONS``; what was found only adds."""
    if reason not in ADJUSTMENT_REASONS:
        raise InvalidInput(f"Stock is adjusted as {', '.join(ADJUSTMENT_REASONS)}, not {reason!r}.", code="no-reason")
    if reason != "correction":
        wrong = [delta for _, delta in moves if (delta.amount > 0) != (reason == "found")]
        if wrong:
            told = "What was found makes it more." if reason == "found" else "What is gone makes it less."
            raise InvalidInput(told, "Choose another reason.", code="wrong-way")
    move_stock(act, moves, "adjust", reason=reason, note=note, act_id=act_id)


@needs(Right.STOCK)
def waste(act: Act, moves: Moves, reason: str, *, note: str = "", act_id: str = "") -> None:
    """Write goods off: (product id, how much, as a positive number), for a reason of ``WASTE_REASONS``."""
    if reason not in WASTE_REASONS:
        raise InvalidInput(f"Goods are wasted as {', '.join(WASTE_REASONS)}, not {reason!r}.", code="no-reason")
    _check_positive(moves, "What is written off")
    less = [(product, Quantity(-delta.amount, delta.exponent)) for product, delta in moves]
    move_stock(act, less, "waste", reason=reason, note=note, act_id=act_id)


@needs(Right.STOCK)
def move_stock(
    act: Act,
    moves: Moves,
    cause: str,
    *,
    reason: str = "",
    note: str = "",
    act_id: str = "",
    source: str = "",
) -> None:
    """Record signed changes of products' stock: (product id, change). ``act_id`` makes a repeat harmless."""
    if cause not in CAUSES:
        raise InvalidInput(f"Stock moves by {', '.join(CAUSES)}, not {cause!r}.")
    if not moves:
        raise InvalidInput("No product was named.")
    check_code(reason, "A reason")
    check_source(source)
    for product, delta in moves:
        check_id(product, "A product's id")
        check_quantity(delta.amount, delta.exponent, "A change of stock")
    if act_id:
        check_id(act_id, "An act's id")
    if act.is_recorded(act_id, "StockMoved"):
        return
    body = _body(cause, moves, reason=reason, note=act.seal(note), source=source)
    act.record("StockMoved", body, fact_id=act_id)


@needs(Right.STOCK)
def undo_movement(act: Act, fact_id: str, *, act_id: str = "") -> Undone:
    """Take back what a fact moved without a sale, by movements the other way that name it.

    A product that was counted since stays as it is: its count has put right whatever was wrong before, and taking
    the movement back now would make it wrong again. Raises Refused where nothing is left to take back.
    """
    if act_id:
        check_id(act_id, "An act's id")
    if act.is_recorded(act_id, "StockMoved"):
        return Undone(0, ())
    n = _movable(act, fact_id)
    rows = act.rows(
        "SELECT product, delta, exponent, cause FROM stock_movements WHERE fact_n = ? ORDER BY position", (n,)
    )
    movements = Movements(act.connection)
    later = {product: movements.after(product, n) for product, _, _, _ in rows}
    if any(one.takes_back == n for moves in later.values() for one in moves):
        raise Refused("This was taken back already.", code="undone")
    moments = {product: movements.moment(n, cause, product).at for product, _, _, cause in rows}
    counted = {product for product, moves in later.items() if counted_since(moves, moments[product])}
    back = [(product, Quantity(-delta, exponent)) for product, delta, exponent, _ in rows if product not in counted]
    if not back:
        raise Refused("It was counted since, which has put the stock right.", "Count it again.", code="counted-since")
    act.record("StockMoved", _body("undo", back, undoes=fact_id), fact_id=act_id)
    return Undone(len(back), tuple(sorted(counted)))


def _movable(act: Act, fact_id: str) -> int:
    rows = act.rows("SELECT n, type, training FROM journal WHERE id = ? ORDER BY n DESC LIMIT 1", (fact_id,))
    if not rows:
        raise NotFound("There is no such movement.", "Choose one from the product's history.")
    n, type, training = rows[0]
    if type not in ("StockMoved", "StockCounted"):
        raise Refused("Goods of an order come back with its void or refund.", code="an-order")
    if training or act.training:
        raise Refused("Practice moved nothing that could be taken back.", code="training")
    if journal.fact(act.connection, n).read()["cause"] == "undo":
        raise Refused("What was taken back is entered anew.", "Receive or adjust it again.", code="an-undo")
    return int(n)


def _body(cause: str, moves: Moves, **said: str) -> dict[str, Any]:
    return {
        "cause": cause,
        **{name: said.get(name, "") for name in ("reason", "note", "source")},
        **said,
        "lines": [{"product": product, "delta": [delta.amount, delta.exponent]} for product, delta in moves],
    }


def _check_positive(moves: Moves, what: str) -> None:
    if any(delta.amount <= 0 for _, delta in moves):
        raise InvalidInput(f"{what} is more than nothing.", "To take back, undo the movement.", code="not-positive")
