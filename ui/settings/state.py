"""What the settings screen shows: one page of settings, or those that were searched for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from app.domain.frozen import frozen


@frozen
class Saved:
    """What was just recorded, and the values before. ``number`` tells two savings of one setting apart."""

    key: str
    before: Mapping[str, Any]
    number: int


@frozen
class SettingsState:
    """``values`` are those in force; ``errors`` words about what was typed and not taken.

    ``keys`` are the settings shown: those of the page, or with ``query`` those found on any.
    """

    group: str = "shop"
    query: str = ""
    keys: tuple[str, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    saved: Saved | None = None
    shift_open: bool = False
