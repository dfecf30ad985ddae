"""The lives of this journal: how each began, and which of them stay another register's, as this machine was one.

What was recorded in another store is in no number of this one's, so it is not added to them: to the levels of this
store it counts as contained.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.db import journal
from app.db.engine import Connection
from app.domain.lives import HANDED_IN, Begun

_OTHERS = "life"  # the kind of work in hand that remembers them; the platform says which they are, at each joining


def begun(ledger: Connection) -> tuple[Begun, ...]:
    """How each incarnation began, the oldest first."""
    found = []
    for n, incarnation, reason in ledger.rows("SELECT fact_n, incarnation, reason FROM incarnations ORDER BY fact_n"):
        head = journal.fact(ledger, n).read()["head"] if reason == HANDED_IN else {}
        found.append(Begun(incarnation, reason, bytes.fromhex(head.get("incarnation", ""))))
    return tuple(found)


def of_others(ledger: Connection) -> dict[bytes, bool]:
    """The lives that are another register's; whether its store is another, too."""
    rows = ledger.rows("SELECT key, body FROM work WHERE kind = ?", (_OTHERS,))
    return {bytes.fromhex(key): json.loads(body) for key, body in rows}


def elsewhere(ledger: Connection) -> frozenset[bytes]:
    """The lives that were recorded in another store."""
    return frozenset(life for life, is_elsewhere in of_others(ledger).items() if is_elsewhere)


def put_others(ledger: Connection, lives: Mapping[bytes, bool], at: str) -> None:
    """These and no others."""
    ledger.write("DELETE FROM work WHERE kind = ?", (_OTHERS,))
    ledger.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?)",
        [(_OTHERS, life.hex(), json.dumps(is_elsewhere), at) for life, is_elsewhere in lives.items()],
    )
