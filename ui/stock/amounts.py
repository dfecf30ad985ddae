"""Numbers as they are typed and shown in stock: pieces whole, what is weighed with all its decimals."""

from __future__ import annotations

from app.domain.quantity import Quantity, plain, quantity, shortest
from app.domain.stock import plus as plus
from ui.kit import figures

_PIECE = 1000  # the step of what is sold whole


def typed_quantity(text: str) -> Quantity | None:
    """``"3."`` is three; no text is no number."""
    digits = text.rstrip(".")
    return quantity(digits) if digits else None


def is_whole(step: int) -> bool:
    """Whether only whole pieces of it are sold, so that no decimals are asked for."""
    return step % _PIECE == 0


def as_typed(amount: Quantity) -> str:
    """A quantity as the pad would have typed it."""
    return shortest(amount.amount, amount.exponent)


def level(amount: Quantity, step: int = _PIECE) -> str:
    """``1,234``, ``3.400``, ``−2``: decimals stay where the product has them, so that columns line up."""
    whole = is_whole(step)
    text = shortest(amount.amount, amount.exponent) if whole or amount.exponent < 3 else _three(amount)
    return figures.number(text)


def signed(amount: Quantity, step: int = _PIECE) -> str:
    """As ``level`` with a plus before a gain."""
    return figures.signed(level(amount, step))


def _three(amount: Quantity) -> str:
    """At least three decimals, more only where they say something."""
    text = plain(amount.amount, amount.exponent)
    head, _, tail = text.partition(".")
    return f"{head}.{tail[:3]}{tail[3:].rstrip('0')}"
