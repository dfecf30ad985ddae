"""Printing: queued jobs turned into paper, after the sale is on disk and never on the screen's thread.

A job that was being sent when the machine stopped becomes unknown: it may be on paper, so it is asked about and never
printed again by itself.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from app.devices.drawer import open_drawer
from app.devices.printer import Outcome, PrinterProblem, printer_from
from app.errors import ShopError
from app.queries.orders import order_detail
from app.queries.till import PrintJob, print_jobs
from app.register import Register
from app.services.printing import mark_print_job

log = logging.getLogger(__name__)


def receipt_pdf(register: Register, order_id: str, *, copy: bool = False) -> bytes:
    """The receipt of an order as a PDF file."""
    from app.documents.layout import layout
    from app.documents.pdf import pdf
    from app.printing.receipts import receipt_of

    receipt = receipt_of(register.ask(order_detail, order_id), register.settings, copy=copy)
    return pdf(layout(receipt, register.settings["printer.width"]))


def receipt_bytes(register: Register, order_id: str, *, copy: bool = False) -> bytes:
    """The receipt of an order as the printer takes it: one raster image and a cut."""
    from app.documents.escpos import escpos
    from app.documents.layout import layout
    from app.documents.raster import raster
    from app.printing.receipts import receipt_of

    receipt = receipt_of(register.ask(order_detail, order_id), register.settings, copy=copy)
    return escpos(raster(layout(receipt, register.settings["printer.width"])))


def print_waiting(register: Register) -> int:
    """Print every queued job, oldest first; returns how many were sent. A failed one is noted and stays."""
    sent = 0
    for job in register.ask(print_jobs, ("queued",)):
        sent += _print(register, job)
    return sent


def settle_interrupted(register: Register) -> int:
    """Jobs that were being sent when the register stopped may be on paper or not: mark them unknown."""
    interrupted = register.ask(print_jobs, ("sending",))
    for job in interrupted:
        register.do(mark_print_job, job.id, "unknown", "interrupted").result()
    return len(interrupted)


def _print(register: Register, job: PrintJob) -> int:
    register.do(mark_print_job, job.id, "sending").result()
    try:
        printer = printer_from(register.settings["printer"])
        if job.kind == "drawer":
            open_drawer(printer)
        else:
            printer.send(receipt_bytes(register, job.order_id, copy=job.kind == "copy"))
    except PrinterProblem as problem:
        state = "failed" if problem.outcome is Outcome.NOTHING else "unknown"
        register.do(mark_print_job, job.id, state, problem.message).result()
        return 0
    except ShopError as problem:
        register.do(mark_print_job, job.id, "failed", problem.message).result()
        return 0
    register.do(mark_print_job, job.id, "sent").result()
    return 1


class Spool:
    """A thread of its own that prints what is queued whenever something changed."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._wake = threading.Event()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="printing", daemon=True)
        self._unsubscribe: Callable[[], None] = register.on_change(self._changed)
        self._thread.start()
        self._wake.set()

    def stop(self) -> None:
        """Finish the job in hand and stop."""
        self._unsubscribe()
        self._stopped = True
        self._wake.set()
        self._thread.join()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics & {"orders", "print"}:
            self._wake.set()

    def _run(self) -> None:
        settled = False
        while True:
            self._wake.wait()
            self._wake.clear()
            if self._stopped:
                return
            try:
                if not settled:
                    settle_interrupted(self._register)
                    settled = True
                print_waiting(self._register)
            except ShopError as problem:  # the jobs are kept: the next change, or the next start, tries again
                log.warning("printing stopped for now: %s", problem.message)
