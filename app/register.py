"""The register: the only way that screens, the command line and the link reach the data of a counter.

``do`` records through one ledger thread, first come first served; ``ask`` reads on the caller's own thread; whoever
listens is told what changed after each commit.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from app.clock import Clock, Ids, SystemClock, TimeOrderedIds
from app.db.act import Act
from app.db.blobs import Blobs
from app.db.cache.state import CatalogState as CatalogState  # for those who listen
from app.db.cache.store import Cache
from app.db.cache.thread import CacheThread
from app.db.cache.upkeep import Upkeep
from app.db.engine import DatabaseError, DataError, FolderClosed, Readers, assert_library, file_of
from app.db.folder import Notice, Opened, open_folder
from app.db.ledger import as_damage, damaged
from app.db.reader import Reader
from app.domain.frozen import frozen
from app.errors import FolderProblem, NotAllowed
from app.foreground import foreground
from app.rights import Actor
from app.settings import Settings

if TYPE_CHECKING:
    from app.db.backup import Backup
    from app.domain.pages import Page

P = ParamSpec("P")
T = TypeVar("T")
Listener = Callable[[frozenset[str]], None]

IDLE_SECONDS = 1.0  # after this long without an act the head file is synced and the log checkpointed
ASKED_AGAIN = 3  # times, when the cache was mended under a question
_SCREEN = threading.main_thread().ident
SWITCH_SECONDS = 0.0005  # at Python's usual 5 ms a busy thread made a scan eight times slower


@frozen
class _Job:
    """Work for the register's own thread, and who waits for it."""

    run: Callable[[], Any]
    future: Future[Any]
    catalog: bool = False  # resolves once the cache shows it
    is_act: bool = False  # somebody at the counter waits for it


