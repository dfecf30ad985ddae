"""What a field wants of the keys: figures or letters first, and in which alphabets."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from ui.kit.keyboard.caps import Page
from ui.kit.keyboard.layouts import Layout, layouts_for

_Hint = Qt.InputMethodHint
_FIGURES = (
    _Hint.ImhDigitsOnly | _Hint.ImhFormattedNumbersOnly | _Hint.ImhPreferNumbers | _Hint.ImhDialableCharactersOnly
)


def first_page(field: QWidget) -> Page:
    """Figures for a field whose hints say so."""
    return Page.FIGURES if field.inputMethodHints() & _FIGURES else Page.LETTERS


def layouts_here() -> tuple[Layout, ...]:
    """Those of the language of the screens and the country of the shop."""
    language, _, country = QLocale().name().partition("_")
    return layouts_for(language, country)
