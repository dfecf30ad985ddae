"""A notice over the goods: something that needs a person, with buttons that say what they do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Icon, Label
from ui.kit.screen import across

_BESIDE = 560  # px from which words and answers have room beside one another

# The words of a button, what it does and, where there is one, the key that does the same.
Answer = tuple[str, Callable[[], None]] | tuple[str, Callable[[], None], str]


class Notice(QWidget):
    """A question or a fact that needs a person: a sentence and buttons that say what they do."""

    def __init__(self, text: str, detail: str, answers: tuple[Answer, ...]) -> None:
        super().__init__()
        self._parts = across(self, (t.S4, t.S3, t.S3, t.S3), t.S3)
        said = across(spacing=t.S3)
        said.addWidget(Icon("warn", "warn"))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(text, t.BODY, t.STRONG, wrap=True))
        if detail:
            column.addWidget(Label(detail, t.CAPTION, wrap=True))
        said.addLayout(column, 1)
        self._parts.addLayout(said, 1)
        asked = across(spacing=t.S3)
        asked.addStretch(1)
        self.buttons: list[Button] = []
        for words_of_answer, act, *key in answers:
            button = Button(words_of_answer, hint="".join(key))
            button.clicked.connect(act)
            self.buttons.append(button)
            asked.addWidget(button)
        self._parts.addLayout(asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the answers stand under the words, which would be a thin column beside them."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("warn_line"), 2))
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CARD, t.R_CARD)
