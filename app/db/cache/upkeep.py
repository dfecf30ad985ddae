"""Keeping the cache up: what waits in the journal is taken in here if it is little, else by a child process."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from app import worker
from app.db.cache import sizes
from app.db.cache.generations import LAST, Sound, is_unfit, next_path, remove, sound
from app.db.cache.state import WHOLE, CatalogState
from app.db.cache.store import Cache, is_spoiled
from app.db.cache.waiting import Waiting, end, is_plain_work, waiting
from app.db.cache.writing import Writing
from app.db.engine import NORMAL, DatabaseError, writer
from app.errors import FolderDamaged, FolderProblem, NotFound, ShopError

if TYPE_CHECKING:
    from app.domain.pages import Page

log = logging.getLogger(__name__)

TRIES = 2  # of a child process that dies, before this thread does its work


class Upkeep:
    """Used by one thread, which may wait for a child process as long as that takes."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self.is_stopping = False
        self.is_copy_due = False  # a generation came from a child: it takes long enough to be worth a copy
        self._stays = True
        self._kept = Writing(cache)

    def catch_up(self) -> None:
        """Do all that waits; returns when readers see it. Raises ShopError, also for a blob that is missing."""
        known, died = set(self._cache.missing), 0
        while True:
            try:
                if self._take_in(alone=died >= TRIES):
                    break
            except worker.WorkerDied:
                died += 1
                if died == TRIES:
                    log.warning("the catalogue is taken in without a child process, which may slow sales meanwhile")
            except ShopError as problem:
                if problem.code != worker.WorkerStopped.code:
                    self._cache.tell(CatalogState(reason="failed"))
                raise
            except (DatabaseError, OSError) as problem:
                self._cache.tell(CatalogState(reason="failed"))
                raise FolderProblem(
                    f"The catalogue cannot be made ({problem}).",
                    "Free space on the disk; it is tried again by itself, and the sales are safe.",
                    "cache",
                ) from problem
        lost = [why for name, why in self._cache.missing.items() if name not in known]
        if lost:
            raise NotFound(lost[-1], "The rest of the catalogue is there. Import it again.")

    def levels(self) -> bool:
        """Take in what was recorded since if it is little, as stock movements are; False where more is to be done."""
        with self._cache.work:
            found = self._sound()
            if found is None or not found.mark.whole:
                return False
            beyond = self._beyond(found)
            return not beyond.facts or (_is_little(found, beyond) and self._project_here())

    def learn(self, page: Page) -> None:
        """Put a page of the platform into the generation that is read, behind all that is recorded by now.

        Raises NotThisJournal, OutOfStep, and ShopError where the cache itself is not to be had.
        """
        if self._is_up():
            try:
                self._learn(page)
                return
            except DatabaseError as problem:  # maybe of a file that was damaged since it was opened
                log.info("a page is learned once more: %s", problem)
        self.catch_up()
        self._learn(page)

    def _learn(self, page: Page) -> None:
        from app.db.cache.contained import proved  # only a register that is linked pays for it
        from app.db.cache.platform import Learner
        from app.db.stock import LINKED, is_linked

        cache = self._cache
        with cache.work:
            try:
                connection = self._kept.connection()
                with cache.ledger.reading() as ledger, connection.begin():
                    is_first = page.stream == "store" and not is_linked(ledger)
                    Learner(connection, ledger, cache.blobs).learn(page, proved(ledger, page.contains, page.stream))
                    if is_first:  # before anybody sees a level that is not from here alone
                        cache.note(LINKED, "1")
            except (DatabaseError, OSError, ShopError):
                self._kept.close()  # whatever is the matter with the file is looked into anew
                raise
        cache.tell()

    def _is_up(self) -> bool:
        """Whether the generation that is kept open for pages holds all that is recorded, seen without opening it."""
        with self._cache.work:
            try:
                mark = self._kept.mark()
            except (DatabaseError, LookupError):
                self._kept.close()
                return False
            return mark is not None and mark.whole and mark.n == end(self._cache.ledger).n and not self.has_failed

    @property
    def is_writing(self) -> bool:
        """Whether a generation is kept open for the next page."""
        return self._kept.is_open

    def rest(self) -> None:
        """No page has come for a while."""
        with self._cache.work:
            self._kept.close()

    @property
    def is_behind(self) -> bool:
        """Whether facts wait, or the generation only stands in."""
        found = self._sound()
        return found is None or not found.mark.whole or self._beyond(found).facts > 0

    @property
    def has_failed(self) -> bool:
        """Whether what waits could not be taken in the last time."""
        return self._cache.state.reason == "failed"

    def rearrange(self) -> None:
        """Build a new generation, in the order of what sells best now."""
        self._build("rearranged", waiting(self._cache.ledger, 0))

    def keep_copy(self) -> None:
        """Copy a large generation aside, for the day when it is lost; a small one is built again as quickly."""
        self.is_copy_due = False
        found = self._sound()
        if found is None or not found.mark.whole or found.holds <= sizes.BUILT_HERE:
            return
        kept = sound(self._cache.folder / LAST, self._cache.ledger)
        if kept is None or kept.mark != found.mark:
            self._run("cache-keep", {"path": str(self._cache.path)})

    def check(self, is_wanted: Callable[[], bool], today: date) -> None:
        """Have every page read, at most once a day unless there is a doubt; a damaged generation is replaced."""
        path = self._cache.path
        stamp = f"{path.name} {today.isoformat()}"
        with self._cache.ledger.reading() as ledger:
            noted = ledger.row("SELECT value FROM meta WHERE key = 'cache_checked'")
        if noted is not None and noted[0] == stamp and not self._cache.is_doubted:
            return
        said = self._run("cache-check", {"path": str(path)}, is_wanted=is_wanted)["said"]
        if path != self._cache.path:
            return
        if said == "ok":
            self._cache.is_doubted = False
            self._cache.note("cache_checked", stamp)
            return
        log.warning("the catalogue's file is damaged and made anew: %s", said)
        with self._cache.work:
            if path == self._cache.path:
                self._cache.replace("damaged")

    def _take_in(self, *, alone: bool) -> bool:
        """One step; says whether nothing waits after it. ``alone``: without a child process."""
        cache = self._cache
        with cache.work:
            found = self._sound()
            if found is None:
                cache.replace("lost")
                return False
            beyond = self._beyond(found)
            much = not found.mark.whole or self._is_much(found, beyond)
            everything = waiting(cache.ledger, 0) if much else beyond
            if not much and (alone or _is_little(found, beyond)):
                return self._project_here()
            if much and (alone or everything.is_within(sizes.BUILT_HERE)):
                cache.build_here()
                return True
        if much:
            self._build(cache.state.reason if cache.state.building else "load", everything)
        else:
            self._project(beyond)
        return False

    def _sound(self) -> Sound | None:
        return sound(self._cache.path, self._cache.ledger)

    def _beyond(self, found: Sound) -> Waiting:
        return waiting(self._cache.ledger, found.mark.n)

    def _is_much(self, found: Sound, beyond: Waiting) -> bool:
        """Whether building anew is less work than taking in what waits."""
        if beyond.changes is None or beyond.changes <= max(sizes.BUILT_HERE, found.holds // 2):
            return False
        # A new price for everything is set in a third of the time that all the rest of everything takes to build.
        quick = beyond.changes <= 2 * found.holds
        return not (quick and is_plain_work(self._cache.ledger, self._cache.blobs, found.mark.n))

    def _project_here(self) -> bool:
        """Take in what waits; False where the file turned out to be no good and was replaced."""
        from app.db.cache.projecting import Overtaken, Projector  # most starts have nothing to take in

        cache = self._cache
        try:
            connection = writer(cache.path, synchronous=NORMAL)
            try:
                projector = Projector(connection, cache.ledger, cache.blobs)
                projector.run()
            finally:
                connection.close()
        except Overtaken:
            return False
        except (DatabaseError, FolderProblem) as problem:
            if self._sound() is not None:
                spoiled = is_spoiled(problem) or (isinstance(problem, DatabaseError) and is_unfit(problem))
                if not spoiled or not self._stays:
                    raise
                self._stays = False  # once: if it is the ledger that cannot be read, a new generation does not help
            cache.replace("damaged")
            return False
        self._stays = True
        cache.missing |= projector.missing
        if projector.changes or self.has_failed:
            cache.tell(WHOLE if self.has_failed else None)
        return True

    def _project(self, beyond: Waiting) -> None:
        """Have a child take in what waits, a few rows a transaction, into the generation that is read."""
        cache = self._cache
        total = beyond.changes or 0
        cache.tell(CatalogState(True, 0, total, "load"))
        args = {"folder": str(cache.folder), "path": str(cache.path)}
        try:
            answer = self._run("cache-project", args, lambda done: cache.tell(CatalogState(True, done, total, "load")))
        except FolderDamaged as problem:
            if problem.code != "cache-damaged":
                raise
            with cache.work:
                cache.replace("damaged")
            return
        cache.missing |= answer["missing"]
        cache.tell(WHOLE)

    def _build(self, reason: str, everything: Waiting) -> None:
        """Have a child build a whole generation, and move to it."""
        cache = self._cache
        total = everything.changes or 0
        with cache.work:
            path = cache.underway = next_path(cache.folder)
        try:
            cache.tell(CatalogState(True, 0, total, reason))
            args = {"folder": str(cache.folder), "path": str(path), "changes": total}
            answer = self._run("cache-build", args, lambda far: cache.tell(CatalogState(True, far[0], far[1], reason)))
            with cache.work:
                cache.missing |= answer["missing"]
                cache.state = WHOLE
                cache.move_to(path)
            self.is_copy_due = True
        except BaseException:
            remove(path)
            raise
        finally:
            cache.underway = None

    def _run(
        self,
        task: str,
        args: dict[str, Any],
        heard: Callable[[Any], None] | None = None,
        is_wanted: Callable[[], bool] = lambda: True,
    ) -> Any:
        if self.is_stopping:
            raise worker.WorkerStopped("The register is being closed.")
        return worker.run(task, args, heard, lambda: self.is_stopping or not is_wanted())


def _is_little(found: Sound, beyond: Waiting) -> bool:
    return beyond.is_within(sizes.BUILT_HERE if found.holds <= sizes.BUILT_HERE else sizes.HERE)
