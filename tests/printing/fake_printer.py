"""A receipt printer on loopback that obeys Epson's rules: answers at once, prints in turn, holds what it cannot print.

Written against the ESC/POS Command Reference and not against our encoder. It can be out of paper, open, off-line, slow,
dumb, cut off after so many bytes, and run out of paper in the middle.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

BUFFER = 16384  # bytes it keeps while it cannot print; more is not taken from the line
BLOCKING = {"paper-out", "cover-open", "offline", "error"}
_SIZES = {b"\x1b@": 2, b"\x1bp": 5, b"\x1bd": 3, b"\x1dr": 3, b"\x10\x04": 3, b"\x10\x14": 5}


@dataclass
class FakePrinter:
    """``receipts`` holds the dots of each paper that was cut off, ``unfinished`` what hangs out of it."""

    answers: bool = True
    confirms: bool = True
    speed: float = 0.0  # bytes a second; 0 for as fast as they come
    cut_after: int = 0  # bytes of a connection after which it is reset; 0 for never
    out_after: int = 0  # slices after which the paper runs out; 0 for never
    one_stream: bool = True  # as on USB: what a connection left unfinished is finished by the next one
    faults: set[str] = field(default_factory=set)
    receipts: list[bytes] = field(default_factory=list)
    unfinished: bytes = b""
    pulses: int = 0
    cuts: int = 0
    garbage: bytes = b""
    connections: int = 0
    questions: int = 0
    slices: int = 0

    def __post_init__(self) -> None:
        self._change = threading.Condition()
        self._rest = b""
        self._held: list[tuple[socket.socket, bytes]] = []
        self._door = socket.create_server(("127.0.0.1", 0))
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.address = f"tcp:127.0.0.1:{self._door.getsockname()[1]}"
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._closing = threading.Event()
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def __enter__(self) -> FakePrinter:
        return self

    def __exit__(self, *exc: object) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        for one in self._open:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        with self._change:
            self._change.notify_all()
        for thread in (self._accepting, *self._threads):
            thread.join(10)

    # What happens to it at the counter -------------------------------------------------------------------------

    def set(self, *faults: str) -> None:
        """Exactly these faults from now on; what was held is printed if it can be."""
        with self._change:
            self.faults = set(faults)
            self._release()
            self._change.notify_all()

    def wait_for(self, what: object, seconds: float = 10) -> bool:
        """Waits until ``what`` (a question without arguments) says yes; asked again after each thing that happens."""
        with self._change:
            return bool(self._change.wait_for(what, seconds))  # type: ignore[arg-type]

    # The line --------------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._door.accept()
            except OSError:
                return
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with self._change:
            self.connections += 1
            self._change.notify_all()
        taken, stream = 0, self._rest if self.one_stream else b""
        with contextlib.suppress(OSError), connection:
            limit = self.cut_after
            while data := self._read(connection, limit - taken if limit else 4096):
                taken += len(data)
                stream += data
                with self._change:
                    stream = self._rest = self._understand(connection, stream)
                    self._change.notify_all()
                if limit and taken >= limit:
                    self.cut_after = 0
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                limit = self.cut_after

    def _read(self, connection: socket.socket, most: int) -> bytes:
        most = max(1, min(most, 4096))
        if self.speed:
            most = max(1, min(most, round(self.speed / 50)))
            self._closing.wait(0.02)  # a slow head, not a test waiting
        with self._change:
            self._change.wait_for(lambda: self._closing.is_set() or sum(len(d) for _, d in self._held) < BUFFER)
        return b"" if self._closing.is_set() else connection.recv(most)

    def _understand(self, connection: socket.socket, stream: bytes) -> bytes:
        for command in (commands := _Commands(stream)):
            if command[:2] == b"\x10\x04":
                self._answer(connection, command[2])
            elif command[:2] == b"\x10\x14":
                self.pulses += 1
            else:
                self._held.append((connection, command))
                self._release()
        return commands.rest

    def _answer(self, connection: socket.socket, n: int) -> None:
        self.questions += 1
        if not self.answers:
            return
        out, cover = "paper-out" in self.faults, "cover-open" in self.faults
        stopped = bool(self.faults & BLOCKING)
        said = {
            1: 0x12 | (0x08 if stopped else 0),
            2: 0x12 | (0x04 if cover else 0) | (0x20 if out else 0) | (0x40 if "error" in self.faults else 0),
            4: 0x12 | (0x0C if out or "paper-low" in self.faults else 0) | (0x60 if out else 0),
        }[n]
        connection.sendall(bytes([said]))

    def _release(self) -> None:
        while self._held and not self.faults & BLOCKING:
            connection, command = self._held.pop(0)
            self._print(connection, command)

    def _print(self, connection: socket.socket, command: bytes) -> None:
        head = command[:2]
        if head == b"\x1dv":
            self.unfinished += command[8:]
            self.slices += 1
            if self.out_after and self.slices == self.out_after:
                self.faults.add("paper-out")
        elif head == b"\x1dV":
            self.cuts += 1
            if self.unfinished:
                self.receipts.append(self.unfinished)
            self.unfinished = b""
        elif head == b"\x1bp":
            self.pulses += 1
        elif head == b"\x1dr":
            if self.confirms and self.answers:
                with contextlib.suppress(OSError):
                    connection.sendall(b"\x00")
        elif head not in (b"\x1b@", b"\x1bd") and command not in (b"\x00", b"\x10"):
            self.garbage += command


class _Commands:
    """The whole commands at the start of a stream, one by one; ``rest`` is what is not whole yet."""

    def __init__(self, stream: bytes) -> None:
        self.rest = stream

    def __iter__(self) -> Iterator[bytes]:
        while self.rest:
            size = self._size()
            if size > len(self.rest):
                return
            command, self.rest = self.rest[:size], self.rest[size:]
            yield command

    def _size(self) -> int:
        head = self.rest[:2]
        if len(head) < 2:
            return 2
        if head == b"\x1dV":
            return 3 if len(self.rest) > 2 and self.rest[2] in (0, 1, 48, 49) else 4
        if head == b"\x1dv":
            if len(self.rest) < 8:
                return 8
            stride, rows = struct.unpack("<HH", self.rest[4:8])
            return 8 + stride * rows
        return _SIZES.get(head, 1)
