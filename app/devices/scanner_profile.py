"""What is known of one scanner: its pauses, what it sends before and after a code, and the keyboard it believes in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

LONGEST_GAP = 120  # ms: scanners are set to up to 99; clocks that tick in 16 ms see that as up to 112
FAST_GAP = 35  # ms: no hand keeps this up; fast hands stay above 60
SHORTEST = 6
_SHORTEST_SLOW = 8  # an EAN-8: fewer signs at the speed of a hand are a number
_FASTEST_MEAN = 50  # ms a key, which is 240 words a minute, more than any hand keeps up
_STEADY, _STEADY_LONG, _LONG = 6, 10, 12  # ms between the shortest and the longest pause; hands vary by 20 and more
_PROVEN = (8, 12, 13, 14)  # digits of a GTIN


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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The pauses in a run of keys with its terminator: how many, their sum, the shortest and the longest, in ms."""

    count: int = 0
    total: int = 0
    least: int = 1_000_000
    most: int = 0

    def then(self, gap: int) -> Rhythm:
        return Rhythm(self.count + 1, self.total + gap, min(self.least, gap), max(self.most, gap))

    @property
    def is_steady(self) -> bool:
        """Machines keep their pauses; hands do not."""
        return self.most - self.least <= (_STEADY_LONG if self.count >= _LONG else _STEADY)


NO_PAUSES = Rhythm()


def belief(profile: Profile, text: str, rhythm: Rhythm) -> Belief:
    """Whether a scanner without a prefix sent ``text``; ``rhythm`` includes the pause before its terminator.

    Words are never certain, however fast they come: something else may type them.
    """
    if rhythm.most > profile.longest_gap or len(text) < profile.shortest:
        return Belief.NO
    if rhythm.most > FAST_GAP and len(text) < _SHORTEST_SLOW:
        return Belief.NO
    if is_words(text) and not is_azerty_digits(text):
        return Belief.PERHAPS
    by_speed = rhythm.most <= FAST_GAP or rhythm.total <= _FASTEST_MEAN * rhythm.count
    return Belief.SURE if by_speed or rhythm.is_steady or is_proven(profile.code(text)) else Belief.PERHAPS


def is_proven(text: str) -> bool:
    """Whether a check digit says that these are the digits of a GTIN."""
    from app.domain.barcode import gtin_of  # not before the first key: the window is not to wait for it

    return len(text) in _PROVEN and text.isascii() and text.isdigit() and bool(gtin_of(text))


def as_row(profile: Profile) -> dict[str, Any]:
    """A profile as the setting ``scanner.profiles`` keeps it."""
    return {key: str(value) if isinstance(value, StrEnum) else value for key, value in asdict(profile).items()}


def profile_of(row: Mapping[str, Any]) -> Profile:
    """A profile from its row; what a row does not say has its default. Raises ValueError for an unknown word."""
    known = {key: value for key, value in row.items() if key in Profile.__slots__}
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
