"""Whether the catalogue says something else of a line now than it did when the line was rung up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.cart import CartLine

if TYPE_CHECKING:
    from app.queries.till import ProductNow


def differs(line: CartLine, now: ProductNow) -> bool:
    """Whether a line's catalogue price is not the one of now, or its product is gone; a label has its own price."""
    if now.price is None:
        return True
    was = line.list_price or line.unit_price
    same = was.amount * 10**now.price.exponent == now.price.amount * 10**was.exponent
    return line.amount_minor is None and not same


def news_of(line: CartLine, news: tuple[ProductNow, ...]) -> ProductNow | None:
    """What is new about this line among the news of its cart."""
    return next((one for one in news if line.product_id and one.id == line.product_id and differs(line, one)), None)
