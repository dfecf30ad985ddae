"""Facts as lines of JSON for somebody else to keep, and what such lines prove by themselves.

A line holds a fact with its hashes; from the fact its content is computed again, and from the line before it its link.
A line that nothing before it in the file leads to says what it goes on from as ``before``. That none of the last ones
is missing, only a head that is known elsewhere can tell.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from app.domain.facts import GENESIS, Fact, content_of, link_hash, short
from app.domain.frozen import frozen

UNREADABLE, CONTENT, LINK, GAP, TWICE = "unreadable", "content", "link", "gap", "twice"
_TEXTS = ("id", "type", "actor", "shift", "at", "business_day", "body")


def line_of(fact: Fact, before: bytes = b"") -> str:
    """A fact as one line, from which its hashes can be computed again; ``n`` only where it has one."""
    data = {
        **({"n": fact.n} if fact.n else {}),
        "incarnation": fact.incarnation.hex(),
        **fact.said(),
        "body": fact.body.decode(errors="replace"),  # a damaged one does not verify, the others do
        "content": fact.content.hex(),
        "link": fact.link.hex(),
        **({"before": before.hex()} if before else {}),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


@frozen
class Flaw:
    """What does not hold in a line, counted from 1: it is no fact (UNREADABLE), it says something else than was hashed
    (CONTENT), it does not follow the one before it (LINK), one is missing before it (GAP), or it comes again (TWICE).
    """

    line: int
    code: str


@frozen
class Stretch:
    """Facts of one incarnation that follow one another in the file; ``head`` is the link of the last."""

    incarnation: bytes
    first: int
    last: int
    head: bytes


@frozen
class Checked:
    """What a file of lines proves. ``found`` are the facts whose content the asked hash is."""

    facts: int
    stretches: tuple[Stretch, ...]
    flaws: tuple[Flaw, ...]
    found: tuple[Fact, ...]

    @property
    def holds(self) -> bool:
        return not self.flaws


def check(lines: Iterable[str], wanted: str = "") -> Checked:
    """Compute every hash of the lines again; ``wanted`` is a hash as a receipt prints it, or the whole of one."""
    checker = _Checker(_plain(wanted))
    for number, line in enumerate(lines, 1):
        if line.strip():
            checker.take(number, line)
    return Checked(checker.facts, tuple(checker.stretches.values()), tuple(checker.flaws), tuple(checker.found))


def _plain(wanted: str) -> str:
    return "".join(sign for sign in wanted.lower() if sign.isalnum())


class _Checker:
    def __init__(self, wanted: str) -> None:
        self._wanted = wanted
        self._open: dict[bytes, int] = {}  # where the stretch of an incarnation that may go on begins
        self.facts = 0
        self.stretches: dict[tuple[bytes, int], Stretch] = {}
        self.flaws: list[Flaw] = []
        self.found: list[Fact] = []

    def take(self, number: int, line: str) -> None:
        try:
            fact, before = _read(json.loads(line))
            content = content_of(fact)
        except (ValueError, KeyError, TypeError, RecursionError):
            self.flaws.append(Flaw(number, UNREADABLE))
            return
        self.facts += 1
        if content != fact.content:
            self.flaws.append(Flaw(number, CONTENT))
        elif self._wanted and self._wanted in (content.hex(), _plain(short(content))):
            self.found.append(fact)
        flaw = self._follow(fact, before)
        if flaw:
            self.flaws.append(Flaw(number, flaw))

    def _follow(self, fact: Fact, before: bytes) -> str:
        """Put a fact after the one before it; what is wrong with that, or nothing."""
        first = self._open.get(fact.incarnation, 0)
        last = self.stretches[fact.incarnation, first] if first else None
        if last is not None and fact.seq <= last.last:
            return TWICE
        goes_on = last is not None and fact.seq == last.last + 1
        led = last.head if last is not None and goes_on else before or _previous(fact)
        first = self._open[fact.incarnation] = first if goes_on else fact.seq
        self.stretches[fact.incarnation, first] = Stretch(fact.incarnation, first, fact.seq, fact.link)
        if not led:
            return GAP
        is_said = not before or before == led
        return "" if is_said and link_hash(led, fact.incarnation, fact.seq, fact.content) == fact.link else LINK


def _read(data: Any) -> tuple[Fact, bytes]:
    """A line's fact, and what it says that it goes on from. Raises ValueError, KeyError, TypeError."""
    if not isinstance(data, dict) or not all(isinstance(data[name], str) for name in _TEXTS):
        raise ValueError("a text is missing")
    if type(data["seq"]) is not int or type(data["schema"]) is not int or type(data["training"]) is not bool:
        raise ValueError("a number or a flag is missing")
    if not 0 < data["seq"] < 1 << 63:
        raise ValueError("no seq")
    fact = Fact(
        n=0,
        incarnation=_hash(data["incarnation"], 16),
        seq=data["seq"],
        id=data["id"],
        type=data["type"],
        schema=data["schema"],
        actor=data["actor"],
        shift=data["shift"],
        at=data["at"],
        business_day=data["business_day"],
        training=data["training"],
        body=data["body"].encode(),
        content=_hash(data["content"], 32),
        link=_hash(data["link"], 32),
    )
    return fact, _hash(data["before"], 32) if "before" in data else b""


def _hash(text: str, size: int) -> bytes:
    found = bytes.fromhex(text)
    if len(found) != size:
        raise ValueError("no hash")
    return found


def _previous(fact: Fact) -> bytes:
    """What the first fact of an incarnation goes on from, as it says itself; nothing of another fact."""
    if fact.seq != 1:
        return b""
    try:
        previous = json.loads(fact.body)["previous"]
        return bytes.fromhex(previous["link"]) if previous else GENESIS
    except (ValueError, KeyError, TypeError, RecursionError):
        return b""
