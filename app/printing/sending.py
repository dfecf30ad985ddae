"""One job on its way: asked before, watched between slices, held while paper is out, and confirmed at the end."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.devices.printer import SILENT, Link, Outcome, Printer, PrinterProblem, Status
from app.devices.printer_status import CONFIRM, Heard, ask_status, glance

LONGEST_COMMAND = 8 + 100 * 300  # a slice of the widest head
# After a command that was broken off: what it may lack, then off with the half receipt, so that it is nobody else's.
_CUT_OFF = b"\x1b@\x1dVB\x00"
CONFIRM_SECONDS = 15.0  # of nothing heard after the last slice: a metre of receipt is printed in ten
_STEP = 0.5  # seconds between looks at a printer that holds a job, or prints its end


class Watch(Protocol):
    """What the sender tells of a job in hand, and what may pass between two of its slices."""

    def begin(self) -> bool:
        """The printer is ready and nothing was sent yet. False lets the job be."""

    def status(self, status: Status) -> None:
        """How the printer is now."""

    def between(self, link: Link, status: Status) -> None:
        """Between two whole commands: a drawer that must open now may open here."""

    def wait(self, seconds: float) -> bool:
        """Waits, or less if there is something to do; True when the till is closing."""

    def hurries(self) -> bool:
        """Whether the till is closed and waits no longer, also for a printer that goes on."""


@dataclass(slots=True)
class Manner:
    """What experience taught about one printer; None while nobody knows."""

    answers: bool | None = None  # DLE EOT
    confirms: bool | None = None  # GS r, in its turn
    torn: int = 0  # bytes that a command may lack which was broken off; 0 where none was


@dataclass(slots=True)
class Sender:
    """Sends jobs over one link that stays open while there are some; use it as a context."""

    printer: Printer
    manner: Manner = field(default_factory=Manner)
    confirm_seconds: float = CONFIRM_SECONDS
    _link: Link | None = None
    _heard: Heard = field(default_factory=Heard)
    _known: Status = SILENT

    def __enter__(self) -> Sender:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        if self._link is not None:
            self._link.close()
        self._link = None

    def look(self) -> Status:
        """How the printer is. Raises PrinterProblem where it cannot be reached."""
        return self._ask(self._opened())

    def send(self, pieces: Sequence[bytes], watch: Watch) -> bool:
        """Prints one job of whole commands. False where it was let be.

        Raises PrinterProblem: with nothing printed where the printer was not ready, else with the paper to look at.
        """
        link, status = self._ready()
        watch.status(status)
        if status.blocked:
            raise not_ready(status)
        if not watch.begin():
            return False
        try:
            self._send(link, pieces, watch, status)
        except PrinterProblem:
            self.manner.torn = max(map(len, pieces), default=0)
            self.close()
            raise
        return True

    def kick(self, pulse: bytes, at_once: bytes, watch: Watch) -> bool:
        """Opens the drawer, also where the printer is out of paper. Raises PrinterProblem as ``send`` does."""
        link, status = self._ready()
        watch.status(status)
        if not watch.begin():
            return False
        try:
            link.write(at_once if status.blocked else pulse)
            link.finish()
        except PrinterProblem:
            self.close()
            raise
        return True

    def _opened(self) -> Link:
        if self._link is None:
            self._link, self._heard = self.printer.connect(), Heard()
            self._mend(self._link)
        return self._link

    def _mend(self, link: Link) -> None:
        """Ends what was broken off, or a printer would take a question and the next job for the missing dots.

        A printer passes over NUL between commands (Epson, ESC/POS Command Reference).
        """
        if self.manner.torn:
            link.ask(bytes(self.manner.torn) + _CUT_OFF)
            self.manner.torn = 0

    def _ready(self) -> tuple[Link, Status]:
        """An open link and how the printer is; one that was cut since the job before is opened once more."""
        fresh = self._link is None
        try:
            link = self._opened()
            return link, self._ask(link)
        except PrinterProblem:
            self.close()
            if fresh:
                raise
        link = self._opened()
        return link, self._ask(link)

    def _ask(self, link: Link) -> Status:
        """SILENT for a printer that is known to say nothing, at no cost."""
        if not self.printer.talks or self.manner.answers is False:
            return SILENT
        status = ask_status(link, self._heard)
        if self.manner.answers is None:
            self.manner.answers = status is not SILENT
        self._known = status
        return status

    def _glance(self, link: Link) -> Status:
        """As ``_ask``, of a printer that answered when the job began."""
        status = glance(link, self._heard, self._known)
        if status is not SILENT:
            self._known = status
        return status

    def _send(self, link: Link, pieces: Sequence[bytes], watch: Watch, status: Status) -> None:
        silent = status is SILENT
        for number, piece in enumerate(pieces):
            if number and not silent:
                silent = self._well(link, watch) is SILENT  # one that prints may not answer: it is not asked again
            if watch.hurries():
                raise interrupted()
            link.write(piece)
        if self.manner.answers and self.manner.confirms is not False:
            self._confirm(link, watch)
        link.finish()

    def _well(self, link: Link, watch: Watch) -> Status:
        """Waits while the printer would print nothing: what it has is kept there, so the rest must follow."""
        status = self._glance(link)
        watch.status(status)
        watch.between(link, status)
        while status.blocked:
            if watch.wait(_STEP):
                raise interrupted()
            status = self._glance(link)
            watch.status(status)
            watch.between(link, status)
        return status

    def _confirm(self, link: Link, watch: Watch) -> None:
        """Waits for the printer's word that everything is printed. Raises PrinterProblem where it falls silent."""
        self._heard.take(link.read(0))
        self._heard.in_turn.clear()
        link.ask(CONFIRM)
        end = time.monotonic() + self.confirm_seconds
        answered = True
        while not self._heard.confirmed():
            if time.monotonic() > end:
                self._unconfirmed(answered)
                return
            self._heard.take(link.read(_STEP))
            if self._heard.in_turn:
                continue
            status = self._glance(link)
            answered = status is not SILENT
            watch.status(status)
            watch.between(link, status)
            if watch.hurries():
                raise interrupted()
            if status.blocked:
                end = time.monotonic() + self.confirm_seconds
                if watch.wait(_STEP):
                    raise interrupted()
        self.manner.confirms = True

    def _unconfirmed(self, answered: bool) -> None:
        """Who answers at once but never in turn does not know the question; who answers nothing now may hang."""
        if not answered:
            raise PrinterProblem(
                "The receipt may not be complete: the printer took it and then stopped answering.",
                "Look at the paper; if it is cut short, print a copy.",
                Outcome.UNKNOWN,
                "no-answer",
            )
        if self.manner.confirms is None:
            self.manner.confirms = False


def not_ready(status: Status) -> PrinterProblem:
    """Nothing was sent: the words for why."""
    what, hint = _WORDS.get(status.code, _WORDS["offline"])
    return PrinterProblem(f"The receipt was not printed: {what}.", hint, Outcome.NOTHING, status.code)


def held_words(status: Status) -> str:
    """What is said of a job that stands still in the middle."""
    what, _ = _WORDS.get(status.code, _WORDS["offline"])
    return f"The receipt stopped in the middle: {what}. It goes on by itself."


def interrupted() -> PrinterProblem:
    return PrinterProblem(
        "The till was closed while the receipt was printed.",
        "Look at the paper; if it is cut short, print a copy.",
        Outcome.UNKNOWN,
        "interrupted",
    )


_SOON = "It is printed by itself after that."
_WORDS = {
    "paper-out": ("the printer is out of paper", f"Put in a new roll. {_SOON}"),
    "cover-open": ("the printer's cover is open", f"Close the cover. {_SOON}"),
    "feeding": ("somebody feeds paper", _SOON),
    "error": ("the printer reports an error", f"Look for a jam, switch it off and on. {_SOON}"),
    "offline": ("the printer is off-line", f"Switch it on-line. {_SOON}"),
}
