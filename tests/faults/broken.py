"""The product broken on purpose for the length of a block."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import pytest

Break = Callable[[pytest.MonkeyPatch], None]


@contextmanager
def broken(ways: Mapping[str, Break], name: str) -> Iterator[None]:
    """The product with one of these faults in it until the end of the block; "" is the product as it is."""
    with pytest.MonkeyPatch.context() as patch:
        if name:
            ways[name](patch)
        yield
