"""Customers without a screen: find, add, change, erase, and what they bought. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.errors import NotFound, ShopError
from app.queries import customers
from app.register import Register
from app.services.customers import CustomerDetails, erase_customer, save_customer
from ui.customers.state import CustomersState, CustomerTold, Form, details_of
from ui.kit.answers import Post, follow

_PAGE = 100
_FIELD_OF = {"no-name": "name", "email": "email", "country": "country", "language": "language"}
_FIELD_OF |= {"tax-number": "tax_number"}


class CustomersPresenter:
    """Intents on customers. ``post`` runs a call on the screen's thread; ``show`` renders a state."""

    def __init__(self, register: Register, post: Post, show: Callable[[CustomersState], None]) -> None:
        self.register = register
        self._post = post
        self._show = show
        self._told = 0
        self._then: Callable[[], None] | None = None  # what was asked while something was left to keep
        self.state = CustomersState()

    @property
    def is_open(self) -> bool:
        """Whether a customer is in hand."""
        return self.state.form is not None

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "") -> None:
        self._told += 1
        self.set(told=CustomerTold(self._told, code, detail, hint))

    # The list --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again for what is shown; the open customer too, unless something is typed."""
        self._list(self.state.words, max(_PAGE, len(self.state.rows)))
        form = self.state.form
        if form is not None and not form.is_new and not form.is_changed:
            self._open(form.id)

    def search(self, words: str) -> None:
        """Find by the beginnings of words of a name, by phone, e-mail address or tax number."""
        self._list(words, _PAGE)

    def load_more(self) -> None:
        if self.state.more:
            self._list(self.state.words, len(self.state.rows) + _PAGE)

    def _list(self, words: str, limit: int) -> None:
        rows = self.register.ask(customers.find, words, limit)
        total = self.register.ask(customers.count)
        self.set(rows=rows, more=len(rows) >= limit, total=total, words=words)

    def find(self, words: str) -> None:
        """Enter in the field: the first that is found opens."""
        self.search(words)
        if words.strip() and self.state.rows:
            self.open(self.state.rows[0].id)

    # One customer ----------------------------------------------------------------------------------------------

    def open(self, customer_id: str) -> None:
        """Show a customer; what was typed for another is asked about first."""
        form = self.state.form
        if form is None or form.id != customer_id:
            self._leaving(lambda: self._open(customer_id))

    def _open(self, customer_id: str) -> None:
        try:
            row = self.register.ask(customers.one, customer_id)
        except NotFound:
            self.set(form=None, orders=(), asking="")
            return
        orders = self.register.ask(customers.orders_of, customer_id)
        stored = details_of(row)
        self.set(form=Form(row.id, stored, stored), orders=orders, asking="")

    def new(self, name: str = "") -> None:
        """Begin a new customer, with the words that found nobody as the name."""
        self._leaving(lambda: self._new(name))

    def _new(self, name: str) -> None:
        self.set(form=Form(self.register.new_id(), CustomerDetails(name), None), orders=(), asking="")

    def type(self, field: str, text: str) -> None:
        """What stands in a field of the form."""
        form = self.state.form
        if form is None or getattr(form.typed, field) == text:
            return
        changed = replace(form, typed=replace(form.typed, **{field: text}))
        self.set(form=replace(changed, wrong="", why="") if form.wrong == field else changed)

    def save(self) -> None:
        """Record what is typed; what cannot be kept is said at its field."""
        form = self.state.form
        if form is None or self.state.busy or not form.is_changed:
            return
        self.set(busy=True, asking="")
        done = self.register.do(save_customer, form.id, form.typed)
        follow(done, self._post, lambda _none: self._saved(form), self._not_saved, self._recover)

    def _saved(self, form: Form) -> None:
        self.set(busy=False)
        self._list(self.state.words, max(_PAGE, len(self.state.rows)))
        self._open(form.id)
        self.tell("added" if form.is_new else "saved", form.typed.name)
        self._go_on()

    def _not_saved(self, error: ShopError) -> None:
        self._then = None
        form, field = self.state.form, _FIELD_OF.get(error.code, "")
        if form is None or not field:
            self.set(busy=False)
            self.tell("error", error.message, error.hint)
            return
        self.set(busy=False, form=replace(form, wrong=field, why=error.code))

    def close(self) -> None:
        """Back by one step: the question, then the customer."""
        if self.state.asking:
            self._then = None
            self.set(asking="")
        else:
            self._leaving(self._shut)

    def _shut(self) -> None:
        self.set(form=None, orders=(), asking="")

    def _leaving(self, then: Callable[[], None]) -> None:
        """Do ``then``, once nothing typed would be lost by it."""
        form = self.state.form
        if form is None or not form.is_changed:
            then()
            return
        self._then = then
        self.set(asking="leave")

    def discard(self) -> None:
        """Let go of what was typed, and go where that was in the way of."""
        if self.state.asking == "leave":
            self.set(asking="")
            self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    # Erasing ---------------------------------------------------------------------------------------------------

    def ask_erase(self) -> None:
        form = self.state.form
        if form is not None and not form.is_new:
            self.set(asking="erase")

    def erase(self) -> None:
        """Forget the open customer."""
        form = self.state.form
        if form is None or form.stored is None or self.state.asking != "erase" or self.state.busy:
            return
        self.set(busy=True, asking="")
        name = form.stored.name
        done = self.register.do(erase_customer, form.id)
        follow(done, self._post, lambda _none: self._erased(name), self._not_erased, self._recover)

    def _erased(self, name: str) -> None:
        self.set(busy=False, form=None, orders=())
        self.refresh()
        self.tell("erased", name)

    def _not_erased(self, error: ShopError) -> None:
        self.set(busy=False)
        self.tell("error", error.message, error.hint)

    def _recover(self) -> None:
        """Nothing may be left waiting for an answer that will not come."""
        self._then = None
        self.set(busy=False)
