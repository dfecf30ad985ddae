"""People at the hub: records outside everything that is only ever added to, so that one can be erased.

A fact names a person; the hub asks the register that wrote it for the record and goes on asking until it has it. The
question names the fact, so an answer that comes late, or twice, or after an erasure, changes nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, update

from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.domain.pages import CUSTOMER
from app.domain.people import PEOPLE, Joined, Record, Sent, join
from app.hub.editors import editors
from app.hub.feed import CATALOG, News
from app.hub.owners import lives_held
from app.hub.schema import feed_steps, incarnations, people, people_others, people_sent, people_wanted
from app.hub.sender import Sender
from app.hub.statements import put
from app.hub.tasks import EDIT_CONFLICT, LATER_EDIT, Task

_SIDES = (people_others, people_sent, people_wanted)
TABLES = (people, *_SIDES)


@frozen
class Changed:
    """What a fact says of a person: that there is a record of this revision, or that they were erased."""

    person: str
    erased: bool
    fact: str
    incarnation: bytes
    seq: int
    actor: str
    at: str


@frozen
class Taken:
    """What records that came changed: news and tasks, and the life whose facts are answered with them."""

    incarnation: bytes
    upto: int
    news: tuple[News, ...]
    tasks: tuple[Task, ...]


@frozen
class _Known:
    revision: int
    body: dict[str, str] | None
    erased: bool
    edits: Mapping[str, str] = field(default_factory=dict)  # by field the fact that changed it last


def changed(fact: Fact, body: Mapping[str, Any]) -> Changed:
    """Raises KeyError, ValueError."""
    if not isinstance(body["customer"], str) or not isinstance(body["erased"], bool):
        raise ValueError("a change of a customer does not say of whom")
    return Changed(body["customer"], body["erased"], fact.id, fact.incarnation, fact.seq, fact.actor, fact.at)


def note(connection: Connection, sender: Sender, facts: Sequence[Changed], at: str) -> list[News]:
    """Ask for the records that facts name; erase whom they erase, for ever, and tell it again to who writes later."""
    if not facts:
        return []
    news = []
    gone = _erased(connection, sender.merchant, {one.person for one in facts})
    for one in facts:
        if one.erased:
            news.append(_erase(connection, sender.merchant, one.person, at))
            gone.add(one.person)
        elif one.person in gone:
            news.append(_told(one.person, _locked(connection, sender.merchant, one.person).revision))
        else:
            _want(connection, sender, one)
    return news


def take_in(connection: Connection, sender: Sender, records: Sequence[Record]) -> list[Taken]:
    """Bring in the records that were asked for; the others, late or of somebody erased, are dropped."""
    by: defaultdict[bytes, list[tuple[Record, Any]]] = defaultdict(list)
    told: list[Taken] = []
    for record in records:
        if record.now is None:
            told += _elsewhere(connection, sender, record)
            continue
        asked = _asked(connection, sender, record)
        if asked is not None:
            by[asked.incarnation].append((record, asked))
    return [*told, *(_take_in(connection, sender, incarnation, by[incarnation]) for incarnation in sorted(by))]


def as_they_stand(connection: Connection, merchant: str, ids: Sequence[str]) -> list[News]:
    """Those of these people of whom anything is known, told once more."""
    row = people.c
    known = select(row.id, row.revision).where(
        row.merchant == merchant, row.id.in_(ids), row.body.is_not(None) | (row.erased_at != "")
    )
    return [_told(person, revision) for person, revision in connection.execute(known.order_by(row.id))] if ids else []


def has_erased(connection: Connection) -> bool:
    """Whether somebody was erased whose bytes may still lie in the database's files."""
    return connection.scalar(select(people.c.id).where(people.c.untidy > 0).limit(1)) is not None


def tidying(connection: Connection) -> None:
    """Those erased by now are being seen to."""
    connection.execute(update(people).where(people.c.untidy > 0).values(untidy=2))


def tidied(connection: Connection) -> None:
    """It is done for them; who was erased meanwhile waits for the next time."""
    connection.execute(update(people).where(people.c.untidy == 2).values(untidy=0))


