"""One cashier: sells, gives back and voids through the register, and says beforehand and afterwards what was done."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.domain.tender import Tender, TenderKind
from app.errors import Refused
from app.register import Register
from app.services.cash import pay_in
from app.services.checkout import Placed, complete_sale, start_card_payment
from app.services.returns import refund_lines, void_order
from app.services.shifts import close_shift
from tests.faults.oracle import Oracle, Receipt, Try, confirmed, tried

SETTINGS = {"country": "GB", "currency": "GBP", "store.code": "1", "register.code": "2"}
VAT = Tax("vat20", "VAT 20 %", 200_000)
PRODUCTS = tuple((f"product-{n}", 99 + 137 * n) for n in range(12))
PATIENCE = 10.0  # seconds until an answer that does not come is a register that hangs
Say = Callable[[dict[str, Any]], None]


class Counter:
    """Acts drawn from a seed. ``say`` hears a try before each act and a receipt the moment its Future resolves."""

    def __init__(self, register: Register, seed: int, say: Say, known: Oracle | None = None) -> None:
        self.register = register
        self.chance = random.Random(seed)
        self.say = say
        self.oracle = known if known is not None else Oracle()
        self._sold: list[Try] = []  # in this run, so in an open shift, and not touched since

    def act(self) -> None:
        """Does one act. Raises what the register answers."""
        draw = self.chance.random()
        if self._sold and draw < 0.08:
            self.refund(self._sold.pop(self.chance.randrange(len(self._sold))))
        elif self._sold and draw < 0.12:
            self.void(self._sold.pop(self.chance.randrange(len(self._sold))))
        elif draw > 0.97:
            self.pay_in()
        else:
            self.sell()

    def sell(self) -> None:
        lines = [[*self.chance.choice(PRODUCTS), self.chance.randint(1, 4)] for _ in range(self.chance.randint(1, 5))]
        total = sum(price * units for _, price, units in lines)
        by_card = self.chance.random() < 0.3
        key = self._new_id()
        attempt = Try(key, "sale", total, 0 if by_card else total, _stock(lines, -1), lines)
        if by_card:
            self.register.do(start_card_payment, f"card-{key}", key, total).result(PATIENCE)
        self.repeat(attempt)
        self._sold.append(attempt)

    def any_sold(self) -> Try:
        """A sale of this run that nothing was done with yet; one is made if there is none."""
        if not self._sold:
            self.sell()
        return self._sold.pop()

    def refund(self, sale: Try) -> None:
        """Gives back one unit of the first line, in cash."""
        product, price, _ = sale.lines[0]
        self.repeat(Try(self._new_id(), "refund", -price, -price, {product: 1000}, [], sale.key))

    def void(self, sale: Try) -> None:
        self.repeat(Try(f"void {sale.key}", "void", 0, -sale.cash, _stock(sale.lines, 1), [], sale.key))

    def pay_in(self) -> None:
        amount = self.chance.randint(1, 10_000)
        self.repeat(Try(self._new_id(), "cash", amount, amount))

    def close_shift(self) -> None:
        """Closes the shift, if one is open; what was sold in it can no longer be voided."""
        self._sold.clear()
        try:
            self.register.do(close_shift).result(PATIENCE)
        except Refused as answer:
            if answer.code != "no-shift":
                raise

    def repeat(self, attempt: Try) -> None:
        """Asks for an act, the first time or, where nobody knows what became of it, again."""
        self._tell({**tried(attempt)})
        future = self._ask(attempt)
        future.add_done_callback(lambda done: self._answered(attempt, done))
        future.result(PATIENCE)

    def _ask(self, attempt: Try) -> Future[Any]:
        if attempt.kind == "void":
            return self.register.do(void_order, attempt.refers_to, reason="fault-test")
        if attempt.kind == "cash":
            return self.register.do(pay_in, attempt.cash, "change", act_id=attempt.key)
        if attempt.kind == "refund":
            return self.register.do(refund_lines, attempt.key, attempt.refers_to, {0: Quantity(1000)})
        if attempt.cash:
            tender = Tender(TenderKind.CASH, attempt.total)
        else:
            tender = Tender(TenderKind.CARD, attempt.total, reference="A1B2", intent_id=f"card-{attempt.key}")
        return self.register.do(complete_sale, cart_of(attempt), (tender,), shown_total_minor=attempt.total)

    def _answered(self, attempt: Try, done: Future[Any]) -> None:
        if done.exception() is None:
            self._tell(confirmed(receipt_of(attempt, done.result())))
        elif getattr(done.exception(), "code", "") != "not-certain":
            self._tell({"no": attempt.key})

    def _tell(self, entry: dict[str, Any]) -> None:
        self.oracle.hear(entry)
        self.say(entry)

    def _new_id(self) -> str:
        return str(uuid.UUID(int=self.chance.getrandbits(128)))


def receipt_of(attempt: Try, placed: Placed | None) -> Receipt:
    if placed is None:
        return Receipt(attempt.key, "", 0, "")
    return Receipt(attempt.key, placed.number, placed.total_minor, placed.proof)


def cart_of(attempt: Try) -> Cart:
    lines = tuple(
        CartLine(
            f"{attempt.key}-{place}", product, product, UnitPrice(price), Quantity(units * 1000), (VAT,), revision="r1"
        )
        for place, (product, price, units) in enumerate(attempt.lines)
    )
    return Cart(attempt.key, "GBP", lines)


def _stock(lines: list[list[Any]], sign: int) -> dict[str, int]:
    moved: dict[str, int] = {}
    for product, _, units in lines:
        moved[product] = moved.get(product, 0) + sign * units * 1000
    return moved
