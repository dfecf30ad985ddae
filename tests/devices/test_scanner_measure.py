"""Measuring a scanner: what three scans say, and a profile that then knows that scanner."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.devices.scanner import Kind, Stroke
from app.devices.scanner_measure import Measured, Trace, measured, proposed
from app.devices.scanner_profile import DEFAULT, Layout, Profile, Suffix
from tests.devices.test_scanner import play, scans, strokes

EAN = "5000000000012"
AZERTY = EAN.translate(str.maketrans("1234567890", "&é\"'(-è_çà"))


def three(text: str, gap: int, jitter: Sequence[int] = (0, 1, 2)) -> Measured:
    gaps = [gap + jitter[at % len(jitter)] for at in range(len(text))]
    return measured([Trace.of(strokes(text, gaps, start=at * 10_000)) for at in (1, 2, 3)])


@pytest.mark.parametrize(
    ("text", "gap", "suffix", "prefix", "layout", "code", "needed"),
    [
        (EAN + "\r", 8, Suffix.ENTER, "", Layout.SAME, EAN, False),
        (EAN + "\t", 60, Suffix.TAB, "", Layout.SAME, EAN, False),
        (EAN, 8, Suffix.NONE, "", Layout.SAME, EAN, True),
        ("\x02" + EAN + "\r\n", 8, Suffix.ENTER, "\x02", Layout.SAME, EAN, True),
        ("~~" + EAN + "\r", 90, Suffix.ENTER, "~~", Layout.SAME, EAN, True),
        (AZERTY + "\r", 8, Suffix.ENTER, "", Layout.US_ON_AZERTY, EAN, True),
        ("]E0" + EAN + "\r", 8, Suffix.ENTER, "", Layout.SAME, "]E0" + EAN, False),
        ("A12\r", 8, Suffix.ENTER, "", Layout.SAME, "A12", True),
    ],
    ids=["enter", "tab", "nothing", "stx", "printed", "azerty", "aim", "short"],
)
def test_what_is_measured_is_known_afterwards(
    text: str, gap: int, suffix: Suffix, prefix: str, layout: Layout, code: str, needed: bool
) -> None:
    found = three(text, gap)
    assert (found.suffix, found.prefix, found.layout, found.code) == (suffix, prefix, layout, code)
    assert (found.needs_profile, found.problem) == (needed, "")
    profile = proposed(found, "counter")
    for hold in (True, False):
        keys = strokes(text, [gap + 2] * len(text), hold=hold, words=not hold)
        assert scans(play(keys, (profile,))) == [code]


def test_digits_of_azerty_are_read_without_a_profile_and_with_one() -> None:
    assert DEFAULT.code(AZERTY) == EAN
    french = Profile(layout=Layout.US_ON_AZERTY)
    assert french.code(AZERTY) == EAN
    assert french.code(EAN) == EAN, "another scanner at the same till may be set right"


@pytest.mark.parametrize(("text", "gap", "problem"), [("A\r", 8, "short"), (EAN + "\r", 200, "slow")])
def test_what_cannot_be_measured_is_said(text: str, gap: int, problem: str) -> None:
    assert three(text, gap).problem == problem


def test_three_codes_that_differ_are_no_measure() -> None:
    traces = [Trace.of(strokes(code + "\r", [8] * 20)) for code in (EAN, EAN, "96385074")]
    assert measured(traces).problem == "differ"


def test_a_prefix_makes_a_slow_scanner_certain() -> None:
    found = three("\x02" + EAN + "\r", 200)
    assert found.problem == "" and proposed(found, "slow").longest_gap > 200


def test_a_trace_keeps_signs_ends_and_pauses_apart() -> None:
    keys = [*strokes("AB\r", [5, 7]), Stroke(10_020, "\n", Kind.END)]
    assert Trace.of(keys) == Trace("AB", "\r\n", (5, 7, 8))
