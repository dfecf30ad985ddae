"""From a scanned code to the line for the cart: through the register, beside the bare query for the same columns."""

from __future__ import annotations

import random
import time
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.queries.catalog import PRODUCT_COLUMNS, line_for_barcode
from app.register import Register
from tests.bench.catalogs import shop_of
from tests.bench.result import Case, Result
from tests.bench.rounds import in_turn, workshop

SIZES = {"100k": 100_000, "1M": 1_000_000}
LIMIT, GROWTH_LIMIT = 3.0, 1.5
CODES, A_ROUND = 2_000, 100  # short rounds, so that a busy machine is in the way of both alike
SQL = (
    f"SELECT {PRODUCT_COLUMNS}, b.quantity FROM barcodes AS b CROSS JOIN products AS p ON p.rid = b.rid "
    "WHERE b.code = ? AND p.active ORDER BY b.rid LIMIT 1"
)


def run(quick: bool) -> Result:
    sizes = {"1k": 1_000, "2k": 2_000} if quick else SIZES
    with workshop() as folder:
        taken = {label: _measured(shop_of(folder, count), 10 if quick else 300) for label, count in sizes.items()}
    cases = [Case(f"{label} cpu", "µs", ours, floor, LIMIT) for label, (ours, floor) in taken.items()]
    (small, _), (large, _) = taken.values()
    growth = Case(" to ".join(reversed(sizes)), "times", large / small, limit=GROWTH_LIMIT, by_ours=True)
    return Result("lookup", (cases[-1], *cases[:-1], growth))


def _measured(shop: Path, rounds: int) -> tuple[float, float]:
    """Microseconds of the processor for one code, ours and the bare query: medians over rounds of a hundred."""
    (file,) = shop.glob("cache-*.db")
    raw = sqlite.connect(f"file:{file}?mode=ro", uri=True, isolation_level=None)
    codes = _codes(raw)
    keys = [code.zfill(14) for code in codes]
    with Register.open(shop) as register:
        ours: list[float] = []
        floor: list[float] = []
        parts = [slice(start, start + A_ROUND) for start in range(0, len(codes), A_ROUND)]
        half = len(parts) // 2  # neither asks what the other has just brought to the processor's caches
        mine, other = cycle(parts), cycle([*parts[half:], *parts[:half]])
        in_turn(
            rounds,
            lambda: _scan(register, codes[next(mine)], ours),
            lambda: _query(raw, keys[next(other)], floor),
        )
    raw.close()
    return median(ours), median(floor)


def _codes(raw: Any) -> list[str]:
    """Codes of products of the whole catalogue as a scanner sends them, in no order, without in-store labels."""
    named = raw.execute("SELECT b.code FROM barcodes AS b JOIN products AS p ON p.rid = b.rid WHERE p.active")
    codes = sorted(code[0][1:] for code in named if len(code[0]) == 14 and code[0][0] == "0" and code[0][1] not in "02")
    return random.Random(5).sample(codes, min(CODES, len(codes)))


def _scan(register: Register, codes: list[str], taken: list[float]) -> None:
    start = time.thread_time()
    found = [register.ask(line_for_barcode, code) for code in codes]
    taken.append(1e6 * (time.thread_time() - start) / len(codes))
    assert all(found)


def _query(raw: Any, keys: list[str], taken: list[float]) -> None:
    start = time.thread_time()
    found = [raw.execute(SQL, (key,)).fetchone() for key in keys]
    taken.append(1e6 * (time.thread_time() - start) / len(keys))
    assert all(found)
