"""The language of the screens: those there is a translation of, and putting one in force before words are read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
SOURCE = "en"  # what is written in the code
_in_force: list[QTranslator] = []


def there() -> tuple[str, ...]:
    """The languages the screens can speak here: English, and each with a translation beside the code."""
    return (SOURCE, *sorted(path.stem for path in FOLDER.glob("*.qm") if path.stem != SOURCE))


def remember(language: str) -> None:
    """Let the next start of this user speak it."""
    own = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")
    own.setValue("language", language)


def speak(app: QApplication, language: str) -> None:
    """Put a language in force for everything made from now on; one without a translation leaves English."""
    while _in_force:
        app.removeTranslator(_in_force.pop())
    known = language if language in there() else SOURCE
    QLocale.setDefault(QLocale(known))
    if known != SOURCE:
        _install(app, known, str(FOLDER / f"{known}.qm"))
        _install(app, known, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{known}.qm")
    right_to_left = QLocale(known).textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def _install(app: QApplication, _language: str, path: str) -> None:
    translator = QTranslator(app)
    if translator.load(path):
        app.installTranslator(translator)
        _in_force.append(translator)
