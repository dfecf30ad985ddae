"""The link's threads: push, pull, wait and back off beside the screens, and say how it stands.

Push and pull are two errands: each fails, waits and goes on by itself. A failure is waited out longer each time, by a
random part of it (full jitter), so that a hundred registers do not come back in the same second.
"""

from __future__ import annotations

import logging
import math
import random
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from app.clock import Clock, moment
from app.db.engine import FolderClosed
from app.domain.days import Compared
from app.domain.frozen import frozen
from app.domain.people import PEOPLE
from app.domain.removals import Gone
from app.errors import PlatformRefused, PlatformUnreachable, ShopError
from app.foreground import foreground
from app.queries import linking, syncing
from app.sync.counter import Counter
from app.sync.link import STREAMS, Link

IDLE_SECONDS = 1.0  # between two looks for what is new
SECRET, PICTURES = "secret", "pictures"
SELDOM = {PEOPLE: 5.0, PICTURES: 5.0, SECRET: 60.0}  # for which nobody waits at the counter
DAY_SECONDS = 60.0  # between two looks whether both sides count the same
DAY_AGAIN_SECONDS = 5.0  # and to one after more was sent
LONGEST_WAIT = 60.0
FIRST_WAIT = 1.0
SKEW = timedelta(minutes=2)  # between two clocks, before somebody is told
AWAY, REVOKED, UPGRADE, DAMAGED, MANY_GONE, BUG = "away", "revoked", "upgrade", "damaged", "many-gone", "bug"
_LOG = logging.getLogger(__name__)


@frozen
class Standing:
    """How a link stands. Times are ``Loop.seconds`` of this process; None for never.

    ``problem`` is empty, AWAY where nobody answers, or says what only a person can mend: the platform's own word for
    why it refuses (``revoked``, ``unknown``, ``certificate`` …), UPGRADE, DAMAGED (a journal that the platform will not
    chain), MANY_GONE (it takes out much of the catalogue at once: ``gone`` says how much), or BUG. ``skew`` is how far
    the platform's clock is ahead of this one, where that is more than two minutes. ``heard_at`` is when the platform
    last answered anything; ``day`` how both sides counted, when that was last asked: None where they agreed and more
    was sent since.
    """

    unsent: int = 0
    fresh_at: float | None = None  # when the data here was last the platform's
    problem: str = ""
    since: float | None = None  # of the problem
    skew: timedelta = timedelta(0)
    platform: str = ""
    heard_at: float | None = None
    day: Compared | None = None
    gone: Gone | None = None

    @property
    def needs_somebody(self) -> bool:
        return self.problem not in ("", AWAY)


class _Errand:
    """Push, the pull of one stream, or the look at the day: when it is due next, and how often it failed in a row."""

    def __init__(self, name: str, step: Callable[[], bool], due: float = 0.0) -> None:
        self.name = name
        self.step = step
        self.due = due
        self.failures = 0
        self.is_unheard = False  # it failed last as nobody answered; not as it was told to wait, or refused
        self.is_woken = False  # since its step began
        self.pause = SELDOM.get(name, IDLE_SECONDS)
        self.whole_at: float | None = None  # when there was last no more to do

    def wake(self) -> None:
        """To be done at once, and once more where it is being done."""
        self.due, self.is_woken = 0.0, True


