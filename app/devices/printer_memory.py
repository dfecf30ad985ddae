"""Printers without a device: none at all by choice, and the twin for tests, which obeys the same rules."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.devices.printer import Condition, Link, broken_off, unreachable
from app.devices.printer_status import CONFIRM, QUERY
from app.domain.frozen import frozen


@frozen
class NoPrinter:
    """A counter without paper, by choice of the shop: jobs are done as soon as they are sent."""

    talks: bool = False

    def connect(self) -> Link:
        return _Nowhere()


class _Nowhere:
    def write(self, data: bytes) -> None:
        return None

    def ask(self, data: bytes) -> None:
        return None

    def read(self, seconds: float) -> bytes:
        return b""

    def finish(self) -> None:
        return None

    def close(self) -> None:
        return None


@dataclass(slots=True)
class MemoryPrinter:
    """The twin: ``paper`` is what arrived, whole jobs or not; ``jobs`` are those that were finished.

    ``refuse`` cannot be reached; ``break_after`` fails after that many bytes of the next job; ``condition`` is what it
    answers when asked (UNKNOWN answers nothing).
    """

    talks: bool = True
    condition: Condition = Condition.OK
    refuse: bool = False
    break_after: int | None = None
    jobs: list[bytes] = field(default_factory=list)
    paper: bytes = b""
    asked: int = 0

    def connect(self) -> Link:
        if self.refuse:
            raise unreachable("the printer", "it is switched off")
        return _MemoryLink(self)


@dataclass(slots=True)
class _MemoryLink:
    printer: MemoryPrinter
    job: bytes = b""
    said: bytes = b""

    def write(self, data: bytes) -> None:
        limit = self.printer.break_after
        if limit is not None and len(self.job) + len(data) > limit:
            taken = data[: limit - len(self.job)]
            self.printer.paper, self.printer.break_after = self.printer.paper + taken, None
            failed = broken_off if self.job or taken else unreachable
            raise failed("the printer", "the connection was reset")
        self.job += data
        self.printer.paper += data

    def ask(self, data: bytes) -> None:
        self.printer.asked += 1
        if self.printer.condition is Condition.UNKNOWN:
            return
        if data.startswith(QUERY):
            self.said += _ANSWERS[self.printer.condition][data[2]]
        elif data == CONFIRM:
            self.said += b"\x00"

    def read(self, seconds: float) -> bytes:
        said, self.said = self.said, b""
        return said

    def finish(self) -> None:
        if self.job:
            self.printer.jobs.append(self.job)
        self.job = b""

    def close(self) -> None:
        return None


# DLE EOT n, as a TM printer answers.
_ANSWERS = {
    Condition.OK: {1: b"\x12", 2: b"\x12", 4: b"\x12"},
    Condition.PAPER_LOW: {1: b"\x12", 2: b"\x12", 4: b"\x1e"},
    Condition.PAPER_OUT: {1: b"\x1a", 2: b"\x32", 4: b"\x7e"},
    Condition.COVER_OPEN: {1: b"\x1a", 2: b"\x16", 4: b"\x12"},
    Condition.OFFLINE: {1: b"\x1a", 2: b"\x12", 4: b"\x12"},
}
