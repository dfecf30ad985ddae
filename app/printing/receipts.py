"""A recorded order as a receipt: every figure is the recorded one, put into words and never added up again."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from app.clock import moment
from app.documents.receipt import Amount, Receipt, ReceiptKind, ReceiptLine, ReceiptTax
from app.documents.words import format_money
from app.domain.money import currency
from app.domain.quantity import UnitPrice, shortest
from app.queries.orders import LineRow, OrderDetail, PaymentRow, TaxRow
from app.settings import Settings


class Money(Protocol):
    """An amount in minor units as the reader writes it."""

    def __call__(self, minor: int, *, symbol: bool = False) -> str: ...


TENDER_WORDS = {"cash": "Cash", "card": "Card"}


def receipt_of(detail: OrderDetail, settings: Settings, *, copy: bool = False) -> Receipt:
    """What is printed for ``detail``; ``copy`` marks a second print."""
    row, language = detail.row, settings["language"]

    def money(minor: int, *, symbol: bool = False) -> str:
        return format_money(minor, row.currency, language, symbol=symbol)

    at = local(moment(row.sold_at), settings)
    return Receipt(
        header=_header(settings),
        number=row.number,
        when=at.strftime("%Y-%m-%d %H:%M"),
        when_iso=at.isoformat(timespec="seconds"),
        till=settings["register.code"],
        cashier="",
        lines=tuple(_line(line, row.currency, money) for line in detail.lines),
        total=money(row.total_minor, symbol=True),
        taxes=tuple(_tax(tax, money) for tax in detail.taxes),
        tenders=tuple(_tender(payment, money) for payment in detail.payments),
        rounding=money(detail.rounding_minor) if detail.rounding_minor else "",
        change=money(detail.change_minor) if detail.change_minor else "",
        footer=tuple(line for line in settings["receipt.footer"].splitlines() if line),
        kind=_kind(detail),
        copy=copy,
        training=row.training,
        proof=detail.proof,
        qr=f"cashwrap:{row.number}:{detail.proof}",
        language=language,
    )


def local(at: datetime, settings: Settings) -> datetime:
    """An instant as the shop's own clock shows it."""
    return at.astimezone(settings.zone)


def _header(settings: Settings) -> tuple[str, ...]:
    lines = [settings["shop.name"], *settings["shop.address"].splitlines(), settings["shop.tax_number"]]
    return tuple(line for line in lines if line)


def _kind(detail: OrderDetail) -> ReceiptKind:
    if detail.row.state == "voided":
        return ReceiptKind.VOID
    return ReceiptKind(detail.row.kind)


def _unit_price(price: UnitPrice, code: str, money: Money) -> str:
    """A price as money is written, or with all its decimals where it is finer than the coins."""
    finer = price.exponent - currency(code).exponent
    if finer <= 0:
        return money(price.amount * 10**-finer)
    if price.amount % 10**finer == 0:
        return money(price.amount // 10**finer)
    return shortest(price.amount, price.exponent)


def _line(line: LineRow, code: str, money: Money) -> ReceiptLine:
    quantity = shortest(line.quantity.amount, line.quantity.exponent)
    single = line.quantity.amount == 10**line.quantity.exponent and line.unit == "pc"
    return ReceiptLine(
        name=line.name,
        amount=money(line.list_minor),
        quantity="" if single else (quantity if line.unit == "pc" else f"{quantity} {line.unit}"),
        unit_price="" if single else _unit_price(line.unit_price, code, money),
        discount=Amount("Discount", money(-line.discount_minor)) if line.discount_minor else None,
    )


def _tax(tax: TaxRow, money: Money) -> ReceiptTax:
    rate = shortest(tax.rate_ppm, 4)
    return ReceiptTax(tax.name, f"{rate} %", money(tax.base_minor), money(tax.tax_minor))


def _tender(payment: PaymentRow, money: Money) -> Amount:
    label = TENDER_WORDS.get(payment.kind, payment.name.replace("-", " ").capitalize())
    if payment.reference:
        label = f"{label} {payment.reference}"
    return Amount(label, money(payment.tendered_minor))
