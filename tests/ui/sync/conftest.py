"""A hub behind HTTP on loopback, with a store that tills can join."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hub.hub import Hub
from tests.serving import serving
from tests.sync.linked import Shop, hub_at


@pytest.fixture
def at_hub(tmp_path: Path) -> Iterator[Hub]:
    with hub_at(f"sqlite:///{tmp_path / 'hub.db'}") as hub:
        yield hub


@pytest.fixture
def shop(tmp_path: Path, at_hub: Hub) -> Iterator[Shop]:
    with serving(at_hub) as url:
        yield Shop(tmp_path, f"sqlite:///{tmp_path / 'hub.db'}", url)
