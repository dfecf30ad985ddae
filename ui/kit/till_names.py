"""What a till is called: one name for it on every screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.kit import figures


def till_name(name: str, code: str) -> str:
    """As the hub calls it; by its code on receipts where it has no name."""
    if name:
        return figures.named(name)
    return QCoreApplication.translate("", "Till %s").replace("%s", figures.code(code))
