"""Hubs for tests: every test of a ``hub`` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.hub.database import Database
from app.hub.hub import Hub
from tests import postgres


@pytest.fixture(scope="session")
def socket() -> Iterator[str]:
    """The cluster of this test process; started for the first test that needs one."""
    try:
        with postgres.cluster() as found:
            yield found
    except postgres.NoPostgres as problem:
        pytest.skip(str(problem))


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'hub.db'}"
        return
    with postgres.database(request.getfixturevalue("socket"), f"hub-{uuid.uuid4().hex[:12]}") as found:
        yield found


@pytest.fixture
def hub(address: str) -> Iterator[Hub]:
    made = Hub(Database(address), SystemClock())
    yield made
    made.close()
