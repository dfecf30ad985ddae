"""The shape of the file: what it says it is, its tables, indexes and guards as this version makes them, its owner."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.db.engine import Connection, in_memory
from app.db.format import APPLICATION_ID, SCHEMA_VERSION
from app.db.schema import JOURNAL_GUARDS, statements
from app.db.verify.finding import Finding

_OBJECTS = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'schema_history'"


def shape_findings(connection: Connection) -> list[Finding]:
    """Whatever of the file's own description is not as this version makes it; an older schema's tables are let be."""
    findings = []
    application, version = (_one(connection, f"PRAGMA {name}") for name in ("application_id", "user_version"))
    if application != APPLICATION_ID or version > SCHEMA_VERSION:
        what = f"the file says that it is {application:#x} version {version}"
        findings.append(Finding("file-header", "ledger.db", what))
    if version == SCHEMA_VERSION:
        findings += _differences(_objects(connection), _made())
    if not _one(connection, "SELECT count(*) FROM people WHERE kind = 'staff'"):
        findings.append(Finding("owner", "people", "nobody owns this folder"))
    if _one(connection, "SELECT count(*) FROM meta WHERE key IN ('folder', 'machine')") != 2:
        findings.append(Finding("meta", "meta", "the folder does not say which it is"))
    return findings


def _one(connection: Connection, sql: str) -> int:
    found: int = connection.value(sql)
    return found


def _differences(found: Mapping[str, str], made: Mapping[str, str]) -> list[Finding]:
    """Tables, indexes and triggers that are gone, changed, or that nobody here made."""
    return [
        Finding("schema", name, "it is not as this version makes it" if name in made else "nobody here made it")
        for name in sorted(found.keys() | made.keys(), key=str)
        if found.get(name) != made.get(name)
    ]


def _objects(connection: Connection) -> dict[str, str]:
    """What each is made by, without the white space that two ways of making it differ in."""
    return {row[0]: "".join(str(row[1]).split()) for row in connection.rows(_OBJECTS)}


@cache
def _made() -> dict[str, str]:
    connection = in_memory()
    for statement in (*statements(), *JOURNAL_GUARDS):
        connection.write(statement)
    made = _objects(connection)
    connection.close()
    return made
