"""PySide6 6.12.0 loses one reference to None on every void call and aborts Python 3.11 after some thousands of them."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.architecture.source import REPOSITORY

CALLS = 20_000
LOST = "6.12.0"
# In a process of its own: where the fault is present, it ends the interpreter.
DRIFT = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for number in range({CALLS}):
    label.setText("a" if number % 2 else "b")
print(sys.getrefcount(None) - before)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on (PEP 683)")
def test_void_calls_keep_their_references_to_none() -> None:
    run = subprocess.run([sys.executable, "-c", DRIFT], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert abs(int(run.stdout)) < CALLS // 100, f"{CALLS} calls of setText moved the count of None by {run.stdout}"


def test_the_release_that_loses_references_is_not_installed() -> None:
    assert Version(version("pyside6-essentials")) < Version(LOST)


def test_the_project_refuses_the_release_that_loses_references() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    pins = [pin for pin in map(Requirement, project["dependencies"]) if pin.name.lower().startswith("pyside6")]
    assert pins
    assert not any(pin.specifier.contains(LOST) for pin in pins)


def test_the_lock_holds_an_earlier_release() -> None:
    lines = (REPOSITORY / "requirements.lock").read_text().splitlines()
    locked = [line.split(";")[0].rstrip(" \\") for line in lines if line.startswith(("pyside6", "shiboken6"))]
    assert locked
    assert all(Version(pin.split("==")[1]) < Version(LOST) for pin in locked)
