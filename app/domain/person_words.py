"""What a person is found by: the words of a name, a phone's digits, an e-mail address, a tax number."""

from __future__ import annotations

import re

from app.domain.folding import compounds, fold, words

_DIGITS = re.compile(r"\D+", re.ASCII)
_PUNCTUATION = re.compile(r"[^0-9a-z]+")
_PHONE = re.compile(r"[0-9 +()/.-]+", re.ASCII)
_FEWEST_DIGITS = 3


def person_words(name: str, phone: str, email: str, tax_number: str) -> str:
    """The searched text: folded, a blank before each word, the name first so that its order is the list's.

    A phone stands twice, with and without its leading zeros or its country's code, as people type either.
    """
    digits = _DIGITS.sub("", phone)
    number = _PUNCTUATION.sub("", fold(tax_number))
    bare = number.lstrip("abcdefghijklmnopqrstuvwxyz")
    named = fold(name)
    said = [*words(named), *compounds(named), digits, *_tails(digits), fold(email), number]
    kept = [*said, bare if bare != number else ""]
    return "".join(f" {word}" for word in kept if word)


def _tails(digits: str) -> list[str]:
    """A number's ends that people begin with: without zeros, and without one, two or three digits of a country."""
    bare = digits.lstrip("0")
    tails = {bare, *(bare[cut:].lstrip("0") for cut in (1, 2, 3))}
    return sorted(tail for tail in tails if tail != digits and len(tail) >= 6)


def wanted_words(typed: str) -> list[str]:
    """What a search asks for: each with the blank it begins after, so that it is found where a word begins."""
    text = typed.strip()
    if _PHONE.fullmatch(text):
        digits = _DIGITS.sub("", text)
        if len(digits) >= _FEWEST_DIGITS:
            return [f" {digits.lstrip('0') or digits}"]
    if "@" in text:
        return [f" {fold(part)}" for part in text.split()]
    return [f" {word}" for word in words(fold(text))]
