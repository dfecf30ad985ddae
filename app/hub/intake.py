"""Push: envelopes are stored as they came, then applied; what cannot be applied is set aside and nothing waits for it.

One transaction for each envelope: the chain is checked, its facts stored, each id's content remembered for ever, what
is new applied (each fact in a savepoint, if they cannot all be), the feeds told last. An answer means that it is
durable, nothing else (sync.md 2.3).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, insert, select, update

from app import steps
from app.domain.blobs import OF_CATALOG
from app.domain.facts import GENESIS, Fact
from app.domain.frozen import frozen
from app.domain.lives import STARTED
from app.domain.people import PEOPLE, Record
from app.domain.tasks import DONE
from app.hub import bars, people, verdicts
from app.hub.applying import CANNOT, Sender, Unreadable, apply, opened, read
from app.hub.bars import BLOB_MISSING, FOLLOWS, UNKNOWN_PRODUCT, Held
from app.hub.blobs import BlobMissing, as_they_stand, ask_for, missing, tell
from app.hub.catalog import UnknownProduct
from app.hub.editors import sent_by
from app.hub.entities import edits, known, life
from app.hub.feed import CATALOG, News, publish, store_scope
from app.hub.owners import bind
from app.hub.schema import facts, inbox, incarnations, quarantine
from app.hub.tasks import OTHER_CONTENT, Task
from app.hub.tasks import QUARANTINED as QUARANTINED_TASK
from app.hub.verdicts import Verdict
from app.sync.protocol import (
    APPLIED,
    BAD_HASH,
    CONFLICT,
    DUPLICATE,
    FORK,
    QUARANTINED,
    Answer,
    Envelope,
    Head,
    Result,
    check_chain,
)

HELD = (QUARANTINED, CONFLICT)  # stored and not applied
REVOKED = "revoked"


class NothingStored(Exception):
    """Of a life that is not known here nothing holds together: ``answer`` says so, and not even its name is kept."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


class OneByOne(Exception):
    """Something of an envelope cannot be applied: nothing was written, and each fact is to be tried by itself."""


@frozen
class _Taken:
    verdicts: tuple[Verdict, ...]
    news: tuple[News, ...]


_Applying = Callable[[Connection, Sender, Sequence[Verdict], str], _Taken]


def take(connection: Connection, sender: Sender, envelope: Envelope, at: str) -> Answer:
    """Store an envelope and apply it in one go, in the caller's transaction.

    Raises owners.NotYours, NothingStored, and OneByOne where that cannot be: ``take_one_by_one`` it in another
    transaction.
    """
    return _take(connection, sender, envelope, at, _all_at_once)


def take_one_by_one(connection: Connection, sender: Sender, envelope: Envelope, at: str) -> Answer:
    """As ``take``, but set aside what cannot be applied. Raises owners.NotYours, NothingStored."""
    return _take(connection, sender, envelope, at, _one_by_one)


def hold(connection: Connection, sender: Sender, envelope: Envelope, at: str, why: str) -> Answer:
    """Store an envelope and set all of it aside, for this. Raises owners.NotYours, NothingStored."""
    return _take(connection, sender, envelope, at, _one_by_one, why)


def _take(
    connection: Connection, sender: Sender, envelope: Envelope, at: str, applied: _Applying, held: str = ""
) -> Answer:
    sender, head = bind(connection, sender, envelope.incarnation, at, envelope.facts[0] if envelope.facts else None)
    known = [fact for fact in envelope.facts if fact.seq <= head.seq]
    before = _stored(connection, sender, envelope.incarnation, known)
    if any(before.get(fact.seq, (b"",))[0] != fact.link for fact in known):
        return Answer(FORK, head)
    status, fresh = check_chain(envelope, head)
    if fresh and fresh[0].seq == 1 and not _begins(fresh[0], envelope.before):
        raise NothingStored(Answer(BAD_HASH, head))
    results = [Result(fact.seq, fact.id, *before[fact.seq][1:]) for fact in known]
    if not fresh and not head.seq:
        raise NothingStored(Answer(status, head))
    if not fresh:
        return Answer(status, head, tuple(results))
    judged = verdicts.judged(connection, sender, fresh)
    if held:
        judged = [verdicts.held(one, held, "", one.about) if one.status == APPLIED else one for one in judged]
    _store(connection, sender, judged, at)
    steps.reached("hub_facts_stored")
    taken = applied(connection, sender, judged, at)
    steps.reached("hub_facts_applied")
    _settle(connection, sender, judged, taken, at)
    seen = [one.said.decision.task for one in taken.verdicts if one.said and one.said.decision]
    if seen:
        bars.lift_seen(connection, sender.merchant, seen)
    last = fresh[-1]
    moved = update(incarnations).where(
        incarnations.c.merchant == sender.merchant, incarnations.c.incarnation == last.incarnation
    )
    connection.execute(moved.values(seq=last.seq, link=last.link))
    # What came again was contained already, by another name: that name is contained too from now on.
    again = any(one.status == DUPLICATE for one in taken.verdicts)
    scopes: tuple[str, ...] = (CATALOG, PEOPLE, store_scope(sender.store)) if again else ()
    news = (*taken.news, *_tell(connection, sender, taken.verdicts, at))
    named = [name for one in taken.verdicts if one.said and one.said.edit for name in one.said.edit.blobs]
    if again:  # whoever sent them shows its own edits until products and people are told
        edited, further = _edited_again(connection, sender, taken.verdicts)
        news, named = (*news, *edited, *_named_again(connection, sender, taken.verdicts)), [*named, *further]
    if named:
        news = tell(connection, sender.merchant, named, news)
        scopes = (*scopes, CATALOG)
    if news or scopes:
        publish(connection, sender.merchant, news, scopes, last.incarnation, last.seq)
    results += [Result(one.fact.seq, one.fact.id, one.status, one.code) for one in taken.verdicts]
    return Answer(status, Head(last.incarnation, last.seq, last.link), tuple(results))


