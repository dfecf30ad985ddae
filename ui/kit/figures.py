"""Figures as people read them: the signs of the screen's locale, a real minus, no needless zeros.

Signs are those of CLDR for the language of the screen and the country of the shop, with three choices of our own:
digits are the western ones in every language, as they stand on keys, labels and receipts in Arabic shops too; minus is
U+2212; and where CLDR is silent about the space of a percentage it is the one of the ISO 80000-1, which does not break.
Signed figures are held together by U+2066 and U+2069 where the lines run from right to left (UAX 9): else the minus
would jump to the far side. It knows no Qt, for presenters use it; ``ui.kit.language`` says which signs are in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.quantity import Quantity, UnitPrice, plain, shortest

MINUS = "\u2212"
_SIGNS = {
    **dict.fromkeys(("USD", "AUD", "CAD", "NZD"), "$"),
    **dict.fromkeys(("JPY", "CNY"), "¥"),
    **dict(zip(("EUR", "GBP", "INR", "KRW", "TRY", "UAH", "ILS", "PHP", "NGN", "VND"), "€£₹₩₺₴₪₱₦₫", strict=True)),
}


@frozen
class Signs:
    """What a locale writes figures with.

    ``groups`` is how many digits stand behind the last grouping sign, and between two of them (3, 2 in India);
    figures of fewer than ``least`` digits are not grouped. ``currencies`` are its own signs, by code.
    """

    point: str = "."
    group: str = ","
    groups: tuple[int, int] = (3, 3)
    least: int = 4
    percent: str = " %"
    sign_leads: bool = True
    mirrored: bool = False
    currencies: Mapping[str, str] = field(default_factory=dict)


ENGLISH = Signs()
_in_force = ENGLISH


def use(signs: Signs) -> None:
    """Put the signs of a locale in force for every figure that is written from now on."""
    global _in_force
    _in_force = signs


def in_force() -> Signs:
    return _in_force


def point() -> str:
    """The decimal sign, as it stands on a key of the number pad."""
    return _in_force.point


def sign(code: str) -> str:
    """What stands beside an amount of this currency: its sign where one is usual here, else its code."""
    return _in_force.currencies.get(code) or _SIGNS.get(code, code)


def amount(minor: int, code: str) -> str:
    """Minor units of a currency as ``1,234.50``; negative ones with U+2212."""
    return _grouped(plain(minor, currency(code).exponent))


def money(minor: int, code: str) -> str:
    """An amount with its currency in a sentence, on the side where the locale has it: ``€ 12.50``, ``12,50 €``."""
    figure, beside = amount(minor, code), sign(code)
    return f"{beside}\u00a0{figure}" if _in_force.sign_leads else f"{figure}\u00a0{beside}"


def price(value: UnitPrice, code: str, grouped: bool = True) -> str:
    """A unit price with at least the currency's decimals and no needless ones beyond."""
    least = currency(code).exponent
    text = shortest(value.amount, value.exponent)
    have = len(text.partition(".")[2])
    if have < least:
        text = (text if "." in text else text + ("." if least else "")) + "0" * (least - have)
    return _grouped(text) if grouped else as_typed(text)


def unit_money(value: UnitPrice, code: str) -> str:
    """A unit price with its currency: ``€ 12.50``."""
    figure, beside = price(value, code), sign(code)
    return f"{beside}\u00a0{figure}" if _in_force.sign_leads else f"{figure}\u00a0{beside}"


def quantity(value: Quantity, unit: str = "pc") -> str:
    """``2``, ``0.284 kg``: the unit is said for everything but pieces."""
    text = _grouped(shortest(value.amount, value.exponent))
    return text if unit in ("", "pc") else f"{text} {unit}"


def number(text: str) -> str:
    """A plain decimal text (``-1234.500``) with the signs of the screen; its decimals stay as they are."""
    return _grouped(text)


def whole(many: int) -> str:
    """How many: ``1,234``."""
    return _grouped(str(many))


def percent(ppm: int, decimals: int = -1) -> str:
    """Parts per million as ``13.5 %``, with as many decimals as it needs or, cut off, with ``decimals``."""
    text = shortest(ppm, 4) if decimals < 0 else plain(ppm // 10 ** (4 - decimals), decimals)
    return _held(_grouped(text, held=False) + _in_force.percent)


def data_size(size: int) -> str:
    """Bytes as ``840 kB`` or ``1.2 MB``: thousands, as disks are sold (SI)."""
    for unit, one in (("GB", 10**9), ("MB", 10**6), ("kB", 1000)):
        if size >= one:
            tenths = size * 10 // one
            return f"{_grouped(str(tenths // 10) if tenths >= 100 else plain(tenths, 1))} {unit}"
    return f"{whole(size)} B"


def signed(text: str) -> str:
    """A figure made here with a plus before a gain; one that is negative or nothing stays as it is."""
    bare = text.strip("\u2066\u2069")
    return text if bare.startswith(MINUS) or not bare.strip("0" + _in_force.point) else _held("+" + bare)


def minus(text: str) -> str:
    """A figure made here with a minus before it."""
    return _held(MINUS + text)


def arrow() -> str:
    """From one figure to the next, the way the lines run."""
    return "\u2190" if _in_force.mirrored else "\u2192"


def per(unit: str) -> str:
    """``/kg`` beside a price."""
    return f"\u2066/{unit}\u2069" if _in_force.mirrored else f"/{unit}"


def code(text: str) -> str:
    """A receipt number or SKU as it is, whichever way the words around it run (Unicode's isolates, UAX 9)."""
    return f"\u2066{text}\u2069" if _in_force.mirrored and text else text


def named(text: str) -> str:
    """A name of any script within a sentence: it keeps its own way, and the sentence the screen's (UAX 9, FSI)."""
    return f"\u2068{text}\u2069" if _in_force.mirrored and text else text


def as_typed(text: str) -> str:
    """What a pad has typed so far (``12.``) with the decimal sign of the screen, and no grouping."""
    made = text.replace(".", _in_force.point)
    half = len(made) > 1 and made.endswith(_in_force.point)  # a sign that is last is no part of a number to Unicode
    return f"\u2066{made}\u2069" if half and _in_force.mirrored else made


def _grouped(text: str, held: bool = True) -> str:
    digits, _, decimals = text.removeprefix("-").partition(".")
    made = f"{int(digits):,}" if _in_force is ENGLISH else _whole(str(int(digits)))
    if decimals or text.endswith("."):
        made += _in_force.point + decimals
    if not text.startswith("-"):
        return made
    return _held(MINUS + made) if held else MINUS + made


def _whole(digits: str) -> str:
    signs = _in_force
    if len(digits) < signs.least:
        return digits
    last, other = signs.groups
    head, parts = digits[:-last], [digits[-last:]]
    while head:
        parts.append(head[-other:])
        head = head[:-other]
    return signs.group.join(reversed(parts))


def _held(text: str) -> str:
    """A figure with a sign is one thing to a line that runs the other way."""
    return f"\u2066{text}\u2069" if _in_force.mirrored else text
