"""What each cell of a file should hold, looked at when something could not be read: damage, or a fault of ours?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.db.engine import Connection, DatabaseError, reader

_KINDS = {"TEXT": "text", "INTEGER": "integer", "BLOB": "blob"}  # as columns are declared, and what SQLite keeps
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"


def odd_column(path: Path) -> str:
    """A column of which some cell holds another kind of value than was ever written there; "" where all are right."""
    try:
        with closing(reader(path)) as connection:
            return next((column for column, asked in _questions(connection) if connection.row(*asked)), "")
    except (DatabaseError, UnicodeDecodeError) as problem:
        return str(problem)


def _questions(connection: Connection) -> Iterator[tuple[str, tuple[str, tuple[str]]]]:
    for (table,) in connection.rows(_TABLES):
        for name, declared in connection.rows("SELECT name, type FROM pragma_table_info(?)", (table,)):
            kind = _KINDS.get(declared.upper())
            if kind is not None:
                asked = f'SELECT 1 FROM "{table}" WHERE typeof("{name}") NOT IN (?, \'null\') LIMIT 1'
                yield f"{table}.{name}", (asked, (kind,))
