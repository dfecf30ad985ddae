"""Text into a width: wrapped at spaces, between ideographs and Thai words, cut with an ellipsis where lines run out."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from app.documents.fonts import script_of
from app.documents.runs import Line, clusters, is_rtl, line

if TYPE_CHECKING:
    from budoux import Parser

ELLIPSIS = "…"
_IDEOGRAPHS = frozenset(("Hani", "Hira", "Kana", "Bopo"))
# Kinsoku (JIS X 4051, 8.1; GB/T 15834, 5.1): these begin no line, those end none; nor do Thai vowels written first.
_NOT_FIRST = frozenset(
    "、。，．・：；？！‼⁇⁈⁉‐゠〜～…‥）」』】〉》〕〗〙〟｠」’”»ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    "ｧｨｩｪｫｬｭｮｯｰﾞﾟ｡｣､･,.:;?!)]}%％‰℃€฿ๆฯะาำๅ"
)
_NOT_LAST = frozenset("（「『【〈《〔〖〘〝｟｢‘“«([{$£¥￥€＄￡#№เแโใไ")
_UNPARTED = frozenset("…‥—―")  # two of these are one sign


def wrap(text: str, size: int, bold: bool, width: int, lines: int, rtl: bool = False) -> tuple[Line, ...]:
    """``text`` in at most ``lines`` lines of ``width`` dots; the last one is cut when more would be needed.

    ``rtl`` is the direction of a text that has none of its own.
    """
    base = is_rtl(text, rtl)
    done: list[Line] = []
    rest = text
    while rest:
        whole = line(rest, size, bold, base)
        if whole.width <= width:
            return (*done, whole)
        if len(done) == lines - 1:
            return (*done, _cut(rest, size, bold, width, base))
        head, rest = _first_line(rest, size, bold, width, base)
        done.append(line(head, size, bold, base))
    return tuple(done)


def _first_line(text: str, size: int, bold: bool, width: int, rtl: bool) -> tuple[str, str]:
    """The most of ``text`` that fits and what is left; a word wider than the line is broken inside."""
    for parts in (_units(text), clusters(text)):
        if fitting := _most(parts, size, bold, width, rtl):
            break
    head = "".join(parts[: max(1, fitting)])
    return head.rstrip(" "), text[len(head) :].lstrip(" ")


def _units(text: str) -> list[str]:
    """Clusters gathered into pieces after which a line may end."""
    units: list[str] = []
    before = " "
    for part in clusters(text):
        if units and not _may_break(before, part):
            units[-1] += part
        else:
            units.append(part)
        before = part
    return [piece for unit in units for piece in _words(unit)]


def _words(unit: str) -> list[str]:
    """The words of Thai, which has no spaces between them; anything else as it is."""
    if not any("\u0e01" <= char <= "\u0e4e" for char in unit):
        return [unit]
    words: list[str] = []
    for word in _thai().parse(unit):
        split = words and (words[-1][-1] in _NOT_LAST or word[0] in _NOT_FIRST)
        if words and (split or unicodedata.category(word[0]) in ("Mn", "Mc")):
            words[-1] += word
        else:
            words.append(word)
    return words


@lru_cache(maxsize=1)
def _thai() -> Parser:
    import budoux

    return budoux.load_default_thai_parser()


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return after != " "
    if before in ("-", "/", "–") and after.isalpha():
        return True
    if before[0] in _NOT_LAST or after[0] in _NOT_FIRST or (before == after and before in _UNPARTED):
        return False
    return after != " " and (script_of(before[0]) in _IDEOGRAPHS or script_of(after[0]) in _IDEOGRAPHS)


def _cut(text: str, size: int, bold: bool, width: int, rtl: bool) -> Line:
    parts = clusters(text)
    fitting = _most(parts, size, bold, width, rtl, ELLIPSIS)
    return line("".join(parts[:fitting]).rstrip(" ") + ELLIPSIS, size, bold, rtl)


def _most(parts: list[str], size: int, bold: bool, width: int, rtl: bool, tail: str = "") -> int:
    """How many of ``parts`` fit, found by halving: shaped width all but grows with length."""
    low, high = 0, len(parts)
    while low < high:
        middle = (low + high + 1) // 2
        text = "".join(parts[:middle]).rstrip(" ") + tail
        if line(text, size, bold, rtl).width <= width:
            low = middle
        else:
            high = middle - 1
    return low
