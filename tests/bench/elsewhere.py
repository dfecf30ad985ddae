"""Processes that stand for other machines, set behind the one that is measured as far as one machine can."""

from __future__ import annotations

import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def set_behind(process: int) -> None:
    """Give the process, and all that it starts from now on, a processor only where nobody else wants it.

    A lower priority alone (nice) would do less than is meant: Linux lets it finish its slice of some milliseconds
    while what was measured has its answer from the disk and waits. ``SCHED_IDLE`` gives way at once (sched(7)).
    """
    for thread in Path(f"/proc/{process}/task").iterdir():
        with suppress(ProcessLookupError):  # a thread that has ended meanwhile
            os.sched_setscheduler(int(thread.name), os.SCHED_IDLE, os.sched_param(0))


@contextmanager
def other_disk() -> Iterator[str]:
    """A folder in memory where there is such a thing: what other machines write would not hold up this one's disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="cashwrap-bench-", dir=memory if memory.is_dir() else None) as folder:
        Path(folder).chmod(0o755)  # the database's server is another user
        yield folder


@contextmanager
def stopped(process: int) -> Iterator[None]:
    """The process stands still meanwhile."""
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)
