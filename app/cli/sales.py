"""sell, refund, void: the same services as the window's, without a screen."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import asdict, replace
from functools import partial
from typing import Any
from uuid import UUID

from app.cli.shown import amount_minor, money, opened, result
from app.domain.barcode import UnreadableCode
from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.quantity import Quantity, decimal, quantity
from app.domain.tender import Tender, TenderKind
from app.errors import InvalidInput, NotFound, ShopError
from app.printing import print_waiting
from app.queries.catalog import line_for_barcode
from app.queries.orders import OrderDetail, order_detail
from app.register import Register
from app.services.checkout import Placed, complete_sale, end_card_payment, start_card_payment
from app.services.returns import refund_lines, void_order


def sell(options: Namespace) -> int:
    with opened(options) as register:
        code = register.settings["currency"]
        lines = tuple(_line(register, text) for text in options.barcode)
        cart = Cart(_id(options.id) or register.new_id(), code, lines, _discounts(options.discount, code))
        tenders = tuple(_tender(register, text, code) for text in options.tender)
        placed = _sold(partial(register.do_as, register.owner, options.training), cart, tenders)
        print_waiting(register)
    return _told(options, placed, code, "sold")


def _sold(do: Callable[..., Future[Any]], cart: Cart, tenders: tuple[Tender, ...]) -> Placed:
    """The sale, with its card payments started before and, where no sale took them, ended."""
    started = [tender for tender in tenders if tender.kind is TenderKind.CARD]
    for tender in started:
        do(start_card_payment, tender.intent_id, cart.id, tender.amount_minor).result()
    try:
        placed: Placed = do(complete_sale, cart, tenders).result()
    except ShopError:
        for tender in started:
            do(end_card_payment, tender.intent_id).result()
        raise
    if placed.again:
        for tender in started:
            do(end_card_payment, tender.intent_id).result()
    return placed


def refund(options: Namespace) -> int:
    with opened(options) as register:
        detail = register.ask(order_detail, options.order)
        code = detail.row.currency
        wanted = _wanted(options.line, detail)
        tenders = tuple(_refund_tender(register, text, code) for text in options.tender or ())
        placed = register.do_as(
            register.owner,
            detail.row.training,
            refund_lines,
            _id(options.id) or register.new_id(),
            detail.row.id,
            wanted,
            tenders,
            reason=options.reason,
            note=options.note,
            restock=not options.no_restock,
        ).result()
        print_waiting(register)
    return _told(options, placed, code, "refunded")


def void(options: Namespace) -> int:
    with opened(options) as register:
        detail = register.ask(order_detail, options.order)
        register.do_as(
            register.owner, detail.row.training, void_order, detail.row.id, reason=options.reason, note=options.note
        ).result()
    data = {"order": detail.row.id, "number": detail.row.number, "state": "voided"}
    return result(options, data, f"Voided {detail.row.number}.")


def _line(register: Register, text: str) -> CartLine:
    code, _, amount = text.rpartition(":")
    if not code or amount.startswith("//"):  # a link has a colon of its own
        code, amount = text, ""
    try:
        found = register.ask(line_for_barcode, code)
    except UnreadableCode as problem:
        raise InvalidInput(f"{code!r} cannot be a code ({problem.reason}).", "Scan or type it again.") from problem
    if found is None:
        raise NotFound(f"No product has the code {code}.", "Import the catalogue, or check the code.")
    line = replace(found.line, id=register.new_id())
    return replace(line, quantity=_quantity(amount)) if amount else line


def _id(text: str) -> str:
    try:
        return str(UUID(text)) if text else ""
    except ValueError as problem:
        raise InvalidInput(f"{text!r} is not a UUID.", "Leave --id out to have one made.") from problem


def _quantity(text: str) -> Quantity:
    try:
        return quantity(text)
    except ValueError as problem:
        raise InvalidInput(f"{text!r} is not a quantity.", "Write it with a point, such as 2 or 0.750.") from problem


def _discounts(text: str | None, code: str) -> tuple[Discount, ...]:
    if not text:
        return ()
    if not text.endswith("%"):
        return (Discount(DiscountKind.AMOUNT, amount_minor(text, code)),)
    try:
        amount, exponent = decimal(text[:-1])
    except ValueError as problem:
        raise InvalidInput(f"{text!r} is not a percentage.", "Write it as 10% or 2.5%.") from problem
    if exponent > 4:
        raise InvalidInput("A percentage has at most four decimals.")
    return (Discount(DiscountKind.PERCENT, amount * 10 ** (4 - exponent)),)


def _tender(register: Register, text: str, code: str) -> Tender:
    kind, name, amount, reference = _parts(register, text)
    if not amount:
        raise InvalidInput(f"{text!r} has no amount.", "Write it as cash:20.00 or card:12.50:REFERENCE.")
    intent = register.new_id() if kind is TenderKind.CARD else ""
    return Tender(kind, amount_minor(amount, code), name, reference, intent)


def _refund_tender(register: Register, text: str, code: str) -> Tender:
    kind, name, amount, reference = _parts(register, text)
    if not amount:
        raise InvalidInput(f"{text!r} has no amount.", "Write it as card:12.50:REFERENCE, or leave it out for cash.")
    return Tender(kind, -amount_minor(amount, code), name, reference)


def _parts(register: Register, text: str) -> tuple[TenderKind, str, str, str]:
    name, _, rest = text.partition(":")
    amount, _, reference = rest.partition(":")
    if name in (TenderKind.CASH, TenderKind.CARD):
        return TenderKind(name), "", amount, reference
    others = register.settings["tenders.other"]
    if name not in others:
        known = ", ".join(["cash", "card", *others])
        raise InvalidInput(f"This shop takes no {name!r}.", f"Choose one of: {known}; or set tenders.other.")
    return TenderKind.OTHER, name, amount, reference


def _wanted(lines: list[str] | None, detail: OrderDetail) -> dict[int, Quantity]:
    left = {
        line.position: Quantity(line.quantity.amount - line.refunded, line.quantity.exponent) for line in detail.lines
    }
    if not lines:
        return {position: rest for position, rest in left.items() if rest.amount > 0}
    wanted: dict[int, Quantity] = {}
    for text in lines:
        number, _, amount = text.partition(":")
        if not (number.isascii() and number.isdecimal()) or int(number) - 1 not in left:
            raise NotFound(f"The order has no line {number}.", f"It has lines 1 to {len(left)}.")
        position = int(number) - 1
        if position in wanted:
            raise InvalidInput(f"Line {number} is named twice.", "Name each line once, with its whole quantity.")
        wanted[position] = _quantity(amount) if amount else left[position]
    return wanted


def _told(options: Namespace, placed: Placed, code: str, word: str) -> int:
    data: dict[str, Any] = {**asdict(placed), "currency": code}
    words = f"{placed.number}  {money(placed.total_minor, code)}  {word}"
    if placed.change_minor:
        words += f", change {money(placed.change_minor, code)}"
    if placed.again:
        words += " (recorded before; nothing was done twice)"
    return result(options, data, words)
