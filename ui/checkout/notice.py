"""A notice over the goods: something that needs a person, with buttons that say what they do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Icon, Label
from ui.kit.screen import across

# The words of a button, what it does and, where there is one, the key that does the same.
Answer = tuple[str, Callable[[], None]] | tuple[str, Callable[[], None], str]


class Notice(QWidget):
    """A question or a fact that needs a person: a sentence and buttons that say what they do."""

    def __init__(self, text: str, detail: str, answers: tuple[Answer, ...]) -> None:
        super().__init__()
        row = across(self, (t.S4, t.S3, t.S3, t.S3), t.S3)
        row.addWidget(Icon("warn", "warn"))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(text, t.BODY, t.STRONG, wrap=True))
        if detail:
            column.addWidget(Label(detail, t.CAPTION, wrap=True))
        row.addLayout(column, 1)
        self.buttons: list[Button] = []
        for words_of_answer, act, *key in answers:
            button = Button(words_of_answer, hint="".join(key))
            button.clicked.connect(act)
            self.buttons.append(button)
            row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("warn_line"), 2))
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CARD, t.R_CARD)
