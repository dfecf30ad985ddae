"""What the doctor found: a stable code, how it stands, and the figures; the words are the screen's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from app.domain.frozen import frozen


class Standing(StrEnum):
    WELL = "well"
    ATTENTION = "attention"  # works, and a person should look
    ILL = "ill"  # does not work, or soon will not
    TOLD = "told"  # a plain fact, neither good nor bad


@frozen
class Finding:
    """One thing looked at. ``group`` is versions, folder, ledger, disk, clock, fonts, printer, queue, backups."""

    group: str
    code: str
    standing: Standing
    facts: Mapping[str, str | int] = field(default_factory=dict)
