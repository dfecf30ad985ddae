"""Keys of a screen where typed digits mean numbers: what a scanner sends never gets among them."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from ui.kit.burst import LONGEST_GAP_MS, SHORTEST_SCAN

_SLOW_GAP_MS = 150  # some wireless scanners; a hand that keeps this up for a whole code is typing a code
_SLOW_LENGTH = 8


def now_ms() -> float:
    return time.monotonic() * 1000


class Wedge(QObject):
    """Holds each printable key for a moment: alone it was typed, followed at once by others it is part of a scan.

    ``began`` comes before the first key of a run, so that the listener can remember what stood there; ``typed`` brings
    what a hand typed. ``enter`` says what was scanned. A scanner too slow to be held back is still known at Enter by
    the length of its run: then ``leaked`` comes first, and what stood at ``began`` is to be put back.
    """

    began = Signal()
    typed = Signal(str)
    leaked = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = now_ms) -> None:
        super().__init__(parent)
        self._clock = clock
        self._held = self._run = ""
        self._last = float("-inf")
        self._timer = QTimer(self, singleShot=True, interval=LONGEST_GAP_MS + 5)
        self._timer.timeout.connect(self.flush)

    def take(self, event: QKeyEvent) -> bool:
        """Take a printable key; False leaves the event alone."""
        sign = event.text()
        modified = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not sign or not sign.isprintable() or modified:
            return False
        now = self._clock()
        gap, self._last = now - self._last, now
        if gap > LONGEST_GAP_MS:
            self.flush()
        if gap > _SLOW_GAP_MS:
            self._run = ""
            self.began.emit()
        self._run += sign
        self._held += sign
        self._timer.start()
        return True

    def enter(self) -> str:
        """What a scanner sent before this Enter; empty if a hand typed, and then all of it was brought."""
        now, held, run = self._clock(), self._held, self._run
        fast = len(held) >= SHORTEST_SCAN and now - self._last <= LONGEST_GAP_MS
        slow = len(run) >= _SLOW_LENGTH and now - self._last <= _SLOW_GAP_MS
        if not (fast or slow):
            self.flush()
            self._run = ""
            return ""
        self._held = self._run = ""
        self._timer.stop()
        if not fast or len(run) > len(held):
            self.leaked.emit()
        return run if slow else held

    def flush(self) -> None:
        """Whatever is held was typed."""
        self._timer.stop()
        held, self._held = self._held, ""
        for sign in held:
            self.typed.emit(sign)
