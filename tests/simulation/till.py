"""A register without threads: the real ledger, cache and services, each act done when it is asked for."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from app import steps
from app.clock import Clock, Ids
from app.db.act import Act
from app.db.blobs import Blobs
from app.db.cache.store import Cache
from app.db.cache.upkeep import Upkeep
from app.db.engine import Readers
from app.db.folder import open_folder
from app.db.head import HeadFile
from app.db.reader import Reader
from app.domain.pages import Page
from app.errors import ShopError

P = ParamSpec("P")
T = TypeVar("T")


class Death(BaseException):
    """The process ended here; says which step it had reached."""


@contextmanager
def dying(after: int) -> Iterator[None]:
    """Death at the so manyth step of whatever is done in this block, if it has so many."""
    left = after

    def watch(step: str) -> None:
        nonlocal left
        if step.startswith(("hub_", "link_")):  # the hub is another process; a link's death is the wire's loss
            return
        left -= 1
        if left == 0:
            raise Death(step)

    steps.watch = watch
    try:
        yield
    finally:
        steps.watch = None


class SimulatedTill:
    """The three verbs of a register on one thread, and what may happen to its folder."""

    def __init__(self, root: Path, name: str, clock: Clock, ids: Ids, settings: dict[str, Any]) -> None:
        self.name = name
        self.root = root / name
        self.folder = self.root / "register"
        self._state = self.root / "state"
        self._clock = clock
        self._ids = ids
        self._settings = settings
        self._practises = False
        self.is_dead = False
        self._state.mkdir(parents=True, exist_ok=True)
        self.open()

    def open(self) -> None:
        os.environ["XDG_STATE_HOME"] = str(self._state)
        opened = open_folder(self.folder, self._clock, self._ids, settings=self._settings)
        self._ledger, self._lock, self._owner = opened.ledger, opened.lock, opened.owner
        self.notices = [one.code for one in opened.notices]
        self._readers = Readers(self.folder / "ledger.db")
        self._blobs = Blobs(self.folder / "blobs")
        self._cache = Cache(self.folder, self._readers, self._blobs, self._ledger.set_meta, lambda: None, lambda: None)
        self._cache.start()
        self.upkeep = Upkeep(self._cache)
        self.upkeep.catch_up()
        self.is_dead = False

    def close(self) -> None:
        self._cache.close()
        self._readers.close()
        self._ledger.close()
        self._lock.release()

    def die(self) -> None:
        """Open again after a death: whatever was not committed is gone with it."""
        self.close()
        self.open()

    @contextmanager
    def practising(self) -> Iterator[None]:
        """What is done in this block is training."""
        self._practises = True
        try:
            yield
        finally:
            self._practises = False

    # The verbs ----------------------------------------------------------------------------------------------------

    def do(self, service: Callable[Concatenate[Act, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        try:
            with self._ledger.act(self._owner, self._practises) as act:
                result = service(act, *args, **kwargs)
        except ShopError as problem:
            future.set_exception(problem)
        except Death:
            self.is_dead = True
            raise
        else:
            future.set_result(result)
        return future

    def ask(self, query: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with self._cache.reading() as cache, self._readers.reading() as ledger:
            return query(Reader(ledger, cache, self._ledger.state.settings, self._blobs), *args, **kwargs)

    def learn(self, page: Page) -> Future[None]:
        future: Future[None] = Future()
        try:
            self.upkeep.learn(page)
        except Death:
            self.is_dead = True
            raise
        except Exception as problem:  # noqa: BLE001 - handed on, as the cache thread does
            future.set_exception(problem)
        else:
            future.set_result(None)
        return future

    # Its folder ---------------------------------------------------------------------------------------------------

    def keep(self, to: Path) -> None:
        """A backup of everything: the folder, and what stands outside it."""
        self.close()
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.root, to)
        self.open()

    def bring_back(self, kept: Path, *, unnoticed: bool) -> None:
        """The folder as it was; ``unnoticed`` with the head file, as an image of the whole machine brings it back."""
        self.close()
        ledger = self.folder / "ledger.db"
        for path in list(self.folder.iterdir()):
            if path != ledger and path.is_file():
                path.unlink()
        ledger.write_bytes((kept / "register" / "ledger.db").read_bytes())  # into the same file
        for path in (kept / "register").glob("cache-*.db"):
            shutil.copy(path, self.folder)
        if unnoticed:
            shutil.rmtree(self._state)
            shutil.copytree(kept / "state", self._state)
        self.open()

    def cloned(self, name: str, clock: Clock, *, unnoticed: bool) -> SimulatedTill:
        """This register's folder on a second machine; ``unnoticed`` as the image of a whole disk brings it there."""
        self.close()
        copy = self.root.with_name(name)
        shutil.copytree(self.root, copy)
        if unnoticed:
            _is_where_it_was(copy / "register" / "ledger.db", copy / "state" / "cashwrap" / "heads")
        else:
            shutil.rmtree(copy / "state")
        self.open()
        return SimulatedTill(copy.parent, name, clock, self._ids, self._settings)


def _is_where_it_was(ledger: Path, heads: Path) -> None:
    """A disk's image keeps the places of files: the heads know the copy by the place that it has here."""
    for path in sorted(heads.glob("*.head")):
        file = HeadFile(heads, bytes.fromhex(path.stem))
        head = file.read()
        if head is not None:
            file.write(replace(head, file=str(ledger.stat().st_ino)))
        file.close()
