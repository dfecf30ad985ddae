"""Changing settings: each change is a fact; private texts stay outside the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.db.act import Act
from app.rights import Right, needs


@needs(Right.SETTINGS)
def change_settings(act: Act, values: Mapping[str, Any]) -> None:
    """Set several settings at once. Raises InvalidInput for an unknown key or a value it does not take."""
    act.change_settings(values)
