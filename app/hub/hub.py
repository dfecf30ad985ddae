"""The hub's verbs, each one transaction: what HTTP, the command line and the tests ask of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from sqlalchemy import Connection, func, select

from app import steps
from app.clock import Clock, stamp
from app.domain.blobs import OF_CATALOG
from app.domain.facts import Fact
from app.domain.pages import Page
from app.domain.people import PEOPLE, Record
from app.hub import asking, blobs, intake, members, owners, pages, people, replay
from app.hub.applying import Sender
from app.hub.bars import BLOB_MISSING
from app.hub.credentials import Proved, hashes, parts_of, prove, redeem, renew, settle
from app.hub.database import Database
from app.hub.feed import CATALOG, PAGE_ROWS, store_scope
from app.hub.intake import REVOKED
from app.hub.orders import day_of
from app.hub.schema import hub, inbox, incarnations
from app.hub.stored import COLUMNS, fact_of
from app.sync.protocol import UNUSED, Answer, Asked, Day, Envelope, Head, Hello, Joined, Known, Machine

JOURNAL_FACTS = 500  # of a page of a register's own journal


class Hub:
    """One hub on one database; any number of these may work on it at once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self._clock = clock
        self.id = database.prepare()

    def _now(self) -> str:
        return stamp(self._clock.now())

    # What registers ask -------------------------------------------------------------------------------------------

    def hello(self, sender: Sender, heads: Sequence[Head]) -> Hello:
        """How far each of a register's incarnations is known here, and what it is called. Raises owners.NotYours."""

        def greet(connection: Connection) -> Hello:
            known = tuple(_known(connection, sender, head) for head in heads)
            asked = asking.asked_of(connection, sender, anew=True)
            return Hello(self.id, self._now(), known, asked=asked, names=members.names_of(connection, sender))

        return self.database.read(greet)

    def push(self, sender: Sender, envelope: Envelope) -> Answer:
        """Store and apply an envelope. Raises owners.NotYours."""
        answer = self._taken(sender, envelope, self._now())
        if any(fact.type in (*OF_CATALOG, "TaskResolved") for fact in envelope.facts):
            self._replay(sender.merchant, replay.WAITING)  # an edit may have come before the product that it is about
        # Behind the commit: no other push waits for the feed's lock meanwhile.
        asked = self.database.look(partial(asking.asked_of, sender=sender))
        steps.reached("hub_before_answer")
        return replace(answer, asked=asked)

    def _taken(self, sender: Sender, envelope: Envelope, now: str) -> Answer:
        try:
            return self.database.write(partial(intake.take, sender=sender, envelope=envelope, at=now))
        except intake.OneByOne:
            return self.database.write(partial(intake.take_one_by_one, sender=sender, envelope=envelope, at=now))
        except intake.NothingStored as refused:
            return refused.answer

    def pull(self, sender: Sender, stream: str, cursor: str, limit: int = PAGE_ROWS, *, is_known: bool = False) -> Page:
        """What changed in a stream after a cursor. Raises feed.FeedReset, and LookupError for no stream.

        ``is_known``: a page on which nothing is new may leave out what it contains.
        """
        asked = pages.Asked(sender.merchant, sender.register, _scope(sender, stream), cursor, limit)
        page = self.database.look(partial(pages.unchanged, asked=asked)) if is_known and cursor else None
        if page is None:
            page = self.database.read(partial(pages.page, asked=asked))
        steps.reached("hub_page_made")
        return replace(page, stream=stream)  # a register knows no other store's

    def journal(self, sender: Sender, incarnation: bytes, after: int, limit: int = JOURNAL_FACTS) -> tuple[Fact, ...]:
        """A register's own facts of one incarnation after ``after``, as they were stored."""
        return self.database.read(partial(_journal, sender=sender, incarnation=incarnation, after=after, limit=limit))

    def join(self, code: str, secret_hash: str, machine: Machine = UNUSED) -> Joined:
        """Make the machine that sends a one-time code and a hash of its secret a register.

        Raises credentials.Unknown, and Misplaced by what it says of itself.
        """
        now = self._clock.now()
        redeemed = partial(redeem, hub=self.id, code=code, secret_hash=secret_hash, now=now, machine=machine)
        return self.database.write(redeemed)

    def prove(self, token: str) -> Proved:
        """Whose token this is. Raises credentials.Unknown."""
        named = parts_of(token)
        found = self.database.look(lambda connection: prove(connection, *named))
        if found.is_fresh:  # asked again by its next request where this one would wait
            self.database.write_if_free(lambda connection: settle(connection, *named))
        return found

    def credential_hashes(self) -> frozenset[str]:
        """The hashes of all secrets that are good now."""
        return self.database.look(hashes)

    def renew(self, sender: Sender, secret_hash: str) -> None:
        """Take a register's next credential; its present one is good until the next is used."""
        now = self._clock.now()
        self.database.write(lambda connection: renew(connection, sender, secret_hash, now))

    def drain(self, sender: Sender, envelope: Envelope) -> Answer:
        """Store what a register that was put off recorded, apply nothing of it, and wait for a person.

        Raises owners.NotYours.
        """
        now = self._now()
        try:
            return self.database.write(lambda connection: intake.hold(connection, sender, envelope, now, REVOKED))
        except intake.NothingStored as refused:
            return refused.answer

    def day(self, sender: Sender, business_day: str) -> Day:
        """What the hub has of one register's day."""
        return self.database.read(lambda connection: day_of(connection, sender, business_day))

    def is_ready(self) -> bool:
        """Whether the database answers. Raises what it raises where it does not."""
        return bool(self.database.read(lambda connection: connection.scalar(select(func.count()).select_from(hub))))

    # Beside the facts ---------------------------------------------------------------------------------------------

    def put_people(self, sender: Sender, records: Sequence[Record]) -> Asked:
        """Take in the records that this register was asked for; what is still asked of it. The others are dropped."""

        def take(connection: Connection) -> Asked:
            intake.take_people(connection, sender, records, self._now())
            return asking.asked_of(connection, sender)

        return self.database.write(take)

    def missing_blobs(self, sender: Sender, names: Sequence[str]) -> tuple[str, ...]:
        """Those of these blobs that are not here."""
        return self.database.read(partial(blobs.missing, merchant=sender.merchant, names=names))

    def put_blob(self, sender: Sender, name: str, packed: bytes) -> None:
        """Keep a blob as the register has it: compressed (zlib). Raises blobs.BadBlob."""
        blobs.check(name, packed)
        if self.database.write(partial(blobs.keep, sender=sender, name=name, packed=packed)):
            self._replay(sender.merchant, (BLOB_MISSING, *replay.WAITING))

    def blob(self, sender: Sender, name: str) -> bytes:
        """A blob, compressed as it came. Raises LookupError."""
        return self.database.read(partial(blobs.packed, merchant=sender.merchant, name=name))

    def lose_blob(self, sender: Sender, name: str) -> None:
        """The register has lost a blob: the facts that name it go on waiting, what comes after them does not."""
        self.database.write(partial(blobs.lose, sender=sender, name=name))
        self._replay(sender.merchant, (BLOB_MISSING, *replay.WAITING))

    # What administrators ask --------------------------------------------------------------------------------------

    def replay_quarantine(self, merchant: str, *, fact: str = "", register: str = "") -> int:
        """Try again what is in quarantine, oldest first; how many of it are applied now.

        All of it, or one ``fact``, or what one ``register`` recorded, and then whatever waited for nothing but that.
        """
        applied = self._replay(merchant, fact=fact, register=register)
        return applied + (self._replay(merchant, replay.WAITING) if applied and (fact or register) else 0)

    def tidy(self) -> bool:
        """Rid the database's files of whoever was erased since the last time; whether there was anybody.

        For a worker's quiet moments: records of people cannot be read or written meanwhile, a second for a hundred
        thousand.
        """
        if not self.database.read(people.has_erased):
            return False
        self.database.write(people.tidying)
        self.database.scrub([table.name for table in people.TABLES])
        self.database.write(people.tidied)
        return True

    def _replay(self, merchant: str, codes: Sequence[str] = (), *, fact: str = "", register: str = "") -> int:
        applied, wanted = 0, partial(replay.held, merchant=merchant, codes=codes, fact=fact, register=register)
        while done := sum(
            self.database.write(partial(replay.again, merchant=merchant, held=held, at=self._now()))
            for held in self.database.read(wanted)
        ):
            applied += done  # what was applied now may be what others waited for
        return applied

    def close(self) -> None:
        self.database.close()


