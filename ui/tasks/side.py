"""One of two values beside the other, with the button that chooses it under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import crisp, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.screen import rows, show_if

_LEAST = 120  # px: a price and its caption
_LONG = 24  # letters, beyond which a value is set smaller


def size_of(*values: str) -> int:
    """The size in which values stand beside each other: one for all."""
    return t.AMOUNT if all(len(value) <= _LONG for value in values) else t.BODY


class _Value(Label):
    """Words in one of two sizes."""

    _size = t.AMOUNT

    def say(self, text: str, size: int) -> None:
        self._size = size
        self.setFont(theme.font(size, t.STRONG))
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Another look gives a label back the font that it had first."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(theme.font(self._size, t.STRONG))


class Side(QWidget):
    """``chosen`` fires on its button, or by its key."""

    chosen = Signal()

    def __init__(self, kind: Kind, hint: str) -> None:
        super().__init__()
        self.caption = Label("", t.CAPTION, tone="muted", wrap=True)
        self.value = _Value("", t.AMOUNT, t.STRONG, wrap=True)
        self.made = Label("", t.CAPTION, tone="muted", wrap=True)
        for label in (self.caption, self.value, self.made):
            label.setAlignment(mirror.start() | Qt.AlignmentFlag.AlignTop)
        self.button = Button("", kind, hint=hint)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.chosen)
        column = rows(self, (t.S3, t.S3, t.S3, t.S3), t.S2)
        column.addWidget(self.caption)
        column.addWidget(self.value)
        column.addWidget(self.made)
        column.addStretch(1)
        column.addWidget(self.button)
        self.setMinimumWidth(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def say(self, caption: str, value: str, made: str, button: str, size: int) -> None:
        """``made`` is who made the value, where and when."""
        self.caption.setText(caption)
        self.made.setText(made)
        show_if(bool(made), self.made)
        self.value.say(value, size)
        self.button.say(button)
        self.button.setAccessibleName(f"{button}: {value}" if button else "")
        show_if(bool(button), self.button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter: QPainter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        crisp.frame(painter, self.rect(), t.R_CARD)
