"""``python -m tests.conformance totals|barcodes FILE [--json]``: exit 1 when any case fails."""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path

from tests.conformance.report import Report


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("suite", choices=("totals", "barcodes"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--json", action="store_true", help="print one JSON line and nothing else")
    asked = parser.parse_args()
    # One suite must run while the other cannot be imported.
    report: Report = importlib.import_module(f"tests.conformance.{asked.suite}").run(asked.file)
    if asked.json:
        print(report.json_line())
    else:
        _show(report)
    return report.exit_status


def _show(report: Report) -> None:
    for case, why in report.failures.items():
        print(f"FAILED {case}: {why}")
    for (kind, why), count in report.not_offered_by_reason().items():
        print(f"not offered {count:5d} {kind}: {why}")
    print(f"{report.cases} cases, {len(report.passed_cases)} passed, {len(report.failures)} failed", end=", ")
    print(f"{len(report.skipped)} not offered")


if __name__ == "__main__":
    raise SystemExit(main())
