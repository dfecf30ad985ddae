"""One of two values beside the other, with the button that chooses it under it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import crisp, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.screen import rows, show_if

_LEAST = 120  # px: a price and its caption
_LONG = 24  # letters, beyond which a value is set smaller
_SIZES = (t.AMOUNT, t.LINE, t.BODY, t.CAPTION)


def size_of(room: int, *values: str) -> int:
    """The size in which values stand beside each other, each in ``room`` px: one for all, in which no amount is cut."""
    is_short = all(len(value) <= _LONG for value in values)
    words = [word for value in values for word in value.split(" ")]  # no line ends within an amount
    fitting = (size for size in (_SIZES if is_short else _SIZES[2:]) if _wide(words, size) <= room)
    return next(fitting, t.CAPTION)


def _wide(words: Iterable[str], size: int) -> int:
    metrics = QFontMetrics(theme.font(size, t.STRONG))
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


class _Value(Label):
    """Words in one of two sizes."""

    _size = t.AMOUNT

    def set_size(self, size: int) -> None:
        self._size = size
        self.setFont(theme.font(size, t.STRONG))

    def changeEvent(self, event: QEvent) -> None:
        """Another look gives a label back the font that it had first."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(theme.font(self._size, t.STRONG))


class Side(QWidget):
    """``chosen`` fires on its button, or by its key."""

    chosen = Signal()
    resized = Signal()

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

    @property
    def room(self) -> int:
        """px for the value."""
        return self.width() - 2 * t.S3

    def say(self, caption: str, value: str, made: str, button: str) -> None:
        """``made`` is who made the value, where and when."""
        self.caption.setText(caption)
        self.made.setText(made)
        show_if(bool(made), self.made)
        self.value.setText(value)
        self.button.say(button)
        self.button.setAccessibleName(f"{button}: {value}" if button else "")
        show_if(bool(button), self.button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter: QPainter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        crisp.frame(painter, self.rect(), t.R_CARD)
