"""The dated rules of countries: well-formed, found by date, and true to every last digit."""

from __future__ import annotations

import json
from datetime import date
from importlib.resources import files

import pytest

from app.domain.money import Rounding, currency
from app.domain.pricing import policies
from app.domain.settlement import cash_due
from app.errors import NotFound
from app.rules import (
    cash_rounding,
    cash_rounding_policy,
    cash_rounding_source,
    cash_rounding_system,
    countries,
    country,
)

TODAY = date(2026, 1, 1)


def entries(name: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((files("resources.rules") / name).read_text("utf-8"))["countries"]
    return found


@pytest.mark.parametrize("code", countries())
def test_every_country_is_usable(code: str) -> None:
    rules = country(code)
    assert currency(rules.currency).code == rules.currency
    assert rules.pricing_policy in policies()
    assert rules.source
    for one in rules.tax_classes:
        assert rules.tax(one.id).included is rules.prices_include_tax
        assert 0 <= one.rate_ppm < 500_000


def test_a_country_nobody_wrote_down() -> None:
    with pytest.raises(NotFound):
        country("XX")
    with pytest.raises(NotFound):
        country("CH", date(1990, 1, 1))
    with pytest.raises(NotFound):
        country("DE").tax("luxury")


def test_rates_in_parts_per_million() -> None:
    assert country("CH").tax("standard").rate_ppm == 81_000
    assert country("FR").tax("super_reduced").rate_ppm == 21_000
    assert not country("CA").prices_include_tax


def test_a_rate_changes_on_a_day() -> None:
    assert country("FI", date(2025, 12, 31)).tax("intermediate").rate_ppm == 140_000
    assert country("FI", date(2026, 1, 1)) == country("FI")
    assert country("FI").tax("intermediate").rate_ppm == 135_000


def test_sweden_changed_its_step_on_a_day() -> None:
    assert cash_rounding("SE", date(2010, 9, 30)).step_minor == 50
    assert cash_rounding("SE", date(2010, 10, 1)).step_minor == 100
    assert cash_rounding("SE", date(1980, 1, 1)).step_minor == 1
    assert cash_rounding("DE", TODAY).policy == "none"
    assert "1970:1029" in cash_rounding_source("SE", TODAY)


@pytest.mark.parametrize(
    "entry", entries("cash_rounding.json"), ids=lambda entry: f"{entry['country']}-{entry['from']}"
)
def test_a_stored_policy_finds_its_rule_again(entry: dict[str, object]) -> None:
    rule = cash_rounding(str(entry["country"]), date.fromisoformat(str(entry["from"])))
    assert cash_rounding_policy(rule.policy) == rule
    assert rule.step_minor > 1
    assert entry["source"] or "unverified" in str(entry["note"])


def test_an_unknown_policy_or_system() -> None:
    with pytest.raises(NotFound):
        cash_rounding_policy("ZZ/2000-01-01")
    with pytest.raises(NotFound):
        cash_rounding_system("Martian")


@pytest.mark.parametrize("code", ["BE", "CA", "EE", "FI", "IE", "LT", "MY", "SK"])
def test_last_digits_to_five(code: str) -> None:
    rule = cash_rounding(code, TODAY)
    assert [cash_due(digit, 0, rule) for digit in range(10)] == [0, 0, 0, 5, 5, 5, 5, 5, 10, 10]
    assert [cash_due(-digit, 0, rule) for digit in range(10)] == [0, 0, 0, -5, -5, -5, -5, -5, -10, -10]


def test_last_digits_of_the_others() -> None:
    edges = {
        "DK": {24: 0, 25: 50, 74: 50, 75: 100},
        "NO": {49: 0, 50: 100},
        "SE": {49: 0, 50: 100},
        "HU": {249: 0, 250: 500, 749: 500, 750: 1000},
        "NZ": {5: 0, 6: 10},
        "ZA": {9: 0, 10: 10},
    }
    for code, table in edges.items():
        rule = cash_rounding(code, TODAY)
        assert {digits: cash_due(digits, 0, rule) for digits in table} == table
    assert cash_rounding("ZA", TODAY).rounding is Rounding.DOWN
