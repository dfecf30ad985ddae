"""Fields and what keys did to them: whether words belong there, and how to put back what stood before a scan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

PutBack = Callable[[], None]
_TAKES_CODE = "takesCode"


def nothing() -> None:
    """Nothing is to be put back."""


def takes_words(widget: QWidget | None) -> bool:
    """Whether words can be typed there."""
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return widget.isEnabled() and not widget.isReadOnly()
    return isinstance(widget, QComboBox) and widget.isEditable()


def is_foreign(widget: QWidget) -> bool:
    """Whether it stands in a dialog that Qt made and not we: one that asks for a file, where names are typed."""
    window = widget.window()
    return isinstance(window, QDialog) and type(window).__module__.startswith("PySide6.")


def take_codes(field: QLineEdit) -> None:
    """Let a field keep what is scanned into it: the field for a code."""
    field.setProperty(_TAKES_CODE, True)


def takes_code(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit) and bool(widget.property(_TAKES_CODE)) and takes_words(widget)


def fill(field: QLineEdit, code: str) -> None:
    """Put a scanned code into a field that takes codes, in place of what stood there, as if it was typed with Enter."""
    field.setText(code)
    field.textEdited.emit(code)
    field.returnPressed.emit()


def remembered(widget: QWidget | None) -> PutBack:
    """How to put back what stands in ``widget`` now; nothing where no words can be typed."""
    if isinstance(widget, QLineEdit) and takes_words(widget):
        return _line(widget)
    if isinstance(widget, (QTextEdit, QPlainTextEdit)) and takes_words(widget):
        return _page(widget)
    return nothing


def _line(field: QLineEdit) -> PutBack:
    text, cursor = field.text(), field.cursorPosition()
    start, size = field.selectionStart(), len(field.selectedText())

    def put_back() -> None:
        if not isValid(field) or field.text() == text:
            return
        field.setText(text)
        field.textEdited.emit(text)
        field.setCursorPosition(cursor)
        if start >= 0:
            field.setSelection(start, size)

    return put_back


def _page(page: QTextEdit | QPlainTextEdit) -> PutBack:
    text, place = page.toPlainText(), page.textCursor().position()

    def put_back() -> None:
        if not isValid(page) or page.toPlainText() == text:
            return
        page.setPlainText(text)
        cursor = page.textCursor()
        cursor.setPosition(place)
        page.setTextCursor(cursor)

    return put_back
