"""The open payment without a screen: its amount, what was handed over, the card reader. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.settlement import TenderError
from app.domain.tender import NO_CASH_ROUNDING, CashRounding, Tender, TenderKind
from app.errors import ShopError
from app.queries import till
from app.register import Register
from app.rules import cash_rounding, country
from app.services import carts, checkout
from app.settings import Settings
from ui.checkout.cart_presenter import Post, Show
from ui.checkout.paid_invoice import PaidInvoice
from ui.checkout.payment import CardAsk, Method, Paying, Problem


class PaymentPresenter(PaidInvoice):
    """Takes tenders until the sale is paid, then calls ``_record``. ``clock`` is the time of day."""

    def __init__(
        self,
        register: Register,
        post: Post,
        show: Show,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(register, post, show)
        self._clock = clock

    def _record(self, paying: Paying) -> None:
        raise NotImplementedError

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

    # The amount ------------------------------------------------------------------------------------------------

    def choose_method(self, method: Method) -> None:
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

    # What was handed over --------------------------------------------------------------------------------------

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

    def _card_is_open(self) -> bool:
        """A card may have been charged for this very cart before a crash: that is said first, or it is paid twice."""
        is_open = any(one.order_id == self.cart.id for one in self.state.intents)
        if is_open:
            self.tell("card-open")
        return is_open

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
