"""What registers ask of a hub, path by path: each proves who asks, reads what came and calls one verb of the hub."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse
from starlette.concurrency import run_in_threadpool

from app.hub.credentials import Proved
from app.hub.hub import JOURNAL_FACTS, Hub
from app.hub.web import shapes
from app.hub.web.beside import Beside
from app.hub.web.limits import Limits
from app.hub.web.lines import Figures
from app.hub.web.problems import Problem
from app.hub.web.proving import Key, Proving, address_of
from app.hub.web.reading import read_json, read_words
from app.hub.web.threads import Writers
from app.sync import protocol
from app.sync.protocol import Malformed

T = TypeVar("T")
Life = Annotated[str, Query(pattern="^[0-9a-f]{32}$")]
After = Annotated[int, Query(ge=0, le=(1 << 62) - 1)]
Limit = Annotated[int, Query(ge=1, le=JOURNAL_FACTS)]
DayText = Annotated[str, Query(pattern=r"^\d{4}-\d\d-\d\d$")]
_HASH = re.compile("[0-9a-f]{64}")


class Api:
    """The paths below /v1. ``hub`` does what is asked, in a thread: it waits for a database."""

    def __init__(self, hub: Hub, limits: Limits, figures: Figures) -> None:
        self._hub = hub
        self._limits = limits
        self._figures = figures
        self._proving = Proving(hub, limits)
        self._writers = Writers()

    def router(self) -> APIRouter:
        paths = APIRouter(prefix="/v1", default_response_class=JSONResponse)
        own = (401, 403)
        for path, serve, described in (
            ("/join", self.join, shapes.takes(shapes.JOIN, shapes.JOINED, 401, 409)),
            ("/credential", self.renew, shapes.takes(shapes.SECRET, shapes.DONE, *own)),
            ("/hello", self.hello, shapes.takes(shapes.HEADS, shapes.HELLO, 401, 409)),
            ("/push", self.push, shapes.takes(shapes.ENVELOPE, shapes.ANSWER, *own, 409)),
            ("/drain", self.drain, shapes.takes(shapes.ENVELOPE, shapes.ANSWER, 401, 409)),
        ):
            paths.add_api_route(path, serve, methods=["POST"], **described)
        for path, ask, described in (
            ("/pull", self.pull, shapes.gives(shapes.PAGE, *own, 404, 410, 422)),
            ("/journal", self.journal, shapes.gives(shapes.FACTS, 401, 422)),
            ("/day", self.day, shapes.gives(shapes.DAY, 401, 422)),
        ):
            paths.add_api_route(path, ask, methods=["GET"], **described)
        Beside(self._hub, self._proving, self._writers).add_to(paths)
        return paths

    # A machine becomes a register ---------------------------------------------------------------------------------

    async def join(self, request: Request) -> JSONResponse:
        """Become the register that a one-time code is for. Asked again with the same secret it is answered again."""
        self._limits.code(address_of(request))
        said = await read_words(request)
        code, secret, machine = _text(said, "code"), _secret(said), protocol.read_machine(said)
        joined = await self._writers.run(self._hub.join, code, secret, machine)
        return JSONResponse(protocol.joined_json(joined))

    async def renew(self, request: Request, key: Key) -> JSONResponse:
        """Take the register's next credential; the present one is good until the next is used."""
        proved = await self._proving.served(key)
        secret = _secret(await read_words(request))
        await self._writers.run(self._hub.renew, proved.sender, secret)
        return JSONResponse({"ok": True})

    # A register pushes --------------------------------------------------------------------------------------------

    async def hello(self, request: Request, key: Key) -> JSONResponse:
        """Compare heads, incarnation by incarnation."""
        proved = await self._proving.proved(key)
        heads, newest = protocol.read_heads(await read_json(request))
        hello = await run_in_threadpool(self._hub.hello, proved.sender, heads)
        return JSONResponse(protocol.hello_json(replace(hello, protocol=newest, revoked=proved.revoked)))

    async def push(self, request: Request, key: Key) -> JSONResponse:
        """Store facts and apply them. The answer means that they are stored, nothing else."""
        return await self._take(request, await self._proving.served(key), self._hub.push)

    async def drain(self, request: Request, key: Key) -> JSONResponse:
        """Store facts of a register that was put off; they wait for a person."""
        return await self._take(request, await self._proving.proved(key), self._hub.drain)

    async def _take(self, request: Request, proved: Proved, verb: Callable[..., protocol.Answer]) -> JSONResponse:
        envelope = protocol.read_envelope(await read_json(request))
        answer = await self._writers.run(verb, proved.sender, envelope)
        self._figures.took(answer)
        return JSONResponse(protocol.answer_json(answer))

    # A register pulls ---------------------------------------------------------------------------------------------

    async def pull(self, key: Key, stream: str, cursor: str = "", known: bool = False) -> JSONResponse:
        """What changed in a stream after a cursor; none for its beginning.

        ``known``: whoever asks knows what was contained at this cursor; where nothing is new it is left out.
        """

        def pull() -> protocol.Json:
            sender = self._proving.serve(key).sender
            try:
                return protocol.page_json(self._hub.pull(sender, stream, cursor, is_known=known))
            except LookupError as problem:
                raise Problem(404, "no-stream", "there is no such stream") from problem

        return JSONResponse(await run_in_threadpool(pull))

    async def journal(
        self, key: Key, incarnation: Life, after: After = 0, limit: Limit = JOURNAL_FACTS
    ) -> JSONResponse:
        """A register's own facts of one incarnation, as they were stored."""
        proved = await self._proving.proved(key)
        life = bytes.fromhex(incarnation)
        facts = await run_in_threadpool(self._hub.journal, proved.sender, life, after, limit)
        return JSONResponse({"facts": protocol.facts_json(facts)})

    async def day(self, key: Key, business_day: DayText) -> JSONResponse:
        """What a register's business day comes to here, for it to compare."""
        proved = await self._proving.proved(key)
        found = await run_in_threadpool(self._hub.day, proved.sender, business_day)
        return JSONResponse(protocol.day_json(found))


def _text(said: Any, name: str) -> str:
    found = said.get(name) if isinstance(said, dict) else None
    if not isinstance(found, str) or len(found) > 100 or not found.isprintable():
        raise Malformed(f"{name} is no text")
    return found


def _secret(said: Any) -> str:
    found = _text(said, "secret_hash")
    if _HASH.fullmatch(found) is None:
        raise Malformed("secret_hash is no SHA-256 in hexadecimal")
    return found
