"""A printer on the network: raw bytes over TCP, in pieces, with a word about what may already be on paper."""

from __future__ import annotations

import select
import socket
import sys
import time
from dataclasses import dataclass

from app.devices.printer import RAW_PORT, broken_off, unreachable

_PIECE = 4096  # bytes; small printers have buffers of this order
_GRACE = 0.5  # seconds to hear of a reset where the system cannot say what was acknowledged
_LOOK = 0.05  # seconds between looks while a slow printer drains


@dataclass(frozen=True, slots=True)
class NetworkPrinter:
    """``timeout`` (seconds) is how long the printer may take no byte before the job counts as broken off.

    Raw TCP has no receipt of its own: a job is done when the printer's side has acknowledged every byte, or has
    closed after all were sent.
    """

    host: str
    port: int = RAW_PORT
    timeout: float = 8.0

    def send(self, data: bytes) -> None:
        try:
            connection = socket.create_connection((self.host, self.port), timeout=self.timeout)
        except OSError as problem:
            raise unreachable(self._name, _reason(problem)) from problem
        with connection:
            sent = 0
            try:
                while sent < len(data):
                    sent += connection.send(data[sent : sent + _PIECE])
                connection.shutdown(socket.SHUT_WR)
                self._await_delivery(connection)
            except OSError as problem:
                failure = broken_off if sent else unreachable
                raise failure(self._name, _reason(problem)) from problem

    @property
    def _name(self) -> str:
        return f"{self.host}:{self.port}"

    def _await_delivery(self, connection: socket.socket) -> None:
        """Waits while bytes drain; what the printer says meanwhile is read away. Raises OSError when it stalls."""
        waiting = _unacknowledged(connection)
        limit = time.monotonic() + (_GRACE if waiting is None else self.timeout)
        while waiting != 0 and time.monotonic() < limit:
            readable, _, _ = select.select([connection], [], [], _LOOK)
            if readable and not connection.recv(1024):
                return
            left = _unacknowledged(connection)
            if waiting is not None and left is not None and left < waiting:
                limit = time.monotonic() + self.timeout
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


def _reason(problem: OSError) -> str:
    if isinstance(problem, TimeoutError):
        return "no answer in time"
    return (problem.strerror or str(problem)).lower()
