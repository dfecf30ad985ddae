"""Goods painted on one scrolling surface, no widget each: what tiles and rows share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.goods import Goods

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_DRAG_PX = 12  # further than that a finger scrolls, and touches nothing


class PaintedItems(QAbstractScrollArea):
    """Place, touch, hover, and the keyboard when Tab brought it here. Only what is in sight is ever looked at."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Goods, ...] = ()
        self._hover = self._down = self._marked = -1
        self._pressed_at: QPointF | None = None
        self._pulled_from = 0
        self.setViewport(QWidget())  # one of Qt's own would make the binding look at each class it could be
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def items(self) -> tuple[Goods, ...]:
        return self._items

    def item(self, place: int) -> Goods | None:
        """What stands at a place; None where there is nothing any more."""
        return self._items[place]

    def how_many(self) -> int:
        return len(self._items)

    def show_items(self, items: tuple[Goods, ...], marked: int = -1) -> None:
        before, self._items = self._items, items
        same_places = len(before) == len(items) and marked == self._marked
        self._marked = marked
        if not same_places:
            self._set_range()
            self.viewport().update()
        for place in self.in_sight() if same_places else ():
            if items[place] is not before[place] and items[place] != before[place]:
                self.update_item(place)
        if marked >= 0:
            self._bring_into_view(marked)

    def update_item(self, place: int) -> None:
        area = self.item_rect(place).translated(0, -self.verticalScrollBar().value())
        self.viewport().update(mirror.area(self.viewport(), area))

    def item_rect(self, place: int) -> QRect:
        """Where the item stands, before scrolling."""
        raise NotImplementedError

    def row_pitch(self) -> int:
        """From the top of one row to the top of the next, in px."""
        raise NotImplementedError

    def content_height(self) -> int:
        return self.item_rect(self.how_many() - 1).bottom() + t.S4 if self.how_many() else 0

    def across(self) -> int:
        """How many items stand in one row."""
        return 1

    def in_sight(self, area: QRect | None = None) -> range:
        """The places that stand in an area of the viewport, or anywhere in it."""
        looked_at = self.viewport().rect() if area is None else area
        shift, pitch = self.verticalScrollBar().value(), self.row_pitch()
        first = max(0, (shift + looked_at.top()) // pitch - 1) * self.across()
        return range(min(first, self.how_many()), self._behind(shift + looked_at.bottom()))

    def _behind(self, bottom: int) -> int:
        return min(self.how_many(), (bottom // self.row_pitch() + 1) * self.across())

    def paint_item(self, painter: QPainter, area: QRect, item: Goods, state: str) -> None:
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), theme.color("canvas"))
        shift = self.verticalScrollBar().value()
        asked = mirror.area(self.viewport(), event.rect())
        for place in self.in_sight(asked):
            item, area = self.item(place), self.item_rect(place).translated(0, -shift)
            if item is not None and area.adjusted(-4, -4, 4, 4).intersects(asked):
                self.paint_place(painter, place, area, item)

    def paint_place(self, painter: QPainter, place: int, area: QRect, item: Goods) -> None:
        self.paint_item(painter, area, item, self._state(place))
        if place == self._marked and self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), t.FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(-3, -3, 3, 3), t.R_CARD + 3, t.R_CARD + 3)

    def _state(self, place: int) -> str:
        if place == self._down:
            return "pressed"
        return "hover" if place == self._hover else "marked" if place == self._marked else ""

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(t.H_LINE)
        bar.setRange(0, max(0, self.content_height() - self.viewport().height()))

    def _bring_into_view(self, place: int) -> None:
        bar, area = self.verticalScrollBar(), self.item_rect(place)
        if area.top() < bar.value() + t.S1:
            bar.setValue(area.top() - t.S2)
        elif area.bottom() > bar.value() + self.viewport().height():
            bar.setValue(area.bottom() + t.S2 - self.viewport().height())

    def _place_at(self, point: QPointF) -> int:
        spot = QPoint(mirror.x(self.viewport(), round(point.x())), round(point.y()))
        near = self.in_sight(QRect(spot.x(), spot.y(), 1, 1))
        spot.setY(spot.y() + self.verticalScrollBar().value())
        return next((i for i in near if self.item_rect(i).contains(spot)), -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)  # only what comes into sight is painted

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and self._hover >= 0:
            self._hover = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.pull(event.position())
            return
        place = self._place_at(event.position())
        if place != self._hover:
            self._hover = place
            self.viewport().update()

    def pull(self, point: QPointF) -> None:
        """A pressed finger moves: the goods follow it, and none of them was touched."""
        moved = 0.0 if self._pressed_at is None else self._pressed_at.y() - point.y()
        if abs(moved) > _DRAG_PX or (self._down < 0 and moved):
            self._down = -1
            self.verticalScrollBar().setValue(self._pulled_from + round(moved))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = self._place_at(event.position())
        self._pressed_at, self._pulled_from = event.position(), self.verticalScrollBar().value()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick touches are two: the second coffee is no double click."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, self._down = self._down, -1
        self._pressed_at = None
        self.viewport().update()
        if place >= 0 and place == self._place_at(event.position()):
            self.touch(place)

    def touch(self, place: int) -> None:
        """An item was touched, or chosen by key."""
        item = self.item(place)
        if item is not None:
            self.activated.emit(item.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab puts the cursor on the first item in sight, so that one sees where it is."""
        if event.reason() in _BY_TAB and self._marked < 0 and self.how_many():
            self.walk_to(self._first_whole())
        super().focusInEvent(event)

    def _first_whole(self) -> int:
        top = self.verticalScrollBar().value()
        return next((place for place in self.in_sight() if self.item_rect(place).top() >= top), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: self.across(),
            Qt.Key.Key_Up: -self.across(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.how_many():
            self.walk_to(min(max(0, self._marked + step), self.how_many() - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._marked >= 0:
            self.touch(self._marked)
        else:
            event.ignore()

    def walk_to(self, place: int) -> None:
        """Put the cursor on a place, and say what stands there."""
        self._marked = place
        self._bring_into_view(place)
        item = self.item(place)
        self.setAccessibleDescription(item.name if item is not None else "")
        self.viewport().update()
