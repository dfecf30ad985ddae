"""The published totals pass, and the runner can fail."""

from __future__ import annotations

import copy
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.__main__ import main
from tests.conformance.totals import run

ALLOWED = ("promotion rule:", "totals left unrounded")


@pytest.fixture(scope="module")
def cases(shared_data: Path) -> Path:
    return shared_data / "totals" / "cases.json"


def test_no_published_case_fails(cases: Path) -> None:
    report = run(cases)
    assert report.failures == {}
    assert report.cases == len(json.loads(cases.read_text("utf-8"))["cases"])


def test_little_is_not_offered_and_nothing_of_tax_cash_or_sharing(cases: Path) -> None:
    skipped = run(cases).skipped
    others = [one for one in skipped if not one.why.startswith(ALLOWED)]
    assert len(others) <= 0.05 * run(cases).cases
    assert not [one for one in skipped if one.kind.startswith(("tax", "cash_rounding", "allocate", "prorate"))]


def _spoiled(value: Any) -> Any:
    """The first figure found, one off."""
    if isinstance(value, dict):
        for key, one in value.items():
            changed = _spoiled(one)
            if changed != one:
                return {**value, key: changed}
        return value
    if isinstance(value, list):
        return [_spoiled(value[0]), *value[1:]] if value else value
    if isinstance(value, str):
        return f"{value}1" if value[-1:].isdigit() and "." in value else value + "1" if value.isdigit() else value
    return (
        value + 1 if isinstance(value, int) and not isinstance(value, bool) else not value if value is True else value
    )


def test_a_figure_that_is_off_fails_in_every_kind(cases: Path, tmp_path: Path) -> None:
    whole = json.loads(cases.read_text("utf-8"))
    skipped = {one.case for one in run(cases).skipped}
    wrong = []
    for case in whole["cases"]:
        if case["id"] not in skipped:
            spoiled = copy.deepcopy(case)
            spoiled["expected"] = _spoiled(case["expected"])
            wrong.append(spoiled)
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps({**whole, "cases": wrong}), "utf-8")
    passed = Counter(case_id.rsplit("-", 1)[0] for case_id in run(file).passed_cases)
    assert passed == Counter()


def test_the_command_prints_one_json_line_and_its_status(
    cases: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["conformance", "totals", str(cases), "--json"])
    assert main() == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 1
    assert json.loads(printed[0])["failed"] == 0
