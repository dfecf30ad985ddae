"""From the start of the process to the line of a scan made as soon as the window is painted, beside a bare window.

The same with a million products, and with a link to a hub that answers, is held against the same with a thousand.
"""

from __future__ import annotations

from tests.bench.result import Case, Result
from tests.bench.starts import starts

LIMIT, GROWTH_LIMIT = 3.5, 1.1


def run(quick: bool) -> Result:
    found = starts(2, 500, 5_000) if quick else starts(15, 1_000, 1_000_000)
    line = Case("first scan's line", "ms", found.line.ms, found.bare.ms, LIMIT)
    painted = Case("painted", "ms", found.painted.ms, found.bare.ms)
    growth = Case("with 1M to 1k products", "ms", found.many.ms, found.few.ms, GROWTH_LIMIT)
    linked = Case("with a link to without", "ms", found.linked.ms, found.few.ms, GROWTH_LIMIT)
    return Result("start", (line, painted, growth, linked))
