"""The till is walked through: a few stops drawn by a seed here, all of them by ``python -m tests.walker --all``."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.conftest import REPOSITORY
from tests.walker.__main__ import options_of, outings
from tests.walker.finding import Finding
from tests.walker.known import is_open
from tests.walker.place import LANGUAGES, SCALES, THEMES
from tests.walker.report import table
from tests.walker.stops import stops

SEED = int(os.environ.get("CASHWRAP_WALK_SEED", "1"))
STOPS_EACH = 5
FAMILIES = {
    *("sell", "pay", "paid", "orders", "catalog", "import", "stock", "customers", "tasks", "settings", "help", "sync"),
}


def test_every_family_has_stops() -> None:
    counted = Counter(one.family for one in stops())
    assert set(counted) == FAMILIES | {"first-run", "trouble"}
    assert sum(counted.values()) >= 90


def test_the_whole_walk_misses_no_language_theme_or_scale() -> None:
    whole = outings(options_of(["--all"]))
    assert {(one.language, theme) for one in whole for theme in one.themes if one.scale == 1} == {
        (language, theme) for language in LANGUAGES for theme in THEMES
    }
    assert {one.scale for one in whole} == set(SCALES)


def test_a_few_stops_in_two_surroundings_have_nothing_wrong(tmp_path: Path) -> None:
    drawn = random.Random(SEED)
    places = [
        (language, drawn.choice(THEMES), size)
        for language, size in zip(drawn.sample(LANGUAGES, 2), ("1366x768", "1920x1080"), strict=True)
    ]
    walks = [_walk(number, *place) for number, place in enumerate(places)]
    for walk in walks:
        told, trouble = walk.communicate(timeout=120)
        assert walk.returncode == 0, trouble
        walked = json.loads(told)
        assert walked["looks"] == STOPS_EACH
        found = [Finding(**one) for one in walked["findings"]]
        assert table(one for one in found if not is_open(one)) == "nothing found"


def _walk(number: int, language: str, theme: str, size: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.walker", "--child", "--language", language, "--theme", theme]
    command += ["--scale", "1", "--size", size, "--sample", str(STOPS_EACH), "--seed", str(SEED + number)]
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
    return subprocess.Popen(
        command, cwd=REPOSITORY, env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
