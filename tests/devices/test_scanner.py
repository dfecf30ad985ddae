"""The fold of keys: each scan comes out once and whole, what a hand typed comes out as it was typed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import accumulate

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.devices.scanner import (
    HOLD,
    IDLE,
    Began,
    Kind,
    Out,
    Scanned,
    State,
    Stroke,
    Swallowed,
    Typed,
    due,
    fold,
)
from app.devices.scanner_profile import DEFAULT, Layout, Profile, Suffix, as_row, profile_of
from app.domain.barcode import check_digit

GS = "\x1d"
CODES = {
    "ean8": "96385074",
    "ean13": "5000000000012",
    "code128": "AB-12345/x",
    "gs1": f"0105000000000012{GS}10LOT7{GS}17270131",
    "receipt": "".join(random.Random(7).choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789:.", k=200)),
}
GAPS = (1, 2, 5, 16, 20, 35, 36, 50, 70, 99)


def strokes(text: str, gaps: Sequence[int], start: int = 10_000, **how: bool) -> list[Stroke]:
    """The keys of ``text``; the first comes at ``start``, each next one after its gap."""
    times = accumulate(gaps[: len(text) - 1], initial=start)
    return [
        Stroke(at, sign, Kind.END if sign in "\r\n\t" else Kind.SIGN, **how)
        for at, sign in zip(times, text, strict=True)
    ]


def play(
    keys: Sequence[Stroke], profiles: Sequence[Profile] = (), state: State = IDLE, *, rest: bool = True
) -> list[Out]:
    """All that comes out, with the quiet strokes that a timer would bring between the keys."""
    outs: list[Out] = []
    for key in keys:
        wait = due(state, profiles)
        if wait is not None and wait < key.at:
            state, more = fold(state, Stroke(wait, kind=Kind.QUIET), profiles)
            outs += more
        state, more = fold(state, key, profiles)
        outs += more
    wait = due(state, profiles)
    if rest and wait is not None:
        outs += fold(state, Stroke(wait, kind=Kind.QUIET), profiles)[1]
    return outs


def scans(outs: Sequence[Out]) -> list[str]:
    return [out.code for out in outs if isinstance(out, Scanned)]


def left(outs: Sequence[Out]) -> str:
    """What stands in the end where the keys went, once every scan was taken back."""
    text, marks, given = "", {0: ""}, 0
    for out in outs:
        if isinstance(out, Began):
            marks[out.mark] = text
        elif isinstance(out, Typed):
            text, given = text + out.text, given + len(out.text)
        elif isinstance(out, Scanned):
            text = marks[out.mark] if out.leaked else text
    return text


@pytest.mark.parametrize("hold", [False, True], ids=["field", "elsewhere"])
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("code", CODES.values(), ids=CODES.keys())
def test_a_burst_is_one_scan_and_leaves_nothing(code: str, gap: int, hold: bool) -> None:
    outs = play(strokes(code + "\r", [gap] * 999, hold=hold, words=not hold))
    assert scans(outs) == [code]
    assert left(outs) == ""


@pytest.mark.parametrize("gap", [1, 5, 20, 35])
def test_a_fast_burst_leaks_one_sign_into_a_field_and_none_elsewhere(gap: int) -> None:
    for hold, leaked in ((False, 1), (True, 0)):
        (found,) = [
            out for out in play(strokes(CODES["ean13"] + "\r", [gap] * 99, hold=hold)) if isinstance(out, Scanned)
        ]
        assert found.leaked == leaked


@pytest.mark.parametrize("gap", GAPS)
def test_two_back_to_back_with_any_terminator(gap: int) -> None:
    for end in ("\r", "\r\n", "\t"):
        text = CODES["ean13"] + end + CODES["code128"] + end
        outs = play(strokes(text, [gap] * 99))
        assert scans(outs) == [CODES["ean13"], CODES["code128"]]
        assert left(outs) == "", "no half of a line end is left over"


@pytest.mark.parametrize("end", ["\r", "\t"])
def test_pauses_of_150_ms_are_typing(end: str) -> None:
    for code in CODES.values():
        outs = play(strokes(code + end, [150] * 999))
        assert scans(outs) == []
        assert left(outs) == code + end


@given(seed=st.integers(0, 10**6), size=st.sampled_from([8, 12, 13, 14]), words=st.booleans())
def test_a_gtin_at_any_mix_of_pauses_is_one_scan(seed: int, size: int, words: bool) -> None:
    chance = random.Random(seed)
    payload = "".join(chance.choices("0123456789", k=size - 1))
    code = payload + str(check_digit(payload))
    gaps = [chance.randint(1, 99) for _ in range(size)]
    outs = play(strokes(code + "\r", gaps, hold=not words, words=words))
    assert scans(outs) == [code]
    assert left(outs) == ""


WORDS = st.sampled_from(
    ["milk", "sourdough loaf", "o'brien & sons", "coca cola 330ml", "Anna Smith", "12,50", "olives in brine 340 g"]
)


def begins(texts: Sequence[str]) -> list[int]:
    """Where each begins, one sign between two."""
    return list(accumulate((len(one) + 1 for one in texts[:-1]), initial=0))


def is_even(gaps: Sequence[int]) -> bool:
    """As machines are, and no hand: chance may throw so."""
    return max(gaps) - min(gaps) <= 10


@given(texts=st.lists(WORDS, min_size=1, max_size=4), seed=st.integers(0, 10**6))
def test_fast_hands_in_a_field_keep_every_sign(texts: list[str], seed: int) -> None:
    """60 to 80 ms a key, and Enter as fast: words stay words, prices stay prices."""
    chance = random.Random(seed)
    text = "".join(f"{one}\r" for one in texts)
    gaps = [chance.randint(60, 80) for _ in text]
    assume(all(not is_even(gaps[at : at + len(one) + 1]) for one, at in zip(texts, begins(texts), strict=True)))
    outs = play(strokes(text, gaps, words=True))
    assert scans(outs) == []
    assert left(outs) == text


@given(text=st.text("0123456789.", min_size=1, max_size=7), seed=st.integers(0, 10**6))
def test_fast_hands_at_a_number_pad_keep_every_digit(text: str, seed: int) -> None:
    chance = random.Random(seed)
    outs = play(strokes(text + "\r", [chance.randint(60, 80) for _ in text], hold=True))
    assert scans(outs) == []
    assert left(outs) == text + "\r"


@given(text=st.text("abc 012éÄ-", min_size=1, max_size=60), seed=st.integers(0, 10**6), words=st.booleans())
def test_without_a_terminator_nothing_is_a_scan(text: str, seed: int, words: bool) -> None:
    chance = random.Random(seed)
    outs = play(strokes(text, [chance.randint(1, 300) for _ in text], hold=not words, words=words))
    assert scans(outs) == []
    assert left(outs) == text


KEYS = st.lists(
    st.tuples(
        st.sampled_from([*"0123456789AZaz %é", GS, "\r", "\n", "\t", "\x02", "\x13"]),
        st.integers(0, 400),
        st.booleans(),
        st.booleans(),
    ),
    max_size=60,
)


@given(keys=KEYS, prefixed=st.booleans())
def test_every_sign_comes_out_once(keys: list[tuple[str, int, bool, bool]], prefixed: bool) -> None:
    """What was typed and not taken back, the codes, and swallowed line ends are together exactly the keys."""
    profiles = (Profile("one", prefix="\x02"),) if prefixed else ()
    at, state, sent, text, marks = 10_000, IDLE, "", "", {0: ""}
    for sign, gap, hold, words in keys:
        at += gap
        end = sign in "\r\n\t"
        sent += sign
        state, outs = fold(state, Stroke(at, sign, Kind.END if end else Kind.SIGN, hold, words), profiles)
        for out in outs:
            if isinstance(out, Began):
                marks[out.mark] = text
            elif isinstance(out, Typed):
                text += out.text
            elif isinstance(out, Swallowed):
                text += sign
            elif isinstance(out, Scanned):
                before = marks[out.mark] if out.leaked else text
                start = profiles[0].prefix if out.profile else ""
                text = before + start + out.code + sign
        assert text + state.run[len(state.run) - state.held :] == sent


def test_a_sign_typed_just_before_a_prefix_stays_though_the_scanner_stalls() -> None:
    """The second digit is still kept back when the prefix begins; taken back is only what came from there on."""
    state, outs = IDLE, list[Out]()
    for sign, at in (("4", 0), ("2", 0), ("\x02", 0), ("7", 121), ("\r", 121)):
        kind = Kind.END if sign == "\r" else Kind.SIGN
        state, more = fold(state, Stroke(10_000 + at, sign, kind), (Profile("one", prefix="\x02"),))
        outs += more
    refreshed = len(outs) - 1 - outs[::-1].index(Began(2))
    assert outs[refreshed - 1 : refreshed + 2] == [Typed("2"), Began(2), Typed("\x02")]
    assert outs[-1] == Scanned("7", 2, 1, "one")


def test_a_number_typed_just_before_a_scan_is_no_part_of_it() -> None:
    keys = strokes("12", [90]) + strokes(CODES["ean13"] + "\r", [3] * 13, start=10_200)
    outs = play(keys)
    assert scans(outs) == [CODES["ean13"]]
    assert left(outs) == "12"


def test_a_hiccup_within_a_code_does_not_cut_it() -> None:
    gaps = [4] * 5 + [70] + [4] * 20
    assert scans(play(strokes("AB123-4567890-X\r", gaps))) == ["AB123-4567890-X"]


def test_seven_digits_at_the_speed_of_a_hand_are_a_number() -> None:
    assert scans(play(strokes("1234567\r", [70] * 9, hold=True))) == []


def test_a_prefix_is_kept_though_the_screen_was_said_to_be_quiet_too_early() -> None:
    """The screen's timer ran out; the key had been pressed in time."""
    profile = Profile("hall", prefix="~~", longest_gap=30)
    state, outs, at = IDLE, list[Out](), 10_000
    for sign in "~~7-11\r":
        at += 100
        state, more = fold(state, Stroke(at, sign, Kind.END if sign == "\r" else Kind.SIGN, words=True), (profile,))
        outs += more
        state, more = fold(state, Stroke(at + 121, kind=Kind.QUIET), (profile,))
        outs += more
    assert scans(outs) == ["7-11"] and left(outs) == ""


