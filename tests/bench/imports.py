"""A million products taken in from a file, reported and searchable; beside reading it and filling the same tables."""

from __future__ import annotations

import csv
import resource
import time
from pathlib import Path
from typing import Any

from app.imports.taking import import_file
from app.queries.search import search
from app.register import Register
from tests.bench.catalogs import products, raw_cache, write_csv
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

SPEED, MIB = 0.35, 400.0


def run(quick: bool) -> Result:
    count, rounds = (20_000, 1) if quick else (1_000_000, 2)
    ours: list[float] = []
    floor: list[float] = []
    with workshop() as folder:
        file = folder / "list.csv"
        write_csv(file, count)
        for turn in range(rounds):
            ours.append(_take_in(folder / f"shop-{turn}", file, count))
            floor.append(_read(file) + raw_cache(folder / f"raw-{turn}.db", products(count)))
            (folder / f"raw-{turn}.db").unlink()
    # Of the children the largest one; this process made the rows of the floor, which is no concern of ours.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    speed = Case(f"{count} rows", "rows/s", count / min(ours), count / min(floor), SPEED, at_least=True)
    return Result("imports", (speed, Case("memory of the work", "MiB", peak, limit=MIB, by_ours=True)))


def _take_in(shop: Path, file: Path, count: int) -> float:
    with Register.open(shop) as register:
        start = time.perf_counter()
        told = import_file(register, file, report=shop / "report.csv")
        taken = time.perf_counter() - start
        assert told.added + told.refused == count, told
        name = next(products(1))[1]["name"]
        assert register.ask(search, name).rows, f"{name!r} is not found"
    return taken


def _read(file: Path) -> float:
    start = time.perf_counter()
    with file.open(encoding="utf-8", newline="") as lines:
        read: Any = sum(1 for _ in csv.reader(lines))
    assert read
    return time.perf_counter() - start
