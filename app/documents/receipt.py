"""A receipt as data: every word and figure already text, so that layout never adds, rounds or asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from app.documents.page import Bitmap
from app.documents.words import ENGLISH
from app.domain.frozen import frozen


class ReceiptKind(StrEnum):
    SALE = "sale"
    REFUND = "refund"
    VOID = "void"


@frozen
class Amount:
    """A named figure: a discount, a tender, a subtotal."""

    label: str
    text: str


@frozen
class ReceiptLine:
    """One thing sold. ``quantity`` and ``unit_price`` are printed under the name unless both are empty.

    ``instead`` says what it would have cost where a person asked for another price.
    """

    name: str
    amount: str
    quantity: str = ""
    unit_price: str = ""
    discount: Amount | None = None
    note: str = ""
    instead: str = ""


@frozen
class ReceiptTax:
    """One rate over the whole receipt: ``rate`` as text ("20 %"), base, tax and their sum as money text."""

    name: str
    rate: str
    base: str
    tax: str
    gross: str = ""


@frozen
class Receipt:
    """What is printed for one order.

    ``header[0]`` is the shop's name, the rest its address and tax number; ``intro`` are the shop's words above the
    goods. ``when`` is local time as the reader writes it, ``when_iso`` the same instant in ISO 8601 (it goes into the
    PDF, never onto paper). ``total`` carries its currency; other amounts need not. ``added`` are taxes that come on
    top of the prices. ``refers_to`` is the receipt that a refund gives back from. A ``gift`` receipt shows no price
    whatever it holds. ``proof`` is the short content hash, ``qr`` the payload of the code; empty prints none.
    ``labels`` are the words of vocabulary.ENGLISH in the reader's language; ``rtl`` mirrors the page.
    """

    header: tuple[str, ...]
    number: str
    when: str
    when_iso: str
    till: str
    cashier: str
    lines: tuple[ReceiptLine, ...]
    total: str
    taxes: tuple[ReceiptTax, ...] = ()
    tenders: tuple[Amount, ...] = ()
    subtotal: str = ""
    discounts: tuple[Amount, ...] = ()
    added: tuple[Amount, ...] = ()
    rounding: str = ""
    change: str = ""
    intro: tuple[str, ...] = ()
    note: str = ""
    footer: tuple[str, ...] = ()
    refers_to: str = ""
    kind: ReceiptKind = ReceiptKind.SALE
    copy: bool = False
    gift: bool = False
    training: bool = False
    proof: str = ""
    qr: str = ""
    labels: Mapping[str, str] = field(default_factory=lambda: ENGLISH)
    language: str = "en"
    rtl: bool = False
    logo: Bitmap | None = None
