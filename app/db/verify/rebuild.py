"""Every projection derived again from the facts in a database of its own, and compared row by row."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.db.engine import NORMAL, writer_engine
from app.db.projector import project
from app.db.schema import PROJECTIONS, metadata
from app.db.shift_sums import shift_sums
from app.db.verify.finding import Finding
from app.domain.facts import Fact

ROWS_NAMED = 5  # of each table and direction: enough to see what is wrong


class Rebuild:
    """A second set of projections, filled by the same projectors in the same order."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="cashwrap-verify-")
        self._path = Path(self._folder.name) / "derived.db"
        self._engine = writer_engine(self._path, synchronous=NORMAL)
        self._connection = self._engine.connect()
        self._transaction = self._connection.begin()
        metadata.create_all(self._connection, tables=list(PROJECTIONS))
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
        self._transaction.commit()
        raw: Any = self._connection.connection.driver_connection
        try:
            raw.execute("ATTACH DATABASE ? AS kept", (f"file:{quote(str(ledger))}?mode=ro",))
            for table in PROJECTIONS:
                self._compare(raw, table.name)
        except sqlite.DatabaseError as problem:
            self._findings.append(Finding("damaged-file", ledger.name, f"a table cannot be read: {problem}"))
        finally:
            self._connection.close()
            self._engine.dispose()
            self._folder.cleanup()
        return self._findings

    def _compare(self, raw: Any, table: str) -> None:
        self.tables += 1
        for code, one, other in (("not-derived", "kept", "main"), ("not-kept", "main", "kept")):
            rows = raw.execute(
                f"SELECT * FROM {one}.{table} EXCEPT SELECT * FROM {other}.{table} LIMIT {ROWS_NAMED}"
            ).fetchall()
            said = "stands in the table but not in the facts" if code == "not-derived" else "is missing in the table"
            self._findings += [
                Finding(code, table, f"a row {said}: {', '.join(str(value)[:40] for value in row[:4])} …")
                for row in rows
            ]
