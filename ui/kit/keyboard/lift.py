"""Keeping a field in sight: what stands in the window moves up as far as the keys would hide the field."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from ui.kit import tokens as t


class Lift:
    """Moves what the window's layout holds, as a whole and without a change of size.

    A layout keeps everything within its window (margins and places above it are cut), so that widgets are moved after
    it, and again whenever it has put them back.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._lifted: dict[QWidget, int] = {}  # where we put each
        self.height = 0

    def keep(self, field: QWidget, top: int) -> None:
        """Move so that ``field`` ends above ``top``; never so far that its own top would go."""
        self.hold()
        if not self._carries(field):
            self._move(0)  # what floats over the window has a place of its own
            return
        above = field.mapTo(self._window, QPoint(0, 0)).y() + self.height
        self._move(max(0, min(above + field.height() + t.S4 - top, above - t.S4)))

    def drop(self) -> None:
        self._move(0)

    def hold(self) -> None:
        """The window was laid out anew: lift it as before."""
        self._move(self.height)

    def _carries(self, field: QWidget) -> bool:
        return any(widget.isAncestorOf(field) for widget in self._held()) or field in tuple(self._held())

    def _move(self, height: int) -> None:
        before, self.height = self.height, height
        for widget in tuple(self._held()):
            still = self._lifted.get(widget) == widget.y()
            widget.move(widget.x(), widget.y() + (before if still else 0) - height)
            self._lifted[widget] = widget.y()
        self._lifted = {widget: y for widget, y in self._lifted.items() if height and isValid(widget)}

    def _held(self) -> Iterator[QWidget]:
        layout = self._window.layout()
        if layout is not None:
            yield from _widgets(layout)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)
