"""A recorded order as a receipt: every figure is the recorded one, put into the reader's words and forms."""

from __future__ import annotations

from datetime import datetime

from app.clock import moment
from app.documents.page import Bitmap
from app.documents.receipt import Amount, Receipt, ReceiptKind, ReceiptLine, ReceiptTax
from app.documents.vocabulary import spoken
from app.documents.words import (
    TENDERS,
    format_figure,
    format_moment,
    format_money,
    format_rate,
    is_mirrored,
    locale_of,
    vocabulary,
    word,
)
from app.domain.cart import Discount, DiscountKind
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.quantity import UnitPrice
from app.domain.tender import EXCHANGE
from app.queries.orders import LineRow, OrderDetail, PaymentRow, TaxRow
from app.services.returns import RECEIPT
from app.settings import Settings

_LEFT_TO_RIGHT = "\u200e"  # a mark, not an isolate, which papers leave out: figures are read as they were printed
_UNBROKEN = "-\u2060"  # a number is one word


@frozen
class _Pen:
    """How figures are written on this receipt."""

    currency: str
    locale: str

    def money(self, minor: int, *, symbol: bool = False) -> str:
        return format_money(minor, self.currency, self.locale, symbol=symbol)

    def word(self, key: str) -> str:
        return word(vocabulary(self.locale), key)

    def unit_price(self, price: UnitPrice) -> str:
        """A price as money is written, or with all its decimals where it is finer than the coins."""
        finer = price.exponent - currency(self.currency).exponent
        if finer <= 0:
            return self.money(price.amount * 10**-finer)
        if price.amount % 10**finer == 0:
            return self.money(price.amount // 10**finer)
        return format_figure(price.amount, price.exponent, self.locale)


def receipt_of(
    detail: OrderDetail,
    settings: Settings,
    *,
    copy: bool = False,
    gift: bool = False,
    language: str = "",
    code: str = "",
    logo: Bitmap | None = None,
) -> Receipt:
    """What is printed for ``detail``: ``copy`` marks a second print, a ``gift`` receipt shows no price.

    ``language`` is the customer's (the shop's where it is empty); ``code`` the digits of the signed code.
    """
    row = detail.row
    locale = paper_locale(settings, language)
    pen = _Pen(row.currency, locale)
    at = local(moment(row.sold_at), settings)
    return Receipt(
        header=_header(settings),
        intro=_texts(settings["receipt.header"]),
        number=row.number,
        when=format_moment(at, locale),
        when_iso=at.isoformat(timespec="seconds"),
        till=settings["register.code"],
        cashier=detail.cashier,
        lines=tuple(_line(line, pen) for line in detail.lines),
        subtotal=_subtotal(detail, pen),
        discounts=_cart_discounts(detail, pen),
        added=tuple(_added(tax, pen) for tax in detail.taxes if not tax.included),
        total=pen.money(row.total_minor, symbol=True),
        taxes=tuple(_tax(tax, pen) for tax in detail.taxes),
        tenders=tuple(_tender(payment, pen, detail.exchange) for payment in detail.payments),
        rounding=pen.money(detail.rounding_minor) if detail.rounding_minor else "",
        change=pen.money(detail.change_minor) if detail.change_minor else "",
        note="" if row.kind == "refund" else detail.note,  # of a refund it says why, which is the shop's own
        footer=_texts(settings["receipt.footer"]),
        kind=_kind(detail),
        refers_to=detail.refers_to or _elsewhere(detail.source),
        copy=copy,
        gift=gift,
        training=row.training,
        proof=detail.proof,
        qr=code,
        labels=vocabulary(locale),
        language=locale,
        rtl=is_mirrored(locale),
        logo=logo,
    )


def paper_locale(settings: Settings, language: str = "") -> str:
    """The locale of a paper: the customer's language, else that of the shop's papers, else that of its screens, else
    English: the first that papers have words in, as it is written in the shop's country."""
    return locale_of(spoken(language, settings["receipt.language"], settings["language"]), settings["country"])


def local(at: datetime, settings: Settings) -> datetime:
    """An instant as the shop's own clock shows it."""
    return at.astimezone(settings.zone)


def tender_word(kind: str, name: str, locale: str) -> str:
    """How a paper names a tender: in the reader's language where the product knows it, else by the shop's own name."""
    key = kind if kind in ("cash", "card") else name
    return word(vocabulary(locale), key) if key in TENDERS else name.replace("-", " ").capitalize()


def _header(settings: Settings) -> tuple[str, ...]:
    lines = [settings["shop.name"], *settings["shop.address"].splitlines(), settings["shop.tax_number"]]
    return tuple(line for line in lines if line)


def _texts(words: str) -> tuple[str, ...]:
    return tuple(line for line in words.splitlines() if line.strip())


def _kind(detail: OrderDetail) -> ReceiptKind:
    if detail.row.state == "voided":
        return ReceiptKind.VOID
    return ReceiptKind(detail.row.kind)


def _elsewhere(source: str) -> str:
    """The number of another register's receipt that goods came back with."""
    return source.removeprefix(RECEIPT) if source.startswith(RECEIPT) else ""


def _line(line: LineRow, pen: _Pen) -> ReceiptLine:
    quantity = format_figure(line.quantity.amount, line.quantity.exponent, pen.locale)
    weighed = line.unit != "pc"
    single = abs(line.quantity.amount) == 10**line.quantity.exponent and not weighed
    price = pen.unit_price(line.unit_price)
    off = line.discount_minor - line.cart_discount_minor
    return ReceiptLine(
        name=line.name,
        amount=pen.money(line.list_minor),
        quantity="" if single else (f"{quantity}\u00a0{line.unit}" if weighed else quantity),
        unit_price="" if single else (f"{price}/{line.unit}" if weighed else price),
        discount=Amount(_discount_word(line.discounts, pen), pen.money(-off)) if off else None,
        instead=pen.unit_price(line.list_price) if line.list_price is not None else "",
        note=line.note,
    )


def _discount_word(discounts: tuple[Discount, ...], pen: _Pen) -> str:
    """Says the percentage where there was one and nothing else."""
    if len(discounts) == 1 and discounts[0].kind is DiscountKind.PERCENT:
        return f"{pen.word('discount')} {format_rate(discounts[0].value, pen.locale)}"
    return pen.word("discount")


def _subtotal(detail: OrderDetail, pen: _Pen) -> str:
    """What the lines come to, where something of the whole order stands between them and the total."""
    off = sum(line.cart_discount_minor for line in detail.lines)
    added = sum(tax.tax_minor for tax in detail.taxes if not tax.included)
    return pen.money(detail.row.total_minor + off - added) if off or added else ""


def _cart_discounts(detail: OrderDetail, pen: _Pen) -> tuple[Amount, ...]:
    off = sum(line.cart_discount_minor for line in detail.lines)
    return (Amount(_discount_word(detail.discounts, pen), pen.money(-off)),) if off else ()


def _added(tax: TaxRow, pen: _Pen) -> Amount:
    """A tax that comes on top of the prices."""
    return Amount(f"{tax.name} {format_rate(tax.rate_ppm, pen.locale)}", pen.money(tax.tax_minor))


def _tax(tax: TaxRow, pen: _Pen) -> ReceiptTax:
    return ReceiptTax(
        name=tax.name,
        rate=format_rate(tax.rate_ppm, pen.locale),
        base=pen.money(tax.base_minor),
        tax=pen.money(tax.tax_minor),
        gross=pen.money(tax.base_minor + tax.tax_minor),
    )


def _tender(payment: PaymentRow, pen: _Pen, exchange: str) -> Amount:
    """How something was paid, and what finds it: a slip's reference, or the number of an exchange's other paper."""
    label = tender_word(payment.kind, payment.name, pen.locale)
    if payment.reference:
        label = f"{label} {payment.reference}"
    elif payment.name == EXCHANGE and exchange:
        label = f"{label} {_LEFT_TO_RIGHT}{exchange.replace('-', _UNBROKEN)}"
    return Amount(label, pen.money(payment.tendered_minor))
