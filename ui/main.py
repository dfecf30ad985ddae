"""The way in: one window per folder, painted before the register is opened behind it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.kit import language, theme
from ui.kit.tokens import THEMES
from ui.single import name_for, wake_other

if TYPE_CHECKING:
    from app.register import Register


def run(folder: Path, *, theme_name: str = "", demo_folder: Path | None = None) -> int:
    """Sell from ``folder`` until the window is closed; returns the exit status.

    A second start on the same folder brings the first window forward and returns 0. ``theme_name`` is light, dark or
    high-contrast; empty follows the desktop. A folder that is not there yet is made by the first run, and its demo
    goes to ``demo_folder``.
    """
    gc.disable()  # nothing made at the start is garbage: looking for it takes a tenth of the time. Till goes on so
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("cashwrap")
    name = name_for(folder)
    if wake_other(name):
        return 0
    theme.dress(app, theme_name or remembered_theme())
    language.speak(app, language.wanted())
    first = None
    if _is_bare(folder):
        from ui.first_run.run import FirstRun  # most starts have a shop

        first = FirstRun(app, folder, name, language=language.spoken(), demo_folder=demo_folder)
        made = first.run(_remember("theme"), language.choose)
        if made is None:
            return 0
        folder, name = made, name_for(made)
    from ui.till import Till

    till = Till(folder, _open, name)
    till.catch_bugs()
    till.shell.theme_chosen.connect(_remember("theme"))
    till.show()
    if first is not None:
        first.close()
    status = app.exec()
    till.close()
    return status


def remembered_theme() -> str:
    """What this user chose last; else dark where the desktop is dark."""
    chosen = _remembered("theme")
    if chosen in THEMES:
        return chosen
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def _is_bare(folder: Path) -> bool:
    """Whether nothing was ever kept there. A folder that cannot be read is told of when it is opened."""
    try:
        return next(folder.iterdir(), None) is None
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _remembered(what: str) -> str:
    return str(_own_settings().value(what, ""))


def _remember(what: str) -> Callable[[str], None]:
    return lambda value: _own_settings().setValue(what, value)


def _own_settings() -> QSettings:
    """What belongs to this user's eyes and not to the shop."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")


def _open(folder: Path) -> Register:
    import ui.checkout.presenter  # noqa: F401 - here, behind the window, and not once the register is open
    from app.logs import start_log
    from app.register import Register

    start_log()
    register = Register.open(folder)
    language.remember(register.settings["language"], register.settings["country"])
    return register
