"""A folder that each test begins with anew, linked to the tiny system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sync.platforms.life import Life, Place, place


@pytest.fixture(scope="module")
def folder() -> Iterator[Place]:
    with place() as made:
        yield made


@pytest.fixture
def life(folder: Place) -> Iterator[Life]:
    """Nothing happens to it by itself."""
    with folder.life(1) as made:
        yield made
