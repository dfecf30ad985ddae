"""The wide list in the goods' place: column heads, the cart's own lines, and under them what was not added."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.cart_list import CartList, wide_cells
from ui.kit.screen import Pane, rows, show_if


class Heads(QWidget):
    """Words over the columns of the wide list."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(t.H_HEAD)
        self._words = (self.tr("Quantity"), self.tr("Each"), self.tr("Off"), self.tr("Amount"))
        self._item = self.tr("Item")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, theme.color("line"))
        painter.setFont(theme.font(t.CAPTION, t.MEDIUM))
        painter.setPen(theme.color("muted"))
        cells = wide_cells(self.rect())
        painter.drawText(QRect(t.S4, 0, cells[0].left() - t.S4, self.height()), _LEFT, self._item)
        for cell, word in zip(cells, self._words, strict=True):
            painter.drawText(cell.adjusted(-t.S3, 0, 0, 0), mirror.FIGURES, word)


class _Card(QWidget):
    """The frame around a word on an unknown code."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = rows(self, (t.S1, t.S1, t.S1, t.S1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("warn_line"), 2))
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CARD, t.R_CARD)


class LinePage(Pane):
    """Borrows the cart's lines and its word on an unknown code while the shop looks at the wide list."""

    def __init__(self) -> None:
        super().__init__("surface")
        self.heads = Heads()
        self._list: CartList | None = None
        self._lines: QStackedWidget | None = None
        self._unknown: QWidget | None = None
        column = rows(self)
        column.addWidget(self.heads)
        self._place = rows()
        column.addLayout(self._place, 1)
        self.under = QWidget()
        self._card = _Card()
        rows(self.under, (t.S4, t.S3, t.S4, t.S4)).addWidget(self._card)
        self.under.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # no higher than what it says
        column.addWidget(self.under)
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(self._rest)
        self.under.hide()

    def borrow(self, lines: QStackedWidget, cart_list: CartList, unknown: QWidget) -> None:
        """Take them until somebody lays them out elsewhere again."""
        self._lines, self._list, self._unknown = lines, cart_list, unknown
        self._place.addWidget(lines)
        self._card.inside.addWidget(unknown)
        lines.show()

    def settle(self) -> None:
        """The word on an unknown code stands where its line would have stood, or at the foot of a full list."""
        if self._lines is None or self._list is None or self._unknown is None:
            return
        told = not self._unknown.isHidden()
        show_if(told, self.under)
        height = len(self._list.rows()) * t.H_LINE
        most = max(t.H_LINE, height) if told and height else _ANY
        if self._lines.maximumHeight() != most:
            self._lines.setMaximumHeight(most)
        show_if(most != _ANY, self._rest)

    def give_back(self) -> None:
        if self._lines is not None:
            self._lines.setMaximumHeight(_ANY)
        self._lines = self._list = self._unknown = None
        self.under.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()


_ANY = 16_777_215  # Qt's own word for no limit
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
