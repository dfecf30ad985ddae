"""Bringing a ledger of an older version up to this one's schema, with a checked backup taken first."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from app.db.backup import checked_tail
from app.db.ledger import Ledger
from app.db.schema import SCHEMA_VERSION

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(ledger: Ledger, path: Path, version: int) -> Path:
    """Copy the ledger aside, check the copy, then migrate in one transaction. Returns where the copy is."""
    copy = path.parent / "backups" / f"before-schema-{SCHEMA_VERSION}-from-{version}.db"
    copy.parent.mkdir(parents=True, exist_ok=True)
    ledger.copy_to(copy)
    checked_tail(copy)
    with ledger.connection.begin():
        migrate(ledger.connection, version)
    return copy


def migrate(connection: Connection, version: int, target: int = SCHEMA_VERSION) -> None:
    """Run the migrations from ``version`` to ``target`` in the open transaction of ``connection``."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    config.attributes["starting"] = version
    command.upgrade(config, f"{target:04d}")
    connection.exec_driver_sql(f"PRAGMA user_version = {target}")
