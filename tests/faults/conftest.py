"""The powercut VFS for tests, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults import vfs


@pytest.fixture
def power() -> Iterator[vfs.Powercut]:
    try:
        loaded = vfs.load()
    except vfs.NoCompiler as reason:
        pytest.skip(str(reason))
    yield loaded
    loaded.mend()
    loaded.log(None)
    loaded.device()
