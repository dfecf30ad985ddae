"""Where requests wait for the database: who writes may have to wait for another, and who reads never behind them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

from anyio import CapacityLimiter, to_thread

from app.hub.database import CONNECTIONS

P = ParamSpec("P")
T = TypeVar("T")

WRITERS = CONNECTIONS - 8  # threads of a worker; the other connections are always there for who reads


class Writers:
    """The threads of requests that write; the others are the server's own."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(WRITERS)

    async def run(self, verb: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """What ``verb`` makes on a thread, once one is free; in the order in which they came."""
        return await to_thread.run_sync(partial(verb, *given, **named), limiter=self._limiter)
