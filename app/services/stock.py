"""Goods that move without a sale: written off, received, adjusted; always a signed change, never a level."""

from __future__ import annotations

from collections.abc import Sequence

from app.db.act import Act
from app.domain.quantity import Quantity
from app.errors import InvalidInput
from app.rights import Right, needs
from app.services.codes import check_code, check_id, check_quantity, check_source

CAUSES = ("receive", "adjust", "waste", "given-away")


@needs(Right.STOCK)
def move_stock(
    act: Act,
    moves: Sequence[tuple[str, Quantity]],
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
    act.record(
        "StockMoved",
        {
            "cause": cause,
            "reason": reason,
            "note": act.seal(note),
            "source": source,
            "lines": [{"product": product, "delta": [delta.amount, delta.exponent]} for product, delta in moves],
        },
        fact_id=act_id,
    )
