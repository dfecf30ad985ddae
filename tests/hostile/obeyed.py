"""Where a window would obey a text instead of showing it: markup, tips, keys made of an ampersand, active pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QMenu, QMessageBox, QTextEdit, QWidget

_ESCAPED = '<p style="white-space: pre-wrap">'
_TAG = re.compile(r"<\s*/?\s*[a-zA-Z!]")


def obeyed(window: QWidget) -> Iterator[str]:
    """Each place in ``window``, in sight or not, that reads what it shows."""
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, (QLabel, QMessageBox)) and widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"a label reads markup: {widget.text()[:60]!r}"
        if isinstance(widget, QTextEdit):
            yield f"{type(widget).__name__} takes markup, pictures and links"
        for what, tip in (("tip", widget.toolTip()), ("word of help", widget.whatsThis())):
            if _is_markup(tip):
                yield f"a {what} of {type(widget).__name__} reads markup: {tip[:60]!r}"
        if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
            yield f"a button has the key {widget.shortcut().toString()}: {widget.text()[:60]!r}"
        if isinstance(widget, QMenu):
            yield from _keys(widget)
        if isinstance(widget, QAbstractItemView) and widget.isVisible():
            yield from _tips(widget)


def _keys(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        if "&" in action.text().replace("&&", ""):
            yield f"a menu makes a key of {action.text()[:60]!r}"
        if _is_markup(action.toolTip()):
            yield f"a tip in a menu reads markup: {action.toolTip()[:60]!r}"


def _tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 20) if model is not None else 0):
        for column in range(model.columnCount()):
            tip = model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
            if tip and _is_markup(str(tip)):
                yield f"a tip in a list reads markup: {str(tip)[:60]!r}"


def _is_markup(text: str) -> bool:
    return bool(_TAG.search(text)) and not text.startswith(_ESCAPED)
