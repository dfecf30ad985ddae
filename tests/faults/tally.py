"""What a campaign did and found, added up over its parts."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from tests.faults.checker import Verdict

SHOWN = 20


@dataclass(slots=True)
class Tally:
    """Counts of one campaign; ``problems`` keeps the first words of each kind of trouble."""

    confirmed: int = 0
    lost: int = 0
    duplicated: int = 0
    altered: int = 0
    wrong_answers: int = 0
    diverged: int = 0  # one side shows something else than the other
    repeated_numbers: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    steps: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    mutants: dict[str, bool] = field(default_factory=dict)  # name: whether the campaign noticed it
    began: float = field(default_factory=time.monotonic)
    ended: float = 0.0

    def end(self) -> None:
        self.ended = time.monotonic()

    def tell(self, words: str) -> None:
        """How far a long campaign is, to whoever watches; not part of what it found."""
        print(f"{time.monotonic() - self.began:6.0f} s  {words}", file=sys.stderr, flush=True)

    def take(self, verdict: Verdict, where: str) -> None:
        """Add what is wrong with one ledger. ``confirmed`` is not added: the same sale is looked at many times."""
        self.lost += len(verdict.lost)
        self.duplicated += len(verdict.duplicated)
        self.altered += len(verdict.altered)
        for kind, found in (
            ("lost", verdict.lost),
            ("duplicated", verdict.duplicated),
            ("altered", verdict.altered),
        ):
            for words in found:
                self.trouble(f"{where}: {kind}: {words}")

    def wrong(self, words: str) -> None:
        """Something the product answered that it must not, whatever became of the data."""
        self.wrong_answers += 1
        self.trouble(words)

    def trouble(self, words: str) -> None:
        if len(self.problems) < SHOWN:
            self.problems.append(words)

    @property
    def is_clean(self) -> bool:
        return not any(getattr(self, name) for name in _SUMMED if name != "confirmed")

    def as_data(self) -> dict[str, Any]:
        return {
            "confirmed": self.confirmed,
            "lost": self.lost,
            "duplicated": self.duplicated,
            "altered": self.altered,
            "wrong_answers": self.wrong_answers,
            "diverged": self.diverged,
            "repeated_numbers": self.repeated_numbers,
            "mutants_alive": [name for name, noticed in self.mutants.items() if not noticed],
            "mutants_killed": [name for name, noticed in self.mutants.items() if noticed],
            **dict(sorted(self.counts.items())),
            **({"steps": dict(sorted(self.steps.items()))} if self.steps else {}),
            "seconds": round((self.ended or time.monotonic()) - self.began, 1),
        }


def line(parts: dict[str, Tally]) -> str:
    """The one JSON line: the sums over all campaigns, then each by its name.

    ``faults`` says how often each thing was done to them, and each step at which one was struck.
    """
    datas = {name: tally.as_data() for name, tally in parts.items()}
    sums: dict[str, Any] = {key: sum(data[key] for data in datas.values()) for key in _SUMMED}
    for key in ("mutants_alive", "mutants_killed"):
        sums[key] = [f"{name}: {mutant}" for name, data in datas.items() for mutant in data[key]]
    faults: Counter[str] = Counter()
    for tally in parts.values():
        faults.update(tally.counts)
        faults.update(tally.steps)  # with those at which nothing struck: they are told as 0
    sums["faults"] = dict(sorted(faults.items()))
    problems = [words for tally in parts.values() for words in tally.problems]
    return json.dumps({**sums, "problems": problems, **datas})


_SUMMED = ("confirmed", "lost", "duplicated", "altered", "wrong_answers", "diverged", "repeated_numbers")
