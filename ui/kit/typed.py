"""Numbers as a till's hands type them: money from the right as on a cash register, quantities as they are read."""

from __future__ import annotations

import re

from app.domain.money import divide
from app.domain.quantity import ONE, Quantity, decimal, quantity

BACK, CLEAR = "back", "clear"
_MOST_DIGITS = 9


def pressed(text: str, key: str) -> str:
    """The typed text after one key: a digit, ``00``, ``.``, ``back`` or ``clear``; what makes no number is ignored."""
    if key == CLEAR:
        return ""
    if key == BACK:
        return text[:-1]
    if key in (".", ","):
        return text if "." in text else (text or "0") + "."
    if not (key.isascii() and key.isdigit()):
        return text
    grown = text + key
    if "." not in grown:
        grown = grown.lstrip("0") or ("0" if text == "" else "")
    return grown if len(grown.replace(".", "")) <= _MOST_DIGITS else text


def money(text: str, exponent: int) -> int:
    """Minor units of the typed text: ``3000`` and ``30.`` and ``30.00`` are all 3000; no text is 0."""
    if not text:
        return 0
    if "." not in text:
        return int(text)
    amount, given = decimal(text.rstrip(".") or "0")
    if given > exponent:
        return divide(amount, 10 ** (given - exponent))
    return int(amount * 10 ** (exponent - given))


def count(text: str) -> Quantity:
    """The typed quantity; no text is one."""
    return quantity(text.rstrip(".")) if text.rstrip(".") else ONE


def ppm(text: str) -> int:
    """A typed percentage in parts per million; at most 100 %."""
    if not text.rstrip("."):
        return 0
    amount, given = decimal(text.rstrip("."))
    return int(min(divide(amount * 10_000, 10**given), 1_000_000))


_TIMES = re.compile(r"\s*(\d{1,5}(?:[.,]\d{1,3})?)\s*[*x×]\s*(.*)", re.ASCII | re.IGNORECASE | re.DOTALL)
_COUNT = re.compile(r"\d{1,5}([.,]\d{1,3})?", re.ASCII)


def prefixed(text: str) -> tuple[str, str]:
    """``3*501234`` as ``("3", "501234")``: how many of what follows; an empty number where the text says none."""
    found = _TIMES.fullmatch(text)
    return (found[1], found[2].strip()) if found else ("", text)


def times(text: str) -> Quantity | None:
    """How many, as it is typed before ``*``; None for no number above nothing."""
    if _COUNT.fullmatch(text.strip()) is None:
        return None
    found = quantity(text.strip().replace(",", "."))
    return found if found.amount else None
