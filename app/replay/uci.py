"""The UCI online retail file: invoices of an online gift shop, with cancellations, write-offs and corrections.

Source: Chen (2015), Online Retail, UCI Machine Learning Repository; its second edition's header is known too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from app.domain.frozen import frozen
from app.domain.money import divide
from app.domain.quantity import UnitPrice
from app.replay.acts import Act, CashMove, Line, Reading, Reason, Refund, Sale, Skipped, StockChange
from app.replay.group import Document, Namer, documents
from app.replay.text import count_lines, moment, opened, price, rows

KIND = "uci-online-retail"
HEADERS = (
    ("invoiceno", "stockcode", "description", "quantity", "invoicedate", "unitprice", "customerid", "country"),
    ("invoice", "stockcode", "description", "quantity", "invoicedate", "price", "customer id", "country"),
)


@frozen
class _Entry:
    number: int
    sku: str
    name: str
    quantity: int
    price: UnitPrice
    customer: str


def read(path: Path) -> Reading:
    """The file as acts in GBP, paid on account: it is a wholesaler's file and names no tender."""
    return Reading(KIND, "GBP", "account", count_lines(path), _acts(path))


def _acts(path: Path) -> Iterator[Act]:
    namer = Namer(KIND)
    skipped: list[Skipped] = []
    with opened(path) as text:
        for document in documents(_entries(rows(text), skipped)):
            yield from _drain(skipped)
            yield from _document_acts(document, namer)
    yield from _drain(skipped)


def _drain(skipped: list[Skipped]) -> Iterator[Skipped]:
    yield from skipped
    skipped.clear()


def _entries(
    numbered: Iterator[tuple[int, list[str]]], skipped: list[Skipped]
) -> Iterator[tuple[str, datetime, _Entry]]:
    next(numbered, None)
    for number, row in numbered:
        try:
            invoice, sku, name, quantity, when, unit_price, customer, _ = row
            at = moment(when)
            entry = _Entry(number, sku.strip(), name.strip(), int(quantity), price(unit_price), _customer(customer))
        except ValueError:
            skipped.append(Skipped(number, Reason.UNREADABLE))
            continue
        yield invoice.strip(), at, entry


@lru_cache(maxsize=65_536)
def _customer(text: str) -> str:
    return text.strip().removesuffix(".0")


def _document_acts(document: Document[_Entry], namer: Namer) -> Iterator[Act]:
    prefix = document.number[:1].upper()
    if prefix == "C":
        return _cancellation(document, namer)
    if prefix == "A":
        return _corrections(document, namer)
    return _invoice(document, namer)


def _invoice(document: Document[_Entry], namer: Namer) -> Iterator[Act]:
    rung = [entry for entry in document.entries if entry.quantity > 0 and entry.price.amount > 0]
    free = [entry for entry in document.entries if entry.quantity > 0 and entry.price.amount == 0]
    lost = [entry for entry in document.entries if entry.quantity < 0 and entry.price.amount == 0]
    customer = document.entries[0].customer
    if rung:
        yield Sale(namer(document.number, document.at), document.number, document.at, customer, _lines(rung))
    if free:
        given = bool(rung) or customer != ""
        yield _stock(document, namer, free, Reason.GIVEN if given else Reason.FOUND, -1 if given else 1)
    if lost:
        yield _stock(document, namer, lost, Reason.WRITE_OFF, -1)
    yield from _odd(document.entries)


def _odd(entries: Iterable[_Entry]) -> Iterator[Skipped]:
    for entry in entries:
        if entry.quantity == 0:
            yield Skipped(entry.number, Reason.ZERO_QUANTITY)
        elif entry.price.amount < 0:
            yield Skipped(entry.number, Reason.NEGATIVE_PRICE)
        elif entry.quantity < 0 < entry.price.amount:
            yield Skipped(entry.number, Reason.NEGATIVE_QUANTITY)


def _cancellation(document: Document[_Entry], namer: Namer) -> Iterator[Act]:
    back = [entry for entry in document.entries if entry.quantity < 0 < entry.price.amount]
    if back:
        customer = back[0].customer
        yield Refund(namer(document.number, document.at), document.number, document.at, customer, _lines(back))
    for entry in document.entries:
        if entry.quantity < 0 < entry.price.amount:
            continue
        if entry.quantity > 0:
            yield Skipped(entry.number, Reason.POSITIVE_CANCELLATION)
        elif entry.quantity == 0:
            yield Skipped(entry.number, Reason.ZERO_QUANTITY)
        else:
            yield Skipped(entry.number, Reason.ZERO_PRICE if entry.price.amount == 0 else Reason.NEGATIVE_PRICE)


def _corrections(document: Document[_Entry], namer: Namer) -> Iterator[Act]:
    for place, entry in enumerate(document.entries):
        amount = amount_minor(entry.quantity, entry.price)
        if amount:
            part = f"pay{place}" if place else ""
            yield CashMove(namer(document.number, document.at, part), document.number, document.at, amount, entry.name)
        else:
            yield Skipped(entry.number, Reason.ZERO_PRICE)


def _stock(document: Document[_Entry], namer: Namer, entries: list[_Entry], reason: Reason, sign: int) -> StockChange:
    named = namer(document.number, document.at, f"stock {reason.value}")
    return StockChange(named, document.number, document.at, reason, sign, _lines(entries))


def _lines(entries: list[_Entry]) -> tuple[Line, ...]:
    return tuple(
        Line(
            entry.number,
            entry.sku,
            entry.name,
            abs(entry.quantity) * 1000,
            entry.price,
            amount_minor(abs(entry.quantity), entry.price),
        )
        for entry in entries
    )


def amount_minor(pieces: int, unit_price: UnitPrice) -> int:
    """``pieces`` × price in minor units of a currency with two decimals, half up to the penny, line by line."""
    if unit_price.exponent == 2:
        return pieces * unit_price.amount
    return divide(pieces * unit_price.amount, 10 ** (unit_price.exponent - 2))
