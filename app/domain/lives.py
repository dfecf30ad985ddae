"""The lives (incarnations) of a journal: what the first fact of each says of those before it, and whose they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.frozen import frozen

STARTED = "IncarnationStarted"  # the type of each first fact
FORKED = "forked"  # the platform has other facts of the life before: what lay beyond is appended again
MOVED = "moved"  # the machine is another register from here on
HANDED_IN = "handed-in"  # as FORKED, of a life of the register that the machine was before: it holds nothing else


@frozen
class Begun:
    """How a life began. ``head`` is what was known elsewhere of a life before it, empty for none."""

    incarnation: bytes
    reason: str
    head: bytes


def goes_on_from(body: Mapping[str, Any]) -> bytes:
    """The life by whose register one was recorded too, by its first fact. Raises KeyError where it is of a new one."""
    if body["reason"] == MOVED:
        raise KeyError(MOVED)
    told = body["head"] if body["reason"] == HANDED_IN else body["previous"]
    return bytes.fromhex(told["incarnation"])


def terms(lives: Sequence[Begun]) -> dict[bytes, int]:
    """Which of these, in their order, were recorded while the machine was one and the same register: alike numbers."""
    found: dict[bytes, int] = {}
    now, before = 0, ""
    for one in lives:
        if one.reason == MOVED and before != HANDED_IN:  # behind what was handed in it is the same as before that
            now += 1
        found[one.incarnation] = found.get(one.head, now) if one.reason == HANDED_IN else now
        before = one.reason
    return found


def owned(lives: Sequence[Begun], others: Mapping[bytes, str]) -> dict[bytes, str]:
    """For each life of a journal, in their order, the code of the store whose register it stays; empty for this one's.

    ``others`` are those of which a platform said so; it takes what it does not know yet for that of the life before.
    """
    found: dict[bytes, str] = {}
    before = ""
    for one in lives:
        if one.incarnation in others:
            before = others[one.incarnation]
        elif one.reason == MOVED:
            before = ""
        elif one.reason == HANDED_IN:
            before = found.get(one.head, "")
        found[one.incarnation] = before
    return found
