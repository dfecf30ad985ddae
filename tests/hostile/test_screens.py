"""Screens full of one hostile text: no markup is obeyed, and everything stands where it stands with plain words.

All texts at all stops are ``python -m tests.hostile``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
STOPS = ("sell/usual", "orders/sheet-invoiced", "catalog/sheet", "customers/list")


def test_screens_full_of_wide_markup_stand_as_with_plain_words() -> None:
    command = [sys.executable, "-m", "tests.hostile", "--child", "--text", "wide", "--stops", ",".join(STOPS)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []
