"""What each country asks of invoices, from ``resources/rules/invoices.json``, and in words what a shop still lacks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from app.domain.invoice import Bill, Bound, Form, InvoiceRules, missing_fields
from resources import FOLDER


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing an invoice cannot do without: a stable code such as ``seller.tax_number``, what it is, and where to
    say it."""

    code: str
    message: str
    hint: str


_WORDS = {
    "seller.name": ("%s needs the shop's name.", "Settings, Shop."),
    "seller.address": ("%s needs the shop's address.", "Settings, Shop."),
    "seller.tax_number": ("%s needs the shop's tax number.", "Settings, Shop."),
    "buyer.name": ("%s needs the customer's name.", "Choose the customer first."),
    "buyer.address": ("%s needs the customer's address.", "Customers: add it, then issue the invoice."),
    "buyer.tax_number": ("%s needs the customer's tax number.", "Customers: add it, then issue the invoice."),
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
    found = []
    for name in missing_fields(rules, bill):
        what, where = _WORDS[name]
        found.append(Missing(name, what.replace("%s", rules.words), where))
    return tuple(found)


def _since(entry: dict[str, Any]) -> str:
    since: str = entry["from"]
    return since


def _rules(entry: dict[str, Any]) -> InvoiceRules:
    simple = entry.get("simplified")
    return InvoiceRules(
        country=entry["country"],
        since=date.fromisoformat(entry["from"]),
        words=entry["words"],
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
    )


def _form(entry: dict[str, Any]) -> Form:
    return Form(
        always=tuple(entry["always"]),
        taxed=tuple(entry["taxed"]),
        document=tuple(entry["document"]),
        source=entry["source"],
        verified=entry["verified"],
    )


def _bound(entry: dict[str, Any]) -> Bound:
    return Bound(
        up_to_minor=entry["up_to_minor"],
        currency=entry["currency"],
        basis=entry["basis"],
        below=entry.get("below", False),
        private=entry.get("any_amount_without_buyer_tax_number", False),
    )


@cache
def _countries() -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads((FOLDER / "rules" / "invoices.json").read_text("utf-8"))["countries"]
    return loaded
