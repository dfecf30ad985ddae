"""What the app says in English, in the language of the screen: errors and the names of settings.

Sentences of errors carry values, so each is recognised by its template, which the translators had before them.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.errors import ShopError
from resources import FOLDER
from ui.kit.language import SOURCE, spoken

_PLACE = re.compile(r"%(\d)")
_END = re.compile(r"(?<=[.?!])\s+")


def said(text: str) -> str:
    """A sentence of the app, or some of them in a row, in the language of the screen; other words stay as they are."""
    if not text or spoken() == SOURCE:
        return text
    found = _row(text, spoken())
    return text if found is None else found


def _row(text: str, language: str) -> str | None:
    """None for what is no row of sentences of the app."""
    whole = _one(text, language)
    if whole is not None:
        return whole
    for end in _END.finditer(text):
        first = _one(text[: end.start()], language)
        rest = _row(text[end.end() :], language) if first is not None else None
        if rest is not None:
            return f"{first} {rest}"
    return None


@lru_cache(maxsize=256)
def _one(text: str, _language: str) -> str | None:
    """None for what is no sentence of the app."""
    exact = _translated(text)
    if exact != text:
        return exact
    for pattern, template in _templates():
        found = pattern.fullmatch(text)
        if found:
            return _filled(_translated(template), found)
    return None


def _filled(text: str, found: re.Match[str]) -> str:
    return _PLACE.sub(lambda place: _value(found.group(f"v{place[1]}")), text)


def _value(text: str) -> str:
    """A word that a sentence takes in: *A price*, the name of a setting, *one of a, b*; others stay as they are."""
    for known in (_translated(text), setting_words(text)):
        if known != text:
            return known
    for pattern, template in _templates():
        found = pattern.fullmatch(text) if template[:1].islower() else None
        if found:
            return _filled(_translated(template), found)
    return text


def noop(text: str) -> str:
    """Marks a word of a table for the translators; it is translated where it is shown."""
    return text


def words_of(error: ShopError) -> tuple[str, str]:
    """What happened, and the next step."""
    return said(error.message), said(error.hint)


def sentence_of(error: ShopError) -> str:
    """Both, one after the other."""
    return " ".join(part for part in words_of(error) if part)


def setting_words(text: str) -> str:
    """The label or help of a setting."""
    return QCoreApplication.translate("settings", text)


def _translated(text: str) -> str:
    return QCoreApplication.translate("errors", text)


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Templates with values in them, the most telling first: one that is nearly all value fits anything."""
    texts: list[str] = json.loads((FOLDER / "translations" / "errors.json").read_text("utf-8"))
    with_values = [text for text in texts if _PLACE.search(text)]
    telling = sorted(with_values, key=lambda text: len(_PLACE.sub("", text)), reverse=True)
    return tuple((re.compile(_as_pattern(text), re.DOTALL), text) for text in telling)


def _as_pattern(text: str) -> str:
    parts = _PLACE.split(text)
    fixed, places = parts[::2], parts[1::2]
    return "".join(
        re.escape(words) + (f"(?P<v{places[at]}>.*?)" if at < len(places) else "") for at, words in enumerate(fixed)
    )
