"""The product broken on purpose, one way at a time: a campaign that does not notice is worth nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from app.db import folder, ledger
from app.db.engine import NORMAL, writer_engine


@contextmanager
def applied(name: str) -> Iterator[None]:
    """The product with this fault in it until the end of the block; "" is the product as it is."""
    with pytest.MonkeyPatch.context() as patch:
        if name:
            MUTANTS[name](patch)
        yield


def _synchronous_normal(patch: pytest.MonkeyPatch) -> None:
    """A commit is synced at the next checkpoint only."""
    patch.setattr(ledger, "writer_engine", partial(writer_engine, synchronous=NORMAL))


def _head_file_ignored(patch: pytest.MonkeyPatch) -> None:
    """A restored or copied folder goes on as if it had always been this one."""
    patch.setattr(folder, "_why_new", lambda *_: "")


MUTANTS = {
    "synchronous-normal": _synchronous_normal,
    "head-file-ignored": _head_file_ignored,
}