class Register:
    """One counter's folder, open. Use ``Register.open``; close it, or use it as a context."""

    def __init__(self, folder: Path, opened: Opened) -> None:
        self.folder = folder
        self.owner: Actor = opened.owner
        self.folder_id = opened.folder_id
        self.notices: tuple[Notice, ...] = opened.notices
        self.blobs = Blobs(folder / "blobs")
        self._ledger = opened.ledger
        self._lock = opened.lock
        self._readers = Readers(folder / "ledger.db")
        self._cache = Cache(
            folder, self._readers, self.blobs, self._note, self._tell_of_catalog, lambda: self._cache_thread.catch_up()
        )
        self._cache_thread = CacheThread(Upkeep(self._cache), lambda: self._ledger.clock.now().date())
        self._listeners: list[Listener] = []
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._closed = self._ended = False
        self._thread = threading.Thread(target=self._work, name="ledger", daemon=True)
        self._thread.start()
        self._start_cache()

    def _start_cache(self) -> None:
        try:
            self._cache.start()
            self._cache_thread.start()
        except DataError as problem:
            self.close()
            raise damaged(self.folder / "ledger.db", f"a number in it is too large ({problem})") from problem
        except DatabaseError as problem:
            self.close()
            raise FolderProblem(
                f"The catalogue of this folder cannot be made ({problem}).",
                "Free space on the disk and start again; the sales are safe.",
                code="cache",
            ) from problem
        except BaseException:
            self.close()
            raise
        if self._cache.missing:
            self.notices += (Notice("catalog-incomplete", {"missing": len(self._cache.missing)}),)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Clock | None = None,
        ids: Ids | None = None,
        vfs: str = "",
        settings: Mapping[str, Any] | None = None,
    ) -> Register:
        """Open the register in ``folder``; an empty or missing folder becomes a new register with ``settings``.

        Raises FolderProblem (network drive, read-only, too little disk, in use, damaged, newer) with words.
        """
        assert_library()
        sys.setswitchinterval(SWITCH_SECONDS)
        folder = folder.absolute()
        try:
            opened = open_folder(folder, clock or SystemClock(), ids or TimeOrderedIds(), vfs=vfs, settings=settings)
            return cls(folder, opened)
        except TypeError as problem:  # of a number where a text was written, or of a fault of ours
            from app.db.cells import odd_column

            odd = odd_column(folder / "ledger.db")
            if not odd:
                raise
            raise damaged(folder / "ledger.db", f"{odd} holds another kind of value than was written") from problem

    @property
    def settings(self) -> Settings:
        return self._ledger.state.settings

    def new_id(self) -> str:
        """A fresh identity for something that begins at the screen: a cart, a line, a card payment."""
        return self._ledger.ids.new()

    def do(
        self,
        service: Callable[Concatenate[Act, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        """Run a service as the owner in one ledger transaction; the Future resolves once it is on disk."""
        return self.do_as(self.owner, False, service, *args, **kwargs)

    def do_as(
        self,
        actor: Actor,
        training: bool,
        service: Callable[Concatenate[Act, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        """As ``do``, for another actor, or in training: journaled, numbered apart, moving neither stock nor cash."""
        future: Future[T] = Future()
        right = getattr(service, "right", None)
        if right is None or not actor.may(right):
            name = getattr(service, "__name__", str(service))
            future.set_exception(NotAllowed(f"You may not do this here ({name}).", "Ask someone who may."))
        else:
            catalog = getattr(service, "catalog", False)
            run = partial(self._act, actor, training, lambda act: service(act, *args, **kwargs))
            self._put(_Job(run, future, catalog, is_act=True))
        return future

    def ask(self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query on this thread against one state of the ledger and one of the cache.

        A cache found damaged is built again and asked once more. Raises FolderProblem where that does not help.
        """
        again = ASKED_AGAIN
        while True:
            try:
                return self._ask(query, *args, **kwargs)
            except (DatabaseError, FolderProblem, UnicodeDecodeError) as problem:
                if self._closed:
                    raise _closed() from problem
                if not again or not self._is_mended(problem):
                    raise as_damage(self.folder / "ledger.db", problem) from problem
                again -= 1

    def _ask(self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        is_screen = threading.get_ident() == _SCREEN
        if is_screen:
            foreground.begin()
        try:
            with self._cache.reading() as cache, self._readers.reading() as ledger:
                return query(Reader(ledger, cache, self.settings, self.blobs), *args, **kwargs)
        finally:
            if is_screen:
                foreground.end()

    def learn(self, page: Page) -> Future[None]:
        """Take in what the platform says; the Future resolves once questions see it. Raises NotThisJournal in it."""
        return self._cache_thread.learn(page)

    def with_catalog_file(self, act: Callable[[str], T]) -> T:
        """What ``act`` makes of the path of the catalogue's file; it opens the file by itself.

        Another may take its place before that: then ``act`` is called again. Raises what ``act`` raises.
        """
        path = self.ask(_catalog_file)
        while True:
            try:
                return act(path)
            except FolderProblem:
                before, path = path, self.ask(_catalog_file)
                if path == before:
                    raise

    def _is_mended(self, problem: DatabaseError | FolderProblem | UnicodeDecodeError) -> bool:
        """Whether asking again may help: the cache was damaged and is no more, or was mended by another thread."""
        if threading.current_thread() is self._thread:  # a new generation needs this very thread
            return False
        try:
            self._cache.mend(problem)
        except DatabaseError:  # then it is the ledger that cannot be read
            return False
        return True

    def catalog_state(self) -> CatalogState:
        """Whether the catalogue is being built, and how far that is; topic "catalog" tells when it changed."""
        return replace(self._cache.state, missing=len(self._cache.missing))

    def when_catalog_is_whole(self) -> Future[None]:
        """Resolves once questions see all that is recorded by now. Raises FolderClosed if the register is closed."""
        future: Future[None] = Future()
        self._cache_thread.show(future, None)
        return future

    def rearrange_catalog(self) -> Future[None]:
        """Build the catalogue anew in the order of what sells best; resolves when questions are asked of it."""
        return self._cache_thread.rearrange()

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with the topics of each commit, on the thread that made it; returns how to stop.

        What a listener raises is logged: the act it was told about is recorded and stays so.
        """
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def checkpoint(self) -> None:
        """Empty the write-ahead log into the ledger file, as at day close."""
        self._run(lambda: self._ledger.checkpoint("TRUNCATE")).result()

    def back_up(self, target: Path) -> Backup:
        """Write a checked backup of this folder to ``target`` while the register sells on."""
        import tempfile

        from app.db.backup import write_backup  # zip files and temporary folders are nothing the start needs

        with tempfile.TemporaryDirectory(prefix="cashwrap-backup-") as place:
            copy = Path(place) / "ledger.db"
            self._run(lambda: self._ledger.copy_to(copy)).result()
            return write_backup(copy, self.blobs, target)

    def close(self) -> None:
        """Finish the acts already handed in, then let go of the folder."""
        if threading.current_thread() is self._thread:
            raise RuntimeError("the ledger thread cannot wait for itself: close the register from another thread")
        with self._gate:
            if self._closed:
                return
            self._closed = True
        self._run(lambda: None).result()  # what was handed in before is done, so the cache has all its work
        self._cache_thread.close()
        with self._gate:
            self._ended = True
            self._jobs.put(None)
        self._thread.join()
        self._cache.close()
        self._readers.close()
        self._ledger.close()
        self._lock.release()

    def __enter__(self) -> Register:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _put(self, job: _Job) -> None:
        """Hand in an act, unless the register is being closed: then its Future says so."""
        with self._gate:
            if not self._closed:
                foreground.begin()
                self._jobs.put(job)
                return
        job.future.set_exception(_closed())

    def _run(self, run: Callable[[], T]) -> Future[T]:
        """Hand in something about the folder itself, which may still be wanted while the last acts are finished."""
        future: Future[T] = Future()
        with self._gate:
            if not self._ended:
                self._jobs.put(_Job(run, future))
                return future
        future.set_exception(_closed())
        return future

    def _act(self, actor: Actor, training: bool, run: Callable[[Act], T]) -> T:
        with self._ledger.act(actor, training) as act:
            result = run(act)
        if act.topics:
            self._tell(frozenset(act.topics))
            self._cache_follows(act.topics)
        return result

    def _cache_follows(self, topics: set[str]) -> None:
        if "stock" in topics:
            self._cache_thread.moved()
        elif "shift" in topics and self._ledger.state.shift is None:
            self._cache_thread.day_closed()

    def _tell(self, topics: frozenset[str]) -> None:
        told: Future[frozenset[str]] = Future()
        for listener in tuple(self._listeners):
            told.add_done_callback(partial(_hear, listener))  # a Future logs what its callbacks raise and goes on
        told.set_result(topics)

    def _work(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=IDLE_SECONDS)
            except queue.Empty:
                self._ledger.rest()
                job = self._jobs.get()
            if job is None:
                return
            if job.future.set_running_or_notify_cancel():
                self._finish(job)
            if job.is_act:
                foreground.end()

    def _finish(self, job: _Job) -> None:
        try:
            result = job.run()
        except BaseException as problem:  # noqa: BLE001 - the thread's door: whatever went wrong is the caller's
            job.future.set_exception(problem)
            return
        if job.catalog:
            self._cache_thread.show(job.future, result)
        else:
            job.future.set_result(result)

    def _note(self, key: str, value: str) -> None:
        self._run(partial(self._ledger.set_meta, key, value)).result()

    def pictures_came(self) -> None:
        """Tell the screens that pictures are here which were not."""
        self._tell(frozenset({"pictures"}))

    def _tell_of_catalog(self) -> None:
        self._tell(frozenset({"catalog"}))


def _hear(listener: Listener, told: Future[frozenset[str]]) -> None:
    listener(told.result())


def _closed() -> FolderClosed:
    return FolderClosed("This register is closed.", "Open it again.")


def _catalog_file(reader: Reader) -> str:
    return file_of(reader.cache)
