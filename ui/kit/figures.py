"""Figures as people read them: amounts with a real minus sign, quantities without needless zeros."""

from __future__ import annotations

from app.domain.money import currency
from app.domain.quantity import Quantity, UnitPrice, plain, shortest

MINUS = "\u2212"
_SIGNS = {
    **dict.fromkeys(("USD", "AUD", "CAD", "NZD"), "$"),
    **dict.fromkeys(("JPY", "CNY"), "¥"),
    **dict(zip(("EUR", "GBP", "INR", "KRW", "TRY", "UAH", "ILS", "PHP", "NGN", "VND"), "€£₹₩₺₴₪₱₦₫", strict=True)),
}


def sign(code: str) -> str:
    """What stands before an amount of this currency: its sign where one is usual, else its code."""
    return _SIGNS.get(code, code)


def amount(minor: int, code: str) -> str:
    """Minor units of a currency as ``1,234.50``; negative ones with U+2212."""
    return _grouped(plain(minor, currency(code).exponent))


def price(value: UnitPrice, code: str) -> str:
    """A unit price with at least the currency's decimals and no needless ones beyond."""
    least = currency(code).exponent
    text = shortest(value.amount, value.exponent)
    have = len(text.partition(".")[2])
    if have < least:
        text = (text if "." in text else text + ("." if least else "")) + "0" * (least - have)
    return _grouped(text)


def quantity(value: Quantity, unit: str = "pc") -> str:
    """``2``, ``0.284 kg``: the unit is said for everything but pieces."""
    text = shortest(value.amount, value.exponent).replace("-", MINUS)
    return text if unit in ("", "pc") else f"{text} {unit}"


def percent(ppm: int) -> str:
    """Parts per million as ``13.5 %``."""
    return f"{shortest(ppm, 4)} %".replace("-", MINUS)


def _grouped(text: str) -> str:
    digits, point, decimals = text.removeprefix("-").partition(".")
    return (MINUS if text.startswith("-") else "") + f"{int(digits):,}" + point + decimals
