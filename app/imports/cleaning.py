"""Cells as people and programs leave them, brought to what they mean; what was done is said by a short code.

Clean cells are told by a few tests of the whole text, so that a million of them cost little.
"""

from __future__ import annotations

import html
import re
import unicodedata

from app.domain.barcode import UnreadableCode, gtin_of, normalise, verifies
from app.domain.catalog import LONGEST_TEXT, LONGEST_UNIT
from app.domain.spreadsheet import as_written
from app.imports.report import Report

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# Only tags that formatted text has: "<<Beef>>" and "<cocoa milk>" are words of a name.
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|link|meta|ol|p|pre|s|script|"
    r"small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)\b[^<>]{0,2000}>|<!--.{0,2000}?-->",
    re.DOTALL | re.IGNORECASE,
)
# Windows-1252 bytes that somebody read as Latin-1 (https://encoding.spec.whatwg.org/#legacy-single-byte-encodings).
_MISREAD = {code: found for code in range(0x80, 0xA0) if (found := bytes([code]).decode("cp1252", "ignore"))}
_BREAK = re.compile(r"<(?:br|/p|/li|/div|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"[+-]?\d(?:[.,]\d+)?[Ee]\+?\d+", re.ASCII)
_GTIN_SIZES = (8, 12, 13, 14)
_UNITS = {
    word: unit
    for unit, words in {
        "pc": "pc pcs piece pieces each ea stk stuck st stueck unit units ud unidad pz pezzo szt un adet шт 个 個 개",
        "kg": "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes кг 公斤 千克",
        "g": "g gr gram grams gramm gramme grammes г 克",
        "l": "l lt ltr liter litre liters litres litro litros литр л 升",
        "ml": "ml millilitre milliliter millilitres milliliters мл 毫升",
        "m": "m meter metre meters metres metro metros mtr м 米",
        "lb": "lb lbs pound pounds",
        "oz": "oz ounce ounces",
    }.items()
    for word in words.split()
}
MEASURED = frozenset(("kg", "g", "l", "ml", "m", "lb", "oz"))


class RefusedRow(Exception):
    """A row that cannot be taken: ``kind`` says why, ``was`` what stood there."""

    def __init__(self, kind: str, was: str = "", field: str = "") -> None:
        super().__init__(kind)
        self.kind, self.was, self.field = kind, was, field


def is_clean(text: str) -> bool:
    """Whether nothing has to be done to ``text``; says no for some that are clean, never yes for one that is not."""
    return (
        text.isprintable()
        and "&" not in text
        and "<" not in text
        and "  " not in text
        and text[:1] not in " '"
        and text[-1:] != " "
    )


def line_of_text(text: str) -> tuple[str, str]:
    """One line of readable text and what was done to it: entities, tags, control or blanks, "" for nothing."""
    if is_clean(text):
        return text, ""
    found, done = as_written(text) if text[:1] == "'" else text, ""
    for _ in range(3):  # "&amp;amp;": a list that was exported twice
        if "&" not in found or (plain := _ENTITY.sub(_character, found)) == found:
            break
        found, done = plain, "entities"
    if "<" in found and ">" in found:
        plain = _TAG.sub("", _BREAK.sub(" ", found))
        if plain != found:
            found, done = plain, "tags"
    if not found.isprintable():
        read = found.translate(_MISREAD)
        if read != found:
            found, done = read, done or "control"
        plain = "".join(" " if char.isspace() else char for char in found if char.isspace() or not is_hidden(char))
        if not done and len(plain) < len(found):
            done = "control"
        elif not done and plain != found:
            done = "blanks"
        found = plain
    plain = " ".join(found.split())
    if plain != found and not done:
        done = "blanks"
    return plain, done


def _character(match: re.Match[str]) -> str:
    return html.unescape(match[0])


def is_hidden(char: str) -> bool:
    """Whether a sign shows nothing and means nothing; joiners (category Cf) carry meaning in Arabic and Indic names."""
    return unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn") or char == "\ufeff"


def storable(text: str) -> str:
    """``text`` as it stands but for what no fact or printer takes: control signs other than line ends and tabs."""
    if text.isprintable():
        return text
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))


def barcode(text: str, line: int, report: Report) -> str:
    """The key of a code in a cell, what it was being counted and told. Raises RefusedRow."""
    code = text.strip(" \t\xa0'")
    if code.isascii() and code.isdigit():
        return _number(code, line, report)
    if not code:
        return ""
    if _SCIENTIFIC.fullmatch(code):
        raise RefusedRow("barcode-lost-digits", text, "barcode")
    if code.endswith((".0", ",0")) and code[:-2].isascii() and code[:-2].isdigit():
        report.add(line, "cleaned", "decimals-of-a-code", "barcode", text, code[:-2])
        return _number(code[:-2], line, report)
    try:
        key = normalise(code)
    except UnreadableCode as problem:
        raise RefusedRow("bad-barcode", text, "barcode") from problem
    if len(key) > LONGEST_TEXT or not key.isprintable():
        raise RefusedRow("bad-barcode", text, "barcode")
    report.codes["words"] += 1
    return key


def _number(code: str, line: int, report: Report) -> str:
    key = gtin_of(code)
    if len(code) in _GTIN_SIZES:
        if len(code) == 13 and code[0] == "2":
            report.codes["in_store"] += 1
        if key and (len(code) > 8 or verifies(code)):
            report.codes["right"] += 1
            return key
        report.codes["wrong"] += 1
        if key:
            report.add(line, "cleaned", "short-upc", "barcode", code, key)
            return key
        report.add(line, "warned", "check-digit", "barcode", code, code)
        return code
    report.codes["odd"] += 1
    if key:
        report.add(line, "cleaned", "zeros-restored", "barcode", code, key)
        return key
    if len(code) > LONGEST_TEXT:
        raise RefusedRow("bad-barcode", code, "barcode")
    report.add(line, "warned", "odd-length", "barcode", code, code)
    return code


def looks_like_gtin(text: str) -> bool:
    """Whether a cell holds a number with the right check digit, perhaps without its leading zeros."""
    code = text.strip()
    return code.isascii() and code.isdigit() and bool(gtin_of(code))


def unit_of(text: str) -> str:
    """A unit by its short name: "Kilogramm" is "kg"; one that is not known stays as it is."""
    key = text.strip().rstrip(".").casefold().replace("ü", "u")
    return _UNITS.get(key, text.strip()[:LONGEST_UNIT])
