"""What a day at the counter must come to, kept beside the register in plain numbers and never read from it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from app.domain.order import PricedCart


@dataclass(slots=True)
class Line:
    """One sold line; ``left`` can still be given back. Quantities in thousandths."""

    product: str
    quantity: int
    left: int


@dataclass(slots=True)
class Order:
    id: str
    kind: str
    cash: int
    shift: int
    training: bool
    stock: Counter[str]
    lines: list[Line] = field(default_factory=list)
    priced: PricedCart | None = None
    sale: str = ""  # of a refund: the sale it gives back
    pieces: dict[int, int] = field(default_factory=dict)  # of a refund: line → quantity
    is_voided: bool = False


@dataclass(slots=True)
class Oracle:
    """One timeline; a backup keeps a copy of it."""

    orders: list[Order] = field(default_factory=list)
    stock: Counter[str] = field(default_factory=Counter)
    cash: dict[int, int] = field(default_factory=dict)
    shift: int = 0  # 0 while none is open
    shifts: int = 0
    last: dict[str, int] = field(default_factory=dict)  # series → last number

    def open_shift(self, cash: int = 0) -> None:
        if not self.shift:
            self.shifts += 1
            self.shift = self.shifts
            self.cash[self.shift] = cash

    def move(self, cash: int, stock: Counter[str] | None = None) -> None:
        self.cash[self.shift] += cash
        self.stock.update(stock or Counter())

    def live(self, kind: str, training: bool | None = None) -> list[Order]:
        return [
            order
            for order in self.orders
            if order.kind == kind and not order.is_voided and training in (None, order.training)
        ]

    def refunds_of(self, sale: Order) -> list[Order]:
        return [order for order in self.live("refund") if order.sale == sale.id]

    def may_void(self, order: Order) -> bool:
        if order.shift != self.shift:
            return False
        if order.kind == "sale":
            return not self.refunds_of(order)
        later = self.orders[self.orders.index(order) + 1 :]
        return not any(
            one.sale == order.sale and not one.is_voided and one.pieces.keys() & order.pieces.keys()
            for one in later
            if order.sale
        )
