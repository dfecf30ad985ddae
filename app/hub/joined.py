"""Records of people joined to a page when it is read: the feed itself names them only, so that it never forgets."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from app.domain.pages import CUSTOMER, Row
from app.hub.owners import lives_held
from app.hub.schema import people, people_others, people_wanted

_AT_ONCE = 500


def with_people(connection: Connection, merchant: str, register: str, rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows with customers as they stand now. Those that were erased, or that nothing is known of yet, are None.

    ``waits``: the platform still asks this register for its own edit of it. ``others`` are the values that did not
    stand against the fields', until a person has chosen.
    """
    ids = [row.id for row in rows if row.entity == CUSTOMER]
    if not ids:
        return tuple(rows)
    known = {id: (revision, body) for part in _parted(ids) for id, revision, body in _known(connection, merchant, part)}
    waits = {id for part in _parted(ids) for id in _waits(connection, merchant, register, part)}
    others: defaultdict[str, list[list[str]]] = defaultdict(list)
    for part in _parted(ids):
        for id, field, value in _others(connection, merchant, part):
            others[id].append([field, value])
    joined = []
    for row in rows:
        if row.entity == CUSTOMER and row.id in known:
            revision, body = known[row.id]
            values = {"fields": json.loads(body), "waits": row.id in waits, "others": others[row.id]} if body else None
            row = replace(row, revision=revision, values=values)
        joined.append(row)
    return tuple(joined)


def _parted(ids: list[str]) -> list[list[str]]:
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]


def _known(connection: Connection, merchant: str, ids: list[str]) -> Any:
    row = people.c
    return connection.execute(
        select(row.id, row.revision, row.body).where(row.merchant == merchant, row.id.in_(ids))
    ).all()


def _waits(connection: Connection, merchant: str, register: str, ids: list[str]) -> Any:
    row = people_wanted.c
    return connection.scalars(
        select(row.id).where(
            row.merchant == merchant,
            row.incarnation.in_(lives_held(merchant, register)),
            row.elsewhere == 0,
            row.id.in_(ids),
        )
    ).all()


def _others(connection: Connection, merchant: str, ids: list[str]) -> Any:
    row = people_others.c
    return connection.execute(
        select(row.id, row.field, row.value)
        .where(row.merchant == merchant, row.id.in_(ids))
        .order_by(row.id, row.field, row.fact)
    ).all()
