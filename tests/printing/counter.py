"""A counter with a printer: its register, and what became of each print job."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.queries.print_jobs import print_jobs
from app.register import Register

ALL = ("queued", "sending", "sent", "unknown", "failed")


def shop(folder: Path, address: str, **settings: Any) -> Register:
    """A register whose drawer hangs on the printer at ``address``."""
    return Register.open(folder / "shop", settings={"printer": address, "printer.drawer": True, **settings})


def jobs(register: Register) -> list[tuple[str, str]]:
    """Kind and state of every print job, oldest first."""
    return [(job.kind, job.state) for job in register.ask(print_jobs, ALL)]
