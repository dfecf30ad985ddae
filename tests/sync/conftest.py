"""A hub behind HTTP for tests of the link."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.hub.hub import Hub
from tests.hub.conftest import address, hub, socket  # noqa: F401 - fixtures
from tests.serving import serving
from tests.sync.linked import Shop


@pytest.fixture
def shop(tmp_path: Path, address: str, hub: Hub) -> Iterator[Shop]:  # noqa: F811
    with serving(hub) as url:
        yield Shop(tmp_path, address, url)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as found:
        yield found
