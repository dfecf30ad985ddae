"""Receipt printers: a job goes whole, or a problem says whether paper may have moved. One protocol and its twin."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from app.errors import DeviceProblem, InvalidInput

RAW_PORT = 9100


class Outcome(StrEnum):
    """What may be on paper after a failure; decides between printing again and printing a copy."""

    NOTHING = "nothing"  # no byte left the till
    UNKNOWN = "unknown"  # some did: look at the paper first


class PrinterProblem(DeviceProblem):
    """A job did not get through; the sale stands. ``outcome`` says whether anything may have been printed."""

    code = "printer"

    def __init__(self, message: str, hint: str, outcome: Outcome) -> None:
        super().__init__(message, hint)
        self.outcome = outcome


class Printer(Protocol):
    def send(self, data: bytes) -> None:
        """Hands the whole job over, or raises PrinterProblem. It may block: never call it on the screen thread."""


@dataclass(frozen=True, slots=True)
class NoPrinter:
    """A counter without paper, by choice of the shop: jobs are done as soon as they are sent."""

    def send(self, data: bytes) -> None:
        return None


@dataclass(slots=True)
class MemoryPrinter:
    """The twin for tests and the demo: same rules, same words; ``paper`` is what arrived, whole jobs or not.

    ``refuse`` fails before the first byte; ``break_after`` fails after that many bytes of the next job.
    """

    jobs: list[bytes] = field(default_factory=list)
    paper: bytes = b""
    refuse: bool = False
    break_after: int | None = None

    def send(self, data: bytes) -> None:
        if self.refuse:
            raise unreachable("the printer", "it is switched off")
        if self.break_after is not None and self.break_after < len(data):
            taken, self.break_after = data[: self.break_after], None
            self.paper += taken
            if not taken:
                raise unreachable("the printer", "the connection was reset")
            raise broken_off("the printer", "the connection was reset")
        self.jobs.append(data)
        self.paper += data


def printer_from(address: str) -> Printer:
    """The printer a setting names: ``file:PATH``, ``tcp:HOST[:PORT]`` or ``none``. Raises InvalidInput."""
    kind, _, rest = address.strip().partition(":")
    if kind == "none" and not rest:
        return NoPrinter()
    if kind == "file" and rest:
        from pathlib import Path

        from app.devices.printer_file import FilePrinter

        return FilePrinter(Path(rest))
    if kind == "tcp" and rest:
        from app.devices.printer_network import NetworkPrinter

        return NetworkPrinter(*_host_and_port(rest))
    raise InvalidInput(
        f"“{address}” is not a printer address.", "Write tcp:HOST:PORT, file:PATH or none.", "printer-address"
    )


def unreachable(name: str, reason: str) -> PrinterProblem:
    return PrinterProblem(
        f"The receipt was not printed: {name} cannot be reached ({reason}).",
        "Check its power and cable, then print again.",
        Outcome.NOTHING,
    )


def broken_off(name: str, reason: str) -> PrinterProblem:
    return PrinterProblem(
        f"The receipt may not be complete: {name} stopped in the middle ({reason}).",
        "Look at the paper; if it is cut short, print a copy.",
        Outcome.UNKNOWN,
    )


def _host_and_port(text: str) -> tuple[str, int]:
    host, port = text, str(RAW_PORT)
    if text.startswith("["):  # an IPv6 address carries its own colons
        host, _, tail = text[1:].partition("]")
        port = tail.removeprefix(":") or port
    elif text.count(":") == 1:
        host, port = text.split(":")
    if not host or not (port.isascii() and port.isdecimal()) or not 0 < int(port) < 65536:
        raise InvalidInput(f"“tcp:{text}” is not a printer address.", "Write tcp:HOST:PORT.", "printer-address")
    return host, int(port)
