"""The open cart: immutable, so that undo is a list of earlier carts."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.domain.frozen import frozen
from app.domain.quantity import ONE, Quantity, UnitPrice
from app.domain.tax import Tax


class DiscountKind(StrEnum):
    PERCENT = "percent"  # value in parts per million of the amount it is taken from
    AMOUNT = "amount"  # value in minor units, off the whole line or cart


@frozen
class Discount:
    """An amount off. ``reason`` is a short code of the shop's list, never free text about a person."""

    kind: DiscountKind
    value: int
    reason: str = ""


@frozen
class CartLine:
    """One product in the cart with every value its price will rest on.

    ``amount_minor`` is set when a label already carries the line's price (price-embedded EAN-13); it then
    stands instead of quantity × unit price. ``revision`` names the catalog state the values came from.
    Where a person asked for another price, ``list_price`` is what the catalog said and ``price_reason`` the short code
    of why. A line without a product is something sold at an open price. ``note`` is free text: never in a fact's body.
    """

    id: str
    product_id: str
    name: str
    unit_price: UnitPrice
    quantity: Quantity = ONE
    taxes: tuple[Tax, ...] = ()
    unit: str = "pc"
    sku: str = ""
    barcode: str = ""
    discounts: tuple[Discount, ...] = ()
    amount_minor: int | None = None
    revision: str = ""
    list_price: UnitPrice | None = None
    price_reason: str = ""
    note: str = ""


@frozen
class Cart:
    """What is being rung up, before payment. ``id`` becomes the order's id, so paying twice is one sale.

    ``note`` is for the order, ``label`` names a parked cart; both are free text.
    """

    id: str
    currency: str
    lines: tuple[CartLine, ...] = ()
    discounts: tuple[Discount, ...] = ()
    customer_id: str = ""
    note: str = ""
    label: str = ""

    def line(self, line_id: str) -> CartLine:
        """The line with this id. Raises KeyError."""
        for line in self.lines:
            if line.id == line_id:
                return line
        raise KeyError(line_id)

    def with_line(self, line: CartLine) -> Cart:
        """The cart with ``line`` added, or put in place of the line that has its id."""
        if any(kept.id == line.id for kept in self.lines):
            return replace(self, lines=tuple(line if kept.id == line.id else kept for kept in self.lines))
        return replace(self, lines=(*self.lines, line))

    def without_line(self, line_id: str) -> Cart:
        return replace(self, lines=tuple(line for line in self.lines if line.id != line_id))

    def with_quantity(self, line_id: str, quantity: Quantity) -> Cart:
        """The cart with another quantity on one line; zero takes the line out."""
        if quantity.amount == 0:
            return self.without_line(line_id)
        return self.with_line(replace(self.line(line_id), quantity=quantity))

    def with_discounts(self, discounts: tuple[Discount, ...]) -> Cart:
        return replace(self, discounts=discounts)

    @property
    def is_empty(self) -> bool:
        return not self.lines
