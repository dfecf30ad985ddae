"""What a register remembers of a platform that knows no heads: how far it told it, the act in hand, what stands aside.

It is work in hand. A mark is a memory and no proof: at each reconnect it is held against what the platform has.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from app.db.engine import Connection
from app.domain.frozen import frozen

# Kinds of work in hand; each key begins with the platform.
MARK, IN_HAND, ASIDE, LATE, LOST = "told-upto", "in-hand", "set-aside", "told-late", "went-back"


@frozen
class Mark:
    """Of one incarnation the platform was told up to seq ``upto``; ``high`` is the furthest that this ever was."""

    upto: int
    high: int


@frozen
class InHand:
    """An act that the platform is being told: how often that was tried, and what each step came to."""

    tries: int
    steps: Mapping[str, str]


@frozen
class Aside:
    """What a person must know of a fact that the platform was to be told: ``code`` why, ``body`` without any names.

    ``is_told``: the platform has it, and only something about it is odd. ``is_contained``: its stock holds it, told or
    not. ``is_wanted``: a person asked to try it again, from where its ``steps`` came to; ``is_done``: one saw to it.
    """

    fact: str
    code: str
    body: Mapping[str, Any]
    is_told: bool
    is_contained: bool
    is_wanted: bool = False
    is_done: bool = False
    steps: Mapping[str, str] = field(default_factory=dict)
    at: str = ""


def key_of(platform: str, *parts: str) -> str:
    return "/".join((platform, *parts))


def marks(ledger: Connection, platform: str) -> dict[bytes, Mark]:
    return {bytes.fromhex(name): Mark(*json.loads(body)) for name, body, _ in _rows(ledger, MARK, platform)}


def told_upto(ledger: Connection, platform: str) -> int:
    """The number of the last fact that the platform was told of in its turn; 0 for none."""
    places = (
        ledger.row("SELECT n FROM journal WHERE incarnation = ? AND seq = ?", (name, mark.upto))
        for name, mark in marks(ledger, platform).items()
    )
    return max((row[0] for row in places if row is not None), default=0)


def late(ledger: Connection, platform: str) -> dict[str, int]:
    """The facts that stood aside and were told after others; each with ``told_upto`` as it was then."""
    return {fact: json.loads(body) for fact, body, _ in _rows(ledger, LATE, platform)}


def times_lost(ledger: Connection, platform: str) -> int:
    """How often the platform was found to have lost what it was told."""
    return sum(json.loads(body) for _, body, _ in _rows(ledger, LOST, platform))


def in_hand(ledger: Connection, platform: str) -> dict[str, InHand]:
    """By fact. More than one only where a person asked for one that was set aside."""
    return {name: InHand(**json.loads(body)) for name, body, _ in _rows(ledger, IN_HAND, platform)}


def known_of(ledger: Connection, platform: str, fact: str) -> InHand:
    """What is kept of the telling of one fact; of one that was set aside its steps count on, and its tries do not."""
    known = in_hand(ledger, platform).get(fact)
    if known is not None:
        return known
    before = [one.steps for one in asides(ledger, platform) if one.fact == fact]
    return InHand(0, before[0] if before else {})


def asides(ledger: Connection, platform: str) -> tuple[Aside, ...]:
    return tuple(Aside(**json.loads(body), at=updated_at) for _, body, updated_at in _rows(ledger, ASIDE, platform))


def _rows(ledger: Connection, kind: str, platform: str) -> list[tuple[str, str, str]]:
    begins = key_of(platform, "")
    rows: list[tuple[str, str, str]] = ledger.rows(
        "SELECT substr(key, ?), body, updated_at FROM work WHERE kind = ? AND substr(key, 1, ?) = ? ORDER BY key",
        (len(begins) + 1, kind, len(begins), begins),
    )
    return rows
