"""Statements that SQLite and PostgreSQL write alike and SQLAlchemy does not: insert, or change what is there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def put(connection: Connection, table: Table) -> Any:
    """An INSERT of this database's own, with its ON CONFLICT."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)
