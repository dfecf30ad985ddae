"""The outcome of one conformance run, case by case."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NotOffered:
    """A case the product does not claim to do, with its kind and the reason."""

    case: str
    kind: str
    why: str


@dataclass(slots=True)
class Report:
    """What became of each case; exactly one of ``passed``, ``failed``, ``not_offered`` is called for it."""

    cases: int = 0
    passed_cases: list[str] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    skipped: list[NotOffered] = field(default_factory=list)

    def passed(self, case_id: str) -> None:
        self.cases += 1
        self.passed_cases.append(case_id)

    def failed(self, case_id: str, why: str) -> None:
        self.cases += 1
        self.failures[case_id] = why

    def not_offered(self, case_id: str, kind: str, why: str) -> None:
        self.cases += 1
        self.skipped.append(NotOffered(case_id, kind, why))

    def not_offered_by_reason(self) -> Counter[tuple[str, str]]:
        return Counter((one.kind, one.why) for one in self.skipped)

    @property
    def exit_status(self) -> int:
        return 1 if self.failures else 0

    def json_line(self) -> str:
        """One line ``{cases, passed, failed, not_offered}``; failures and what is not offered name their reason."""
        return json.dumps(
            {
                "cases": self.cases,
                "passed": len(self.passed_cases),
                "failed": len(self.failures),
                "not_offered": [{"case": one.case, "kind": one.kind, "reason": one.why} for one in self.skipped],
                "failures": [{"case": case, "reason": why} for case, why in self.failures.items()],
            },
            ensure_ascii=False,
        )
