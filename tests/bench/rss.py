"""Resident memory of the till when it shows the first scan's line, beside a bare window that is painted."""

from __future__ import annotations

from tests.bench.result import Case, Result
from tests.bench.starts import starts

LIMIT = 2.5


def run(quick: bool) -> Result:
    found = starts(2, 500, 5_000) if quick else starts(7, 1_000, 1_000_000)
    demo = Case("demo shop", "MiB", found.line.mib, found.bare.mib, LIMIT)
    return Result("rss", (demo, Case("1M products", "MiB", found.many.mib, found.bare.mib, LIMIT)))
