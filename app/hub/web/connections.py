"""A hub's connections: whoever says nothing holds no place that somebody with a request could have.

The server counts every open connection towards its limit, asked over or not, and never ends one that says nothing. Here
the one that has been idle longest makes room for the next: by that rule, not by the peer's address, since behind a
reverse proxy all tills have one. A till whose connection was ended opens another with its next request.
"""

from __future__ import annotations

import asyncio
from typing import Any, cast

from uvicorn.protocols.http.h11_impl import H11Protocol

HANDSHAKE_SECONDS = 10.0  # for TLS; until then the server does not know the connection


class Connection(H11Protocol):
    """One connection: ended to make room, or after ``timeout_keep_alive`` seconds in which its peer does nothing."""

    _idle_since: float
    _answered = 0
    _before = (0, 0)  # requests answered and bytes that were to be taken, at the last look
    _look: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._idle_since = self.loop.time()
        self._look = self.loop.call_later(self.timeout_keep_alive, self._look_again)
        if self.limit_concurrency is not None and len(self.connections) >= self.limit_concurrency:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._look is not None:
            self._look.cancel()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        self._idle_since = self.loop.time()
        self._answered += 1
        super().on_response_complete()

    @property
    def _is_idle(self) -> bool:
        """Whether no request of it is under way; one of which the head has not come whole is none."""
        return self.cycle is None or self.cycle.response_complete

    @property
    def _untaken(self) -> int:
        """Bytes of answers that the peer has not taken yet."""
        return self.transport.get_write_buffer_size()

    def _make_room(self) -> None:
        """End the longest idle of the others, first of those to whom nothing is being sent."""
        others = cast(set[Connection], self.connections) - {self}
        idle = [one for one in others if one._is_idle]
        if idle:
            min(idle, key=lambda one: (one._untaken > 0, one._idle_since))._end()

    def _look_again(self) -> None:
        now = (self._answered, self._untaken)
        if now == self._before and (self._is_idle or self.flow.write_paused):
            self._end()
            return
        self._before = now
        self._look = self.loop.call_later(self.timeout_keep_alive, self._look_again)

    def _end(self) -> None:
        """At once: a peer that is told goodbye over TLS would be waited for."""
        self.connections.discard(self)
        self.transport.abort()


class Loop(asyncio.SelectorEventLoop):
    """Gives a peer less than a minute to agree on TLS."""

    async def create_server(self, *given: Any, **named: Any) -> asyncio.Server:
        if named.get("ssl"):
            named["ssl_handshake_timeout"] = HANDSHAKE_SECONDS
        made: asyncio.Server = await super().create_server(*given, **named)
        return made
