"""Parts one after the other, as the language of the screen joins them: some have commas and stops of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication, QLocale

_PLACE = re.compile(r"%(\d)")


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def filled(text: str, *values: str) -> str:
    """``%1``, ``%2`` … with their values in one go, so that a ``%2`` within a value stays what it is."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], text)


def listed(parts: Iterable[str]) -> str:
    """``a, b, c``; empty parts are left out."""
    return _joined(tr("%1, %2"), parts)


def clauses(parts: Iterable[str]) -> str:
    """``a, b; c, d``: parts with commas of their own."""
    return _joined(tr("%1; %2"), parts)


def sentences(parts: Iterable[str]) -> str:
    """``First. Second``: each without a stop of its own, and so is the whole; empty ones are left out."""
    return _joined(tr("%1. %2"), parts)


def within(word: str) -> str:
    """A word that stands alone elsewhere, in the middle of a line: small, but for German, whose nouns are never."""
    kept = QLocale().language() == QLocale.Language.German or word[1:2].isupper()
    return word if kept else word[:1].lower() + word[1:]


def _joined(form: str, parts: Iterable[str]) -> str:
    return reduce(lambda made, part: filled(form, made, part) if made else part, filter(None, parts), "")
