"""Numbers and names of the stock screen."""

from __future__ import annotations

import pytest

from app.domain.quantity import Quantity
from ui.stock.amounts import level, signed, typed_quantity
from ui.stock.counters import counter_id, counter_name


@pytest.mark.parametrize(
    ("amount", "exponent", "step", "text"),
    [
        (12_000, 3, 1000, "12"),
        (1_234_567_000, 3, 1000, "1,234,567"),
        (3_400, 3, 1, "3.400"),
        (-285, 3, 1, "−0.285"),
        (0, 3, 1, "0.000"),
        (2_500, 3, 1000, "2.5"),
        (123_456, 5, 1, "1.23456"),
        (120_000, 5, 1, "1.200"),
    ],
)
def test_levels_line_up(amount: int, exponent: int, step: int, text: str) -> None:
    assert level(Quantity(amount, exponent), step) == text


def test_a_gain_has_a_plus_and_a_loss_a_real_minus() -> None:
    assert [signed(Quantity(one)) for one in (2000, -2000, 0)] == ["+2", "−2", "0"]


def test_typed_text_is_a_number_or_none() -> None:
    assert [typed_quantity(text) for text in ("", "3.", "0.285")] == [None, Quantity(3000), Quantity(285)]


@pytest.mark.parametrize("name", ["Tom", "1", "Tom, shelf 2", "Siân", "店長", "u:x"])
def test_a_counters_name_survives_as_an_id(name: str) -> None:
    assert counter_name(counter_id(name)) == name
