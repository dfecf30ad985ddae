"""Statements that SQLite and PostgreSQL write alike and SQLAlchemy does not: insert, or change what is there.

What every push or page asks is put together once, when its module is loaded, with names for its values: putting it
together each time cost a hub as much of the processor as sending it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, Connection, Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite


def put(connection: Connection, table: Table) -> Any:
    """An INSERT of this database's own, with its ON CONFLICT."""
    return put_on(connection.dialect.name, table)


def put_on(dialect: str, table: Table) -> Any:
    """As ``put``, on a database of this kind."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def given(name: str) -> BindParameter[Any]:
    """A value that is named when the statement is sent."""
    return bindparam(name)


def several(name: str) -> BindParameter[Any]:
    """A list of values under one name, for IN."""
    return bindparam(name, expanding=True)
