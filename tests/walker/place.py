"""Where a walk takes place: a language, a theme, a size of the window, and folders that nobody else uses."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from ui.kit import language, theme
from ui.kit.tokens import LEAST_WINDOW

LANGUAGES = ("en", "de", "zh_CN", "ar")
THEMES = ("light", "dark", "high-contrast")
SIZES = ((1366, 768), (1920, 1080), LEAST_WINDOW)
SCALES = (1.0, 1.25, 1.5, 2.0)
XDG_FOLDERS = ("STATE_HOME", "DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One process of a walk; ``scale`` is QT_SCALE_FACTOR, ``translations`` another folder of translations."""

    language: str = "en"
    theme: str = "light"
    scale: float = 1.0
    translations: str = ""

    @property
    def name(self) -> str:
        return f"{self.language} {self.theme} {self.scale:g}"


def own_folders(home: Path) -> None:
    """Point every XDG folder into ``home``, before the program asks for one."""
    for name in XDG_FOLDERS:
        folder = home / name.lower()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[f"XDG_{name}"] = str(folder)


def dressed(where: Surroundings) -> QApplication:
    """The application in this language and theme."""
    app = QApplication.instance() or QApplication(["walker"])
    assert isinstance(app, QApplication)
    app.setApplicationName("cashwrap")
    QAccessible.setActive(True)
    app.setCursorFlashTime(0)  # a blinking cursor is never the same picture twice
    if where.translations:
        language.FOLDER = Path(where.translations)
    theme.dress(app, where.theme)
    language.speak(app, where.language)
    return app
