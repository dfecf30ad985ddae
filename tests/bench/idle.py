"""What an open till that nobody touches costs: processor time, and whether anything is painted by a timer."""

from __future__ import annotations

from app.demo import create_demo
from tests.bench.processes import told_by
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

LIMIT = 1.0


def run(quick: bool) -> Result:
    with workshop() as folder:
        create_demo(folder / "shop")
        told = told_by("tests.bench.counter", "idle", str(folder / "shop"), "3" if quick else "30")
    used = Case("of a core", "%", told["percent"], limit=LIMIT, by_ours=True)
    return Result("idle", (used, Case("painted meanwhile", "", len(told["painted"]), limit=0, by_ours=True)))
