"""The link and the hub broken on purpose, one way at a time: runs that do not notice would show nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, delete, false, update

from app.db import folder
from app.db.cache import contained, platform, projecting
from app.domain.facts import Fact
from app.domain.pages import Contained
from app.domain.stock import NONE
from app.hub import applying, bars, blobs, counts, hub, intake, orders, owners, pages, people, schema, stock, verdicts
from app.hub.database import Database
from app.hub.schema import facts
from app.hub.sender import Sender
from app.hub.tasks import OTHER_CONTENT, Task
from app.hub.verdicts import Verdict
from app.queries import linking as asked
from app.services import joining
from app.sync import link
from app.sync.blobs import BlobOffer
from app.sync.link import Link
from app.sync.people import Giving
from app.sync.protocol import BAD_HASH, CONFLICT, DUPLICATE, GAP, OK, Envelope, Head
from tests.faults.broken import broken
from tests.simulation.hubs import Crash


def applied(name: str) -> AbstractContextManager[None]:
    """The product with this fault in it until the end of the block; "" is the product as it is."""
    return broken(MUTANTS, name)


def _ack_before_commit(patch: pytest.MonkeyPatch) -> None:
    """The hub answers, and then its commit fails."""
    write = Database.write

    def hasty(self: Database, work: Callable[[Connection], Any]) -> Any:
        answers: list[Any] = []

        def noted(connection: Connection) -> Any:
            answers.append(work(connection))
            return answers[-1]

        try:
            return write(self, noted)
        except Crash:
            return answers[-1]

    patch.setattr(Database, "write", hasty)


def _cursor_before_data(patch: pytest.MonkeyPatch) -> None:
    """The cursor is on disk before the rows that it stands behind."""
    learn = platform.Learner.learn

    def hasty(self: Any, page: Any, spans: Any) -> None:
        if not self._anew(page):
            self._move_on(page.stream, page.cursor, "")
            self._cache.driver.execute("COMMIT")
            self._cache.driver.execute("BEGIN IMMEDIATE")
        learn(self, page, spans)

    patch.setattr(platform.Learner, "learn", hasty)


def _current_incarnation_only(patch: pytest.MonkeyPatch) -> None:
    """Earlier lives of a folder are not compared and not sent."""
    heads = asked.heads
    patch.setattr(asked, "heads", lambda reader: heads(reader)[-1:])


def _sent_flag_trusted(patch: pytest.MonkeyPatch) -> None:
    """What was sent once counts as there for ever, whatever became of the connection."""
    patch.setattr(Link, "forget", lambda self: None)


def _dedupe_pruned(patch: pytest.MonkeyPatch) -> None:
    """The hub forgets which facts it had."""
    take = intake._take

    def forgetful(connection: Connection, *rest: Any) -> Any:
        connection.execute(delete(facts))
        return take(connection, *rest)

    patch.setattr(intake, "_take", forgetful)


def _batch_acked_whole(patch: pytest.MonkeyPatch) -> None:
    """A register takes an answer for all that it sent, whatever the answer says."""
    send = Link._send

    def trusting(self: Any, incarnation: bytes, after: int) -> None:
        proved = dict(self._proved)
        send(self, incarnation, after)
        _, sent = self._counter.ask(asked.run, incarnation, after, link.FACTS_AT_ONCE)
        if self._proved is not None:
            self._proved = {**proved, incarnation: sent[-1].seq}

    patch.setattr(Link, "_send", trusting)


def _overlay_by_acknowledged_head(patch: pytest.MonkeyPatch) -> None:
    """What the hub has stored is taken for what its page contains."""
    acknowledged: dict[bytes, int] = {}
    send = Link._send

    def noting(self: Any, incarnation: bytes, after: int) -> None:
        send(self, incarnation, after)
        acknowledged[incarnation] = (self._proved or {}).get(incarnation, acknowledged.get(incarnation, 0))

    proved = contained.proved

    def mixed(ledger: Any, contains: tuple[Contained, ...], stream: str = "") -> Any:
        spans = proved(ledger, contains, stream)
        for incarnation, seq in acknowledged.items():
            if incarnation in spans and seq > spans[incarnation].upto:
                spans[incarnation] = contained.Span(seq, spans[incarnation].without)
        return spans

    patch.setattr(Link, "_send", noting)
    patch.setattr(contained, "proved", mixed)


def _successors_applied(patch: pytest.MonkeyPatch) -> None:
    """What follows a fact in quarantine about the same thing is applied all the same."""
    patch.setattr(bars, "standing", lambda *_: set())
    patch.setattr(verdicts, "parted", lambda judged, barred: (list(judged), []))
    patch.setattr(bars, "before", lambda *_: set())


def _count_sets_the_level(patch: pytest.MonkeyPatch) -> None:
    """What was counted is written as the level, and no movement says so."""
    settle = counts.settle

    def setting(connection: Connection, sender: Any, *rest: Any) -> Any:
        row = schema.levels.c
        settled = settle(connection, sender, *rest)
        for one in settled:
            if one.is_whole and one.stands is not None:
                here = (row.store == sender.store) & (row.product == one.product)
                shelf = one.stands.shelf.amount
                connection.execute(update(schema.levels).where(here, row.exponent == 3).values(amount=shelf))
        return [replace(one, moved=NONE) for one in settled]

    patch.setattr(stock.counts, "settle", setting)


def _frontier_ignored(patch: pytest.MonkeyPatch) -> None:
    """A count is held against all that has come in so far."""
    patch.setattr(counts, "_outside", lambda *_: {})


def _fact_before_its_blob(patch: pytest.MonkeyPatch) -> None:
    """Facts go up before the blobs that they name, and the hub takes a blob that is not there for an empty one."""
    parts = blobs._parts

    def lenient(connection: Connection, merchant: str, names: Any) -> Any:
        return parts(connection, merchant, [name for name in names if not blobs.missing(connection, merchant, [name])])

    patch.setattr(BlobOffer, "step", lambda *_: False)
    patch.setattr(blobs, "require", lambda *_: None)
    patch.setattr(blobs, "_parts", lenient)


def _erasure_forgotten(patch: pytest.MonkeyPatch) -> None:
    """A record that comes after an erasure is taken in like any other."""
    locked = people._locked
    patch.setattr(people, "_erased", lambda *_: set())
    patch.setattr(people, "_locked", lambda *rest: replace(locked(*rest), erased=False))


def _records_sent_once(patch: pytest.MonkeyPatch) -> None:
    """A register remembers which records it has sent, instead of sending what it is asked for."""
    step = Giving.step
    given: set[str] = set()

    def once(self: Any) -> bool:
        fresh = tuple(want for want in self.asked.people if want.fact not in given)
        given.update(want.fact for want in fresh)
        self.asked = replace(self.asked, people=fresh)
        return step(self)

    patch.setattr(Giving, "step", once)


def _decisions_not_shown(patch: pytest.MonkeyPatch) -> None:
    """A register asks again what was decided there, until the hub knows."""
    patch.setattr(projecting, "put_decided", lambda *_: None)


def _day_by_the_clock(patch: pytest.MonkeyPatch) -> None:
    """The hub files a sale under the date of its time, not under the day of the shift that it was made in."""
    row_of = orders.row_of
    patch.setattr(orders, "row_of", lambda fact, body: {**row_of(fact, body), "business_day": fact.at[:10]})


def _clone_unnoticed(patch: pytest.MonkeyPatch) -> None:
    """A folder on another machine goes on as if it were the first: the same life, the same numbers."""
    why = folder._why_new
    patch.setattr(folder, "_why_new", lambda *known: reason if (reason := why(*known)) == "restored" else "")


def _numbers_untold(patch: pytest.MonkeyPatch) -> None:
    """Nobody is told of a number that two orders carry."""
    take_in = orders.take_in
    patch.setattr(orders, "take_in", lambda *said: take_in(*said) and [])


def _stores_mixed(patch: pytest.MonkeyPatch) -> None:
    """Registers of every store are told of the stock of the one that asked first."""
    first: dict[str, str] = {}
    scope = hub._scope

    def mixed(sender: Sender, stream: str) -> str:
        return scope(replace(sender, store=first.setdefault(sender.merchant, sender.store)), stream)

    patch.setattr(hub, "_scope", mixed)


def _practice_counted(patch: pytest.MonkeyPatch) -> None:
    """The hub takes practice for real."""
    read = applying.read
    patch.setattr(applying, "read", lambda fact: read(replace(fact, training=False)))


def _put_off_sends_nothing(patch: pytest.MonkeyPatch) -> None:
    """A register that was put off keeps what it has still to send."""
    push = Link.push
    patch.setattr(Link, "push", lambda self: not self.told.revoked and push(self))


def _hashes_unchecked(patch: pytest.MonkeyPatch) -> None:
    """The hub takes what it gets for what was sent."""
    plain = intake.check_chain

    def believing(envelope: Envelope, head: Head) -> tuple[str, tuple[Fact, ...]]:
        status, good = plain(envelope, head)
        if status != BAD_HASH:
            return status, good
        return OK, tuple(fact for fact in envelope.facts if fact.seq > head.seq)

    patch.setattr(intake, "check_chain", believing)


def _gap_accepted(patch: pytest.MonkeyPatch) -> None:
    """The hub takes a later batch before the one that it builds on."""
    plain = intake.check_chain

    def lenient(envelope: Envelope, head: Head) -> tuple[str, tuple[Fact, ...]]:
        status, good = plain(envelope, head)
        if status != GAP:
            return status, good
        return plain(envelope, Head(envelope.incarnation, envelope.facts[0].seq - 1, envelope.before))

    patch.setattr(intake, "check_chain", lenient)


def _altered_taken_for_damaged(patch: pytest.MonkeyPatch) -> None:
    """A register gives up a life of its journal when something of it was altered under way."""
    patch.setattr(Link, "_suspect", lambda self, sent, head: self.told.damaged.add(sent.incarnation))


def _judged_by_id(patch: pytest.MonkeyPatch) -> None:
    """Whatever comes under an id that the hub has is taken for what it has."""
    judged = verdicts.judged

    def hasty(*said: Any) -> list[Verdict]:
        return [
            replace(one, status=DUPLICATE, code="", bars=frozenset()) if one.status == CONFLICT else one
            for one in judged(*said)
        ]

    patch.setattr(verdicts, "judged", hasty)


def _waiting_contained_elsewhere(patch: pytest.MonkeyPatch) -> None:
    """What waits in quarantine counts as contained under the lives in which it came again."""
    patch.setattr(pages, "_AGAIN", pages._AGAIN.where(false()))


def _other_content_untold(patch: pytest.MonkeyPatch) -> None:
    """Nobody is told of what was set aside because its id was another's."""
    opened = intake.opened

    def silent(connection: Connection, merchant: str, tasks: list[Task], at: str) -> Any:
        return opened(connection, merchant, [one for one in tasks if one.kind != OTHER_CONTENT], at)

    patch.setattr(intake, "opened", silent)


