"""Quiet words that do something: the size of a caption, in the accent, with the room of a finger around them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent

from ui.kit import icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind

_ICON = 14


class Link(Button):
    """A button that looks like a word; ``icon`` stands after it."""

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__(text, Kind.QUIET)
        self._after = icon
        self.setFixedHeight(t.H_CONTROL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font(t.CAPTION, t.MEDIUM)).horizontalAdvance(self.text())
        return QSize(max(t.H_CONTROL, width + t.S1 + (_ICON if self._after else 0)), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setFont(theme.font(t.CAPTION, t.MEDIUM))
        painter.setPen(theme.color("accent_text" if self.isEnabled() else "disabled"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._after:
            left = QFontMetrics(painter.font()).horizontalAdvance(self.text()) + t.S1
            top = (self.height() - _ICON) // 2 + 1
            icons.paint(painter, self._after, painter.pen().color(), left, top, _ICON)
        if self.underMouse():
            metrics = QFontMetrics(painter.font())
            under = (self.height() + metrics.height()) // 2
            painter.fillRect(0, under, metrics.horizontalAdvance(self.text()), 1, theme.color("accent_text"))
