"""How far long work is: a quiet track and what is done of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import theme


class Bar(QWidget):
    """``share`` is in thousandths; ``height`` in px."""

    def __init__(self, height: int = 8) -> None:
        super().__init__()
        self.share = 0
        self.setFixedHeight(height)

    def show_share(self, share: int) -> None:
        if share != self.share:
            self.share = share
            self.setAccessibleName(f"{share // 10} %")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, radius = QRectF(self.rect()), self.height() / 2
        high = theme.current().name == "high-contrast"
        painter.setPen(theme.color("line") if high else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5) if high else whole, radius, radius)
        if self.share:
            width = max(float(self.height()), whole.width() * self.share / 1000)
            left = whole.width() - width if self.isRightToLeft() else 0.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(left, 0, width, whole.height()), radius, radius)
