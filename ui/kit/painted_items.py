"""Goods painted as tiles or as rows: one scrolling surface, no widget per product."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.labels import paint_tag, tag_width


@dataclass(frozen=True, slots=True)
class Goods:
    """One product as ready-made strings; ``in_cart`` and ``picture`` may be empty."""

    id: str
    name: str
    price: str
    unit: str = ""
    code: str = ""
    in_cart: str = ""
    sold_out: bool = False
    picture: str = ""  # its name; the bytes are asked for when it is first painted
    hover: str = ""


class PaintedItems(QAbstractScrollArea):
    """What tiles and rows share: place, touch, hover, and the keyboard when Tab brought it here."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Goods, ...] = ()
        self._hover = self._down = self._marked = -1
        self.setViewport(QWidget())  # one of Qt's own would make the binding look at each class it could be
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def items(self) -> tuple[Goods, ...]:
        return self._items

    def show_items(self, items: tuple[Goods, ...], marked: int = -1) -> None:
        before, self._items = self._items, items
        same_places = len(before) == len(items) and marked == self._marked
        self._marked = marked
        if not same_places:
            self._set_range()
            self.viewport().update()
        shift = self.verticalScrollBar().value()
        for place in range(len(items)) if same_places else ():
            if items[place] is not before[place] and items[place] != before[place]:
                self.viewport().update(self.item_rect(place).translated(0, -shift))
        if marked >= 0:
            self._bring_into_view(marked)

    def item_rect(self, place: int) -> QRect:
        """Where the item stands, before scrolling."""
        raise NotImplementedError

    def content_height(self) -> int:
        return self.item_rect(len(self._items) - 1).bottom() + t.S4 if self._items else 0

    def across(self) -> int:
        """How many items stand in one row."""
        return 1

    def paint_item(self, painter: QPainter, area: QRect, item: Goods, state: str) -> None:
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), theme.color("canvas"))
        shift = self.verticalScrollBar().value()
        for place, item in enumerate(self._items):
            area = self.item_rect(place).translated(0, -shift)
            if area.intersects(event.rect()):
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
        spot = point.toPoint()
        spot.setY(spot.y() + self.verticalScrollBar().value())
        return next((i for i in range(len(self._items)) if self.item_rect(i).contains(spot)), -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and self._hover >= 0:
            self._hover = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place != self._hover:
            self._hover = place
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = self._place_at(event.position())
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, self._down = self._down, -1
        self.viewport().update()
        if place >= 0 and place == self._place_at(event.position()):
            self.activated.emit(self._items[place].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self.across(),
            Qt.Key.Key_Up: -self.across(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._items:
            self._marked = min(max(0, self._marked + step), len(self._items) - 1)
            self._bring_into_view(self._marked)
            self.setAccessibleDescription(self._items[self._marked].name)
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._marked >= 0:
            self.activated.emit(self._items[self._marked].id)
        else:
            event.ignore()


class TileGrid(PaintedItems):
    """Tiles of 150 × 120 or wider: found by place and colour, all names and prices of a row on one base line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Items to touch"))

    def across(self) -> int:
        return max(1, (self.width() - t.S5) // (t.TILE_WIDTH + t.TILE_GAP))

    def item_rect(self, place: int) -> QRect:
        columns = self.across()
        room = self.width() - 2 * t.S4 + t.TILE_GAP  # the scroll bar stands in the right inset
        row, column = divmod(place, columns)
        left = t.S4 + room * column // columns
        width = t.S4 + room * (column + 1) // columns - left - t.TILE_GAP
        return QRect(left, row * (t.TILE_HEIGHT + t.TILE_GAP), width, t.TILE_HEIGHT)

    def paint_item(self, painter: QPainter, area: QRect, item: Goods, state: str) -> None:
        ground = "canvas" if item.sold_out else state if state in ("hover", "pressed") else "surface"
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CARD, t.R_CARD)
        words = theme.color("disabled" if item.sold_out else "text")
        painter.setOpacity(0.45 if item.sold_out else 1.0)
        paint_picture(painter, QRect(area.left() + 12, area.top() + 12, t.PICTURE, t.PICTURE), item)
        painter.setOpacity(1.0)
        self._paint_price(painter, area, item)
        painter.setPen(words)
        font = theme.font(t.BODY, t.MEDIUM)
        painter.setFont(font)
        for line, text in enumerate(two_lines(item.name, font.pixelSize(), area.width() - 24)):
            painter.drawText(QRect(area.left() + 12, area.top() + 68 + 20 * line, area.width() - 20, 20), _TEXT, text)
        if item.in_cart:
            _paint_round(painter, area.left() + 55, area.top() + 57, item.in_cart, ground)

    def _paint_price(self, painter: QPainter, area: QRect, item: Goods) -> None:
        left, right = area.left() + 12 + t.PICTURE + 4, area.right() + 1 - 12
        if item.sold_out:
            word = self.tr("Sold out")
            width = tag_width(word, "plain")
            paint_tag(painter, QRect(right - width, area.top() + 18, width, t.H_TAG), word, "plain")
            return
        size = t.AMOUNT
        while (
            size > t.CAPTION and QFontMetrics(theme.font(size, t.STRONG)).horizontalAdvance(item.price) > right - left
        ):
            size -= 1
        painter.setFont(theme.font(size, t.STRONG))
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, area.top() + 12, right - left, 24), _RIGHT, item.price)
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(left, area.top() + 36, right - left, 18), _RIGHT, item.unit)


class GoodsRows(PaintedItems):
    """What a search found, as rows of 60: picture, name with its code under it, price."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Found items"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def item_rect(self, place: int) -> QRect:
        return QRect(t.S4, t.S2 + place * (t.H_LINE + t.S1), self.width() - 2 * t.S4, t.H_LINE)

    def paint_item(self, painter: QPainter, area: QRect, item: Goods, state: str) -> None:
        marked = state == "marked"
        ground = "accent_soft" if marked else state or "surface"
        painter.setPen(QPen(theme.color("accent" if marked else "line"), 2 if marked else 1))
        painter.setBrush(theme.color(ground))
        inset = 1 if marked else 0.5
        painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), t.R_CARD, t.R_CARD)
        paint_picture(painter, QRect(area.left() + 8, area.top() + 8, 44, 44), item)
        left, right = area.left() + 64, area.right() + 1 - t.S4
        price = theme.font(t.AMOUNT, t.STRONG)
        painter.setFont(price)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, area.top() + 8, right - left, 24), _RIGHT, item.price)
        right -= max(QFontMetrics(price).horizontalAdvance(item.price), 48) + t.S4
        name = theme.font(t.LINE, t.MEDIUM)
        painter.setFont(name)
        shown = QFontMetrics(name).elidedText(item.name, Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(QRect(left, area.top() + 8, right - left, 24), _TEXT, shown)
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(left, area.top() + 34, right - left, 18), _TEXT, item.code)
        painter.drawText(QRect(left, area.top() + 34, area.right() + 1 - t.S4 - left, 18), _RIGHT, item.unit)


