"""Connections to PostgreSQL are kept: one is not opened and closed again for a request, however many come at once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Connection, text

from app.hub.database import CONNECTIONS, Database
from tests import postgres

PATIENCE = 20.0  # seconds


def test_as_many_at_once_again_open_none(socket: str) -> None:
    with postgres.database(socket, "connections") as address:
        database = Database(address)
        at_once = threading.Barrier(CONNECTIONS)

        def held(connection: Connection) -> int:
            at_once.wait(PATIENCE)
            return int(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())

        with ThreadPoolExecutor(CONNECTIONS) as pool:
            first, second = (set(pool.map(lambda _: database.read(held), range(CONNECTIONS))) for _ in range(2))
        database.close()
    assert len(first) == CONNECTIONS
    assert second == first
