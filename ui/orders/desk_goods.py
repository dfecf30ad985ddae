"""Goods that the desk takes from the catalogue: what goes out in an exchange, what comes back without a receipt."""

from __future__ import annotations

from dataclasses import replace

from app.domain.barcode import UnreadableCode
from app.domain.cart import CartLine
from app.domain.quantity import Quantity
from app.queries import catalog
from app.queries.catalog import Product
from app.queries.search import NOTHING_FOUND, search
from ui.orders.desk_lines import DeskLines
from ui.orders.giving import Mode

_MOST_FOUND = 30  # of goods; beyond it the list says that there are more


class DeskGoods(DeskLines):
    """They are found by name, or scanned; it knows no Qt."""

    def turn(self, outwards: bool) -> None:
        """Look at what goes out, or at what comes back."""
        giving = self._giving
        if giving is None or giving.mode is not Mode.EXCHANGE:
            return
        turned = replace(giving, outwards=outwards, typed="", cash_typed=None)
        keys = [line.key for line in turned.lines]
        self._set(replace(turned, at=keys[-1 if outwards else 0] if keys else ""), text="", found=NOTHING_FOUND)

    @property
    def takes_goods(self) -> bool:
        """Whether goods of the catalogue can be added: they go out, or come back without a receipt."""
        giving = self._giving
        free = giving is not None and not giving.busy and not giving.intent
        return free and giving is not None and giving.mode in (Mode.EXCHANGE, Mode.LOOSE)

    def find(self, text: str) -> None:
        """Goods by name or code."""
        state = self.state
        if state is not None and self.takes_goods:
            found = self.register.ask(search, text, _MOST_FOUND) if text.strip() else NOTHING_FOUND
            self._set(state.giving, text=text, found=found)

    def take(self, product_id: str) -> None:
        product = self.register.ask(catalog.product, product_id)
        if product is not None and self.takes_goods:
            self._add(self._line(product))

    def scan(self, code: str) -> bool:
        """Add what a code means. False where this desk takes no goods, or knows no such code."""
        if not self.takes_goods:
            return False
        try:
            found = self.register.ask(catalog.line_for_barcode, code)
        except UnreadableCode:
            found = None
        if found is None:
            self._told("unknown", code, "")
        else:
            self._add(found.line)
        return found is not None

    def _line(self, product: Product) -> CartLine:
        return self.register.ask(catalog.line_for, product)

    def _add(self, line: CartLine) -> None:
        giving = self._giving
        if giving is None:
            return
        same = next((one for one in giving.cart.lines if _merges(one, line)), None)
        if same is not None:
            more = same.quantity.amount + line.quantity.amount
            line = replace(same, quantity=Quantity(more, same.quantity.exponent))
        else:
            line = replace(line, id=self.register.new_id())
        cart = giving.cart.with_line(line)
        outwards = giving.mode is Mode.EXCHANGE
        begun = replace(giving, cart=cart, outwards=outwards, at=line.id, typed="", cash_typed=None)
        self._set(begun, text="", found=NOTHING_FOUND)


def _merges(there: CartLine, line: CartLine) -> bool:
    """Pieces of the same at the same price are one line; what is weighed is not."""
    key = (line.product_id, line.unit_price, line.unit, line.taxes)
    pieces = line.unit in ("", "pc") and line.amount_minor is None and there.amount_minor is None
    return pieces and bool(line.product_id) and key == (there.product_id, there.unit_price, there.unit, there.taxes)
