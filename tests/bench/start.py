"""From the start of the process to the line of a scan made as soon as the window is painted, beside a bare window."""

from __future__ import annotations

from tests.bench.result import Case, Result
from tests.bench.starts import starts

LIMIT = 3.5


def run(quick: bool) -> Result:
    found = starts(2 if quick else 15)
    line = Case("first scan's line", "ms", found.line.ms, found.bare.ms, LIMIT)
    return Result("start", (line, Case("painted", "ms", found.painted.ms, found.bare.ms)))
