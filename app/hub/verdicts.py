"""What becomes of each fact of an envelope: applied, a duplicate, in conflict or set aside, and what waits then."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.hub.applying import Said, Sender, Unreadable, read
from app.hub.bars import BUILDS, FOLLOWS
from app.hub.entities import about as all_about
from app.hub.entities import after, entities
from app.hub.schema import facts
from app.hub.statements import given, several
from app.sync.protocol import APPLIED, CONFLICT, DUPLICATE, QUARANTINED


@frozen
class Verdict:
    """What becomes of a stored fact, and what it says if it is to be applied."""

    fact: Fact
    status: str
    code: str = ""
    why: str = ""
    about: frozenset[str] = frozenset()
    said: Said | None = None
    bars: frozenset[str] = frozenset()  # what waits behind it if it is held
    needs: str = ""  # the product that it waits for
    missing: tuple[str, ...] = ()  # blobs that it waits for


_KNOWN = select(facts.c.id, facts.c.content).where(
    facts.c.merchant == given("merchant"), facts.c.id.in_(several("ids"))
)


def judged(connection: Connection, sender: Sender, fresh: Sequence[Fact]) -> list[Verdict]:
    """Which of these facts are new, came before, or say something else under an id that is known."""
    named = {"merchant": sender.merchant, "ids": [fact.id for fact in fresh]}
    known: dict[str, bytes] = {each[0]: each[1] for each in connection.execute(_KNOWN, named)}
    found = []
    for fact in fresh:
        content = known.get(fact.id)
        if content is None:
            known[fact.id] = fact.content
            found.append(_read(fact))
        elif content == fact.content:
            found.append(Verdict(fact, DUPLICATE))
        else:
            about = _about(fact)
            why = "its id is that of another fact"
            found.append(Verdict(fact, CONFLICT, "other-content", why, about, bars=about))
    return found


def _read(fact: Fact) -> Verdict:
    try:
        said = read(fact)
    except Unreadable as problem:
        about = _about(fact)
        return Verdict(fact, QUARANTINED, "unreadable", str(problem), about, bars=about)
    return Verdict(fact, APPLIED, about=all_about(fact, said.body), said=said)


def _about(fact: Fact) -> frozenset[str]:
    """What a fact is about, as far as it can be told of one that is not understood."""
    try:
        body = json.loads(fact.body)
        return entities(fact.type, fact.id, body) if isinstance(body, dict) else frozenset()
    except (ValueError, TypeError, RecursionError):
        return frozenset()


def parted(judged: Sequence[Verdict], barred: set[str]) -> tuple[list[Verdict], list[Verdict]]:
    """Those that may be applied, and those that follow something in quarantine, which they join."""
    barred = set(barred)
    clear, waiting = [], []
    for one in judged:
        if one.status == APPLIED and one.about & barred:
            one = follows(one, barred)
            waiting.append(one)
        else:
            clear.append(one)
        barred |= one.bars
    return clear, waiting


def follows(one: Verdict, barred: set[str]) -> Verdict:
    return held(one, FOLLOWS, BUILDS, after(one.about, one.about & barred))


def held(one: Verdict, code: str, why: str, bars: frozenset[str]) -> Verdict:
    return replace(one, status=QUARANTINED, code=code, why=why, said=None, bars=bars)


def failed(one: Verdict, code: str, problem: Exception, bars: frozenset[str]) -> Verdict:
    """It could not be applied; the reason is kept without what was in the statement, which may be anything."""
    return held(one, code, str(getattr(problem, "orig", problem)).splitlines()[0][:200], bars)
