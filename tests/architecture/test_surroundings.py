"""What tests/conftest.py promises every test: folders of its own, and no warning that passes unheard."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import REPOSITORY

CASES = """
import logging, os, stat, threading
from pathlib import Path
import pytest

def test_passes_with_folders_of_its_own(own_folders):
    for name in ("STATE_HOME", "DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = Path(os.environ["XDG_" + name])
        assert folder.parent == own_folders and stat.S_IMODE(folder.stat().st_mode) == 0o700

def test_passes_with_information():
    logging.getLogger("app.db").info("fine")

@pytest.mark.warns("paper is out")
def test_passes_with_an_expected_warning():
    logging.getLogger("app.devices").warning("paper is %s", "out")

def test_fails_with_a_warning():
    logging.getLogger("ui").warning("no")

def test_fails_with_an_error_from_a_thread():
    thread = threading.Thread(target=lambda: logging.getLogger("app").error("no"))
    thread.start()
    thread.join()

@pytest.mark.warns("paper is out")
def test_fails_without_the_expected_warning():
    pass

def test_fails_with_a_dead_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()

def test_fails_with_a_warning_of_qt():
    from PySide6.QtCore import qWarning
    qWarning("no")
"""


def test_each_case_ends_as_its_name_says(tmp_path: Path) -> None:
    cases = tmp_path / "test_cases.py"
    cases.write_text(CASES)
    options = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:xdist", "-rA", "--tb=no"]
    settings = ["-c", str(REPOSITORY / "pyproject.toml"), "--rootdir", str(tmp_path)]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *settings, *options, str(cases)],
        cwd=REPOSITORY,
        env={key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")},
        capture_output=True,
        text=True,
        check=False,
    )
    ended = (line.split(" - ")[0] for line in run.stdout.splitlines())
    said = [line for line in ended if line.startswith(("PASSED", "FAILED", "ERROR")) and "::" in line]
    wrong = [line for line in said if not line.startswith("PASSED" if "test_passes" in line else "FAILED")]
    assert not wrong, run.stdout
    assert len(said) == CASES.count("def test_"), run.stdout + run.stderr
