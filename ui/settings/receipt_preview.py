"""The receipt as the printer will burn it: the same dots, from the same layout, as the settings stand now."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
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


_NARROW, _WIDE, _WIDE_FROM = 352, 480, 1600  # px of the paper, and of the window from which it is wide


class Paper(QWidget):
    """The dots, made smaller to fit; its width never follows the scroll bar, which follows its height."""

    def __init__(self) -> None:
        super().__init__()
        self._wide = _NARROW
        self.setMinimumHeight(200)
        self._image = QImage()

    def show_dots(self, dots: Bitmap) -> None:
        row = (dots.width + 7) // 8
        image = QImage(dots.rows, dots.width, dots.height, row, QImage.Format.Format_Mono)
        image.setColorTable([PAPER, INK])
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        pane = self.window().width()
        self._wide = min(dots.width, _WIDE if pane >= _WIDE_FROM else _NARROW)
        self.setFixedHeight(round(dots.height * self._wide / dots.width) + 2 * t.S4)
        self.update()

    def is_blank(self) -> bool:
        return self._image.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(theme.color("line"))
        painter.setBrush(QColor.fromRgba(PAPER))
        sheet = QRect((self.width() - self._wide) // 2 - t.S3, 0, self._wide + 2 * t.S3, self.height() - 1)
        painter.drawRect(sheet)
        if not self._image.isNull():
            painter.drawImage(sheet.adjusted(t.S3, t.S4, -t.S3, -t.S4 + 1), self._image)


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
