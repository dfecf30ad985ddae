"""Keyboard scanners, pure: one fold tells what a scanner sent from what a hand typed; the till and the setup use it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from app.devices.scanner_profile import (
    CONTROLS,
    DEFAULT,
    FAST_GAP,
    MOST_STALLS,
    NO_PAUSES,
    STALL,
    Belief,
    Profile,
    Rhythm,
    Suffix,
    belief,
    is_bridged,
    is_code,
    is_digits,
    is_proven,
)
from app.domain.frozen import frozen

HOLD = 40  # ms a sign is kept back at most while it may be a scanner's; no prefix, no wait
_LONGEST = 8192  # signs; more than the largest QR code holds


class Kind(Enum):
    """What happened at the keyboard."""

    SIGN = 1  # a key with a text
    END = 2  # Enter, line feed or Tab
    OTHER = 3  # any other key: arrows, function keys, Backspace, a key that is held down
    QUIET = 4  # time has passed without a key


@frozen
class Stroke:
    """One key at ``at`` ms on any steady clock.

    ``hold`` says that the first sign may be kept back, because here it would do more than stand in a field.
    ``words`` says that the keyboard stands in a field for words: what is not certain stays there. ``codes`` says that
    it stands in a window that is not ours, such as one that asks for a file: only what is a code by its signs, too, is
    a scan there. ``alt`` is a digit with Alt, three of which are one sign.
    """

    at: int
    sign: str = ""
    kind: Kind = Kind.SIGN
    hold: bool = False
    words: bool = False
    alt: bool = False
    codes: bool = False


@frozen
class Began:
    """The next sign may be the first of a scan: remember what stands there as ``mark``."""

    mark: int


@frozen
class Typed:
    """These signs, in order, are for the widget that has the keyboard; the newest may be the key of this stroke."""

    text: str


@frozen
class Scanned:
    """A code, whole. ``leaked`` signs of it were given out as typed: put back what stood at ``mark``."""

    code: str
    mark: int
    leaked: int
    profile: str = ""


@frozen
class Swallowed:
    """The rest of a terminator, or a control sign of a scan that nobody may see."""


Out = Began | Typed | Scanned | Swallowed


@frozen
class State:
    """The run of signs so far: its last ``held`` signs were given to nobody yet.

    ``tail`` is where its last unbroken row of fast keys begins, ``start`` where a prefix began (-1: none), ``part``
    where the keys after the last stall begin. ``rhythm`` is theirs, ``before`` that of the parts before.
    """

    run: str = ""
    part: int = 0
    before: Rhythm = NO_PAUSES
    stalls: Rhythm = NO_PAUSES
    rhythm: Rhythm = NO_PAUSES
    fast: Rhythm = NO_PAUSES
    tail: int = 0
    held: int = 0
    start: int = -1
    last: int = -1_000_000
    ended: int = -1_000_000
    alt: str = ""


IDLE = State()


def fold(state: State, stroke: Stroke, profiles: Sequence[Profile] = ()) -> tuple[State, tuple[Out, ...]]:
    """The state after one stroke, and what is to be done, in order.

    Every sign comes out once, as typed or as part of a code. ``profiles`` are tried in their order, the default last.
    """
    known = (*profiles, DEFAULT)
    if stroke.kind is Kind.QUIET:
        return _quiet(state, stroke, known)
    if stroke.kind is Kind.OTHER:
        return IDLE, _released(state)
    if stroke.alt:
        return _alt(state, stroke)
    if state.alt:
        state, before = _composed(state, stroke, known)
        after, outs = fold(state, stroke, profiles)
        return after, (*before, *outs)
    if stroke.kind is Kind.END:
        return _end(state, stroke, known)
    return _sign(state, stroke, known)


def due(state: State, profiles: Sequence[Profile] = ()) -> int | None:
    """When to fold a QUIET stroke if no key comes before, in ms of the strokes' clock; None while nothing waits."""
    if not state.run:
        return None
    waits = [profile.quiet for profile in profiles if profile.suffix is Suffix.NONE]
    if state.start >= 0 and state.held:
        return state.last + max([_gap((*profiles, DEFAULT)), *waits])
    if waits and len(state.run) > 1:
        return state.last + max(waits)
    return state.last + HOLD if state.held else None


