"""Thirteen keys and Enter to the painted line, in a cart of 200, beside a bare widget that answers the same keys."""

from __future__ import annotations

from itertools import islice
from statistics import median

from tests.bench.catalogs import products, shop_of
from tests.bench.counter import LINES
from tests.bench.processes import told_by
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

LIMIT, FRAME_MS = 3.0, 1000 / 60


def run(quick: bool) -> Result:
    count, rounds = (2_000, 20) if quick else (1_000_000, 300)
    with workshop() as folder:
        shop = shop_of(folder, count)
        told = told_by("tests.bench.counter", "scan", str(shop), str(rounds), *_codes(count, LINES + 100))
    ours, floor = sorted(told["ours"]), sorted(told["floor"])
    line = Case("to the line", "ms", median(ours), median(floor), LIMIT)
    late = Case("p99", "ms", _p99(ours), _p99(floor), round(FRAME_MS, 1), by_ours=True)
    return Result("scan", (line, late))


def _p99(ordered: list[float]) -> float:
    return ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]


def _codes(count: int, many: int) -> list[str]:
    """Codes of 13 digits that are on sale, none of them an in-store label."""
    found = (
        fields["barcodes"][0]
        for _, fields, _ in products(count)
        if fields["active"] and len(fields["barcodes"][0]) == 14 and fields["barcodes"][0][:2] not in ("00", "02")
    )
    return [code.removeprefix("0") for code in islice(found, many)]
