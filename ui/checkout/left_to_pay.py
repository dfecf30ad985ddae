"""The right pane's foot while paying: total, what was paid, what is left, the change it would make."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.tender import TenderKind
from ui.checkout.payment import Paying
from ui.checkout.rows import total_title
from ui.kit import figures, mirror, theme
from ui.kit import tokens as t
from ui.kit.labels import paint_figure

_HEIGHT = 196


class LeftToPay(QWidget):
    """Painted in one go, 196 px; ``say`` builds the strings."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._sign = self._left = self._change = ""

    def say(self, paying: Paying, line_count: int) -> None:
        code = paying.currency
        title = total_title(line_count)
        rows = [(title, figures.amount(paying.total_minor, code))]
        paid = sum(tender.amount_minor for tender in paying.tenders)
        if paid:
            rows.append((self.tr("Paid so far"), figures.amount(-paid, code)))
        rounding = paying.asked_minor - paying.left_minor
        if paying.method.kind is TenderKind.CASH and rounding:
            rows.append((self.tr("Cash rounding"), figures.amount(rounding, code)))
        self._rows = tuple(rows)
        self._sign, self._left = figures.sign(code), figures.amount(paying.asked_minor, code)
        self._change = figures.amount(paying.change_minor, code)
        self.setAccessibleName(f"{self.tr('Left to pay')} {self._left}")
        self.update()

    def left(self) -> str:
        return self._left

    def change(self) -> str:
        return self._change

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        right = self.width() - t.S4
        painter.setFont(theme.font(t.BODY))
        top = 12 if len(self._rows) > 2 else 16
        wide = max((QFontMetrics(painter.font()).horizontalAdvance(amount) for _, amount in self._rows), default=0)
        for label, amount in self._rows:
            area = QRect(t.S4, top, right - t.S4, 24)
            painter.setPen(theme.color("muted"))
            painter.drawText(area, _LEFT, label)
            painter.setPen(theme.color("text"))
            painter.drawText(area.adjusted(area.width() - wide, 0, 0, 0), mirror.FIGURES, amount)
            top += 24
        painter.setFont(theme.font(t.LINE, t.STRONG))
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(t.S4, 98, 140, 28), _LEFT, self.tr("Left to pay"))
        paint_figure(painter, QRect(160, 78, right - 160, 56), self._sign, self._left, t.TOTAL)
        strip = QRect(1, 140, self.width() - 1, 40)
        painter.fillRect(strip, theme.color("canvas"))
        painter.setFont(theme.font(t.BODY))
        painter.setPen(theme.color("text"))
        painter.drawText(strip.adjusted(t.S4 - 1, 0, 0, 0), _LEFT, self.tr("Change to give"))
        painter.setFont(theme.font(t.AMOUNT, t.STRONG))
        painter.drawText(strip.adjusted(0, 0, -t.S4, 0), _RIGHT, self._change)


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
