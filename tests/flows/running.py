"""Flows in processes of their own, on a screen of their own, over a shop made for them; and the books afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.db.verify import verify
from tests.flows.xserver import virtual_screen
from tests.walker.place import XDG_FOLDERS
from tests.walker.shop import make_shop

_REPOSITORY = Path(__file__).resolve().parents[2]
SECONDS = 150


def play(
    by: str, names: Sequence[str], first: Sequence[str] = (), pictures: str = "", size: tuple[int, int] = (1366, 768)
) -> list[dict[str, Any]]:
    """What came of each flow; ``first`` are those that begin with no shop. Raises NoScreen."""
    told: list[dict[str, Any]] = []
    with ExitStack() as ends:
        home = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="flows-")))
        around = surroundings(home, ends.enter_context(virtual_screen(*size)))
        before = {name: os.environ.get(name) for name in around}
        os.environ.update(around)
        try:
            if names:
                folder = home / "shop"
                make_shop(folder, many=40)
                told += _child(folder, by, pictures, names, around)
                told += _books(folder)
            for name in first:
                told += _child(home / name, by, pictures, [name], around)
        finally:
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value
    return told


def surroundings(home: Path, display: str) -> dict[str, str]:
    around = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
    for name in XDG_FOLDERS:
        folder = home / name.lower()
        folder.mkdir(mode=0o700, exist_ok=True)
        around[f"XDG_{name}"] = str(folder)
    return around


def _child(folder: Path, by: str, pictures: str, names: Sequence[str], around: dict[str, str]) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.flows.child", str(folder), by, pictures, *names]
    done = subprocess.run(
        command,
        cwd=_REPOSITORY,
        env={**os.environ, **around},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    lines = done.stdout.splitlines()
    if not lines:
        return [{"flow": ",".join(names), "wrong": f"it ended with {done.returncode}: {done.stderr[-1500:]}"}]
    told: list[dict[str, Any]] = json.loads(lines[-1])
    if "Traceback" in done.stderr:
        told.append({"flow": "log", "wrong": done.stderr[-1500:]})
    return told


def _books(folder: Path) -> list[dict[str, Any]]:
    from app.db.folder import heads_folder

    found = verify(folder, heads_folder(), rebuild=True).findings
    return [{"flow": "verify", "wrong": "; ".join(one.code for one in found)}]
