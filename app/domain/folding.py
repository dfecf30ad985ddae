"""Folding: the one form of a text in which it is searched and sorted, whatever its accents, case or width.

Search matches folded texts only, so both the index and the question go through here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

START = "\ue000"  # private use, which no keyboard types: marks the token of a name's first two words

# What Unicode does not take apart but people type without: strokes, ligatures, dotless letters; the Arabic letters
# that one keyboard has and another has not; and what is printed but never typed.
_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
    | {"\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06a9": "\u0643"}
)
_UNTYPED = re.compile("[™℠©®\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000\ud800-\udfff]")
# Marks above and below letters that people leave out: of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels.
# Not those of kana, Thai or the scripts of India, where without its mark it is another letter.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
# A letter's own marks count as part of the word in the scripts from India to Burma, in Khmer and in kana;
# an underscore does not.
_SIGNS = r"\w\u0900-\u109f\u1780-\u17ff\u3099\u309a"
_SIGN = f"(?:(?!_)[{_SIGNS}])"
_WORD = re.compile(f"{_SIGN}+")
_ASCII_WORD = re.compile("[0-9A-Za-z]+")  # the same, for most of what is sold: a million times this is seconds
BINDING = "'’-"  # what binds words that are also looked for as one
# Only from where a word begins: a long run would else be tried from each of its signs.
_COMPOUND = re.compile(f"(?:(?<![{_SIGNS}])|(?<=_)){_SIGN}+(?:[{BINDING}]{_SIGN}+)+")
# Scripts written without blanks: Thai to Myanmar, Khmer, kana, Han, their extensions, and Hangul, whose words are
# often looked for by their second half.
_UNSPACED = "\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"


@cache  # a shop of plain letters never needs them: they take 4 ms to make, at a start
def _unspaced_parts() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What tells parts of a word apart by how they are written, and a run of an unspaced script."""
    return re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+"), re.compile(f"[{_UNSPACED}]+")


def fold(text: str) -> str:
    """``text`` without case, accents and width, its blanks single: ``"Crème  BRÛLÉE"`` is ``"creme brulee"``."""
    if text.isascii():
        return " ".join(text.lower().split())
    # In small letters some come apart that did not before (İ, ŉ).
    small = unicodedata.normalize("NFKD", _UNTYPED.sub("", text)).casefold()
    bare = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", small)))
    return " ".join(bare.translate(_LETTERS).split())


def words(folded: str) -> list[str]:
    """The words of a folded text; each run of an unspaced script is one."""
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    parts_of = _unspaced_parts()[0].findall
    return [part for word in _WORD.findall(folded) for part in parts_of(word)]


def compounds(folded: str) -> list[str]:
    """Words bound by a hyphen or an apostrophe, written as one: ``"coca-cola"`` gives ``"cocacola"``."""
    if folded.isascii() and "-" not in folded and "'" not in folded:
        return []
    bound = ["".join(_WORD.findall(found)) for found in _COMPOUND.findall(folded)]
    if folded.isascii():
        return bound
    is_in = _unspaced_parts()[1].search
    return [word for word in bound if not is_in(word)]


def is_unspaced(word: str) -> bool:
    """Whether a word of ``words`` is written in a script without blanks, so that it is searched by its pairs."""
    return not word.isascii() and _unspaced_parts()[1].fullmatch(word) is not None


def tokens(folded_name: str, folded_more: str = "") -> str:
    """What the word index holds of a product: how its name begins, its words, unspaced runs by signs and pairs too."""
    return indexed(folded_name, folded_more)[0]


def indexed(folded_name: str, folded_more: str = "") -> tuple[str, str]:
    """``tokens`` and the name's ``parts`` at once: a million names are taken apart once and not twice."""
    named = words(folded_name)
    if not named:
        start: tuple[str, ...] = ()
    else:
        start = (f"{START}{named[0]}{START}{named[1]}" if len(named) > 1 else START + named[0],)
    more, more_bound = _more(folded_more) if folded_more else ((), ())
    all_named = named if folded_name.isascii() else _with_signs(named)
    text = " ".join((*start, *all_named, *more, *compounds(folded_name), *more_bound))
    return text, "  " + "  ".join(named) if named else ""


@lru_cache(maxsize=4096)
def _more(folded: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words and compounds of what many products have in common: their brand."""
    return tuple(_with_signs(words(folded))), tuple(compounds(folded))


def _with_signs(named: list[str]) -> list[str]:
    """Words, and behind each unspaced run its signs and pairs."""
    found = []
    for word in named:
        found.append(word)
        if not word.isascii() and is_unspaced(word):
            found.extend(word)
            found.extend(pairs(word))
    return found


def pairs(word: str) -> list[str]:
    """Each two neighbouring signs of ``word``."""
    return [word[place : place + 2] for place in range(len(word) - 1)]


def parts(folded: str) -> str:
    """What the index of parts holds: the words, two blanks before each, so that three signs say where one begins."""
    found = words(folded)
    return "  " + "  ".join(found) if found else ""


def triples(part: str) -> list[str]:
    """Each three neighbouring signs of ``part``, each once: what the index of parts is asked for."""
    return list(dict.fromkeys(part[place : place + 3] for place in range(len(part) - 2)))
