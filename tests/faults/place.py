"""A place for one register of a campaign: its folder, and a state folder of its own for the head file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shop:
    root: Path

    @property
    def folder(self) -> Path:
        return self.root / "register"

    @property
    def ledger(self) -> Path:
        return self.folder / "ledger.db"

    @property
    def state(self) -> Path:
        return self.root / "state"

    @property
    def heads(self) -> Path:
        return self.state / "cashwrap" / "heads"


@contextmanager
def new_shop() -> Iterator[Shop]:
    """An empty shop; while it is there, this process keeps its head files in it."""
    before = os.environ.get("XDG_STATE_HOME")
    with tempfile.TemporaryDirectory(prefix="cashwrap-faults-") as root:
        shop = Shop(Path(root))
        shop.state.mkdir()
        os.environ["XDG_STATE_HOME"] = str(shop.state)
        try:
            yield shop
        finally:
            if before is None:
                del os.environ["XDG_STATE_HOME"]
            else:
                os.environ["XDG_STATE_HOME"] = before
