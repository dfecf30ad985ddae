"""Content rules of GS1 element strings, by name: each passes, or raises UnreadableCode with the part at fault.

Source: GS1 General Specifications, section 3 (each application identifier) and 7 (check digits, dates, character
sets). Names and reasons are those of the GS1 Barcode Syntax Dictionary, reasons in kebab case.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable

from app.domain.barcode import UnreadableCode, verifies
from app.domain.gs1.codes import COUNTRIES_ALPHA2, COUNTRIES_NUMERIC, CURRENCIES, PACKAGE_TYPES
from app.domain.gs1.coupon import coupon_code, positive_offer

Rule = Callable[[str], None]

_CSET82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
_CSET32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_LONGEST_PAIRED = 99  # 97 weighed characters and the pair


def _primes(count: int) -> tuple[int, ...]:
    found: list[int] = []
    number = 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return tuple(found)


_PRIMES = _primes(_LONGEST_PAIRED - 2)


def _charset(pattern: str, reason: str) -> Rule:
    wrong = re.compile(pattern)

    def rule(data: str) -> None:
        found = wrong.search(data)
        if found:
            raise UnreadableCode(reason, data, found.start(), found.start() + 1)

    return rule


numeric = _charset(r"[^0-9]", "non-digit-character")
cset82 = _charset(r"[^!\"%-/0-9:-?A-Z_a-z]", "invalid-cset82-character")
cset39 = _charset(r"[^#\-/0-9A-Z]", "invalid-cset39-character")
_base64 = _charset(r"[^0-9A-Za-z_\-]", "invalid-cset64-character")


def cset64(data: str) -> None:
    body = data.rstrip("=")
    pads = len(data) - len(body)
    if pads > 2 or (pads and len(data) % 3):
        raise UnreadableCode("invalid-cset64-padding", data, len(body))
    try:
        _base64(body)
    except UnreadableCode as fault:
        raise UnreadableCode(fault.reason, data, fault.start, fault.end) from None


def _matches(pattern: str, reason: str) -> Rule:
    """The whole of the data must match, and all of it is at fault otherwise."""
    right = re.compile(pattern, re.ASCII)

    def rule(data: str) -> None:
        if right.fullmatch(data) is None:
            raise UnreadableCode(reason, data)

    return rule


def _listed(codes: frozenset[str] | dict[str, str], reason: str) -> Rule:
    def rule(data: str) -> None:
        if data not in codes:
            raise UnreadableCode(reason, data)

    return rule


def csum(data: str) -> None:
    if not data:
        raise UnreadableCode("too-short-for-check-digit")
    numeric(data)
    if not verifies(data):
        raise UnreadableCode("incorrect-check-digit", data, len(data) - 1)


def csumalpha(data: str) -> None:
    """The check character pair of a Global Model Number. GS1 General Specifications 7.9.5."""
    if len(data) > _LONGEST_PAIRED:
        raise UnreadableCode("too-long-for-check-pair-implementation", data)
    if len(data) < 2:
        raise UnreadableCode("too-short-for-check-pair", data)
    body = data[:-2]
    found = re.search(r"[^!\"%-/0-9:-?A-Z_a-z]", body)
    if found:
        raise UnreadableCode("invalid-cset82-character", data, found.start(), found.end())
    total = sum(_CSET82.index(mark) * prime for mark, prime in zip(reversed(body), _PRIMES, strict=False)) % 1021
    if data[-2:] != _CSET32[total >> 5] + _CSET32[total & 31]:
        raise UnreadableCode("incorrect-check-pair", data, len(data) - 2)


def gcppos1(data: str) -> None:
    """A company prefix begins with four digits; which prefixes are issued, a till does not know."""
    if len(data) < 4:
        raise UnreadableCode("too-short-for-gcp", data)
    found = re.search(r"[^0-9]", data[:4])
    if found:
        raise UnreadableCode("invalid-gcp-prefix", data, found.start(), found.end())


def gcppos2(data: str) -> None:
    if len(data) < 5:
        raise UnreadableCode("too-short-for-gcp", data, min(1, len(data)) if len(data) > 1 else 0)
    found = re.search(r"[^0-9]", data[1:5])
    if found:
        raise UnreadableCode("invalid-gcp-prefix", data, found.start() + 1, found.end() + 1)


def _date(years: int, day_needed: bool) -> Rule:
    """YYMMDD or YYYYMMDD; day 00 stands for the end of the month where it is allowed (General Specifications 3.4)."""
    size = years + 4

    def rule(data: str) -> None:
        _sized(data, size, "date")
        numeric(data)
        # Two-digit years run from 1970 to 2070 in this rule's lifetime: every fourth of them is a leap year.
        year = int(data[:years]) if years == 4 else 2000 + int(data[:2])
        month, day = int(data[years : years + 2]), int(data[years + 2 :])
        if not 1 <= month <= 12:
            raise UnreadableCode("illegal-month", data, years, years + 2)
        # Year 0 has no calendar in the library; 2000 has the same leap day.
        if day > calendar.monthrange(year or 2000, month)[1] or (day_needed and not day):
            raise UnreadableCode("illegal-day", data, years + 2)

    return rule


def _sized(data: str, size: int, what: str) -> None:
    if len(data) != size:
        raise UnreadableCode(f"{what}-too-{'short' if len(data) < size else 'long'}", data)


def _clock(limit: int, what: str) -> Rule:
    def rule(data: str) -> None:
        _sized(data, 2, what)
        numeric(data)
        if int(data) > limit:
            raise UnreadableCode(f"illegal-{what}", data)

    return rule


hh, mi, ss = _clock(23, "hour"), _clock(59, "minute"), _clock(59, "second")


def hhmi(data: str) -> None:
    _sized(data, 4, "hour-with-minute")
    for rule, start in ((hh, 0), (mi, 2)):
        try:
            rule(data[start : start + 2])
        except UnreadableCode as fault:
            raise UnreadableCode(fault.reason, data, start + fault.start, start + fault.end) from None


def hhmi_or_none(data: str) -> None:
    """AI 4324 and 4325: 9999 says that no time is given (General Specifications 3.8.13)."""
    if data != "9999":
        hhmi(data)


def _angle(what: str, most: int) -> Rule:
    def rule(data: str) -> None:
        if len(data) != 10:
            raise UnreadableCode(f"{what}-invalid-length", data)
        numeric(data)
        if int(data) > most:
            raise UnreadableCode(f"invalid-{what}", data)

    return rule


def nonzero(data: str) -> None:
    numeric(data)
    if not data.strip("0"):
        raise UnreadableCode("illegal-zero-value", data)


def nozeroprefix(data: str) -> None:
    if data.startswith("0"):
        raise UnreadableCode("illegal-zero-prefix", data, 0, 1)
    numeric(data)


def pcenc(data: str) -> None:
    for found in re.finditer(r"%([0-9A-Fa-f]{2})?", data):
        if found.group(1) is None:
            raise UnreadableCode("invalid-percent-sequence", data, found.start(), min(found.start() + 3, len(data)))


def pieceoftotal(data: str) -> None:
    numeric(data)
    half = len(data) // 2
    if not data or len(data) % 2:
        raise UnreadableCode("invalid-length-for-piece-of-total", data)
    if not int(data[:half]):
        raise UnreadableCode("zero-piece-number", data, 0, half)
    if not int(data[half:]):
        raise UnreadableCode("zero-total-pieces", data, half)
    if data[:half] > data[half:]:
        raise UnreadableCode("piece-number-exceeds-total", data)


def posinseqslash(data: str) -> None:
    match = re.fullmatch(r"([0-9]+)/([0-9]+)", data)
    if match is None:
        raise UnreadableCode("position-in-sequence-malformed", data)
    for group in (1, 2):
        if match[group].startswith("0"):
            raise UnreadableCode("illegal-zero-prefix", data, match.start(group), match.end(group))
    if (len(match[1]), match[1]) > (len(match[2]), match[2]):
        raise UnreadableCode("position-exceeds-end", data)


def iban(data: str) -> None:
    """ISO 13616: country, then the whole modulo 97 with the first four characters put last is 1."""
    if len(data) < 4:
        raise UnreadableCode("iban-too-short", data)
    if data[:2] not in COUNTRIES_ALPHA2:
        raise UnreadableCode("illegal-iban-country-code", data, 0, 2)
    if not 10 < len(data) <= 34:
        raise UnreadableCode(f"iban-too-{'long' if len(data) > 34 else 'short'}", data)
    found = re.compile(r"[^0-9A-Z]").search(data, 4) or re.search(r"[^0-9A-Z]", data)
    if found:
        raise UnreadableCode("invalid-iban-character", data, found.start(), found.end())
    if int("".join(str(int(mark, 36)) for mark in data[4:] + data[:4])) % 97 != 1:
        raise UnreadableCode("incorrect-iban-checksum", data, 2, 4)


def importeridx(data: str) -> None:
    if len(data) != 1:
        raise UnreadableCode("importer-idx-must-be-one-character", data)
    if re.fullmatch(r"[0-9A-Za-z_\-]", data) is None:
        raise UnreadableCode("invalid-import-idx-character", data)


def hasnondigit(data: str) -> None:
    if re.search(r"[^0-9]", data) is None:
        raise UnreadableCode("requires-non-digit-character", data)


RULES: dict[str, Rule] = {
    "csetnumeric": numeric,
    "cset82": cset82,
    "cset39": cset39,
    "cset64": cset64,
    "csum": csum,
    "csumalpha": csumalpha,
    "gcppos1": gcppos1,
    "gcppos2": gcppos2,
    "yymmdd": _date(2, day_needed=True),
    "yymmd0": _date(2, day_needed=False),
    "yyyymmdd": _date(4, day_needed=True),
    "yyyymmd0": _date(4, day_needed=False),
    "hh": hh,
    "mi": mi,
    "ss": ss,
    "hhmi": hhmi,
    "hhmi9999": hhmi_or_none,
    "latitude": _angle("latitude", 1_800_000_000),
    "longitude": _angle("longitude", 3_600_000_000),
    "nonzero": nonzero,
    "nozeroprefix": nozeroprefix,
    "zero": _matches("0+", "not-zero"),
    "yesno": _matches("[01]", "not-zero-or-one"),
    "winding": _matches("[019]", "invalid-winding-direction"),
    "iso5218": _matches("[0129]", "invalid-biological-sex-code"),
    "hyphen": _matches("-+", "not-hyphen"),
    "mediatype": _matches("0[1-9]|10|[89][0-9]", "invalid-media-type"),
    "iso3166": _listed(COUNTRIES_NUMERIC, "not-iso3166"),
    "iso3166999": _listed(COUNTRIES_NUMERIC | {"999"}, "not-iso3166-or-999"),
    "iso3166alpha2": _listed(COUNTRIES_ALPHA2, "not-iso3166-alpha2"),
    "iso4217": _listed(CURRENCIES, "not-iso4217"),
    "packagetype": _listed(PACKAGE_TYPES, "invalid-package-type"),
    "pcenc": pcenc,
    "pieceoftotal": pieceoftotal,
    "posinseqslash": posinseqslash,
    "iban": iban,
    "importeridx": importeridx,
    "hasnondigit": hasnondigit,
    "couponcode": coupon_code,
    "couponposoffer": positive_offer,
}
