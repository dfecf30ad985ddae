"""Painting for eyes that read from the right: a widget is painted once, and turned round where its layout is.

Places turn round, figures and words do not: a text keeps its own direction, and Qt turns its alignment within its
place. Columns of figures stay on the right in both (``FIGURES``), so that decimals line up. A widget that takes touches
turns the point round with ``x`` before it asks what stands there.
"""

from __future__ import annotations

from typing import Any, cast
from unicodedata import bidirectional

from PySide6.QtCore import QLine, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
FIGURES = RIGHT | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
"""Right-aligned wherever reading begins."""


def painter(widget: QWidget) -> QPainter:
    """A painter on ``widget``; on one that is laid out from the right, everything painted is turned round."""
    made = QPainter(widget)
    return turned(made, widget.width()) if widget.isRightToLeft() else made


def turned(painter: QPainter, axis: int) -> QPainter:
    """The same painter, with x as ``axis`` − x; for a part of a widget, ``axis`` is its left plus its right edge."""
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return cast(QPainter, _Turned(painter, axis))


def within(painter: QPainter, area: QRect, mirrored: bool) -> QPainter:
    """The painter for what stands in ``area``, which has its place already."""
    return turned(painter, area.left() + area.right() + 1) if mirrored else painter


def plain(painter: QPainter) -> QPainter:
    """The painter that a turned one paints with."""
    return painter._painter if isinstance(painter, _Turned) else painter


def placed(painter: QPainter, area: QRectF) -> QRectF:
    """Where the plain painter paints what this one is told to paint in ``area``."""
    return QRectF(_turn(area, painter._axis)) if isinstance(painter, _Turned) else area


def margins(leading: int, top: int, trailing: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins of a layout, which Qt alone does not turn round."""
    left, right = (trailing, leading) if QGuiApplication.isRightToLeft() else (leading, trailing)
    return left, top, right, bottom


def start() -> Qt.AlignmentFlag:
    """Where reading begins, for fields: Qt alone would put words of another script, and the caret, at the far end."""
    return RIGHT if QGuiApplication.isRightToLeft() else Qt.AlignmentFlag.AlignLeft


def x(widget: QWidget, x: int) -> int:
    """A place across ``widget`` as it is painted from where its eyes see it, and back."""
    return widget.width() - x if widget.isRightToLeft() else x


def area(widget: QWidget, area: QRect) -> QRect:
    """The place in ``widget`` where eyes see what was painted in ``area``."""
    return _turn(area, widget.width()) if widget.isRightToLeft() else area


def _turn(area: Any, axis: int) -> Any:
    return type(area)(axis - area.x() - area.width(), area.y(), area.width(), area.height())


def _own_way(text: str) -> str:
    """Words of a script that runs from the left keep their signs where they have them; figures are the line's."""
    first = next((kind for sign in text if (kind := bidirectional(sign)) in ("L", "R", "AL")), "")
    return f"\u2066{text}\u2069" if first == "L" and text[:1] not in ("\u2066", "\u2068") else text


class _Turned:
    """What of QPainter our widgets use, with every place turned round; the rest is the painter's own."""

    def __init__(self, painter: QPainter, axis: int) -> None:
        self._painter, self._axis = painter, axis
        self._kept: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._painter, name)

    def _placed(self, place: tuple[Any, ...]) -> tuple[Any, ...]:
        """The arguments of a call that begins with a rectangle, or with its x, y, width and height."""
        if isinstance(place[0], QRect | QRectF):
            return (_turn(place[0], self._axis), *place[1:])
        return (self._axis - place[0] - place[2], *place[1:])

    def fillRect(self, *place: Any) -> None:
        self._painter.fillRect(*self._placed(place))

    def drawRect(self, *place: Any) -> None:
        self._painter.drawRect(*self._placed(place))

    def drawRoundedRect(self, *place: Any) -> None:
        self._painter.drawRoundedRect(*self._placed(place))

    def drawEllipse(self, *place: Any) -> None:
        self._painter.drawEllipse(*self._placed(place))

    def setClipRect(self, *place: Any) -> None:
        self._painter.setClipRect(*self._placed(place))

    def drawImage(self, *place: Any) -> None:
        self._painter.drawImage(*self._placed(place))

    def drawLine(self, *place: Any) -> None:
        x1, y1, x2, y2 = place
        self._painter.drawLine(QLine(self._axis - 1 - x1, y1, self._axis - 1 - x2, y2))

    def drawPixmap(self, *place: Any) -> None:
        if isinstance(place[0], QRect | QRectF):
            self._painter.drawPixmap(*self._placed(place))
            return
        left, top, pixmap = place
        assert isinstance(pixmap, QPixmap)
        wide = round(pixmap.deviceIndependentSize().width())
        self._painter.drawPixmap(self._axis - left - wide, top, pixmap)

    def drawText(self, *place: Any) -> None:
        """In a rectangle, or from a point of the base line, where the text ends then."""
        if isinstance(place[0], QRect | QRectF):
            area, flags, text = self._placed(place)
            self._painter.drawText(area, flags, _own_way(text))
            return
        left, base, text = place
        wide = QFontMetrics(self._painter.font()).horizontalAdvance(text)
        self._painter.drawText(QPoint(self._axis - left - wide, base), text)

    def save(self) -> None:
        self._kept.append(self._axis)
        self._painter.save()

    def restore(self) -> None:
        self._axis = self._kept.pop()
        self._painter.restore()

    def translate(self, *by: Any) -> None:
        """The origin moves the other way; what is painted there after is turned round it."""
        point = by[0] if isinstance(by[0], QPointF | QPoint) else QPointF(*by)
        self._painter.translate(self._axis - point.x(), point.y())
        self._axis = 0
