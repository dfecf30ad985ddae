"""Words of the counter that several panes say: reasons, tax classes, how long ago something was parked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.checkout.state import ParkedRow


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def reason_word(code: str) -> str:
    """A reason's code as a person reads it; a shop's own codes are read as they are written."""
    known = {
        "agreed": tr("Agreed"),
        "damaged": tr("Damaged"),
        "label": tr("Label says so"),
        "loyal": tr("Regular customer"),
        "manager": tr("Manager"),
        "match": tr("Price match"),
        "staff": tr("Staff"),
    }
    return known.get(code) or code.replace("-", " ").capitalize()


def class_word(name: str) -> str:
    """A tax class as a person reads it."""
    known = {"standard": tr("Standard"), "reduced": tr("Reduced"), "zero": tr("Zero"), "exempt": tr("Exempt")}
    return known.get(name) or name.replace("-", " ").capitalize()


def ago(minutes: int) -> str:
    """``2 min ago``; beyond a day in days."""
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("%n min ago").replace("%n", str(minutes))
    if minutes < 24 * 60:
        return tr("%n h ago").replace("%n", str(minutes // 60))
    return tr("%n d ago").replace("%n", str(minutes // (24 * 60)))


def parked_words(row: ParkedRow) -> tuple[str, str]:
    """What a parked sale is called, and when and how much it is."""
    lines = tr("1 line") if row.line_count == 1 else tr("%n lines").replace("%n", str(row.line_count))
    return row.label or row.first, " · ".join((ago(row.minutes), row.at, lines))
