"""Codes a till reads, pure: GTINs brought to one key, in-store labels taken apart, what one reading means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from app.domain.frozen import frozen
from app.domain.money import Rounding, divide
from app.domain.quantity import Quantity

# Control, invisible and unpaired characters: two codes that look alike must not be two products.
_REFUSED = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ud800-\udfff]")
_LONGEST = 8192  # more than the largest QR code holds


class UnreadableCode(ValueError):
    """A reading that cannot be used; ``reason`` is stable, in kebab case, and for machines.

    ``data[start:end]`` is the part at fault.
    """

    def __init__(self, reason: str, data: str = "", start: int = 0, end: int | None = None) -> None:
        super().__init__(f"{reason}: {data!r}" if data else reason)
        self.reason = reason
        self.data = data
        self.start = start
        self.end = len(data) if end is None else end

    def marked(self) -> str:
        """The data with the part at fault between asterisks."""
        return f"{self.data[: self.start]}*{self.data[self.start : self.end]}*{self.data[self.end :]}"


class Measure(StrEnum):
    """What the variable part of an in-store label says."""

    PRICE = "price"
    WEIGHT = "weight"
    COUNT = "count"


@frozen
class Price:
    """``amount`` × 10^-``exponent`` of the major unit; ``currency`` is empty where the label does not say."""

    amount: int
    exponent: int
    currency: str = ""

    def minor(self, exponent: int) -> int:
        """In minor units of a currency with ``exponent`` decimals; half up where the label is finer."""
        finer: int = 10 ** max(exponent - self.exponent, 0)
        coarser: int = 10 ** max(self.exponent - exponent, 0)
        return divide(self.amount * finer, coarser, Rounding.HALF_UP)


@frozen
class Layout:
    """Where the 13 digits of an in-store label keep their variable part: ``start`` to 12, ``verifier`` or -1."""

    measure: Measure
    start: int
    exponent: int
    verifier: int = -1

    @classmethod
    def parse(cls, pattern: str, measure: Measure, exponent: int) -> Layout:
        """From 13 letters: P fixed digits, V verifier, N the variable digits, C the check digit at the end."""
        match = re.fullmatch(r"(P{2,10})(V?)(N{3,9})C", pattern)
        if match is None or len(pattern) != 13 or (match[2] and len(match[3]) not in (4, 5)):
            raise ValueError(f"{pattern!r} is not the layout of an in-store label")
        return cls(measure, match.start(3), exponent, match.start(2) if match[2] else -1)


@frozen
class Layouts:
    """How one region (or shop) prints labels with prefix 02 and 20–29, by the first two digits of the EAN-13."""

    region: str = ""
    currency: str = ""
    by_prefix: Mapping[str, Layout] = field(default_factory=dict)


NO_LAYOUTS = Layouts()


@frozen
class Scan:
    """What one reading means. Look a product up by ``embedded`` if set, else by ``candidates(code)``.

    ``gtin`` is 14 digits or empty. ``embedded`` is the 14-digit key of an in-store label with its variable part
    zeroed. ``weight`` is in ``weight_unit`` (kg or lb). ``expiry`` is the last day of use (AI 17, 7003);
    ``best_before`` is quality only (AI 15). ``elements`` are all GS1 element strings as (AI, value).
    """

    code: str
    gtin: str = ""
    symbology: str = ""
    embedded: str = ""
    price: Price | None = None
    weight: Quantity | None = None
    weight_unit: str = "kg"
    count: int | None = None
    batch: str = ""
    serial: str = ""
    expiry: date | None = None
    best_before: date | None = None
    addon: str = ""
    elements: tuple[tuple[str, str], ...] = ()


def check_digit(payload: str) -> int:
    """The check digit that follows ``payload``; any length. GS1 General Specifications 7.9.1."""
    _digits(payload)
    return -_weighed(payload + "0") % 10


def verifies(digits: str) -> bool:
    """Whether the last digit is the check digit of those before it. ``digits`` must be ASCII digits."""
    return _weighed(digits) == 0


def price_verifier(digits: str) -> int:
    """The verifier of a 4- or 5-digit price or weight field. GS1 General Specifications 7.9.2 to 7.9.4."""
    values = [int(digit) for digit in _digits(digits)]
    if len(values) == 4:
        a, b, c, d = values
        return 3 * (_minus2(a) + _minus2(b) + 3 * c + _minus5(d)) % 10
    if len(values) != 5:
        raise UnreadableCode("price-field-length", digits)
    a, b, c, d, e = values
    rest = -(_plus5(a) + _minus2(b) + _minus5(c) + _plus5(d) + _minus2(e)) % 10
    return next(value for value in range(10) if _minus5(value) % 10 == rest)


def normalise(code: str) -> str:
    """The one key of a code: 14 digits for a proven GTIN or UPC-E, else the code itself, trimmed.

    Zeros lost at the front (spreadsheets) come back where the check digit proves them; idempotent. Raises
    UnreadableCode for nothing, for control or invisible characters and for more than a symbol can hold.
    """
    text = clean(code)
    return gtin_of(text) or text


def candidates(code: str) -> tuple[str, ...]:
    """The keys to look up in order: canonical, as typed, the other reading of 8 digits, without leading zeros."""
    text = clean(code)
    keys = [gtin_of(text) or text, text]
    if _is_digits(text):
        expanded = _expanded(text.zfill(8)) if 7 <= len(text) <= 8 else ""
        if expanded:
            keys.append(expanded.zfill(14))
        keys.append(text.lstrip("0") or "0")
    return tuple(dict.fromkeys(keys))


def gtin_of(text: str) -> str:
    """The 14-digit key of a GTIN-8, -12, -13, -14 or UPC-E whose check digit is right; "" for anything else."""
    size = len(text)
    if not _is_digits(text):
        bare = text.replace("-", "").replace(" ", "") if size > 12 else ""
        return bare.zfill(14) if 12 <= len(bare) <= 14 and _is_digits(bare) and _weighed(bare) == 0 else ""
    if not 7 <= size <= 14:
        return ""
    if _weighed(text) == 0:
        return text.zfill(14)
    return _expanded(text.zfill(8)).zfill(14) if size <= 8 and _expanded(text.zfill(8)) else ""


def gtin_size(key: str) -> int:
    """8, 12, 13 or 14: the shortest GTIN that holds ``key``."""
    size = len(key.lstrip("0"))
    return next(room for room in (8, 12, 13, 14) if size <= room)


def as_gtin(code: str, size: int) -> str:
    """The GTIN in ``size`` (8, 12, 13, 14) digits. Raises UnreadableCode when it is none or does not fit."""
    key = gtin_of(clean(code))
    if not key:
        raise UnreadableCode("not-a-gtin", code)
    if gtin_size(key) > size:
        raise UnreadableCode("gtin-too-long", code)
    return key[14 - size :]


def upc_a(code: str) -> str:
    """The 12 digits of a UPC-A, or of a UPC-E printed as 6, 7 (number system first) or 8 digits."""
    text = _digits(clean(code))
    if len(text) == 12:
        if not verifies(text):
            raise UnreadableCode("incorrect-check-digit", text, 11)
        return text
    if not 6 <= len(text) <= 8:
        raise UnreadableCode("upc-length", text)
    if len(text) > 6 and text[0] not in "01":
        raise UnreadableCode("upc-number-system", text, 0, 1)
    payload = _upc_payload(text.zfill(7)[:7])
    whole = payload + str(check_digit(payload))
    if len(text) == 8 and text[7] != whole[11]:
        raise UnreadableCode("incorrect-check-digit", text, 7)
    return whole


def upc_e(code: str) -> str:
    """The 8 digits of the UPC-E of a UPC-A. Raises UnreadableCode where its zeros cannot be left out."""
    whole = upc_a(code)
    maker, item = whole[1:6], whole[6:11]
    if maker[2:] in ("000", "100", "200") and item[:2] == "00":
        short = maker[:2] + item[2:] + maker[2]
    elif maker[3:] == "00" and item[:3] == "000":
        short = maker[:3] + item[3:] + "3"
    elif maker[4] == "0" and item[:4] == "0000":
        short = maker[:4] + item[4] + "4"
    elif item[:4] == "0000" and item[4] >= "5":
        short = maker + item[4]
    else:
        raise UnreadableCode("upc-not-suppressible", whole)
    if whole[0] not in "01":
        raise UnreadableCode("upc-number-system", whole, 0, 1)
    return whole[0] + short + whole[11]


def plain(text: str, layouts: Layouts = NO_LAYOUTS, symbology: str = "") -> Scan:
    """The reading of a code without GS1 element strings: the path of nearly every scan."""
    code = clean(text)
    key = gtin_of(code)
    layout = layouts.by_prefix.get(key[1:3]) if key and key[0] == "0" else None
    if layout is None:
        return Scan(code, key, symbology)
    return _label(code, key, layout, layouts.currency, symbology)


def _label(code: str, key: str, layout: Layout, currency: str, symbology: str) -> Scan:
    digits = key[1:]
    variable = digits[layout.start : 12]
    if layout.verifier >= 0 and price_verifier(variable) != int(digits[layout.verifier]):
        raise UnreadableCode("price-check-digit", code, layout.verifier, layout.verifier + 1)
    fixed = layout.start if layout.verifier < 0 else layout.verifier
    payload = digits[:fixed].ljust(12, "0")
    embedded = f"0{payload}{check_digit(payload)}"
    amount = int(variable)
    if not amount:  # the product's own key, as on a shelf label: nothing is said, and nothing must be free
        return Scan(code, key, symbology, embedded)
    if layout.measure is Measure.PRICE:
        return Scan(code, key, symbology, embedded, price=Price(amount, layout.exponent, currency))
    if layout.measure is Measure.WEIGHT:
        return Scan(code, key, symbology, embedded, weight=thousandths(amount, layout.exponent))
    return Scan(code, key, symbology, embedded, count=amount)


def thousandths(amount: int, exponent: int) -> Quantity:
    """A quantity kept in thousandths, or finer where its decimals need it."""
    return Quantity(amount * 10 ** (3 - exponent), 3) if exponent <= 3 else Quantity(amount, exponent)


def clean(code: str) -> str:
    """The code without space around it. Raises UnreadableCode: empty, too-long, control-character."""
    text = code.strip(" \t\r\n\xa0")
    if not text:
        raise UnreadableCode("empty")
    if text.isascii() and text.isprintable() and len(text) <= _LONGEST:
        return text
    if len(text) > _LONGEST:
        raise UnreadableCode("too-long", text[:64])
    found = _REFUSED.search(text)
    if found:
        raise UnreadableCode("control-character", text, found.start(), found.end())
    return text


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _digits(text: str) -> str:
    if not _is_digits(text):
        raise UnreadableCode("non-digit-character", text)
    return text


def _weighed(digits: str) -> int:
    # Sums over bytes are several times faster than over int(); each digit carries 48 ("0"), taken off at the end.
    data = digits.encode()
    size = len(data)
    return (sum(data[-1::-2]) + 3 * sum(data[-2::-2]) - 48 * ((size + 1) // 2 + size // 2 * 3)) % 10


def _upc_payload(short: str) -> str:
    """Eleven digits of a UPC-A from number system and six digits of a UPC-E."""
    system, digits, last = short[0], short[1:6], short[6]
    if last in "012":
        return system + digits[:2] + last + "0000" + digits[2:]
    if last == "3":
        return system + digits[:3] + "00000" + digits[3:]
    if last == "4":
        return system + digits[:4] + "00000" + digits[4]
    return system + digits + "0000" + last


def _expanded(eight: str) -> str:
    """The UPC-A of eight digits if they prove to be a UPC-E, else ""."""
    if eight[0] not in "01":
        return ""
    whole = _upc_payload(eight[:7]) + eight[7]
    return whole if _weighed(whole) == 0 else ""


def _minus2(digit: int) -> int:
    return 2 * digit - digit // 5


def _plus5(digit: int) -> int:
    return 5 * digit + digit // 2


def _minus5(digit: int) -> int:
    return 5 * digit - digit // 2
