"""Keeping a field in sight: what stands in the window moves up as far as the keys would hide the field."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.kit import tokens as t


class Lift:
    """Moves the window's own layout, as a whole and without a change of size; nothing in it is laid out anew."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.height = 0

    def keep(self, field: QWidget, top: int) -> None:
        """Move so that ``field`` ends above ``top``; never so far that its own top would go."""
        above = field.mapTo(self._window, QPoint(0, 0)).y() + self.height if self._carries(field) else 0
        hidden = above + field.height() + t.S4 - top
        self._move(max(0, min(hidden, above - t.S4)))

    def drop(self) -> None:
        self._move(0)

    def _carries(self, field: QWidget) -> bool:
        """What floats over the window has a place of its own."""
        layout, child = self._window.layout(), field
        while (parent := child.parentWidget()) is not None and parent is not self._window:
            child = parent
        return layout is not None and layout.indexOf(child) >= 0

    def _move(self, height: int) -> None:
        layout = self._window.layout()
        if layout is None or height == self.height:
            return
        by, self.height = height - self.height, height
        margins = layout.contentsMargins()
        layout.setContentsMargins(margins.left(), margins.top() - by, margins.right(), margins.bottom() + by)
        layout.activate()