# Asked for ----------------------------------------------------------------------------------------------------------


def _want(connection: Connection, sender: Sender, one: Changed) -> None:
    statement = put(connection, people_wanted)
    statement = statement.on_conflict_do_update(
        index_elements=["merchant", "register", "id", "fact"], set_={"elsewhere": statement.excluded.elsewhere}
    )
    key = {"merchant": sender.merchant, "register": sender.register, "id": one.person, "fact": one.fact}
    row = {"incarnation": one.incarnation, "seq": one.seq, "elsewhere": 0, "actor": one.actor, "at": one.at}
    connection.execute(statement, {**key, **row})


def _asked(connection: Connection, sender: Sender, record: Record) -> Any:
    """The question that a record answers, and no more a question; those before it in the same life neither."""
    row = people_wanted.c
    asked = select(row.incarnation, row.seq, row.fact, row.actor, row.at).where(_of(sender, record))
    found = connection.execute(asked.with_for_update()).one_or_none()
    if found is not None:
        same = (row.merchant == sender.merchant) & (row.id == record.person)
        is_before = (row.incarnation == found.incarnation) & (row.seq <= found.seq)
        connection.execute(delete(people_wanted).where(same & is_before))
    return found


def _elsewhere(connection: Connection, sender: Sender, record: Record) -> list[Taken]:
    """Whoever was asked has no such change: another machine of this register may have, as after it was cloned.

    It waits for nothing of this person any more and is told so; of the life that is asked for no more is contained.
    """
    turned = update(people_wanted).where(_of(sender, record), people_wanted.c.elsewhere == 0).values(elsewhere=1)
    life = connection.scalar(turned.returning(people_wanted.c.incarnation))
    known = _locked(connection, sender.merchant, record.person)
    if life is None or known.body is None:  # of somebody who is not known there is nothing to tell
        return []
    step = feed_steps.c
    last = (
        select(step.upto)
        .where(step.merchant == sender.merchant, step.scope == PEOPLE, step.incarnation == life)
        .order_by(step.seq.desc())
        .limit(1)
    )
    return [Taken(life, connection.scalar(last) or 0, (_told(record.person, known.revision),), ())]


def _of(sender: Sender, record: Record) -> ColumnElement[bool]:
    row = people_wanted.c
    return and_(
        row.merchant == sender.merchant,
        row.incarnation.in_(lives_held(sender.merchant, sender.register)),
        row.id == record.person,
        row.fact == record.fact,
    )


# Brought in ---------------------------------------------------------------------------------------------------------


def _take_in(
    connection: Connection, sender: Sender, incarnation: bytes, answers: Sequence[tuple[Record, Any]]
) -> Taken:
    own = incarnations.c
    head = connection.execute(
        select(own.seq).where(own.merchant == sender.merchant, own.incarnation == incarnation).with_for_update()
    ).scalar_one()
    news: list[News] = []
    tasks: list[Task] = []
    for record, asked in answers:
        known = _locked(connection, sender.merchant, record.person)
        if known.erased:
            continue
        sent = _sent(connection, sender, incarnation, record.person)
        if record.told > known.revision:  # this hub went back since, so what the edits began with is what it forgot
            record, sent = replace(record, base=known.body), None
        joined = join(known.body, record, sent)
        revision = max(known.revision + 1, record.told)
        edits = {**known.edits, **dict.fromkeys(sorted(joined.changed), record.fact)}
        _put(connection, sender, incarnation, record, revision, joined, edits)
        _keep_lost(connection, sender.merchant, record, joined)
        tasks += _tasks(connection, sender.merchant, record, asked, known.edits, joined)
        news.append(_told(record.person, revision))
    return Taken(incarnation, head, tuple(news), tuple(tasks))


def _locked(connection: Connection, merchant: str, person: str) -> _Known:
    row = people.c
    fresh = {"merchant": merchant, "id": person, "revision": 0, "body": None, "erased_at": "", "untidy": 0}
    connection.execute(put(connection, people).on_conflict_do_nothing(index_elements=["merchant", "id"]), fresh)
    revision, body, erased_at, edits = connection.execute(
        select(row.revision, row.body, row.erased_at, row.edits)
        .where(row.merchant == merchant, row.id == person)
        .with_for_update()
    ).one()
    return _Known(revision, None if body is None else json.loads(body), bool(erased_at), json.loads(edits or "{}"))


