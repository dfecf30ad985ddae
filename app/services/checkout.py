"""The sale: a cart and what was handed over become one order, one receipt number, one fact, or nothing at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from app.clock import stamp
from app.db.act import Act
from app.domain.cart import Cart
from app.domain.facts import short
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.order import PricedCart
from app.domain.pricing import price, rules_for
from app.domain.quantity import plain
from app.domain.sale_body import priced_body, settlement_body
from app.domain.settlement import TenderError, TenderProblem, settle
from app.domain.tender import EXCHANGE, NO_CASH_ROUNDING, CashRounding, Settlement, Tender, TenderKind
from app.errors import InvalidInput, NotFound, Refused
from app.rights import Right, needs
from app.rules import cash_rounding, country
from app.services.codes import check_amount, check_cart, check_code, check_id, check_source, check_stamp
from app.services.printing import queue_receipt

# ISO/IEC 7812: what a reader prints is shorter; this many digits in a row is a card's own number.
_CARD_NUMBER = re.compile(r"(?:\d[ -]?){13,19}")


@frozen
class Placed:
    """An order as recorded. ``again`` says it was there already and nothing was recorded twice."""

    order_id: str
    number: str
    total_minor: int
    rounding_minor: int
    change_minor: int
    proof: str
    again: bool = False


@needs(Right.SELL)
def complete_sale(
    act: Act,
    cart: Cart,
    tenders: Sequence[Tender],
    *,
    shown_total_minor: int | None = None,
    sold_at: str = "",
    source: str = "",
    channel: str = "till",
) -> Placed:
    """Record the sale of ``cart``, paid by ``tenders``, under the cart's id: handed in twice it is one sale.

    ``shown_total_minor`` is the total the customer was told; another one now refuses. ``sold_at`` and ``source``
    tell when and where a sale was made that is entered later. Raises Refused with words.
    """
    before = find_placed(act, cart.id, "sale")
    if before is not None:
        _check_shown(before, cart, shown_total_minor)
        return before
    check_cart(cart)
    priced = priced_cart(act, cart)
    if shown_total_minor is not None and shown_total_minor != priced.total_minor:
        raise Refused(
            f"The total is now {_money(priced.total_minor, cart.currency)}, not what was shown.",
            "Check the cart and press Pay again.",
        )
    rounding = cash_rounding_now(act)
    settlement = settled(priced, tenders, rounding)
    check_cards(act, cart.id, settlement)
    return place(act, "SaleCompleted", priced, settlement, rounding, sold_at=sold_at, source=source, channel=channel)


def priced_cart(act: Act, cart: Cart) -> PricedCart:
    """The cart's numbers under the register's own policy. Raises Refused for a cart that is no sale."""
    if cart.is_empty:
        raise Refused("The cart is empty.", "Scan or choose something first.")
    if cart.currency != act.settings["currency"]:
        raise Refused(f"This register sells in {act.settings['currency']}, not {cart.currency}.")
    if any(line.quantity.amount <= 0 for line in cart.lines):
        raise Refused("A sale has only lines with a positive quantity.", "Give goods back with a refund.")
    priced = priced_now(act, cart)
    if priced.total_minor < 0:
        raise Refused("A sale takes money in.", "Give money back with a refund.", code="negative-total")
    return priced


def priced_now(act: Act, cart: Cart) -> PricedCart:
    """The cart's numbers under the policy of now. Raises InvalidInput for rates and discounts that make no price."""
    try:
        return price(cart, rules_for(act.settings["pricing.policy"], cart.currency))
    except ValueError as problem:
        raise InvalidInput(f"This cart cannot be priced: {problem}.", "Check its discounts and taxes.") from problem


def _check_shown(before: Placed, cart: Cart, shown_total_minor: int | None) -> None:
    if shown_total_minor is not None and shown_total_minor != before.total_minor:
        raise Refused(
            f"This cart was sold already as {before.number}, for {_money(before.total_minor, cart.currency)}.",
            "Begin a new cart for what was added since.",
            code="already-sold",
        )


