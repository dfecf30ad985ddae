"""Writers on PostgreSQL that meet where it matters: the tests of tests/hub that force it, once for each seed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from tests import postgres
from tests.faults.tally import Tally

REPOSITORY = Path(__file__).resolve().parents[2]
TESTS = ("tests/hub/test_writers.py", "tests/hub/test_barriers.py")
CONTROLS = {  # these pass where a fault put in on purpose is seen
    "test_a_poller_of_a_serial_number_misses_some": "serial-cursor",
    "test_one_lock_for_all_merchants_would_hold_them_up": "one-lock-for-all-merchants",
}


def campaign(seeds: int) -> Tally:
    """Raises NoPostgres."""
    postgres.programs()
    tally = Tally()
    for seed in range(1, seeds + 1):
        for name, problem in _run():
            tally.counts["interleavings"] += 1
            if name in CONTROLS:
                mutant = CONTROLS[name]
                tally.mutants[mutant] = tally.mutants.get(mutant, False) or not problem
            elif problem:
                tally.wrong(f"run {seed}: {name}: {problem}")
    return tally


def _run() -> list[tuple[str, str]]:
    """Each test's name and what was wrong, if anything was; one that did not run is wrong too."""
    with tempfile.TemporaryDirectory(prefix="cashwrap-barriers-") as place:
        report = Path(place) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--junitxml={report}", *TESTS]
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
        if not report.exists():
            return [("pytest", done.stdout[-600:] + done.stderr[-600:])]
        cases = ElementTree.parse(report).iter("testcase")
        return [(case.get("name", ""), _problem(case)) for case in cases]


def _problem(case: ElementTree.Element) -> str:
    found = [part for part in case if part.tag in ("failure", "error", "skipped")]
    return (found[0].get("message") or found[0].tag)[:300] if found else ""
