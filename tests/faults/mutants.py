"""The product broken on purpose, one way at a time: a campaign that does not notice is worth nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from functools import partial, wraps
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app import steps
from app.db import blobs, folder, ledger
from app.db.cache import building, generations
from app.db.cache.marks import Mark, read_mark, write_mark
from app.db.cache.projecting import Overtaken, Projector
from app.db.cache.store import Cache
from app.db.engine import NORMAL, Connection, Readers, writer
from app.register import Register
from app.rights import Actor
from tests.faults.broken import broken


def applied(name: str) -> AbstractContextManager[None]:
    """The product with this fault in it until the end of the block; "" is the product as it is."""
    return broken(MUTANTS, name)


def _synchronous_normal(patch: pytest.MonkeyPatch) -> None:
    """A commit is synced at the next checkpoint only."""
    patch.setattr(ledger, "writer", partial(writer, synchronous=NORMAL))


def _head_file_ignored(patch: pytest.MonkeyPatch) -> None:
    """A restored or copied folder goes on as if it had always been this one."""
    patch.setattr(folder, "_why_new", lambda *_: "")


def _print_before_commit(patch: pytest.MonkeyPatch) -> None:
    """The Future resolves, and so the receipt is printed, while the transaction is still open."""
    do_as = Register.do_as

    def hasty_do_as(
        self: Register, actor: Actor, training: bool, service: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Future[Any]:
        early: Future[Any] = Future()

        @wraps(service)
        def hasty(*args: Any, **kwargs: Any) -> Any:
            result = service(*args, **kwargs)
            early.set_result(result)
            return result

        def failed(done: Future[Any]) -> None:
            problem = done.exception()
            if problem is not None and not early.done():
                early.set_exception(problem)

        do_as(self, actor, training, hasty, *args, **kwargs).add_done_callback(failed)
        return early

    patch.setattr(Register, "do_as", hasty_do_as)


def _refusal_unsaid(patch: pytest.MonkeyPatch) -> None:
    """What the disk did not take is answered as if it had."""
    patch.setattr(ledger.Ledger, "_after_database_error", lambda *_: None)


def _projector_two_transactions(patch: pytest.MonkeyPatch) -> None:
    """The bookmark is moved after the rows, in a transaction of its own."""

    @contextmanager
    def moving(self: Projector, to: Mark) -> Iterator[None]:
        with self._cache.begin():
            if read_mark(self._cache) != self.mark:
                raise Overtaken
            yield
        steps.reached("cache_before_commit")
        with self._cache.begin():
            write_mark(self._cache, to)
        self.mark = to

    patch.setattr(Projector, "_moving", moving)


def _pointer_before_sync(patch: pytest.MonkeyPatch) -> None:
    """Readers are sent to a new generation, and the old one goes, before the new one is on the disk."""
    real, make_durable = Cache.move_to, building.make_durable

    def hasty(self: Cache, path: Path) -> None:
        real(self, path)
        make_durable(path)

    patch.setattr(building, "make_durable", lambda path: None)
    patch.setattr(Cache, "move_to", hasty)


def _blob_unsynced(patch: pytest.MonkeyPatch) -> None:
    """A fact names a blob whose bytes may still be in the memory of the machine only."""

    def of_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            os.fsync(handle)

    patch.setattr(blobs, "os", SimpleNamespace(**{**vars(os), "fsync": of_folders}))


def _blob_unsettled(patch: pytest.MonkeyPatch) -> None:
    """A fact names a blob whose own name may still be in the memory of the machine only."""
    patch.setattr(blobs.Blobs, "settle", lambda self, names: None)


def _bookmark_bare_n(patch: pytest.MonkeyPatch) -> None:
    """A cache is taken for this journal's if the journal has a fact of that number."""

    def is_known(mark: Mark, ledger: Connection) -> bool:
        return mark.n <= int(ledger.value("SELECT max(n) FROM journal"))

    patch.setattr(generations, "is_known", is_known)


def _bookmark_unchecked(patch: pytest.MonkeyPatch) -> None:
    """A projector does not look whether another one was there before it."""

    @contextmanager
    def moving(self: Projector, to: Mark) -> Iterator[None]:
        with self._cache.begin():
            yield
            write_mark(self._cache, to)
        self.mark = to

    patch.setattr(Projector, "_moving", moving)


def _swap_under_a_reader(patch: pytest.MonkeyPatch) -> None:
    """A generation is closed and removed whoever reads it."""

    def close(self: Readers) -> None:
        self.is_closed = True
        for one, _ in self._open:
            one.connection.close()

    patch.setattr(Readers, "close", close)


MUTANTS = {
    "bookmark-bare-n": _bookmark_bare_n,
    "bookmark-unchecked": _bookmark_unchecked,
    "swap-under-a-reader": _swap_under_a_reader,
    "pointer-before-sync": _pointer_before_sync,
    "blob-unsynced": _blob_unsynced,
    "blob-unsettled": _blob_unsettled,
    "projector-two-transactions": _projector_two_transactions,
    "refusal-unsaid": _refusal_unsaid,
    "print-before-commit": _print_before_commit,
    "synchronous-normal": _synchronous_normal,
    "head-file-ignored": _head_file_ignored,
}
