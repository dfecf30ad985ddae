"""Quantities and unit prices: integers that carry their own exponent, so both may be finer than a minor unit."""

from __future__ import annotations

import re

from app.domain.frozen import frozen

_DECIMAL = re.compile(r"([+-]?)(\d{1,15})(?:\.(\d{1,9}))?", re.ASCII)


@frozen
class Quantity:
    """``amount`` × 10^-``exponent`` of a unit; thousandths unless the unit says otherwise."""

    amount: int
    exponent: int = 3


@frozen
class UnitPrice:
    """``amount`` × 10^-``exponent`` of the currency's major unit, for one unit of the product."""

    amount: int
    exponent: int = 2


ONE = Quantity(1000)


def decimal(text: str) -> tuple[int, int]:
    """``"12.345"`` as ``(12345, 3)``. Raises ValueError for anything but plain digits with one point."""
    match = _DECIMAL.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is not a plain decimal number")
    sign, whole, fraction = match.group(1), match.group(2), match.group(3) or ""
    amount = int(whole + fraction)
    return (-amount if sign == "-" else amount), len(fraction)


def quantity(text: str, exponent: int = 3) -> Quantity:
    """A quantity from its decimal text, kept in ``exponent`` decimals or more where the text needs them."""
    amount, given = decimal(text)
    if given > exponent:
        return Quantity(amount, given)
    return Quantity(amount * 10 ** (exponent - given), exponent)


def unit_price(text: str, exponent: int = 2) -> UnitPrice:
    """A unit price from its decimal text, kept in ``exponent`` decimals or more where the text needs them."""
    amount, given = decimal(text)
    if given > exponent:
        return UnitPrice(amount, given)
    return UnitPrice(amount * 10 ** (exponent - given), exponent)


def plain(amount: int, exponent: int) -> str:
    """``(12345, 3)`` as ``"12.345"``: exact, with a point, no grouping; trailing zeros stay."""
    sign = "-" if amount < 0 else ""
    digits = str(abs(amount)).rjust(exponent + 1, "0")
    if exponent == 0:
        return sign + digits
    return f"{sign}{digits[:-exponent]}.{digits[-exponent:]}"


def shortest(amount: int, exponent: int) -> str:
    """As ``plain`` without needless zeros: ``(1500, 3)`` is ``"1.5"``, ``(2000, 3)`` is ``"2"``."""
    text = plain(amount, exponent)
    return text.rstrip("0").rstrip(".") if "." in text else text
