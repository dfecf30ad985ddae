"""What stands in a spreadsheet of the screens, and how one cell of it is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from app.domain.frozen import frozen
from ui.kit import icons, mirror, theme
from ui.kit import tokens as t
from ui.kit.goods import Goods, paint_picture
from ui.kit.labels import paint_tag, tag_width

GAP = t.S4
CHECK = 20
PICTURE = 32


@frozen
class SpreadColumn:
    """``width`` in px, 0 for the one that takes the rest; ``unit`` px of it are kept for what follows a figure."""

    key: str
    title: str
    width: int = 0
    right: bool = False
    editable: bool = False
    sort: str = ""
    unit: int = 0
    strong: bool = False
    kind: str = "text"  # or "check", "picture"


@frozen
class SpreadCell:
    """``unit`` is quiet text after a figure, ``sign`` an icon before it; ``edited`` marks what is not recorded yet."""

    text: str = ""
    tone: str = "text"
    weight: int = t.REGULAR
    unit: str = ""
    sign: str = ""
    tag: str = ""
    tag_tone: str = "plain"
    edited: bool = False
    picture: str = ""
    hover: str = ""


@frozen
class Place:
    """Where a column stands across the viewport."""

    left: int
    width: int


def places(columns: Sequence[SpreadColumn], width: int) -> tuple[Place, ...]:
    """Columns between insets of 24 with gaps of 16; the one without a width takes what is left, 120 at least."""
    fixed = sum(column.width for column in columns) + GAP * (len(columns) - 1)
    rest = max(120, width - 2 * t.S5 - fixed)
    made, left = [], t.S5
    for column in columns:
        wide = column.width or rest
        made.append(Place(left, wide))
        left += wide + GAP
    return tuple(made)


def paint_check(painter: QPainter, area: QRect, state: str) -> None:
    """A box of 20: state is "on", "some" or empty."""
    box = QRect(area.left(), area.center().y() - CHECK // 2 + 1, CHECK, CHECK)
    painter.setPen(QPen(theme.color("accent" if state == "on" else "line_strong"), 2))
    painter.setBrush(theme.color("accent" if state == "on" else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), t.R_SMALL, t.R_SMALL)
    if state == "on":
        icons.paint(painter, "check", theme.color("on_accent"), box.left() + 2, box.top() + 2, 16)
    elif state == "some":
        painter.fillRect(box.left() + 5, box.top() + 9, 10, 2, theme.color("text"))


def paint_cell(painter: QPainter, area: QRect, cell: SpreadCell, column: SpreadColumn) -> None:
    """Paint text, figure with its unit, tag or picture; ``area`` is the column's place within the row."""
    if column.kind == "picture":
        top = area.top() + (area.height() - PICTURE) // 2
        square = QRect(area.left(), top, PICTURE, PICTURE)
        paint_picture(painter, square, Goods("", cell.text, "", picture=cell.picture))
        return
    if not cell.text and not cell.tag:
        return
    inside = area.adjusted(0, 0, -column.unit, 0)
    font = theme.font(t.BODY, cell.weight)
    if cell.tag:
        inside = _paint_tag_after(painter, inside, cell, QFontMetrics(font).horizontalAdvance(cell.text))
    painter.setFont(font)
    painter.setPen(theme.color(cell.tone))
    elide = Qt.TextElideMode.ElideRight if column.right else Qt.TextElideMode.ElideMiddle
    text = QFontMetrics(font).elidedText(cell.text, elide, inside.width())
    painter.drawText(inside, mirror.FIGURES if column.right else _LEFT, text)
    if cell.sign:
        wide = QFontMetrics(font).horizontalAdvance(text)
        turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft and column.right
        before = inside.left() + wide + 6 if turned else inside.right() - wide - 22
        icons.paint(painter, cell.sign, theme.color(cell.tone), before, area.center().y() - 7, 16)
    if cell.unit and column.unit:
        painter.setFont(theme.font(t.CAPTION))
        painter.setPen(theme.color("muted"))
        per = painter.fontMetrics().elidedText(cell.unit, Qt.TextElideMode.ElideRight, column.unit - 4)
        painter.drawText(area.adjusted(area.width() - column.unit + 4, 0, 0, 0), _LEFT, per)
    if cell.edited:
        _paint_mark(painter, area)


def _paint_tag_after(painter: QPainter, area: QRect, cell: SpreadCell, text_width: int) -> QRect:
    """A tag after the text; returns what is left for the text."""
    width = tag_width(cell.tag, cell.tag_tone)
    text_width = min(text_width, area.width() - width - t.S2)
    left = area.left() + (text_width + t.S2 if cell.text else 0)
    paint_tag(painter, QRect(left, area.center().y() - t.H_TAG // 2, width, t.H_TAG), cell.tag, cell.tag_tone)
    return QRect(area.left(), area.top(), max(0, text_width), area.height())


def _paint_mark(painter: QPainter, area: QRect) -> None:
    """A line under a cell that is edited and not recorded: seen without colour too."""
    painter.fillRect(area.left(), area.bottom() - 6, area.width(), 2, theme.color("accent"))


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
