"""What a query is handed: read connections that stand still while it asks."""

from __future__ import annotations

from app.db.blobs import Blobs
from app.db.engine import Connection
from app.domain.frozen import frozen
from app.settings import Settings


@frozen
class Reader:
    """One state of the ledger, one of the cache, the settings, and the blobs that facts name."""

    ledger: Connection
    cache: Connection
    settings: Settings
    blobs: Blobs | None = None  # none where a question is asked of bare files
