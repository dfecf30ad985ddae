"""What the link keeps while it tells a platform of an act, step by step, so that no crash makes it tell one twice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from app.clock import stamp
from app.db import deliveries
from app.db.act import Act
from app.db.deliveries import ASIDE, IN_HAND, LATE, LOST, MARK, Aside, InHand, Mark, key_of
from app.rights import Right, needs

Place = tuple[bytes, int]  # incarnation and seq


@needs(Right.LINK)
def begin(act: Act, platform: str, fact: str) -> None:
    """The platform is about to be told of a fact, once more if it was before."""
    known = deliveries.known_of(act.connection, platform, fact)
    _keep(act, platform, fact, InHand(known.tries + 1, known.steps))


@needs(Right.LINK)
def note_step(act: Act, platform: str, fact: str, step: str, said: str) -> None:
    """Keep what a step came to. Raises ValueError for a fact that is not in hand."""
    known = deliveries.in_hand(act.connection, platform).get(fact)
    if known is None:
        raise ValueError(f"{fact} is not being told")
    _keep(act, platform, fact, InHand(known.tries, {**known.steps, step: said}))


@needs(Right.LINK)
def finish(act: Act, platform: str, fact: str, place: Place | None, asides: Sequence[Aside] = ()) -> None:
    """A fact is told, or set aside with the reasons: it is in hand no more.

    ``place``: where it stands, and up to there all is done; None for one that was set aside before, and is told late.
    """
    done = deliveries.in_hand(act.connection, platform).get(fact, InHand(0, {}))
    act.write("DELETE FROM work WHERE kind IN (?, ?) AND key = ?", (IN_HAND, LATE, key_of(platform, fact)))
    for known in deliveries.asides(act.connection, platform):
        if known.fact == fact:
            act.write("DELETE FROM work WHERE kind = ? AND key = ?", (ASIDE, key_of(platform, fact, known.code)))
    for each in asides:
        _set_aside(act, platform, replace(each, steps=done.steps))
    if place is not None:
        move_on(act, platform, place)
    elif all(each.is_told for each in asides):
        _put(act, LATE, key_of(platform, fact), deliveries.told_upto(act.connection, platform))


@needs(Right.LINK)
def move_on(act: Act, platform: str, place: Place) -> None:
    """All facts of an incarnation up to a seq are done."""
    incarnation, seq = place
    known = deliveries.marks(act.connection, platform).get(incarnation, Mark(0, 0))
    _mark(act, platform, incarnation, Mark(max(seq, known.upto), max(seq, known.high)))


@needs(Right.LINK)
def draw_back(act: Act, platform: str, n: int, lost: str) -> None:
    """The platform lost what it was told after fact number ``n``: it is to be told again.

    ``lost``, the first of these facts or one that was told late, is in hand from now on: the platform may have half of
    it, and its stock may hold what was told before. What the steps came to, of an act in hand or of one that stands
    aside and is told again, is forgotten: a platform that went back gives the same ids to others.
    """
    _put(act, LOST, key_of(platform, "times"), deliveries.times_lost(act.connection, platform) + 1)
    for fact, known in {lost: InHand(0, {}), **deliveries.in_hand(act.connection, platform)}.items():
        _keep(act, platform, fact, InHand(known.tries, {}))
    for aside in deliveries.asides(act.connection, platform):
        if aside.steps and act.rows("SELECT min(n) FROM journal WHERE id = ?", (aside.fact,))[0][0] > n:
            _set_aside(act, platform, replace(aside, steps={}))
    for incarnation, mark in deliveries.marks(act.connection, platform).items():
        rows = act.rows("SELECT max(seq) FROM journal WHERE incarnation = ? AND n <= ?", (incarnation, n))
        upto = min(mark.upto, rows[0][0] or 0)
        if upto < mark.upto:
            _mark(act, platform, incarnation, Mark(upto, mark.high))


@needs(Right.LINK)
def let_go(act: Act, platform: str, fact: str) -> None:
    """The platform's stock does not hold a fact any more that was set aside half told."""
    for known in deliveries.asides(act.connection, platform):
        if known.fact == fact and not known.is_told:
            _set_aside(act, platform, replace(known, is_contained=False))


@needs(Right.LINK)
def try_again(act: Act, platform: str, fact: str) -> None:
    """A person wants the platform to be told once more of a fact that was set aside and is not there."""
    for known in deliveries.asides(act.connection, platform):
        if known.fact == fact and not known.is_told and not known.is_done:
            _set_aside(act, platform, replace(known, is_wanted=True))


@needs(Right.LINK)
def done_by_hand(act: Act, platform: str, fact: str, code: str) -> None:
    """A person saw to it at the platform: the task is gone, and the fact counts as contained.

    What was made by hand carries no reference of ours: that it is not to be looked for is kept.
    """
    for known in deliveries.asides(act.connection, platform):
        if (known.fact, known.code) == (fact, code):
            _set_aside(act, platform, replace(known, is_contained=True, is_wanted=False, is_done=True))


def _keep(act: Act, platform: str, fact: str, known: InHand) -> None:
    _put(act, IN_HAND, key_of(platform, fact), {"tries": known.tries, "steps": dict(known.steps)})


def _mark(act: Act, platform: str, incarnation: bytes, mark: Mark) -> None:
    _put(act, MARK, key_of(platform, incarnation.hex()), [mark.upto, mark.high])


def _set_aside(act: Act, platform: str, aside: Aside) -> None:
    body = {
        "fact": aside.fact,
        "code": aside.code,
        "body": dict(aside.body),
        "is_told": aside.is_told,
        "is_contained": aside.is_contained,
        "is_wanted": aside.is_wanted,
        "is_done": aside.is_done,
        "steps": dict(aside.steps),
    }
    _put(act, ASIDE, key_of(platform, aside.fact, aside.code), body)


def _put(act: Act, kind: str, key: str, body: object) -> None:
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
        (kind, key, json.dumps(body, ensure_ascii=False), stamp(act.now)),
    )
