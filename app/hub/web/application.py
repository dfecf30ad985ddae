"""The web application of a hub: one for each worker, with no state that another would miss."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.hub.hub import Hub
from app.hub.web import shapes
from app.hub.web.limits import Limits
from app.hub.web.lines import LOG, Figures
from app.hub.web.problems import Problem, add_handlers, answer
from app.hub.web.routes import Api

TIDY_SECONDS = 60
GZIP_FROM, GZIP_LEVEL = 1000, 4  # bytes; higher levels cost more than they save on a shop's line


def make_app(hub: Hub, limits: Limits | None = None, *, closes: bool = False) -> FastAPI:
    """The hub as an ASGI application; ``closes``: the hub's connections end with it."""
    figures = Figures()

    @asynccontextmanager
    async def living(_: FastAPI) -> AsyncIterator[None]:
        tidying = asyncio.create_task(_tidying(hub))
        yield
        tidying.cancel()
        if closes:
            await run_in_threadpool(hub.close)

    web = FastAPI(title="Cashwrap hub", version="1", lifespan=living, docs_url=None, redoc_url=None)
    web.add_middleware(GZipMiddleware, minimum_size=GZIP_FROM, compresslevel=GZIP_LEVEL)
    web.add_middleware(Watched, figures=figures)
    add_handlers(web, _failed)
    web.add_exception_handler(RequestValidationError, _not_agreed)
    web.add_exception_handler(Exception, _bug)
    web.include_router(Api(hub, limits or Limits(), figures).router())
    _add_watch(web, hub, figures)
    return web


async def _tidying(hub: Hub) -> None:
    """Now and then rid the database's files of whoever was erased."""
    while True:
        await asyncio.sleep(TIDY_SECONDS)
        try:
            await run_in_threadpool(hub.tidy)
        except SQLAlchemyError as problem:
            LOG.error("tidying failed", exc_info=problem)


def _add_watch(web: FastAPI, hub: Hub, figures: Figures) -> None:
    @web.get("/health", **shapes.gives(shapes.DONE))
    async def health() -> JSONResponse:
        """Whether this worker runs."""
        return JSONResponse({"ok": True})

    @web.get("/ready", **shapes.gives(shapes.DONE))
    async def ready(request: Request) -> JSONResponse:
        """Whether this worker can serve: its database answers."""
        try:
            return JSONResponse({"ok": await run_in_threadpool(hub.is_ready)})
        except SQLAlchemyError as problem:
            _failed(request, problem)
            return answer(Problem(503, "away", "the database does not answer", 5))

    @web.get("/metrics", response_class=Response)
    async def metrics() -> Response:
        """The figures of all workers for Prometheus."""
        return Response(await run_in_threadpool(figures.text), media_type=CONTENT_TYPE_LATEST)


def _failed(request: Request, problem: Exception) -> None:
    LOG.error("failed", extra={"fields": {"path": request.url.path}}, exc_info=problem)


async def _bug(request: Request, problem: Exception) -> JSONResponse:
    _failed(request, problem)
    return JSONResponse({"code": "bug", "message": "the hub failed at this"}, 500)


async def _not_agreed(_: Request, problem: Exception) -> JSONResponse:
    assert isinstance(problem, RequestValidationError)
    named = ", ".join(str(one["loc"][-1]) for one in problem.errors())
    return JSONResponse({"code": "malformed", "message": f"not as agreed: {named}"}, 422)


class Watched:
    """Counts and logs each request: its path as declared, status and time; never its words."""

    def __init__(self, app: ASGIApp, figures: Figures, clock: Callable[[], float] = time.perf_counter) -> None:
        self._app = app
        self._figures = figures
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun, status = self._clock(), 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            path = getattr(scope.get("route"), "path", "other")
            took = self._clock() - begun
            self._figures.answered(path, status, took)
            LOG.info("answered", extra={"fields": {"path": path, "status": status, "ms": round(took * 1000, 1)}})
