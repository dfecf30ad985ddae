"""Tasks at the hub: each is made once and decided once, however often, and in whatever order, both are told again.

A decision may come before the task that it is about, after a restore of the hub: its row waits without a kind, and the
task is made done. So nothing that this merchant's journals decided is opened again. What was decided otherwise later,
as on a till that did not know, changes no outcome, but it may have changed what the task is about: it is told as well.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update

from app.domain.frozen import frozen
from app.domain.pages import TASK
from app.domain.tasks import CODE_TWICE as CODE_TWICE
from app.domain.tasks import COUNT_UNSURE as COUNT_UNSURE
from app.domain.tasks import COUNTED_TWICE as COUNTED_TWICE
from app.domain.tasks import DONE, OPEN
from app.domain.tasks import EDIT_CONFLICT as EDIT_CONFLICT
from app.domain.tasks import LATE_MOVEMENT as LATE_MOVEMENT
from app.domain.tasks import LATER_EDIT as LATER_EDIT
from app.domain.tasks import NUMBER_TWICE as NUMBER_TWICE
from app.domain.tasks import OTHER_CONTENT as OTHER_CONTENT
from app.domain.tasks import OVERSOLD as OVERSOLD
from app.domain.tasks import QUARANTINED as QUARANTINED
from app.domain.tasks import TAKEN_OUT as TAKEN_OUT
from app.hub import schema
from app.hub.feed import News
from app.hub.statements import put

_AT_ONCE = 500
_LONGEST = 64  # characters of an id or an outcome
_MOST_OTHERS = 20  # answers told beside the first, the last ones


@frozen
class Task:
    """``cause`` and ``subject`` make its id, so that it is opened once."""

    scope: str
    kind: str
    subject: str
    cause: str
    body: Mapping[str, Any]

    @property
    def id(self) -> str:
        return hashlib.sha256(f"{self.kind} {self.subject} {self.cause}".encode()).hexdigest()[:32]

    def row(self, merchant: str, at: str) -> dict[str, Any]:
        body = json.dumps(self.body, ensure_ascii=False, sort_keys=True)
        named = {"merchant": merchant, "id": self.id, "scope": self.scope, "kind": self.kind, "subject": self.subject}
        return {**named, "body": body, "state": OPEN, "revision": 1, "opened_at": at}


@frozen
class Decision:
    """What a person made of a task; ``actor`` and ``fact`` are ids."""

    task: str
    outcome: str
    actor: str
    fact: str


def decision(body: Mapping[str, Any], actor: str, fact: str) -> Decision:
    """As its fact tells it. Raises KeyError, TypeError, ValueError for a body that does not."""
    task, outcome = body["task"], body["outcome"]
    if not isinstance(task, str) or not isinstance(outcome, str):
        raise TypeError("a task and its outcome are texts")
    if not 0 < len(task) <= _LONGEST or not 0 < len(outcome) <= _LONGEST:
        raise ValueError("a task and its outcome are short texts")
    return Decision(task, outcome, actor, fact)


def opened(connection: Connection, merchant: str, tasks: Sequence[Task], at: str) -> tuple[News, ...]:
    """Write tasks down, each once for ever, and tell of those that are new."""
    wanted = {task.id: task for task in tasks}
    if not wanted:
        return ()
    table = schema.tasks
    statement = put(connection, table)
    known = ("scope", "kind", "subject", "body", "opened_at")
    statement = statement.on_conflict_do_update(
        index_elements=["merchant", "id"],
        set_={**{name: statement.excluded[name] for name in known}, "revision": table.c.revision + 1},
        where=table.c.kind == "",  # decided before it was known here
    ).returning(table.c.id)
    rows = [task.row(merchant, at) for _, task in sorted(wanted.items())]  # one order: no two wait for each other
    return told(connection, merchant, connection.scalars(statement, rows).all())


def decided(connection: Connection, merchant: str, decisions: Sequence[Decision], at: str) -> tuple[News, ...]:
    """Take in what was decided: the first of a task stands, and others are kept beside it.

    Tells of every one that is known, changed or not.
    """
    first: dict[str, Decision] = {}
    for one in decisions:
        first.setdefault(one.task, one)
    if not first:
        return ()
    table = schema.tasks
    statement = put(connection, table)
    ends = ("state", "outcome", "done_at", "done_by")
    statement = statement.on_conflict_do_update(
        index_elements=["merchant", "id"],
        set_={**{name: statement.excluded[name] for name in ends}, "revision": table.c.revision + 1},
        where=table.c.state == OPEN,
    )
    end = {"merchant": merchant, "state": DONE, "done_at": at, "revision": 1}
    rows = [{**end, "id": id, "outcome": one.outcome, "done_by": one.actor} for id, one in sorted(first.items())]
    connection.execute(statement, rows)
    _keep_answers(connection, merchant, decisions, at)
    return told(connection, merchant, list(first))


def _keep_answers(connection: Connection, merchant: str, decisions: Sequence[Decision], at: str) -> None:
    """Write down what settles a task now, and what says otherwise than the answer before it."""
    row = schema.tasks.c
    last: dict[str, str] = {}
    for some in _parts(sorted({one.task for one in decisions})):
        asked = select(row.id, row.outcome).where(row.merchant == merchant, row.id.in_(some), row.done_at != at)
        last |= {one.id: one.outcome for one in connection.execute(asked)}
        last |= {task: told[-1]["outcome"] for task, told in _answers(connection, merchant, some).items()}
    kept: list[dict[str, str]] = []
    further: set[str] = set()
    for one in decisions:
        before = last.get(one.task)
        if one.outcome != before:
            last[one.task] = one.outcome
            kept.append({"task": one.task, "fact": one.fact, "outcome": one.outcome, "actor": one.actor})
            further |= {one.task} if before is not None else set()
    if kept:
        keys = ["merchant", "task", "fact"]
        statement = put(connection, schema.answers).on_conflict_do_nothing(index_elements=keys)
        connection.execute(statement, [{"merchant": merchant, "at": at, **each} for each in kept])
    for some in _parts(sorted(further)):
        changed = update(schema.tasks).where(row.merchant == merchant, row.id.in_(some))
        connection.execute(changed.values(revision=row.revision + 1))


def told(connection: Connection, merchant: str, ids: Sequence[str]) -> tuple[News, ...]:
    """These tasks as they stand, for the registers; a decision that waits for its task is nobody's news."""
    row = schema.tasks.c
    columns = (row.id, row.scope, row.kind, row.subject, row.body, row.state, row.revision, row.opened_at)
    asked = select(*columns, row.done_at, row.outcome, row.done_by).where(row.merchant == merchant, row.kind != "")
    news: list[News] = []
    for some in _parts(ids):
        answers = _answers(connection, merchant, some)
        news += _news(connection.execute(asked.where(row.id.in_(some)).order_by(row.id)), answers)
    return tuple(news)


