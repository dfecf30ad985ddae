"""The head of a spreadsheet: captions on the columns' own edges, a box for all rows, and the order they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.spread_cells import SpreadColumn, paint_check, places

if TYPE_CHECKING:
    from ui.kit.spread import Spread


class SpreadHead(QWidget):
    """A touch on a caption sorts by it; another turns it round."""

    sort_asked = Signal(str)
    everything_chosen = Signal()

    def __init__(self, spread: Spread) -> None:
        super().__init__(spread)
        self._spread = spread
        self._sorted, self._descending = "", False
        self._chosen = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def say(self, sorted_by: str, descending: bool, chosen: str) -> None:
        """``chosen`` is "on", "some" or empty."""
        if (sorted_by, descending, chosen) != (self._sorted, self._descending, self._chosen):
            self._sorted, self._descending, self._chosen = sorted_by, descending, chosen
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("canvas"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        for column, place in zip(self._spread.columns, places(self._spread.columns, self.width()), strict=True):
            area = QRect(place.left, 0, place.width, self.height() - 1)
            if column.kind == "check":
                paint_check(painter, area, self._chosen)
            else:
                self._paint_caption(painter, area.adjusted(0, 0, -column.unit, 0), column)

    def _paint_caption(self, painter: QPainter, area: QRect, column: SpreadColumn) -> None:
        sorted_by = bool(column.sort) and column.sort == self._sorted
        font = theme.font(t.CAPTION, t.STRONG if column.strong or sorted_by else t.REGULAR)
        painter.setFont(font)
        painter.setPen(theme.color("accent_text" if column.strong else "text" if sorted_by else "muted"))
        painter.drawText(area, mirror.FIGURES if column.right else _LEFT, column.title)
        if not sorted_by:
            return
        width = QFontMetrics(font).horizontalAdvance(column.title)
        before = column.right and not self.isRightToLeft()
        left = area.right() - width - 18 if before else area.left() + width + 4
        painter.save()
        painter.translate(left + 7, area.center().y() + 1)
        painter.rotate(0 if self._descending else 180)
        icons.paint(painter, "chevron", theme.color("text"), -7, -7, 14)
        painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        across = mirror.x(self, round(event.position().x()))
        for column, place in zip(self._spread.columns, places(self._spread.columns, self.width()), strict=True):
            if place.left - 8 <= across < place.left + place.width + 8:
                if column.kind == "check":
                    self.everything_chosen.emit()
                elif column.sort:
                    self.sort_asked.emit(column.sort)
                return


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
