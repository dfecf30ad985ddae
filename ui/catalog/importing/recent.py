"""The files that were taken in before, remembered for this user."""

from __future__ import annotations

from PySide6.QtCore import QSettings


def remembered_files() -> tuple[str, ...]:
    """Their paths, newest first."""
    found = _own().value("import.recent", "")
    return tuple(path for path in str(found or "").split("\n") if path)


def remember_files(paths: tuple[str, ...]) -> None:
    _own().setValue("import.recent", "\n".join(path for path in paths if "\n" not in path))


def _own() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")
