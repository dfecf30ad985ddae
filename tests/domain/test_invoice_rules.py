"""What each country asks of an invoice: a table of shops, customers and amounts, and what is missing of each."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.domain.invoice import Bill, InvoiceRules, Party, is_simplified, missing_fields
from app.invoice_rules import countries, invoice_rules, missing
from resources import FOLDER

TODAY = date(2026, 11, 22)
SHOP = Party("Stores", "1 Quay", "TAX1")
WHO = Party("Ana", "2 Road")
WITH_NUMBER = replace(WHO, tax_number="NO1")
NAMED = Party("Ana")
NOBODY = Party()
CURRENCY = dict.fromkeys(("AT", "BE", "DE", "ES", "FR", "IE", "IT", "NL"), "EUR")
CURRENCY |= {"AU": "AUD", "CA": "CAD", "CH": "CHF", "DK": "DKK", "GB": "GBP", "IN": "INR", "JP": "JPY", "NO": "NOK"}
CURRENCY |= {"NZ": "NZD", "PL": "PLN", "SE": "SEK", "SG": "SGD", "SA": "SAR", "AE": "AED"}


def bill(country: str, gross: int, buyer: Party, seller: Party = SHOP, rate: int = 20) -> Bill:
    tax = gross * rate // (100 + rate)
    return Bill(seller, buyer, CURRENCY.get(country, "USD"), gross - tax, tax)


def lacks(country: str, gross: int, buyer: Party, seller: Party = SHOP, rate: int = 20) -> tuple[str, ...]:
    return missing_fields(invoice_rules(country, TODAY), bill(country, gross, buyer, seller, rate))


# The last amount for which the simplified form will do without naming the customer, and the first for which it will
# not; from the law named in resources/rules/invoices.json.
BOUNDS = {
    "AT": (40000, 40001),
    "AU": (99999, 100000),
    "CA": (49999, 50000),
    "CH": (40000, 40001),
    "DE": (25000, 25001),
    "DK": (300000, 300001),
    "ES": (40000, 40001),
    "GB": (25000, 25001),
    "IN": (4999999, 5000000),
    "NL": (10000, 10001),
    "NO": (4000000, 4000001),
    "NZ": (100000, 100001),
    "SE": (400000, 400001),
    "SG": (100000, 100001),
}


@pytest.mark.parametrize("country", BOUNDS)
def test_the_simplified_form_ends_where_the_law_says(country: str) -> None:
    last, first = BOUNDS[country]
    rules = invoice_rules(country, TODAY)
    assert lacks(country, last, NOBODY) == ()
    assert is_simplified(rules, bill(country, last, NOBODY))
    assert "buyer.name" in lacks(country, first, NOBODY)


@pytest.mark.parametrize(("country", "last", "first"), [("BE", 12000, 12002), ("IE", 12000, 12002)])
def test_some_bounds_are_of_the_amount_without_tax(country: str, last: int, first: int) -> None:
    assert lacks(country, last, NOBODY) == ()
    assert lacks(country, first, NOBODY) == ("buyer.name", "buyer.address")


@pytest.mark.parametrize("country", ["SA", "AE"])
def test_in_the_gulf_a_person_gets_the_simplified_form_at_any_amount(country: str) -> None:
    assert lacks(country, 10**9, NOBODY) == ()
    assert "buyer.address" in lacks(country, 10**9, replace(NAMED, tax_number="310122393500003"))
    assert is_simplified(invoice_rules(country, TODAY), bill(country, 10**9, NOBODY))
    assert not is_simplified(invoice_rules(country, TODAY), bill(country, 10**9, WITH_NUMBER))


@pytest.mark.parametrize("country", [*countries(), "XX"])
def test_with_everything_known_every_country_gives_a_full_invoice(country: str) -> None:
    rules = invoice_rules(country, TODAY)
    assert lacks(country, 10**8, WITH_NUMBER) == ()
    assert not is_simplified(rules, bill(country, 10**8, WITH_NUMBER))


@pytest.mark.parametrize("country", [*countries(), "XX"])
def test_each_field_taken_away_is_missed(country: str) -> None:
    rules = invoice_rules(country, TODAY)
    for name in (*rules.full.always, *rules.full.taxed):
        party, key = name.split(".")
        seller = replace(SHOP, **{key: " "}) if party == "seller" else SHOP
        buyer = replace(WITH_NUMBER, **{key: ""}) if party == "buyer" else WITH_NUMBER
        large = replace(bill(country, 10**9, buyer, seller), currency="XXX")  # no bound is in this currency
        if rules.bound is not None and rules.bound.private and key == "tax_number" and party == "buyer":
            continue
        assert name in missing_fields(rules, large)


@pytest.mark.parametrize("country", ["GB", "FR", "AU", "NZ", "SG", "IE"])
def test_a_shop_that_charges_no_tax_needs_no_number(country: str) -> None:
    untaxed = replace(SHOP, tax_number="")
    assert lacks(country, 10**8, WHO, untaxed, rate=0) == ()
    assert lacks(country, 10**8, WHO, untaxed) == ("seller.tax_number",)


def test_germany_asks_for_the_number_always_and_says_so_in_words() -> None:
    """UStG § 14 (4) no. 2; UStDV § 34a no. 2 for small businesses."""
    rules = invoice_rules("DE", TODAY)
    (found,) = missing(rules, bill("DE", 10**6, WHO, replace(SHOP, tax_number=""), rate=0))
    assert found.message == "A German invoice needs the shop's tax number."
    assert found.hint == "Settings, Shop."


def test_italy_and_spain_ask_for_the_customers_number() -> None:
    for country in ("IT", "ES"):
        assert lacks(country, 10**8, WHO) == ("buyer.tax_number",)


def test_a_limit_in_another_currency_bounds_nothing() -> None:
    rules = invoice_rules("DE", TODAY)
    foreign = replace(bill("DE", 1, NOBODY), currency="USD")
    assert missing_fields(rules, foreign) == ("buyer.name", "buyer.address")


def test_china_has_no_fapiao_of_ours() -> None:
    rules = invoice_rules("CN", TODAY)
    assert rules.title == "statement"
    assert rules.full.verified is False


@pytest.mark.parametrize(("country", "until"), [("DE", "2034-12-31"), ("GB", "2032-12-31"), ("CH", "2036-12-31")])
def test_documents_are_kept_to_the_end_of_a_year(country: str, until: str) -> None:
    assert invoice_rules(country, TODAY).retain_until(TODAY).isoformat() == until


def test_the_table_says_where_each_rule_comes_from() -> None:
    entries = json.loads((FOLDER / "rules" / "invoices.json").read_text("utf-8"))["countries"]
    assert {entry["country"] for entry in entries} == {*CURRENCY, "CN", "US", ""}
    for entry in entries:
        forms = [entry["full"], *([entry["simplified"]] if "simplified" in entry else [])]
        for form in forms:
            assert form["source"] or not form["verified"], entry["country"]
            assert {name.split(".")[0] for name in (*form["always"], *form["taxed"])} <= {"seller", "buyer"}
        assert entry["words"] and entry["retain_years"] >= 5


def test_an_entry_counts_from_its_first_day() -> None:
    old: InvoiceRules = invoice_rules("DE", date(1999, 1, 1))
    assert old.since == date(2017, 1, 1)  # the oldest there is, rather than none
