"""A card over the whole window with the rest of it in the shade: Esc, F1 or a touch beside it puts it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.screen import Pane

_SHADE = QColor(0, 0, 0, 140)


class Overlay(QWidget):
    """``over`` is what it covers; the card is ``widest`` px or less; ``stops`` are where Tab goes round."""

    left = Signal()

    def __init__(self, over: QWidget, widest: int) -> None:
        super().__init__(over)
        self._over, self._widest = over, widest
        self.card = Pane("surface")
        self.card.setParent(self)
        over.installEventFilter(self)
        self.hide()

    def stops(self) -> list[QWidget]:
        """Where the keyboard may stand, in order."""
        return []

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops, focus = self.stops(), QApplication.focusWidget()
        at = stops.index(focus) + (1 if forward else -1) if focus in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[at % len(stops)].setFocus(reason)
        return True

    def leave(self) -> None:
        self.hide()
        self.left.emit()

    def place(self) -> None:
        """Lay the card in the middle of what is covered."""
        self.setGeometry(self._over.rect())
        wide, high = min(self._widest, self.width() - 2 * t.S5), self.height() - 2 * t.S7
        self.card.setGeometry((self.width() - wide) // 2, t.S7, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _SHADE)
        painter.setPen(QPen(theme.color("line_strong"), 1))
        painter.drawRect(self.card.geometry().adjusted(-1, -1, 0, 0))
