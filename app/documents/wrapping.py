"""Text into a width: wrapped at spaces and between ideographs, cut with an ellipsis where the lines run out."""

from __future__ import annotations

from app.documents.fonts import script_of
from app.documents.runs import Line, clusters, is_rtl, line

ELLIPSIS = "…"
_IDEOGRAPHS = frozenset(("Hani", "Hira", "Kana", "Bopo"))
# Kinsoku in its smallest form (JIS X 4051): these begin no line, those end none; nor do Thai vowels written first.
_NOT_FIRST = frozenset("、。，．・：；？！）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%％€")
_NOT_LAST = frozenset("（「『【〈《([{$£¥เแโใไ")


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
    return units


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return after != " "
    if before in ("-", "/", "–") and after.isalpha():
        return True
    if before[0] in _NOT_LAST or after[0] in _NOT_FIRST:
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
