"""What a walk found, told once for each finding: as a table for people, as JSON for machines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable

from tests.walker.finding import Finding


def grouped(findings: Iterable[Finding]) -> list[tuple[Finding, list[Finding]]]:
    """The same finding at many stops is one; those found most come first."""
    same: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for one in findings:
        same[one.same()].append(one)
    return sorted(((group[0], group) for group in same.values()), key=lambda pair: (pair[0].check, -len(pair[1])))


def table(findings: Iterable[Finding]) -> str:
    lines = []
    for first, group in grouped(findings):
        stops = sorted({one.stop for one in group})
        shown = ", ".join(stops[:3]) + (f" and {len(stops) - 3} more" if len(stops) > 3 else "")
        words = " ".join(first.words.split())[:60]
        lines.append(f"{first.check:9} {len(group):4}  {words!r:40} {first.detail}")
        lines.append(f"{'':16}{first.owner} · {shown} · {first.place}")
    return "\n".join(lines) or "nothing found"


def as_json(findings: Iterable[Finding], looks: int, seconds: float) -> str:
    kept = [one.as_json() for one in findings]
    return json.dumps({"looks": looks, "seconds": round(seconds, 1), "findings": kept}, ensure_ascii=False, indent=1)
