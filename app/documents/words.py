"""The words and figures printed on paper: English labels to translate from, and money as text of a locale."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from app.domain.money import currency as currency_of
from app.domain.quantity import plain

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        "number": "Receipt",
        "till": "Till",
        "cashier": "Served by",
        "discount": "Discount",
        "subtotal": "Subtotal",
        "total": "Total",
        "rounding": "Cash rounding",
        "change": "Change",
        "tax": "Tax",
        "rate": "Rate",
        "base": "Net",
        "refund": "Refund",
        "void": "Void",
        "copy": "Copy",
        "training": "Training · not a receipt",
        "proof": "Proof",
    }
)

_TYPOGRAPHY = str.maketrans({"\u202f": "\u00a0", "\uffe5": "¥"})
_CODE_THEN_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")  # CLDR currencySpacing: a code in letters stands off its number


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
