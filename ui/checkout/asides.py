"""What stands beside the cart for a moment: notes, why a price is what it is, whose sale it is. It knows no Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.cart import Cart
from app.errors import NotFound
from app.services.codes import LONGEST_NOTE
from ui.checkout.price_watch import PriceWatch
from ui.checkout.state import Aside, ChoosingCustomer, Noting, ScanKind, SumsAsked, WhyAsked

_SHOWN_CUSTOMERS = 50


class Asides(PriceWatch):
    """A scan goes on into the cart while one is open; what only explains is put away by it."""

    def leave_aside(self) -> None:
        """Back to the goods; nothing is changed by that."""
        self.set(aside=None)

    def _show_aside(self, aside: Aside) -> None:
        if self.state.paying is None:
            self.set(aside=aside, asking=None, paid=None, search="", results=(), marked=-1)

    def _replace_cart(self, cart: Cart, **changes: Any) -> None:
        told = changes.get("scan")
        added = told is not None and told.kind is ScanKind.GOOD
        if isinstance(self.state.aside, (WhyAsked, SumsAsked)) or (added and self._is_read()):
            changes = {"aside": None, **changes}
        changed = cart.customer_id != self.cart.customer_id
        super()._replace_cart(cart, **changes)
        if changed:
            self._name_customer()

    def _is_read(self) -> bool:
        """Whether what is open is only looked at: nothing in it is half typed."""
        return self.state.aside is not None and not isinstance(self.state.aside, (Noting, ChoosingCustomer))

    # Notes -----------------------------------------------------------------------------------------------------

    def ask_note(self) -> None:
        """A note on the selected line; where there is none, on the sale."""
        line = self._selected_line()
        if line is None:
            self.ask_cart_note()
        else:
            self._show_aside(Noting(line.id, line.name, line.note))

    def ask_cart_note(self) -> None:
        self._show_aside(Noting("", "", self.cart.note))

    def type_note(self, text: str) -> None:
        if isinstance(self.state.aside, Noting):
            self.set(aside=replace(self.state.aside, text=text[:LONGEST_NOTE]))

    def settle_note(self) -> None:
        """What was typed counts, also where the next thing is done without Enter."""
        if isinstance(self.state.aside, Noting):
            self.take_note()

    def take_note(self) -> None:
        """Write what was typed on the line or the sale; nothing typed takes the note away."""
        noting = self.state.aside
        if not isinstance(noting, Noting):
            return
        note = " ".join(noting.text.split())
        line = next((one for one in self.cart.lines if one.id == noting.line_id), None)
        self.state = replace(self.state, aside=None)
        if noting.line_id and line is None:
            self.set()  # its line was taken out meanwhile
        elif line is not None:
            self._edit(self.cart.with_line(replace(line, note=note)), newest=line.id)
        else:
            self._edit(replace(self.cart, note=note))

    # Why this price --------------------------------------------------------------------------------------------

    def ask_why(self) -> None:
        """Every step from the catalogue's price to what the selected line costs."""
        priced = next((one for one in self.state.priced.lines if one.line.id == self.state.selected), None)
        if priced is not None:
            from app.domain.explain import explain  # asked for now and then; a start does without

            steps = explain(self.state.priced, priced.line.id, self.rules)
            self._show_aside(WhyAsked(priced, steps, self.rules.policy))

    def ask_sums(self) -> None:
        """What the sale adds up to, with every tax, however many there are."""
        if self.cart.lines:
            self._show_aside(SumsAsked(self.state.priced))

    # The customer ----------------------------------------------------------------------------------------------

    def ask_customer(self) -> None:
        """Look for the customer whose sale this is."""
        self._show_aside(self._looked_for(""))

    def type_customer(self, words: str) -> None:
        if isinstance(self.state.aside, ChoosingCustomer):
            self.set(aside=replace(self._looked_for(words), invoice_of=self.state.aside.invoice_of))

    def _looked_for(self, words: str) -> ChoosingCustomer:
        from app.queries import customers as known_customers

        wanted = " ".join(words.split())
        found = self.register.ask(known_customers.find, wanted, _SHOWN_CUSTOMERS)
        named = any(one.name.casefold() == wanted.casefold() for one in found)
        marked = 0 if found and wanted else -1
        return ChoosingCustomer(words, tuple(found), marked, bool(wanted) and not named)

    def mark_customer(self, step: int) -> None:
        aside = self.state.aside
        if isinstance(aside, ChoosingCustomer) and aside.found:
            marked = min(max(0, aside.marked + step), len(aside.found) - 1)
            self.set(aside=replace(aside, marked=marked))

    def take_marked_customer(self) -> None:
        """Enter: the marked one, or a new one of this name where nobody is called so."""
        aside = self.state.aside
        if isinstance(aside, ChoosingCustomer):
            if 0 <= aside.marked < len(aside.found):
                self.take_customer(aside.found[aside.marked].id)
            elif aside.offers_new:
                self.add_customer()

    def take_customer(self, customer_id: str) -> None:
        self.set(aside=None)
        self._edit(replace(self.cart, customer_id=customer_id))

    def remove_customer(self) -> None:
        """A walk-in again."""
        self.take_customer("")

    def add_customer(self) -> None:
        """Make a customer of the typed name and put them on the cart; the rest is filled in when there is time."""
        aside = self.state.aside
        if isinstance(aside, ChoosingCustomer) and aside.words.strip():
            from app.services.customers import CustomerDetails, save_customer

            made = self.register.new_id()
            name = " ".join(aside.words.split())
            saved = self.register.do(save_customer, made, CustomerDetails(name))
            self.follow(saved, lambda _result: self._take_made(aside, made), self.tell_error)

    def _take_made(self, asked: ChoosingCustomer, made: str) -> None:
        """The next sale is not that of whom the last one's invoice was for."""
        if self.state.aside == asked or not asked.invoice_of:
            self.take_customer(made)

    def _name_customer(self) -> None:
        """The name of the cart's customer, for its head; one who was erased has none."""
        name = ""
        if self.cart.customer_id:
            from app.queries import customers as known_customers

            try:
                name = self.register.ask(known_customers.one, self.cart.customer_id).name
            except NotFound:
                name = ""
        if name != self.state.customer:
            self.set(customer=name, newest=self.state.newest)

    def _take_up(self) -> None:
        super()._take_up()
        self._name_customer()
