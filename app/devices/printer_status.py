"""What a receipt printer says of itself: its status at once (DLE EOT), and in turn that all before is done (GS r).

Layouts of the bytes: Epson, ESC/POS Command Reference, "DLE EOT", "GS r" and "GS a".
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from app.devices.printer import SILENT, WELL, Condition, Link, Looked, PagePrinter, Printer, Status

QUERY = b"\x10\x04"  # DLE EOT, and what is asked about: PRINTER, CAUSE or PAPER; answered at once
PRINTER, CAUSE, PAPER = 1, 2, 4
CONFIRM = b"\x1dr\x01"  # answered in its turn, when what came before it has been printed
ANSWER_SECONDS = 0.7  # a serial line at 9600 baud takes 12 ms; a busy network printer some tenths

_OFFLINE = 0x08
_REALTIME, _REALTIME_BITS = 0x93, 0x12  # 0xx1xx10
_AUTOMATIC_BITS = 0x10  # 0xx1xx00, then three more bytes
_IN_TURN, _IN_TURN_BITS = 0x90, 0x00  # 0xx0xxxx


@dataclass(slots=True)
class Heard:
    """Bytes from a printer told apart by their fixed bits: answers, and what it says without being asked."""

    realtime: list[int] = field(default_factory=list)
    in_turn: list[int] = field(default_factory=list)
    _skip: int = 0

    def take(self, data: bytes) -> None:
        for byte in data:
            if self._skip:
                self._skip -= 1
            elif byte & _REALTIME == _REALTIME_BITS:
                self.realtime.append(byte)
            elif byte & _REALTIME == _AUTOMATIC_BITS:
                self._skip = 3
            elif byte & _IN_TURN == _IN_TURN_BITS:
                self.in_turn.append(byte)

    def confirmed(self) -> bool:
        """Whether an answer in turn has come; it counts once."""
        came = bool(self.in_turn)
        self.in_turn.clear()
        return came


def status_of(printer: int, cause: int, paper: int) -> Status:
    """The answers to DLE EOT 1, 2 and 4 as one status, the most pressing first."""
    if cause & 0x04:
        return Status(Condition.COVER_OPEN, "cover-open")
    if paper & 0x60 or cause & 0x20:
        return Status(Condition.PAPER_OUT, "paper-out")
    if cause & 0x40:
        return Status(Condition.OFFLINE, "error")
    if printer & _OFFLINE:
        return Status(Condition.OFFLINE, "feeding" if cause & 0x08 else "offline")
    if paper & 0x0C:
        return Status(Condition.PAPER_LOW, "paper-low")
    return WELL


def ask_status(link: Link, heard: Heard, seconds: float = ANSWER_SECONDS) -> Status:
    """How the printer is; SILENT when it does not answer in time. Raises PrinterProblem on a cut link.

    Bad news is asked for twice: dots of a picture can look like a question, and its answer like ours.
    """
    first = _asked(link, heard, seconds)
    return _asked(link, heard, seconds) if first.blocked else first


def state_of(printer: Printer | PagePrinter) -> Status:
    """How a printer that nobody is using is; SILENT for one that has no way to say. Raises PrinterProblem."""
    if isinstance(printer, Looked):
        return printer.look()
    if not printer.talks:
        return SILENT
    link = printer.connect()
    try:
        return ask_status(link, Heard())
    finally:
        link.close()


def glance(link: Link, heard: Heard, known: Status, seconds: float = ANSWER_SECONDS) -> Status:
    """As ``ask_status`` for a printer that was ``known`` a moment ago: one question, more only where it is off-line."""
    said = _answer(link, heard, PRINTER, seconds)
    if not said:
        return SILENT
    if said[0] & _OFFLINE or known.blocked:
        return ask_status(link, heard, seconds)
    return known


def _asked(link: Link, heard: Heard, seconds: float) -> Status:
    printer = _answer(link, heard, PRINTER, seconds)
    if not printer:
        return SILENT
    cause = _answer(link, heard, CAUSE, seconds) if printer[0] & _OFFLINE else b"\x12"
    paper = _answer(link, heard, PAPER, seconds)
    return status_of(printer[0], cause[0], paper[0]) if cause and paper else SILENT


def _answer(link: Link, heard: Heard, what: int, seconds: float) -> bytes:
    """One byte, or none in time. One question at a time: answers of a byte each would wait for one another on TCP."""
    heard.take(link.read(0))
    heard.realtime.clear()
    link.ask(QUERY + bytes((what,)))
    end = time.monotonic() + seconds
    while not heard.realtime:
        said = link.read(max(0, end - time.monotonic()))
        if not said:
            return b""
        heard.take(said)
    return bytes(heard.realtime[:1])