def _answers(connection: Connection, merchant: str, ids: Sequence[str]) -> dict[str, list[dict[str, str]]]:
    """What was answered to tasks and on which till, in the order in which it came."""
    row, fact, life, till = schema.answers.c, schema.facts.c, schema.incarnations.c, schema.registers.c
    asked = (
        select(row.task, row.outcome, row.at, row.actor, till.name, till.code)
        .join(schema.facts, (fact.merchant == row.merchant) & (fact.id == row.fact))
        .join(schema.incarnations, (life.merchant == row.merchant) & (life.incarnation == fact.incarnation))
        .join(schema.registers, (till.merchant == row.merchant) & (till.id == life.register))
        .where(row.merchant == merchant, row.task.in_(ids))
        .order_by(row.at, row.fact)
    )
    found: dict[str, list[dict[str, str]]] = {}
    for task, *told in connection.execute(asked):
        found.setdefault(task, []).append(dict(zip(("outcome", "at", "by", "name", "code"), told, strict=True)))
    return found


def _news(rows: Iterable[Row[Any]], answers: Mapping[str, Sequence[Mapping[str, str]]]) -> Iterable[News]:
    for one in rows:
        values = {"kind": one.kind, "subject": one.subject, "body": json.loads(one.body), "state": one.state}
        ends = _ends(one, answers.get(one.id, ())) if one.state == DONE else {}
        yield News(one.scope, TASK, one.id, one.revision, {**values, "opened_at": one.opened_at, **ends})


def _ends(one: Row[Any], answers: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    """How a task was settled, on which till, and what else was answered."""
    ends = {"outcome": one.outcome, "done_at": one.done_at, "done_by": one.done_by}
    first = next((each for each in answers if (each["at"], each["outcome"]) == (one.done_at, one.outcome)), None)
    till = {"done_on": {"name": first["name"], "code": first["code"]}} if first is not None else {}
    others = [each for each in answers if each is not first][-_MOST_OTHERS:]
    return {**ends, **till, **({"others": others} if others else {})}


def _parts(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
