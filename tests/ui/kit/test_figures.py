"""Figures by locale, held against CLDR as babel has it: two readings of one standard."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from babel.numbers import format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QLocale

from app.domain.money import currency
from app.domain.quantity import Quantity, UnitPrice
from ui.kit import figures, typed
from ui.kit.language import signs_of

LOCALES = ("en_IE", "en_US", "en_IN", "en_DE", "de_DE", "de_CH", "fr_FR", "es_ES", "pl_PL", "zh_CN", "hi_IN", "sv_SE")
SAME = str.maketrans({"-": figures.MINUS, "\u00a0": " ", "\u202f": " "})


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    figures.use(figures.ENGLISH)


def speak(name: str) -> None:
    figures.use(signs_of(QLocale(name)))


@given(name=some.sampled_from(LOCALES), minor=some.integers(-(10**11), 10**11), code=some.sampled_from(("EUR", "KWD")))
def test_amounts_are_those_of_cldr(name: str, minor: int, code: str) -> None:
    speak(name)
    exponent = currency(code).exponent
    pattern = {"en_IN": "#,##,##0.", "hi_IN": "#,##,##0."}.get(name, "#,##0.") + "0" * exponent
    oracle = format_decimal(Decimal(minor).scaleb(-exponent), pattern, locale=name)
    ours = figures.amount(minor, code)
    if name in ("es_ES", "pl_PL") and abs(minor) < 10 ** (4 + exponent):
        oracle = oracle.replace("." if name == "es_ES" else "\u00a0", "")  # four digits stay together: CLDR's least 2
    assert ours.translate(SAME) == oracle.translate(SAME)


@given(name=some.sampled_from([n for n in LOCALES if n[:2] != "en" and n != "de_CH"]), tenths=some.integers(-999, 9999))
def test_percentages_are_those_of_cldr(name: str, tenths: int) -> None:
    speak(name)
    text = format_percent(Decimal(tenths) / 1000, "#,##0.#%" if name in TIGHT else "#,##0.#\u00a0%", locale=name)
    if name in ("es_ES", "pl_PL"):
        text = format_percent(Decimal(tenths) / 1000, "0.#%" if name in TIGHT else "0.#\u00a0%", locale=name)
    assert figures.percent(tenths * 1000).translate(SAME) == text.translate(SAME)
    standard = format_percent(1, locale=name)
    assert figures.percent(1_000_000).translate(SAME) == standard.translate(SAME)


TIGHT = ("zh_CN", "pl_PL", "hi_IN")


@given(some.integers(-(10**9), 10**9), some.sampled_from(("ar_EG", "ar_JO", "ar_AE", "ar_SA")))
def test_arabic_has_western_digits_and_holds_what_is_signed(minor: int, name: str) -> None:
    speak(name)
    ours = figures.amount(minor, "JOD")
    figures.use(figures.ENGLISH)
    english = figures.amount(minor, "JOD")
    assert ours == (f"\u2066{english}\u2069" if minor < 0 else english)


@given(name=some.sampled_from(LOCALES), amount=some.integers(0, 10**7), exponent=some.integers(0, 4))
def test_what_is_shown_can_be_typed_again(name: str, amount: int, exponent: int) -> None:
    """A number as the pad shows it is read back whole, whichever of the two decimal signs a hand takes."""
    speak(name)
    shown = figures.price(UnitPrice(amount, exponent), "EUR", grouped=False)
    for text in (shown, shown.replace(figures.point(), ","), shown.replace(figures.point(), ".")):
        keys = ""
        for key in text:
            keys = typed.pressed(keys, key)
        if len(text) <= 9:
            read = typed.count(keys)
            assert Decimal(read.amount).scaleb(-read.exponent) == Decimal(amount).scaleb(-exponent)


def test_every_language_on_one_page() -> None:
    pages = {
        "en_IE": ("€\u00a01,234.50", "−0.55", "13.5 %", "0.284 kg", "+1.25"),
        "de_DE": ("1.234,50\u00a0€", "−0,55", "13,5\u00a0%", "0,284 kg", "+1,25"),
        "de_AT": ("€\u00a01\u00a0234,50", "−0,55", "13,5\u00a0%", "0,284 kg", "+1,25"),
        "zh_CN": ("€\u00a01,234.50", "−0.55", "13.5%", "0.284 kg", "+1.25"),
        "ar_JO": ("€\u00a01,234.50", "\u2066−0.55\u2069", "\u206613.5 %\u2069", "0.284 kg", "\u2066+1.25\u2069"),
    }
    for name, page in pages.items():
        speak(name)
        plus = figures.signed(figures.amount(125, "EUR"))
        quarter = figures.quantity(Quantity(284), "kg")
        assert page == (
            figures.money(123450, "EUR"),
            figures.amount(-55, "EUR"),
            figures.percent(135_000),
            quarter,
            plus,
        )


def test_signs_of_currencies_are_those_of_the_language() -> None:
    speak("ar_JO")
    assert (figures.sign("JOD"), figures.sign("EUR"), figures.sign("CHF")) == ("د.أ", "€", "CHF")
    speak("en_IE")
    assert (figures.sign("JOD"), figures.sign("GBP"), figures.sign("JPY")) == ("JOD", "£", "¥")


def test_a_plus_or_minus_is_said_once() -> None:
    assert figures.signed("−1.00") == "−1.00" and figures.signed("0.00") == "0.00" and figures.minus("1") == "−1"
    assert [figures.percent(ppm, 1) for ppm in (493_000, -1_000, 0)] == ["49.3 %", "−0.1 %", "0.0 %"]
    assert [figures.data_size(size) for size in (12, 840_000, 1_240_000, 52_400_000)] == [
        "12 B",
        "840 kB",
        "1.2 MB",
        "52 MB",
    ]
