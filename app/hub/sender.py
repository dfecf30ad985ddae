"""Who speaks to a hub."""

from __future__ import annotations

from app.domain.frozen import frozen


@frozen
class Sender:
    """A register: whose facts these are, and whose streams."""

    merchant: str
    store: str
    register: str