def _scope(sender: Sender, stream: str) -> str:
    if stream in (CATALOG, PEOPLE):
        return stream
    if stream == "store":
        return store_scope(sender.store)
    raise LookupError(stream)


def _known(connection: Connection, sender: Sender, head: Head) -> Known:
    row = incarnations.c
    found = connection.execute(
        select(row.register, row.seq, row.link).where(
            row.merchant == sender.merchant, row.incarnation == head.incarnation
        )
    ).one_or_none()
    if found is None or found.seq == 0:
        return Known(Head(head.incarnation, 0, b""), b"")
    owners.check(connection, sender, head.incarnation, found.register)
    fact = inbox.c
    link = connection.scalar(
        select(fact.link).where(
            fact.merchant == sender.merchant, fact.incarnation == head.incarnation, fact.seq == head.seq
        )
    )
    return Known(Head(head.incarnation, found.seq, found.link), link or b"")


def _journal(connection: Connection, sender: Sender, incarnation: bytes, after: int, limit: int) -> tuple[Fact, ...]:
    row, own = inbox.c, incarnations.c
    named = (own.merchant == sender.merchant) & (own.incarnation == incarnation)
    try:
        owners.check(connection, sender, incarnation, connection.scalar(select(own.register).where(named)) or "")
    except owners.NotYours:
        return ()
    found = connection.execute(
        select(*COLUMNS)
        .where(row.merchant == sender.merchant, row.incarnation == incarnation, row.seq > after)
        .order_by(row.seq)
        .limit(limit)
    )
    return tuple(fact_of(one) for one in found)
