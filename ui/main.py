"""The way in: one window per folder, painted before the register is opened behind it."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.kit import theme
from ui.kit.tokens import THEMES
from ui.single import name_for, wake_other

if TYPE_CHECKING:
    from app.register import Register


def run(folder: Path, *, theme_name: str = "") -> int:
    """Sell from ``folder`` until the window is closed; returns the exit status.

    A second start on the same folder brings the first window forward and returns 0. ``theme_name`` is light, dark or
    high-contrast; empty follows the desktop.
    """
    gc.disable()  # nothing made at the start is garbage: looking for it takes a tenth of the time. Till goes on so
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("cashwrap")
    name = name_for(folder)
    if wake_other(name):
        return 0
    theme.dress(app, theme_name or remembered_theme())
    from ui.till import Till

    till = Till(folder, _open, name)
    till.catch_bugs()
    till.shell.theme_chosen.connect(lambda name: _own_settings().setValue("theme", name))
    till.show()
    status = app.exec()
    till.close()
    return status


def remembered_theme() -> str:
    """What this user chose last; else dark where the desktop is dark."""
    chosen = str(_own_settings().value("theme", ""))
    if chosen in THEMES:
        return chosen
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _own_settings() -> QSettings:
    """What belongs to this user's eyes and not to the shop."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")


def _open(folder: Path) -> Register:
    import ui.checkout.presenter  # noqa: F401 - here, behind the window, and not once the register is open
    from app.register import Register

    return Register.open(folder)
