"""A printer of the system's own spooler (CUPS), through its commands: a PDF, or raw bytes for a raw queue."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass

from app.devices.printer import (
    UNREACHABLE,
    WELL,
    Condition,
    Link,
    Outcome,
    PagePrinter,
    Printer,
    PrinterProblem,
    Status,
    missing_package,
    unreachable,
)
from app.devices.printer_folder import plain_name
from app.domain.frozen import frozen

_SECONDS = 20.0  # for the spooler to take a job; it writes it to its own disk
_LOOK_SECONDS = 3.0
_MODEL = "printer-make-and-model"
_RAW = ("local raw printer", "raw queue", "raw printer")
# printer-state-reasons (RFC 8011, 5.4.12) to conditions, the most pressing first.
_REASONS = (
    ("media-empty", Status(Condition.PAPER_OUT, "paper-out")),
    ("media-needed", Status(Condition.PAPER_OUT, "paper-out")),
    ("cover-open", Status(Condition.COVER_OPEN, "cover-open")),
    ("door-open", Status(Condition.COVER_OPEN, "cover-open")),
    ("offline", Status(Condition.OFFLINE, "offline")),
    ("media-jam", Status(Condition.OFFLINE, "error")),
    ("media-low", Status(Condition.PAPER_LOW, "paper-low")),
)


def queue_printer(queue: str) -> Printer | PagePrinter:
    """The printer behind a queue: bytes for one set up as raw, pages for any other. Raises PrinterProblem."""
    told = _run(["lpoptions", "-p", queue], _LOOK_SECONDS)
    if _MODEL not in told:  # lpoptions says nothing, and no error, of what the spooler does not tell
        raise unreachable(queue, "the spooler does not know it or does not run")
    return RawQueue(queue) if any(word in told.lower() for word in _RAW) else PageQueue(queue)


@frozen
class PageQueue:
    """A job is done when the spooler has it: it keeps it through a crash of its own and says so itself."""

    queue: str

    def put(self, document: bytes, name: str) -> None:
        _run(["lp", "-s", "-d", self.queue, "-t", plain_name(name)], _SECONDS, document)

    def look(self) -> Status:
        return _status(self.queue)


@frozen
class RawQueue:
    """Bytes through the spooler: whole jobs, and no answer from the printer."""

    queue: str
    talks: bool = False

    def look(self) -> Status:
        return _status(self.queue)

    def connect(self) -> Link:
        status = _status(self.queue)
        if status.code == UNREACHABLE:
            raise unreachable(self.queue, "the spooler does not know it or does not run")
        return _RawLink(self.queue)


@dataclass(slots=True)
class _RawLink:
    queue: str
    job: bytes = b""

    def write(self, data: bytes) -> None:
        self.job += data

    def ask(self, data: bytes) -> None:
        return None

    def read(self, seconds: float) -> bytes:
        return b""

    def finish(self) -> None:
        job, self.job = self.job, b""
        if job:
            _run(["lp", "-s", "-d", self.queue, "-o", "raw", "-t", "cashwrap"], _SECONDS, job)

    def close(self) -> None:
        return None


def queues() -> tuple[str, ...]:
    """The queues this machine knows, by name; none where there is no spooler."""
    try:
        told = _run(["lpstat", "-e"], _LOOK_SECONDS)
    except PrinterProblem:
        return ()
    return tuple(line.strip() for line in told.splitlines() if line.strip())


def _status(queue: str) -> Status:
    try:
        told = _run(["lpstat", "-l", "-p", queue], _LOOK_SECONDS).lower()
    except PrinterProblem:
        return Status(Condition.OFFLINE, UNREACHABLE)
    for word, status in _REASONS:
        if word in told:
            return status
    return Status(Condition.OFFLINE, "offline") if "disabled since" in told else WELL


def _run(command: list[str], seconds: float, data: bytes = b"") -> str:
    """Runs one of the spooler's commands without a shell. Raises PrinterProblem with what it said."""
    program = shutil.which(command[0])
    if program is None:
        raise missing_package("cups-client", "CUPS")
    queue = command[command.index("-d" if "-d" in command else "-p") + 1] if "-e" not in command else "the spooler"
    try:
        done = subprocess.run(
            [program, *command[1:]],
            input=data,
            capture_output=True,
            timeout=seconds,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except subprocess.TimeoutExpired as problem:
        # The spooler may have taken the job and only its answer be late.
        raise _maybe(queue) if data else unreachable(queue, "no answer in time") from problem
    except OSError as problem:
        raise unreachable(queue, (problem.strerror or str(problem)).lower()) from problem
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().rpartition(f"{command[0]}: ")[2]
        raise unreachable(queue, said.removeprefix("Error - ")[:200].rstrip(".") or "the spooler refused")
    return done.stdout.decode(errors="replace")


def _maybe(queue: str) -> PrinterProblem:
    return PrinterProblem(
        f"{queue} may or may not have taken the paper: the spooler did not answer in time.",
        "Look at the printer's queue before printing again.",
        Outcome.UNKNOWN,
        "no-answer",
    )