def take_people(connection: Connection, sender: Sender, records: Sequence[Record], at: str) -> None:
    """Bring in records that were asked for, and tell of them as containing the facts that name them."""
    for taken in people.take_in(connection, sender, records):
        news = (*taken.news, *opened(connection, sender.merchant, taken.tasks, at))
        publish(connection, sender.merchant, news, (PEOPLE,), taken.incarnation, taken.upto)


def _edited_again(connection: Connection, sender: Sender, taken: Sequence[Verdict]) -> tuple[list[News], list[str]]:
    """The products of edits that came again, as they stand, and the blobs that name further ones."""
    ids: set[str] = set()
    names: list[str] = []
    for one in taken:
        if one.status != DUPLICATE or one.fact.type not in OF_CATALOG:
            continue
        try:
            edit = read(one.fact).edit
        except Unreadable:
            continue
        if edit is not None:
            ids |= {change.id for change in edit.changes}
            lacking = missing(connection, sender.merchant, edit.blobs)
            names += [name for name in edit.blobs if name not in lacking]
    return as_they_stand(connection, sender.merchant, sorted(ids)), names


def _named_again(connection: Connection, sender: Sender, taken: Sequence[Verdict]) -> list[News]:
    """The people of changes that came again."""
    named: set[str] = set()
    for one in taken:
        if one.status == DUPLICATE and one.fact.type == "CustomerChanged":
            try:
                said = read(one.fact).person
            except Unreadable:
                continue
            if said is not None:
                named.add(said.person)
    return people.as_they_stand(connection, sender.merchant, sorted(named))


def _begins(fact: Fact, before: bytes) -> bool:
    """Whether a first fact says itself what its incarnation goes on from."""
    if fact.type != STARTED:
        return False
    try:
        previous = json.loads(fact.body)["previous"]
        return before == (bytes.fromhex(previous["link"]) if previous else GENESIS)
    except (ValueError, KeyError, TypeError, RecursionError):
        return False


def _stored(
    connection: Connection, sender: Sender, incarnation: bytes, known: Sequence[Fact]
) -> dict[int, tuple[bytes, str, str]]:
    if not known:
        return {}
    row = inbox.c
    found = connection.execute(
        select(row.seq, row.link, row.status, row.code).where(
            row.merchant == sender.merchant,
            row.incarnation == incarnation,
            row.seq.between(known[0].seq, known[-1].seq),
        )
    )
    return {seq: (link, status, code) for seq, link, status, code in found}


def _store(connection: Connection, sender: Sender, judged: Sequence[Verdict], at: str) -> None:
    merchant = sender.merchant
    connection.execute(insert(inbox), [_inbox_row(merchant, one, at) for one in judged])
    new = [one.fact for one in judged if one.status in (APPLIED, QUARANTINED)]
    if new:
        connection.execute(
            insert(facts),
            [
                {
                    "merchant": merchant,
                    "id": fact.id,
                    "content": fact.content,
                    "incarnation": fact.incarnation,
                    "seq": fact.seq,
                }
                for fact in new
            ],
        )


def _inbox_row(merchant: str, verdict: Verdict, at: str) -> dict[str, Any]:
    fact = verdict.fact
    return {
        "merchant": merchant,
        **fact.said(),
        "training": int(fact.training),
        "incarnation": fact.incarnation,
        "body": fact.body,
        "content": fact.content,
        "link": fact.link,
        "stored_at": at,
        "status": verdict.status,
        "code": verdict.code,
    }


