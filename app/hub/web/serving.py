"""Running a hub's workers: the web application on an address, over TLS where a certificate is given."""

from __future__ import annotations

import gc
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from fastapi import FastAPI

from app import steps
from app.clock import SystemClock
from app.domain.frozen import frozen
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.web.application import make_app
from app.hub.web.connections import Connection
from app.hub.web.lines import LOG, SHARED, Lines

if sys.platform != "win32":
    import resource

DATABASE = "CASHWRAP_HUB_DATABASE"  # where a worker that another process starts finds the database
KEEP_ALIVE_SECONDS = 75  # longer than a register waits between two looks, so that its connection stays
NEW_OBJECTS = 20_000  # between two looks for garbage: a request makes thousands, and next to none in circles
MOST_AT_ONCE = 1000  # connections of a worker: one more ends the longest idle; where none is idle it is answered 503
MOST_FILES = 8 * MOST_AT_ONCE  # of a worker; those who have not agreed on TLS yet are no connections, and hold one each


@frozen
class Served:
    """Where and how a hub is served; ``certificate`` and ``key`` are files, empty for plain HTTP."""

    database: str
    host: str
    port: int
    workers: int = 1
    certificate: str = ""
    key: str = ""


def serve(served: Served) -> None:
    """Serve until told to end (SIGTERM, Ctrl+C); requests that are under way are answered first."""
    os.environ[DATABASE] = served.database
    Hub(Database(served.database), SystemClock()).close()  # its tables, before the first worker asks for them
    with _figures_of_all(served.workers):
        uvicorn.run(
            "app.hub.web.serving:worker",
            factory=True,
            host=served.host,
            port=served.port,
            workers=served.workers,
            ssl_certfile=served.certificate or None,
            ssl_keyfile=served.key or None,
            http=Connection,
            ws="none",
            loop="app.hub.web.connections:Loop" if sys.platform != "win32" else "auto",
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=20,
            limit_concurrency=MOST_AT_ONCE,
            access_log=False,
            server_header=False,
            log_config=None,
        )


@contextmanager
def _figures_of_all(workers: int) -> Iterator[None]:
    """A folder in which several workers count together: whichever is asked tells what all of them have counted."""
    if workers == 1:
        yield
        return
    with tempfile.TemporaryDirectory(prefix="cashwrap-hub-") as folder:
        os.environ[SHARED] = folder
        yield


def worker() -> FastAPI:
    """One worker's application."""
    log_lines()
    steps.watch_as_told()
    _open_files()
    application = make_app(Hub(Database(os.environ[DATABASE]), SystemClock()), closes=True)
    gc.freeze()  # what stands from here on is not looked through again and again
    gc.set_threshold(NEW_OBJECTS)
    return application


def _open_files() -> None:
    """Let a worker have as many files as its connections come to: most systems begin with 1,024."""
    if sys.platform == "win32":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = MOST_FILES if hard == resource.RLIM_INFINITY else min(hard, MOST_FILES)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def log_lines() -> None:
    """The hub's log goes to standard error, a line of JSON for each record."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    for name in (LOG.name, "uvicorn.error"):
        log = logging.getLogger(name)
        log.handlers, log.propagate = [handler], False
        log.setLevel(logging.INFO)
