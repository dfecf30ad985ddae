"""What is known of one scanner: its pauses, what it sends before and after a code, and the keyboard it believes in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from enum import StrEnum
from typing import Any

from app.domain.frozen import frozen

LONGEST_GAP = 120  # ms: scanners are set to up to 99; clocks that tick in 16 ms see that as up to 112
FAST_GAP = 35  # ms: no hand keeps this up; fast hands stay above 60
SHORTEST = 6
_SHORTEST_SLOW = 8  # an EAN-8: fewer signs at the speed of a hand are a number
_FASTEST_MEAN = 50  # ms a key, which is 240 words a minute, more than any hand keeps up
_STEADY, _STEADY_LONG, _LONG = 6, 10, 12  # ms between the shortest and the longest pause; hands vary by 20 and more
_PROVEN = (8, 12, 13, 14)  # digits of a GTIN
_RECEIPT = 190  # digits at least of the code on a receipt; nothing else has so many
_CODE_39 = "-. $/+%"  # its signs beside digits and capitals (ISO/IEC 16388)
STALL, _SHORT_STALL = 400, 200  # ms: a busy machine or port stops a scanner in the middle of a code
MOST_STALLS, _FEW_STALLS = 4, 2
_FASTEST_WITH_STALLS = 100  # ms a key, stalls and all: no hand types a whole GTIN so
CONTROLS = "\x1d\x1e\x1f"  # separators within GS1 and ISO 15434 codes; a scanner sends GS as Ctrl ] or as Alt 029


class Suffix(StrEnum):
    """What a scanner sends after a code."""

    ANY = "any"
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class Layout(StrEnum):
    """The keyboard a scanner believes in, where the computer has another."""

    SAME = "same"
    US_ON_AZERTY = "us-on-azerty"


class Belief(StrEnum):
    """Whether a run of keys came from a scanner."""

    NO = "no"
    PERHAPS = "perhaps"
    SURE = "sure"


@frozen
class Profile:
    """One scanner. Gaps and ``quiet`` are in ms; ``quiet`` ends a code where nothing is sent after it.

    ``prefix`` is sent before each code and makes it certain; without one a scanner is told by its speed.
    """

    name: str = ""
    prefix: str = ""
    suffix: Suffix = Suffix.ANY
    longest_gap: int = LONGEST_GAP
    quiet: int = 80
    shortest: int = SHORTEST
    layout: Layout = Layout.SAME

    def ends_with(self, sign: str) -> bool:
        """Whether the scanner ends a code with this key (Enter, line feed or Tab)."""
        ends = {Suffix.ANY: "\r\n\t", Suffix.ENTER: "\r\n", Suffix.TAB: "\t", Suffix.NONE: ""}
        return sign in ends[self.suffix]

    def code(self, text: str) -> str:
        """The code that these keys stand for; digits that came as digits show that nothing is to be translated."""
        told = self.layout is Layout.US_ON_AZERTY and not any(sign.isdigit() for sign in text)
        azerty = told or (len(text) >= SHORTEST and is_azerty_digits(text))
        return text.translate(_FROM_AZERTY) if azerty else text


DEFAULT = Profile()


def is_azerty_digits(text: str) -> bool:
    """Whether digits were typed on an AZERTY keyboard without Shift; nothing else looks like ``&é"'(-è_çà``."""
    return bool(text) and all(sign in _AZERTY_DIGITS for sign in text)


def is_words(text: str) -> bool:
    """Words of a language and not a code: letters, some of them small, and what stands between words."""
    return any(sign.islower() for sign in text) and all(sign.isalpha() or sign in " -'.,&" for sign in text)


@frozen
class Rhythm:
    """The pauses in a run of keys with its terminator: how many, their sum, the shortest and the longest, in ms."""

    count: int = 0
    total: int = 0
    least: int = 1_000_000
    most: int = 0

    def then(self, gap: int) -> Rhythm:
        return Rhythm(self.count + 1, self.total + gap, min(self.least, gap), max(self.most, gap))

    def and_then(self, later: Rhythm) -> Rhythm:
        """Both, one after the other."""
        return Rhythm(
            self.count + later.count,
            self.total + later.total,
            min(self.least, later.least),
            max(self.most, later.most),
        )

    @property
    def is_fast(self) -> bool:
        """Faster than any hand keeps up."""
        return self.most <= FAST_GAP or self.total <= _FASTEST_MEAN * self.count

    @property
    def is_steady(self) -> bool:
        """Machines keep their pauses; hands do not."""
        return self.most - self.least <= (_STEADY_LONG if self.count >= _LONG else _STEADY)