def _other_content_contained(patch: pytest.MonkeyPatch) -> None:
    """Pages count what was set aside for its id as contained."""
    patch.setattr(pages, "_WAITING", pages._WAITING.where(schema.quarantine.c.code != "other-content"))


def _moved_with_its_past(patch: pytest.MonkeyPatch) -> None:
    """What a machine recorded as another register is applied as that of the register that it is now."""
    patch.setattr(owners, "_owned", lambda connection, sender, *_: sender)


def _old_stock_shown(patch: pytest.MonkeyPatch) -> None:
    """A machine that has moved to another store adds what it sold in the one before to that store's levels."""
    patch.setattr(contained, "elsewhere", lambda ledger: frozenset())


def _moved_in_the_same_life(patch: pytest.MonkeyPatch) -> None:
    """A machine that has become another register goes on in the life of the one that it was."""
    patch.setattr(joining, "owned", lambda lives, others: dict.fromkeys((one.incarnation for one in lives), ""))


MUTANTS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "ack-before-commit": _ack_before_commit,
    "cursor-before-data": _cursor_before_data,
    "current-incarnation-only": _current_incarnation_only,
    "sent-flag-trusted": _sent_flag_trusted,
    "dedupe-pruned": _dedupe_pruned,
    "batch-acked-whole": _batch_acked_whole,
    "overlay-by-acknowledged-head": _overlay_by_acknowledged_head,
    "successors-applied": _successors_applied,
    "count-sets-the-level": _count_sets_the_level,
    "frontier-ignored": _frontier_ignored,
    "fact-before-its-blob": _fact_before_its_blob,
    "erasure-forgotten": _erasure_forgotten,
    "records-sent-once": _records_sent_once,
    "decisions-not-shown": _decisions_not_shown,
    "day-by-the-clock": _day_by_the_clock,
    "clone-unnoticed": _clone_unnoticed,
    "numbers-untold": _numbers_untold,
    "stores-mixed": _stores_mixed,
    "practice-counted": _practice_counted,
    "put-off-sends-nothing": _put_off_sends_nothing,
    "hashes-unchecked": _hashes_unchecked,
    "gap-accepted": _gap_accepted,
    "altered-taken-for-damaged": _altered_taken_for_damaged,
    "judged-by-id": _judged_by_id,
    "waiting-contained-elsewhere": _waiting_contained_elsewhere,
    "other-content-untold": _other_content_untold,
    "other-content-contained": _other_content_contained,
    "moved-with-its-past": _moved_with_its_past,
    "old-stock-shown": _old_stock_shown,
    "moved-in-the-same-life": _moved_in_the_same_life,
}
