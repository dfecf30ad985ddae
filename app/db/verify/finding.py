"""One thing that does not hold: a stable code, where, and what is wrong in words."""

from __future__ import annotations

from app.domain.frozen import frozen


@frozen
class Finding:
    code: str
    where: str
    what: str
