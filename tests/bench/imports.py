"""A million products taken in from a file, reported and searchable; beside reading it and filling the same tables.

``python -m tests.bench.imports SHOP FILE COUNT`` takes one in and prints seconds and MiB: a process begins with the
largest size of the one that started it, so this must not be one that has held a million rows itself.
"""

from __future__ import annotations

import csv
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from app.imports.taking import import_file
from app.queries.search import search
from app.register import Register
from tests.bench.catalogs import products, raw_cache, write_csv
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop
from tests.bench.starts import REPOSITORY

SPEED, MIB = 0.35, 400.0


def run(quick: bool) -> Result:
    count, rounds = (20_000, 1) if quick else (1_000_000, 2)
    ours: list[float] = []
    peaks: list[float] = []
    floor: list[float] = []
    with workshop() as folder:
        file = folder / "list.csv"
        write_csv(file, count)
        for turn in range(rounds):
            seconds, mib = _taken_in(folder / f"shop-{turn}", file, count)
            ours.append(seconds)
            peaks.append(mib)
            floor.append(_read(file) + raw_cache(folder / f"raw-{turn}.db", products(count)))
            (folder / f"raw-{turn}.db").unlink()
    speed = Case(f"{count} rows", "rows/s", count / min(ours), count / min(floor), SPEED, at_least=True)
    return Result("imports", (speed, Case("memory of the work", "MiB", max(peaks), limit=MIB, by_ours=True)))


def _taken_in(shop: Path, file: Path, count: int) -> tuple[float, float]:
    """In a process of its own: seconds, and the MiB that the largest process of the work came to."""
    command = [sys.executable, "-m", "tests.bench.imports", str(shop), str(file), str(count)]
    ended = subprocess.run(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, check=True)
    seconds, mib = map(float, ended.stdout.split())
    return seconds, mib


def _take_in(shop: Path, file: Path, count: int) -> float:
    with Register.open(shop) as register:
        start = time.perf_counter()
        told = import_file(register, file, report=shop / "report.csv")
        taken = time.perf_counter() - start
        assert told.added + told.refused == count, told
        with file.open(encoding="utf-8", newline="") as lines:
            name = next(csv.DictReader(lines))["name"]
        assert register.ask(search, name).rows, f"{name!r} is not found"
    return taken


def _peak_mib() -> float:
    own = Path("/proc/self/status")
    lines = own.read_text(encoding="ascii").splitlines() if own.exists() else []
    kib = next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)
    return max(kib, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def _read(file: Path) -> float:
    start = time.perf_counter()
    with file.open(encoding="utf-8", newline="") as lines:
        read: Any = sum(1 for _ in csv.reader(lines))
    assert read
    return time.perf_counter() - start


if __name__ == "__main__":
    print(_take_in(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])), _peak_mib())
