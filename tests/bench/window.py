"""From outside, by pixels: Enter of a scan, or a sign of a search, until the region is what it stays, beside an echo.

The keys go through the X server and the pictures are copied from it; neither window knows that it is measured. The
echo is a bare window of the same toolkit on the same screen in the same minute: what no program can be faster than.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from statistics import median
from typing import Any

from tests.bench.catalogs import recorded_shop_of, write_csv
from tests.bench.counter import LINES
from tests.bench.eyes import Eyes, Region, Seen
from tests.bench.processes import REPOSITORY
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop
from tests.bench.scan import _codes, _p99
from tests.flows.xserver import Device, virtual_screen

SCAN_MS, SCAN_P99_MS, SEARCH_MS = 6.0, 20.0, 25.0
BUSY_MS, BUSY_P99_MS = 10.0, 25.0
_QUIET = 0.12  # seconds without a change: then the picture is the last one
_KEY_GAP = 0.001
_WORDS = ("milk", "choc", "bread", "apple", "soap", "coff", "rice", "sugar")


@dataclass(slots=True)
class Stage:
    """A process with a window, what it said of itself, and how to talk to it."""

    process: subprocess.Popen[str]
    window: int
    told: dict[str, Any]

    def region(self, name: str) -> Region:
        return Region(*self.told[name])

    def say(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()


def run(quick: bool) -> Result:
    products, loads, rounds = (2_000, 500, 8) if quick else (1_000_000, 100_000, 200)
    with workshop() as folder, virtual_screen(1366, 860) as display:
        shop = recorded_shop_of(folder, products)
        for turn in (1, 2):
            write_csv(folder / f"load-{turn}.csv", loads, turn)
        codes = _codes(products, LINES + 60)
        with _stage(display, "till", str(shop), *codes) as till, _stage(display, "echo") as echo:
            hands, eyes = Device(display), Eyes(display)
            alone = _Meter(hands, eyes, till, echo, codes[LINES:])
            alone.scans(rounds)
            alone.searches(max(2, rounds // 3))
            till.say("busy")
            under = _Meter(hands, eyes, till, echo, codes[LINES:])
            under.scans(rounds)
            till.say("calm")
    return Result("window", tuple(_cases(alone, under)))


class _Meter:
    """Takes turns between the till and the echo."""

    def __init__(self, hands: Device, eyes: Eyes, till: Stage, echo: Stage, codes: list[str]) -> None:
        self.hands, self.eyes, self.till_window, self.echo_window = hands, eyes, till, echo
        self.codes = codes
        self.scan: list[Seen] = []
        self.echo: list[Seen] = []
        self.search: list[Seen] = []

    def scans(self, rounds: int) -> None:
        for turn in range(rounds):
            self.scan.append(self._scan(self.till_window, "cart", self.codes[turn % len(self.codes)]))
            self.hands.key("Ctrl+z")
            self.eyes.settled(self.till_window.region("cart"), _QUIET)
            self.echo.append(self._scan(self.echo_window, "echo", "4006381333931"))

    def _scan(self, stage: Stage, region: str, code: str) -> Seen:
        self.hands.focus(stage.window)
        time.sleep(random.uniform(0.004, 0.020))
        self.hands.type(code, _KEY_GAP)
        return self._after("Return", stage.region(region))

    def searches(self, rounds: int) -> None:
        """The third sign of a word as one types it; what is found stands where the goods stood."""
        at = self.till_window.region("found")
        self.hands.focus(self.till_window.window)
        for turn in range(rounds):
            word = _WORDS[turn % len(_WORDS)]
            self.hands.type(word[:2], 0.2)
            with suppress(TimeoutError):  # the same goods as before: nothing to be seen
                self.search.append(self._after(word[2], at, 1.0))
            self.hands.key("Escape")
            self.eyes.settled(at, _QUIET)
        assert len(self.search) * 2 >= rounds, "most searches showed nothing new"

    def _after(self, key: str, at: Region, patience: float = 10.0) -> Seen:
        before = self.eyes.settled(at, 0.02)
        began = time.perf_counter()
        self.hands.key(key)
        return self.eyes.watch(at, before, began, _QUIET, patience)


def _cases(alone: _Meter, under: _Meter) -> Iterator[Case]:
    for name, meter, limit, late in (
        ("scan", alone, SCAN_MS, SCAN_P99_MS),
        ("scan, all jobs running", under, BUSY_MS, BUSY_P99_MS),
    ):
        ours, floor = ([seen.final for seen in found] for found in (meter.scan, meter.echo))
        yield Case(name, "ms", median(ours), median(floor), limit, by_ours=True)
        yield Case(f"{name}, p99", "ms", _p99(sorted(ours)), _p99(sorted(floor)), late, by_ours=True)
        yield Case(f"{name}, first change", "ms", median(seen.first for seen in meter.scan))
    searched = [seen.final for seen in alone.search]
    yield Case("search", "ms", median(searched), limit=SEARCH_MS, by_ours=True)
    yield Case("search, p99", "ms", _p99(sorted(searched)))


@contextmanager
def _stage(display: str, *arguments: str) -> Iterator[Stage]:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.stage", *arguments],
        cwd=REPOSITORY, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        told = json.loads(process.stdout.readline())
        yield Stage(process, told["window"], told)
    finally:
        process.kill()
        process.communicate()
