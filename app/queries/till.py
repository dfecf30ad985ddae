"""The state of the counter itself: carts in hand, what the catalogue says of them now, the shift, cards."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from typing import Any

from app.clock import moment
from app.db.reader import Reader
from app.db.shift_sums import shift_sums
from app.domain.cart import Cart
from app.domain.cart_body import read_cart_body
from app.domain.frozen import frozen
from app.domain.quantity import UnitPrice
from app.domain.tender import Tender, TenderKind


@frozen
class ShiftRow:
    """The open shift with its sums so far; cash in minor units."""

    id: str
    opened_at: str
    business_day: str
    cash_minor: int
    sums: dict[str, Any]


@frozen
class CardPayment:
    """A card payment that was started and whose outcome nobody has said yet."""

    intent_id: str
    order_id: str
    amount_minor: int
    at: str


def open_cart(reader: Reader) -> Cart | None:
    """The cart that was being rung up when the register was last closed or killed."""
    row = reader.ledger.row("SELECT body FROM work WHERE kind = 'cart' ORDER BY updated_at DESC LIMIT 1")
    return None if row is None else read_cart_body(json.loads(row[0]))


@frozen
class ParkedCart:
    """A cart that was put aside, with when."""

    id: str
    label: str
    parked_at: datetime
    cart: Cart


def parked_carts(reader: Reader) -> tuple[ParkedCart, ...]:
    """The carts that wait to be taken up again, the one put aside last first; those that cannot be read are left out.

    One of them must not hide the others: ``how_many_parked`` counts it, so that a screen can tell of it.
    """
    rows = reader.ledger.rows(
        "SELECT key, body, updated_at FROM work WHERE kind = 'parked' ORDER BY updated_at DESC, key DESC"
    )
    found = []
    for key, body, at in rows:
        with suppress(LookupError, TypeError, ValueError):
            cart = read_cart_body(json.loads(body))
            found.append(ParkedCart(key, cart.label, moment(at), cart))
    return tuple(found)


def how_many_parked(reader: Reader) -> int:
    """How many carts wait to be taken up again."""
    return int(reader.ledger.value("SELECT count(*) FROM work WHERE kind = 'parked'"))


@frozen
class ProductNow:
    """What the catalogue says now of a product in the cart: ``price`` is None where it is gone or off sale."""

    id: str
    price: UnitPrice | None


def products_now(reader: Reader, cart: Cart) -> tuple[ProductNow, ...]:
    """The products of a cart as the catalogue has them now; one look for the whole cart, by id."""
    ids = tuple(dict.fromkeys(line.product_id for line in cart.lines if line.product_id))
    if not ids:
        return ()
    rows = reader.cache.rows(
        "SELECT id, price, price_exponent FROM products WHERE active AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    found = {key: UnitPrice(price, exponent) for key, price, exponent in rows}
    return tuple(ProductNow(one, found.get(one)) for one in ids)


def cost_of(reader: Reader, product_id: str) -> UnitPrice | None:
    """What the shop pays for one of it, without tax; None where nobody knows."""
    row = reader.cache.row("SELECT cost, cost_exponent FROM products WHERE id = ?", (product_id,))
    return None if row is None or row[0] is None else UnitPrice(row[0], row[1])


def kept_tenders(reader: Reader, cart_id: str) -> tuple[Tender, ...]:
    """What had been handed over for this cart when the register was last closed or killed."""
    row = reader.ledger.row("SELECT body FROM work WHERE kind = 'tender' AND key = ?", (cart_id,))
    return () if row is None else tuple(Tender(TenderKind(kind), *rest) for kind, *rest in json.loads(row[0]))


def current_shift(reader: Reader) -> ShiftRow | None:
    """The open shift, if there is one."""
    row = reader.ledger.row(
        "SELECT id, opened_at, business_day FROM shifts WHERE closed_at = '' ORDER BY opened_at DESC LIMIT 1"
    )
    if row is None:
        return None
    sums = shift_sums(reader.ledger, row[0])
    return ShiftRow(row[0], row[1], row[2], sums["cash_expected"], sums)


def unfinished_cards(reader: Reader) -> tuple[CardPayment, ...]:
    """Card payments that were started before a crash or a closed window: was the card charged?"""
    rows = reader.ledger.rows(
        "SELECT id, order_id, amount_minor, at FROM card_payments WHERE state = 'started' ORDER BY at"
    )
    return tuple(CardPayment(*row) for row in rows)


def stock_on_hand(reader: Reader, product_id: str) -> dict[int, int]:
    """The sum of a product's movements by exponent; a register without a platform starts from nothing."""
    rows = reader.ledger.rows(
        "SELECT exponent, sum(delta) FROM stock_movements WHERE product = ? GROUP BY exponent", (product_id,)
    )
    return {row[0]: row[1] for row in rows}
