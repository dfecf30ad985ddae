"""What a sales file says happened, as frozen values: sales, refunds, stock changes, cash moves, lines left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from app.domain.cart import Discount
from app.domain.frozen import frozen
from app.domain.quantity import UnitPrice


class Reason(StrEnum):
    """Why a line of the file was not rung as a sale or a refund."""

    WRITE_OFF = "write-off"  # negative quantity, no price: goods lost
    GIVEN = "given away"  # no price, on an order or for a known customer: goods out for nothing
    FOUND = "found"  # no price, no customer, nothing sold beside it: the mirror of a write-off, goods in
    PAY = "pay in or out"  # a correction of the books: money, no goods
    ZERO_QUANTITY = "zero quantity"
    ZERO_PRICE = "zero price"
    NEGATIVE_PRICE = "negative price"
    NEGATIVE_QUANTITY = "negative quantity with a price"
    POSITIVE_CANCELLATION = "cancellation with a positive quantity"
    UNREADABLE = "unreadable"
    UNKNOWN_PRODUCT = "unknown product"
    UNKNOWN_ORDER = "unknown order"


@frozen
class Line:
    """One line of goods. ``number`` is its line in the file, ``quantity`` is positive thousandths.

    ``amount_minor`` is what the line comes to after its discounts; ``label_minor`` is its list amount where
    quantity × price would not give it.
    """

    number: int
    sku: str
    name: str
    quantity: int
    price: UnitPrice
    amount_minor: int
    discounts: tuple[Discount, ...] = ()
    unit: str = "pc"
    label_minor: int | None = None


@frozen
class Sale:
    """One order, at the first time its lines give; ``coupons`` come off the whole order."""

    id: str
    source: str
    at: datetime
    customer: str
    lines: tuple[Line, ...]
    coupons: tuple[Discount, ...] = ()

    @property
    def total_minor(self) -> int:
        return sum(line.amount_minor for line in self.lines) - sum(coupon.value for coupon in self.coupons)


@frozen
class Refund:
    """Goods that came back: quantities and amounts are positive, which sales they came from is found later."""

    id: str
    source: str
    at: datetime
    customer: str
    lines: tuple[Line, ...]


@frozen
class StockChange:
    """Goods in or out without money; ``sign`` is +1 or −1 for all its lines."""

    id: str
    source: str
    at: datetime
    reason: Reason
    sign: int
    lines: tuple[Line, ...]


@frozen
class CashMove:
    """Money in (positive) or out (negative) of the drawer without goods, in minor units."""

    id: str
    source: str
    at: datetime
    amount_minor: int
    note: str


@frozen
class Skipped:
    """A line that moves nothing, and why."""

    number: int
    reason: Reason


Act = Sale | Refund | StockChange | CashMove | Skipped


@frozen
class Reading:
    """One recognised file being read: ``acts`` is lazy, in the order of the file, one business day at a time.

    ``lines`` is how many lines of goods there are (for a progress bar); ``tender`` is "cash" or the name of an
    other tender.
    """

    kind: str
    currency: str
    tender: str
    lines: int
    acts: Iterator[Act]
