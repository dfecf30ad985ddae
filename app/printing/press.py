"""The press: takes queued jobs to their printers in order, and knows how the receipt printer is.

A job is marked before its first byte leaves the till. Nothing printed: it waits and goes out by itself. Something may
be: it is asked about, and never printed again by itself.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace

from app.devices.drawer import at_once, in_turn
from app.devices.printer import (
    PASSING,
    SILENT,
    UNREACHABLE,
    Condition,
    Link,
    Looked,
    Outcome,
    PagePrinter,
    Printer,
    PrinterProblem,
    Status,
)
from app.devices.printer_named import printer_from
from app.domain.frozen import frozen
from app.errors import ShopError
from app.printing.jobs import commands, document, target_of
from app.printing.sending import LONGEST_COMMAND, Manner, Sender, held_words
from app.queries.print_jobs import PrintJob, print_jobs, to_print
from app.register import Register
from app.services.printing import NO_PRINTER, begin_print_job, mark_print_job, tell_of_printer

CLOSING_SECONDS = 5.0  # that a closing till waits for the paper in hand: a long receipt takes half of it

PrinterOf = Callable[[str], Printer | PagePrinter]


@frozen
class PrinterState:
    """How the receipt printer is, as last heard: ``code`` is the finer reason, ``at`` when it became so (UTC)."""

    condition: Condition = Condition.UNKNOWN
    code: str = "no-answer"
    at: str = ""

    @property
    def blocked(self) -> bool:
        """It would print nothing now."""
        return Status(self.condition, self.code).blocked


class Press:
    """Used by one thread. ``patience`` (seconds) is how long a job may stand still in the middle; None for ever."""

    def __init__(self, register: Register, printer_of: PrinterOf = printer_from, patience: float | None = None) -> None:
        self.state = PrinterState()
        self.fresh = False  # something was queued since the last look
        self.wake = threading.Event()
        self.closing = False
        self._give_up_at = math.inf
        self.heard_at = -math.inf  # when the receipt printer was last asked or tried, on the monotonic clock
        self.register = register
        self._printer_of = printer_of
        self._patience = patience
        self._manners: dict[str, Manner] = {}

    def close(self) -> None:
        """The till closes, told from another thread: the job in hand has a moment to end, and no other begins."""
        self._give_up_at = time.monotonic() + CLOSING_SECONDS
        self.closing = True
        self.wake.set()

    def hurries(self) -> bool:
        """Whether the moment that a closing till waits for its last paper is over."""
        return time.monotonic() > self._give_up_at

    def settle_interrupted(self) -> int:
        """Jobs that were being sent when the register stopped may be on paper or not: mark them so.

        The half paper is ended first: a till that dies once more after the mark would know nothing of it.
        """
        interrupted = self.register.ask(print_jobs, ("sending",))
        for job in interrupted:
            self._manner(self.register.settings[target_of(job)]).torn = LONGEST_COMMAND
        if interrupted:
            self.look()
        for job in interrupted:
            self._mark(job, *_unsure(job, "interrupted", "The till stopped while this was printed."))
        return len(interrupted)

    def print_waiting(self) -> int:
        """Print what is queued, oldest first, and what waited for the printer; returns how many were sent."""
        sent = 0
        while True:
            self.fresh = False
            sent += self._pass()
            if not self.fresh or self.closing:
                return sent

    def waits(self) -> bool:
        """Whether some job goes out by itself once the printer is well again."""
        return any(job.passes for job in self.register.ask(print_jobs, ("failed",)))

    def look(self) -> PrinterState:
        """Ask the receipt printer how it is."""
        address = self.register.settings["printer"]
        if address == NO_PRINTER:
            if self.state.at:  # there was one
                self.say(Status(Condition.UNKNOWN, NO_PRINTER))
            return self.state
        manner = self._manner(address)
        manner.answers = manner.answers or None  # one that was dumb may have been replaced
        try:
            printer = self._printer_of(address)
            if isinstance(printer, Looked):
                self.say(printer.look())
            else:
                with Sender(printer, manner) as sender:
                    self.say(sender.look() if printer.talks else SILENT)
        except ShopError as problem:
            self.say(Status(Condition.OFFLINE, problem.code))
        return self.state

    @property
    def answers(self) -> bool:
        """Whether the receipt printer is one that says how it is."""
        return bool(self._manner(self.register.settings["printer"]).answers)

    def say(self, status: Status) -> None:
        """Tell who listens, if the receipt printer is another than it was."""
        self.heard_at = time.monotonic()
        if (status.condition, status.code) == (self.state.condition, self.state.code) and self.state.at:
            return
        self.state = PrinterState(status.condition, status.code, self.state.at)
        self.state = replace(self.state, at=self.register.do(tell_of_printer).result())

    def open_drawers(self, link: Link, status: Status) -> None:
        """Between two commands of another job: the drawer of the next sale does not wait for this one's paper."""
        if not self.fresh:
            return
        for job in self.register.ask(to_print):
            if job.kind == "drawer" and self.register.do(begin_print_job, job.id).result():
                pin = self.pin()
                link.write(at_once(pin) if status.blocked else in_turn(pin))
                self._mark(job, "sent")

    def wait(self, since: float, seconds: float) -> bool:
        """Waits for the printer, or for something to do; True when a job that stands still is to be given up."""
        self.wake.wait(seconds)
        self.wake.clear()
        return self.closing or (self._patience is not None and time.monotonic() - since > self._patience)

    def pin(self) -> int:
        """Which pin of the printer's socket the drawer hangs on."""
        pin: int = self.register.settings["printer.drawer_pin"]
        return pin

    def _manner(self, address: str) -> Manner:
        return self._manners.setdefault(address, Manner())

    def _pass(self) -> int:
        sent, blocked, senders = 0, dict[str, PrinterProblem](), dict[str, Sender]()
        with ExitStack() as links:
            for job in self.register.ask(to_print):
                address = self.register.settings[target_of(job)]
                if self.closing:
                    break
                if address in blocked:
                    self._failed(job, blocked[address])
                    continue
                try:
                    sent += self._print(job, address, senders, links)
                except PrinterProblem as problem:
                    self._failed(job, problem)
                    if problem.code == UNREACHABLE and target_of(job) == "printer":
                        self.say(Status(Condition.OFFLINE, UNREACHABLE))
                    if problem.outcome is Outcome.NOTHING and problem.code in PASSING and job.kind != "drawer":
                        blocked[address] = problem
        return sent

    def _print(self, job: PrintJob, address: str, senders: dict[str, Sender], links: ExitStack) -> int:
        try:
            send = self._made(job, address, senders, links)
        except PrinterProblem:
            raise
        except ShopError as problem:  # this paper cannot be made: the next one is not held up by it
            self._mark(job, "failed", problem.message, problem.code)
            return 0
        done = send()
        if done:
            self._mark(job, "sent")
        return int(done)

    def _made(self, job: PrintJob, address: str, senders: dict[str, Sender], links: ExitStack) -> Callable[[], bool]:
        """The paper of a job, made and ready to be sent. Raises ShopError where it cannot be made."""
        printer = self._printer_of(address)
        if isinstance(printer, PagePrinter):
            name, paper = document(self.register, job)
            return lambda: self._begin(job) and _put(printer, paper, name)
        if address not in senders:
            senders[address] = links.enter_context(Sender(printer, self._manner(address)))
        sender, watch = senders[address], _Watch(self, job)
        if job.kind == "drawer":
            pin = self.pin()
            return lambda: sender.kick(in_turn(pin), at_once(pin), watch)
        pieces = commands(self.register, job)
        return lambda: sender.send(pieces, watch)

    def _begin(self, job: PrintJob) -> bool:
        return self.register.do(begin_print_job, job.id).result()

    def _failed(self, job: PrintJob, problem: PrinterProblem) -> None:
        if problem.outcome is not Outcome.NOTHING:
            self._mark(job, *_unsure(job, problem.code, problem.message))
        elif (job.state, job.code) != ("failed", problem.code) or job.kind == "drawer":
            words = f"The drawer was not opened. {problem.message}" if job.kind == "drawer" else problem.message
            self._mark(job, "failed", words, problem.code)

    def _mark(self, job: PrintJob, state: str, words: str = "", code: str = "") -> None:
        self.register.do(mark_print_job, job.id, state, words, code).result()


