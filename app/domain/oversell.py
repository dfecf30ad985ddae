"""Selling more than is there: asked of the whole cart before it is paid, never of a sale that was made.

The goods lie on the counter, so the number may be what is wrong (erpnext#50277): a completed sale is never refused.
"""

from __future__ import annotations

from app.domain.cart import Cart
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.stock import NONE, compared, plus

WARN, ASK, BLOCK = "warn", "ask", "block"
POLICIES = (WARN, ASK, BLOCK)


@frozen
class Oversold:
    """A product of which a cart wants more than is on hand, and what is to be done about it."""

    product: str
    name: str
    unit: str
    wanted: Quantity
    on_hand: Quantity
    policy: str


def policy_of(own: str, shop: str) -> str:
    """The rule for a product: its own, or where it has none that we know the shop's."""
    return own if own in POLICIES else shop


def wanted(cart: Cart) -> dict[str, Quantity]:
    """How much a cart takes of each product, over all its lines; a pack counts as what is in it."""
    summed: dict[str, Quantity] = {}
    for line in cart.lines:
        if line.product_id:
            summed[line.product_id] = plus(summed.get(line.product_id, NONE), line.quantity)
    return summed


def is_short(wanted: Quantity, on_hand: Quantity) -> bool:
    """Whether more is wanted than is there; what lowers the level of nothing is never short."""
    return wanted.amount > 0 and compared(wanted, on_hand) > 0
