"""A measurement in a process of its own: its window, its interpreter, and nothing of the benchmark's around it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]


def told_by(module: str, *arguments: str, seconds: float = 300) -> Any:
    """What the module's last line says, as JSON. Raises RuntimeError with its words where it fails."""
    environment = {**os.environ}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", module, *arguments]
    ended = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=seconds, check=False
    )
    if ended.returncode:
        raise RuntimeError(f"{module} {arguments[0]} ended with {ended.returncode}:\n{ended.stderr}")
    return json.loads(ended.stdout.splitlines()[-1])
