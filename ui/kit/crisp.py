"""Edges on whole pixels of the screen: at 125 % a line of one px falls between two, and is painted pale on both."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.kit import mirror, theme
from ui.kit import tokens as t


def frame(painter: QPainter, area: QRect | QRectF, radius: float) -> None:
    """A rounded rectangle that fills ``area``, its border within: in the pen and brush at hand, edges on whole pixels.

    The pen has a colour and a width in px, which becomes the nearest number of pixels, one at least.
    """
    plain = mirror.plain(painter)
    to_screen = plain.deviceTransform()
    back, fits = to_screen.inverted()
    if not fits:
        return
    pen, ratio = QPen(plain.pen()), to_screen.m11()
    wide = max(1, _whole(pen.widthF() * ratio)) if pen.style() != Qt.PenStyle.NoPen else 0
    place = to_screen.mapRect(mirror.placed(painter, QRectF(area)))
    left, top, right, bottom = (_whole(edge) for edge in (place.left(), place.top(), place.right(), place.bottom()))
    if wide:
        pen.setWidthF(wide / ratio)
        plain.setPen(pen)
    snapped = QRectF(left + wide / 2, top + wide / 2, right - left - wide, bottom - top - wide)
    plain.drawRoundedRect(back.mapRect(snapped), radius, radius)


def edge(field: QWidget) -> None:
    """The border of a field by what it has to say; the style sheet leaves the room for it."""
    if not field.isEnabled():
        return
    role = "bad" if field.property("bad") else "focus" if field.hasFocus() else "line_strong"
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(role), 1 if role == "line_strong" else 2))
    frame(painter, field.rect(), t.R_CONTROL)
    painter.end()


def _whole(place: float) -> int:
    """As Qt rounds where it clips: halves go up."""
    return math.floor(place + 0.5)
