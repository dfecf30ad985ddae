"""A written report read back: any of its remarks by place, however many there are, without holding them."""

from __future__ import annotations

import csv
from array import array
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from app.domain.spreadsheet import as_written
from app.imports.report import Remark


class Remarks:
    """The remarks of a report's file, by outcome and by kind; made on any thread, read on one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._places: dict[tuple[str, str], array[int]] = defaultdict(lambda: array("q"))
        with path.open("rb") as file:
            for at, record in _records(file):
                cells = record[:200].split(b",", 3)
                outcome, kind = cells[1].decode(), cells[2].decode()
                self._places[outcome, kind].append(at)
                self._places[outcome, ""].append(at)
        self._file = path.open("rb")

    def count(self, outcome: str, kind: str = "") -> int:
        """How many there are of an outcome, or of one kind of it."""
        return len(self._places[outcome, kind]) if (outcome, kind) in self._places else 0

    def kinds(self, outcome: str) -> tuple[tuple[str, int], ...]:
        """The kinds of an outcome and how many there are of each, most first."""
        found = [(kind, len(at)) for (one, kind), at in self._places.items() if one == outcome and kind]
        return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))

    def rows(self, outcome: str, kind: str, first: int, many: int) -> tuple[Remark, ...]:
        """``many`` remarks from the ``first`` one on, in the order of the list."""
        if (outcome, kind) not in self._places:
            return ()
        return tuple(self._at(at) for at in self._places[outcome, kind][first : first + many])

    def _at(self, place: int) -> Remark:
        self._file.seek(place)
        _, record = next(_records(self._file, place, heading=False))
        line, outcome, kind, field, was, became, other = next(csv.reader(record.decode().splitlines(keepends=True)))
        return Remark(int(line), outcome, kind, field, as_written(was), as_written(became), int(other or 0))

    def close(self) -> None:
        self._file.close()


def _records(file: IO[bytes], at: int = 0, heading: bool = True) -> Iterator[tuple[int, bytes]]:
    """Where each record begins, and its bytes: one whose quotes are open goes on in the next line."""
    start, held, is_open = at, b"", False
    for line in file:
        at += len(line)
        held = held + line if held else line
        is_open ^= line.count(b'"') % 2 == 1
        if is_open:
            continue
        if heading:
            heading = False
        else:
            yield start, held
        start, held = at, b""
