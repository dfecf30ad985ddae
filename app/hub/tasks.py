"""Tasks: what a person must know or decide. Each is made once, however often what made it is done again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from app.domain.frozen import frozen

EDIT_CONFLICT = "edit-conflict"  # a guarded field was changed on two sides: what stood first stays until one decides
LATER_EDIT = "later-edit"  # an independent field was changed on two sides: the later edit stands
TAKEN_OUT = "taken-out"  # a product was taken out on one side and changed on the other
OVERSOLD = "oversold"
CODE_TWICE = "code-twice"  # two products claim one code
NUMBER_TWICE = "number-twice"  # two orders carry one receipt number
LATE_MOVEMENT = "late-movement"  # goods moved before a count, by a register of which the counters had not heard that
COUNTED_TWICE = (
    "counted-twice"  # two counts that knew nothing of each other do not agree: the later by its clock stands
)
COUNT_UNSURE = "count-unsure"  # nobody knows what a count knew of: the difference that its register made stands
QUARANTINED = "quarantined"
OTHER_CONTENT = "other-content"  # a fact came again under its id and says something else


@frozen
class Task:
    """``cause`` and ``subject`` make its id, so that it is opened once."""

    scope: str
    kind: str
    subject: str
    cause: str
    body: Mapping[str, Any]

    @property
    def id(self) -> str:
        return hashlib.sha256(f"{self.kind} {self.subject} {self.cause}".encode()).hexdigest()[:32]

    def values(self, at: str) -> dict[str, Any]:
        """As registers are told of it."""
        return {
            "kind": self.kind,
            "subject": self.subject,
            "body": dict(self.body),
            "state": "open",
            "opened_at": at,
        }

    def row(self, merchant: str, at: str) -> dict[str, Any]:
        body = json.dumps(self.body, ensure_ascii=False, sort_keys=True)
        named = {"merchant": merchant, "id": self.id, "scope": self.scope, "kind": self.kind, "subject": self.subject}
        return {**named, "body": body, "state": "open", "revision": 1, "opened_at": at}
