"""Countries, languages, currencies and zones: every one with a name, a usable suggestion, and words that find it."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from app import places, rules
from app.errors import NotFound
from app.settings import checked
from app.shops import starting

TODAY = date(2026, 11, 22)


def test_every_country_with_rules_suggests_a_shop_that_the_settings_take() -> None:
    assert {one.code for one in places.countries()} == set(rules.countries())
    for place in places.countries("de"):
        assert place.name
        ZoneInfo(place.timezone)
        wanted = starting(place.code, language="en", machine_zone="", on=TODAY).settings()
        assert wanted["currency"] == place.currency
        assert wanted["taxes"]
        for key, value in wanted.items():
            assert checked(key, value) == value


@pytest.mark.parametrize("words", ["deutschland", "germany", "allemagne", "de", "eur"])
def test_a_country_is_found_by_any_of_its_names(words: str) -> None:
    found = [one.code for one in places.countries("fr") if words in one.words.casefold()]
    assert "DE" in found


def test_the_zone_is_the_machines_where_that_lies_in_the_country() -> None:
    assert places.timezone_of("US", "America/Denver") == "America/Denver"
    assert places.timezone_of("US", "Europe/Berlin") == "America/New_York"
    assert places.timezone_of("JP", "no such zone") == "Asia/Tokyo"


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(NotFound):
        places.country("XX")


@pytest.mark.parametrize(
    ("language", "country", "day"),
    [("de", "DE", "31.01.26"), ("en", "US", "1/31/26"), ("en", "GB", "31/01/2026"), ("en", "JP", "31/01/2026")],
)
def test_dates_follow_language_and_country(language: str, country: str, day: str) -> None:
    assert places.date_sample(language, country) == day


def test_lists_hold_what_shops_use() -> None:
    assert {"EUR", "GBP", "JPY", "USD", "KWD"} <= {one.code for one in places.currencies()}
    assert "Europe/Berlin" in places.timezones()
    assert [one.name for one in places.languages()] == ["English", "Deutsch", "简体中文", "العربية"]
    assert places.language_name("xx_nonsense") == "xx_nonsense"
