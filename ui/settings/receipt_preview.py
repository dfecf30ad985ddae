"""The receipt as the printer will burn it: the same dots, from the same layout, as the settings stand now."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.documents.page import Bitmap
from app.register import Register
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.alive import while_alive
from ui.kit.labels import Label
from ui.kit.room import Desk
from ui.kit.screen import rows
from ui.kit.scrolling import scrolled

PAPER, INK = 0xFFFFFFFF, 0xFF1A1A1A  # thermal paper is the same in every theme


class Paper(QWidget):
    """Dots as they are, one to a pixel of paper, made smaller where the pane is narrower."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_dots(self, dots: Bitmap) -> None:
        row = (dots.width + 7) // 8
        image = QImage(dots.rows, dots.width, dots.height, row, QImage.Format.Format_Mono)
        image.setColorTable([PAPER, INK])
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self.updateGeometry()
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.update()

    def is_blank(self) -> bool:
        return self._image.isNull()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._image.isNull():
            return 200
        return round(self._image.height() * min(1.0, (width - 2 * t.S4) / self._image.width())) + 2 * t.S4

    def sizeHint(self) -> QSize:
        return QSize(t.SIDE - 2 * t.S4, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(theme.color("line"))
        painter.setBrush(QColor.fromRgba(PAPER))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self._image.isNull():
            inner = self.rect().adjusted(t.S4, t.S4, -t.S4, -t.S4)
            width = min(self._image.width(), inner.width())
            height = round(self._image.height() * width / self._image.width())
            painter.drawImage(
                QRect(inner.left() + (inner.width() - width) // 2, inner.top(), width, height), self._image
            )


class ReceiptPreview(QWidget):
    def __init__(self, register: Register, desk: Desk) -> None:
        super().__init__()
        self._register, self._desk = register, desk
        self._busy = self._again = False
        column = rows(self, (t.S4, t.S4, t.S4, 0), t.S2)
        column.addWidget(Label(self.tr("As it prints"), t.BODY, t.STRONG))
        column.addWidget(Label(self.tr("A sample sale with your settings, dot by dot."), t.CAPTION, tone="muted"))
        self.paper = Paper()
        self.paper.setAccessibleName(self.tr("Sample receipt"))
        inner = QWidget()
        held = rows(inner, (0, t.S2, 0, t.S4))
        held.addWidget(self.paper)
        held.addStretch(1)
        column.addWidget(scrolled(inner), 1)
        self.draw()

    def draw(self) -> None:
        """Lay it out anew beside the screen; while one is drawn, the next waits."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._desk.work(self._dots, while_alive(self, self._drawn), "preview")

    def _dots(self) -> Bitmap:
        from app.documents.raster import raster
        from app.printing.preview import sample_receipt_page

        return raster(sample_receipt_page(self._register))

    def _drawn(self, future: Future[Bitmap]) -> None:
        self._busy = False
        self.paper.show_dots(future.result())
        if self._again:
            self._again = False
            self.draw()