NO_PAUSES = Rhythm()


def belief(profile: Profile, text: str, rhythm: Rhythm) -> Belief:
    """Whether a scanner without a prefix sent ``text``; ``rhythm`` includes the pause before its terminator.

    Words are never certain, however fast they come: something else may type them. Nor is a code without a check digit
    that comes slower than 50 ms a key and unevenly: in a field for words it stays as typed, unless a prefix tells. A
    GTIN typed at the speed of a scanner is a scan: in the search both are the same.
    """
    if rhythm.most > profile.longest_gap or len(text) < profile.shortest:
        return Belief.NO
    if rhythm.most > FAST_GAP and len(text) < _SHORTEST_SLOW:
        return Belief.NO
    if is_words(text) and not is_azerty_digits(text):
        return Belief.PERHAPS
    return Belief.SURE if rhythm.is_fast or rhythm.is_steady or is_proven(profile.code(text)) else Belief.PERHAPS


def is_proven(text: str) -> bool:
    """Whether a check digit says that these are the digits of a GTIN."""
    from app.domain.barcode import gtin_of  # not before the first key: the window is not to wait for it

    return len(text) in _PROVEN and text.isascii() and text.isdigit() and bool(gtin_of(text))


def is_bridged(text: str, rest: Rhythm, stalls: Rhythm, *, ends_late: bool) -> bool:
    """Whether ``text`` is one code though it stalled: a check digit holds it together, and its speed is no hand's.

    ``rest`` are the pauses that are no stalls; ``ends_late`` if the last stall is before the terminator.
    """
    if not (is_proven(text) or (text.isdigit() and len(text) >= _RECEIPT)):
        return False
    if stalls.count > MOST_STALLS or stalls.most > STALL:
        return False
    keys = rest.count + stalls.count
    if rest.total + stalls.total <= _FASTEST_WITH_STALLS * keys or (rest.is_fast and stalls.count <= _FEW_STALLS):
        return True
    return stalls.count == 1 and stalls.most <= _SHORT_STALL and not ends_late


def is_digits(text: str) -> bool:
    """Digits alone, as they are or as AZERTY has them."""
    return all(sign.isdigit() or sign in _AZERTY_DIGITS for sign in text)


def is_code(text: str) -> bool:
    """Whether signs alone say a code and no path or file: separators, a symbology, or a digit and signs of Code 39.

    Paths have small letters, begin with a slash, a dot or a drive, or end with a dot and letters.
    """
    if text.startswith("]") or any(sign in CONTROLS for sign in text):
        return True
    stem, dot, ending = text.rpartition(".")
    is_file = bool(dot) and (not stem or ending.isalpha())
    plain = all(sign.isascii() and (sign.isdigit() or sign.isupper() or sign in _CODE_39) for sign in text)
    return plain and not is_file and text[:1] not in ("/", ".") and any(sign.isdigit() for sign in text)


def as_row(profile: Profile) -> dict[str, Any]:
    """A profile as the setting ``scanner.profiles`` keeps it."""
    return {key: str(value) if isinstance(value, StrEnum) else value for key, value in asdict(profile).items()}


def profile_of(row: Mapping[str, Any]) -> Profile:
    """A profile from its row; what a row does not say has its default. Raises ValueError for an unknown word."""
    own = {one.name for one in fields(Profile)}
    known = {key: value for key, value in row.items() if key in own}
    return Profile(
        **{
            **known,
            "suffix": Suffix(known.get("suffix", Suffix.ANY)),
            "layout": Layout(known.get("layout", Layout.SAME)),
        }
    )


_AZERTY_DIGITS = "&é\"'(-è_çà"
# What a key gives under a French AZERTY keyboard, and what the US keyboard has on it, without and with Shift.
_FROM_AZERTY = str.maketrans(
    _AZERTY_DIGITS[:9] + "à)" + "1234567890°+" + "aqzwAQZWmM" + ",?;.:/!§ù%*µ$£",
    "1234567890-" + "!@#$%^&*()_+" + "qawzQAWZ;:" + "mM,<.>/?'\"\\|]}",
)
