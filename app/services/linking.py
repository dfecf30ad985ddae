"""What the link writes into the journal: another life, where this one did not reach the platform as it is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.clock import stamp
from app.db import journal
from app.db.act import Act
from app.db.cache.contained import FORK
from app.db.lives import begun, of_others, put_others
from app.domain.lives import FORKED, HANDED_IN, MOVED, terms
from app.rights import Right, needs

MOST_AT_ONCE = 200  # facts appended again in one act: about as long as ten sales


@needs(Right.LINK)
def live_on(act: Act, lives: Sequence[tuple[bytes, int]]) -> int:
    """The platform knows other facts of an incarnation than this journal, after a seq: the first of ``lives``. The
    others are all incarnations of the same register that came after it, each with how far the platform has it.

    If the last of them still goes on, another begins. What this journal holds beyond is appended again, as it was and
    in the order in which it happened, at most 200 facts in one act; returns how many are left for the next calls. Where
    this machine has become another register since, they get a life of their own in each act.
    Raises ValueError for a seq that this journal does not have.
    """
    tail = act.state.tail
    heads = {head.incarnation: head.seq for head in journal.heads(act.connection)}
    for incarnation, common in lives:
        if not 0 <= common <= heads.get(incarnation, -1):
            raise ValueError(f"this journal does not have seq {common} of {incarnation.hex()}")
        act.write(
            "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind, key) DO UPDATE SET body = min(CAST(body AS INTEGER), CAST(excluded.body AS INTEGER))",
            (FORK, incarnation.hex(), json.dumps(common), stamp(act.now)),
        )
    if lives[-1][0] == tail.incarnation:
        act.begin_incarnation(FORKED, _known(act, *lives[0]))  # so that the hub can tell which of its facts are here
    waiting = act.rows(
        "SELECT j.n FROM json_each(?) AS life JOIN journal AS j ON j.incarnation = unhex(life.value ->> 0) "
        "AND j.seq > life.value ->> 1 "
        "WHERE NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.id = j.id AND later.n > j.n) ORDER BY j.n",
        (json.dumps([[incarnation.hex(), common] for incarnation, common in lives]),),
    )
    if not _was_another(act, lives[0][0]):
        _append(act, waiting[:MOST_AT_ONCE])
    elif waiting:
        handed_in = act.begin_incarnation(HANDED_IN, _known(act, *lives[0]))
        _append(act, waiting[:MOST_AT_ONCE])
        act.begin_incarnation(MOVED, {})
        others = of_others(act.connection)
        if lives[0][0] in others:
            put_others(act.connection, others | {handed_in.incarnation: others[lives[0][0]]}, stamp(act.now))
    return max(0, len(waiting) - MOST_AT_ONCE)


def _was_another(act: Act, incarnation: bytes) -> bool:
    """Whether this machine was another register then."""
    term_of = terms(begun(act.connection))
    return term_of[incarnation] != term_of[act.state.tail.incarnation]


def _append(act: Act, rows: Sequence[tuple[Any, ...]]) -> None:
    for (n,) in rows:
        act.append_again(journal.fact(act.connection, n))


def _known(act: Act, incarnation: bytes, seq: int) -> dict[str, Any]:
    """A place that the platform has too, as a first fact names it."""
    link = journal.link_at(act.connection, incarnation, seq) if seq else b""
    return {"incarnation": incarnation.hex(), "seq": seq, "link": link.hex()}
