"""A hub behind real HTTP on loopback, for the time of a block."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn

from app.hub.hub import Hub
from app.hub.web.application import make_app
from app.hub.web.connections import Connection
from app.hub.web.limits import Limits


@contextmanager
def serving(
    hub: Hub,
    limits: Limits | None = None,
    *,
    certificate: str = "",
    key: str = "",
    most: int | None = None,
    idle_seconds: int = 75,
) -> Iterator[str]:
    """The address of a hub that is served in a thread of this process, to so many connections at once."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)
    config = uvicorn.Config(
        make_app(hub, limits),
        log_config=None,
        http=Connection,
        loop="app.hub.web.connections:Loop",
        limit_concurrency=most,
        timeout_keep_alive=idle_seconds,
        ssl_certfile=certificate or None,
        ssl_keyfile=key or None,
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    scheme = "https" if certificate else "http"
    try:
        yield f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"  # the kernel already takes connections
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()
