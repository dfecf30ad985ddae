"""The cache's thread: takes the catalogue in as it is changed, stock movements a moment later, and checks when idle."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.db.cache.upkeep import Upkeep
from app.db.engine import DatabaseError, FolderClosed
from app.errors import ShopError
from app.worker import WorkerStopped

if TYPE_CHECKING:
    from app.domain.pages import Page

log = logging.getLogger(__name__)

LEVELS_SECONDS = 0.25  # after the last movement; while sales come faster than that, queries add up what is new
LONGEST_SECONDS = 30.0  # until levels are taken in however fast sales come
PAGES_SECONDS = 2.0  # after the last page of the platform: whoever pulls looks for the next within one
IDLE_SECONDS = 30.0
AGAIN_SECONDS = 60.0  # until what failed is tried again: a full disk has room some time

Job = Callable[[], None]


class CacheThread:
    """First come, first served; nothing here is waited for by a sale."""

    def __init__(self, upkeep: Upkeep, today: Callable[[], date]) -> None:
        self._upkeep = upkeep
        self._today = today
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._stale = False
        self._stale_since = self._moved_at = self._busy_at = time.monotonic()
        self._again_at = self._busy_at
        self._checked = False
        self._thread = threading.Thread(target=self._work, name="cache", daemon=True)
        self._thread.start()

    def start(self) -> None:
        """Take in what is little on the opening thread, so that its first question sees it; the rest follows."""
        if not self._upkeep.levels():
            self.catch_up()

    def show(self, future: Future[Any], result: Any) -> None:
        """Resolve ``future`` with ``result`` once readers see all that is recorded by now."""
        self._jobs.put(partial(self._show, future, result))

    def learn(self, page: Page) -> Future[None]:
        """Take in a page of the platform; resolves when readers see it."""
        future: Future[None] = Future()
        self._jobs.put(partial(self._resolve, future, partial(self._upkeep.learn, page)))
        return future

    def catch_up(self) -> None:
        """Do what waits, in the background."""
        self._jobs.put(partial(self._in_background, self._upkeep.catch_up))

    def moved(self) -> None:
        """Stock moved: the levels follow when no more has moved for a moment. Called after each commit."""
        self._moved_at = time.monotonic()
        if not self._stale:
            self._stale, self._stale_since = True, self._moved_at
            self._jobs.put(_nothing)  # so that it looks at the time

    def day_closed(self) -> None:
        """Copy the catalogue aside if it changed."""
        self._jobs.put(partial(self._in_background, self._upkeep.keep_copy))

    def rearrange(self) -> Future[None]:
        """Build a new generation in the order of what sells best; resolves when it is read."""
        future: Future[None] = Future()
        self._jobs.put(partial(self._resolve, future, self._upkeep.rearrange))
        return future

    def close(self) -> None:
        """Finish what is little; stop what a child process does, which is begun again at the next start."""
        self._upkeep.is_stopping = True
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=self._patience())
            except queue.Empty:
                self._use_the_time()
                continue
            if job is None:
                break
            job()
            self._busy_at = time.monotonic()
        if self._stale:
            self._take_in_levels()
        self._upkeep.rest()

    def _patience(self) -> float | None:
        """Seconds to wait for a job before there is something else to do."""
        now = time.monotonic()
        if self._stale:
            return max(0.0, min(self._moved_at + LEVELS_SECONDS, self._stale_since + LONGEST_SECONDS) - now)
        if self._upkeep.is_writing:
            return max(0.0, self._busy_at + PAGES_SECONDS - now)
        if self._upkeep.has_failed:
            return max(0.0, self._again_at - now)
        if self._checked and not self._upkeep.is_copy_due:
            return None
        return max(0.0, max(self._busy_at, self._moved_at) + IDLE_SECONDS - now)

    def _use_the_time(self) -> None:
        if self._stale:
            if self._patience() == 0.0:  # nothing moved since
                self._stale = False
                self._take_in_levels()
        elif self._upkeep.is_writing:
            self._upkeep.rest()
        elif self._upkeep.has_failed:
            self._try_again()
        elif self._upkeep.is_copy_due:
            self._in_background(self._upkeep.keep_copy)
        else:
            self._checked = True
            self._in_background(self._check)

    def _take_in_levels(self) -> None:
        try:
            if not self._upkeep.levels():
                self._try_again()
        except (ShopError, DatabaseError, OSError) as problem:  # tried again with the next sale, told by what is asked
            log.info("levels were not taken in: %s", problem)

    def _try_again(self) -> None:
        """Do all that waits, but not over and over where it does not help."""
        now = time.monotonic()
        if now >= self._again_at:
            self._again_at = now + AGAIN_SECONDS
            self.catch_up()

    def _check(self) -> None:
        self._upkeep.check(self._jobs.empty, self._today())
        if self._upkeep.is_behind:
            self._upkeep.catch_up()

    def _show(self, future: Future[Any], result: Any) -> None:
        self._resolve(future, self._upkeep.catch_up, result)

    def _resolve(self, future: Future[Any], work: Job, result: Any = None) -> None:
        try:
            work()
        except WorkerStopped as problem:
            told = FolderClosed("This is recorded; the catalogue shows it at the next start.", "Open the till again.")
            told.__cause__ = problem
            future.set_exception(told)
        except BaseException as problem:  # noqa: BLE001 - the thread's door: whatever went wrong is the caller's
            future.set_exception(problem)
        else:
            future.set_result(result)

    def _in_background(self, work: Job) -> None:
        try:
            work()
        except WorkerStopped:
            pass
        except (ShopError, DatabaseError, OSError) as problem:
            log.warning("keeping the catalogue up: %s", problem)


def _nothing() -> None:
    pass
