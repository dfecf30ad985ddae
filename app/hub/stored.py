"""Facts as the inbox holds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.facts import Fact
from app.hub.schema import inbox

_row = inbox.c
COLUMNS = (
    *(_row.incarnation, _row.seq, _row.id, _row.type, _row.schema, _row.actor, _row.shift, _row.at),
    *(_row.business_day, _row.training, _row.body, _row.content, _row.link),
)


def fact_of(row: Sequence[Any]) -> Fact:
    """A fact from its row in the order of COLUMNS; ``n`` is its number in a register's folder and none here."""
    incarnation, seq, id, type, schema, actor, shift, at, day, training, body, content, link = row
    return Fact(0, incarnation, seq, id, type, schema, actor, shift, at, day, bool(training), body, content, link)