# A sign ------------------------------------------------------------------------------------------------------------


def _sign(state: State, stroke: Stroke, known: Sequence[Profile]) -> tuple[State, tuple[Out, ...]]:
    gap, sign = stroke.at - state.last, stroke.sign
    outs: tuple[Out, ...] = ()
    if gap > _gap(known) or len(state.run) >= _LONGEST:
        outs, state = _released(state), _stalled(state, gap)
    begins = any(profile.prefix.startswith(sign) for profile in known if profile.prefix)
    if not sign.isprintable() and not begins and not (sign in CONTROLS or (state.run and gap <= FAST_GAP)):
        return IDLE, (*outs, *_released(state), Typed(sign))
    follows = _follows(state, sign, known)
    if not follows and gap > FAST_GAP:
        outs, state = (*outs, *_released(state)), replace(state, held=0)
    if not state.run or gap > FAST_GAP or (begins and not follows):
        outs = (*outs, Began(len(state.run)))
    start = state.start if follows else len(state.run) if begins else -1
    fast = bool(state.run) and gap <= FAST_GAP
    held = start >= 0 or fast or stroke.hold or not sign.isprintable()
    after = State(
        run=state.run + sign,
        part=state.part,
        before=state.before,
        stalls=state.stalls,
        rhythm=state.rhythm.then(gap) if len(state.run) > state.part else NO_PAUSES,
        fast=state.fast.then(gap) if fast else NO_PAUSES,
        tail=state.tail if fast else len(state.run),
        held=state.held + 1 if held else 0,
        start=start,
        last=stroke.at,
        ended=state.ended,
    )
    return after, outs if held else (*outs, *_released(state), Typed(sign))


def _stalled(state: State, gap: int) -> State:
    """After a pause too long for a scanner: a run of digits, or after a prefix, goes on, because it may be one code."""
    may = bool(state.run) and gap <= STALL and state.stalls.count < MOST_STALLS and len(state.run) < _LONGEST
    if not may or not (state.start >= 0 or is_digits(state.run)):
        return State(ended=state.ended)
    return State(
        run=state.run,
        part=len(state.run),
        before=state.before.and_then(state.rhythm),
        stalls=state.stalls.then(gap),
        tail=len(state.run),
        start=state.start,
        last=state.last,
        ended=state.ended,
    )


def _follows(state: State, sign: str, known: Sequence[Profile]) -> bool:
    """Whether a prefix that has begun goes on, or is complete."""
    if state.start < 0:
        return False
    sent = state.run[state.start :] + sign
    return any(one.prefix.startswith(sent) or sent.startswith(one.prefix) for one in known if one.prefix)


def _gap(known: Sequence[Profile]) -> int:
    """The longest pause within a code of any scanner."""
    return max((profile.longest_gap for profile in known), default=DEFAULT.longest_gap)


def _released(state: State) -> tuple[Out, ...]:
    """What is kept back, typed. A prefix among it begins only once the signs before it stand on the screen."""
    first = len(state.run) - state.held
    if first < state.start:
        return (Typed(state.run[first : state.start]), Began(state.start), Typed(state.run[state.start :]))
    return (Typed(state.run[first:]),) if state.held else ()


# Its end -----------------------------------------------------------------------------------------------------------


def _end(state: State, stroke: Stroke, known: Sequence[Profile]) -> tuple[State, tuple[Out, ...]]:
    gap = stroke.at - state.last
    if not state.run:
        rest = stroke.at - state.ended <= DEFAULT.longest_gap
        return (state, (Swallowed(),)) if rest else (IDLE, (Typed(stroke.sign),))
    sent = replace(_stalled(state, gap), held=state.held) if gap > _gap(known) else state
    ends = [profile for profile in known if profile.ends_with(stroke.sign)]
    found = _found(sent, gap, ends, stroke) if sent.run else None
    if found is None:
        return IDLE, (*_released(state), Typed(stroke.sign))
    return State(ended=stroke.at), _handed(state, found)


