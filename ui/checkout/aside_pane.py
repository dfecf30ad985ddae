"""What the panes beside the cart have in common: a way back, a title, a column in the middle."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.joined import listed
from ui.kit.labels import ElidedLabel, Field
from ui.kit.screen import Pane, across, centred

WIDEST = 960


class AsidePane(Pane):
    """Esc or Back leaves it and changes nothing."""

    left = Signal()

    def __init__(self, title: str = "") -> None:
        super().__init__("canvas")
        self.column: QVBoxLayout = centred(self, WIDEST)
        self.head: QHBoxLayout = across(spacing=t.S4)
        back = Button(self.tr("Back"), icon="back", hint="Esc")
        back.clicked.connect(self.left)
        self.title = ElidedLabel(title, t.LINE, t.STRONG)
        self.head.addWidget(back)
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)
        self.column.addSpacing(t.S4)

    def typing_field(self) -> Field | None:
        """Where words are typed now, if anywhere."""
        return None


class TextRow(QWidget):
    """A painted row of the counter: a title over a quiet line, a figure at the end; 64 px, whole at any width."""

    def __init__(self, title: str, detail: str, figure: str, quiet: bool = False, size: int = t.AMOUNT) -> None:
        super().__init__()
        self._words = (title, detail, figure)
        self._quiet, self._size = quiet, size
        self.setFixedHeight(64)
        self.setAccessibleName(listed(self._words))

    def paintEvent(self, event: QPaintEvent) -> None:
        title, detail, figure = self._words
        painter = mirror.painter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        amount = theme.font(self._size, t.REGULAR if self._quiet else t.STRONG)
        wide = QFontMetrics(amount).horizontalAdvance(figure)
        start, end = t.S4, self.width() - t.S4
        room = QRect(start, 0, end - start - wide - t.S4, self.height())
        painter.setPen(theme.color("muted" if self._quiet else "text"))
        painter.setFont(amount)
        painter.drawText(QRect(start, 0, end - start, self.height()), _END, figure)
        name, under = theme.font(t.LINE, t.MEDIUM), theme.font(t.CAPTION)
        top = room.adjusted(0, 10, 0, -30) if detail else room
        painter.setFont(name)
        painter.drawText(top, _START, QFontMetrics(name).elidedText(title, Qt.TextElideMode.ElideMiddle, room.width()))
        painter.setFont(under)
        painter.setPen(theme.color("muted"))
        shown = QFontMetrics(under).elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.adjusted(0, 36, 0, -8), _START, shown)


_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
