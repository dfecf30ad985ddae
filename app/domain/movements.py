"""What the facts move: goods and their causes, told from a fact's body alone, for register and hub alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.frozen import frozen

Json = Mapping[str, Any]


@frozen
class Movement:
    """A signed change of a product's stock in 10^-``exponent`` units, by the line of the fact at ``position``."""

    position: int
    product: str
    delta: int
    exponent: int
    cause: str


def goods_of(body: Json) -> tuple[Movement, ...]:
    """What a sale or refund moves; goods that come back spoiled do not go on the shelf."""
    if not body.get("restock", True):
        return ()
    return tuple(
        Movement(position, line["product"], -line["quantity"][0], line["quantity"][1], body["cause"])
        for position, line in enumerate(body["lines"])
        if line["product"]
    )


def stock_of(body: Json) -> tuple[Movement, ...]:
    """What is moved otherwise than over the counter, or put right by a count."""
    return tuple(
        Movement(position, line["product"], line["delta"][0], line["delta"][1], body["cause"])
        for position, line in enumerate(body["lines"])
    )


def taken_back(movements: tuple[Movement, ...]) -> tuple[Movement, ...]:
    """The same the other way, as a void does."""
    return tuple(Movement(one.position, one.product, -one.delta, one.exponent, "void") for one in movements)
