"""Tiles of any number of goods: each is asked for when it comes into view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.goods import Goods
from ui.kit.tiles import TileGrid
from ui.kit.tips import plain_tip


class LazyTiles(TileGrid):
    """``goods`` brings the one at a place, or None where there is none any more."""

    opened = Signal(int)
    chosen = Signal(int, bool)
    cursor_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goods: Callable[[int], Goods | None] = lambda _place: None
        self.is_chosen: Callable[[int], bool] = lambda _place: False
        self.count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_count(self, count: int) -> None:
        self.count = count
        self._marked = min(max(0, self._marked), count - 1)
        self._set_range()
        self.viewport().update()

    def mark(self, place: int) -> None:
        """Put the cursor on a place, without telling."""
        self._marked = min(place, self.count - 1)
        if place >= 0:
            self._bring_into_view(self._marked)
        self.viewport().update()

    def how_many(self) -> int:
        return self.count

    def item(self, place: int) -> Goods | None:
        return self.goods(place)

    def across(self) -> int:
        return max(1, (self.viewport().width() - t.S5) // (t.TILE_WIDTH + t.TILE_GAP))

    def item_rect(self, place: int) -> QRect:
        columns = self.across()
        room = self.viewport().width() - t.S5 - t.S3 + t.TILE_GAP  # the scroll bar stands in the rest of the inset
        row, column = divmod(place, columns)
        left = t.S5 + room * column // columns
        width = t.S5 + room * (column + 1) // columns - left - t.TILE_GAP
        return QRect(left, t.S2 + row * (t.TILE_HEIGHT + t.TILE_GAP), width, t.TILE_HEIGHT)

    def paint_place(self, painter: QPainter, place: int, area: QRect, item: Goods) -> None:
        super().paint_place(painter, place, area, item)
        if self.is_chosen(place):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), t.R_CARD, t.R_CARD)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            item = self.goods(place) if place >= 0 else None
            QToolTip.showText(event.globalPos(), plain_tip(item.hover if item is not None else ""), self.viewport())
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, self._down = self._down, -1
        self._pressed_at = None
        self.viewport().update()
        if place < 0 or place != self._place_at(event.position()):
            return
        self._marked = place
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self.chosen.emit(place, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            self.opened.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.across() * max(1, self.viewport().height() // (t.TILE_HEIGHT + t.TILE_GAP))
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: self.across(),
            Qt.Key.Key_Up: -self.across(),
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.count:
            self.walk_to(min(max(0, self._marked + step), self.count - 1))
            self.cursor_moved.emit(self._marked)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked >= 0:
            self.opened.emit(self._marked)
        elif event.key() == Qt.Key.Key_Space and self._marked >= 0:
            self.chosen.emit(self._marked, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            event.ignore()
