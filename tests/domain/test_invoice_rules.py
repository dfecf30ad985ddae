"""What each country asks of an invoice: a table of shops, customers and amounts, and what is missing of each."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from app.domain.invoice import Bill, InvoiceRules, Party, is_simplified, missing_fields
from app.invoice_rules import countries, invoice_rules, missing, refusal
from resources import FOLDER

TODAY = date(2026, 11, 22)
SHOP = Party("Stores", "1 Quay", "TAX1", registration="REG1", exemption="Small business")
WHO = Party("Ana", "2 Road")
WITH_NUMBER = replace(WHO, tax_number="NO1")
NAMED = Party("Ana")
NOBODY = Party()
CURRENCY = dict.fromkeys(("AT", "BE", "DE", "ES", "FR", "IE", "IT", "NL"), "EUR")
CURRENCY |= {"AU": "AUD", "CA": "CAD", "CH": "CHF", "DK": "DKK", "GB": "GBP", "IN": "INR", "JP": "JPY", "NO": "NOK"}
CURRENCY |= {"NZ": "NZD", "PL": "PLN", "SE": "SEK", "SG": "SGD", "SA": "SAR", "AE": "AED"}


def bill(country: str, gross: int, buyer: Party, seller: Party = SHOP, rate: int = 20) -> Bill:
    tax = gross * rate // (100 + rate)
    return Bill(seller, buyer, CURRENCY.get(country, "USD"), gross - tax, tax, untaxed=rate == 0)


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
    "ES": (300000, 300001),
    "GB": (25000, 25001),
    "IE": (10000, 10001),
    "NL": (10000, 10001),
    "NO": (3999999, 4000000),
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
    assert any(name.startswith("buyer.name") for name in lacks(country, first, NOBODY))


@pytest.mark.parametrize(
    ("country", "last", "first", "buyer"),
    [("BE", 12000, 12002, Party(tax_number="BE0123456749")), ("IN", 5999998, 6000000, NOBODY)],
)
def test_some_bounds_are_of_the_amount_without_tax(country: str, last: int, first: int, buyer: Party) -> None:
    assert lacks(country, last, buyer) == ()
    assert lacks(country, first, buyer) == ("buyer.name", "buyer.address")


@pytest.mark.parametrize(("country", "last", "first"), [("BE", 12000, 12002), ("IT", 40000, 40001)])
def test_some_simplified_invoices_name_the_customer_or_their_number(country: str, last: int, first: int) -> None:
    """Koninklijk besluit nr. 1 art. 13 (3°); D.P.R. 633/1972 art. 21-bis (1) e)."""
    number = Party(tax_number="NO1")
    assert lacks(country, last, WHO) == lacks(country, last, number) == ()
    assert is_simplified(invoice_rules(country, TODAY), bill(country, last, number))
    assert {"buyer.name", "buyer.address"} <= {*lacks(country, last, NOBODY)}
    assert "buyer.address" in lacks(country, last, NAMED)
    assert lacks(country, first, number) == ("buyer.name", "buyer.address")


def test_a_small_italian_invoice_needs_no_number_of_a_customer_who_is_named() -> None:
    assert is_simplified(invoice_rules("IT", TODAY), bill("IT", 40000, WHO))
    assert lacks("IT", 40001, WHO) == ("buyer.tax_number",)


def test_a_polish_simplified_invoice_states_the_customers_number() -> None:
    """Ustawa o VAT art. 106e ust. 6: the relief is not for an invoice without it."""
    assert lacks("PL", 45000, Party(tax_number="NO1")) == ()
    assert lacks("PL", 45001, Party(tax_number="NO1")) == ("buyer.name", "buyer.address")
    assert not is_simplified(invoice_rules("PL", TODAY), bill("PL", 45001, WITH_NUMBER))


def test_a_small_french_invoice_does_without_the_tax_number_and_without_nothing_else() -> None:
    """CGI annexe II art. 242 nonies A II: 2° and 12° may be left out up to 150 EUR without tax."""
    unnumbered = replace(SHOP, tax_number="")
    assert lacks("FR", 18000, WHO, unnumbered) == ()
    assert lacks("FR", 18002, WHO, unnumbered) == ("seller.tax_number",)
    assert lacks("FR", 100, NAMED) == ("buyer.address",)
    assert lacks("FR", 100, WHO, replace(SHOP, registration="")) == ("seller.registration",)


def test_a_spanish_consumer_may_stay_unnamed_for_more_than_a_business() -> None:
    """Real Decreto 1619/2012 art. 4.1 a) and 4.2 a)."""
    business = Party(tax_number="B12345674")
    assert lacks("ES", 40000, business) == ()
    assert lacks("ES", 40001, business) == ("buyer.name", "buyer.address")
    assert lacks("ES", 300000, NOBODY) == ()


def test_one_of_two_will_do_where_the_law_says_or() -> None:
    large = 10**9
    assert lacks("NO", large, NAMED) == ("buyer.address|buyer.tax_number",)
    assert lacks("NO", large, replace(NAMED, tax_number="974760673")) == lacks("NO", large, WHO) == ()
    assert lacks("AU", large, NOBODY) == ("buyer.name|buyer.tax_number",)
    assert lacks("AU", large, Party(tax_number="51824753556")) == lacks("AU", large, NAMED) == ()


def test_goods_of_two_rates_have_no_simplified_invoice_in_singapore() -> None:
    """Goods and Services Tax (General) Regulations reg. 13(2)."""
    plain = bill("SG", 500, NOBODY)
    rules = invoice_rules("SG", TODAY)
    assert missing_fields(rules, plain) == ()
    assert missing_fields(rules, replace(plain, mixed=True)) == ("buyer.name", "buyer.address")
    assert missing_fields(rules, replace(plain, untaxed=True)) == ("buyer.name", "buyer.address")


@pytest.mark.parametrize("country", ["AT", "DE", "ES", "FR", "IT", "NL", "SA", "SE"])
def test_an_invoice_without_tax_says_why_where_no_rate_is_zero(country: str) -> None:
    """Directive 2006/112/EC art. 226 (11); in Saudi Arabia VAT Implementing Regulations art. 53(5)(k)."""
    silent = replace(SHOP, exemption=" ")
    assert lacks(country, 10**8, WITH_NUMBER, silent, rate=0) == ("seller.exemption",)
    assert lacks(country, 10**8, WITH_NUMBER, silent) == ()
    assert lacks(country, 10**8, WITH_NUMBER, rate=0) == ()


def test_books_at_the_zero_rate_need_no_reason() -> None:
    for country in ("GB", "IE", "BE", "DK", "PL"):
        assert lacks(country, 10**8, WITH_NUMBER, replace(SHOP, exemption=""), rate=0) == ()


def test_a_small_swedish_invoice_without_tax_says_why_since_2025() -> None:
    """Mervärdesskattelagen (2023:200) 17 kap. 28 § 6 as of Lag 2024:942."""
    small = bill("SE", 400000, NOBODY, replace(SHOP, exemption=""), rate=0)
    assert missing_fields(invoice_rules("SE", date(2024, 12, 31)), small) == ()
    assert "seller.exemption" in missing_fields(invoice_rules("SE", date(2025, 1, 1)), small)
    assert missing_fields(invoice_rules("SE", date(2025, 1, 1)), replace(small, seller=SHOP)) == ()


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
    anyone = rules.bound is not None and rules.bound.private_up_to_minor is None
    for name in (*rules.full.always, *rules.full.taxed):
        seller, buyer = SHOP, WITH_NUMBER
        for party, key in (one.split(".") for one in name.split("|")):
            seller = replace(seller, **{key: " "}) if party == "seller" else seller
            buyer = replace(buyer, **{key: ""}) if party == "buyer" else buyer
        large = replace(bill(country, 10**9, buyer, seller), currency="XXX")  # no bound is in this currency
        if not (anyone and name.startswith("buyer.") and (country == "JP" or not buyer.tax_number)):
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
    assert found.message == "An invoice needs the shop's tax number."
    assert found.hint == "Type it in Settings, Shop: Tax number."


@pytest.mark.parametrize("country", [*countries(), ""])
def test_every_field_of_every_country_has_its_words(country: str) -> None:
    rules = invoice_rules(country, TODAY)
    for form in filter(None, (rules.full, rules.simplified)):
        for name in (*form.always, *form.taxed, *form.untaxed):
            told = refusal(name)
            assert told.message.startswith("An invoice") and told.hint.startswith(("Type it in ", "Choose "))


def test_italy_and_spain_ask_for_the_customers_number() -> None:
    for country in ("IT", "ES"):
        assert lacks(country, 10**8, WHO) == ("buyer.tax_number",)


def test_a_retailer_in_japan_names_nobody_at_any_amount() -> None:
    assert lacks("JP", 10**15, NOBODY) == ()


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
            assert bool(form["source"]) == bool(form["source"] and form["link"].startswith("https://")), entry[
                "country"
            ]
            if form["verified"]:  # by whom read, and when
                assert form["source"] and re.match(
                    r"2026-11-2\d: .*(art|reg|rule|§|Art|s |law|office)", form["checked"]
                )
            asked = (*form["always"], *form["taxed"], *form.get("untaxed", ()))
            assert {one.split(".")[0] for name in asked for one in name.split("|")} <= {"seller", "buyer"}
        assert entry["retain_years"] >= 5


def test_what_was_not_read_is_not_called_verified() -> None:
    entries = json.loads((FOLDER / "rules" / "invoices.json").read_text("utf-8"))["countries"]
    forms = {
        (entry["country"], entry["from"], form): entry[form]
        for entry in entries
        for form in ("full", "simplified")
        if form in entry
    }
    unread = {key for key, form in forms.items() if re.search("not read|not found|guide", form["checked"])}
    assert unread
    verified = {key for key, form in forms.items() if form["verified"]}
    # The law was read as of before its article for small businesses.
    assert verified & unread <= {("DE", "2025-01-01", "full")}


def test_an_entry_counts_from_its_first_day() -> None:
    old: InvoiceRules = invoice_rules("DE", date(1999, 1, 1))
    assert old.since == date(2017, 1, 1)  # the oldest there is, rather than none
    assert invoice_rules("DE", date(2024, 12, 31)).retain_years == 10
    assert invoice_rules("DE", date(2025, 1, 1)).retain_years == 8
    assert invoice_rules("SE", TODAY).since == date(2025, 1, 1)
