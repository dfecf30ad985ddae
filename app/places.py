"""Countries, languages, currencies and time zones by the names people know them by, for lists that are searched."""

from __future__ import annotations

import json
from functools import cache

from app import rules
from app.domain.frozen import frozen
from resources import FOLDER

OWN_NAMES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文", "ar": "العربية"}
SPOKEN = tuple(OWN_NAMES)  # the languages that the screens are written in


@frozen
class Place:
    """A country this program has rules for. ``name`` is its own; ``words`` are all it may be searched by."""

    code: str
    name: str
    other_name: str
    currency: str
    words: str
    timezone: str
    language: str
    paper: str


@frozen
class Named:
    """A code and its name, such as EUR and euro."""

    code: str
    name: str


@cache
def countries(language: str = "en") -> tuple[Place, ...]:
    """Every country with rules, by its own name; ``other_name`` is that in ``language`` where it differs."""
    return tuple(sorted((_place(code, language) for code in rules.countries()), key=lambda one: one.name.casefold()))


def country(code: str, language: str = "en") -> Place:
    """One of ``countries``. Raises NotFound."""
    rules.country(code)
    return _place(code, language)


def _place(code: str, language: str) -> Place:
    found = rules.country(code)
    english, other = _territory(code, "en"), _territory(code, language)
    said = _suggested()[code]
    words = " ".join(dict.fromkeys((found.name, english, other, code, found.currency)))
    other = "" if other in found.name else other
    return Place(code, found.name, other, found.currency, words, said["timezone"], said["language"], said["paper"])


def languages() -> tuple[Named, ...]:
    """The languages the screens speak, each by its own name."""
    return tuple(Named(code, name) for code, name in OWN_NAMES.items())


def language_name(code: str) -> str:
    """A language by its own name, such as Deutsch; the code where CLDR does not know it."""
    from babel.core import Locale, UnknownLocaleError  # 30 ms that only a list of names pays

    if code in OWN_NAMES:
        return OWN_NAMES[code]
    try:
        name = Locale.parse(code).get_display_name()
    except (UnknownLocaleError, ValueError):
        return code
    return name[:1].upper() + name[1:] if name else code


def currencies(language: str = "en") -> tuple[Named, ...]:
    """Every currency of ISO 4217 that is legal tender somewhere today, by name."""
    from babel.core import get_global

    today = {
        code
        for spans in get_global("territory_currencies").values()
        for code, _first, last, tender in spans
        if tender and last is None
    }
    return tuple(sorted((Named(code, currency_name(code, language)) for code in today), key=lambda one: one.code))


def currency_name(code: str, language: str = "en") -> str:
    from babel.numbers import get_currency_name

    return get_currency_name(code, locale=_known(language))


@cache
def timezones() -> tuple[str, ...]:
    """The time zones of this machine that are places, as in ``Europe/Berlin``."""
    from zoneinfo import available_timezones

    areas = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
    return tuple(sorted(name for name in available_timezones() if name.startswith(areas) or name == "UTC"))


def timezone_of(country_code: str, machine_zone: str) -> str:
    """The zone a shop in this country keeps: the machine's where that lies in the country, else the usual one."""
    from babel.core import get_global

    if machine_zone in get_global("territory_zones").get(country_code, ()):
        return machine_zone
    return _suggested()[country_code]["timezone"]


def date_sample(language: str, country_code: str) -> str:
    """The last day of January 2026 as a shop of this language and country writes it: 31/01/2026, 31.01.26, 1/31/26."""
    from datetime import date

    from babel.dates import format_date

    return format_date(date(2026, 1, 31), "short", locale=locale_of(language, country_code))


def money_sample(minor: int, currency: str, language: str, country_code: str) -> str:
    """An amount as a shop of this language and country writes it."""
    from app.documents.words import format_money

    return format_money(minor, currency, locale_of(language, country_code))


def locale_of(language: str, country_code: str) -> str:
    """The CLDR locale of a shop, such as de_AT; the language as most of the world writes it
    where CLDR has none for both."""
    from babel.core import Locale, UnknownLocaleError

    for wanted in (f"{language}_{country_code}", language + "_001") if "_" not in language else ():
        try:
            return str(Locale.parse(wanted))
        except (UnknownLocaleError, ValueError):
            continue
    return _known(language)


def _known(language: str) -> str:
    from babel.core import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(language))
    except (UnknownLocaleError, ValueError):
        return "en"


def _territory(code: str, language: str) -> str:
    from babel.core import Locale

    return str(Locale.parse(_known(language)).territories.get(code, code))


@cache
def _suggested() -> dict[str, dict[str, str]]:
    told = json.loads((FOLDER / "rules" / "places.json").read_text("utf-8"))["places"]
    return {one["country"]: one for one in told}
