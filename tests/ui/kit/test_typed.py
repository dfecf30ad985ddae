"""What a till's hands type becomes the number they mean."""

from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantity import Quantity
from ui.kit import typed
from ui.kit.figures import amount, percent, price, quantity

KEYS = st.sampled_from([*"0123456789", "00", ".", "back", "clear", "x"])


@pytest.mark.parametrize(
    ("keys", "minor"),
    [("", 0), ("3000", 3000), ("30.", 3000), ("30.5", 3050), ("30.55", 3055), ("0.05", 5), ("5", 5), (".5", 50)],
)
def test_money_is_typed_from_the_right_or_with_a_point(keys: str, minor: int) -> None:
    text = reduce(typed.pressed, keys, "")
    assert typed.money(text, 2) == minor


def test_double_zero_back_and_clear() -> None:
    text = reduce(typed.pressed, ["3", "00", "00"], "")
    assert typed.money(text, 2) == 30000
    assert typed.money(typed.pressed(text, "back"), 2) == 3000
    assert typed.pressed(text, "clear") == ""


@given(st.lists(KEYS, max_size=30))
def test_any_keys_make_a_number_and_not_a_huge_one(keys: list[str]) -> None:
    text = reduce(typed.pressed, keys, "")
    assert 0 <= typed.money(text, 2) < 10**12
    assert typed.count(text).amount >= 0
    assert 0 <= typed.ppm(text) <= 1_000_000


def test_quantities_and_percentages() -> None:
    assert typed.count("0.284") == Quantity(284)
    assert typed.count("2") == Quantity(2000)
    assert typed.ppm("12.5") == 125_000
    assert typed.ppm("250") == 1_000_000


def test_figures_are_as_people_read_them() -> None:
    assert amount(-123456, "EUR") == "−1,234.56"
    assert amount(5, "JPY") == "5"
    assert amount(1250, "KWD") == "1.250"
    assert quantity(Quantity(2000)) == "2"
    assert quantity(Quantity(284), "kg") == "0.284 kg"
    assert percent(135_000) == "13.5 %"
    from app.domain.quantity import UnitPrice

    assert price(UnitPrice(13499, 4), "EUR") == "1.3499"
    assert price(UnitPrice(2, 0), "EUR") == "2.00"
