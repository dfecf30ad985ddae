"""Folding: the one form of a text in which it is searched and sorted, whatever its accents, case or width.

Search matches folded texts only, so both the index and the question go through here.
"""

from __future__ import annotations

import re
import unicodedata

START = "\ue000"  # private use: marks the token that begins a name; no keyboard types it

# What Unicode does not take apart but people type without: strokes, ligatures, dotless letters.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
_WORD = re.compile(r"\w+")
# Scripts written without blanks: Thai to Myanmar, Khmer, kana, Han, their extensions, and Hangul, whose words are
# often looked for by their second half.
_UNSPACED = "\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_PART = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_UNSPACED_RUN = re.compile(f"[{_UNSPACED}]+")


def fold(text: str) -> str:
    """``text`` without case, accents and width, its blanks single: ``"Crème  BRÛLÉE"`` is ``"creme brulee"``."""
    if text.isascii():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(unicodedata.normalize("NFC", bare).casefold().translate(_LETTERS).split())


def words(folded: str) -> list[str]:
    """The words of a folded text; each run of an unspaced script is one."""
    found = _WORD.findall(folded)
    return found if folded.isascii() else [part for word in found for part in _PART.findall(word)]


def is_unspaced(word: str) -> bool:
    """Whether a word of ``words`` is written in a script without blanks, so that it is searched by its pairs."""
    return _UNSPACED_RUN.fullmatch(word) is not None


def tokens(folded_name: str, folded_more: str = "") -> str:
    """What the word index holds of a product: its words, the first one marked too, unspaced runs by signs and pairs."""
    named = words(folded_name)
    found = [START + named[0]] if named else []
    for word in (*named, *(words(folded_more) if folded_more else ())):
        found.append(word)
        if not word.isascii() and is_unspaced(word):
            found.extend(word)
            found.extend(pairs(word))
    return " ".join(found)


def pairs(word: str) -> list[str]:
    """Each two neighbouring signs of ``word``."""
    return [word[place : place + 2] for place in range(len(word) - 1)]
