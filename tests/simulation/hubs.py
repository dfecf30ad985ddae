"""The hub of a run: the real one on a file, which may go down before its commit and be restored from a backup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite

from app.hub import applying, replay, verdicts
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office
from tests.simulation.chance import VirtualClock


class Crash(Exception):
    """The hub's process ended in the middle of a transaction."""


class SimulatedHub:
    def __init__(self, root: Path, clock: VirtualClock) -> None:
        self.path = root / "hub.db"
        self._clock = clock
        self._crashes = False
        self.poison: set[str] = set()  # ids of facts that this version of the hub cannot apply
        self.open()

    def open(self) -> None:
        database = Database(f"sqlite:///{self.path}")
        write = database._write

        def ending(work: Any) -> Any:
            def crashing(connection: Any) -> Any:
                result = work(connection)
                if self._crashes:
                    raise Crash
                return result

            return write(crashing)

        database._write = ending  # type: ignore[method-assign]
        self.hub = Hub(database, self._clock)
        self.office = Office(database, self._clock)

    def close(self) -> None:
        self.hub.close()

    @contextmanager
    def crashing(self, crashes: bool) -> Iterator[None]:
        self._crashes = crashes
        try:
            yield
        finally:
            self._crashes = False

    def keep(self) -> bytes:
        """A backup."""
        with sqlite.connect(self.path) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        return self.path.read_bytes()

    def bring_back(self, kept: bytes) -> None:
        self.close()
        for side in ("-wal", "-shm"):
            Path(f"{self.path}{side}").unlink(missing_ok=True)
        self.path.write_bytes(kept)
        self.open()


@contextmanager
def poisoned(hub: SimulatedHub) -> Iterator[None]:
    """A hub with a bug: some facts cannot be read by it until it is mended."""
    plain = applying.read

    def read(fact: Any) -> Any:
        if fact.id in hub.poison:
            raise applying.Unreadable("a bug of this version")
        return plain(fact)

    verdicts.read = replay.read = read
    try:
        yield
    finally:
        verdicts.read = replay.read = plain