def initials(name: str) -> str:
    """Two letters that stand for a missing picture."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    letters = [word for word in words if word[0].isalpha()] or words
    if not letters:
        return name[:2].upper()
    return (letters[0][0] + letters[1][0] if len(letters) > 1 else letters[0][:2]).upper()


def swatch(name: str) -> tuple[str, str]:
    """Ground and figure for a name: the same on every machine and every day."""
    swatches = theme.current().swatches
    return swatches[zlib.crc32(name.encode()) % len(swatches)]


def paint_picture(painter: QPainter, area: QRect, item: Goods) -> None:
    """The picture contained on a neutral square, or initials on a colour derived from the name."""
    painter.setPen(Qt.PenStyle.NoPen)
    shown = _framed(item.picture, area.width(), theme.current().sunken) if item.picture else None
    if shown is not None and not shown.isNull():
        painter.drawPixmap(area, shown)
        return
    ground, figure = swatch(item.name)
    painter.setBrush(QColor(ground))
    if theme.current().name == "high-contrast":
        painter.setPen(QPen(QColor(figure), 1))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CONTROL, t.R_CONTROL)
    painter.setPen(QColor(figure))
    size = t.TITLE if area.width() > 80 else t.LINE if area.width() > 36 else t.CAPTION
    painter.setFont(theme.font(size, t.STRONG))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(item.name))


@lru_cache(maxsize=512)
def _framed(name: str, side: int, ground: str) -> QPixmap:
    """The picture contained in a square with our corners, drawn once, at twice the size for dense screens."""
    shown = QPixmap()
    if not shown.loadFromData(_bytes_of(name)):
        return shown
    made = QPixmap(2 * side, 2 * side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(made.rect()), 2 * t.R_CONTROL, 2 * t.R_CONTROL)
    painter.setClipPath(frame)
    painter.fillRect(made.rect(), QColor(ground))
    size = shown.size().scaled(made.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = made.rect().center() - QRect(0, 0, size.width(), size.height()).center()
    painter.drawPixmap(QRect(corner, size), shown)
    painter.end()
    return made


def take_pictures_from(source: Callable[[str], bytes]) -> None:
    """``source`` brings the bytes of a picture by its name, or none where it cannot."""
    global _bytes_of
    _bytes_of = source
    _framed.cache_clear()


def _no_picture(name: str) -> bytes:
    return b""


_bytes_of: Callable[[str], bytes] = _no_picture


_MEASURE = re.compile(r"(\d) (\S{1,2})\b")  # "1 l" is one word


@lru_cache(maxsize=2048)
def two_lines(text: str, px: int, width: int) -> tuple[str, ...]:
    """``text`` broken over at most two lines of ``width`` px, the second elided."""
    font = QFont(theme.font(px, t.MEDIUM))
    text = _MEASURE.sub("\\1\u00a0\\2", text)
    layout = QTextLayout(text, font)
    anywhere = QTextOption()
    anywhere.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(anywhere)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    taken = line.textLength()
    layout.endLayout()
    rest = text[taken:].strip()
    if not rest:
        return (text,)
    return text[:taken].rstrip(), QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)


def _paint_round(painter: QPainter, x: int, y: int, text: str, ground: str) -> None:
    """How many are in the cart: a dark round with a ring of the ground it stands on."""
    width = max(20, QFontMetrics(theme.font(t.CAPTION, t.STRONG)).horizontalAdvance(text) + 10)
    area = QRectF(x - 10, y - 10, width, 20)
    painter.setPen(QPen(theme.color(ground), 2))
    painter.setBrush(theme.color("text"))
    painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 11, 11)
    painter.setPen(theme.color("surface"))
    painter.setFont(theme.font(t.CAPTION, t.STRONG))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
