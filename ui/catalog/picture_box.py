"""The picture of a product: dropped on, chosen from a file, or taken away."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.goods import Goods, paint_picture
from ui.kit.labels import Label
from ui.kit.link import Link
from ui.kit.screen import across, rows, show_if

_SIDE = 96


class _Square(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_SIDE, _SIDE)
        self.goods = Goods("", "", "")
        self.wanted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_picture(painter, QRect(0, 0, _SIDE, _SIDE), self.goods)
        if self.wanted:
            painter.setPen(QPen(theme.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), t.R_CONTROL, t.R_CONTROL)


class PictureBox(QWidget):
    """``taken`` brings the path of a file."""

    taken = Signal(str)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setFixedWidth(_SIDE + t.S4)
        self._square = _Square()
        self.choose = Link(self.tr("Add"))
        self.remove = Link(self.tr("Remove"))
        self.error = Label("", t.CAPTION, tone="bad", wrap=True)
        column = rows(self, spacing=t.S1)
        column.addWidget(self._square)
        links = across(spacing=t.S2)
        links.addWidget(self.choose)
        links.addWidget(self.remove)
        links.addStretch(1)
        column.addLayout(links)
        column.addWidget(self.error)
        column.addStretch(1)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self.removed)

    def show_picture(self, name: str, picture: str, error: str) -> None:
        self._square.goods = Goods("", name or "?", "", picture=picture)
        self._square.update()
        self.choose.say(self.tr("Replace") if picture else self.tr("Add picture"))
        self.choose.updateGeometry()
        show_if(bool(picture), self.remove)
        self.error.setText(error)
        show_if(bool(error), self.error)

    def _choose(self) -> None:
        kinds = f"{self.tr('Pictures')} (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if path:
            self.taken.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._square.wanted = True
            self._square.update()

    def dragLeaveEvent(self, event: object) -> None:
        self._square.wanted = False
        self._square.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dragLeaveEvent(event)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.taken.emit(paths[0])
