"""The link: what a register sends and fetches, one step at a time. It starts no thread, and knows no clock or network.

Nothing remembers what was sent: at each reconnect the heads of every incarnation are compared, and what the platform
does not prove to have is sent. Push and pull do not wait for each other: either may fail, or stand still, alone. Only
what is learned of another journal than this one waits until the heads were compared.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from app import steps
from app.db.journal import Tail
from app.domain.days import Day
from app.domain.facts import Fact
from app.domain.pages import NotThisJournal, OutOfStep, Page
from app.domain.people import PEOPLE
from app.errors import PlatformUnreachable
from app.queries import linking as asked
from app.services.joining import keep_names
from app.services.linking import live_on
from app.sync import people
from app.sync.blobs import BlobOffer
from app.sync.counter import Counter
from app.sync.platform import Platform, StreamReset, WentBack
from app.sync.protocol import BAD_HASH, LARGEST_ENVELOPE, OK, Envelope, Head, Hello, Known, Result, check_chain
from app.sync.removals import Removals

STREAMS = ("catalog", "store", PEOPLE)
FACTS_AT_ONCE = 100
RESULTS_KEPT = 1000
REFUSALS = 5  # of the same fact in a row, before what is whole here is taken for damaged all the same


@dataclass(slots=True)
class Told:
    """What the platform said last: for the screens. ``damaged`` names incarnations that it refuses to chain."""

    platform: str = ""
    at: str = ""  # the platform's clock at the last hello, as UTC text
    revoked: bool = False
    can_pull: bool = True  # False: the platform and this program know no protocol in common
    results: deque[Result] = field(default_factory=lambda: deque(maxlen=RESULTS_KEPT))
    damaged: set[bytes] = field(default_factory=set)
    proved: dict[bytes, int] = field(default_factory=dict)  # how far it has each incarnation, as far as it was asked


class Link:
    """One register and one platform. Each call does one step and says whether there is more to do.

    ``push`` is for one thread, and ``pull`` and ``day`` for one: another, where these have a way of their own to the
    platform, ``down``. Everything else may be asked from anywhere.
    """

    def __init__(self, counter: Counter, platform: Platform, down: Platform | None = None) -> None:
        self._counter = counter
        self._platform = platform
        self._down = down or platform
        self._is_sending = threading.Lock()  # nothing is sent while heads are compared for a pull, nor the other way
        self._doubt = self._settled = object()  # the heads are to be compared while these are not the same
        self._proved: dict[bytes, int] | None = None  # how far the platform has each incarnation; None: to be asked
        self._refused: dict[bytes, int] = {}  # how often in a row what comes next did not hold together
        self._learned: set[str] = set()  # streams of which a page was learned since the heads were last compared
        self._blobs = BlobOffer(counter, platform)
        self._giving = people.Giving(counter, platform, self._blobs)
        self.removals = Removals(counter)
        self.told = Told()
        self.on_hello: Callable[[], None] = lambda: None  # called whenever the platform has said how far it is

    @property
    def has_two_lines(self) -> bool:
        """Whether a thread may pull beside the one that pushes."""
        return self._down is not self._platform

    def forget(self) -> None:
        """The connection was lost: whatever was known of the other side is asked again."""
        self._doubt = object()
        self._proved, self._learned = None, set()

    def day(self, business_day: str) -> Day | None:
        """What the platform has of a business day; None where it keeps no account.

        Raises PlatformUnreachable, PlatformRefused.
        """
        return self._down.day(business_day)

    # Push ---------------------------------------------------------------------------------------------------------

    def push(self) -> bool:
        """Send the next facts. Raises PlatformUnreachable, PlatformRefused."""
        with self._is_sending:
            if (self._proved is None or self._settled is not self._doubt) and not self._greet():
                return True
            proved = self._proved  # forgotten meanwhile: to be compared once more
            return True if proved is None else self._push(proved)

    def _push(self, proved: dict[bytes, int]) -> bool:
        for head in self._counter.ask(asked.heads):
            known = proved.get(head.incarnation, 0)
            if known < head.seq and head.incarnation not in self.told.damaged:
                self._send(head.incarnation, known)
                return True
        return self._giving.step()

    def _send(self, incarnation: bytes, after: int) -> None:
        before, facts = self._counter.ask(asked.run, incarnation, after, FACTS_AT_ONCE)
        if self._blobs.step(facts):
            return
        proved, self._proved = self._proved, None  # whatever goes wrong now is found out by asking
        send = self._platform.drain if self.told.revoked else self._platform.push
        steps.reached("link_before_push")
        sent = Envelope(incarnation, before, _as_many(facts))
        answer = send(sent)
        steps.reached("link_after_push")
        self.told.results.extend(answer.results)
        self._giving.hear(answer.asked)
        if answer.status == BAD_HASH and answer.stored.seq <= after:
            self._suspect(sent, Head(incarnation, after, before))
        else:
            self._refused.pop(incarnation, None)
        if proved is not None and answer.status in (OK, BAD_HASH) and self._is_ours(answer.stored):
            self._proved = self.told.proved = {**proved, incarnation: answer.stored.seq}
            steps.reached("link_push_noted")

    def _suspect(self, sent: Envelope, head: Head) -> None:
        """Nothing that was sent held together where it came to: this journal is damaged, or it was altered on its way.

        Raises PlatformUnreachable for the latter: it is sent again later, from what is proved then.
        """
        tries = self._refused[sent.incarnation] = self._refused.get(sent.incarnation, 0) + 1
        if tries < REFUSALS and check_chain(sent, head)[0] == OK:
            raise PlatformUnreachable("what came there is not what was sent")
        self.told.damaged.add(sent.incarnation)

    def _is_ours(self, head: Head) -> bool:
        return not head.seq or self._counter.ask(asked.link_at, head.incarnation, head.seq) == head.link

    # Reconnect ----------------------------------------------------------------------------------------------------

    def _greet(self) -> bool:
        """Compare heads; False where a fork was found and dealt with, so that they are to be compared again."""
        doubt = self._doubt
        if self._settled is not doubt:
            self._blobs.forget()
        self._learned = set()  # of a life that turns out to be another, another part is contained
        heads = self._counter.ask(asked.heads)
        steps.reached("link_before_hello")
        hello = self._platform.hello([Head(one.incarnation, one.seq, one.link) for one in heads])
        steps.reached("link_after_hello")
        self.told.platform, self.told.at = hello.platform, hello.at
        self.told.revoked, self.told.can_pull = hello.revoked, hello.protocol > 0
        self._giving.asked = hello.asked
        self._take_names(hello)
        self.on_hello()
        forks = self._counter.ask(asked.forks)
        proved: dict[bytes, int] = {}
        lives, terms = list(zip(heads, hello.known, strict=True)), self._counter.ask(asked.terms)
        for place, (mine, known) in enumerate(lives):
            later = [one for one in lives[place + 1 :] if terms[one[0].incarnation] == terms[mine.incarnation]]
            common = self._common(mine, known, forks, later)
            if common is None:
                return False
            proved[mine.incarnation] = common
        self._proved = self.told.proved = proved
        self._settled = doubt
        return True

    def _take_names(self, hello: Hello) -> None:
        linked = self._counter.ask(asked.linked)
        if linked is not None and replace(linked, **hello.names) != linked:
            self._counter.do(keep_names, hello.platform, hello.names).result()

    def _common(
        self, mine: Tail, known: Known, forks: dict[bytes, int], later: Sequence[tuple[Tail, Known]]
    ) -> int | None:
        """How far the platform has what this journal has of an incarnation; None after a fork was dealt with.

        Of a life that forked nothing more is sent: what this journal holds of it beyond was appended again, and with it
        that of the ``later`` lives of the same register, or what happened first would come last.
        """
        shared = self._shared(mine, known)
        forked = forks.get(mine.incarnation)
        if forked is not None and forked <= shared:
            self._live_on((mine.incarnation, forked))  # what an interrupted act left
            return mine.seq
        if forked is None and shared == known.stored.seq:
            return shared
        if forked is None and later and shared == mine.seq:
            self._live_on((mine.incarnation, shared))
            return mine.seq
        self._live_on((mine.incarnation, shared), *((one.incarnation, self._shared(one, its)) for one, its in later))
        return None

    def _shared(self, mine: Tail, known: Known) -> int:
        """Up to which seq this journal and the platform have the same."""
        stored = known.stored
        if stored.seq <= mine.seq and self._is_ours(stored):
            return stored.seq
        if stored.seq > mine.seq and known.link_at == mine.link:
            return mine.seq
        return self._meeting(mine, known)

    def _live_on(self, *lives: tuple[bytes, int]) -> None:
        while self._counter.do(live_on, lives).result():
            pass

    def _meeting(self, mine: Tail, known: Known) -> int:
        """The last seq at which both sides have the same link: links rest on each other, so they part once."""
        low, high = 0, min(mine.seq, known.stored.seq)
        while low < high:
            middle = (low + high + 1) // 2
            theirs = self._platform.journal(mine.incarnation, middle - 1, 1)
            ours = self._counter.ask(asked.link_at, mine.incarnation, middle)
            if theirs and theirs[0].seq == middle and theirs[0].link == ours:
                low = middle
            else:
                high = middle - 1
        return low

    # Pull ---------------------------------------------------------------------------------------------------------

    def pull(self, stream: str) -> bool:
        """Fetch and learn the next page of a stream. Raises PlatformUnreachable, PlatformRefused."""
        if self.told.revoked or not self.told.can_pull:
            return False
        learned = self._learned  # of what is asked now; while heads are compared beside it, the next ones begin
        cursor = self._counter.ask(asked.cursor, stream)
        try:
            page = self._page(stream, cursor, stream in learned)
            if page.cursor == cursor and stream in learned:
                return False  # what is here is what it says already
            if self.removals.holds(page):
                return False
            steps.reached("link_page_came")
            self._learn(page)
            steps.reached("link_page_learned")
            self.removals.learned(page)
        except OutOfStep:
            return True
        except (NotThisJournal, WentBack):
            with self._is_sending:
                self._proved = None  # whatever goes wrong now is asked again
                self._greet()
            return True
        learned.add(stream)
        return not page.is_last

    def _page(self, stream: str, cursor: str, is_known: bool) -> Page:
        try:
            return replace(self._down.pull(stream, cursor, is_known), after=cursor)
        except StreamReset:
            return self._down.pull(stream, "")

    def _learn(self, page: Page) -> None:
        if page.stream == PEOPLE:
            people.learn(self._counter, page)
        else:
            self._counter.learn(page).result()


def _as_many(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """As many of these as are sent together: the first in any case."""
    size = 0
    for place, fact in enumerate(facts):
        size += len(fact.body)
        if place and size > LARGEST_ENVELOPE:
            return facts[:place]
    return facts
