"""The printing thread: prints what is queued whenever something changed, and looks after the printer in between."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from app.devices.printer_named import printer_from
from app.errors import ShopError
from app.printing.press import Press, PrinterOf, PrinterState
from app.register import Register

log = logging.getLogger(__name__)

LOOK_SECONDS = 12.0  # between looks at an idle printer: some milliseconds of work each
DUMB_SECONDS = 300.0  # between looks at one that has never answered
AWAKE_SECONDS = 600.0  # after this long without any change nobody is at the counter: a look now and then will do
DOZING_SECONDS = 90.0  # between those
ASLEEP_SECONDS = 4 * 3600.0  # after this long the till sleeps, and the printer is left alone
JUST_SECONDS = 1.0  # what was heard this short a time ago is not asked again
FIRST_RETRY, LAST_RETRY = 2.0, 15.0  # seconds between looks while a paper waits for the printer


class Spool:
    """A thread of its own that prints what is queued; topic "printer" tells when ``state`` is another."""

    def __init__(self, register: Register, printer_of: PrinterOf = printer_from) -> None:
        self._press = Press(register, printer_of)
        self._active = time.monotonic()
        self._retry = FIRST_RETRY
        self._thread = threading.Thread(target=self._run, name="printing", daemon=True)
        self._unsubscribe: Callable[[], None] = register.on_change(self._changed)
        self._press.fresh = True
        self._press.wake.set()
        self._thread.start()

    def state(self) -> PrinterState:
        """How the receipt printer is, as last heard."""
        return self._press.state

    def look(self) -> None:
        """Look at the printer soon: somebody is back at the till, or wants to know."""
        self._active = time.monotonic()
        self._press.wake.set()

    def stop(self) -> None:
        """Finish the job in hand and stop; one that stands still is given up, to be asked about."""
        self._unsubscribe()
        self._press.close()
        self._thread.join()

    def _changed(self, topics: frozenset[str]) -> None:
        if topics - {"printer", "printed"}:
            self._active = time.monotonic()
        if topics & {"orders", "print", "settings"}:
            self._press.fresh = True
            self._press.wake.set()

    def _run(self) -> None:
        settled, waits = False, False
        while True:
            self._press.wake.wait(self._pause(waits))
            self._press.wake.clear()
            if self._press.closing:
                return
            try:
                if not settled:
                    self._press.settle_interrupted()
                    settled = True
                waits = self._work(waits)
            except ShopError as problem:  # the jobs are kept: the next change, or the next start, tries again
                log.warning("printing stopped for now: %s", problem.message)

    def _work(self, waits: bool) -> bool:
        """One round; whether some paper waits for the printer after it."""
        press = self._press
        if press.fresh or waits:
            press.print_waiting()
        if not press.closing and time.monotonic() - press.heard_at > JUST_SECONDS:
            press.look()
        waits = press.waits()
        self._retry = min(self._retry * 1.5, LAST_RETRY) if waits else FIRST_RETRY
        return waits

    def _pause(self, waits: bool) -> float | None:
        """Seconds to the next round; None until something changes."""
        if waits:
            return self._retry
        quiet = time.monotonic() - self._active
        if quiet > ASLEEP_SECONDS:
            return None
        if not (self._press.answers or self._press.state.blocked):
            return DUMB_SECONDS
        return LOOK_SECONDS if quiet < AWAKE_SECONDS else DOZING_SECONDS
