"""What a platform is told of: sales, returns and changes of stock, read from facts. No names of persons are in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.domain.movements import Movement, stock_of
from app.domain.quantity import Quantity, UnitPrice

VOID_OF_REFUND = "void-of-refund"  # no system takes back that money went back
TELLING = ("SaleCompleted", "RefundCompleted", "OrderVoided", "StockMoved", "StockCounted")


@frozen
class Line:
    """Goods of a sale or return. ``gross_minor`` is what was paid for all of it, discounts and taxes included."""

    position: int  # in the sale
    product: str
    sku: str
    name: str
    quantity: Quantity
    price: UnitPrice
    gross_minor: int


@frozen
class Sale:
    """A sale with its numbers in minor units; ``payments`` are (kind, amount) and may differ from it by rounding."""

    ref: str
    number: str
    currency: str
    total_minor: int
    at: str
    lines: tuple[Line, ...]
    payments: tuple[tuple[str, int], ...]


@frozen
class Return:
    """Goods of the sale ``of`` that came back, and what was paid for them; quantities and amounts are positive."""

    ref: str
    of: str
    number: str
    currency: str
    total_minor: int
    lines: tuple[Line, ...]
    restock: bool
    reason: str


@frozen
class StockChange:
    """Goods that moved otherwise than over the counter."""

    ref: str
    cause: str
    moves: tuple[Movement, ...]


@frozen
class Untellable:
    """An act that no platform has a place for; ``code`` says why."""

    ref: str
    code: str


TellableAct = Sale | Return | StockChange | Untellable


def is_told(fact: Fact) -> bool:
    """Whether a platform is to know of it at all: practice, drawers and settings are the shop's own."""
    return fact.type in TELLING and not fact.training


def read_act(fact: Fact, order: Callable[[str], Fact | None]) -> TellableAct:
    """The act that a fact records; ``order`` finds the fact of an order by its id."""
    body = fact.read()
    if fact.type == "SaleCompleted":
        return _sale(body)
    if fact.type == "RefundCompleted":
        return _refund(body)
    if fact.type == "OrderVoided":
        voided = order(body["order"])
        if voided is None or voided.type != "SaleCompleted":
            return Untellable(fact.id, VOID_OF_REFUND)
        return _void(fact.id, voided.read(), body["reason"])
    moves = tuple(one for one in stock_of(body) if one.product and one.delta)
    return StockChange(fact.id, body["cause"], moves)


def _sale(body: Mapping[str, Any]) -> Sale:
    return Sale(
        ref=body["order"],
        number=body["number"],
        currency=body["currency"],
        total_minor=body["total"],
        at=body["sold_at"],
        lines=tuple(_line(position, line, 1) for position, line in enumerate(body["lines"])),
        payments=tuple((payment["kind"], payment["amount"]) for payment in body["payments"]),
    )


def _refund(body: Mapping[str, Any]) -> Return:
    positions = body["positions"] or range(len(body["lines"]))
    return Return(
        ref=body["order"],
        of=body["refers_to"],
        number=body["number"],
        currency=body["currency"],
        total_minor=-body["total"],
        lines=tuple(_line(position, line, -1) for position, line in zip(positions, body["lines"], strict=True)),
        restock=body["restock"],
        reason=body["reason"],
    )


def _void(ref: str, sale: Mapping[str, Any], reason: str) -> Return:
    lines = tuple(_line(position, line, 1) for position, line in enumerate(sale["lines"]))
    return Return(ref, sale["order"], sale["number"], sale["currency"], sale["total"], lines, True, reason)


def _line(position: int, body: Mapping[str, Any], sign: int) -> Line:
    amount, exponent = body["quantity"]
    quantity = Quantity(sign * amount, exponent)
    price = UnitPrice(*body["price"])
    return Line(position, body["product"], body["sku"], body["name"], quantity, price, sign * body["gross"])
