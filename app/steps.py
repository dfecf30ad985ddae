"""Named points between two steps of an act, where a fault test may stop the process; unwatched, they do nothing."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

watch: Callable[[str], None] | None = None

# STEP:N[:FILE] kills this process the Nth time STEP is reached (any step for an empty one), having noted the step's
# name in FILE. A child process takes it from its parent.
ENVIRONMENT = "CASHWRAP_FAILPOINT"


def reached(step: str) -> None:
    """Tell the watcher, if there is one, that ``step`` is done."""
    if watch is not None:
        watch(step)


def watch_as_told() -> None:
    """Watch for the step that the environment names, as a child of a fault test does."""
    global watch
    told = os.environ.get(ENVIRONMENT, "")
    if not told:
        return
    wanted, number, note = [*told.split(":", 2), "", ""][:3]
    left = int(number or 1)

    def die(step: str) -> None:
        nonlocal left
        if wanted in ("", step):
            left -= 1
            if left == 0:
                if note:
                    Path(note).write_text(step, encoding="utf-8")
                os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    watch = die
