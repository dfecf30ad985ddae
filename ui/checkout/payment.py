"""Paying, as a value: what is typed, what was handed over so far, what is left and what change it makes."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.domain.frozen import frozen
from app.domain.money import currency, divide
from app.domain.settlement import TenderError, cash_due, settle
from app.domain.tender import NO_CASH_ROUNDING, CashRounding, Settlement, Tender, TenderKind
from ui.kit import typed

METHOD_KEYS = ("F2", "F3", "F4", "F5", "F6")


class Problem(StrEnum):
    NONE = ""
    OVERPAID = "overpaid"  # only cash gives change
    NOTHING = "nothing"  # an amount of zero
    REFERENCE = "reference"  # a card payment without what its slip says, in a shop that wants it
    CARD_ASKED = "card-asked"  # the reader was asked and nobody said yet whether it charged
    CARD_TAKEN = "card-taken"  # the cart cannot be left: a card was charged


@frozen
class Method:
    """A way to pay; ``name`` tells other tenders apart."""

    kind: TenderKind
    name: str = ""


@frozen
class CardAsk:
    """A card payment under way: the reader was asked for ``amount_minor``, the answer is not yet known."""

    intent_id: str
    amount_minor: int


@frozen
class Paying:
    """Everything the pay panel shows. ``typed`` is as a till's hands type: minor units, or with a point."""

    total_minor: int
    currency: str
    methods: tuple[Method, ...]
    rounding: CashRounding = NO_CASH_ROUNDING
    method: Method = Method(TenderKind.CASH)
    typed: str = ""
    reference: str = ""
    tenders: tuple[Tender, ...] = ()
    card: CardAsk | None = None
    busy: bool = False
    problem: Problem = Problem.NONE
    needs_reference: bool = False  # a card payment is taken only with what its slip says
    notes: tuple[int, ...] = ()  # what the shop offers for cash, where not the notes of the currency

    @property
    def left_minor(self) -> int:
        """What is still to pay, exactly."""
        return settle(self.total_minor, self.tenders, self.rounding).due_minor

    @property
    def asked_minor(self) -> int:
        """What this method would have to bring: cash may be rounded where the country does so."""
        if self.method.kind is not TenderKind.CASH:
            return self.left_minor
        other = sum(tender.amount_minor for tender in self.tenders if tender.kind is not TenderKind.CASH)
        cash = sum(tender.amount_minor for tender in self.tenders if tender.kind is TenderKind.CASH)
        return cash_due(self.total_minor, other, self.rounding) - cash

    @property
    def amount_minor(self) -> int:
        """What Enter would take: the typed amount, or all that is asked."""
        return typed.money(self.typed, currency(self.currency).exponent) if self.typed else self.asked_minor

    @property
    def change_minor(self) -> int:
        """What would go back if the amount in the field were taken now."""
        if self.method.kind is not TenderKind.CASH:
            return 0
        return max(0, self.amount_minor - self.asked_minor)

    def press(self, key: str) -> Paying:
        return replace(self, typed=typed.pressed(self.typed, key), problem=Problem.NONE)

    def with_amount(self, minor: int) -> Paying:
        return replace(self, typed=str(minor), problem=Problem.NONE)

    def choose(self, method: Method) -> Paying:
        return replace(self, method=method, typed="", reference="", problem=Problem.NONE)

    def share(self, parts: int) -> Paying:
        """Put one of ``parts`` even shares of what is left in the field; the last share takes the rest."""
        return self.with_amount(divide(self.left_minor, parts))

    def tender(self, intent_id: str = "") -> Tender:
        """What the field would hand over."""
        return Tender(self.method.kind, self.amount_minor, self.method.name, self.reference.strip(), intent_id)

    def check(self) -> Problem:
        """Why the amount in the field cannot be taken, if it cannot."""
        if self.amount_minor == 0 and self.asked_minor != 0:
            return Problem.NOTHING
        try:
            settle(self.total_minor, (*self.tenders, self.tender()), self.rounding)
        except TenderError:
            return Problem.OVERPAID
        return Problem.NONE

    def take(self, tender: Tender) -> Paying:
        """With ``tender`` among what was handed over; the field is empty for what is left."""
        return replace(
            self, tenders=(*self.tenders, tender), typed="", reference="", card=None, problem=Problem.NONE, busy=False
        )

    def without(self, place: int) -> Paying:
        kept = tuple(tender for at, tender in enumerate(self.tenders) if at != place)
        return replace(self, tenders=kept, typed="", problem=Problem.NONE)

    @property
    def settlement(self) -> Settlement:
        return settle(self.total_minor, self.tenders, self.rounding)

    @property
    def card_taken(self) -> bool:
        return any(tender.kind is TenderKind.CARD for tender in self.tenders)
