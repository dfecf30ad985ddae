"""Who asks: a register by its token, counted, and served only while it is not put off."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool

from app.hub.credentials import Proved, Unknown
from app.hub.hub import Hub
from app.hub.web.limits import Limits
from app.hub.web.problems import Problem

Key = Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))]


class Proving:
    """Looks up who a request is from."""

    def __init__(self, hub: Hub, limits: Limits) -> None:
        self._hub = hub
        self._limits = limits

    async def proved(self, key: HTTPAuthorizationCredentials | None) -> Proved:
        """Raises Unknown, Problem."""
        return await run_in_threadpool(self.prove, key)

    async def served(self, key: HTTPAuthorizationCredentials | None) -> Proved:
        """As ``proved``, of a register that was not put off. Raises Unknown, Problem."""
        return await run_in_threadpool(self.serve, key)

    def prove(self, key: HTTPAuthorizationCredentials | None) -> Proved:
        """As ``proved``, on a thread that may wait."""
        if key is None:
            raise Unknown("a register says its token")
        proved = self._hub.prove(key.credentials)
        self._limits.register(proved.sender.register)
        return proved

    def serve(self, key: HTTPAuthorizationCredentials | None) -> Proved:
        """As ``served``, on a thread that may wait."""
        proved = self.prove(key)
        if proved.revoked:
            raise Problem(403, "revoked", "this register was put off")
        return proved
