"""Bringing a ledger of an older version up to this one's schema, with a checked backup taken first."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from app.db.backup import checked_tail
from app.db.engine import Connection
from app.db.format import SCHEMA_VERSION
from app.db.ledger import Ledger

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(ledger: Ledger, path: Path, version: int) -> Path:
    """Copy the ledger aside, check the copy, then migrate in one transaction. Returns where the copy is."""
    copy = path.parent / "backups" / f"before-schema-{SCHEMA_VERSION}-from-{version}.db"
    copy.parent.mkdir(parents=True, exist_ok=True)
    ledger.copy_to(copy)
    checked_tail(copy)
    migrate(ledger.connection, version)
    return copy


def migrate(connection: Connection, version: int, target: int = SCHEMA_VERSION) -> None:
    """Run the migrations from ``version`` to ``target`` on ``connection``, all of them in one transaction."""
    engine = create_engine("sqlite+pysqlite://", creator=lambda: connection.driver, poolclass=StaticPool)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["starting"] = version
    with engine.connect() as lent, lent.begin():
        connection.write(
            "BEGIN IMMEDIATE"
        )  # SQLAlchemy begins nothing on a driver that commits by itself, but it ends it
        config.attributes["connection"] = lent
        command.upgrade(config, f"{target:04d}")
        connection.write(f"PRAGMA user_version = {target}")