def _sent(connection: Connection, sender: Sender, incarnation: bytes, person: str) -> Sent | None:
    row = people_sent.c
    found = connection.execute(
        select(row.base, row.now).where(
            row.merchant == sender.merchant, row.incarnation == incarnation, row.id == person
        )
    ).one_or_none()
    return None if found is None else Sent(json.loads(found.base), json.loads(found.now))


def _put(
    connection: Connection,
    sender: Sender,
    incarnation: bytes,
    record: Record,
    revision: int,
    joined: Joined,
    edits: Mapping[str, str],
) -> None:
    key = {"merchant": sender.merchant, "id": record.person}
    row = people.c
    connection.execute(
        update(people)
        .where(row.merchant == sender.merchant, row.id == record.person)
        .values(revision=revision, body=_json(joined.now), edits=_json(edits))
    )
    statement = put(connection, people_sent)
    statement = statement.on_conflict_do_update(
        index_elements=["merchant", "incarnation", "id"],
        set_={"base": statement.excluded.base, "now": statement.excluded.now},
    )
    sent = {"base": json.dumps(None if record.base is None else dict(record.base)), "now": _json(record.now or {})}
    connection.execute(statement, {**key, "incarnation": incarnation, **sent})


def _keep_lost(connection: Connection, merchant: str, record: Record, joined: Joined) -> None:
    """What did not stand, until its field is edited by one who knows what does."""
    row = people_others.c
    decided = joined.changed - {clash.field for clash in joined.clashes}
    if decided:
        connection.execute(
            delete(people_others).where(
                row.merchant == merchant, row.id == record.person, row.field.in_(sorted(decided))
            )
        )
    lost = [
        {"merchant": merchant, "id": record.person, "fact": record.fact, "field": one.field, "value": one.lost}
        for one in joined.clashes
        if one.lost
    ]
    if lost:
        connection.execute(insert(people_others), lost)


def _tasks(
    connection: Connection, merchant: str, record: Record, asked: Any, before: Mapping[str, str], joined: Joined
) -> list[Task]:
    """They name the field and never what stood in it: tasks are not forgotten."""
    if not joined.clashes:
        return []
    known = editors(connection, merchant, (record.fact, *before.values()))
    tasks = []
    for clash in joined.clashes:
        kind = EDIT_CONFLICT if clash.kept == "theirs" else LATER_EDIT
        body = {
            "customer": record.person,
            "field": clash.field,
            "kept": clash.kept,
            "actor": asked.actor,
            "at": asked.at,
        }
        by = {"theirs_by": known.get(before.get(clash.field, "")), "ours_by": known.get(record.fact)}
        body |= {side: who for side, who in by.items() if who}
        tasks.append(Task(CATALOG, kind, record.person, f"{record.fact} {clash.field}", body))
    return tasks


def _json(fields: Mapping[str, str]) -> str:
    return json.dumps(dict(fields), ensure_ascii=False, separators=(",", ":"))


# Erased -------------------------------------------------------------------------------------------------------------


def _erased(connection: Connection, merchant: str, ids: set[str]) -> set[str]:
    row = people.c
    found = connection.scalars(
        select(row.id).where(row.merchant == merchant, row.id.in_(sorted(ids)), row.erased_at != "")
    )
    return set(found)


def _erase(connection: Connection, merchant: str, person: str, at: str) -> News:
    known = _locked(connection, merchant, person)
    for side in _SIDES:
        connection.execute(delete(side).where(side.c.merchant == merchant, side.c.id == person))
    row = people.c
    gone = {"revision": known.revision + 1, "body": None, "edits": None, "erased_at": at, "untidy": 1}
    connection.execute(update(people).where(row.merchant == merchant, row.id == person).values(**gone))
    return _told(person, known.revision + 1)


def _told(person: str, revision: int) -> News:
    return News(PEOPLE, CUSTOMER, person, revision, None)
