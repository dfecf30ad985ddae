"""What may enter the journal: short codes and ids instead of free text about a person, and numbers a file can hold."""

from __future__ import annotations

import re

from app.clock import moment
from app.domain.cart import Cart, CartLine, Discount
from app.errors import InvalidInput

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,31}", re.ASCII)
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}", re.ASCII)
_SOURCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/#-]{0,99}", re.ASCII)
_BLOB = re.compile(r"[0-9a-f]{64}", re.ASCII)

LARGEST = 10**15  # of any amount or quantity: thousands of them still add up within SQLite's 64 bits
LONGEST_NOTE = 500
FINEST = 9  # decimals of a price or a quantity


def check_code(code: str, what: str) -> None:
    """Raise InvalidInput unless ``code`` is empty or a short code: small letters, digits and hyphens."""
    if code and _CODE.fullmatch(code) is None:
        raise InvalidInput(
            f"{what} is a short code such as damaged or change-of-mind, not {code!r}.",
            "Put free words into the note, which is kept outside the journal.",
        )


def check_id(text: str, what: str) -> None:
    """Raise InvalidInput unless ``text`` can be an id, which is never empty and holds no words."""
    if _ID.fullmatch(text) is None:
        raise InvalidInput(f"{what} is an id such as a UUID, not {text!r}.", code="not-an-id")


def check_source(text: str) -> None:
    """Raise InvalidInput unless ``text`` is empty or names a document, such as ``shopfile:536365``."""
    if text and _SOURCE.fullmatch(text) is None:
        raise InvalidInput(f"A source is KIND:DOCUMENT without spaces, not {text!r}.")


def check_blob(name: str) -> None:
    """Raise InvalidInput unless ``name`` is a stored content's: 64 small hexadecimal digits."""
    if _BLOB.fullmatch(name) is None:
        raise InvalidInput(f"{name!r} is not the name of a stored content.")


def check_stamp(text: str) -> None:
    """Raise InvalidInput unless ``text`` is empty or an instant as ``app.clock.stamp`` writes it."""
    if not text:
        return
    try:
        moment(text)
    except ValueError as problem:
        raise InvalidInput(f"{text!r} is not a time such as 2026-11-22T09:30:00.000000Z.") from problem


def check_amount(minor: int, what: str) -> None:
    """Raise InvalidInput for a number so large that the sums of a shift would not fit their columns."""
    if abs(minor) > LARGEST:
        raise InvalidInput(f"{what} is larger than a till can keep.", "Check what was typed.", code="too-large")


def check_quantity(amount: int, exponent: int, what: str) -> None:
    """Raise InvalidInput for a price or quantity that is too large or too fine."""
    check_amount(amount, what)
    if not 0 <= exponent <= FINEST:
        raise InvalidInput(f"{what} has 0 to {FINEST} decimals, not {exponent}.", code="too-fine")


def check_cart(cart: Cart) -> None:
    """Check everything of a cart that will stand in the journal."""
    check_id(cart.id, "A cart's id")
    if cart.customer_id:
        check_id(cart.customer_id, "A customer's id")
    _check_discounts(cart.discounts)
    check_note(cart.note)
    for line in cart.lines:
        _check_line(line)


def _check_line(line: CartLine) -> None:
    if line.product_id:  # a line without a product moves no stock
        check_id(line.product_id, "A product's id")
    check_quantity(line.quantity.amount, line.quantity.exponent, "A quantity")
    check_quantity(line.unit_price.amount, line.unit_price.exponent, "A price")
    if line.amount_minor is not None:
        check_amount(line.amount_minor, "A line")
    if line.list_price is not None:
        check_quantity(line.list_price.amount, line.list_price.exponent, "A price")
    check_code(line.price_reason, "A reason for another price")
    check_note(line.note)
    _check_discounts(line.discounts)


def check_note(note: str) -> None:
    """Raise InvalidInput for more words than a receipt can carry."""
    if len(note) > LONGEST_NOTE:
        raise InvalidInput(
            f"A note has {LONGEST_NOTE} signs at most, not {len(note)}.", "Shorten it.", code="note-too-long"
        )


def _check_discounts(discounts: tuple[Discount, ...]) -> None:
    for discount in discounts:
        check_code(discount.reason, "A discount's reason")
        check_amount(discount.value, "A discount")
        if discount.value < 0:
            raise InvalidInput("A discount is never negative.", "Add a line for what costs more.")
