"""Starting the till and a bare window in turns, each in a process of its own, timed from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from app.demo import create_demo
from app.demo.shop import demo_file
from tests.bench.rounds import in_turn, workshop

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Moment:
    """What a process said: milliseconds since it was started, and resident memory in MiB."""

    ms: float
    mib: float


@dataclass(frozen=True, slots=True)
class Starts:
    """Medians: of the bare window painted, of the till painted, and of the first scan's line on the screen."""

    bare: Moment
    painted: Moment
    line: Moment


def starts(rounds: int) -> Starts:
    """Start both in turns on a demo shop; the first round only warms the disk and leaves bytecode for the others."""
    with workshop() as folder:
        shop = folder / "shop"
        create_demo(shop)
        code = next(row.barcode for row in demo_file().rows if row.barcode and not row.weighed)
        bare: list[dict[str, Moment]] = []
        till: list[dict[str, Moment]] = []
        in_turn(
            rounds + 1,
            lambda: till.append(_start(folder, "till", str(shop), code)),
            lambda: bare.append(_start(folder, "bare")),
        )
    return Starts(_middle(bare, "painted"), _middle(till, "painted"), _middle(till, "line"))


def _start(folder: Path, *arguments: str) -> dict[str, Moment]:
    # An installed program has its bytecode; whether this machine may write it beside the sources is not the question.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tests.bench.window", *arguments]
    began = time.monotonic()
    ended = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    if ended.returncode:
        raise RuntimeError(f"the {arguments[0]} window ended with {ended.returncode}:\n{ended.stderr}")
    told = [line.split() for line in ended.stdout.splitlines()]
    return {what: Moment(1000 * (float(at) - began), int(kib) / 1024) for what, at, kib in told}


def _middle(runs: list[dict[str, Moment]], what: str) -> Moment:
    counted = [run[what] for run in runs[1:]]
    return Moment(median(moment.ms for moment in counted), median(moment.mib for moment in counted))
