"""Tax numbers against numbers that are right and ones a digit off."""

from __future__ import annotations

import pytest

from app.errors import InvalidInput
from app.tax_numbers import checked_tax_number, is_checkable

# Published examples: of the offices' own descriptions, and of well known firms.
RIGHT = [
    ("DE", "DE 136 695 976"),
    ("AT", "ATU13585627"),
    ("GB", "GB 980 7806 84"),
    ("FR", "FR 40 303 265 045"),
    ("IT", "IT 00743110157"),
    ("ES", "B58378431"),
    ("NL", "NL 4495445B01"),
    ("BE", "BE 0428.759.497"),
    ("PL", "PL 8567346215"),
    ("DK", "DK 13585628"),
    ("SE", "SE 123456789701"),
    ("NO", "NO 995 525 828 MVA"),
    ("CH", "CHE-107.787.577 MWST"),
    ("IE", "IE 6433435F"),
    ("AU", "83 914 571 673"),
    ("NZ", "49091850"),
    ("IN", "27AAPFU0939F1ZV"),
    ("JP", "T7000012050002"),
]


@pytest.mark.parametrize(("country", "number"), RIGHT)
def test_a_right_number_is_taken_as_typed(country: str, number: str) -> None:
    assert checked_tax_number(country, f"  {number} ") == number


@pytest.mark.parametrize(("country", "number"), [one for one in RIGHT if one[0] not in ("JP",)])
def test_a_wrong_digit_is_refused(country: str, number: str) -> None:
    place = next(at for at, sign in enumerate(number) if sign.isdigit())
    wrong = f"{number[:place]}{(int(number[place]) + 1) % 10}{number[place + 1 :]}"
    with pytest.raises(InvalidInput) as refused:
        checked_tax_number(country, wrong)
    assert refused.value.code == "tax-number"


def test_a_german_may_give_the_number_of_the_tax_office() -> None:
    assert checked_tax_number("DE", "181/815/08155") == "181/815/08155"


@pytest.mark.parametrize("country", ["US", "SG", "XX", ""])
def test_where_nothing_is_known_any_number_is_taken(country: str) -> None:
    assert not is_checkable(country)
    assert checked_tax_number(country, "anything 1") == "anything 1"


def test_no_number_is_no_mistake() -> None:
    assert checked_tax_number("DE", "  ") == ""
