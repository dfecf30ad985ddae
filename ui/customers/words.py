"""Words of the customers screen: countries and languages by name, and what was done."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from ui.kit.picker import Option


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


@lru_cache(maxsize=4)
def _territories(language: str) -> dict[str, str]:
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(language).territories
    except (UnknownLocaleError, ValueError):
        names = Locale.parse("en").territories
    return {code: str(name) for code, name in names.items() if len(code) == 2 and code.isalpha() and code != "ZZ"}


def country_word(code: str) -> str:
    """A country's name in the reader's language."""
    return _territories(QLocale().name()).get(code, code)


def countries(shop: str) -> tuple[Option, ...]:
    """Every country by name; the shop's own first, which is also what nothing means."""
    named = sorted(_territories(QLocale().name()).items(), key=lambda one: one[1].casefold())
    own = Option("", tr("As the shop: %s").replace("%s", country_word(shop)), shop)
    return (own, *(Option(code, name, code, words=code) for code, name in named if code != shop))


def languages() -> tuple[Option, ...]:
    """The languages that papers are written in, each in its own words."""
    own = {"en": "English", "de": "Deutsch", "zh_CN": "中文", "ar": "العربية"}
    return (Option("", tr("As the shop")), *(Option(code, name) for code, name in own.items()))


def language_word(code: str) -> str:
    return next((one.text for one in languages() if one.key == code), code)


def complaint(code: str, typed: str, country: str) -> str:
    """Why a field cannot be kept as it is, and what to do; empty where all is well."""
    words = {
        "": "",
        "no-name": tr("A customer has a name. Type at least that."),
        "email": tr("“%s” is no e-mail address. It has a name, an @ and a place."),
        "tax-number": tr("“%s” is no tax number of %c: its check digit says otherwise. Compare it, or leave it empty."),
    }
    found = words.get(code, tr("“%s” cannot be kept here. Choose another."))
    return found.replace("%c", country_word(country)).replace("%s", typed)
