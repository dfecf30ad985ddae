"""Words of the counter that several panes say: what a parked sale is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.checkout.state import ParkedRow
from ui.kit import times
from ui.kit.plural import counted


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def parked_words(row: ParkedRow) -> tuple[str, str]:
    """What a parked sale is called, and when and how much it is."""
    lines = counted("%n lines", row.line_count)
    return row.label or row.first, " · ".join((times.since(row.minutes), times.clock(row.at), lines))
