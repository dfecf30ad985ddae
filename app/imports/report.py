"""What an import says of the rows it did not take as they stood: counted by kind, streamed by line number.

Counts and the first few examples of each kind stay in memory; every remark goes to a CSV file where one is wanted.
A clean row costs nothing here, and a million bad ones cost no memory.
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from app.domain.frozen import frozen
from app.domain.spreadsheet import harmless
from app.errors import ShopError

EXAMPLES = 20  # of each kind, kept for the summary
SHOWN = 300  # characters of what stood in a cell
COLUMNS = ("line", "outcome", "kind", "field", "was", "became", "other_line")

REFUSED, MERGED, CLEANED, WARNED, ADDED, CHANGED = "refused", "merged", "cleaned", "warned", "added", "changed"


@frozen
class Remark:
    """One thing about one line: ``outcome`` what became of it, ``kind`` why, ``other`` the line it collides with."""

    line: int
    outcome: str
    kind: str
    field: str = ""
    was: str = ""
    became: str = ""
    other: int = 0


class Report:
    """Takes remarks in the order of the file."""

    def __init__(self, path: Path | None = None, examples: int = EXAMPLES) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.examples: dict[tuple[str, str], list[Remark]] = {}
        self.codes: Counter[str] = Counter()  # of barcodes as they stood: right, wrong, odd, in_store
        self._most = examples
        self._path = path
        self._half = path.with_name(path.name + ".part") if path is not None else None
        self._file: IO[str] | None = None
        self._writer: Any = None
        if self._half is not None:
            try:
                self._file = self._half.open("w", encoding="utf-8", newline="")
            except OSError as problem:
                raise _unwritten(self._half, problem) from problem
            self._writer = csv.writer(self._file, lineterminator="\n")
            self._writer.writerow(COLUMNS)

    def add(
        self, line: int, outcome: str, kind: str, field: str = "", was: str = "", became: str = "", other: int = 0
    ) -> None:
        key = (outcome, kind)
        self.counts[key] += 1
        if self.counts[key] <= self._most:
            shown = self.examples.setdefault(key, [])
            shown.append(Remark(line, outcome, kind, field, was[:SHOWN], became[:SHOWN], other))
        if self._writer is not None:
            cells = (line, outcome, kind, field, harmless(was[:SHOWN]), harmless(became[:SHOWN]), other or "")
            try:
                self._writer.writerow(cells)
            except OSError as problem:
                assert self._half is not None
                raise _unwritten(self._half, problem) from problem

    def refused(self, line: int, kind: str, was: str = "", other: int = 0, field: str = "") -> None:
        self.add(line, REFUSED, kind, field, was, "", other)

    def total(self, outcome: str) -> int:
        return sum(count for (found, _), count in self.counts.items() if found == outcome)

    def as_json(self) -> dict[str, Any]:
        """Counts as {outcome: {kind: count}}, the examples, and what the barcodes were."""
        counts: dict[str, dict[str, int]] = {}
        for (outcome, kind), count in sorted(self.counts.items()):
            counts.setdefault(outcome, {})[kind] = count
        examples = [asdict(remark) for key in sorted(self.examples) for remark in self.examples[key]]
        return {"counts": counts, "examples": examples, "codes": dict(self.codes)}

    def finish(self) -> None:
        """Bring the file to its name, whole."""
        if self._file is None or self._half is None or self._path is None:
            return
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._half.replace(self._path)
        except OSError as problem:
            raise _unwritten(self._path, problem) from problem

    def abandon(self) -> None:
        """Leave no half of a file."""
        if self._file is not None and self._half is not None:
            with suppress(OSError):
                self._file.close()
                self._half.unlink(missing_ok=True)


def remarks_of(told: Mapping[str, Any]) -> tuple[Remark, ...]:
    """The examples of a report that came as JSON."""
    return tuple(Remark(**entry) for entry in told["examples"])


def _unwritten(path: Path, problem: OSError) -> ShopError:
    reason = problem.strerror or str(problem)
    return ShopError(f"{path} cannot be written ({reason}).", "Name another file for the report.", "file")
