"""What a benchmark found: cases of ours against a floor, held to a goal, as one line for people or machines."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """One figure beside its floor. ``limit`` holds ``ratio`` (or ``ours`` where ``by_ours``); none is a mere note."""

    name: str
    unit: str
    ours: float
    floor: float | None = None
    limit: float | None = None
    at_least: bool = False
    by_ours: bool = False

    @property
    def ratio(self) -> float | None:
        return self.ours / self.floor if self.floor else None

    @property
    def goal(self) -> str:
        if self.limit is None:
            return ""
        return f"{'>=' if self.at_least else '<='} {self.limit:g} {self.unit if self.by_ours else 'x floor'}"

    @property
    def ok(self) -> bool:
        held = self.ours if self.by_ours else self.ratio
        if self.limit is None or held is None:
            return self.limit is None
        return held >= self.limit if self.at_least else held <= self.limit

    def as_json(self) -> dict[str, Any]:
        told = {"name": self.name, "unit": self.unit, "ours": _short(self.ours), "floor": _short(self.floor)}
        return {**told, "ratio": _short(self.ratio), "goal": self.goal, "ok": self.ok}


@dataclass(frozen=True, slots=True)
class Result:
    """A benchmark's cases, the headline first; it is ok when all of them are."""

    name: str
    cases: tuple[Case, ...]

    @property
    def ok(self) -> bool:
        return all(case.ok for case in self.cases)

    def json_line(self) -> str:
        head = {**self.cases[0].as_json(), "name": self.name, "ok": self.ok}
        cases = [case.as_json() for case in self.cases]
        return json.dumps({**head, "cases": cases, "load": [round(load, 2) for load in os.getloadavg()]})

    def text_line(self) -> str:
        told = "; ".join(_words(case) for case in self.cases)
        return f"{self.name}: {'ok' if self.ok else 'MISSED'}: {told} (load {os.getloadavg()[0]:.1f})"


def _words(case: Case) -> str:
    words = f"{case.name} {_short(case.ours):g} {case.unit}"
    if case.floor is not None:
        words += f" to {_short(case.floor):g}"
    if case.ratio is not None:
        words += f" = {case.ratio:.2f}x"
    if case.limit is not None:
        words += f" [{case.goal}{'' if case.ok else ' MISSED'}]"
    return words


def _short(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")
