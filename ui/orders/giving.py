"""Giving back as a value: what comes back, what goes out for it, how money moves, and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from app.domain.cart import Cart, CartLine
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.order import PricedCart
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity
from app.domain.refund import Sold, as_paid, goods_cover, returned
from app.domain.settlement import cash_due
from app.domain.tender import NO_CASH_ROUNDING, CashRounding, Payment, Tender, TenderKind
from app.elsewhere import part_of
from ui.kit import typed


class Mode(StrEnum):
    REFUND = "refund"  # lines of an order
    EXCHANGE = "exchange"  # lines of an order for other goods
    LOOSE = "loose"  # goods without a receipt
    ELSEWHERE = "elsewhere"  # lines of another register's receipt


class Lack(StrEnum):
    """What still keeps the button from being pressed."""

    NONE = ""
    LINES = "lines"
    OUT = "out"
    REASON = "reason"
    CASH = "cash"  # less was handed over than is due
    REFERENCE = "reference"
    CURRENCY = "currency"


AS_PAID = "as-paid"


@frozen
class Way:
    """How money moves: as it was paid, in cash, by card, or by another tender of the shop."""

    kind: str = TenderKind.CASH.value
    name: str = ""


@frozen
class DeskLine:
    """One line on the desk. ``most`` is what can come back; None where it is open."""

    key: str
    name: str
    unit: str
    chosen: Quantity
    most: Quantity | None
    amount_minor: int
    each: CartLine


@frozen
class Giving:
    """Everything the desk shows. ``at`` is the line in hand, ``typed`` what the pad typed for it.

    ``cart`` holds the goods of LOOSE, the whole receipt of ELSEWHERE, and what goes out in an EXCHANGE; ``amounts`` are
    by line key, in the line's own exponent.
    """

    mode: Mode
    id: str
    code: str
    policy: str
    cart: Cart
    rounding: CashRounding = NO_CASH_ROUNDING
    order_id: str = ""
    number: str = ""
    sold: Sold | None = None
    earlier: tuple[Payment, ...] = ()
    amounts: tuple[tuple[str, int], ...] = ()
    at: str = ""
    typed: str = ""
    outwards: bool = False  # the goods that go out are being looked at
    reason: str = ""
    must_say_why: bool = False
    restock: bool = True
    way: Way = Way()
    reference: str = ""
    cash_typed: str | None = None  # what the customer hands over; None while nobody types it
    intent: str = ""  # the card reader was asked
    needs_reference: bool = False  # its slip has to be typed
    asked_minor: int = 0
    busy: bool = False
    training: bool = False

    # Lines -----------------------------------------------------------------------------------------------------

    @property
    def lines(self) -> tuple[DeskLine, ...]:
        """What the list shows now."""
        if self.mode is Mode.LOOSE:
            return tuple(_open(line, amount) for line, amount in zip(self.cart.lines, self._asked(), strict=True))
        if self.outwards:
            return tuple(_open(line, amount) for line, amount in zip(self.cart.lines, self._asked(), strict=True))
        return self._back_lines()

    def _asked(self) -> tuple[int, ...]:
        return tuple(line.gross_minor for line in self.out.lines)

    def _back_lines(self) -> tuple[DeskLine, ...]:
        worth = {line.line.id: -line.gross_minor for line in self.back.lines}
        chosen = dict(self.amounts)
        found = []
        for key, line, most in self._returnable():
            amount = Quantity(chosen.get(key, 0), line.quantity.exponent)
            left = Quantity(most, line.quantity.exponent)
            found.append(DeskLine(key, line.name, line.unit, amount, left, worth.get(line.id, 0), line))
        return tuple(found)

    def _returnable(self) -> tuple[tuple[str, CartLine, int], ...]:
        if self.sold is not None:
            lines = enumerate(self.sold.lines)
            return tuple((str(place), one.line, self.sold.left(place)) for place, one in lines)
        return tuple((line.id, line, line.quantity.amount) for line in self.cart.lines)

    @property
    def in_hand(self) -> DeskLine | None:
        return next((line for line in self.lines if line.key == self.at), None)

    def amount(self, key: str) -> int:
        return dict(self.amounts).get(key, 0)

    @property
    def wanted(self) -> Mapping[int, Quantity]:
        """Position → quantity, as the service is asked."""
        if self.sold is None:
            return {}
        lines = self.sold.lines
        return {int(key): Quantity(value, lines[int(key)].line.quantity.exponent) for key, value in self.amounts}

    # Sums, each by what records it -----------------------------------------------------------------------------

    @property
    def back(self) -> PricedCart:
        """What comes back, negative, as it will be recorded."""
        if self.sold is not None:
            return returned(self.sold, self.id, self.wanted)
        cart = self.back_cart
        lines = tuple(replace(line, quantity=_negative(line.quantity)) for line in cart.lines)
        return price(replace(cart, lines=lines), rules_for(self.policy, self.code))

    @property
    def back_cart(self) -> Cart:
        """The goods of LOOSE and ELSEWHERE, with positive quantities."""
        if self.mode is not Mode.ELSEWHERE:
            return replace(self.cart, id=self.id)
        chosen = dict(self.amounts)
        parts = tuple(part_of(line, chosen[line.id]) for line in self.cart.lines if chosen.get(line.id))
        return replace(self.cart, id=self.id, lines=parts)

    @property
    def out(self) -> PricedCart:
        """What goes out, as it will be recorded; for goods without a receipt, their prices."""
        return price(self.cart, rules_for(self.policy, self.code))

    @property
    def out_minor(self) -> int:
        return self.out.total_minor if self.mode is Mode.EXCHANGE else 0

    @property
    def net_minor(self) -> int:
        """What the customer pays; negative is what goes back."""
        return self.back.total_minor + self.out_minor

    @property
    def customer_pays(self) -> bool:
        return self.net_minor > 0

    @property
    def _covered(self) -> int:
        return goods_cover(self.back.total_minor, self.out_minor, self.rounding) if self.out_minor else 0

    def _rest(self, total: int) -> int:
        """What is left of a total (positive) once goods have paid."""
        due = total if self.rounding.only_cash else cash_due(total, 0, self.rounding)
        return due - self._covered

    @property
    def moves_minor(self) -> int:
        """The money that moves in the way that is chosen, always positive; cash may be rounded."""
        total = self.out_minor if self.customer_pays else -self.back.total_minor
        if self.way.kind == TenderKind.CASH:
            return cash_due(total, self._covered, self.rounding)
        if self.way.kind == AS_PAID:
            return -sum(tender.amount_minor for tender in self.tenders())
        return self._rest(total)

    @property
    def handed_minor(self) -> int:
        """Cash the customer hands over: what was typed, or exactly what is due."""
        return typed.money(self.cash_typed, currency(self.code).exponent) if self.cash_typed else self.moves_minor

    @property
    def change_minor(self) -> int:
        cash = self.customer_pays and self.way.kind == TenderKind.CASH
        return max(0, self.handed_minor - self.moves_minor) if cash else 0

    def tenders(self) -> tuple[Tender, ...]:
        """What the service is given for what is left."""
        kind, name = self.way.kind, self.way.name
        reference = self.reference.strip()
        if self.customer_pays:
            if kind == TenderKind.CASH:
                return (Tender(TenderKind.CASH, self.handed_minor),)
            return (Tender(TenderKind(kind), self._rest(self.out_minor), name, reference, self.intent),)
        rest = self._rest(-self.back.total_minor)
        if kind == TenderKind.CASH or rest == 0:
            return ()
        if kind == AS_PAID and self.sold is not None:
            return self._shares(rest, reference)
        return (Tender(TenderKind(kind), -rest, name, reference),)

    def _shares(self, rest: int, reference: str) -> tuple[Tender, ...]:
        assert self.sold is not None
        shares = as_paid(self.sold, self.earlier, rest)
        other = sum(tender.amount_minor for tender in shares if tender.kind is not TenderKind.CASH)
        cash = cash_due(-self.moved_total, self._covered + -other, self.rounding)
        return tuple(
            replace(tender, amount_minor=-cash)
            if tender.kind is TenderKind.CASH
            else replace(tender, reference=reference if tender.kind is TenderKind.CARD else "")
            for tender in shares
        )

    @property
    def moved_total(self) -> int:
        """The refund's total, negative."""
        return self.back.total_minor

    @property
    def needs_reader(self) -> bool:
        """Money goes over the card reader, before it is recorded here."""
        if self.way.kind == AS_PAID:
            return any(tender.kind is TenderKind.CARD for tender in self.tenders())
        return self.way.kind == TenderKind.CARD and self.moves_minor > 0

    @property
    def lack(self) -> Lack:
        if not self.back.lines:
            return Lack.LINES
        if self.mode is Mode.EXCHANGE and not self.cart.lines:
            return Lack.OUT
        if self.must_say_why and not self.reason:
            return Lack.REASON
        if self.customer_pays and self.way.kind == TenderKind.CASH and self.handed_minor < self.moves_minor:
            return Lack.CASH
        if self.intent and self.needs_reference and not self.reference.strip():
            return Lack.REFERENCE
        return Lack.NONE

    # Changes ---------------------------------------------------------------------------------------------------

    def with_amount(self, key: str, amount: int) -> Giving:
        """``amount`` of a line, cut to what can come back; of open goods nothing takes the line out."""
        line = next((one for one in self.lines if one.key == key), None)
        if line is None:
            return self
        if line.most is None:
            return replace(self, cart=self.cart.with_quantity(key, Quantity(max(0, amount), line.chosen.exponent)))
        kept = {**dict(self.amounts), key: min(max(0, amount), line.most.amount)}
        ordered = tuple((one.key, kept[one.key]) for one in self.lines if kept.get(one.key))
        return replace(self, amounts=ordered)

    def within(self, sold: Sold, earlier: tuple[Payment, ...]) -> Giving:
        """The same choice, cut to what is left: another refund may have come first."""
        fresh = replace(self, sold=sold, earlier=earlier)
        kept = ((key, min(value, sold.left(int(key)))) for key, value in self.amounts)
        return replace(fresh, amounts=tuple((key, value) for key, value in kept if value))


def _open(line: CartLine, amount_minor: int) -> DeskLine:
    return DeskLine(line.id, line.name, line.unit, line.quantity, None, amount_minor, line)


def _negative(quantity: Quantity) -> Quantity:
    return replace(quantity, amount=-quantity.amount)


def step_of(quantity: Quantity) -> int:
    """One piece, or the whole of what is no whole number of pieces."""
    unit = int(10**quantity.exponent)
    return unit if quantity.amount % unit == 0 else quantity.amount