def test_what_may_be_a_prefix_is_let_go_when_the_till_asks_at_the_time_it_was_told() -> None:
    profile = Profile("hall", prefix="~~", longest_gap=30)
    state, _ = fold(IDLE, Stroke(10_000, "~", words=True), (profile,))
    wait = due(state, (profile,))
    assert wait is not None
    state, outs = fold(state, Stroke(wait, kind=Kind.QUIET), (profile,))
    assert outs == (Typed("~"),) and due(state, (profile,)) is None


PATHS = ("/home/ann/items-2026.csv", "C:\\TEMP\\A1.CSV", "REPORT-2024.CSV", "~/2026/x1", "/SRV/12345", "items2024")


@pytest.mark.parametrize("path", PATHS)
def test_a_path_stays_typed_in_a_window_that_asks_for_a_file(path: str) -> None:
    for gap in (2, 12, 30):
        outs = play(strokes(path + "\r", [gap] * 99, words=True, codes=True))
        assert scans(outs) == [] and left(outs) == path + "\r"


@pytest.mark.parametrize(
    "code", ["96385074", "5000000000012", "AB-12345/X", CODES["gs1"], "]E05000000000012", "12" * 100]
)
def test_a_code_is_a_scan_in_a_window_that_asks_for_a_file(code: str) -> None:
    outs = play(strokes(code + "\r", [12] * 999, words=True, codes=True))
    assert scans(outs) == [code] and left(outs) == ""


