"""How what is chosen shows in high contrast, where the soft ground is the ground itself: by an edge."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from ui.kit import theme


def edge() -> str:
    """The token of the border of a chosen button that has none else; empty where its ground tells."""
    return "accent" if theme.current().name == "high-contrast" else ""


def frame(painter: QPainter, area: QRect) -> None:
    """Around a chosen row, inside it, its hairline left."""
    if not edge():
        return
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -2))


def frame_part(painter: QPainter, area: QRect, first: bool, last: bool) -> None:
    """What of such a frame stands in one cell of the row."""
    if not edge():
        return
    ink = theme.color("accent")
    painter.fillRect(area.left(), area.top(), area.width(), 2, ink)
    painter.fillRect(area.left(), area.bottom() - 2, area.width(), 2, ink)
    if first:
        painter.fillRect(area.left(), area.top(), 2, area.height() - 1, ink)
    if last:
        painter.fillRect(area.right() - 1, area.top(), 2, area.height() - 1, ink)
