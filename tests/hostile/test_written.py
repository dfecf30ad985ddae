"""Texts written into fields of the real window: a few by a seed; all by ``python -m tests.hostile --fields``."""

from __future__ import annotations

import json
import random
import subprocess
import sys

from tests.conftest import REPOSITORY
from tests.hostile.texts import SEED, drawn

STOPS = ("customers/new", "settings/shop", "settings/invoice", "catalog/new", "stock/sheets", "catalog/cell-name")


def test_texts_in_fields_of_a_drawn_screen() -> None:
    stop = random.Random(SEED).choice(STOPS)
    command = [sys.executable, "-m", "tests.hostile", "--fields", "--child", "--seed", str(SEED), "--most", "1"]
    for text in ("markup", *drawn(1)[:1]):
        command += ["--text", text]
    done = subprocess.run([*command, "--stops", stop], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []
