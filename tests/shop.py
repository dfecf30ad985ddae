"""A small shop for tests: carts with taxes, tenders that pay them, a clock and ids that do as they are told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.db.folder import heads_folder
from app.db.journal import facts
from app.db.verify import verify
from app.domain.cart import Cart, CartLine
from app.domain.facts import Fact
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.domain.tender import Tender, TenderKind
from app.register import Register
from app.services.checkout import Placed, complete_sale

STANDARD = Tax("standard", "VAT", 200_000)
ZERO = Tax("zero", "VAT", 0)


class SetClock:
    """A clock that stands where it is put and moves a second with each look."""

    def __init__(self, at: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def line_of(register: Register, place: int = 0, quantity: int = 1000, price_minor: int = 250) -> CartLine:
    tax = STANDARD if place % 2 == 0 else ZERO
    return CartLine(
        register.new_id(), f"product-{place}", f"Thing {place}", UnitPrice(price_minor), Quantity(quantity), (tax,)
    )


def cart_of(register: Register, lines: int = 3) -> Cart:
    """A cart of some lines at different prices, quantities and rates."""
    made = tuple(line_of(register, place, 1000 * (1 + place % 3), 199 + 37 * place) for place in range(lines))
    return Cart(register.new_id(), register.settings["currency"], made)


def total_of(cart: Cart, policy: str = "line-half-up/1") -> int:
    return price(cart, rules_for(policy, cart.currency)).total_minor


def cash(cart: Cart, more: int = 0) -> tuple[Tender, ...]:
    """Cash for the cart's total and ``more``."""
    return (Tender(TenderKind.CASH, total_of(cart) + more),)


def ring(register: Register, cart: Cart | None = None, *, training: bool = False) -> Placed:
    """Sell a cart for cash."""
    cart = cart or cart_of(register)
    return register.do_as(register.owner, training, complete_sale, cart, cash(cart)).result()


def facts_of(register: Register) -> list[Fact]:
    return register.ask(lambda reader: list(facts(reader.ledger)))


def one(register: Register, sql: str) -> Any:
    """The first value that a question in SQL to the ledger answers."""
    return register.ask(lambda reader: reader.ledger.value(sql))


def findings(folder: Path) -> list[str]:
    """What verifying a folder with every table derived again finds, by code."""
    return [finding.code for finding in verify(folder, heads_folder(), rebuild=True).findings]
