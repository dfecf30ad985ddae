"""Figures, dates and words as a reader of paper writes them: money, quantities, rates and times of a locale."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from app.documents.vocabulary import ENGLISH as ENGLISH
from app.documents.vocabulary import TENDERS as TENDERS
from app.documents.vocabulary import vocabulary as vocabulary
from app.domain.money import currency as currency_of
from app.domain.quantity import plain

if TYPE_CHECKING:
    from datetime import datetime

    from babel.numbers import NumberPattern

_TYPOGRAPHY = str.maketrans({"\u202f": "\u00a0", "\uffe5": "¥"})
_CODE_THEN_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")  # CLDR currencySpacing: a code in letters stands off its number
_LETTERS_THEN_SIGN = re.compile(r"[A-Z]+[$£¥€¤]")


def word(labels: Mapping[str, str], key: str) -> str:
    """The shop's word for ``key``, else the English one. Raises KeyError for a key paper does not know."""
    english = ENGLISH[key]
    return labels.get(key) or english


def format_money(minor: int, currency: str, locale: str, *, symbol: bool = True) -> str:
    """``minor`` units of an ISO 4217 currency as the locale writes them, with a real minus sign.

    Right-to-left locales put direction marks (U+200E, U+200F, U+061C) into it: leave them, layout needs them.

    Decimals are those of ISO 4217, not of CLDR (which shows some currencies rounder than the law does).
    ``symbol=False`` leaves the currency out, for columns. Raises ValueError for an unknown currency or locale.
    """
    from decimal import Decimal

    unit = currency_of(currency)
    pattern, minus = _pattern(locale.replace("-", "_"), unit.exponent, symbol)
    text = pattern.apply(
        Decimal(plain(minor, unit.exponent)),
        locale.replace("-", "_"),
        currency=currency if symbol else None,
        currency_digits=False,
    )
    spaced = _CODE_THEN_DIGIT.sub("\u00a0", str(text).translate(_TYPOGRAPHY).strip())
    if minus != "−":  # among right-to-left text "UK£" would come apart
        spaced = _LETTERS_THEN_SIGN.sub("\\g<0>\u200e", spaced)
    return spaced.replace("-", minus)


@lru_cache(maxsize=64)
def _pattern(locale: str, exponent: int, symbol: bool) -> tuple[NumberPattern, str]:
    """The locale's pattern with ``exponent`` decimals, and its minus: in right-to-left text held left of the figure."""
    from babel import Locale, UnknownLocaleError
    from babel.numbers import parse_pattern

    try:
        data = Locale.parse(locale)
    except UnknownLocaleError as problem:
        raise ValueError(f"{locale!r} is not a known locale") from problem
    kept = data.currency_formats["standard"] if symbol else data.decimal_formats[None]
    pattern = parse_pattern(kept.pattern)
    pattern.frac_prec = (exponent, exponent)
    return pattern, "\u200e−" if data.text_direction == "rtl" else "−"


def format_figure(amount: int, exponent: int, locale: str) -> str:
    """``amount`` × 10^-``exponent`` without needless zeros, as the locale writes it: quantities, fine unit prices."""
    pattern, minus = _plain_pattern(locale.replace("-", "_"))
    return _figure(pattern, plain(amount, exponent), locale, minus)


def format_rate(rate_ppm: int, locale: str) -> str:
    """Parts per million as percent of the locale, with up to four decimals."""
    pattern, minus = _percent_pattern(locale.replace("-", "_"))
    shown = _figure(pattern, plain(rate_ppm, 6), locale, minus)
    return f"\u200e{shown}\u200e" if minus != "−" else shown


def format_moment(at: datetime, locale: str) -> str:
    """A date and the time of day to the minute, in the forms of the locale, each kept together."""
    from babel.dates import format_date, format_time

    known = locale.replace("-", "_")
    parts = format_date(at, "medium", locale=known), format_time(at, "short", locale=known)
    return " ".join(part.translate(_TYPOGRAPHY).replace(" ", "\u00a0") for part in parts)


@lru_cache(maxsize=64)
def locale_of(language: str, country: str) -> str:
    """The locale of a language as written in a country, where CLDR knows it there: "de", "CH" → "de_CH".

    A language that comes with a territory keeps it. English elsewhere is that of the world, not of America.
    Raises ValueError for what is no language.
    """
    from babel import Locale, UnknownLocaleError

    spoken = language.replace("-", "_")
    world = "en_001" if spoken == "en" else spoken
    for wanted in (spoken if "_" in spoken else f"{spoken}_{country}", world):
        try:
            return str(Locale.parse(wanted))
        except (UnknownLocaleError, ValueError):
            continue
    raise ValueError(f"{language!r} is not a known language")


def is_mirrored(locale: str) -> bool:
    """Whether papers of this locale read from right to left."""
    from babel import Locale

    return Locale.parse(locale.replace("-", "_")).text_direction == "rtl"


def _figure(pattern: NumberPattern, text: str, locale: str, minus: str) -> str:
    from decimal import Decimal

    shown = str(pattern.apply(Decimal(text), locale.replace("-", "_")))
    return shown.translate(_TYPOGRAPHY).strip().replace("-", minus)


@lru_cache(maxsize=64)
def _plain_pattern(locale: str) -> tuple[NumberPattern, str]:
    return _fine(locale, "decimal_formats", 9)


@lru_cache(maxsize=64)
def _percent_pattern(locale: str) -> tuple[NumberPattern, str]:
    return _fine(locale, "percent_formats", 4)


def _fine(locale: str, kept: str, decimals: int) -> tuple[NumberPattern, str]:
    from babel import Locale
    from babel.numbers import parse_pattern

    data = Locale.parse(locale)
    pattern = parse_pattern(getattr(data, kept)[None].pattern)
    pattern.frac_prec = (0, decimals)
    return pattern, "\u200e−" if data.text_direction == "rtl" else "−"
