"""A printer on the network: raw bytes over TCP, in pieces, with a word about what may already be on paper."""

from __future__ import annotations

import contextlib
import select
import socket
import sys
import time
from dataclasses import dataclass

from app.devices.printer import Link, PrinterProblem, broken_off, reason_of, unreachable
from app.domain.frozen import frozen
from app.domain.printer_address import RAW_PORT

_PIECE = 4096  # bytes; small printers have buffers of this order
_IN_FLIGHT = 16384  # bytes the system may hold back for us: more would make a stall look like progress
_GRACE = 0.5  # seconds to hear of a reset where the system cannot say what was acknowledged
_LOOK = 0.05  # seconds between looks while a slow printer drains
_CONNECT = 3.0  # seconds; a printer on the same network answers in some milliseconds


@frozen
class NetworkPrinter:
    """``timeout`` (seconds) is how long the printer may take no byte before the job counts as broken off.

    Raw TCP has no receipt of its own: a job is done when the printer's side has acknowledged every byte, or has
    closed after all were sent.
    """

    host: str
    port: int = RAW_PORT
    timeout: float = 10.0
    talks: bool = True

    @property
    def name(self) -> str:
        return f"{self.host}:{self.port}"

    def connect(self) -> Link:
        try:
            connection = socket.create_connection((self.host, self.port), timeout=min(_CONNECT, self.timeout))
        except (OSError, UnicodeError) as problem:  # a host name too long for DNS is told as the latter
            reason = reason_of(problem) if isinstance(problem, OSError) else "no such name"
            raise unreachable(self.name, reason) from problem
        connection.settimeout(self.timeout)
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _IN_FLIGHT)
        return _NetworkLink(self, connection)


@dataclass(slots=True)
class _NetworkLink:
    printer: NetworkPrinter
    connection: socket.socket
    taken: int = 0

    def write(self, data: bytes) -> None:
        sent = 0
        while sent < len(data):
            try:
                count = self.connection.send(data[sent : sent + _PIECE])
            except OSError as problem:
                raise self._failed(problem) from problem
            sent += count
            self.taken += count

    def ask(self, data: bytes) -> None:
        try:
            self.connection.sendall(data)
        except OSError as problem:
            raise self._failed(problem) from problem

    def read(self, seconds: float) -> bytes:
        try:
            readable, _, _ = select.select([self.connection], [], [], seconds)
            said = self.connection.recv(1024) if readable else b""
        except OSError as problem:
            raise self._failed(problem) from problem
        if readable and not said:
            raise self._failed(ConnectionResetError("it closed the connection"))
        return said

    def finish(self) -> None:
        try:
            self._await_delivery()
        except OSError as problem:
            raise self._failed(problem) from problem

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            self.connection.settimeout(0)  # an answer left unread would turn the close into a reset
            while self.connection.recv(1024):
                pass
        self.connection.close()

    def _failed(self, problem: OSError) -> PrinterProblem:
        return (broken_off if self.taken else unreachable)(self.printer.name, reason_of(problem))

    def _await_delivery(self) -> None:
        """Waits while bytes drain; what the printer says meanwhile is read away. Raises OSError when it stalls."""
        waiting = _unacknowledged(self.connection)
        if waiting is None:
            self.connection.shutdown(socket.SHUT_WR)
        limit = time.monotonic() + (_GRACE if waiting is None else self.printer.timeout)
        while waiting != 0 and time.monotonic() < limit:
            readable, _, _ = select.select([self.connection], [], [], _LOOK)
            if readable and not self.connection.recv(1024):
                return
            left = _unacknowledged(self.connection)
            if waiting is not None and left is not None and left < waiting:
                limit = time.monotonic() + self.printer.timeout
            waiting = left
        if waiting:
            raise TimeoutError("timed out")


def _unacknowledged(connection: socket.socket) -> int | None:
    """Bytes the printer's side has not acknowledged yet (tcp(7), SIOCOUTQ); None where the system does not say."""
    if sys.platform != "linux":
        return None
    import fcntl
    import termios

    answer = fcntl.ioctl(connection, termios.TIOCOUTQ, b"\0" * 4)
    return int.from_bytes(answer, sys.byteorder)
