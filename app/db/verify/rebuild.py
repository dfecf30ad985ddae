"""Every projection derived again from the facts in a database of its own, and compared row by row."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.db.engine import NORMAL, DatabaseError, writer
from app.db.projector import project
from app.db.schema import PROJECTIONS, statements
from app.db.shift_sums import shift_sums
from app.db.verify.finding import Finding
from app.domain.facts import Fact

ROWS_NAMED = 5  # of each table and direction: enough to see what is wrong


class Rebuild:
    """A second set of projections, filled by the same projectors in the same order."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="cashwrap-verify-")
        self._path = Path(self._folder.name) / "derived.db"
        self._connection = writer(self._path, synchronous=NORMAL)
        self._closing = ExitStack()
        self._closing.enter_context(self._connection.begin())  # one transaction for all of it: nobody else reads this
        for statement in statements(PROJECTIONS):
            self._connection.write(statement)
        self._findings: list[Finding] = []
        self.tables = 0

    def apply(self, fact: Fact, body: dict[str, Any]) -> None:
        if fact.type == "ShiftClosed":
            self._check_summary(fact, body)
        project(self._connection, fact, body)

    def _check_summary(self, fact: Fact, body: dict[str, Any]) -> None:
        sums = shift_sums(self._connection, fact.shift)
        wrong = [key for key, value in sums.items() if body["summary"].get(key) != value]
        if wrong:
            what = f"the Z summary {body['z']} says otherwise about: {', '.join(wrong)}"
            self._findings.append(Finding("shift-summary", f"fact {fact.n}", what))

    def compare(self, ledger: Path) -> list[Finding]:
        """What the ledger's tables and the derived ones do not agree on; the derived ones are thrown away."""
        self._closing.close()
        try:
            self._connection.write("ATTACH DATABASE ? AS kept", (f"file:{quote(str(ledger))}?mode=ro",))
            for table in PROJECTIONS:
                self._compare(table.name)
        except DatabaseError as problem:
            self._findings.append(Finding("damaged-file", ledger.name, f"a table cannot be read: {problem}"))
        finally:
            self._connection.close()
            self._folder.cleanup()
        return self._findings

    def _compare(self, table: str) -> None:
        self.tables += 1
        for code, one, other in (("not-derived", "kept", "main"), ("not-kept", "main", "kept")):
            rows = self._connection.rows(
                f"SELECT * FROM {one}.{table} EXCEPT SELECT * FROM {other}.{table} LIMIT {ROWS_NAMED}"
            )
            said = "stands in the table but not in the facts" if code == "not-derived" else "is missing in the table"
            self._findings += [
                Finding(code, table, f"a row {said}: {', '.join(str(value)[:40] for value in row[:4])} …")
                for row in rows
            ]
