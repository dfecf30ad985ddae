"""The checkout without a screen: the cart, then paying it, then what was paid. It knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.domain.tender import TenderKind
from app.queries import till
from app.register import Register
from app.services import checkout
from ui.checkout.cart_presenter import Post
from ui.checkout.payment import Method, Paying, Problem
from ui.checkout.payment_presenter import PaymentPresenter
from ui.checkout.state import CheckoutState, OpeningNotice, Paid, PaidPart, ScanTold

DOUBLE_PRESS_SECONDS = 0.4  # a second Pay within this time is a bouncing finger


class CheckoutPresenter(PaymentPresenter):
    """From the cart to its payment, and from what was paid to the next cart. ``ticks`` is a steady clock in seconds."""

    def __init__(
        self,
        register: Register,
        post: Post,
        show: Callable[[CheckoutState], None],
        ticks: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(register, post, show, clock)
        self._ticks = ticks
        self._pressed: dict[str, float] = {}

    def _take_up(self) -> None:
        super()._take_up()
        self._look_soon()
        found = (
            OpeningNotice(one.code, int(one.data.get("missing", one.data.get("free_bytes", 0))))
            for one in self.register.notices
            if one.code != "card-unfinished"
        )
        self.set(intents=self.register.ask(till.unfinished_cards), notices=tuple(found))
        self._take_up_payment()

    def changed(self, topics: frozenset[str]) -> None:
        """News of the register: prices, parked sales and people that stand in this cart."""
        if "catalog" in topics:
            self.catalog_changed()
        if "work" in topics:
            self.count_parked()
        if "customers" in topics:
            self._name_customer()

    def put_away(self, code: str) -> None:
        """A person has read a notice."""
        self.set(notices=tuple(one for one in self.state.notices if one.code != code))

    # Paying ----------------------------------------------------------------------------------------------------

    def pay(self) -> None:
        """Open the pay panel; on an empty cart, or bouncing, nothing happens."""
        if self._bounces("button") or self._swapping or self._scans_first():
            return
        self.settle_note()
        if self.cart.is_empty or self.state.paying is not None or self._card_is_open() or self._stock_first():
            return
        fresh: dict[str, Any] = {"search": "", "results": (), "marked": -1, "times": None}
        self.set(paying=self._paying(), asking=None, aside=None, scan=ScanTold(), told=None, **fresh)

    def sell_and_pay(self) -> None:
        """More is sold than the numbers say is there: somebody has said that it may go."""
        if self.state.stock_asked is not None and not self.state.stock_asked.is_refused:
            self.sell_all_the_same()
            self.pay()

    def pay_exact_cash(self) -> None:
        """One key: the whole rest in cash, exactly."""
        self.settle_note()
        if (
            self._bounces("exact")
            or self._swapping
            or self._scans_first()
            or self.cart.is_empty
            or self._card_is_open()
        ):
            return
        if self.state.paid is not None:
            self.set(paid=None)
            return
        paying = self.state.paying or self._paying()
        if paying.busy or paying.card is not None or (self.state.paying is None and self._stock_first()):
            return
        self.set(
            paying=replace(paying, method=Method(TenderKind.CASH), typed="", problem=Problem.NONE),
            asking=None,
            aside=None,
            told=None,
        )
        self._take()

    def take(self, by: str = "button") -> None:
        """Accept the amount in the field with the chosen method; ``by`` is the button, which is also Pay, or Enter."""
        bouncing, paying = self._bounces(by), self.state.paying
        if paying is None or paying.busy or bouncing:
            return
        self._take()

    def choose_method(self, method: Method) -> None:
        self._pressed.clear()  # a key between two Enters: a quick hand, and none that bounces
        super().choose_method(method)

    def leave_paying(self) -> None:
        """Back to the cart; not while a card is being charged or was charged."""
        paying = self.state.paying
        if paying is None or paying.busy:
            return
        if paying.card is not None or paying.card_taken:
            problem = Problem.CARD_ASKED if paying.card is not None else Problem.CARD_TAKEN
            self.set(paying=replace(paying, problem=problem))
            return
        self._hold(None)
        self._ring_waiting()

    def _bounces(self, what: str) -> bool:
        """Whether the same thing was pressed just before: a finger that bounces, a key that repeats."""
        now = self._ticks()
        before, self._pressed[what] = self._pressed.get(what, float("-inf")), now
        return now - before < DOUBLE_PRESS_SECONDS

    # The sale --------------------------------------------------------------------------------------------------

    def _record(self, paying: Paying) -> None:
        """Hand the sale to the ledger; what was paid is shown once it is on disk."""
        self.set(paying=replace(paying, busy=True))
        priced = self.state.priced
        parts = tuple(PaidPart(one.kind.value, one.name, one.reference, one.amount_minor) for one in paying.tenders)
        sold = self.register.do(checkout.complete_sale, self.cart, paying.tenders, shown_total_minor=priced.total_minor)

        def recorded(placed: checkout.Placed) -> None:
            paid = Paid(
                order_id=placed.order_id,
                number=placed.number,
                at=self._now(),
                currency=priced.cart.currency,
                total_minor=placed.total_minor,
                rounding_minor=placed.rounding_minor,
                change_minor=placed.change_minor,
                line_count=len(priced.lines),
                parts=parts,
                printed=self._paper_at_first(),
                customer_id=priced.cart.customer_id,
            )
            self._begin_next(paid)

        self.follow(sold, recorded, self._not_taken)

    def _begin_next(self, paid: Paid) -> None:
        self._held = ()
        self._begin(self._new_cart(), paid=paid)
        self._ring_waiting()
        if self.state.paid is not paid:
            self.set(paid=paid, newest=self.state.newest)  # their cart is there, but the change is given first
        self.look_at_paper()

    def new_sale(self) -> None:
        """Put away what was paid."""
        if not self._bounces("button"):
            self.set(paid=None)