def settled(
    priced: PricedCart, tenders: Sequence[Tender], rounding: CashRounding, goods: Sequence[Tender] = ()
) -> Settlement:
    """The tenders settled against the total, after what goods pay within an exchange.

    Raises Refused, with words, when they do not come out even.
    """
    for tender in tenders:
        check_reference(tender.reference)
        check_code(tender.name, "A tender's name")
        check_amount(tender.amount_minor, "A tender")
        if tender.kind is TenderKind.OTHER and not tender.name:
            raise InvalidInput("A tender that is neither cash nor card has a name.", "Such as: voucher.")
        if tender.kind is TenderKind.OTHER and tender.name == EXCHANGE:
            raise InvalidInput("Goods pay for goods only within an exchange.", "Begin the exchange from its order.")
    try:
        settlement = settle(priced.total_minor, (*goods, *tenders), rounding)
    except TenderError as problem:
        raise Refused(_TENDER_WORDS[problem.reason], code=f"tender-{problem.reason}") from problem
    if settlement.due_minor:
        raise Refused(
            f"{_money(abs(settlement.due_minor), priced.cart.currency)} is still to be paid.",
            "Take the rest in any tender.",
            code="tender-short",
        )
    return settlement


_PLACED = {
    ("sale", False): "the sale",
    ("sale", True): "the practice sale",
    ("refund", False): "the refund",
    ("refund", True): "the practice refund",
}
_TENDER_WORDS = {
    TenderProblem.OVERPAID: "Only cash can be more than what is due.",
    TenderProblem.WRONG_WAY: "A sale takes money in and a refund gives it back.",
    TenderProblem.NO_AMOUNT: "A tender has no amount.",
}


def cash_rounding_now(act: Act) -> CashRounding:
    """How cash is rounded in the shop's country today; not at all where it sells in another currency."""
    return cash_rounding_in(act.settings["country"], act.settings["currency"], act.local_date())


@lru_cache(maxsize=64)
def cash_rounding_in(country_code: str, currency_code: str, on: date) -> CashRounding:
    """How a country rounds cash of its own currency on a day; not at all in another."""
    if country(country_code).currency != currency_code:
        return NO_CASH_ROUNDING
    return cash_rounding(country_code, on)


def place(
    act: Act,
    type: str,
    priced: PricedCart,
    settlement: Settlement,
    rounding: CashRounding,
    *,
    sold_at: str = "",
    source: str = "",
    channel: str = "till",
    extra: dict[str, Any] | None = None,
) -> Placed:
    """Number and record an order, clear its cart from the work in hand and queue its receipt."""
    check_stamp(sold_at)
    check_source(source)
    check_code(channel, "A channel")
    check_amount(priced.list_minor, "The total")
    check_amount(priced.total_minor, "The total")
    act.open_shift()
    number, series, n = act.next_number()
    body = priced_body(_notes_sealed(act, priced))
    body.update(settlement_body(_sealed(act, settlement), rounding))
    body.update(
        order=priced.cart.id,
        number=number,
        series=series,
        series_n=n,
        channel=channel,
        source=source,
        sold_at=sold_at or stamp(act.now),
        cause="sale",
    )
    body.update(extra or {})
    fact = act.record(type, body)
    act.write("DELETE FROM work WHERE key = ?", (priced.cart.id,))
    cash = any(payment.kind is TenderKind.CASH for payment in settlement.payments)
    queue_receipt(act, priced.cart.id, drawer=cash)
    return Placed(
        priced.cart.id, number, priced.total_minor, settlement.rounding_minor, settlement.change_minor, fact.short
    )


def _notes_sealed(act: Act, priced: PricedCart) -> PricedCart:
    """Notes are a person's own words: they stay outside the chain, where they can be erased."""
    if not priced.cart.note and not any(line.line.note for line in priced.lines):
        return priced
    lines = tuple(
        replace(line, line=replace(line.line, note=act.seal(line.line.note))) if line.line.note else line
        for line in priced.lines
    )
    return replace(priced, cart=replace(priced.cart, note=act.seal(priced.cart.note)), lines=lines)


