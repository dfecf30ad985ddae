"""A machine that stalls in the middle of a code cuts none in two, and pauses of a hand stay a hand's."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.scanner import IDLE
from app.devices.scanner_profile import Profile, is_proven
from app.domain.barcode import check_digit
from tests.devices.test_scanner import CODES, left, play, scans, strokes


def gtin(chance: random.Random, size: int) -> str:
    payload = "".join(chance.choices("0123456789", k=size - 1))
    return payload + str(check_digit(payload))


@given(seed=st.integers(0, 10**6), size=st.sampled_from([8, 12, 13, 14]), words=st.booleans(), count=st.integers(1, 2))
def test_a_fast_gtin_is_one_scan_though_the_machine_stalls(seed: int, size: int, words: bool, count: int) -> None:
    """Anywhere, before Enter too; and no part of it is a scan."""
    chance = random.Random(seed)
    code, gaps = gtin(chance, size), [chance.randint(1, 35) for _ in range(size)]
    for place in chance.sample(range(size), count):
        gaps[place] = chance.randint(121, 400)
    outs = play(strokes(code + "\r", gaps, hold=not words, words=words))
    ends = {place for place in range(size) if gaps[place] > 120}
    ends_in_gtins = any(is_proven(code[place + 1 :]) for place in ends)
    assert ends_in_gtins or scans(outs) == [code]
    assert ends_in_gtins or left(outs) == ""


@given(seed=st.integers(0, 10**6), words=st.booleans())
def test_a_slow_gtin_is_one_scan_though_the_machine_stalls_once(seed: int, words: bool) -> None:
    chance = random.Random(seed)
    code, gaps = gtin(chance, 13), [chance.randint(50, 99) for _ in range(13)]
    place = chance.randrange(12)
    gaps[place] = chance.randint(121, 200)
    outs = play(strokes(code + "\r", gaps, hold=not words, words=words))
    assert is_proven(code[place + 1 :]) or scans(outs) == [code]


SEEN_STALLS = (  # what an X server saw while two processes computed beside the till, 13 waiting for 2 cores
    [76, 52, 57, 75, 56, 93, 150, 0, 96, 13, 95, 145, 0],
    [47, 18, 10, 263, 160, 168, 0, 16, 14, 0, 26, 0, 86],
    [70, 102, 68, 116, 252, 44, 75, 78, 79, 66, 78, 70, 90],
    [50, 77, 84, 73, 76, 74, 77, 84, 73, 91, 80, 88, 144],
)


@pytest.mark.parametrize("gaps", SEEN_STALLS)
def test_stalls_that_were_seen_cut_no_scan(gaps: list[int]) -> None:
    for how in ({"words": True}, {"hold": True}):
        outs = play(strokes(CODES["ean13"] + "\r", gaps, **how))
        assert scans(outs) == [CODES["ean13"]] and left(outs) == ""


def test_the_code_of_a_receipt_is_one_scan_though_the_machine_stalls() -> None:
    digits = "".join(random.Random(3).choices("0123456789", k=240))
    gaps = [6] * 240
    gaps[100] = gaps[180] = 300
    assert scans(play(strokes(digits + "\r", gaps, words=True))) == [digits]


def test_a_prefixed_code_is_one_scan_though_the_machine_stalls() -> None:
    profile = Profile("hall", prefix="~~", longest_gap=40)
    keys = strokes("~~AB-1\r", [9, 9, 9, 300, 9, 9], words=True)
    outs = play(keys, (profile,))
    assert scans(outs) == ["AB-1"] and left(outs) == ""


@pytest.mark.parametrize("pause", [150, 250, 399])
def test_digits_typed_before_a_scan_are_no_part_of_it(pause: int) -> None:
    for before in ("1", "12", "3*"):
        for code in (CODES["ean13"], "036000291452", "AB-12345"):
            keys = strokes(before, [90]) + strokes(code + "\r", [5] * 14, start=10_000 + 90 * (len(before) - 1) + pause)
            outs = play(keys, state=IDLE)
            assert scans(outs) == [code] and left(outs) == before


def test_a_number_that_a_hand_types_in_groups_stays_typed() -> None:
    """Even where it happens to be a GTIN: three groups, as quickly as hands do, with pauses between."""
    gaps = [85, 110, 95, 260, 90, 105, 80, 300, 95, 110, 85, 100, 90]
    outs = play(strokes(CODES["ean13"] + "\r", gaps, words=True))
    assert scans(outs) == [] and left(outs) == CODES["ean13"] + "\r"


@pytest.mark.parametrize("gap", [130, 200, 300])
def test_a_gtin_that_a_hand_types_stays_typed(gap: int) -> None:
    outs = play(strokes(CODES["ean13"] + "\r", [gap] * 13, words=True))
    assert scans(outs) == [] and left(outs) == CODES["ean13"] + "\r"
