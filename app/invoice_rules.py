"""What each country asks of invoices, from ``resources/rules/invoices.json``, and in words what a shop still lacks."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

from app.domain.frozen import frozen
from app.domain.invoice import Bill, Bound, Form, InvoiceRules, missing_fields
from app.errors import Refused
from resources import FOLDER


@frozen
class Missing:
    """One thing an invoice cannot do without: a stable code such as ``seller.tax_number``, what it is, and where to
    say it."""

    code: str
    message: str
    hint: str


_WHAT = {
    "seller.name": "An invoice needs the shop's name.",
    "seller.address": "An invoice needs the shop's address.",
    "seller.tax_number": "An invoice needs the shop's tax number.",
    "seller.registration": "An invoice needs the shop's company register and number.",
    "seller.exemption": "An invoice without tax needs the reason why there is none.",
    "buyer.name": "An invoice needs the customer's name.",
    "buyer.name|buyer.tax_number": "An invoice of this amount needs the customer's name or tax number.",
    "buyer.address": "An invoice needs the customer's address.",
    "buyer.address|buyer.tax_number": "An invoice needs the customer's address or tax number.",
    "buyer.tax_number": "An invoice needs the customer's tax number.",
}
_WHERE = {
    "seller.name": "Type it in Settings, Shop: Name of the shop.",
    "seller.address": "Type it in Settings, Shop: Address.",
    "seller.tax_number": "Type it in Settings, Shop: Tax number.",
    "seller.registration": "Type it in Settings, Invoices: Company register.",
    "seller.exemption": "Type it in Settings, Invoices: Reason for no tax.",
    "buyer.name": "Choose the customer, or add one.",
    "buyer.name|buyer.tax_number": "Choose the customer, or add one.",
    "buyer.address": "Type it in Customers, in the customer's address.",
    "buyer.address|buyer.tax_number": "Type it in Customers, in the customer's address.",
    "buyer.tax_number": "Type it in Customers, in the customer's tax number.",
}


def invoice_rules(country: str, on: date) -> InvoiceRules:
    """The rules of a country in force on a day; for a country without any, what an invoice holds nearly everywhere."""
    listed = [one for one in _countries() if one["country"] == country]
    in_force = [one for one in listed if one["from"] <= on.isoformat()]
    if not listed:
        return _rules(next(one for one in _countries() if one["country"] == ""))
    return _rules(max(in_force, key=_since) if in_force else min(listed, key=_since))


def countries() -> tuple[str, ...]:
    """The codes that have rules of their own."""
    return tuple(dict.fromkeys(one["country"] for one in _countries() if one["country"]))


def missing(rules: InvoiceRules, bill: Bill) -> tuple[Missing, ...]:
    """What has to be known before an invoice is numbered, in words; empty when it can be issued."""
    told = [(name, refusal(name)) for name in missing_fields(rules, bill)]
    return tuple(Missing(name, said.message, said.hint) for name, said in told)


def refusal(name: str) -> Refused:
    """An invoice that lacks one field, such as ``seller.tax_number``: what it is, and where it is typed."""
    return Refused(_WHAT[name], _WHERE[name], code="invoice-incomplete")


def _since(entry: dict[str, Any]) -> str:
    since: str = entry["from"]
    return since


def _rules(entry: dict[str, Any]) -> InvoiceRules:
    simple = entry.get("simplified")
    return InvoiceRules(
        country=entry["country"],
        since=date.fromisoformat(entry["from"]),
        title=entry["title"],
        correction=entry["correction"],
        full=_form(entry["full"]),
        simplified=_form(simple) if simple else None,
        bound=_bound(simple) if simple else None,
        retain_years=entry["retain_years"],
        retain_source=entry["retain_source"],
        language=entry.get("language", ""),
        rate_marks=entry.get("rate_marks", {}),
        note=entry.get("note", ""),
        parts_simplified=bool(simple and simple.get("own_series", False)),
    )


def _form(entry: dict[str, Any]) -> Form:
    return Form(
        always=tuple(entry["always"]),
        taxed=tuple(entry["taxed"]),
        untaxed=tuple(entry.get("untaxed", ())),
        document=tuple(entry["document"]),
        source=entry["source"],
        link=entry.get("link", ""),
        verified=entry["verified"],
        checked=entry.get("checked", ""),
    )


def _bound(entry: dict[str, Any]) -> Bound:
    return Bound(
        up_to_minor=entry["up_to_minor"],
        private_up_to_minor=entry.get("private_up_to_minor", entry["up_to_minor"]),
        currency=entry["currency"],
        basis=entry["basis"],
        below=entry.get("below", False),
        one_rate=entry.get("one_rate", False),
    )


@cache
def _countries() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads((FOLDER / "rules" / "invoices.json").read_text("utf-8"))["countries"]
    return loaded
