"""The number pad: always in one place, never mirrored, and the field that shows what it typed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.kit import edges, figures, mirror, theme, typed
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import paint_figure

_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3")


class NumberPad(QWidget):
    """Keys of 64 or 80 px; ``pressed`` brings ``0``–``9``, ``00``, ``.`` or ``back``."""

    pressed = Signal(str)

    def __init__(self, corner: str = "00", height: int = t.H_KEY_LARGE) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every keyboard
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(t.S2)
        for place, key in enumerate((*_KEYS, corner, "0", typed.BACK)):
            shown = figures.as_typed(key)
            button = Button("" if key == typed.BACK else shown, Kind.KEY, "backspace" if key == typed.BACK else "")
            button.setAccessibleName(self.tr("Backspace") if key == typed.BACK else shown)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedHeight(height)
            button.setMinimumWidth(t.H_CONTROL)
            button.clicked.connect(lambda _=False, key=key: self.pressed.emit(key))
            grid.addWidget(button, place // 3, place % 3)


class AmountField(QWidget):
    """What is being typed, 72 px high: the caret stands at the right, the sign at the left is quiet."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = self._text = ""
        self._suggested = self._fixed = False
        self.setFixedHeight(t.H_PAY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, sign: str, text: str, suggested: bool, fixed: bool = False) -> None:
        """``suggested`` marks an amount nobody typed yet, the next digit replaces it; ``fixed`` takes no digits."""
        if (sign, text, suggested, fixed) != (self._sign, self._text, self._suggested, self._fixed):
            self._sign, self._text, self._suggested, self._fixed = sign, text, suggested, fixed
            self.setAccessibleName(f"{sign} {text}")
            self.update()

    def text(self) -> str:
        return self._text

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1) if self._fixed else QPen(theme.color("focus"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CONTROL, t.R_CONTROL)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font(t.AMOUNT, t.MEDIUM))
        sign = QRect(20, 0, 120, self.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._sign)
        room = QRect(80, 0, self.width() - 80 - 32, self.height())
        if self._suggested and self._text:
            painter.setFont(theme.font(t.TOTAL, t.STRONG))
            width = min(painter.fontMetrics().horizontalAdvance(self._text), room.width() - 12)
            ground = QRect(room.right() - width - 5, 10, width + 12, self.height() - 20)
            painter.fillRect(ground, theme.color("accent_soft"))
            edges.frame(painter, ground)
        wide = paint_figure(painter, room, "", self._text, t.TOTAL)
        if not self._suggested and not self._fixed:
            paint_caret(painter, self, 32, wide)


def paint_caret(painter: QPainter, field: QWidget, inset: int, wide: int) -> None:
    """Behind the last digit, for digits run from the left in every language; ``wide`` px of them end at ``inset``."""
    left = field.width() - inset + 8 if not field.isRightToLeft() else field.width() - inset - wide - 8
    painter.fillRect(left, 16, 2, field.height() - 32, theme.color("focus"))
