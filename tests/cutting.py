"""A line that cuts: passes bytes between a client and a server and breaks off after so many, in either direction, or
is gone as a whole for a time.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

UP, DOWN = "up", "down"
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER of no time: the other side gets a reset, not an end


class Line:
    """``cut`` says after how many bytes of which direction the next connection breaks; None: it holds.

    ``cuts`` counts connections that were broken off, by ``cut`` or because the line went away.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.hostname and parts.port
        self._to = (parts.hostname, parts.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"{parts.scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self.cut: tuple[str, int] | None = None
        self.cuts = 0
        self._ended = self._away = False
        self._lock = threading.Lock()
        self._open: set[tuple[socket.socket, socket.socket]] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._ended = True
        self._listener.close()

    def go_away(self) -> None:
        """Break off whatever is on its way, and take no connection until ``come_back``."""
        with self._lock:
            self._away = True
            for ends in self._open:
                self.cuts += 1
                self._break(*ends)
            self._open.clear()

    def come_back(self) -> None:
        with self._lock:
            self._away = False

    def _accept(self) -> None:
        while not self._ended:
            with contextlib.suppress(OSError):
                near, _ = self._listener.accept()
                cut, self.cut = self.cut, None
                far = self._through(near)
                if far is None:
                    continue
                for way, source, target in ((UP, near, far), (DOWN, far, near)):
                    left = cut[1] if cut is not None and cut[0] == way else None
                    threading.Thread(target=self._pass, args=(source, target, left, near, far), daemon=True).start()

    def _through(self, near: socket.socket) -> socket.socket | None:
        """The other end of a new connection; None where it is refused, as the line is away or nobody is there."""
        with self._lock:
            if not self._away:
                with contextlib.suppress(OSError):
                    far = socket.create_connection(self._to)
                    self._open.add((near, far))
                    return far
            self._break(near)
            return None

    def _pass(
        self, source: socket.socket, target: socket.socket, left: int | None, near: socket.socket, far: socket.socket
    ) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if left is not None and len(data) >= left:
                    target.sendall(data[:left])
                    self.cuts += 1
                    self._break(near, far)
                    return
                left = left - len(data) if left is not None else None
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        with self._lock:
            self._open.discard((near, far))

    def _break(self, *ends: socket.socket) -> None:
        for end in ends:
            with contextlib.suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                end.shutdown(socket.SHUT_RDWR)
                end.close()


@contextmanager
def cutting(url: str) -> Iterator[Line]:
    line = Line(url)
    try:
        yield line
    finally:
        line.close()
