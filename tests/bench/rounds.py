"""Taking turns: ours and the floor in alternating rounds, so that a busy machine is unfair to neither."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

XDG_FOLDERS = ("STATE_HOME", "DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR")


@dataclass(slots=True)
class Times:
    """Seconds taken by each piece of work: by the wall clock, and by the processor in all threads of this process.

    ``processor=time.thread_time`` counts the caller's own thread alone.
    """

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    processor: Callable[[], float] = time.process_time

    def take(self, work: Callable[[], object]) -> None:
        """Do a piece of work and note how long it took."""
        start, began = time.perf_counter(), self.processor()
        work()
        self.cpu.append(self.processor() - began)
        self.wall.append(time.perf_counter() - start)

    @property
    def wall_ms(self) -> float:
        return 1000 * median(self.wall)

    @property
    def cpu_ms(self) -> float:
        return 1000 * median(self.cpu)


def in_turn(rounds: int, *contestants: Callable[[], None]) -> None:
    """A B A B … : each contestant once in every round. As in the till's window, no garbage is looked for meanwhile."""
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for contestant in contestants:
                contestant()
    finally:
        gc.enable()


@contextmanager
def workshop() -> Iterator[Path]:
    """A folder on a real disk that also holds what the product keeps for its user; gone afterwards.

    /tmp is memory on many machines, where a durable commit costs nothing; /var/tmp outlives a restart.
    """
    lasting = Path("/var/tmp")
    here = os.environ.get("CASHWRAP_BENCH_FOLDER") or (lasting if lasting.is_dir() else tempfile.gettempdir())
    folder = Path(tempfile.mkdtemp(prefix="cashwrap-bench-", dir=here))
    before = {name: os.environ.get(name) for name in (f"XDG_{each}" for each in XDG_FOLDERS)}
    for each in XDG_FOLDERS:
        place = folder / each.lower()
        place.mkdir(mode=0o700)
        os.environ[f"XDG_{each}"] = str(place)
    try:
        yield folder
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        shutil.rmtree(folder, ignore_errors=True)