def test_a_key_between_breaks_the_run() -> None:
    keys = strokes("500000", [5] * 6)
    keys += [Stroke(10_030, kind=Kind.OTHER)]
    keys += strokes("0000012\r", [40] * 9, start=10_035)
    outs = play(keys)
    assert scans(outs) == []
    assert left(outs) == "5000000000012\r"


def test_what_is_kept_back_waits_no_longer_than_it_must() -> None:
    state, outs = fold(IDLE, Stroke(1000, "7", hold=True))
    assert outs == (Began(0),) and due(state) == 1000 + HOLD
    assert fold(state, Stroke(1000 + HOLD - 1, kind=Kind.QUIET))[1] == ()
    state, outs = fold(state, Stroke(1000 + HOLD, kind=Kind.QUIET))
    assert outs == (Typed("7"),) and due(state) is None


def test_a_prefix_makes_it_certain_at_any_speed_and_nothing_leaks() -> None:
    profile = Profile("hall", prefix="\x02", shortest=1)
    for code in ("7", "sourdough loaf", CODES["ean13"]):
        outs = play(strokes("\x02" + code + "\r", [110] * 30, words=True), (profile,))
        assert [out for out in outs if isinstance(out, (Scanned, Typed))] == [Scanned(code, 0, 0, "hall")]


