"""Money as text: the decimals of ISO 4217, the locale's separators, a real minus."""

from __future__ import annotations

import pytest

from app.documents.words import ENGLISH, format_money, word


@pytest.mark.parametrize(
    ("minor", "currency", "locale", "text"),
    [
        (123456789, "EUR", "en_IE", "€1,234,567.89"),
        (-2, "EUR", "en_IE", "−€0.02"),
        (6997, "EUR", "de_DE", "69,97\u00a0€"),
        (123456, "CHF", "de-CH", "CHF\u00a01’234.56"),
        (12346998, "JPY", "ja_JP", "¥12,346,998"),
        (1403650, "KWD", "en_GB", "KWD\u00a01,403.650"),
        (100, "ISK", "is_IS", "100\u00a0kr."),
        (1000050, "HUF", "hu_HU", "10\u00a0000,50\u00a0Ft"),
        (1234500, "IQD", "en_US", "IQD\u00a01,234.500"),  # CLDR shows none of the three decimals ISO 4217 gives
        (123456789, "INR", "en_IN", "₹12,34,567.89"),
        (123456, "EUR", "fr_FR", "1\u00a0234,56\u00a0€"),
        (0, "USD", "en_US", "$0.00"),
    ],
)
def test_money_reads_as_its_locale_writes_it(minor: int, currency: str, locale: str, text: str) -> None:
    assert format_money(minor, currency, locale) == text


@pytest.mark.parametrize(
    ("minor", "currency", "locale", "text"),
    [(-123456, "EUR", "en_IE", "−1,234.56"), (1403650, "KWD", "ar_KW", "1,403.650"), (5, "JPY", "ja_JP", "5")],
)
def test_a_column_leaves_the_currency_out(minor: int, currency: str, locale: str, text: str) -> None:
    assert format_money(minor, currency, locale, symbol=False) == text


def test_hebrew_money_keeps_the_marks_that_place_its_sign() -> None:
    assert format_money(-1250, "ILS", "he_IL") == "\u200f\u200e−12.50\u00a0\u200f₪"


@pytest.mark.parametrize(("currency", "locale"), [("euro", "en_IE"), ("EUR", "xx_XX"), ("EUR", "")])
def test_unknown_names_are_a_mistake(currency: str, locale: str) -> None:
    with pytest.raises(ValueError):
        format_money(1, currency, locale)


def test_a_missing_translation_falls_back_to_english() -> None:
    assert word({"total": "Gesamt", "tax": ""}, "total") == "Gesamt"
    assert word({"total": "Gesamt", "tax": ""}, "tax") == ENGLISH["tax"]
    with pytest.raises(KeyError):
        word({"grand": "Gesamt"}, "grand")
