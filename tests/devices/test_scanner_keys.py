"""Keys as displays tell of them: a scanner's zeros are no key that is held down, and clocks that begin anew."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

import pytest

from app.devices.scanner import IDLE, Kind, Scanned, Stroke, fold
from app.devices.scanner_keys import Pressed

CODE, TURN = "5000000000012", 2**32
# What an X server told while a scanner sent 5000000000012 at a busy machine: ms, sign, whether Qt called it a repeat.
# Each zero went down in the millisecond in which the one before came up.
SEEN = [
    *((37232750, "5", False), (37232783, "0", False), (37232820, "0", True), (37232853, "0", True)),
    *((37232886, "0", True), (37232919, "0", True), (37232954, "0", True), (37232985, "0", True)),
    *((37233018, "0", True), (37233052, "0", True), (37233084, "0", True), (37233117, "1", False)),
    *((37233150, "2", False), (37233184, "\r", False)),
]
# A key that is held down, as the same server tells it: it waits 660 ms and then comes every 40.
HELD = [(1000, "7", False), (1660, "7", True), (1700, "7", True), (1740, "7", True)]


def held(keys: Sequence[tuple[int, str, bool]]) -> list[bool]:
    pressed, told = Pressed(), []
    for at, sign, repeats in keys:
        pressed = pressed.then(ord(sign), at, repeats)
        told.append(pressed.held)
    return told


def codes(keys: Sequence[tuple[int, str, bool]], **how: bool) -> list[str]:
    pressed, state, found = Pressed(), IDLE, list[str]()
    for at, sign, repeats in keys:
        pressed = pressed.then(ord(sign), at, repeats)
        kind = Kind.OTHER if pressed.held else Kind.END if sign == "\r" else Kind.SIGN
        state, outs = fold(state, Stroke(pressed.at, sign, kind, **how))
        found += [out.code for out in outs if isinstance(out, Scanned)]
    return found


@pytest.mark.parametrize("how", [{"hold": True}, {"words": True}])
def test_zeros_that_a_display_calls_repeats_are_zeros(how: dict[str, bool]) -> None:
    assert codes(SEEN, **how) == [CODE]


@pytest.mark.parametrize("gap", [1, 16, 38, 99, 120])
def test_no_pause_of_a_scanner_makes_a_repeat(gap: int) -> None:
    keys = [(1000 + gap * place, sign, sign == "0" and place > 1) for place, sign in enumerate(f"{CODE}\r")]
    assert codes(keys) == [CODE]


@pytest.mark.parametrize("wait", [200, 250, 660])
@pytest.mark.parametrize("rate", [11, 30, 40])
def test_a_key_that_is_held_down_repeats(wait: int, rate: int) -> None:
    keys = [(1000, "7", False), *((1000 + wait + rate * n, "7", True) for n in range(20))]
    assert held(keys) == [False] + [True] * 20


def test_a_key_that_was_held_down_elsewhere_repeats_here() -> None:
    assert held([*HELD, (1745, "8", True)])[-1]


def test_a_zero_after_a_stall_is_a_zero() -> None:
    """As seen: the stall was of the machine, and the zeros came in the millisecond in which those before came up."""
    gaps = (0, 34, 124, 0, 0, 28, 39, 31, 117, 0, 59, 0, 70, 0)
    times = accumulate(gaps, initial=38594112)
    keys = [(at, sign, sign == "0" and at != 38594146) for at, sign in zip(list(times)[1:], f"{CODE}\r", strict=True)]
    assert codes(keys, words=True) == [CODE]


def test_after_it_was_held_down_a_key_is_a_key() -> None:
    assert held([*HELD, (1900, "7", False), (1910, "7", True)]) == [False, True, True, True, False, False]


def test_a_clock_that_begins_anew_in_the_middle_of_a_scan_changes_nothing() -> None:
    pressed, times = Pressed(), []
    for at in (TURN - 12, TURN - 4, 4, 12, 20):
        pressed = pressed.then(0, at, False)
        times.append(pressed.at)
    assert {late - soon for soon, late in pairwise(times)} == {8}
    first = TURN - 30
    assert codes([((first + 8 * place) % TURN, sign, False) for place, sign in enumerate("AB-12345/X\r")]) == [
        "AB-12345/X"
    ]
