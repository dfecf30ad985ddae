"""What a field wants of the keys: figures or letters first, and in which alphabets."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit.keyboard.caps import Page
from ui.kit.keyboard.layouts import Layout, layouts_for
from ui.kit.mirror import RIGHT

_Hint = Qt.InputMethodHint
_FIGURES = (
    _Hint.ImhDigitsOnly | _Hint.ImhFormattedNumbersOnly | _Hint.ImhPreferNumbers | _Hint.ImhDialableCharactersOnly
)


def first_page(field: QWidget) -> Page:
    """Figures for a field that says so by its hints, or whose text stands right in every language, as amounts do."""
    right = isinstance(field, QLineEdit) and field.alignment() & RIGHT == RIGHT
    return Page.FIGURES if right or field.inputMethodHints() & _FIGURES else Page.LETTERS


def layouts_here() -> tuple[Layout, ...]:
    """Those of the language of the screens and the country of the shop."""
    language, _, country = QLocale().name().partition("_")
    return layouts_for(language, country)
