"""What the platform tells of customers, into the ledger where they stand, with the cursor of their stream."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.clock import stamp
from app.db import journal, people
from app.db.act import Act
from app.db.cache.contained import beyond, proved
from app.db.people import Mark
from app.domain.pages import CUSTOMER, Contained, Row
from app.domain.people import rebased, whole
from app.rights import Right, needs


@needs(Right.LINK)
def learn_people(act: Act, rows: Sequence[Row], contains: Sequence[Contained], cursor: str) -> None:
    """Take in customers as the platform has them; none of it is recorded, so none of it goes up again.

    But for one thing: somebody who was erased, and of whom the platform tells again, is erased again.

    A customer with edits of this register that the platform does not have yet keeps them. ``cursor`` "": more rows of
    the same page follow. Raises NotThisJournal.
    """
    pending = _pending(act, contains)
    for row in rows:
        if row.entity == CUSTOMER:
            _learn(act, row, row.id in pending)
            act.topics.add("customers")
    if cursor:
        people.put_cursor(act.connection, cursor, stamp(act.now))


def _pending(act: Act, contains: Sequence[Contained]) -> set[str]:
    """Customers whose last change in this journal is one that the platform did not have when it told.

    A record goes up whole, as it stands, for the last fact that names it: what it has of that it has of those before,
    though they be of a life of which the platform was never given one.
    """
    ledger = act.connection
    numbers = set(beyond(ledger, proved(ledger, contains), ("CustomerChanged",), act.state.tail.n))
    if not numbers:
        return set()
    rows = act.rows(
        f"SELECT n, body FROM journal AS j WHERE {journal.OF_RECORDS} AND type = 'CustomerChanged' AND n >= ? "
        f"AND NOT {journal.AGAIN} ORDER BY n",
        (min(numbers),),
    )
    last = {json.loads(body)["customer"]: n for n, body in rows}
    return {customer for customer, n in last.items() if n in numbers}


def _learn(act: Act, row: Row, is_pending: bool) -> None:
    ledger = act.connection
    if row.values is None:
        people.drop_customer(ledger, row.id)
        people.put_mark(ledger, row.id, Mark(row.revision, erased=True), stamp(act.now))
        act.has_erased = True
        return
    mark = people.read_mark(ledger, row.id)
    if people.is_erased_here(ledger, row.id):
        return
    if mark is not None and mark.erased:
        _erase_again(act, row.id, max(mark.revision, row.revision))
        return
    theirs = whole(row.values["fields"])
    others = tuple((field, value) for field, value in row.values["others"])
    ours = people.read_customer(ledger, row.id)
    shown, base = theirs, None
    if ours is not None and (is_pending or row.values["waits"]):
        begun = ours.fields if mark is not None and mark.base is None else _base(mark)
        shown, base = rebased(begun, ours.fields, theirs)
    revision = ours.revision if ours is not None else row.revision
    people.put_customer(ledger, row.id, revision, shown)
    people.put_mark(ledger, row.id, Mark(row.revision, base, others), stamp(act.now))


@needs(Right.LINK)
def erase_again(act: Act, customers: Sequence[str]) -> None:
    """The platform asks for customers that it once told to be erased."""
    for customer in customers:
        mark = people.read_mark(act.connection, customer)
        if mark is not None and mark.erased and not people.is_erased_here(act.connection, customer):
            _erase_again(act, customer, mark.revision)


def _erase_again(act: Act, customer: str, revision: int) -> None:
    """The platform forgot it, in a restore that also took whose fact it was: whoever remembers says it again."""
    act.record("CustomerChanged", {"customer": customer, "revision": revision + 1, "erased": True})


def _base(mark: Mark | None) -> dict[str, Any]:
    return dict(mark.base) if mark is not None and mark.base is not None else {}
