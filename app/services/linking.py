"""What the link writes into the journal: another life, where this one did not reach the platform as it is."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.clock import stamp
from app.db import journal
from app.db.act import Act
from app.db.cache.contained import FORK
from app.rights import Right, needs

MOST_AT_ONCE = 200  # facts appended again in one act: about as long as ten sales


@needs(Right.LINK)
def live_on(act: Act, lives: Sequence[tuple[bytes, int]]) -> int:
    """The platform knows other facts of an incarnation than this journal, after a seq: the first of ``lives``. The
    others are all incarnations that came after it, each with how far the platform has it.

    If the last of them still goes on, another begins. What this journal holds beyond is appended again, as it was and
    in the order in which it happened, at most 200 facts in one act; returns how many are left for the next calls.
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
        incarnation, common = lives[0]
        link = journal.link_at(act.connection, incarnation, common) if common else b""
        known = {"incarnation": incarnation.hex(), "seq": common, "link": link.hex()}
        act.begin_incarnation("forked", known)  # so that the hub can tell which of its facts this journal has
    waiting = act.rows(
        "SELECT j.n FROM json_each(?) AS life JOIN journal AS j ON j.incarnation = unhex(life.value ->> 0) "
        "AND j.seq > life.value ->> 1 "
        "WHERE NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.id = j.id AND later.n > j.n) ORDER BY j.n",
        (json.dumps([[incarnation.hex(), common] for incarnation, common in lives]),),
    )
    for (n,) in waiting[:MOST_AT_ONCE]:
        act.append_again(journal.fact(act.connection, n))
    return max(0, len(waiting) - MOST_AT_ONCE)
