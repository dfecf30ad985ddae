"""Lines of a file in the register's own terms: carts, tenders, ids of customers and products."""

from __future__ import annotations

from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.replay.acts import Line, Reading
from app.replay.ids import thing_id


class Terms:
    """How one kind of file is said at this counter."""

    def __init__(self, reading: Reading) -> None:
        self.kind = reading.kind
        self.currency = reading.currency
        self._tender = reading.tender
        self._things: dict[tuple[str, str], str] = {}

    def customer(self, number: str) -> str:
        """The id of a customer; empty for none."""
        return self.thing("customer", number)

    def product(self, sku: str) -> str:
        """The id of a product; codes that differ only in case are one."""
        return self.thing("product", sku.casefold())

    def source(self, document: str) -> str:
        """Where an act came from, as the register keeps it."""
        return f"{self.kind}:{document}"

    def thing(self, kind: str, code: str) -> str:
        """The id of a customer or product; empty for no code."""
        if not code:
            return ""
        found = self._things.get((kind, code))
        if found is None:
            found = self._things[kind, code] = thing_id(self.kind, kind, code)
        return found

    def tenders(self, minor: int) -> tuple[Tender, ...]:
        """What is handed over for an amount, or (negative) given back."""
        if not minor:
            return ()
        if self._tender == "cash":
            return (Tender(TenderKind.CASH, minor),)
        return (Tender(TenderKind.OTHER, minor, self._tender),)

    def line(self, position: int, line: Line, quantity: int) -> CartLine:
        """A line of a cart, for ``quantity`` thousandths of it."""
        return CartLine(
            id=str(position + 1),
            product_id=self.product(line.sku),
            name=line.name or line.sku,
            unit_price=line.price,
            quantity=Quantity(quantity),
            unit=line.unit,
            sku=line.sku,
            discounts=line.discounts,
            amount_minor=line.label_minor,
        )

    def cart(self, cart_id: str, customer_id: str, lines: list[tuple[Line, int]]) -> Cart:
        """A cart of (line, thousandths of it)."""
        made = tuple(self.line(position, line, quantity) for position, (line, quantity) in enumerate(lines))
        return Cart(cart_id, self.currency, made, (), customer_id)
