"""Merchants, stores and registers at a hub under test."""

from __future__ import annotations

from app.clock import SystemClock
from app.hub.hub import Hub
from app.hub.office import Office


def office_of(hub: Hub) -> Office:
    """The administration of the same database."""
    return Office(hub.database, SystemClock())
