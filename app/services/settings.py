"""Changing settings: each change is a fact; private texts stay outside the journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.db.act import Act
from app.errors import Refused
from app.rights import Right, needs


@needs(Right.SETTINGS)
def change_settings(act: Act, values: Mapping[str, Any]) -> None:
    """Set several settings at once.

    Raises InvalidInput for an unknown key or value, and Refused for another currency while a shift is open.
    """
    if values.get("currency", act.settings["currency"]) != act.settings["currency"] and act.state.shift is not None:
        raise Refused("The drawer of an open shift holds one currency.", "Close the shift first.", code="shift-open")
    act.change_settings(values)