def _put(printer: PagePrinter, paper: bytes, name: str) -> bool:
    printer.put(paper, name)
    return True


def _unsure(job: PrintJob, code: str, words: str) -> tuple[str, str, str]:
    """A paper of which nobody knows is asked about; a drawer is looked at, and stays as it is."""
    if job.kind == "drawer":
        return "failed", "Nobody knows whether the drawer opened. Look at it.", "drawer-unsure"
    return "unknown", words, code


@dataclass(slots=True)
class _Watch:
    """One job in hand, for the sender."""

    press: Press
    job: PrintJob
    _begun: bool = False
    _held: str = ""
    _since: float = field(default=0.0)

    def begin(self) -> bool:
        self._begun = self.press.register.do(begin_print_job, self.job.id).result()
        return self._begun

    def status(self, status: Status) -> None:
        if status is not SILENT or not self._begun:  # one that prints may be too busy to answer
            self.press.say(status)
        held = status.code if status.blocked else ""
        if self._begun and held != self._held:
            self._held, self._since = held, time.monotonic()
            words = held_words(status) if held else ""
            self.press.register.do(mark_print_job, self.job.id, "sending", words, held).result()

    def between(self, link: Link, status: Status) -> None:
        self.press.open_drawers(link, status)

    def wait(self, seconds: float) -> bool:
        return self.press.wait(self._since, seconds)

    def hurries(self) -> bool:
        return self.press.hurries()
