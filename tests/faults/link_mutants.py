"""The link and the hub broken on purpose where only a process that dies shows it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from app import steps
from app.hub import intake
from app.hub.database import Database
from app.hub.hub import Hub
from app.queries import linking as asked
from app.sync import link
from app.sync.link import Link
from tests.faults.broken import broken
from tests.simulation.mutants import MUTANTS as SIMULATED


def applied(name: str) -> AbstractContextManager[None]:
    """The product with this fault in it until the end of the block; "" is the product as it is."""
    return broken(MUTANTS, name)


def _answered_before_commit(patch: pytest.MonkeyPatch) -> None:
    """A push is answered while its transaction is still open; the commit comes a little later."""
    push, write = Hub.push, Database._write
    pushing = threading.local()

    def hasty_push(self: Hub, sender: Any, envelope: Any) -> Any:
        pushing.is_on = True
        try:
            return push(self, sender, envelope)
        finally:
            pushing.is_on = False

    def hasty_write(self: Database, work: Callable[[Any], Any]) -> Any:
        if not getattr(pushing, "is_on", False):
            return write(self, work)
        connection = self._engine.connect()
        transaction = connection.begin()
        result = work(connection)

        def commit() -> None:
            steps.reached("hub_late_commit")
            transaction.commit()
            connection.close()

        threading.Timer(0.3, commit).start()
        return result

    patch.setattr(Hub, "push", hasty_push)
    patch.setattr(Database, "_write", hasty_write)


def _stored_in_two(patch: pytest.MonkeyPatch) -> None:
    """The facts of an envelope are stored in one transaction, and applied in the next."""
    store = intake._store

    def in_two(connection: Any, *rest: Any) -> None:
        store(connection, *rest)
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    patch.setattr(intake, "_store", in_two)


def _sent_flag_kept(patch: pytest.MonkeyPatch) -> None:
    """A register writes down what it has handed to the line, and believes that after a restart."""
    send, greet = Link._send, Link._greet

    def noting(self: Any, incarnation: bytes, after: int) -> None:
        _, facts = self._counter.ask(asked.run, incarnation, after, link.FACTS_AT_ONCE)
        note = self._counter.folder / "sent.json"
        known = json.loads(note.read_text()) if note.exists() else {}
        note.write_text(json.dumps({**known, incarnation.hex(): facts[-1].seq}))
        send(self, incarnation, after)

    def trusting(self: Any) -> bool:
        note = self._counter.folder / "sent.json"
        if not greet(self):
            return False
        known = json.loads(note.read_text()) if note.exists() else {}
        self._proved = {one: max(seq, known.get(one.hex(), 0)) for one, seq in self._proved.items()}
        self.told.proved = self._proved
        return True

    patch.setattr(Link, "_send", noting)
    patch.setattr(Link, "_greet", trusting)


HUBS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "answered-before-commit": _answered_before_commit,
    "stored-in-two": _stored_in_two,
}
REGISTERS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "sent-flag-kept": _sent_flag_kept,
    "cursor-before-data": SIMULATED["cursor-before-data"],
}
MUTANTS = {**HUBS, **REGISTERS}
