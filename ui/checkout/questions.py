"""Numbers asked for: how many, how much off, another price, the price of what no catalogue knows. It knows no Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.cart import CartLine, Discount, DiscountKind
from app.domain.quantity import ONE, UnitPrice
from app.queries import till
from ui.checkout.cart_presenter import CartPresenter
from ui.checkout.state import Asked, Asking, PriceDoubt
from ui.kit import typed

_PERCENT = 10_000  # parts per million


class Questions(CartPresenter):
    """The cart, and the questions about one of its lines, about all of it, or about a line to be."""

    open_word = "Item"  # what something sold at an open price is called where nobody named it; the view translates it

    def ask_quantity(self) -> None:
        line = self._selected_line()
        if line is not None and line.amount_minor is None:
            self.set(asking=Asking(Asked.QUANTITY, line))

    def ask_discount(self) -> None:
        line = self._selected_line()
        if line is not None:
            self._ask_discount(line)

    def ask_cart_discount(self) -> None:
        """Something off the whole sale."""
        if self.cart.lines:
            self._ask_discount(self._selected_line() or self.cart.lines[-1], whole_cart=True)

    def _ask_discount(self, line: CartLine, whole_cart: bool = False) -> None:
        reasons, there = tuple(self.register.settings["discounts.reasons"]), self.cart.discounts
        asking = Asking(Asked.DISCOUNT, line, whole_cart=whole_cart, reasons=reasons, cart_discounts=there)
        self.set(asking=_as_it_is(asking))

    def ask_price(self) -> None:
        """Another price for the selected line; a label that carries its own price keeps it."""
        line = self._selected_line()
        if line is None:
            return
        if line.amount_minor is not None:
            self.tell("price-on-label", line.name)
            return
        reasons = tuple(self.register.settings["prices.reasons"]) if line.product_id else ()
        reason = line.price_reason if line.price_reason in reasons else reasons[0] if len(reasons) == 1 else ""
        floor = self.register.settings["catalog.margin_floor"]
        self.set(asking=Asking(Asked.PRICE, line, reasons=reasons, reason=reason, margin_floor=floor))

    def ask_open_price(self, code: str = "") -> None:
        """Sell something at a price that is typed now; an unknown ``code`` stays on its line."""
        settings = self.register.settings
        classes = tuple((name, sum(one.rate_ppm for one in settings.taxes(name))) for name in settings["taxes"])
        line = CartLine("", "", "", UnitPrice(0, self.rules.currency.exponent), ONE, barcode=code)
        asking = Asking(Asked.OPEN_PRICE, line, is_new=True, classes=classes, tax_class=settings.usual_tax_class)
        self.set(asking=asking, search="", results=(), marked=-1, paid=None)

    # Answering -------------------------------------------------------------------------------------------------

    def press(self, key: str) -> None:
        if self.state.asking is not None:
            self._ask_again(typed=typed.pressed(self.state.asking.typed, key))

    def ask_otherwise(
        self, percent: bool | None = None, whole_cart: bool | None = None, text: str | None = None
    ) -> None:
        """The same question in another unit, for the whole cart, or with a ready answer; what was typed stays."""
        asking = self.state.asking
        if asking is None:
            return
        after = replace(asking, typed=asking.typed if text is None else text)
        if whole_cart is not None and whole_cart != asking.whole_cart:
            after = _as_it_is(replace(after, whole_cart=whole_cart))
        self._ask(after if percent is None else replace(after, percent=percent))

    def choose_reason(self, reason: str) -> None:
        """Why; the same one again is none."""
        asking = self.state.asking
        if asking is not None:
            self._ask_again(reason="" if asking.reason == reason and asking.what is Asked.DISCOUNT else reason)

    def choose_tax_class(self, name: str) -> None:
        if self.state.asking is not None:
            self._ask_again(tax_class=name)

    def name_item(self, name: str) -> None:
        """What is sold at an open price is called this."""
        if self.state.asking is not None:
            self._ask_again(name=name)

    def _ask_again(self, **changes: Any) -> None:
        asking = self.state.asking
        if asking is not None:
            self._ask(replace(asking, **changes))

    def _ask(self, asking: Asking) -> None:
        self.set(asking=replace(asking, doubt=self._doubt(asking)))

    def leave_question(self) -> None:
        self.set(asking=None)

    def answer(self) -> None:
        """Take the typed number; another price than the catalogue's is taken with a reason only."""
        asking = self.state.asking
        if asking is None:
            return
        if asking.what is Asked.PRICE and self._lacks_reason(asking):
            self.set(asking=replace(asking, doubt=PriceDoubt.NO_REASON))
            return
        if asking.what is Asked.OPEN_PRICE and not asking.typed:
            return
        self.state = replace(self.state, asking=None)
        takes = {
            Asked.QUANTITY: self._take_quantity,
            Asked.DISCOUNT: self._take_discount,
            Asked.PRICE: self._take_price,
            Asked.OPEN_PRICE: self._take_open_price,
        }
        takes[asking.what](asking)

    def _take_quantity(self, asking: Asking) -> None:
        if not asking.typed.rstrip("."):
            self.set(asking=None)
            return
        quantity = typed.count(asking.typed)
        if asking.is_new and quantity.amount:
            self._put(replace(asking.line, quantity=quantity))
        elif asking.is_new:
            self.set(asking=None)
        elif not quantity.amount:
            self.remove()
        else:
            self._edit(self.cart.with_quantity(asking.line.id, quantity), newest=asking.line.id)

    def _take_discount(self, asking: Asking) -> None:
        """The typed discount, none for a typed 0; without a key what is there stays, with the reason chosen now."""
        if not asking.typed.rstrip("."):
            self._put_discounts(asking, tuple(replace(one, reason=asking.reason) for one in asking.discounts))
            return
        value = typed.ppm(asking.typed) if asking.percent else typed.money(asking.typed, self.rules.currency.exponent)
        kind = DiscountKind.PERCENT if asking.percent else DiscountKind.AMOUNT
        self._put_discounts(asking, (Discount(kind, value, asking.reason),) if value else ())

    def _put_discounts(self, asking: Asking, discounts: tuple[Discount, ...]) -> None:
        if asking.whole_cart:
            self._edit(self.cart.with_discounts(discounts))
        else:
            line = replace(self.cart.line(asking.line.id), discounts=discounts)
            self._edit(self.cart.with_line(line), newest=line.id)

    # Prices ----------------------------------------------------------------------------------------------------

    def _typed_price(self, asking: Asking) -> UnitPrice:
        exponent = self.rules.currency.exponent
        return UnitPrice(typed.money(asking.typed, exponent), exponent)

    def _lacks_reason(self, asking: Asking) -> bool:
        return bool(asking.typed and asking.reasons and not asking.reason and not self._is_usual(asking))

    def _is_usual(self, asking: Asking) -> bool:
        """Whether the typed price is what the catalogue says anyway."""
        usual, new = asking.line.list_price or asking.line.unit_price, self._typed_price(asking)
        return bool(usual.amount * 10**new.exponent == new.amount * 10**usual.exponent)

    def _doubt(self, asking: Asking) -> PriceDoubt:
        """What a typed price does to the margin, where the cost is known."""
        if asking.what is not Asked.PRICE or not asking.typed or not asking.line.product_id:
            return PriceDoubt.NONE
        from app.domain.repricing import margin_ppm  # a start asks for no price

        cost = self.register.ask(till.cost_of, asking.line.product_id)
        included = sum(tax.rate_ppm for tax in asking.line.taxes if tax.included)
        price = self._typed_price(asking)
        if cost is not None and cost.amount > 0 and price.amount == 0:
            return PriceDoubt.UNDER_COST
        margin = margin_ppm(price, cost, included)
        if margin is None or margin >= asking.margin_floor * _PERCENT:
            return PriceDoubt.NONE
        return PriceDoubt.UNDER_COST if margin < 0 else PriceDoubt.LOW_MARGIN

    def _take_price(self, asking: Asking) -> None:
        """The typed price; without a key the price that is there stays, its reason may be another."""
        line = self.cart.line(asking.line.id)
        if not asking.typed:
            after = line if line.list_price is None else replace(line, price_reason=asking.reason or line.price_reason)
        elif not line.product_id:
            after = replace(line, unit_price=self._typed_price(asking))
        elif self._is_usual(asking):
            after = _at_list_price(line)
        else:
            usual = line.list_price or line.unit_price
            after = replace(line, unit_price=self._typed_price(asking), list_price=usual, price_reason=asking.reason)
        self._edit(self.cart.with_line(after), newest=line.id, asking=None)

    def put_price_back(self) -> None:
        """The catalogue's price again."""
        asking = self.state.asking
        if asking is not None and asking.what is Asked.PRICE:
            line = _at_list_price(self.cart.line(asking.line.id))
            self._edit(self.cart.with_line(line), newest=line.id, asking=None)

    def _take_open_price(self, asking: Asking) -> None:
        line = replace(
            asking.line,
            name=" ".join(asking.name.split()) or self.open_word,
            unit_price=self._typed_price(asking),
            taxes=self.register.settings.taxes(asking.tax_class),
        )
        self._add(line, weighed=False)


def _at_list_price(line: CartLine) -> CartLine:
    return replace(line, unit_price=line.list_price or line.unit_price, list_price=None, price_reason="")


def _as_it_is(asking: Asking) -> Asking:
    """Begun from the discount that is there: in its unit, with its reason."""
    there = asking.discounts[0] if asking.discounts else None
    if there is None or asking.typed:
        return asking
    reason = there.reason if there.reason in asking.reasons else ""
    return replace(asking, percent=there.kind is DiscountKind.PERCENT, reason=reason)
