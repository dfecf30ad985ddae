"""A line that cuts: passes bytes between a client and a server and breaks off after so many, in either direction."""

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
    """``cut`` says after how many bytes of which direction the next connection breaks; None: it holds."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.hostname and parts.port
        self._to = (parts.hostname, parts.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"{parts.scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self.cut: tuple[str, int] | None = None
        self.cuts = 0
        self._ended = False
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._ended = True
        self._listener.close()

    def _accept(self) -> None:
        while not self._ended:
            with contextlib.suppress(OSError):
                near, _ = self._listener.accept()
                cut, self.cut = self.cut, None
                far = socket.create_connection(self._to)
                for way, source, target in ((UP, near, far), (DOWN, far, near)):
                    left = cut[1] if cut is not None and cut[0] == way else None
                    threading.Thread(target=self._pass, args=(source, target, left, near, far), daemon=True).start()

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
