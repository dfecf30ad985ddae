"""Resident memory of the till when it shows the first scan's line, beside a bare window that is painted."""

from __future__ import annotations

from tests.bench.result import Case, Result
from tests.bench.starts import starts

LIMIT = 2.5


def run(quick: bool) -> Result:
    found = starts(2 if quick else 7)
    return Result("rss", (Case("first scan's line", "MiB", found.line.mib, found.bare.mib, LIMIT),))
