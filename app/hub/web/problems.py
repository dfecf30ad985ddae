"""What a hub refuses, and how it says so: a status, a code for programs and a sentence for people."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException

from app.hub.credentials import Misplaced, Unknown
from app.hub.feed import FeedReset
from app.hub.owners import NotYours
from app.sync.protocol import Malformed

RETRY_SECONDS = 5  # after a failure of the hub's own


class Problem(Exception):
    """A request that is answered with a refusal. Nothing of it was stored."""

    def __init__(self, status: int, code: str, message: str, retry_after: int = 0) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.retry_after = status, code, message, retry_after


def answer(problem: Problem) -> JSONResponse:
    headers = {"Retry-After": str(problem.retry_after)} if problem.retry_after else {}
    if problem.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse({"code": problem.code, "message": problem.message}, problem.status, headers)


def _known(problem: Exception) -> Problem:
    if isinstance(problem, Malformed):
        return Problem(422, "malformed", str(problem))
    if isinstance(problem, NotYours):
        return Problem(409, "not-yours", "this journal belongs to another register")
    if isinstance(problem, Misplaced):
        return Problem(409, problem.code, str(problem))
    if isinstance(problem, FeedReset):
        return Problem(410, "feed-reset", "the cursor is of another feed: begin anew")
    if isinstance(problem, Unknown):
        return Problem(401, "unknown", str(problem))
    if isinstance(problem, HTTPException):
        return Problem(problem.status_code, "http", str(problem.detail))
    return Problem(503, "away", "the hub cannot do this now", RETRY_SECONDS)


def add_handlers(web: FastAPI, failed: Callable[[Request, Exception], None]) -> None:
    """``failed`` is told of what is the hub's own fault."""

    def refuse(_: Request, problem: Exception) -> JSONResponse:
        return answer(problem if isinstance(problem, Problem) else _known(problem))

    def away(request: Request, problem: Exception) -> JSONResponse:
        failed(request, problem)
        return answer(_known(problem))

    for kind in (Problem, Malformed, NotYours, FeedReset, Misplaced, Unknown, HTTPException):
        web.add_exception_handler(kind, refuse)
    web.add_exception_handler(SQLAlchemyError, away)
