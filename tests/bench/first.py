"""From a folder that does not exist to the first receipt of the demo shop, by a hand that touches the real windows."""

from __future__ import annotations

import time

from tests.bench.processes import told_by
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

SECONDS, TOUCHES = 60, 5


def run(quick: bool) -> Result:
    with workshop() as folder:
        began = time.monotonic()
        told = told_by("tests.bench.first_hand", str(folder / "new" / "till"), seconds=120)
    receipt = Case("bare folder to receipt", "s", told["receipt"] - began, limit=SECONDS, by_ours=True)
    window = Case("first window", "s", told["window"] - began)
    touches = Case("touches", "", told["touches"], limit=TOUCHES, by_ours=True)
    return Result("first", (receipt, touches, window))
