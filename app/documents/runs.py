"""Text to runs: direction by the Unicode bidirectional algorithm, faces by coverage, widths by HarfBuzz."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any, NamedTuple

from app.documents import fonts
from app.domain.frozen import frozen

MOST_CHARACTERS = 500  # of one field: more than any width can show, few enough that a hostile name costs nothing
_MOST_MARKS = 4  # upon one letter; Thai needs three, Hebrew with vowels and accents four
_FINENESS = 16  # HarfBuzz counts in whole units: sixteenths of a thousandth keep long lines true
_RTL = frozenset(("R", "AL", "AN"))
# Embeddings, overrides and isolates could turn a printed price around; a byte order mark is none of the text.
_UNSHOWN = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_SPACES = re.compile(" {2,}")


class Glyph(NamedTuple):
    """One glyph; ``cluster`` is the place of its first character; lengths are thousandths of the size."""

    id: int
    cluster: int
    advance: float
    dx: float
    dy: float


@frozen
class Run:
    """A stretch of one face and direction. ``width`` in dots; ``text`` in logical order."""

    face: str
    heavy: bool
    rtl: bool
    text: str
    width: float


@frozen
class Line:
    """Runs from left to right. ``above`` and ``below`` are the ink's reach from the baseline, in dots."""

    runs: tuple[Run, ...]
    width: float
    above: int
    below: int


# The narrow no-break space; the wave dash, which JIS tables map to either of two signs and fonts have as the second.
_ALIKE = {"\u202f": "\u00a0", "\u301c": "\uff5e"}


def printable(text: str) -> str:
    """``text`` as paper can carry it: composed, one line, without control and override characters.

    White space becomes single spaces (no-break spaces stay); what is no character at all becomes U+FFFD.
    """
    if text.isascii() and text.isprintable():  # most of all papers: figures
        return _SPACES.sub(" ", text)[:MOST_CHARACTERS].strip(" ")
    return _made_printable(text[: 4 * MOST_CHARACTERS])


@lru_cache(maxsize=512)
def _made_printable(text: str) -> str:
    composed = unicodedata.normalize("NFC", "".join(map(_shown, text)))
    kept = []
    marks = 0
    for char in composed:
        marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return _SPACES.sub(" ", "".join(kept))[:MOST_CHARACTERS].strip(" ")


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cs", "Co", "Cn"):
        return fonts.REPLACEMENT
    if char in "\t\n\r\v\f\x85\u2028\u2029":
        return " "
    if category == "Cc" or char in _UNSHOWN:
        return ""
    return _ALIKE.get(char, char)


def is_rtl(text: str, otherwise: bool = False) -> bool:
    """The paragraph direction by its first strong character (UAX #9, P2), ``otherwise`` when there is none."""
    if text.isascii() and not otherwise:
        return False
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L" or kind in ("R", "AL"):
            return kind != "L"
    return otherwise


@lru_cache(maxsize=2048)
def line(text: str, size: int, bold: bool = False, rtl: bool = False) -> Line:
    """``text`` (printable already) in one line at ``size`` dots; ``rtl`` is the paragraph's direction."""
    runs, above, below = [], 0.0, 0.0
    for piece, choice, right_to_left in _in_visual_order(text, bold, rtl):
        glyphs = shape(choice.face, piece, right_to_left)
        width = sum(glyph.advance for glyph in glyphs) * size / 1000
        runs.append(Run(choice.face, choice.heavy, right_to_left, piece, width))
        for glyph in glyphs:
            high, low = _reach(choice.face, glyph.id)
            above, below = max(above, high + glyph.dy), max(below, low - glyph.dy)
    return Line(tuple(runs), sum(run.width for run in runs), int(above * size / 1000 + 1), int(below * size / 1000 + 1))


def clusters(text: str) -> list[str]:
    """User-perceived characters, near enough to UAX #29 for choosing faces and cutting names."""
    found: list[str] = []
    for char in text:
        joins = found and (
            unicodedata.category(char) in ("Mn", "Me", "Mc")
            or char in "\u200c\u200d\ufe0e\ufe0f"
            or "\U0001f3fb" <= char <= "\U0001f3ff"
            or found[-1].endswith("\u200d")
        )
        if joins:
            found[-1] += char
        else:
            found.append(char)
    return found