def _sealed(act: Act, settlement: Settlement) -> Settlement:
    """What was typed as a reference may be anything, a name too: it stays outside the chain."""
    return replace(
        settlement,
        payments=tuple(replace(payment, reference=act.seal(payment.reference)) for payment in settlement.payments),
    )


def find_placed(act: Act, order_id: str, kind: str) -> Placed | None:
    """The sale or refund with this id, if it is recorded already. Raises Refused where the id is another order's."""
    check_id(order_id, "An order's id")
    rows = act.rows(
        "SELECT o.number, o.total_minor, o.rounding_minor, o.change_minor, j.content, o.kind, o.training "
        "FROM orders AS o JOIN journal AS j ON j.n = o.n WHERE o.id = ?",
        (order_id,),
    )
    if not rows:
        return None
    number, total, rounding, change, content, found, training = rows[0]
    if found != kind or bool(training) != act.training:
        what = _PLACED[found, bool(training)]
        raise Refused(f"This id is that of {what} {number}.", "Begin again with a new one.", code="id-taken")
    return Placed(order_id, number, total, rounding, change, short(content), again=True)


def check_cards(act: Act, order_id: str, settlement: Settlement) -> None:
    """Refuse card payments of a sale that were not started for it, for this amount, and only once.

    Without a reference they are found by amount and time, which a shop may refuse (setting ``counter.card_reference``).
    """
    cards = [payment for payment in settlement.payments if payment.kind is TenderKind.CARD]
    if len({payment.intent_id for payment in cards}) < len(cards):
        raise Refused("One card payment pays only once.", "Start another for the rest.", code="card-twice")
    for payment in cards:
        rows = act.rows("SELECT order_id, amount_minor, state FROM card_payments WHERE id = ?", (payment.intent_id,))
        if not rows or rows[0][2] != "started":
            raise Refused("This card payment was not started here.", "Start it again from Pay.", code="card-no-intent")
        if rows[0][0] != order_id or rows[0][1] != payment.amount_minor:
            raise Refused(
                "The card payment was started for another amount or order.",
                "End it and start a new one.",
                code="card-intent-differs",
            )
        if not payment.reference and act.settings["counter.card_reference"] == "ask":
            raise Refused("The card reader's reference is missing.", "Type what its slip says.", code="card-reference")


def check_reference(reference: str) -> None:
    """Refuse what looks like a card's own number: it must never be kept. Raises InvalidInput."""
    if _CARD_NUMBER.search(reference):
        raise InvalidInput(
            "That looks like a card number, which must never be stored.", "Type the reference from the reader's slip."
        )


@needs(Right.SELL)
def start_card_payment(act: Act, intent_id: str, order_id: str, amount_minor: int) -> None:
    """Record, before the card reader is asked, that it will be: so an unknown outcome is asked after, not repeated."""
    check_id(intent_id, "A card payment's id")
    check_id(order_id, "An order's id")
    check_amount(amount_minor, "A card payment")
    if act.is_recorded(intent_id, "CardPaymentStarted"):
        return
    if amount_minor <= 0:
        raise Refused("A card payment has an amount.")
    act.record(
        "CardPaymentStarted", {"intent": intent_id, "order": order_id, "amount": amount_minor}, fact_id=intent_id
    )


@needs(Right.SELL)
def end_card_payment(act: Act, intent_id: str, *, outcome: str = "failed", reference: str = "") -> None:
    """Record how a started card payment ended when no sale took it: ``failed``, or ``reversed`` with a reference."""
    if outcome not in ("failed", "reversed"):
        raise InvalidInput(f"A card payment ends as failed or reversed, not {outcome!r}.")
    check_reference(reference)
    rows = act.rows("SELECT state FROM card_payments WHERE id = ?", (intent_id,))
    if not rows:
        raise NotFound("There is no such card payment.")
    if rows[0][0] == "taken":
        raise Refused("This card payment belongs to a finished sale.", "Give it back with a refund.")
    if rows[0][0] == "started":
        act.record("CardPaymentEnded", {"intent": intent_id, "outcome": outcome, "reference": act.seal(reference)})


def _money(minor: int, code: str) -> str:
    return f"{plain(minor, currency(code).exponent)} {code}"
