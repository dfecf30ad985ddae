"""Facts appended again under a later incarnation: they say what the first said, and change nothing a second time."""

from __future__ import annotations

from app.db import journal
from app.db.engine import Connection
from app.db.verify.finding import Finding
from app.domain.facts import Fact


class Again:
    """Knows them and holds each against the first of its id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows = journal.appended_again(connection)
        self.findings: list[Finding] = []
        self.checks = {"appended again": 0} if self._rows else {}

    def is_one(self, fact: Fact) -> bool:
        if fact.n not in self._rows:
            return False
        self.checks["appended again"] += 1
        first = self._connection.value("SELECT content FROM journal WHERE id = ? ORDER BY n LIMIT 1", (fact.id,))
        if first != fact.content:
            what = "it says something else than the first fact of its id"
            self.findings.append(Finding("altered-fact", f"fact {fact.n}", what))
        return True
