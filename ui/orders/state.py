"""What the orders screen shows, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.quantity import Quantity
from app.domain.refund import refund_share
from app.domain.tender import TenderKind

if TYPE_CHECKING:
    from app.queries.orders import LineRow, OrderDetail, OrderRow


@dataclass(frozen=True, slots=True)
class Refunding:
    """Lines being given back: position → amount in the line's own exponent."""

    amounts: tuple[tuple[int, int], ...] = ()
    method: TenderKind = TenderKind.CASH
    reference: str = ""
    busy: bool = False

    def amount(self, position: int) -> int:
        return dict(self.amounts).get(position, 0)

    def with_amount(self, position: int, amount: int) -> tuple[tuple[int, int], ...]:
        kept = {**dict(self.amounts), position: amount}
        return tuple(sorted((place, value) for place, value in kept.items() if value > 0))

    def within(self, lines: tuple[LineRow, ...]) -> Refunding:
        """The same choice, cut to what is left: another refund may have come first."""
        left = {line.position: left_to_refund(line) for line in lines}
        cut = ((place, min(value, left[place])) for place, value in self.amounts)
        return replace(self, amounts=tuple((place, value) for place, value in cut if value))

    def total_minor(self, lines: tuple[LineRow, ...]) -> int:
        """What goes back, by the rule that refunds are recorded with: any pieces sum to the line."""
        return sum(
            refund_share(line.gross_minor, line.quantity.amount, line.refunded, self.amount(line.position))
            for line in lines
            if self.amount(line.position)
        )


@dataclass(frozen=True, slots=True)
class OrderTold:
    """Something to say once."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class OrdersState:
    rows: tuple[OrderRow, ...] = ()
    more: bool = False
    words: str = ""
    detail: OrderDetail | None = None
    refunding: Refunding | None = None
    asking_void: bool = False
    told: OrderTold | None = None


def left_to_refund(line: LineRow) -> int:
    """How much of a line can still be given back, in its own exponent."""
    return max(0, line.quantity.amount - line.refunded)


def step_of(quantity: Quantity) -> int:
    """One piece, or the whole of what is no whole number of pieces."""
    unit = int(10**quantity.exponent)
    return unit if quantity.amount % unit == 0 else quantity.amount
