"""What a scanner or a keyboard hands over, read into a Scan: AIM identifiers, GS1 element strings, Digital Links.

A plain EAN never gets past the first lines of ``read``; the GS1 table is parsed at the first code that needs it.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from app.domain import barcode
from app.domain.barcode import NO_LAYOUTS, Layout, Layouts, Measure, Price, Scan, UnreadableCode
from app.domain.frozen import frozen
from app.domain.gs1.codes import CURRENCIES
from app.domain.gs1.link import digital_link, is_link
from app.domain.gs1.syntax import FNC1, Element, bracketed, check_exclusions, check_repeats, elements
from app.domain.quantity import Quantity

# The century of a two-digit year reaches 50 years either way of this one (General Specifications 7.12), so a
# product's dates read the same whichever year of this generation stands here.
YEAR = 2026

_SYMBOLOGIES = {
    "A": "Code 39",
    "B": "Telepen",
    "C": "Code 128",
    "D": "Code One",
    "E": "EAN/UPC",
    "F": "Codabar",
    "G": "Code 93",
    "H": "Code 11",
    "I": "ITF",
    "J": "DotCode",
    "K": "Code 16K",
    "L": "PDF417",
    "M": "MSI",
    "N": "Anker",
    "O": "Codablock",
    "P": "Plessey Code",
    "Q": "QR Code",
    "R": "Straight 2 of 5 (two-bar)",
    "S": "Straight 2 of 5 (three-bar)",
    "T": "Code 49",
    "U": "MaxiCode",
    "X": "Other",
    "Y": "System expansion",
    "Z": "Non-barcode",
    "c": "Channel Code",
    "d": "Data Matrix",
    "e": "GS1 DataBar",
    "h": "Han Xin",
    "o": "OCR",
    "p": "PosiCode",
    "s": "SuperCode",
    "z": "Aztec Code",
}
# General Specifications, figure 5.1.2-1, with the variants for extended channels of ISO/IEC 15424.
_GS1_NAMES = {
    "E0": "EAN-13",
    "E1": "EAN two-digit add-on",
    "E2": "EAN five-digit add-on",
    "E3": "EAN-13 with add-on",
    "E4": "EAN-8",
    "I1": "ITF-14",
    "C1": "GS1-128",
    "e0": "GS1 DataBar",
    "d2": "GS1 DataMatrix",
    "e1": "GS1 Composite with separator",
    "e2": "GS1 Composite with escape",
    "Q3": "GS1 QR Code",
    "J1": "GS1 DotCode",
    "d5": "GS1 DataMatrix",
    "Q4": "GS1 QR Code",
    "J4": "GS1 DotCode",
}
_WITH_ELEMENTS = frozenset({"C1", "e0", "d2", "d5", "Q3", "Q4", "J1", "J4"})
_WITH_LINKS = frozenset({"d1", "Q1", "J0"})
_EAN_SIZES = {"E0": (13,), "E3": (13,), "E4": (8,)}


@frozen
class Symbology:
    """An AIM identifier: ``letter`` names the symbology, ``modifier`` its variant; ``gs1`` its name at GS1 or ""."""

    letter: str
    modifier: str
    name: str
    gs1: str

    @property
    def code(self) -> str:
        return self.letter + self.modifier


@frozen
class Message:
    """A reading behind its identifier: ``data`` as sent, ``elements`` (AI, value) where it has any."""

    symbology: Symbology
    data: str
    elements: tuple[tuple[str, str], ...] = ()


def symbology(text: str) -> tuple[Symbology, str]:
    """The AIM identifier a scanner puts first, and what follows it. ISO/IEC 15424. Raises UnreadableCode."""
    letter = text[1:2]
    name = _SYMBOLOGIES.get(letter)
    if not text.startswith("]") or name is None or len(text) < 3:
        raise UnreadableCode("no-symbology-identifier", text)
    # A system expansion says first how many characters it adds.
    end = 3 + (int(text[2]) if letter == "Y" and text[2] in "0123456789" else 0)
    modifier = text[2:end]
    return Symbology(letter, modifier, name, _GS1_NAMES.get(letter + modifier, "")), text[end:]


def decode(text: str) -> Message:
    """A reading with its AIM identifier, checked by the rules of its symbol. Raises UnreadableCode."""
    carrier, data = symbology(text)
    if carrier.code in _EAN_SIZES:
        return Message(carrier, data, _ean(carrier.code, data))
    if carrier.code in _WITH_ELEMENTS:
        return Message(carrier, data, _pairs(elements(data)))
    if carrier.code in _WITH_LINKS and is_link(data):
        return Message(carrier, data, _pairs(digital_link(data)))
    return Message(carrier, data)


def read(text: str, layouts: Layouts = NO_LAYOUTS, year: int = YEAR) -> Scan:
    """What one reading means, from a scanner or typed. ``year`` is the current one, for two-digit years.

    Raises UnreadableCode and nothing else. What is no code of GS1 comes back as an opaque code.
    """
    if len(text) <= 14 and text.isalnum():  # an EAN, or a code of one's own
        return barcode.plain(text, layouts)
    code = _trimmed(text)
    if code.startswith("]"):
        return _identified(code, layouts, year)
    return _unidentified(code, layouts, year)


def _trimmed(text: str) -> str:
    code = text.strip(" \t\r\n\xa0")
    if not code:
        raise UnreadableCode("empty")
    if len(code) > 8192:
        raise UnreadableCode("too-long", code[:64])
    return code


def _identified(code: str, layouts: Layouts, year: int) -> Scan:
    carrier, data = symbology(code)
    name = carrier.gs1 or carrier.name
    if not data.strip():
        raise UnreadableCode("empty", code)
    if carrier.code in _EAN_SIZES:
        return _ean_scan(carrier, data, layouts, year)
    if carrier.code in _WITH_ELEMENTS:
        return _scan(code, _split(data), layouts, name, year)
    if carrier.code in _WITH_LINKS and is_link(data):
        return _linked(data, layouts, name, year)
    return barcode.plain(data, layouts, name)


def _unidentified(code: str, layouts: Layouts, year: int) -> Scan:
    """Scanners set up without identifiers, and hands: the shape of the text has to tell."""
    if re.match(r"\([0-9]{2,4}\)", code):
        return _scan(code, bracketed(code, unknown=True), layouts, "", year)
    if is_link(code):
        return _linked(code, layouts, "", year)
    if FNC1 in code:
        return _scan(code, _split(code), layouts, "", year)
    if re.match(r"0[12][0-9]{14}", code):
        try:
            return _scan(code, _split(code), layouts, "", year)
        except UnreadableCode:
            return barcode.plain(code, layouts)
    return barcode.plain(code, layouts)


def _split(data: str) -> tuple[Element, ...]:
    # Some scanners send the FNC1 that begins the symbol as well, and one more at the end.
    return elements(data.removeprefix(FNC1))


def _linked(uri: str, layouts: Layouts, name: str, year: int) -> Scan:
    """A Digital Link, or any other address: shops print their own, so that one is an opaque code."""
    try:
        found = digital_link(uri, short_gtin=True)
    except UnreadableCode as fault:
        if fault.reason not in ("no-primary-key", "uri-malformed"):
            raise
        return barcode.plain(uri, layouts, name)
    return _scan(uri, found, layouts, name, year)


def _ean(code: str, data: str) -> tuple[tuple[str, str], ...]:
    """Checks the digits of an EAN; the elements are those of a composite component behind ``|]e0``."""
    (size,) = _EAN_SIZES[code]
    digits, bar, component = data.partition("|]e0")
    main, addon = digits[:size], digits[size:]
    wanted = (2, 5) if code == "E3" else (0,)
    if not (digits.isascii() and digits.isdigit()) or len(main) != size or len(addon) not in wanted:
        raise UnreadableCode("ean-length", data)
    if not barcode.verifies(main):
        raise UnreadableCode("incorrect-check-digit", data, size - 1, size)
    return _pairs(elements(component)) if bar else ()


def _ean_scan(carrier: Symbology, data: str, layouts: Layouts, year: int) -> Scan:
    component = _ean(carrier.code, data)
    (size,) = _EAN_SIZES[carrier.code]
    # Eight digits behind ]E4 are an EAN-8, never a UPC-E: fourteen digits leave no doubt.
    scan = barcode.plain(data[:size].zfill(14) if size == 8 else data[:size], layouts, carrier.gs1)
    scan = replace(scan, code=data[:size], addon=data.partition("|")[0][size:])
    return _described(scan, component, year) if component else scan


def _pairs(found: tuple[Element, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((one.ai, one.value) for one in found)


def _scan(code: str, found: tuple[Element, ...], layouts: Layouts, name: str, year: int) -> Scan:
    # What a till sells must be one thing; what a label leaves out is its printer's affair.
    check_repeats(found)
    check_exclusions(found)
    pairs = _pairs(found)
    values = dict(pairs)
    key = values.get("01") or values.get("8006", "")[:14] or values.get("03") or values.get("02", "")
    base = replace(barcode.plain(key, layouts, name), code=key) if key else Scan(code, symbology=name)
    return _described(base, pairs, year)


def _described(scan: Scan, pairs: tuple[tuple[str, str], ...], year: int) -> Scan:
    values = dict(pairs)
    price = next((price_of(ai, value) for ai, value in pairs if ai[:3] in ("392", "393")), scan.price)
    weight, unit = scan.weight, scan.weight_unit
    for ai, value in pairs:
        if ai[:3] in ("310", "320") and ai[3] <= "5":
            weight, unit = measure_of(ai, value), "kg" if ai[:3] == "310" else "lb"
    count = values.get("30") or values.get("37")
    expiry = values.get("17") or values.get("7003", "")[:6]
    return replace(
        scan,
        price=price,
        weight=weight,
        weight_unit=unit,
        count=int(count) if count else scan.count,
        batch=values.get("10", ""),
        serial=values.get("21", ""),
        expiry=day_of(expiry, year) if expiry else None,
        best_before=day_of(values["15"], year) if "15" in values else None,
        elements=pairs,
    )


def measure_of(ai: str, value: str) -> Quantity:
    """A trade measure (310n to 369n) in the unit of its identifier; n is the number of decimals."""
    return barcode.thousandths(int(value), int(ai[3]))


def price_of(ai: str, value: str) -> Price:
    """An amount: 390n, 392n in the local currency; 391n, 393n with an ISO 4217 number first. General Specs 3.6."""
    if ai[2] in "13":
        return Price(int(value[3:]), int(ai[3]), CURRENCIES[value[:3]])
    return Price(int(value), int(ai[3]))


def day_of(digits: str, year: int = YEAR) -> date:
    """YYMMDD; day 00 is the last of the month; the century is the nearest to ``year`` (General Specs 7.12)."""
    whole = year - year % 100 + int(digits[:2])
    if whole - year > 50:
        whole -= 100
    elif whole - year < -49:
        whole += 100
    month, day = int(digits[2:4]), int(digits[4:6])
    return date(whole, month, day or calendar.monthrange(whole, month)[1])


def moment_of(digits: str, year: int = YEAR) -> datetime:
    """YYMMDDhh[mm[ss]]: local time at the place of production, so without a zone."""
    at = digits[6:].ljust(6, "0")
    return datetime.combine(day_of(digits[:6], year), datetime.min.time()).replace(
        hour=int(at[:2]), minute=int(at[2:4]), second=int(at[4:6])
    )


def layouts_of(rules: Mapping[str, Any], region: str) -> Layouts:
    """The layouts of one region out of resources/rules/embedded_codes.json. Raises KeyError, ValueError."""
    one = rules["regions"][region]
    found = {
        prefix: Layout.parse(row["pattern"], Measure(row["measure"]), row["decimals"])
        for row in one["layouts"]
        for prefix in row["prefixes"]
    }
    return Layouts(region, one["currency"], found)
