"""Cells that a spreadsheet would run as a formula, made harmless and brought back exactly."""

from __future__ import annotations

# The last four are = + - @ as wide as Chinese letters.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def harmless(text: str) -> str:
    """Text that a spreadsheet shows instead of running (OWASP, CSV injection): a quote before what begins a formula.

    Text that already has quotes before a formula gets one more, so that ``as_written`` finds the very same again.
    """
    return f"'{text}" if text.lstrip("'").startswith(_RUNS) else text


def as_written(text: str) -> str:
    """What ``harmless`` was given."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_RUNS) else text
