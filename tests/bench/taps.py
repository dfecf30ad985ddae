"""Keys and touches from a scanned item to its exact-cash sale, counted by doing it in the window."""

from __future__ import annotations

import csv
import io

from app.demo import create_demo
from app.demo.shop import demo_list
from tests.bench.processes import told_by
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

KEYS, TOUCHES = 1, 2


def run(quick: bool) -> Result:
    goods = csv.DictReader(io.StringIO(demo_list().decode()))
    code = next(row["barcode"] for row in goods if row["barcode"] and row["weighed"] != "yes")
    with workshop() as folder:
        create_demo(folder / "shop")
        told = told_by("tests.bench.counter", "taps", str(folder / "shop"), code)
    keys = Case("keys", "", told["keys"], limit=KEYS, by_ours=True)
    return Result("taps", (keys, Case("touches", "", told["touches"], limit=TOUCHES, by_ours=True)))
