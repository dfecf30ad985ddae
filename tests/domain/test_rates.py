"""Tax rates as people type them, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rates import HIGHEST_PPM, rate_ppm, rate_text


@pytest.mark.parametrize(
    ("text", "ppm"), [("19", 190_000), ("8.875", 88_750), ("8,875 %", 88_750), (" 0 ", 0), ("2.6%", 26_000)]
)
def test_a_rate_as_people_write_it(text: str, ppm: int) -> None:
    assert rate_ppm(text) == ppm


@pytest.mark.parametrize("text", ["", "-1", "1e3", "19.00001", "١٩", "12345", "1001", "a", "1.", ".5", "1 9", "\x1b19"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        rate_ppm(text)


@given(st.integers(0, HIGHEST_PPM))
def test_what_is_shown_reads_back(ppm: int) -> None:
    assert rate_ppm(rate_text(ppm)) == ppm
