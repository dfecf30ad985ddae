"""Which earlier sales a cancellation gives back: what is left of every sold line, and the rule that takes from it.

The rule: of the sales to the same customer of the same code (case folded) at the same price, not later than the
cancellation, the most recent one that has enough left; where none has, the most recent ones together, as far as they
go; what is still uncovered is a refund without receipt. No customer matches no customer.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter

from app.domain.frozen import frozen
from app.domain.quantity import UnitPrice
from app.domain.refund import refund_share
from app.replay.acts import Line

_place = attrgetter("at", "order_id")


@frozen
class Key:
    """What makes two lines the same goods for a refund."""

    customer: str
    code: str
    price: UnitPrice


def key(customer: str, sku: str, price: UnitPrice) -> Key:
    """The key of a line; the price loses needless decimals, so that 2.500 and 2.50 are one."""
    amount, exponent = price.amount, price.exponent
    while exponent > 2 and amount % 10 == 0:
        amount, exponent = amount // 10, exponent - 1
    return Key(customer, sku.casefold(), UnitPrice(amount, exponent))


@frozen
class Taken:
    """A part of one sold line that goes back: ``quantity`` in thousandths, worth ``amount_minor``."""

    order_id: str
    position: int
    quantity: int
    amount_minor: int


@dataclass(slots=True)
class _Sold:
    quantity: int
    left: int
    gross_minor: int


@dataclass(slots=True)
class _Lot:
    at: datetime
    order_id: str
    lines: dict[int, _Sold] = field(default_factory=dict)

    @property
    def left(self) -> int:
        return sum(line.left for line in self.lines.values())


class Remaining:
    """What is left to give back of every line sold, by goods and customer."""

    def __init__(self) -> None:
        self._lots: dict[Key, list[_Lot]] = {}
        self._orders: dict[str, list[tuple[datetime, str, tuple[Line, ...]]]] = {}

    def sold_order(self, customer: str, at: datetime, order_id: str, lines: tuple[Line, ...]) -> None:
        """An order, all of which is left. Its lines are looked at when its customer first gives something back."""
        self._orders.setdefault(customer, []).append((at, order_id, lines))

    def _look_at(self, customer: str) -> None:
        for at, order_id, lines in self._orders.pop(customer, ()):
            for position, line in enumerate(lines):
                goods = key(customer, line.sku, line.price)
                self.sold(goods, at, order_id, position, line.quantity, line.amount_minor)

    def sold(
        self, goods: Key, at: datetime, order_id: str, position: int, quantity: int, gross_minor: int, back: int = 0
    ) -> None:
        """One sold line of ``quantity`` thousandths for ``gross_minor``, of which ``back`` went back already."""
        lots = self._lots.setdefault(goods, [])
        lot = _Lot(at, order_id)
        if not lots or _place(lots[-1]) < _place(lot):
            lots.append(lot)
        elif lots[-1].order_id == order_id:
            lot = lots[-1]
        else:
            lot = self._between(lots, lot)
        lot.lines[position] = _Sold(quantity, quantity - back, gross_minor)

    @staticmethod
    def _between(lots: list[_Lot], lot: _Lot) -> _Lot:
        for kept in lots:
            if kept.order_id == lot.order_id:
                return kept
        insort(lots, lot, key=_place)
        return lot

    def given_back(self, goods: Key, order_id: str, position: int, quantity: int) -> None:
        """Undo of a taking: ``quantity`` is there to be taken again."""
        self._look_at(goods.customer)
        for lot in self._lots.get(goods, ()):
            if lot.order_id == order_id:
                lot.lines[position].left += quantity

    def take(self, goods: Key, at: datetime, quantity: int) -> tuple[tuple[Taken, ...], int]:
        """(the parts taken, what no sale covers) for ``quantity`` thousandths given back at ``at``."""
        self._look_at(goods.customer)
        lots = self._lots.get(goods, [])
        earlier = lots[: bisect_right(lots, at, key=attrgetter("at"))]
        for lot in reversed(earlier):
            if lot.left >= quantity:
                return self._out_of(lot, quantity), 0
        parts: list[Taken] = []
        for lot in reversed(earlier):
            taken = self._out_of(lot, quantity)
            quantity -= sum(part.quantity for part in taken)
            parts += taken
        return tuple(parts), quantity

    @staticmethod
    def _out_of(lot: _Lot, quantity: int) -> tuple[Taken, ...]:
        parts = []
        for position, line in lot.lines.items():
            part = min(line.left, quantity)
            if part:
                already = line.quantity - line.left
                amount = refund_share(line.gross_minor, line.quantity, already, part)
                line.left -= part
                quantity -= part
                parts.append(Taken(lot.order_id, position, part, amount))
        return tuple(parts)
