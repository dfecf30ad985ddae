"""The hub of the link's campaign: ``cashwrap hub`` as a process of its own, on a port that it keeps through its deaths.

``python -m tests.faults.link_hub MUTANT …`` is the same command with a fault in it.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from app import steps
from app.__main__ import main
from tests.faults.link_mutants import applied

REPOSITORY = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port


class HubProcess:
    """``root`` is its own folder; ``database`` an address as SQLAlchemy takes it."""

    name = "hub"

    def __init__(self, root: Path, database: str, mutant: str = "") -> None:
        self.root = root
        self.database = database
        self._mutant = mutant
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        root.mkdir()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self, step: str = "", at: int = 0) -> None:
        """Begin a life, which ends the ``at``th time that it reaches ``step``."""
        (self.root / "died").unlink(missing_ok=True)
        watched = {steps.ENVIRONMENT: f"{step}:{at}:{self.root / 'died'}"} if step else {}
        program = ["tests.faults.link_hub", self._mutant] if self._mutant else ["app"]
        with (self.root / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", *program, "hub", "--listen", self.url.removeprefix("http://")],
                cwd=REPOSITORY,
                env={**os.environ, "PYTHONPATH": str(REPOSITORY), "CASHWRAP_HUB_DATABASE": self.database, **watched},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def status(self) -> int | None:
        """The exit status, negative for a signal; None while it lives."""
        return None if self._process is None else self._process.poll()

    def is_at_work(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port), 1).close()
        except OSError:
            return False
        return True

    def kill(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)

    def end(self) -> None:
        self.kill()
        if self._process is not None:
            self._process.wait(30)

    def trace(self) -> str:
        return (self.root / "log").read_text(encoding="utf-8", errors="replace")[-900:]

    def failures(self) -> list[str]:
        """What it could not do, in its log's own words."""
        found = []
        for line in (self.root / "log").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("{") and line.endswith("}"):  # a death may have torn the last
                said = json.loads(line)
                if said["level"] == "ERROR" or said.get("status") == 500:
                    found.append(str({key: said.get(key) for key in ("said", "path", "error", "trace")}))
        return found


if __name__ == "__main__":
    with applied(sys.argv[1]):
        raise SystemExit(main(sys.argv[2:]))
