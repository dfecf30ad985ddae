"""What the link writes into the journal: another life, where this one did not reach the platform as it is."""

from __future__ import annotations

import json

from app.clock import stamp
from app.db import journal
from app.db.act import Act
from app.db.cache.contained import FORK
from app.rights import Right, needs

MOST_AT_ONCE = 200  # facts appended again in one act: about as long as ten sales


@needs(Right.LINK)
def live_on(act: Act, incarnation: bytes, common: int) -> int:
    """The platform knows other facts of an incarnation than this journal, after seq ``common``.

    If that life still goes on, another begins. What this journal holds beyond ``common`` is appended again, as it was,
    at most 200 facts in one act; returns how many are left for the next calls. Raises ValueError for a seq that this
    journal does not have.
    """
    tail = act.state.tail
    last = next((head for head in journal.heads(act.connection) if head.incarnation == incarnation), None)
    if last is None or not 0 <= common <= last.seq:
        raise ValueError(f"this journal does not have seq {common} of {incarnation.hex()}")
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = min(CAST(body AS INTEGER), CAST(excluded.body AS INTEGER))",
        (FORK, incarnation.hex(), json.dumps(common), stamp(act.now)),
    )
    if tail.incarnation == incarnation:
        link = journal.link_at(act.connection, incarnation, common) if common else b""
        known = {"incarnation": incarnation.hex(), "seq": common, "link": link.hex()}
        act.begin_incarnation("forked", known)  # so that the hub can tell which of its facts this journal has
    waiting = act.rows(
        "SELECT n FROM journal AS j WHERE incarnation = ? AND seq > ? "
        "AND NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.id = j.id AND later.n > j.n) ORDER BY n",
        (incarnation, common),
    )
    for (n,) in waiting[:MOST_AT_ONCE]:
        act.append_again(journal.fact(act.connection, n))
    return max(0, len(waiting) - MOST_AT_ONCE)
