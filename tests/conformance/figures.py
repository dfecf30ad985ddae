"""From the cases' decimal texts to integer minor units and back, and the comparison of figures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Any

from app.domain.money import Currency, Rounding, currency, divide
from app.domain.pricing import PricingRules, rules_for
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax

# Names of rounding modes as brick/money, Odoo and Java write them.
MODES = {
    "up": Rounding.UP,
    "down": Rounding.DOWN,
    "ceiling": Rounding.CEILING,
    "floor": Rounding.FLOOR,
    "halfup": Rounding.HALF_UP,
    "halfdown": Rounding.HALF_DOWN,
    "halfeven": Rounding.HALF_EVEN,
    "halfceiling": Rounding.HALF_CEILING,
    "halffloor": Rounding.HALF_FLOOR,
    "unnecessary": Rounding.EXACT,
}


class NotOfferedHere(Exception):
    """The product does not claim what this case is about; the text says why."""


def mode(name: str) -> Rounding:
    return MODES[name.split(" ")[0].replace("_", "").replace("-", "").lower()]


def number(text: object) -> Fraction:
    """A decimal or a ratio such as ``1/3``, exactly; JSON numbers by their shortest text."""
    return Fraction(str(text).removeprefix("+"))


def minor(text: object, exponent: int) -> int:
    """An amount in minor units. Raises ValueError where it is finer than that."""
    exact = number(text) * 10**exponent
    if exact.denominator != 1:
        raise ValueError(f"{text} is finer than {exponent} decimals")
    return int(exact.numerator)


def major(amount: int, exponent: int) -> Decimal:
    return Decimal(amount).scaleb(-exponent)


def integers(ratios: list[Any]) -> list[int]:
    """Ratios as whole weights in the same proportion."""
    exact = [number(ratio) for ratio in ratios]
    scale = lcm(*(ratio.denominator for ratio in exact))
    return [int(ratio * scale) for ratio in exact]


def scaled(text: object) -> tuple[int, int]:
    """A decimal text as ``(amount, exponent)``."""
    exact = Decimal(str(text).removeprefix("+"))
    exponent = max(0, -int(exact.as_tuple().exponent))
    return int(exact.scaleb(exponent)), exponent


def quantity(text: object) -> Quantity:
    return Quantity(*scaled(text))


def unit_price(text: object) -> UnitPrice:
    return UnitPrice(*scaled(text))


def tax(percent: object, included: bool, tax_id: str = "", compounds: bool = False) -> Tax:
    return Tax(tax_id or f"{percent}%", "tax", minor(percent, 4), included, compounds)


def rules(policy: str, code: str, exponent: int | None = None) -> PricingRules:
    """The product's policy; some sources count in units ISO 4217 does not have."""
    known = rules_for(policy, "EUR")
    chosen = currency(code) if exponent is None else Currency(code, exponent)
    return PricingRules(policy, chosen, known.level, known.rounding)


def to_places(text: object, places: int, how: Rounding = Rounding.HALF_UP) -> int:
    """A finer decimal as minor units of ``places`` decimals, through the product's own rounding."""
    exact = number(text) * 10**places
    return divide(exact.numerator, exact.denominator, how)


def at_six_decimals(expected: Any, got: Any) -> Any:
    """``got`` with each figure that equals the expected one at six decimals put as the source states it."""
    if isinstance(expected, dict):
        return {key: at_six_decimals(value, got[key]) for key, value in expected.items() if key in got}
    if isinstance(expected, list) and len(expected) == len(got):
        return [at_six_decimals(a, b) for a, b in zip(expected, got, strict=True)]
    if isinstance(expected, str | int | float) and abs(number(expected) - got) <= Fraction(1, 2_000_000):
        return expected
    return got


def differences(expected: Any, got: Any, where: str = "") -> str:
    """Empty when every expected figure is met; numbers compare by value, not by their text."""
    if expected is None:  # the source says nothing here
        return ""
    if isinstance(expected, dict):
        missing = [key for key in expected if key not in got]
        if missing:
            return f"{where}: nothing for {', '.join(missing)}"
        return _first(differences(value, got[key], f"{where}.{key}") for key, value in expected.items())
    if isinstance(expected, list):
        if len(expected) != len(got):
            return f"{where}: {len(expected)} expected, {len(got)} found"
        pairs = enumerate(zip(expected, got, strict=True))
        return _first(differences(a, b, f"{where}[{place}]") for place, (a, b) in pairs)
    if isinstance(expected, bool):
        return "" if expected == got else f"{where}: {expected} expected, {got} found"
    if expected == got:
        return ""
    try:
        same = number(expected) == number(got)
    except ValueError:
        same = False
    return "" if same else f"{where}: {expected} expected, {got} found"


def _first(found: Any) -> str:
    return next((one for one in found if one), "")
