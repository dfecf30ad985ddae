"""The doctor: looks at a register and its machine, changes nothing, and packs what it saw for somebody who helps.

It opens the folder as a reader, so it also works while a window has it open, and where the register does not open.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.devices.printer import Status
from app.doctor.finding import Finding, Standing
from app.doctor.ledger import ledger_findings
from app.doctor.machine import clock_findings, disk_findings, font_findings, version_findings
from app.doctor.supplies import backup_findings, printer_findings, state_findings
from app.errors import FolderProblem
from app.logs import shareable

__all__ = ["Finding", "Standing", "examine", "report", "write_report"]

Look = Callable[[Path], Iterator[Finding]]
LOOKS: tuple[Look, ...] = (
    version_findings,
    ledger_findings,
    disk_findings,
    clock_findings,
    font_findings,
    printer_findings,
    backup_findings,
)


def examine(
    folder: Path, printer: Status | None = None, tell: Callable[[int, int], None] = lambda _done, _of: None
) -> tuple[Finding, ...]:
    """Everything that was looked at, in the order of the looks; nothing is raised for what is ill.

    ``printer`` is what a window that has the folder open heard of it; without one the doctor asks the printer itself.
    ``tell`` hears how many looks are done, of how many.
    """
    looks: tuple[Look, ...] = (*LOOKS, partial(state_findings, heard=printer))
    found: list[Finding] = []
    for done, look in enumerate(looks):
        tell(done, len(looks))
        found += look(folder)
    return tuple(found)


def report(found: Iterable[Finding]) -> dict[str, Any]:
    """The findings as data, without a name, a path of this machine or a word that somebody typed."""
    told = [{**asdict(one), "facts": dict(one.facts), "standing": one.standing.value} for one in found]
    return {"format": 1, "at": datetime.now(UTC).isoformat(timespec="seconds"), "findings": told}


def write_report(found: Iterable[Finding], state: Path, target: Path) -> Path:
    """One file to send: the findings and the program's own log records. Raises FolderProblem with words."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("report.json", json.dumps(report(found), indent=1, ensure_ascii=False))
            archive.writestr("log.jsonl", "".join(f"{line}\n" for line in shareable(state)))
    except OSError as problem:
        raise FolderProblem(
            f"{target} cannot be written ({problem.strerror or problem}).", "Choose another place."
        ) from problem
    return target
