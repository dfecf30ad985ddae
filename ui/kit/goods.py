"""Goods as they are painted: ready-made words, a picture or initials in its place, names over two lines."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextOption

from app.domain.frozen import frozen
from ui.kit import theme
from ui.kit import tokens as t


@frozen
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


def forget_pictures() -> None:
    """Ask again for every picture that is painted next."""
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


def paint_round(painter: QPainter, x: int, y: int, text: str, ground: str) -> None:
    """How many are in the cart: a dark round with a ring of the ground it stands on."""
    width = max(20, QFontMetrics(theme.font(t.CAPTION, t.STRONG)).horizontalAdvance(text) + 10)
    area = QRectF(x - 10, y - 10, width, 20)
    painter.setPen(QPen(theme.color(ground), 2))
    painter.setBrush(theme.color("text"))
    painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 11, 11)
    painter.setPen(theme.color("surface"))
    painter.setFont(theme.font(t.CAPTION, t.STRONG))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