def test_a_printed_prefix_that_a_hand_types_is_typed() -> None:
    profile = Profile("hall", prefix="~~")
    outs = play(strokes("a~b\r", [200] * 3, words=True), (profile,))
    assert scans(outs) == [] and left(outs) == "a~b\r"
    outs = play(strokes("a~~123\r", [200, 50, 50, 50, 50, 50], words=True), (profile,))
    assert scans(outs) == ["123"] and left(outs) == "a"


def test_a_scanner_that_ends_with_nothing_ends_with_quiet() -> None:
    profile = Profile("bare", suffix=Suffix.NONE, quiet=80)
    keys = strokes(CODES["ean13"], [6] * 12, hold=True)
    assert scans(play(keys, (profile,))) == [CODES["ean13"]]
    assert scans(play(keys)) == [], "only where the shop has said so"
    assert left(play(strokes("milk", [90] * 4, hold=True), (profile,))) == "milk"


def test_digits_typed_on_an_azerty_keyboard_without_shift() -> None:
    typed = CODES["ean13"].translate(str.maketrans("1234567890", "&é\"'(-è_çà"))
    for gap in GAPS:
        assert scans(play(strokes(typed + "\r", [gap] * 20, words=True))) == [CODES["ean13"]]
    whole = Profile("fr", layout=Layout.US_ON_AZERTY)
    assert scans(play(strokes("QB)&é_\r", [5] * 20), (whole,))) == ["AB-128"]


def test_gs_as_control_bracket_and_as_alt_029() -> None:
    at, keys = 10_000, []
    for part in ("0105000000000012", "alt", "10LOT7\r"):
        digits = "029" if part == "alt" else part
        for sign in digits:
            at += 8
            end = sign == "\r"
            keys.append(Stroke(at, sign, Kind.END if end else Kind.SIGN, alt=part == "alt"))
    assert scans(play(keys)) == [f"0105000000000012{GS}10LOT7"]


def test_a_shortcut_is_no_sign_of_a_code() -> None:
    state, outs = fold(IDLE, Stroke(1000, "\x13"))
    assert (state, outs) == (IDLE, (Typed("\x13"),))


def test_a_profile_survives_its_row() -> None:
    profile = Profile("hall", "\x02", Suffix.TAB, 60, 90, 4, Layout.US_ON_AZERTY)
    assert profile_of(as_row(profile)) == profile
    assert profile_of({"name": "x", "from": "a newer version"}) == Profile("x")
    assert profile_of(as_row(DEFAULT)) == DEFAULT
    with pytest.raises(ValueError, match="nosuch"):
        profile_of({"suffix": "nosuch"})
