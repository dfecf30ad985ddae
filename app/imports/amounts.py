"""Prices as people and spreadsheets write them: comma or point, grouping, a currency sign before or after."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from app.domain.quantity import UnitPrice, decimal

_SIGNS = re.compile(
    r"^(?:[A-Z]{3}|[^\w\s.,'+-]|kr\.?|zł|R\$)?\s*([+-]?[\d.,'’\s]+?)\s*(?:[A-Z]{3}|[^\w\s.,'+-]|kr\.?|zł)?$"
)
_GROUPS = re.compile(r"[+-]?\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*")
_MOST_DECIMALS = 4
_LONGEST = 40


class Unclear(ValueError):
    """The text may be read as two different prices."""


def decimal_mark(texts: Iterable[str]) -> str:
    """The mark that all clear prices of a file use before their decimals, "" where none tells or they differ.

    Clear is a last mark with one, two or four digits after it, or two different marks in one price.
    """
    found = {mark for mark in map(_clear_mark, texts) if mark}
    return found.pop() if len(found) == 1 else ""


def _clear_mark(text: str) -> str:
    digits = _digits(text)
    place = max(digits.rfind("."), digits.rfind(","))
    if place < 0:
        return ""
    both = "." in digits and "," in digits
    after = len(digits) - place - 1
    return digits[place] if both or after in (1, 2, 4) else ""


@lru_cache(maxsize=8192)
def _digits(text: str) -> str:
    match = _SIGNS.match(text.strip()) if len(text) <= _LONGEST else None
    if match is None:
        return ""
    return re.sub(r"[\s'’]", "", match.group(1))


def amount(text: str, mark: str = "") -> list[int]:
    """As ``unit_price``, as facts hold a price; quick for plain ones such as "12.34"."""
    whole, point, fraction = text.partition(".")
    if point and len(fraction) == 2 and len(whole) < 10 and text.isascii() and whole.isdigit() and fraction.isdigit():
        return [int(whole + fraction), 2]
    price = unit_price(text, mark)
    return [price.amount, price.exponent]


@lru_cache(maxsize=8192)
def unit_price(text: str, mark: str = "") -> UnitPrice:
    """The price in ``text``, kept in two to four decimals; ``mark`` is the decimal mark of the file where it is known.

    Raises Unclear for "1,234" where nothing tells whether that is a thousand, ValueError for what is no price.
    """
    digits = _digits(text)
    if not digits:
        raise ValueError(f"{text!r} is not a price")
    amount, exponent = decimal(_with_point(digits, mark))
    while exponent > 2 and amount % 10 == 0:
        amount, exponent = amount // 10, exponent - 1
    if exponent > _MOST_DECIMALS:
        raise ValueError(f"{text!r} has more than {_MOST_DECIMALS} decimals")
    return UnitPrice(amount * 10 ** max(0, 2 - exponent), max(2, exponent))


def _with_point(digits: str, mark: str) -> str:
    point, comma = digits.rfind("."), digits.rfind(",")
    if point < 0 and comma < 0:
        return digits
    last = "." if point > comma else ","
    other = "," if last == "." else "."
    if other in digits:
        return _ungrouped(digits, last, other)
    if digits.count(last) > 1:
        return _ungrouped(digits, "", last)
    if mark == other and _GROUPS.fullmatch(digits):
        return digits.replace(last, "")
    if mark != last and last == "," and _GROUPS.fullmatch(digits) and digits.lstrip("+-")[0] != "0":
        raise Unclear(f"{digits!r} may be thousands or decimals")
    return digits.replace(last, ".")


def _ungrouped(digits: str, mark: str, group: str) -> str:
    whole, _, fraction = digits.partition(mark) if mark else (digits, "", "")
    if not _GROUPS.fullmatch(whole) or group in fraction:
        raise ValueError(f"{digits!r} is not a price")
    return whole.replace(group, "") + (f".{fraction}" if fraction else "")
