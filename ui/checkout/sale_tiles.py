"""The tiles of the sale: as many as a category has, put into words when they come into sight; and arranged by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent

from ui.checkout.rows import goods
from ui.kit import icons, theme
from ui.kit import tokens as t
from ui.kit.goods import Goods
from ui.kit.tiles import TileGrid

if TYPE_CHECKING:
    from app.queries.catalog import Product

_LONG_PRESS_MS = 600
_RESTS_MS = 150
_DRAG_PX = 12
_CROSS = 48  # px square at the corner of a tile that is being arranged


class SaleTiles(TileGrid):
    """``near_end`` asks for more, ``long_pressed`` to arrange; meanwhile ``moved`` and ``taken`` bring ids."""

    near_end = Signal()
    rested = Signal()  # others are in sight now, and stay there
    long_pressed = Signal()
    moved = Signal(str, str)  # the product, and the one in front of which it goes; empty for the end
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._products: tuple[Product, ...] = ()
        self._counts: Mapping[str, str] = {}
        self._gone: frozenset[str] = frozenset()
        self._made: dict[str, tuple[Product, str, bool, Goods]] = {}
        self._code = ""
        self._arranging = False
        self._dragged, self._drop, self._finger = "", -1, QPoint()
        self._hold = QTimer(self, singleShot=True, interval=_LONG_PRESS_MS)
        self._hold.timeout.connect(self._held)
        self._rests = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self._rests.timeout.connect(self.rested)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._rests.start())

    def show_products(
        self, products: tuple[Product, ...], counts: Mapping[str, str], gone: frozenset[str], code: str
    ) -> None:
        """Show these; where they stay the same, only tiles in sight whose words changed are painted again."""
        if products is self._products and gone is self._gone and code == self._code:
            before, self._counts = self._counts, counts
            for place in self.in_sight():
                product = products[place].id
                if before.get(product) != counts.get(product):
                    self.update_item(place)
            return
        before, other = self._counts, not self._products or not products or products[0].id != self._products[0].id
        if code != self._code:
            self._made = {}
        longer = products[: len(self._products)] == self._products and gone is self._gone
        self._products, self._counts, self._gone, self._code = products, counts, gone, code
        self._marked = min(self._marked, len(products) - 1)
        if other and not self._arranging:
            self.verticalScrollBar().setValue(0)
        self._set_range()
        if not (longer and before == counts):
            self.viewport().update()

    def arrange(self, arranging: bool) -> None:
        if arranging != self._arranging:
            self._arranging, self._dragged, self._made = arranging, "", {}
            self.viewport().update()

    def ids_in_sight(self) -> list[str]:
        return [self._products[place].id for place in self.in_sight()]

    def how_many(self) -> int:
        return len(self._products)

    def product(self, place: int) -> str:
        return self._products[place].id

    def item(self, place: int) -> Goods | None:
        if not 0 <= place < len(self._products):
            return None
        product = self._products[place]
        count, gone = self._counts.get(product.id, ""), product.id in self._gone
        kept = self._made.get(product.id)
        if kept is None or kept[:3] != (product, count, gone):
            made = goods(product, self._code, count, gone)
            if self._arranging:
                made = replace(made, price="", unit="", in_cart="", sold_out=False)  # its corner is the cross's then
            kept = self._made[product.id] = (product, count, gone, made)
        return kept[3]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_ahead()

    def _look_ahead(self) -> None:
        bar = self.verticalScrollBar()
        if self._products and bar.value() + 2 * self.viewport().height() > bar.maximum():
            self.near_end.emit()

    # Hands -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._down >= 0:
            self._hold.start()

    def _held(self) -> None:
        """A finger has rested on a tile: it is lifted, and not sold."""
        if self._down < 0:
            return
        if not self._arranging:
            self._down = -1
            self.long_pressed.emit()

    def pull(self, point: QPointF) -> None:
        start = self._pressed_at
        far = start is not None and (point - start).manhattanLength() > _DRAG_PX
        if far:
            self._hold.stop()
        if self._dragged:
            self._drag_to(point.toPoint())
        elif self._arranging and far and self._down >= 0:
            self._dragged, self._down = self.product(self._down), -1
            self._drag_to(point.toPoint())
        else:
            super().pull(point)

    def _drag_to(self, finger: QPoint) -> None:
        self._finger = finger
        place = self._place_at(QPointF(finger))
        if place >= 0:
            area = self.item_rect(place)
            self._drop = place + (finger.x() > area.center().x())
        edge = t.TILE_HEIGHT // 2
        bar = self.verticalScrollBar()
        if finger.y() < edge or finger.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + (t.S4 if finger.y() > edge else -t.S4))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hold.stop()
        dragged, self._dragged = self._dragged, ""
        if dragged:
            self._down, self._pressed_at = -1, None
            drop, self._drop = self._drop, -1
            self.viewport().update()
            if drop >= 0:
                self.moved.emit(dragged, self.product(drop) if drop < len(self._products) else "")
            return
        place = self._down
        if self._arranging and place >= 0 and self._cross_of(place).contains(self._spot(event)):
            self._down, self._pressed_at = -1, None
            self.taken.emit(self.product(place))
            return
        super().mouseReleaseEvent(event)

    def _spot(self, event: QMouseEvent) -> QPoint:
        return event.position().toPoint() + QPoint(0, self.verticalScrollBar().value())

    def _cross_of(self, place: int) -> QRect:
        area = self.item_rect(place)
        return QRect(area.right() + 1 - _CROSS, area.top(), _CROSS, _CROSS)

    def touch(self, place: int) -> None:
        if self._arranging:
            self.walk_to(place)
        else:
            super().touch(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While arranging, arrows with Ctrl move the marked tile, and Delete takes it away."""
        if not self._arranging or self._marked < 0:
            super().keyPressEvent(event)
            return
        key, down = Qt.Key(event.key()), self.across()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: down, Qt.Key.Key_Up: -down}.get(key)
        if event.key() == Qt.Key.Key_Delete:
            self.taken.emit(self.product(self._marked))
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move_by(step)
        else:
            super().keyPressEvent(event)

    def _move_by(self, step: int) -> None:
        last = len(self._products) - 1
        place, to = self._marked, min(max(0, self._marked + step), last)
        if place == to:
            return
        before = to + 1 if to > place else to
        product = self.product(place)
        self._marked = to
        self.moved.emit(product, self.product(before) if before <= last else "")
        self.walk_to(to)

    # Painting --------------------------------------------------------------------------------------------------

    def paint_place(self, painter: QPainter, place: int, area: QRect, item: Goods) -> None:
        if item.id == self._dragged:
            painter.setOpacity(0.35)
        super().paint_place(painter, place, area, item)
        painter.setOpacity(1.0)
        if self._arranging:
            self._paint_handles(painter, place, area, item)
        if self._dragged and place in (self._drop, self._drop - 1):
            x = area.left() - t.TILE_GAP // 2 - 2 if place == self._drop else area.right() + t.TILE_GAP // 2 - 1
            painter.fillRect(x, area.top(), 4, area.height(), theme.color("accent"))

    def _paint_handles(self, painter: QPainter, place: int, area: QRect, item: Goods) -> None:
        marked = place == self._marked
        painter.setPen(QPen(theme.color("accent" if marked else "line_strong"), 2 if marked else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), t.R_CARD, t.R_CARD)
        corner = QRectF(area.right() - 38, area.top() + 6, 32, 32)
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(corner)
        icons.paint(painter, "cross", theme.color("text"), round(corner.left()) + 8, round(corner.top()) + 8, 16)
