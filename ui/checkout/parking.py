"""Sales put aside: parked by one key, listed, taken up again, let go; one of them is open at a time. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.cart import Cart
from app.domain.cart_history import History
from app.domain.pricing import price
from app.domain.tender import Tender
from app.errors import ShopError
from app.queries import till
from app.queries.till import ParkedCart
from app.register import Register
from app.services import carts
from ui.checkout.asides import Asides
from ui.checkout.cart_presenter import Post, Show
from ui.checkout.state import Paid, ParkedRow, ParkedShown, ScanTold


class Parking(Asides):
    """While a cart is on its way to or from the ledger nothing is put into one: scans and touches wait for it."""

    def __init__(self, register: Register, post: Post, show: Show) -> None:
        super().__init__(register, post, show)
        self._swapping = False
        self._touched: list[str] = []
        self._held: tuple[Tender, ...] = ()  # what was handed over for the open cart
        self._take_back: Callable[[], Future[Any]] | None = None

    def _now(self) -> datetime:
        raise NotImplementedError

    # Parking ---------------------------------------------------------------------------------------------------

    def park(self) -> None:
        """Put the open cart aside; with nothing in it, show what was put aside."""
        if self._swapping or self._is_paid_for():
            return
        self.settle_note()
        if self.cart.is_empty:
            self.show_parked()
        elif not self._scans_first():
            cart = replace(self.cart, label=self.cart.label or self.state.customer[: carts.LONGEST_LABEL])
            self._swap(self.register.do(carts.park, cart), lambda _result: self._parked(cart))

    def _is_paid_for(self) -> bool:
        """Whether money is in hand for this cart: then it stays where it is, and that is said."""
        paying = self.state.paying
        if self._held or (paying is not None and (paying.busy or paying.card is not None)):
            self.tell("tenders-held")
            return True
        if any(one.order_id == self.cart.id for one in self.state.intents):
            self.tell("card-open")
            return True
        return False

    def _parked(self, cart: Cart) -> None:
        self._begin(self._new_cart())
        self._take_back = lambda: self.register.do(carts.recall, cart.id, instead_of=self.cart)
        self.tell("parked", cart.label, can_undo=True)

    def _swap(self, act: Future[Any], done: Callable[[Any], None]) -> None:
        self._swapping = True
        self.set(paying=None, asking=None, aside=None)

        def ended(result: Any) -> None:
            self._swapping = False
            done(result)
            self._go_on()

        def failed(error: ShopError) -> None:
            self._swapping = False
            self.tell_error(error)
            self._go_on()

        self.follow(act, ended, failed)

    def _go_on(self) -> None:
        """What was touched and scanned meanwhile goes into the cart that is open now."""
        touched, self._touched = self._touched, []
        for product in touched:
            self.add_product(product)
        self._ring_waiting()

    def _begin(self, cart: Cart, paid: Paid | None = None) -> None:
        """Stand before ``cart``, with no way back into the one before it; what was just paid is shown first."""
        self._history, self._to_keep, self._allowed, self._take_back = History(cart), None, (), None
        last = cart.lines[-1].id if cart.lines else ""
        steps: dict[str, Any] = {
            "can_undo": False,
            "can_redo": False,
            "told": None,
            "times": None,
            "news": (),
            "short": (),
        }
        self.set(
            priced=self._priced(cart), selected=last, scan=ScanTold(), stock_asked=None, paying=None, paid=paid, **steps
        )
        self._name_customer()
        self.count_parked()
        if not cart.is_empty:
            self._look_soon()
            self.catalog_changed()

    # Taking up and letting go ----------------------------------------------------------------------------------

    def show_parked(self) -> None:
        """The sales put aside, in the catalog's place."""
        if not self._swapping and self.state.paying is None:
            self._show_aside(self._parked_shown())

    def mark_parked(self, step: int) -> None:
        shown = self.state.aside
        if isinstance(shown, ParkedShown) and shown.rows:
            self.set(aside=replace(shown, marked=min(max(0, shown.marked + step), len(shown.rows) - 1)))

    def marked_parked(self) -> str:
        """The id of the marked one; empty where there is none."""
        shown = self.state.aside
        return shown.rows[shown.marked].id if isinstance(shown, ParkedShown) and shown.rows else ""

    def recall(self, cart_id: str) -> None:
        """Take a parked sale up; the open one is parked in its place unless it is empty."""
        if self._swapping or not cart_id or self._is_paid_for() or self._scans_first():
            return
        self.settle_note()
        before = replace(self.cart, label=self.cart.label or self.state.customer[: carts.LONGEST_LABEL])
        self._swap(self.register.do(carts.recall, cart_id, instead_of=before), self._begin)

    def discard(self, cart_id: str) -> None:
        """Let a parked sale go; it can be undone."""
        if cart_id:
            self.follow(self.register.do(carts.discard, cart_id), self._discarded, self.tell_error)

    def _discarded(self, cart: Cart) -> None:
        self._show_again()
        self._take_back = lambda: self.register.do(carts.park, cart)
        self.tell("discarded", cart.label or cart.lines[0].name, can_undo=True)

    def name_parked(self, cart_id: str) -> None:
        """Ask for a word to find a parked sale by."""
        shown = self.state.aside
        if isinstance(shown, ParkedShown) and cart_id:
            self.set(aside=replace(shown, naming=cart_id, is_naming=True))

    def take_name(self, name: str) -> None:
        shown = self.state.aside
        found = self.register.ask(till.parked_carts)
        cart = next((one.cart for one in found if isinstance(shown, ParkedShown) and one.id == shown.naming), None)
        if cart is not None:
            label = " ".join(name.split())[: carts.LONGEST_LABEL]
            named = self.register.do(carts.park, replace(cart, label=label))
            self.follow(named, lambda _result: self._show_again(), self.tell_error)

    def undo_told(self) -> None:
        """The way back that the last message offers."""
        told, take_back = self.state.told, self._take_back
        if told is None or told.code not in ("parked", "discarded"):
            self.undo()
        elif take_back is not None and told.code == "discarded":
            self._take_back = None
            self.set(told=None)
            self.follow(take_back(), lambda _result: self._show_again(), self.tell_error)
        elif take_back is not None and not self._swapping and not self._is_paid_for():
            self._take_back = None
            self._swap(take_back(), self._begin)

    # What the screen shows -------------------------------------------------------------------------------------

    def count_parked(self) -> None:
        parked = self.register.ask(till.how_many_parked)
        if parked != self.state.parked:
            self.set(parked=parked, newest=self.state.newest)

    def _show_again(self) -> None:
        self.count_parked()
        if isinstance(self.state.aside, ParkedShown):
            self.set(aside=self._parked_shown(self.state.aside.marked))

    def _parked_shown(self, marked: int = 0) -> ParkedShown:
        rows = tuple(self._row(one, self._now()) for one in self.register.ask(till.parked_carts))
        lost = self.register.ask(till.how_many_parked) - len(rows)
        return ParkedShown(rows, min(marked, max(0, len(rows) - 1)), unreadable=lost)

    def _row(self, parked: ParkedCart, now: datetime) -> ParkedRow:
        cart = parked.cart
        total = price(cart, self.rules).total_minor
        minutes = max(0, int((now - parked.parked_at).total_seconds() // 60))
        at = parked.parked_at.astimezone(now.tzinfo).replace(second=0, microsecond=0)
        first = cart.lines[0].name if cart.lines else ""
        return ParkedRow(parked.id, parked.label, first, len(cart.lines), total, minutes, at)

    # Nothing goes into a cart that is on its way ---------------------------------------------------------------

    def _is_free(self) -> bool:
        return super()._is_free() and not self._swapping

    def add_product(self, product_id: str) -> None:
        if self._swapping:
            self._touched.append(product_id)
        else:
            super().add_product(product_id)

    def _edit(self, cart: Cart, **changes: Any) -> None:
        if not self._swapping:
            super()._edit(cart, **changes)

    def undo(self) -> None:
        if not self._swapping:
            super().undo()

    def redo(self) -> None:
        if not self._swapping:
            super().redo()

    def _take_up(self) -> None:
        super()._take_up()
        self.count_parked()

    def recover(self) -> None:
        super().recover()
        self._swapping = False
