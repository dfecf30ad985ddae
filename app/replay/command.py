"""``cashwrap replay FILE``: a sales file into a register folder, with a bar for people and a report for scripts."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from app.register import Register
from app.replay.acts import Reading
from app.replay.player import play
from app.replay.recognise import read
from app.replay.report import Report

COUNTRIES = {"GBP": "GB", "USD": "US"}
_EVERY = 0.1  # seconds between two drawings of the bar
_WIDTH = 28


class Bar:
    """Count, total and time left on one line of a terminal; silent where ``out`` is none."""

    def __init__(self, total: int, out: TextIO) -> None:
        self._total = max(1, total)
        self._out = out
        self._shown = out.isatty()
        self._started = self._drawn = time.monotonic()

    def at(self, lines: int) -> None:
        now = time.monotonic()
        if not self._shown or now - self._drawn < _EVERY:
            return
        self._drawn = now
        done = min(1.0, lines / self._total)
        left = (now - self._started) * (1 - done) / done if done else 0.0
        bar = "█" * round(_WIDTH * done)
        words = f"{bar:░<{_WIDTH}} {lines:,} of {self._total:,} lines, {int(left) // 60}:{int(left) % 60:02} left"
        self._out.write(f"\r{words}\x1b[K")
        self._out.flush()

    def end(self) -> None:
        if self._shown:
            self._out.write("\r\x1b[K")
            self._out.flush()


def first_settings(reading: Reading) -> dict[str, Any]:
    """What a folder made for this file starts with."""
    country = COUNTRIES.get(reading.currency)
    return {"currency": reading.currency, **({"country": country} if country else {})}


def replay(file: Path, folder: Path, progress: TextIO = sys.stderr) -> Report:
    """Replay ``file`` into the register in ``folder``, which is made where there is none.

    Raises NotFound, InvalidInput (no such file, or of no known kind), Refused (another currency, an open shift)
    and FolderProblem. Stopped at any moment and run again it records nothing twice and misses nothing.
    """
    reading = read(file)
    bar = Bar(reading.lines, progress)
    with Register.open(folder, settings=first_settings(reading)) as register, _without_collector():
        try:
            return play(register, reading, bar)
        finally:
            bar.end()


@contextmanager
def _without_collector() -> Iterator[None]:
    """No cycle collection meanwhile: a replay keeps every line it sold and makes no cycles, and looking cost 15 %."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def run(file: Path, folder: Path, *, as_json: bool, out: TextIO = sys.stdout, progress: TextIO = sys.stderr) -> None:
    """The command: ``replay`` and its report on ``out``."""
    report = replay(file, folder, progress)
    out.write((json.dumps(report.as_json()) if as_json else report.as_text()) + "\n")
