"""Receipt printers: a protocol for what takes bytes, one for what takes whole pages, and the words for failure."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol, runtime_checkable

from app.domain.frozen import frozen
from app.errors import DeviceProblem


class Outcome(StrEnum):
    """What may be on paper after a failure; decides between printing again and printing a copy."""

    NOTHING = "nothing"  # no byte left the till
    UNKNOWN = "unknown"  # some did: look at the paper first


class Condition(StrEnum):
    """How a printer is, as far as it says so."""

    OK = "ok"
    PAPER_LOW = "paper-low"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    UNKNOWN = "unknown"  # it has no way to say, or does not answer: no error


@frozen
class Status:
    """A condition and its finer reason, a code for programs: screens have the words."""

    condition: Condition
    code: str

    @property
    def blocked(self) -> bool:
        """It would print nothing now."""
        return self.condition in (Condition.PAPER_OUT, Condition.COVER_OPEN, Condition.OFFLINE)


WELL = Status(Condition.OK, "ok")
SILENT = Status(Condition.UNKNOWN, "no-answer")
UNREACHABLE = "unreachable"
# Reasons that pass without anybody at the till: the job waits for them and goes out by itself.
PASSING = frozenset({UNREACHABLE, "paper-out", "cover-open", "offline", "error", "cutter", "feeding"})


class PrinterProblem(DeviceProblem):
    """A job did not get through; the sale stands. ``outcome`` says whether anything may have been printed."""

    code = "printer"

    def __init__(self, message: str, hint: str, outcome: Outcome, code: str | None = None) -> None:
        super().__init__(message, hint, code)
        self.outcome = outcome


class Link(Protocol):
    """An open way to a printer. Whatever blocks, blocks the printing thread only."""

    def write(self, data: bytes) -> None:
        """Hands over a part of a job. Raises PrinterProblem when no byte was taken for a time, or the link is cut."""

    def ask(self, data: bytes) -> None:
        """Hands over a question, which puts nothing on paper. Raises PrinterProblem as ``write`` does."""

    def read(self, seconds: float) -> bytes:
        """What the printer says within this time; empty when it is silent. Raises PrinterProblem on a cut link."""

    def finish(self) -> None:
        """Waits until the other side has taken everything, as far as that can be known. Raises PrinterProblem."""

    def close(self) -> None:
        """Lets go of the printer; raises nothing."""


class Printer(Protocol):
    """Something that takes ESC/POS bytes. ``talks`` says whether it has a way to answer at all."""

    @property
    def talks(self) -> bool: ...

    def connect(self) -> Link:
        """Opens the way. Raises PrinterProblem (nothing was printed)."""


@runtime_checkable
class Looked(Protocol):
    """Something that another knows the state of: a spooler, the file system."""

    def look(self) -> Status:
        """How it is now; raises nothing."""


@runtime_checkable
class PagePrinter(Looked, Protocol):
    """Something that takes whole documents: an office printer, a folder of PDF files."""

    def put(self, document: bytes, name: str) -> None:
        """Hands a PDF over; ``name`` is a title in plain letters. Raises PrinterProblem."""


def deliver(printer: Printer, data: bytes) -> None:
    """The whole job at once, asking nothing. Raises PrinterProblem."""
    link = printer.connect()
    try:
        link.write(data)
        link.finish()
    finally:
        link.close()


def unreachable(name: str, reason: str) -> PrinterProblem:
    return PrinterProblem(
        f"The receipt was not printed: {name} cannot be reached ({reason}).",
        "Check its power and cable; it is printed once the printer answers.",
        Outcome.NOTHING,
        UNREACHABLE,
    )


def broken_off(name: str, reason: str) -> PrinterProblem:
    return PrinterProblem(
        f"The receipt may not be complete: {name} stopped in the middle ({reason}).",
        "Look at the paper; if it is cut short, print a copy.",
        Outcome.UNKNOWN,
        "broken-off",
    )


def missing_package(package: str, kind: str) -> PrinterProblem:
    return PrinterProblem(
        f"Nothing was printed: {kind} printers need the package {package}, which is not installed.",
        f"Install {package} beside Cashwrap, or choose another printer.",
        Outcome.NOTHING,
        "missing-package",
    )


def reason_of(problem: OSError) -> str:
    """What the system says, in its own words."""
    if isinstance(problem, TimeoutError):
        return "no answer in time"
    return (problem.strerror or str(problem)).lower()
