"""One thing that does not hold: a stable code, where, and what is wrong in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    code: str
    where: str
    what: str
