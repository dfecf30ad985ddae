"""Published totals of other projects and laws, each run through the product's own functions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.money import InexactError
from tests.conformance import totals_carts, totals_rounding, totals_sharing
from tests.conformance.figures import NotOfferedHere, differences
from tests.conformance.report import Report

Case = dict[str, Any]
RUNNERS: dict[str, Callable[[Case], Any]] = {
    **totals_sharing.RUNNERS,
    **totals_rounding.RUNNERS,
    **totals_carts.RUNNERS,
}


def run(path: Path) -> Report:
    """Every case of a file of the schema ``tax-rounding-promotion cases v1``."""
    report = Report()
    for case in json.loads(path.read_text("utf-8"))["cases"]:
        _judge(case, report)
    return report


def _judge(case: Case, report: Report) -> None:
    kind, case_id = case["kind"], case["id"]
    if kind not in RUNNERS:
        report.failed(case_id, f"no runner for the kind {kind}")
        return
    try:
        wrong = differences(case["expected"], RUNNERS[kind](case))
    except NotOfferedHere as reason:
        report.not_offered(case_id, kind, str(reason))
        return
    except (ValueError, KeyError, TypeError) as problem:
        # A source may expect its own exception where rounding is forbidden: ours is one too.
        refused = isinstance(problem, InexactError) and "xception" in json.dumps(case["expected"])
        wrong = "" if refused else f"{type(problem).__name__}: {problem}"
    if wrong:
        report.failed(case_id, wrong)
    else:
        report.passed(case_id)
