"""Measuring a scanner, pure: what a few scans of one code say about its pauses, its ends and its keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low

from app.devices.scanner import Kind, Stroke
from app.devices.scanner_profile import (
    DEFAULT,
    FAST_GAP,
    LONGEST_GAP,
    NO_PAUSES,
    SHORTEST,
    Belief,
    Layout,
    Profile,
    Suffix,
    belief,
    is_azerty_digits,
    is_proven,
)
from app.domain.frozen import frozen

SCANS = 3
PAUSE = 400  # ms without a key: the scan is over
_SLOWEST = 150  # ms: beyond that nothing but a prefix tells a scanner from a hand
_FEWEST = 3  # signs
_LONGEST_PREFIX = 4


@frozen
class Trace:
    """One scan as it came: its signs and terminators, with the pause before each but the first, in ms."""

    text: str
    ends: str
    gaps: tuple[int, ...]

    @classmethod
    def of(cls, strokes: Sequence[Stroke]) -> Trace:
        text = "".join(one.sign for one in strokes if one.kind is Kind.SIGN)
        ends = "".join(one.sign for one in strokes if one.kind is Kind.END)
        return cls(text, ends, tuple(late.at - soon.at for soon, late in pairwise(strokes)))


@frozen
class Measured:
    """What scans say. Gaps are in ms; ``code`` is the code as the till will read it.

    ``problem`` is empty, or a stable code: ``short`` (no code), ``differ`` (not the same code each time), ``slow``
    (as slow as a hand, and no prefix).
    """

    text: str
    code: str
    least: int
    usual: int
    most: int
    suffix: Suffix
    prefix: str
    layout: Layout
    needs_profile: bool
    problem: str = ""


def measured(traces: Sequence[Trace]) -> Measured:
    """What the scans have in common; at least one scan."""
    text = traces[0].text
    gaps = sorted(gap for trace in traces for gap in trace.gaps) or [0]
    prefix = prefix_of(text)
    layout = layout_of(text[len(prefix) :])
    suffix = suffix_of(traces[0].ends)
    profile = Profile(prefix=prefix, suffix=suffix, layout=layout)
    problem = ""
    if len(text) < _FEWEST:
        problem = "short"
    elif any((one.text, one.ends) != (text, traces[0].ends) for one in traces):
        problem = "differ"
    elif gaps[-1] > _SLOWEST and not prefix:
        problem = "slow"
    code = profile.code(text[len(prefix) :])
    plain = not prefix and suffix is not Suffix.NONE and layout is Layout.SAME
    needs = not plain or not all(_known(one) for one in traces)
    return Measured(text, code, gaps[0], median_low(gaps), gaps[-1], suffix, prefix, layout, needs, problem)


def proposed(found: Measured, name: str) -> Profile:
    """A profile with room around what was measured."""
    longest = found.most * 3 // 2 + 10
    fast = longest <= FAST_GAP
    return Profile(
        name,
        found.prefix,
        found.suffix,
        longest if found.prefix else min(max(longest, FAST_GAP), max(found.most, LONGEST_GAP)),
        min(1000, max(60, 2 * found.most)),
        min(SHORTEST, len(found.code)) if fast or found.prefix else SHORTEST,
        found.layout,
    )


def prefix_of(text: str) -> str:
    """What stands before the code: control signs, or up to four signs that are no digits before a proven GTIN.

    ``]E0`` and its like stay: they are the symbology (ISO/IEC 15424), which reading the code understands.
    """
    size = next((at for at, sign in enumerate(text) if sign.isprintable() or sign == "\x1d"), 0)
    if size:
        return text[:size]
    for at in range(1, _LONGEST_PREFIX + 1):
        before, rest = text[:at], text[at:]
        if is_proven(rest) and not any(sign.isdigit() for sign in before) and not before.startswith("]"):
            return before
    return ""


def layout_of(text: str) -> Layout:
    """Whether the digits came as the signs that an AZERTY keyboard has there."""
    signs = [sign for sign in text if is_azerty_digits(sign)]
    azerty = len(signs) >= _FEWEST and not any(sign.isdigit() for sign in text) and 2 * len(signs) >= len(text)
    return Layout.US_ON_AZERTY if azerty else Layout.SAME


def suffix_of(ends: str) -> Suffix:
    return Suffix.NONE if not ends else Suffix.TAB if ends[0] == "\t" else Suffix.ENTER


def _known(trace: Trace) -> bool:
    """Whether the till knows such a scan for one without any profile."""
    rhythm = NO_PAUSES
    for gap in trace.gaps[: len(trace.text)]:
        rhythm = rhythm.then(gap)
    return belief(DEFAULT, trace.text, rhythm) is Belief.SURE
