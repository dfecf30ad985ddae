"""Registers linked to a hub over real HTTP, for tests."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.clock import Ids, SystemClock
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office
from app.register import Register
from app.sync.joining import join
from app.sync.linked import Linking
from app.sync.loop import Loop

PATIENCE = 20.0  # seconds until a test gives up


class Counter:
    """A register at work with its link."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.linking = Linking(register, SystemClock())
        self._stirred = threading.Event()
        register.on_change(lambda _: self._stirred.set())

    @property
    def loop(self) -> Loop:
        assert self.linking.loop is not None
        return self.linking.loop

    def start(self) -> Loop:
        loop = self.linking.start()
        assert loop is not None
        loop.on_change(self._stirred.set)
        return loop

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds, looking whenever anything stirs at this counter."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, (self.loop.standing, "it did not come to hold")
            self._stirred.wait(0.05)
            self._stirred.clear()

    def settled(self) -> None:
        """Wait until all is sent, and the hub's pages are here."""
        asked = self.loop.seconds()
        self.until(lambda: not self.loop.standing.unsent and (self.loop.standing.fresh_at or 0) > asked)

    def close(self) -> None:
        self.linking.stop(PATIENCE)
        self.register.close()


class Shop:
    """A merchant with one store at a hub, and the counters that join it."""

    def __init__(self, root: Path, address: str, url: str) -> None:
        self.root = root
        self.url = url
        self.office = Office(Database(address), SystemClock())
        self.merchant = self.office.add_merchant("Corner shop")
        self.store = self.office.add_store(self.merchant, "7", "High Street")

    def counter(
        self, name: str, code: str, stack: ExitStack, *, starts: bool = True, ids: Ids | None = None
    ) -> Counter:
        settings = {"country": "GB", "currency": "GBP", "register.code": code}
        counter = Counter(Register.open(self.root / name, ids=ids, settings=settings))
        stack.callback(counter.close)
        join(counter.register, self.url, self.office.invite(self.store, code, name))
        if starts:
            counter.start()
        return counter


@contextmanager
def hub_at(address: str) -> Iterator[Hub]:
    hub = Hub(Database(address), SystemClock())
    try:
        yield hub
    finally:
        hub.close()
