"""Questions to the journal: those that are asked again and again do not read all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.db import journal
from app.db.engine import Connection
from app.register import Register


def test_heads_are_looked_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The link asks for them with every envelope: of 50,000 facts that took a tenth of a second."""
    with Register.open(tmp_path / "shop") as register:
        asked: list[str] = []
        rows = Connection.rows

        def noting(self: Connection, sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
            asked.append(sql)
            return rows(self, sql, values)

        monkeypatch.setattr(Connection, "rows", noting)
        assert register.ask(lambda reader: journal.heads(reader.ledger))
        (sql,) = asked
        plan = register.ask(lambda reader: reader.ledger.rows(f"EXPLAIN QUERY PLAN {sql}"))
    assert not [line for line in plan if "SCAN j" in str(line[-1])], plan