def _handed(state: State, found: Scanned) -> tuple[Out, ...]:
    """The scan; signs before it that were kept back are typed first."""
    before = len(state.run) - state.held
    typed = (Typed(state.run[before : found.mark]),) if before < found.mark else ()
    return (*typed, found)


def _found(state: State, gap: int, ends: Sequence[Profile], stroke: Stroke) -> Scanned | None:
    """The code in the run, if it is one: by its prefix, else by how it was sent."""
    for profile in ends:
        sent = state.run[state.start :] if state.start >= 0 else ""
        if profile.prefix and sent.startswith(profile.prefix) and len(sent) > len(profile.prefix):
            return _scanned(state, state.start, profile, len(profile.prefix))
    for profile in (one for one in ends if not one.prefix):
        at = _bridged(state, gap, profile, _place(state, gap, profile, sure=stroke.words))
        if at >= 0 and (not stroke.codes or is_code(profile.code(state.run[at:]))):
            return _scanned(state, at, profile, 0)
    return None


def _place(state: State, gap: int, profile: Profile, *, sure: bool) -> int:
    """Where in the run the code begins, or -1: all since a stall, or only its fast end where a check digit says so."""
    part, tail = state.run[state.part :], state.run[state.tail :]
    whole = belief(profile, part, state.rhythm.then(gap))
    if state.tail > state.part and gap <= FAST_GAP and belief(profile, tail, state.fast.then(gap)) is Belief.SURE:
        proven = is_proven(profile.code(tail)) and not is_proven(profile.code(part))
        if proven or whole is not Belief.SURE:
            return state.tail
    return state.part if whole is Belief.SURE or (whole is Belief.PERHAPS and not sure) else -1


def _bridged(state: State, gap: int, profile: Profile, at: int) -> int:
    """``at``, or 0 where the run is a code in spite of its stalls, and what begins at ``at`` is none for certain."""
    if not state.stalls.count or (at >= 0 and is_proven(profile.code(state.run[at:]))):
        return at
    ends_late = state.part == len(state.run)
    rest = state.before if ends_late else state.before.and_then(state.rhythm.then(gap))
    return 0 if is_bridged(profile.code(state.run), rest, state.stalls, ends_late=ends_late) else at


def _scanned(state: State, at: int, profile: Profile, skipped: int) -> Scanned:
    leaked = max(0, len(state.run) - state.held - at)
    return Scanned(profile.code(state.run[at + skipped :]), at, leaked, profile.name)


def _quiet(state: State, stroke: Stroke, known: Sequence[Profile]) -> tuple[State, tuple[Out, ...]]:
    """Nothing came for a while: a scanner that ends with nothing has ended, and what a hand typed is not kept back.

    The run itself goes on: whether a key comes too late for it says the time of that key.
    """
    at = stroke.at
    silent = [one for one in known if one.suffix is Suffix.NONE and at - state.last >= one.quiet]
    usual = state.rhythm.total // max(1, state.rhythm.count)
    found = _found(state, usual, silent, replace(stroke, words=True)) if state.run and silent else None
    if found is not None:
        return State(ended=at), _handed(state, found)
    wait = due(state, known)
    if wait is None or at < wait:
        return state, ()
    return replace(state, held=0), _released(state)


# Alt and three digits ----------------------------------------------------------------------------------------------


def _alt(state: State, stroke: Stroke) -> tuple[State, tuple[Out, ...]]:
    digits = state.alt if stroke.at - state.last <= DEFAULT.longest_gap else ""
    kept = replace(state, alt=(digits + stroke.sign)[-4:], last=stroke.at)
    return kept, (Swallowed(),) if state.run else ()


def _composed(state: State, stroke: Stroke, known: Sequence[Profile]) -> tuple[State, tuple[Out, ...]]:
    """The sign that Alt and digits stand for, put into the run; nothing where it is none of a code."""
    value, state = int(state.alt), replace(state, alt="")
    if value >= 32 or chr(value) not in CONTROLS or stroke.at - state.last > _gap(known):
        return state, ()
    return _sign(state, Stroke(state.last, chr(value)), known)
