"""Prices as people write them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantity import UnitPrice
from app.imports.amounts import Unclear, decimal_mark, unit_price


@pytest.mark.parametrize(
    ("text", "amount", "exponent"),
    [
        ("2", 200, 2),
        ("2.5", 250, 2),
        ("2,50", 250, 2),
        ("£3.50", 350, 2),
        ("3,50 €", 350, 2),
        ("EUR 3,50", 350, 2),
        ("1,234.50", 123450, 2),
        ("1.234,50", 123450, 2),
        ("1\u00a0234,50", 123450, 2),
        ("1'234.50", 123450, 2),
        ("1,234,567", 123456700, 2),
        ("0.125", 125, 3),
        ("0,125", 125, 3),
        ("2.500", 250, 2),
        ("-1.00", -100, 2),
        ("12.3456", 123456, 4),
    ],
)
def test_prices_in_words(text: str, amount: int, exponent: int) -> None:
    assert unit_price(text) == UnitPrice(amount, exponent)


@pytest.mark.parametrize(
    "text", ["", "free", "1.2.3", "1,23,4", "1.234,5,6", "12.34567", "--1", "1e5", "1-2", ".", "5,"]
)
def test_what_is_no_price(text: str) -> None:
    with pytest.raises(ValueError):
        unit_price(text)


def test_a_thousand_or_one_and_a_bit_is_told_by_the_rest_of_the_file_or_refused() -> None:
    with pytest.raises(Unclear):
        unit_price("1,234")
    assert unit_price("1,234", ",") == UnitPrice(1234, 3)
    assert unit_price("1,234", ".") == UnitPrice(123400, 2)
    assert unit_price("1.234", ",") == UnitPrice(123400, 2)
    assert unit_price("1.234") == UnitPrice(1234, 3)
    assert decimal_mark(["1,234", "2,50"]) == ","
    assert decimal_mark(["1.5", "2,50"]) == ""
    assert decimal_mark(["1,234", "7"]) == ""


@given(st.integers(0, 10**9), st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", ".")]))
def test_a_grouped_price_reads_as_what_was_written(minor: int, marks: tuple[str, str]) -> None:
    group, mark = marks
    whole, cents = divmod(minor, 100)
    text = f"{whole:,}".replace(",", group) + f"{mark}{cents:02}"
    assert unit_price(text) == UnitPrice(minor, 2)


@given(st.text(max_size=20))
def test_no_text_does_more_than_be_refused(text: str) -> None:
    with contextlib.suppress(ValueError):
        unit_price(text)