def _all_at_once(connection: Connection, sender: Sender, judged: Sequence[Verdict], at: str) -> _Taken:
    """Apply what is new in one go, as nearly always can be done. Raises OneByOne."""
    clear, waiting = verdicts.parted(judged, _barred(connection, sender, judged))
    said = [one.said for one in clear if one.said is not None and one.status == APPLIED]
    try:
        news = apply(connection, sender, said, at) if said else ()
    except CANNOT as problem:
        raise OneByOne from problem
    return _Taken(tuple(sorted((*clear, *waiting), key=lambda one: one.fact.seq)), news)


def _barred(connection: Connection, sender: Sender, judged: Sequence[Verdict]) -> set[str]:
    return bars.standing(connection, sender.merchant, (each for one in judged for each in one.about))


def _one_by_one(connection: Connection, sender: Sender, judged: Sequence[Verdict], at: str) -> _Taken:
    """Apply each fact in a savepoint, and set aside what cannot be applied, and what waits behind it."""
    barred = _barred(connection, sender, judged)
    found: list[Verdict] = []
    news: list[News] = []
    for one in judged:
        if one.status == APPLIED and one.about & barred:
            one = verdicts.follows(one, barred)
        elif one.status == APPLIED and one.said is not None:
            try:
                with connection.begin_nested():
                    told = apply(connection, sender, [one.said], at)
            except CANNOT as problem:
                one = _set_aside(connection, sender, one, problem)
            else:
                news += told
        barred |= one.bars
        found.append(one)
    return _Taken(tuple(found), _newest(news))


def _set_aside(connection: Connection, sender: Sender, one: Verdict, problem: Exception) -> Verdict:
    nothing = frozenset[str]()
    if isinstance(problem, UnknownProduct):
        is_seen = bars.told(connection, sender.merchant, one.fact.id) == DONE
        waiting = verdicts.failed(one, UNKNOWN_PRODUCT, problem, nothing if is_seen else edits(one.about))
        return replace(waiting, needs=problem.product)
    if isinstance(problem, BlobMissing):
        waiting = verdicts.failed(one, BLOB_MISSING, problem, nothing if problem.is_lost else life(one.about))
        return replace(waiting, missing=problem.names)
    return verdicts.failed(one, "not-applied", problem, known(one.about))


def _newest(news: Sequence[News]) -> tuple[News, ...]:
    found: dict[tuple[str, str, str], News] = {}
    for one in news:
        found.pop((one.scope, one.entity, one.id), None)
        found[one.scope, one.entity, one.id] = one
    return tuple(found.values())


def _settle(connection: Connection, sender: Sender, judged: Sequence[Verdict], taken: _Taken, at: str) -> None:
    """Write down what was set aside, what now waits behind it, and that somebody should look."""
    merchant = sender.merchant
    held = [one for one in taken.verdicts if one.status in HELD]
    before = {one.fact.seq: one.status for one in judged}
    for one in held:
        key = {"merchant": merchant, "incarnation": one.fact.incarnation, "seq": one.fact.seq}
        connection.execute(
            insert(quarantine),
            {**key, "id": one.fact.id, "code": one.code, "why": one.why, "needs": one.needs, "since": at},
        )
        ask_for(connection, sender, one.missing)
        if one.bars:
            bars.put(connection, merchant, Held(one.fact.incarnation, one.fact.seq), one.bars)
        if before[one.fact.seq] != one.status:
            row = inbox.c
            connection.execute(
                update(inbox)
                .where(row.merchant == merchant, row.incarnation == one.fact.incarnation, row.seq == one.fact.seq)
                .values(status=one.status, code=one.code)
            )


def _tell(connection: Connection, sender: Sender, taken: Sequence[Verdict], at: str) -> tuple[News, ...]:
    """Open the tasks of what was set aside or came with other content."""
    tasks = []
    for one in taken:
        if one.code == REVOKED:  # one for all of it
            body = {"code": one.code, **sent_by(connection, sender)}
            tasks.append(Task(store_scope(sender.store), QUARANTINED_TASK, sender.register, REVOKED, body))
        elif one.status == QUARANTINED and one.code != FOLLOWS:
            body = {**_of(one.fact), "code": one.code, **sent_by(connection, sender, one.fact.at)}
            tasks.append(Task(store_scope(sender.store), QUARANTINED_TASK, one.fact.id, one.fact.id, body))
        elif one.status == CONFLICT:
            content = one.fact.content.hex()
            body = {**_of(one.fact), "content": content, **sent_by(connection, sender, one.fact.at)}
            tasks.append(Task(store_scope(sender.store), OTHER_CONTENT, one.fact.id, content, body))
    return opened(connection, sender.merchant, tasks, at)


def _of(fact: Fact) -> dict[str, Any]:
    return {"fact": fact.id, "type": fact.type}
