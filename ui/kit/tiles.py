"""Goods to touch: tiles that are found by place and colour, and rows for what a search found."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.goods import Goods, paint_picture, paint_round, two_lines
from ui.kit.labels import paint_tag, tag_width
from ui.kit.painted_items import PaintedItems

_LEAST_PICTURE = 24  # px; under it nobody knows what it shows
_WIDEST_ROW = 960  # px: farther from its name a price is read in the wrong row


class TileGrid(PaintedItems):
    """Tiles of 150 × 120 or wider: found by place and colour, all names and prices of a row on one base line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Items to touch"))

    def across(self) -> int:
        return max(1, (self.width() - t.S5) // (t.TILE_WIDTH + t.TILE_GAP))

    def row_pitch(self) -> int:
        return t.TILE_HEIGHT + t.TILE_GAP

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
        if item.sold_out:
            self._paint_gone(painter, area, item)
        else:
            paint_picture(painter, QRect(area.left() + 12, area.top() + 12, t.PICTURE, t.PICTURE), item)
            self._paint_price(painter, area, item)
        painter.setPen(words)
        font = theme.font(t.BODY, t.MEDIUM)
        painter.setFont(font)
        for line, text in enumerate(two_lines(item.name, font.pixelSize(), area.width() - 24)):
            painter.drawText(QRect(area.left() + 12, area.top() + 68 + 20 * line, area.width() - 20, 20), _TEXT, text)
        if item.in_cart:
            paint_round(painter, area.left() + 55, area.top() + 57, item.in_cart, ground)

    def _paint_gone(self, painter: QPainter, area: QRect, item: Goods) -> None:
        word = self.tr("Sold out")
        picture, tag = beside_tag(area, word)
        if not picture.isEmpty():
            painter.setOpacity(0.45)
            paint_picture(painter, picture, item)
            painter.setOpacity(1.0)
        paint_tag(painter, tag, word, "plain")

    def _paint_price(self, painter: QPainter, area: QRect, item: Goods) -> None:
        left, right = area.left() + 12 + t.PICTURE + 4, area.right() + 1 - 12
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
        per = painter.fontMetrics().elidedText(item.unit, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRect(left, area.top() + 36, right - left, 18), _RIGHT, per)


def beside_tag(tile: QRect, word: str) -> tuple[QRect, QRect]:
    """Where the picture of a tile stands and where a tag beside it: for a long word the picture is smaller, or gone."""
    wide = tag_width(word, "plain")
    tag = QRect(tile.right() + 1 - 12 - wide, tile.top() + 12 + (t.PICTURE - t.H_TAG) // 2, wide, t.H_TAG)
    side = min(t.PICTURE, tag.left() - 4 - tile.left() - 12)
    if side < _LEAST_PICTURE:
        return QRect(), tag
    return QRect(tile.left() + 12, tile.top() + 12 + (t.PICTURE - side) // 2, side, side), tag


class GoodsRows(PaintedItems):
    """What a search found, as rows of 60: picture, name with its code under it, price."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Found items"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def row_pitch(self) -> int:
        return t.H_LINE + t.S1

    def item_rect(self, place: int) -> QRect:
        wide = min(_WIDEST_ROW, self.width() - 2 * t.S4)
        return QRect(t.S4, t.S2 + place * (t.H_LINE + t.S1), wide, t.H_LINE)

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


_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