class Loop:
    """One register's link at work. ``start`` and ``stop`` it once; ``nudge`` when there is something to send.

    Over a link with two lines whatever stands still holds up nothing but its own kind: one thread pushes, one pulls,
    one does the ``chores``. Over one line all of it is done in turn.
    """

    def __init__(
        self,
        counter: Counter,
        link: Link,
        clock: Clock,
        chance: random.Random | None = None,
        chores: Mapping[str, Callable[[], bool]] | None = None,
    ) -> None:
        self._counter = counter
        self._link = link
        self._clock = clock
        self._chance = chance or random.Random()
        self._push = _Errand("push", link.push)
        # before the platform was heard once, nobody knows which protocol both sides have in common
        self._pulls = [_Errand(stream, partial(link.pull, stream), due=math.inf) for stream in STREAMS]
        self._day = _Errand("day", self._compare)
        self._chores = [_Errand(name, chore) for name, chore in (chores or {}).items()]
        self._errands = (self._push, *self._pulls, self._day, *self._chores)
        self._condition = threading.Condition()  # of what is due; held for a moment only: the counter nudges
        self._telling = threading.RLock()  # of the standing, and of what came of an errand
        self._stopped = False
        self._nudged = False
        self._sends = False  # the last push had more to send
        self._heard = ("", timedelta(0))  # the platform's clock as it was told last, and how far ahead it was
        self._listeners: list[Callable[[], None]] = []
        beside = ((self._push,), (*self._pulls, self._day), tuple(self._chores))
        lanes = [lane for lane in beside if lane] if link.has_two_lines else [self._errands]
        self._threads = [threading.Thread(target=self._work, args=(lane,), name="link", daemon=True) for lane in lanes]
        self.standing = Standing()
        link.on_hello = self._greeted

    @staticmethod
    def seconds() -> float:
        """The clock of ``Standing``: seconds that no change of the wall clock moves."""
        return time.monotonic()

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float | None = None) -> None:
        """End after the requests that are on their way, or leave them behind after ``timeout`` seconds."""
        until = None if timeout is None else self.seconds() + timeout
        with self._condition:
            self._stopped = True
            self._condition.notify_all()
        for thread in self._threads:
            thread.join(None if until is None else max(0.0, until - self.seconds()))

    def nudge(self) -> None:
        """There is something to send: do not wait for the next look. A platform that is away is not asked sooner."""
        with self._condition:
            self._nudged = True
            self._condition.notify_all()

    def retry(self) -> None:
        """Somebody asks to try now, however long it was to be waited; both sides compare their heads anew."""
        self._link.forget()
        for errand in self._errands:
            errand.failures = 0
        self._wake(*(errand for errand in self._errands if errand.due < math.inf))

    def allow_removals(self) -> None:
        """A person has said that what the platform takes out of the catalogue may go."""
        self._link.removals.allow()
        self.retry()

    @property
    def proved(self) -> Mapping[bytes, int]:
        """How far the platform proved by its links to have each incarnation."""
        return self._link.told.proved

    @property
    def next_try(self) -> float | None:
        """When what failed is tried again; None where nothing waits for that."""
        return min((one.due for one in (self._push, *self._pulls) if one.failures), default=None)

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call ``listener`` on a thread of the link's whenever ``standing`` changed; returns how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    # The threads --------------------------------------------------------------------------------------------------

    def _work(self, lane: tuple[_Errand, ...]) -> None:
        try:
            with self._telling:
                self._stand(self.standing)
            while self._waited(lane):
                for errand in lane:
                    if errand.due <= self.seconds() and not self._stopped:
                        self._run(errand)
        except FolderClosed:
            return

    def _waited(self, lane: tuple[_Errand, ...]) -> bool:
        """Wait until something is due; False once stopped."""
        with self._condition:
            while not self._stopped:
                if self._nudged and self._push in lane:
                    self._nudged = False
                    if not self._push.failures:
                        self._push.due = 0.0
                left = min(errand.due for errand in lane) - self.seconds()
                if left <= 0:
                    return True
                self._condition.wait(min(left, LONGEST_WAIT))
        return False

    def _wake(self, *errands: _Errand) -> None:
        with self._condition:
            for errand in errands:
                errand.wake()
            self._condition.notify_all()

    def _run(self, errand: _Errand) -> None:
        foreground.give_way()
        errand.is_woken = False
        try:
            more = errand.step()
        except FolderClosed:
            raise
        except Exception as problem:  # noqa: BLE001 - the thread's door: the till sells on
            with self._telling:
                self._failed(errand, *self._problem(problem))
        else:
            with self._telling:
                self._done(errand, more)

    def _problem(self, problem: Exception) -> tuple[str, float]:
        """What a failure is called, and how many seconds it is to be waited at the least."""
        if isinstance(problem, PlatformUnreachable):
            return AWAY, problem.retry_after
        if isinstance(problem, PlatformRefused):
            self._link.forget()
            return problem.code or "refused", 0.0
        if isinstance(problem, ShopError):  # the disk, mostly: nothing of the step was kept
            _LOG.warning("the link could not record: %s", problem.code)
            return problem.code, 0.0
        _LOG.exception("the link failed", exc_info=problem)
        self._link.forget()
        return BUG, LONGEST_WAIT

    def _failed(self, errand: _Errand, problem: str, retry_after: float) -> None:
        ceiling = min(LONGEST_WAIT, FIRST_WAIT * 2**errand.failures)
        errand.failures = min(errand.failures + 1, 16)
        errand.is_unheard = problem == AWAY and not retry_after
        self._due(errand, self.seconds() + retry_after + self._chance.random() * ceiling)
        if problem == AWAY and errand in self._chores:
            return  # whoever is waited for says so
        since = self.standing.since if self.standing.problem == problem else self.seconds()
        self._stand(replace(self.standing, problem=problem, since=since))

    def _due(self, errand: _Errand, at: float) -> None:
        with self._condition:
            errand.due = 0.0 if errand.is_woken else at

    def _done(self, errand: _Errand, more: bool) -> None:
        if errand.failures:
            self._answered()
        errand.failures = 0
        is_held = errand is self._pulls[0] and self._link.removals.held is not None
        self._due(errand, 0.0 if more else self.seconds() + (LONGEST_WAIT if is_held else errand.pause))
        errand.whole_at = None if more or is_held else self.seconds()
        if errand is self._push:
            if self._sends and not more:  # what was sent is in the next page: until then it is pending here
                self._wake(*(pull for pull in self._pulls[:2] if not pull.failures))
            self._sends = more
        standing = self.standing
        if errand is self._push and more and standing.day is not None and standing.day.agrees:
            standing = replace(standing, day=None)  # it was counted without what has been sent now
            self._day.due = min(self._day.due, self.seconds() + DAY_AGAIN_SECONDS)
        if errand in self._pulls or (more and errand is self._push):  # nor does a chore always ask somebody
            standing = replace(standing, heard_at=self.seconds())
        if errand in self._pulls and not any(one.failures for one in self._pulls):
            standing = replace(standing, fresh_at=self._whole_at() or standing.fresh_at)
        if not any(one.failures for one in (self._push, *self._pulls)):
            problem = self._lasting()
            since = None if not problem else standing.since if standing.problem == problem else self.seconds()
            standing = replace(standing, problem=problem, since=since)
        self._stand(standing)

    def _greeted(self) -> None:
        """Both sides know which protocol they have in common: what was never asked for can be."""
        self._wake(*(pull for pull in self._pulls if pull.due == math.inf))

    def _whole_at(self) -> float | None:
        """When what the counter shows was last all the platform's, as its older stream; None while one is coming."""
        ages = [one.whole_at for one in self._pulls if one.name not in SELDOM]
        return None if None in ages else min(age for age in ages if age is not None)

    def _answered(self) -> None:
        """One errand reaches the platform again: the others, which found nobody there, need not wait their time out."""
        self._wake(*(one for one in self._errands if one.failures and one.is_unheard))

    def _compare(self) -> bool:
        """Hold the day against the platform's, at a moment when all of it was sent and nothing is sold meanwhile."""
        self._day.pause = IDLE_SECONDS
        ask, proved = self._counter.ask, self._link.told.proved
        if self.standing.unsent or not proved or self.next_try is not None:
            return False
        today = ask(syncing.day_in_hand, self._clock.now())
        heads, here = ask(linking.heads), ask(syncing.own_day, today)
        try:
            there = self._link.day(today)
        except (PlatformUnreachable, PlatformRefused):
            return False  # the other errands find that too, and tell it
        if there is None:
            self._day.pause = DAY_SECONDS
            return False
        with self._telling:  # what is pushed meanwhile is told of after this
            if ask(linking.heads) == heads and not ask(linking.unsent, proved):
                self._day.pause = DAY_SECONDS
                self._stand(replace(self.standing, day=Compared(here, there)))
        return False

    def _lasting(self) -> str:
        """What only a person can mend, though the platform answers."""
        told = self._link.told
        if self._link.removals.held is not None:
            return MANY_GONE
        return REVOKED if told.revoked else UPGRADE if not told.can_pull else DAMAGED if told.damaged else ""

    def _stand(self, standing: Standing) -> None:
        told, before = self._link.told, self.standing
        standing = replace(standing, unsent=self._unsent(told.proved), platform=told.platform, skew=self._skew(told.at))
        self.standing = replace(standing, gone=self._link.removals.held)
        if replace(before, fresh_at=self.standing.fresh_at, heard_at=self.standing.heard_at) != self.standing:
            for listener in tuple(self._listeners):
                listener()

    def _unsent(self, proved: Mapping[bytes, int]) -> int:
        try:
            return self._counter.ask(linking.unsent, proved)
        except FolderClosed:
            raise
        except ShopError as problem:  # the disk: a thread that ended of it would send no sale until the next start
            _LOG.warning("what waits could not be counted: %s", problem.code)
            return self.standing.unsent

    def _skew(self, at: str) -> timedelta:
        if at and at != self._heard[0]:
            self._heard = (at, moment(at) - self._clock.now())
        return self._heard[1] if abs(self._heard[1]) > SKEW else timedelta(0)
