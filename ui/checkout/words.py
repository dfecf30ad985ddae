"""Words of the counter that several panes say: what a parked sale is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.checkout.state import ParkedRow
from ui.kit import times


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def parked_words(row: ParkedRow) -> tuple[str, str]:
    """What a parked sale is called, and when and how much it is."""
    lines = tr("1 line") if row.line_count == 1 else tr("%n lines").replace("%n", str(row.line_count))
    return row.label or row.first, " · ".join((times.since(row.minutes), times.clock(row.at), lines))
