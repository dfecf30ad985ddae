"""What the driver knows of its own acts, written outside the register folder: the only truth the checker goes by."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Try:
    """An act about to be asked for. ``cash`` is minor units into the drawer, ``stock`` thousandths by product id."""

    key: str  # the order's id; for cash the fact's; for a void "void " and the order's id
    kind: str  # sale | refund | void | cash
    total: int = 0
    cash: int = 0
    stock: dict[str, int] = field(default_factory=dict)
    lines: list[list[Any]] = field(default_factory=list)  # product, unit price in minor units, whole units
    refers_to: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """An act that was said to be recorded, as it would have been printed; ``proof`` is the short hash on the paper."""

    key: str
    number: str
    total: int
    proof: str


@dataclass(slots=True)
class Oracle:
    """All tries and receipts of a run, in the order they were made."""

    tries: dict[str, Try] = field(default_factory=dict)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    said_twice: list[str] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)  # said to be NOT recorded, and not asked for again since

    def hear(self, entry: dict[str, Any]) -> None:
        if "try" in entry:
            attempt = Try(**entry["try"])
            self.tries[attempt.key] = attempt
            self.refused.discard(attempt.key)
        elif "ok" in entry:
            receipt = Receipt(**entry["ok"])
            known = self.receipts.setdefault(receipt.key, receipt)
            if known != receipt:
                self.said_twice.append(receipt.key)
        elif "no" in entry:
            self.refused.add(entry["no"])

    def copy(self) -> Oracle:
        return Oracle(dict(self.tries), dict(self.receipts), list(self.said_twice), set(self.refused))

    def in_flight(self) -> list[Try]:
        """Acts asked for that nobody answered: they may be recorded or not."""
        return [one for key, one in self.tries.items() if key not in self.receipts and key not in self.refused]


def heard(entries: Iterable[dict[str, Any]]) -> Oracle:
    oracle = Oracle()
    for entry in entries:
        oracle.hear(entry)
    return oracle


def read(path: Path) -> Oracle:
    """The oracle of a log file. A last line cut off by a kill was never said."""
    lines = path.read_text(encoding="ascii").split("\n")[:-1] if path.exists() else []
    return heard(json.loads(line) for line in lines)


class Log:
    """Appends to an oracle file: one write per entry, which a killed process leaves whole."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def say(self, entry: dict[str, Any]) -> None:
        os.write(self._handle, json.dumps(entry).encode() + b"\n")

    def close(self) -> None:
        os.close(self._handle)


def tried(attempt: Try) -> dict[str, Any]:
    return {"try": asdict(attempt)}


def confirmed(receipt: Receipt) -> dict[str, Any]:
    return {"ok": asdict(receipt)}
