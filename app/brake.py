"""The brake: child processes stand still for a moment while a hand is on the till, so that it has the whole machine.

However low the other's priority is, who shares a core with a scan is given turns of some milliseconds in its middle.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress

MOMENT = 0.08  # seconds after a key: the scanner sends the next one, and the line is painted
MOST = 5.0  # seconds that they stand still in a row; then they go on for as long as they stood
IS_HERE = sys.platform == "linux"  # elsewhere one that stands still would outlive a till that is killed
_ENOUGH = MOMENT / 3  # a key this soon after another changes nothing: the moment is still long


class Brake:
    """Holds children from any thread; whoever waits for one of them calls ``ease`` again and again."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._children: list[subprocess.Popen[bytes]] = []
        self._still = False
        self._spare = MOST  # seconds that they may stand still
        self._since = now()  # that they stand still, or go
        self._until = self._pressed = 0.0

    def hold(self, child: subprocess.Popen[bytes]) -> None:
        """From now on ``child``, which dies with this process, stands still with the others."""
        with self._lock:
            self._children.append(child)
            if self._still:
                _tell([child], signal.SIGSTOP)

    def let_go(self, child: subprocess.Popen[bytes]) -> None:
        """``child`` goes on and is never stopped again; call it before the child is waited for."""
        with self._lock:
            if child in self._children:
                self._children.remove(child)
                if self._still:
                    _tell([child], signal.SIGCONT)

    def press(self) -> None:
        """Somebody is at the till: stand still for a moment from now. Cheap, for it is called with every key."""
        now = self._now()
        if not self._children or now - self._pressed < _ENOUGH:
            return
        self._pressed = now
        with self._lock:
            if not self._still:
                spare = min(MOST, self._spare + now - self._since)
                if spare < MOMENT:
                    return
                self._still, self._since, self._spare = True, now, spare
                _tell(self._children, signal.SIGSTOP)
            self._until = min(now + MOMENT, self._since + self._spare)

    def ease(self) -> None:
        """Let them go on once the moment is over."""
        if not self._still or self._now() < self._until:
            return
        with self._lock:
            if self._still:
                now = self._now()
                self._spare -= now - self._since
                self._still, self._since = False, now
                _tell(self._children, signal.SIGCONT)


def _tell(children: list[subprocess.Popen[bytes]], what: signal.Signals) -> None:
    for child in children:
        with suppress(ProcessLookupError):
            child.send_signal(what)


brake = Brake()