def uncovered(text: str) -> list[str]:
    """The characters of ``text`` that no installed face has."""
    return [cluster[0] for cluster in clusters(printable(text)) if fonts.choose(cluster, False) is None]


def _in_visual_order(text: str, bold: bool, rtl: bool) -> list[tuple[str, fonts.Choice, bool]]:
    """Pieces of one face and level, from left to right (UAX #9, rule L2 on whole pieces)."""
    pieces = _pieces(text, bold, _levels(text, rtl))
    if not pieces:
        return []
    levels = [level for _, _, level in pieces]
    for level in range(max(levels), 0, -1):
        start = 0
        while start < len(pieces):
            end = start
            while end < len(pieces) and pieces[end][2] >= level:
                end += 1
            pieces[start:end] = pieces[start:end][::-1]
            start = end + 1
    return [(piece, choice, level % 2 == 1) for piece, choice, level in pieces]


def _pieces(text: str, bold: bool, levels: list[int]) -> list[tuple[str, fonts.Choice, int]]:
    if text and text.isascii() and min(levels) == max(levels) and (choice := fonts.latin(bold)) is not None:
        return [(text, choice, levels[0])]
    pieces: list[tuple[str, fonts.Choice, int]] = []
    at = 0
    for cluster in clusters(text):
        shown, choice = _face(cluster, bold, pieces[-1][1] if pieces else None)
        level = levels[at]
        at += len(cluster)
        if pieces and pieces[-1][1] == choice and pieces[-1][2] == level:
            pieces[-1] = (pieces[-1][0] + shown, choice, level)
        else:
            pieces.append((shown, choice, level))
    return pieces


def _face(cluster: str, bold: bool, before: fonts.Choice | None) -> tuple[str, fonts.Choice]:
    """What to show for a cluster and in which face; spaces and points stay with the word before them."""
    if before is not None and unicodedata.category(cluster[0])[0] in "ZP" and fonts.covers(before, cluster):
        return cluster, before
    plain = cluster.rstrip("\ufe0e\ufe0f") or cluster  # paper has one colour: no choice between text and emoji style
    for shown in (plain, fonts.REPLACEMENT, "?"):
        if (choice := fonts.choose(shown, bold)) is not None:
            return shown, choice
    raise FileNotFoundError("no font has a question mark")


def _levels(text: str, rtl: bool) -> list[int]:
    """Embedding level of each character. python-bidi knows no isolates: each field is laid out by itself."""
    if not rtl and (text.isascii() or not any(unicodedata.bidirectional(char) in _RTL for char in text)):
        return [0] * len(text)
    from bidi import algorithm  # type: ignore[import-untyped]

    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if rtl else (0, "L")
    algorithm.get_embedding_levels(text, storage)
    for place, char in enumerate(storage["chars"]):
        char["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    resolved = {char["place"]: char["level"] for char in storage["chars"]}
    levels: list[int] = []
    for place in range(len(text)):  # what rule X9 took out goes with the character before it
        levels.append(resolved.get(place, levels[-1] if levels else storage["base_level"]))
    return levels


@lru_cache(maxsize=4096)
def shape(face: str, text: str, rtl: bool) -> tuple[Glyph, ...]:
    """The glyphs of a run from left to right, with ligatures, marks and kerning in place."""
    import uharfbuzz  # type: ignore[import-untyped]

    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    uharfbuzz.shape(_font(face), buffer)
    fine = _FINENESS
    return tuple(
        Glyph(info.codepoint, info.cluster, place.x_advance / fine, place.x_offset / fine, place.y_offset / fine)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )


@lru_cache(maxsize=64)
def _font(face: str) -> Any:
    import uharfbuzz

    font = uharfbuzz.Font(fonts.face_of(face))
    font.scale = (1000 * _FINENESS, 1000 * _FINENESS)
    return font


@lru_cache(maxsize=8192)
def _reach(face: str, glyph: int) -> tuple[float, float]:
    extents = _font(face).get_glyph_extents(glyph)
    if extents is None:
        return 0.0, 0.0
    return extents.y_bearing / _FINENESS, -(extents.y_bearing + extents.height) / _FINENESS
