"""A bad line between the till and a printer: slow, or cut after so many bytes."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading


class Line:
    """Passes bytes on to ``port`` on loopback. ``speed`` is bytes a second towards the printer, 0 for at once."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.speed = 0.0
        self.cut_after = 0  # bytes towards the printer, once; 0 for never
        self._door = socket.create_server(("127.0.0.1", 0))
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.address = f"tcp:127.0.0.1:{self._door.getsockname()[1]}"
        self._closing = threading.Event()
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *exc: object) -> None:
        self._closing.set()
        for one in (self._door, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._door.accept()
                far = socket.create_connection(("127.0.0.1", self._port))
                self._open += [near, far]
                for call in (self._out, self._back):
                    self._threads.append(threading.Thread(target=call, args=(near, far), daemon=True))
                    self._threads[-1].start()

    def _out(self, near: socket.socket, far: socket.socket) -> None:
        passed = 0
        with contextlib.suppress(OSError):
            while data := near.recv(max(1, round(self.speed / 50)) if self.speed else 4096):
                if self.cut_after and passed + len(data) >= self.cut_after:
                    far.sendall(data[: self.cut_after - passed])
                    self.cut_after = 0
                    near.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    near.close()
                    break
                passed += len(data)
                far.sendall(data)
                if self.speed:
                    self._closing.wait(0.02)
            far.shutdown(socket.SHUT_WR)

    def _back(self, near: socket.socket, far: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := far.recv(4096):
                near.sendall(data)
