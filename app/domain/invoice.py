"""An invoice or credit note as data: everything that stands on the paper, and what the law of a country asks of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import Any

from app.domain.frozen import frozen
from app.domain.quantity import Quantity, UnitPrice

Json = dict[str, Any]
FORM = "invoice/1"


class InvoiceKind(StrEnum):
    INVOICE = "invoice"
    CREDIT_NOTE = "credit-note"


@frozen
class Party:
    """Who sells or who buys, as on the day of issue. ``country`` is ISO 3166; ``trading_as`` the shop's other name;
    ``exemption`` why the seller charges no tax, where that is so."""

    name: str = ""
    address: str = ""
    tax_number: str = ""
    country: str = ""
    trading_as: str = ""
    registration: str = ""
    phone: str = ""
    email: str = ""
    exemption: str = ""


@frozen
class Reference:
    """The document that a credit note corrects."""

    number: str
    issued_on: str


@frozen
class InvoiceLine:
    """One line, in minor units. ``price`` is what was asked, ``unit_net`` the same without its tax; ``taxes`` are
    places in the document's table. ``discount_minor`` is already taken off net, tax and gross. ``note`` is what was
    typed for the line at the counter, such as a serial number."""

    name: str
    sku: str
    unit: str
    quantity: Quantity
    price: UnitPrice
    unit_net: UnitPrice
    discount_minor: int
    net_minor: int
    tax_minor: int
    gross_minor: int
    taxes: tuple[int, ...]
    note: str = ""


@frozen
class InvoiceTax:
    """One rate over the document: parts per million, and minor units of its base and of the tax."""

    name: str
    rate_ppm: int
    included: bool
    base_minor: int
    tax_minor: int


@frozen
class InvoicePayment:
    """What was paid (or given back) in one way, in minor units."""

    kind: str
    name: str
    amount_minor: int


@frozen
class InvoiceDocument:
    """All that is on the paper. Amounts are those of the document: a credit note's are what is credited, positive.

    ``issued_on`` and ``supplied_on`` are dates of the shop; ``order_number`` and ``proof`` are the receipt's;
    ``labels`` are the words of the paper in ``language``, so that a later print says the same; ``logo`` names a picture
    among the folder's blobs.
    """

    id: str
    kind: InvoiceKind
    number: str
    title: str
    simplified: bool
    rules: str
    issued_on: str
    supplied_on: str
    language: str
    paper: str
    currency: str
    seller: Party
    buyer: Party
    order_number: str
    proof: str
    lines: tuple[InvoiceLine, ...]
    taxes: tuple[InvoiceTax, ...]
    payments: tuple[InvoicePayment, ...]
    net_minor: int
    tax_minor: int
    total_minor: int
    rounding_minor: int
    terms: str = ""
    refers_to: Reference | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    rate_marks: Mapping[str, str] = field(default_factory=dict)
    logo: str = ""


@frozen
class Form:
    """What one form of invoice asks for: the parties' fields always, more where tax is charged or none is, and the
    document's own. ``buyer.address|buyer.tax_number`` is either of the two.

    ``source`` is the law, at ``link``; ``verified`` that its text was read, ``checked`` what was read and on which day.
    """

    always: tuple[str, ...]
    taxed: tuple[str, ...]
    untaxed: tuple[str, ...]
    document: tuple[str, ...]
    source: str
    link: str
    verified: bool
    checked: str


@frozen
class Bound:
    """Up to what the simplified form will do, in minor units of ``currency``, gross or net as ``basis`` says; None is
    any amount. ``private_up_to_minor`` is the bound for a buyer without a tax number.

    ``below`` leaves the amount itself out; ``one_rate`` takes goods of one rate only, all of them taxed.
    """

    up_to_minor: int | None
    private_up_to_minor: int | None
    currency: str
    basis: str
    below: bool
    one_rate: bool


@frozen
class InvoiceRules:
    """What a country asks of invoices, from a day on. ``parts_simplified``: they have a series of their own."""

    country: str
    since: date
    title: str
    correction: str
    full: Form
    simplified: Form | None
    bound: Bound | None
    retain_years: int
    retain_source: str
    language: str
    rate_marks: Mapping[str, str]
    note: str
    parts_simplified: bool = False

    @property
    def policy(self) -> str:
        return f"{self.country or 'any'}/{self.since.isoformat()}"

    def retain_until(self, issued_on: date) -> date:
        """The last day a document is kept: years after the end of the one it was issued in."""
        return date(issued_on.year + self.retain_years, 12, 31)


@frozen
class Bill:
    """What the choice of a form rests on. ``untaxed``: no line has a rate, and yet something is owed; ``mixed``: some
    lines have another rate than others."""

    seller: Party
    buyer: Party
    currency: str
    net_minor: int
    tax_minor: int
    untaxed: bool = False
    mixed: bool = False

    @property
    def gross_minor(self) -> int:
        return self.net_minor + self.tax_minor


def has_untaxed(lines: Iterable[InvoiceLine], taxes: Sequence[InvoiceTax]) -> bool:
    """Whether some line has no rate of tax."""
    return any(not any(taxes[tax].rate_ppm for tax in line.taxes) for line in lines)


def missing_fields(rules: InvoiceRules, bill: Bill) -> tuple[str, ...]:
    """The parties' fields that each form allowed for ``bill`` lacks, such as ``buyer.address``; empty if none."""
    full = _lacking(rules.full, bill)
    return () if not full or _is_simplified(rules, bill) else full


def is_simplified(rules: InvoiceRules, bill: Bill) -> bool:
    """Whether only the simplified form can be issued for ``bill`` (which must lack nothing)."""
    return bool(_lacking(rules.full, bill)) and _is_simplified(rules, bill)


def _is_simplified(rules: InvoiceRules, bill: Bill) -> bool:
    form, bound = rules.simplified, rules.bound
    return form is not None and bound is not None and _within(bound, bill) and not _lacking(form, bill)


def _within(bound: Bound, bill: Bill) -> bool:
    if bound.one_rate and (bill.mixed or bill.untaxed):
        return False
    most = bound.up_to_minor if bill.buyer.tax_number else bound.private_up_to_minor
    if most is None:
        return True
    if bill.currency != bound.currency:
        return False
    amount = abs(bill.gross_minor if bound.basis == "gross" else bill.net_minor)
    return amount < most or (amount == most and not bound.below)


def _lacking(form: Form, bill: Bill) -> tuple[str, ...]:
    wanted = (*form.always, *(form.taxed if bill.tax_minor else ()), *(form.untaxed if bill.untaxed else ()))
    said = {"seller": bill.seller, "buyer": bill.buyer}
    return tuple(name for name in wanted if not any(_value(said, one).strip() for one in name.split("|")))


def _value(said: Mapping[str, Party], name: str) -> str:
    party, _, key = name.partition(".")
    value: str = getattr(said[party], key)
    return value
