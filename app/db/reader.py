"""What a query is handed: read connections that stand still while it asks."""

from __future__ import annotations

from dataclasses import dataclass

from app.db.engine import Connection
from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Reader:
    """One state of the ledger, one of the cache, and the settings."""

    ledger: Connection
    cache: Connection
    settings: Settings
