"""Our icons, drawn on a 24 px grid and tinted from the tokens when they are painted."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"


TURNED = frozenset(("back", "chevron", "undo", "list", "backspace", "exchange", "document", "orders"))
"""What points along the line of reading; a tick, a scanner, a clock, a printer and play stay as they are."""


@cache
def _drawing(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, tint: str, size: int = 24, ratio: float = 1.0, paper: str = "#FFFFFF") -> QPixmap:
    """The icon in a colour (#RRGGBB), ``size`` px square. Raises FileNotFoundError for an icon we never drew."""
    drawing = _drawing(name).replace("currentColor", tint).replace('"paper"', f'"{paper}"')
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def paint(painter: QPainter, name: str, tint: QColor, x: int, y: int, size: int = 24) -> None:
    """Paint the icon with its top left corner at x, y."""
    ratio = painter.device().devicePixelRatio()
    turns = name in TURNED and painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(x, y, (_mirrored if turns else pixmap)(name, tint.name(), size, ratio))


@cache
def _mirrored(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    made = pixmap(name, tint, size, ratio).transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, tint: QColor) -> QIcon:
    from PySide6.QtGui import QIcon  # brings a name for each of a desktop's icons; a start paints its own

    return QIcon(pixmap(name, tint.name(), 24, 2.0))
