"""The checkout without a screen: the cart, then paying it, then what was paid. It knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from app.domain.settlement import TenderError
from app.domain.tender import NO_CASH_ROUNDING, CashRounding, Tender, TenderKind
from app.errors import ShopError
from app.queries import till
from app.register import Register
from app.rules import cash_rounding, country
from app.services import carts, checkout
from app.settings import Settings
from ui.checkout.cart_presenter import Post
from ui.checkout.paid_invoice import PaidInvoice
from ui.checkout.payment import CardAsk, Method, Paying, Problem
from ui.checkout.state import CheckoutState, OpeningNotice, Paid, PaidPart, ScanTold

DOUBLE_PRESS_SECONDS = 0.4  # a second Pay within this time is a bouncing finger


class CheckoutPresenter(PaidInvoice):
    """Adds paying to the cart. ``ticks`` is a steady clock in seconds, ``clock`` the time of day."""

    def __init__(
        self,
        register: Register,
        post: Post,
        show: Callable[[CheckoutState], None],
        ticks: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(register, post, show)
        self._clock = clock
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

    def _take_up_payment(self) -> None:
        """Stand again where the money stood: what was handed over for the open cart is in the drawer already."""
        here = {one.intent_id: one for one in self.state.intents if one.order_id == self.cart.id}
        kept = self.register.ask(till.kept_tenders, self.cart.id)
        # A card that was given back just before the end is in its own fact, and not yet among the tenders.
        tenders = tuple(one for one in kept if one.kind is not TenderKind.CARD or one.intent_id in here)
        if not tenders or self.cart.is_empty:
            return
        paying = replace(self._paying(), tenders=tenders)
        if not _settles(paying):
            self.tell("tenders-differ")
            return
        taken = {one.intent_id for one in tenders}
        for card in (one for one in here.values() if one.intent_id not in taken):
            paying = replace(paying.choose(Method(TenderKind.CARD)), card=CardAsk(card.intent_id, card.amount_minor))
        self._held = tenders
        self.set(paying=paying, intents=tuple(one for one in self.state.intents if one.intent_id not in here))

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

    def _card_is_open(self) -> bool:
        """A card may have been charged for this very cart before a crash: that is said first, or it is paid twice."""
        is_open = any(one.order_id == self.cart.id for one in self.state.intents)
        if is_open:
            self.tell("card-open")
        return is_open

    def take(self, by: str = "button") -> None:
        """Accept the amount in the field with the chosen method; ``by`` is the button, which is also Pay, or Enter."""
        bouncing, paying = self._bounces(by), self.state.paying
        if paying is None or paying.busy or bouncing:
            return
        self._take()

    def choose_method(self, method: Method) -> None:
        self._pressed.clear()  # a key between two Enters: a quick hand, and none that bounces
        self._change(lambda paying: paying if paying.card else paying.choose(method))

    def press_amount(self, key: str) -> None:
        self._change(lambda paying: paying if paying.card else paying.press(key))

    def restore_typed(self, text: str) -> None:
        """What was typed before a scan came in between."""
        self._change(lambda paying: replace(paying, typed=text))

    def put_exact(self) -> None:
        self._change(lambda paying: paying.with_amount(paying.asked_minor))

    def put_amount(self, minor: int) -> None:
        self._change(lambda paying: paying.with_amount(minor))

    def split_evenly(self, parts: int) -> None:
        self._change(lambda paying: paying.share(parts))

    def type_reference(self, text: str) -> None:
        """What the card reader or the voucher says."""
        self._change(lambda paying: replace(paying, reference=text))

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

    def _now(self) -> datetime:
        return self._clock().astimezone(self.register.settings.zone)

    def _paying(self) -> Paying:
        settings = self.register.settings
        others = tuple(Method(TenderKind.OTHER, name) for name in settings["tenders.other"])
        methods = (Method(TenderKind.CASH), Method(TenderKind.CARD), *others)
        rounding = cash_rounding_here(settings, self._now().date())
        return Paying(
            self.state.priced.total_minor,
            self.cart.currency,
            methods,
            rounding,
            needs_reference=settings["counter.card_reference"] == "ask",
            notes=tuple(settings["counter.cash_notes"]),
        )

    def _change(self, step: Callable[[Paying], Paying]) -> None:
        paying = self.state.paying
        if paying is not None and not paying.busy:
            self.set(paying=step(paying))

    def _bounces(self, what: str) -> bool:
        """Whether the same thing was pressed just before: a finger that bounces, a key that repeats."""
        now = self._ticks()
        before, self._pressed[what] = self._pressed.get(what, float("-inf")), now
        return now - before < DOUBLE_PRESS_SECONDS

    def _take(self) -> None:
        paying = self.state.paying
        if paying is None:
            return
        if paying.card is not None:
            self.card_was_charged()
            return
        problem = paying.check()
        if problem is not Problem.NONE:
            self.set(paying=replace(paying, problem=problem))
        elif paying.method.kind is TenderKind.CARD:
            self._start_card(paying)
        else:
            self._accept(paying, paying.tender())

    def _accept(self, paying: Paying, tender: Tender) -> None:
        after = paying.take(tender)
        if after.settlement.is_complete:
            self._record(after)
        else:
            self._hold(after)

    def _hold(self, paying: Paying | None) -> None:
        """Show the payment, and keep what was handed over behind the screen: the money is there, whatever happens."""
        self.set(paying=paying)
        tenders = paying.tenders if paying is not None else ()
        if tenders != self._held:
            self._held = tenders
            kept = self.register.do(carts.keep_tenders, self.cart.id, tenders)
            self.follow(kept, lambda _result: None, self.tell_error)

    # Cards -----------------------------------------------------------------------------------------------------

    def _start_card(self, paying: Paying) -> None:
        """Write down that the reader will be asked, before it is asked: a crash then leaves a question, not a hole."""
        card = CardAsk(self.register.new_id(), paying.amount_minor)
        self.set(paying=replace(paying, busy=True))
        started = self.register.do(checkout.start_card_payment, card.intent_id, self.cart.id, card.amount_minor)
        after = replace(paying, busy=False, card=card)
        self.follow(started, lambda _result: self.set(paying=after), self._not_taken)

    def card_was_charged(self) -> None:
        """The reader approved; the reference on its slip goes with it, where it was typed."""
        paying = self.state.paying
        if paying is None or paying.card is None or paying.busy:
            return
        reference = paying.reference.strip()
        if not reference and paying.needs_reference:
            self.set(paying=replace(paying, problem=Problem.REFERENCE))
            return
        tender = Tender(TenderKind.CARD, paying.card.amount_minor, "", reference, paying.card.intent_id)
        self._accept(paying, tender)

    def card_was_not_charged(self) -> None:
        paying = self.state.paying
        if paying is not None and paying.card is not None and not paying.busy:
            after = replace(paying, card=None, typed="", reference="", problem=Problem.NONE)
            self._end_card(paying.card.intent_id, "failed", after)

    def take_back(self, place: int) -> None:
        """Give back something already handed over; the view has asked first where a card was charged."""
        paying = self.state.paying
        if paying is None or paying.busy or paying.card is not None or place >= len(paying.tenders):
            return
        tender = paying.tenders[place]
        if tender.kind is TenderKind.CARD:
            self._end_card(tender.intent_id, "reversed", paying.without(place), tender.reference)
        else:
            self._hold(paying.without(place))

    def _end_card(self, intent_id: str, outcome: str, after: Paying, reference: str = "") -> None:
        self.set(paying=replace(after, busy=True))
        ended = self.register.do(checkout.end_card_payment, intent_id, outcome=outcome, reference=reference)
        self.follow(ended, lambda _result: self._hold(replace(after, busy=False)), self._not_taken)

    def intent_was_charged(self, intent_id: str) -> None:
        """A payment that a crash left open was charged: take the sale up again where it stood, to type its slip."""
        intent = next((one for one in self.state.intents if one.intent_id == intent_id), None)
        if intent is None or intent.order_id != self.cart.id or self.cart.is_empty:
            return
        paying = self.state.paying or self._paying()
        card = CardAsk(intent.intent_id, intent.amount_minor)
        left = tuple(one for one in self.state.intents if one.intent_id != intent_id)
        chosen = paying.choose(Method(TenderKind.CARD))
        self.set(paying=replace(chosen, card=card), intents=left, asking=None)

    def intent_ended(self, intent_id: str, outcome: str) -> None:
        """It was not charged (``failed``), or the money went back to the card (``reversed``)."""
        ended = self.register.do(checkout.end_card_payment, intent_id, outcome=outcome)
        self.follow(ended, lambda _result: self._ask_intents(), self.tell_error)

    def _ask_intents(self) -> None:
        self.set(intents=self.register.ask(till.unfinished_cards))

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

    def recover(self) -> None:
        super().recover()
        if self.state.paying is not None:
            self.set(paying=replace(self.state.paying, busy=False))

    def _not_taken(self, error: ShopError) -> None:
        self.recover()
        self.tell_error(error)


def _settles(paying: Paying) -> bool:
    try:
        return not paying.settlement.is_complete
    except TenderError:
        return False


def cash_rounding_here(settings: Settings, today: date) -> CashRounding:
    """How cash is rounded where this register stands; not at all where it sells in another currency."""
    here = settings["country"]
    if country(here).currency != settings["currency"]:
        return NO_CASH_ROUNDING
    return cash_rounding(here, today)
