"""Who asks: a register by its token, counted, and served only while it is not put off."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool

from app.domain.frozen import frozen
from app.hub.credentials import Proved, Unknown, hash_of, parts_of
from app.hub.hub import Hub
from app.hub.web.limits import Limits
from app.hub.web.problems import Problem

KNOWN_SECONDS = 1.0  # between two looks at all credentials


@frozen
class Said:
    """What a request says of who it is from: its token, empty for none, and its peer's address."""

    token: str
    address: str


async def _said(
    request: Request, bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))]
) -> Said:
    return Said(bearer.credentials if bearer else "", address_of(request))


Key = Annotated[Said, Depends(_said)]


def address_of(request: Request) -> str:
    """Where a request comes from; all of those behind one proxy or router may have one."""
    return request.client.host if request.client else ""


class Proving:
    """Looks up who a request is from. Of an address that sends wrong tokens again and again it looks up few.

    The right ones among them are always served: they are found among all credentials, which are looked at once a second
    at most and not for each request. ``seconds`` is a clock that only goes forward.
    """

    def __init__(self, hub: Hub, limits: Limits, seconds: Callable[[], float] = time.monotonic) -> None:
        self._hub = hub
        self._limits = limits
        self._seconds = seconds
        self._lock = threading.Lock()
        self._hashes: frozenset[str] = frozenset()
        self._known_at = float("-inf")

    async def proved(self, key: Said) -> Proved:
        """Raises Unknown, Problem."""
        return await run_in_threadpool(self.prove, key)

    async def served(self, key: Said) -> Proved:
        """As ``proved``, of a register that was not put off. Raises Unknown, Problem."""
        return await run_in_threadpool(self.serve, key)

    def prove(self, key: Said) -> Proved:
        """As ``proved``, on a thread that may wait."""
        if not key.token:
            raise Unknown("a register says its token")
        if self._limits.is_guessing(key.address) and not self._may_be_right(key.token):
            self._limits.guess(key.address)
        try:
            proved = self._hub.prove(key.token)
        except Unknown:
            self._limits.guess(key.address)
            raise
        self._limits.register(proved.sender.register)
        return proved

    def serve(self, key: Said) -> Proved:
        """As ``served``, on a thread that may wait."""
        proved = self.prove(key)
        if proved.revoked:
            raise Problem(403, "revoked", "this register was put off")
        return proved

    def _may_be_right(self, token: str) -> bool:
        """Whether its secret is anybody's, as of a second ago."""
        *_, secret = parts_of(token)
        with self._lock:
            if self._seconds() - self._known_at >= KNOWN_SECONDS:
                self._hashes = self._hub.credential_hashes()
                self._known_at = self._seconds()
            return hash_of(secret) in self._hashes
