"""A commerce system as a platform: what the link asks, answered by means of a connector and of what the ledger keeps.

The link compares heads; here a head is what the platform was found to have. ``contains`` is told by this register
itself, which knows what it told and what is in hand: it is true only while nothing is, so no level is read otherwise.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.clock import Clock, stamp
from app.domain.days import Day
from app.domain.facts import Fact
from app.domain.pages import Page
from app.domain.people import Record
from app.errors import PlatformRefused, PlatformUnreachable
from app.queries import delivering as asked
from app.queries import linking
from app.services import delivering as kept
from app.sync.asked import Asked
from app.sync.counter import Counter
from app.sync.platform import Platform, WentBack
from app.sync.platforms.acts import is_told
from app.sync.platforms.connector import Capabilities, Connector
from app.sync.platforms.delivery import Delivery
from app.sync.platforms.pages import catalog_page, stock_page
from app.sync.platforms.patience import Patience
from app.sync.platforms.proof import draw_back_to_proof
from app.sync.protocol import APPLIED, GAP, OK, Answer, Envelope, Head, Hello, Known, Result

EVERY = timedelta(seconds=20)  # the platform is asked for what is new


class Connected:
    """A ``Platform`` made of a connector. The only one that tells this platform of this register's acts.

    Push and pull may come from different threads; levels are not read while an act is told.
    """

    def __init__(self, counter: Counter, connector: Connector, clock: Clock, every: timedelta = EVERY) -> None:
        self._counter = counter
        self._connector = connector
        self._clock = clock
        self._patience = Patience(clock)
        self._capabilities: Capabilities | None = None
        self._every = every
        self._asked: dict[str, datetime] = {}  # stream → when it was read to its end
        self._telling = threading.Lock()

    def hello(self, heads: Sequence[Head]) -> Hello:
        with self._telling:
            self._capabilities = None
            able = self._able()
            delivery = self._delivery(able)
            draw_back_to_proof(self._counter, able.platform, delivery)
            self._tell_again(able.platform, delivery)
            told = [self._told(able.platform, head.incarnation) for head in heads]
        known = tuple(Known(one, head.link if one == head else b"") for one, head in zip(told, heads, strict=True))
        return Hello(able.platform, stamp(self._clock.now()), known)

    def push(self, envelope: Envelope) -> Answer:
        """Tell of each act; what is told stays told whatever happens to the next."""
        results: list[Result] = []
        with self._telling:
            able = self._able()
            told = self._told(able.platform, envelope.incarnation)
            if told.seq < envelope.facts[0].seq - 1:
                return Answer(GAP, told)
            delivery = self._delivery(able)
            last = self._counter.ask(linking.heads)[-1].incarnation
            for fact in envelope.facts:
                try:
                    results.append(self._tell(fact, able.platform, delivery, last))
                except PlatformUnreachable:
                    if not results:
                        raise
                    break
            stored = envelope.facts[len(results) - 1]
            self._counter.do(kept.move_on, able.platform, (stored.incarnation, stored.seq)).result()
        return Answer(OK, Head(stored.incarnation, stored.seq, stored.link), tuple(results))

    def drain(self, envelope: Envelope) -> Answer:
        raise PlatformRefused("no register is put off by a platform that knows none", "unknown")

    def put_people(self, records: Sequence[Record]) -> Asked:
        return Asked()  # such a platform keeps customers of its own and asks for nobody

    def missing_blobs(self, names: Sequence[str]) -> tuple[str, ...]:
        return ()  # nor for lists: what a fact says of the catalogue is not told to it

    def put_blob(self, name: str, packed: bytes) -> None:
        raise PlatformRefused("no blob is kept by a platform that knows none", "unknown")

    def lose_blob(self, name: str) -> None:
        raise PlatformRefused("no blob is kept by a platform that knows none", "unknown")

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        """What is new, asked for now and then: these platforms do not say when something is."""
        now = self._clock.now()
        if timedelta(0) <= now - self._asked.get(stream, now - self._every) < self._every:
            return Page(stream, cursor, True, self._counter.ask(asked.contained_before, stream), ())
        page = self._page(stream, cursor)
        if page.is_last:
            self._asked[stream] = now
        return page

    def _page(self, stream: str, cursor: str) -> Page:
        able = self._able()
        if stream == "catalog":
            return catalog_page(self._counter, self._connector, able, cursor, self._clock.now())
        if stream == "store":
            with self._telling:
                delivery = self._delivery(able)
                if draw_back_to_proof(self._counter, able.platform, delivery):
                    raise WentBack(able.platform)
                self._tell_again(able.platform, delivery)
                return stock_page(self._counter, self._connector, able.platform)
        return Page(stream, cursor, True, (), ())  # nobody else is told of here

    def journal(self, incarnation: bytes, after: int, limit: int) -> tuple[Fact, ...]:
        """The platform keeps none: what it was told of is in this register's own."""
        mark = self._counter.ask(asked.marks, self._able().platform).get(incarnation)
        _, facts = self._counter.ask(linking.run, incarnation, after, limit)
        return tuple(fact for fact in facts if mark is not None and fact.seq <= mark.upto)

    def day(self, business_day: str) -> Day | None:
        """None: these platforms know orders, and neither tills nor their days."""
        return None

    def _told(self, platform: str, incarnation: bytes) -> Head:
        """Up to where the platform was told of an incarnation, as a head of this register's own journal."""
        mark = self._counter.ask(asked.marks, platform).get(incarnation)
        link = self._counter.ask(linking.link_at, incarnation, mark.upto) if mark and mark.upto else b""
        return Head(incarnation, mark.upto if mark and link else 0, link)

    def _able(self) -> Capabilities:
        if self._capabilities is None:
            able = self._connector.connect()
            if not (able.finds_orders and able.finds_refunds):
                raise PlatformRefused("nothing can be looked for by our reference there, so a sale might come twice")
            self._patience.settles = timedelta(seconds=able.settles_seconds)
            self._capabilities = able
        return self._capabilities

    def _delivery(self, able: Capabilities) -> Delivery:
        return Delivery(self._counter, self._connector, able, self._patience)

    def _tell(self, fact: Fact, platform: str, delivery: Delivery, last: bytes) -> Result:
        if not is_told(fact) or self._counter.ask(asked.is_told_elsewhere, platform, fact):
            return Result(fact.seq, fact.id, APPLIED)
        mark = self._counter.ask(asked.marks, platform).get(fact.incarnation)
        is_sure = fact.incarnation == last and (mark is None or fact.seq > mark.high)
        return delivery.tell(fact, (fact.incarnation, fact.seq), is_sure=is_sure)

    def _tell_again(self, platform: str, delivery: Delivery) -> None:
        """What was set aside and somebody wants to be tried once more, and what was so told and is lost there."""
        upto = self._counter.ask(asked.told_upto, platform)
        for one in self._counter.ask(asked.asides, platform):
            fact = self._counter.ask(asked.fact_of, one.fact) if one.is_wanted else None
            if fact is not None and fact.n <= upto:  # else it is told in its turn, where nothing is sure of it
                with suppress(PlatformUnreachable):  # it stays in hand; what else there is to say goes on
                    delivery.tell(fact, None, is_sure=True)
        for fact in self._counter.ask(asked.late_in_hand, platform):
            with suppress(PlatformUnreachable):
                delivery.tell(fact, None, is_sure=False)


if TYPE_CHECKING:
    _IS_ONE: type[Platform] = Connected
