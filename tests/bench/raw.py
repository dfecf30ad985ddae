"""The floor of recording: plain SQL on a plain connection, writing exactly the rows that the register wrote."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

# The tables that hold rows of one fact, and the column that names it.
_TABLES = {
    "orders": "n",
    "order_lines": "order_n",
    "order_taxes": "order_n",
    "payments": "order_n",
    "stock_movements": "fact_n",
    "cash_movements": "fact_n",
}
_DUMP = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Written:
    """One fact as the register wrote it: its journal row, its body as data, and its rows by INSERT statement."""

    n: int
    journal: tuple[Any, ...]
    previous_link: bytes
    body: dict[str, Any]
    rows: tuple[tuple[str, list[tuple[Any, ...]]], ...]
    series: tuple[int, str] | None


class RawLedger:
    """A copy of a ledger, written by hand: one FULL transaction for each fact."""

    def __init__(self, source: Path, copy: Path) -> None:
        self.source = _open(source)
        self.copy = _open(copy)
        self.source.backup(self.copy)
        self.copy.execute("PRAGMA journal_mode=WAL")
        self.copy.execute("PRAGMA synchronous=FULL")
        self.copy.execute("PRAGMA foreign_keys=1")
        self.at: int = self.copy.execute("SELECT max(n) FROM journal").fetchone()[0]
        self._inserts = {table: _insert(self.source, table) for table in (*_TABLES, "journal")}

    def news(self) -> list[Written]:
        """What the register has written since the last time it was asked."""
        told = self.source.execute("SELECT * FROM journal WHERE n >= ? ORDER BY n", (self.at,)).fetchall()
        self.at = told[-1][0]
        return [self._written(row, before[-1]) for before, row in pairwise(told)]

    def _written(self, row: tuple[Any, ...], previous_link: bytes) -> Written:
        n, body = row[0], json.loads(row[11])
        found = {
            table: self.source.execute(f"SELECT * FROM {table} WHERE {key} = ?", (n,)).fetchall()
            for table, key in _TABLES.items()
        }
        rows = tuple((self._inserts[table], rows) for table, rows in found.items() if rows)
        series = (body["series_n"], body["series"]) if "series_n" in body else None
        return Written(n, row, previous_link, body, rows, series)

    def keep(self, written: Written) -> None:
        """Put the order's cart into the work in hand, where a sale finds and clears it."""
        body = _DUMP.encode(written.body["lines"])
        self.copy.execute("INSERT OR REPLACE INTO work VALUES ('cart', ?, ?, '')", (written.body["order"], body))

    def write(self, written: Written) -> None:
        """Record a fact: serialise, hash, insert, commit."""
        n, incarnation, seq, id, type, schema, actor, shift, at, day, training, *_ = written.journal
        body = _DUMP.encode(written.body)
        head = f'{{"actor":"{actor}","at":"{at}","body":{body},"business_day":"{day}","id":"{id}","schema":{schema},'
        rest = f'"shift":"{shift}","training":{"true" if training else "false"},"type":"{type}"}}'
        content = hashlib.sha256((head + rest).encode()).digest()
        link = hashlib.sha256(written.previous_link + incarnation + seq.to_bytes(8, "big") + content).digest()
        execute, many = self.copy.execute, self.copy.executemany
        execute("BEGIN IMMEDIATE")
        fields = (n, incarnation, seq, id, type, schema, actor, shift, at, day, training, body.encode(), content, link)
        execute(self._inserts["journal"], fields)
        if written.series:
            execute("UPDATE series SET last_n = ? WHERE name = ?", written.series)
        for statement, rows in written.rows:
            many(statement, rows)
        if "order" in written.body:
            execute("DELETE FROM work WHERE key = ?", (written.body["order"],))
        execute("COMMIT")

    def check(self) -> None:
        """Raise unless the copy holds what the register holds: a floor that does less would flatter nobody."""
        for table in (*_TABLES, "journal"):
            query = f"SELECT * FROM {table} ORDER BY 1, 2"
            if self.copy.execute(query).fetchall() != self.source.execute(query).fetchall():
                raise AssertionError(f"the floor did not write the rows of {table}")

    def close(self) -> None:
        self.source.close()
        self.copy.close()


def _open(path: Path) -> Any:
    return sqlite.connect(str(path), isolation_level=None)


def _insert(connection: Any, table: str) -> str:
    width = len(connection.execute(f"PRAGMA table_info({table})").fetchall())
    return f"INSERT INTO {table} VALUES ({', '.join('?' * width)})"
