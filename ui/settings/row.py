"""One setting: its name and sentence, its control beside or under them, and what is wrong in place."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.kit import tokens as t
from ui.kit.labels import Icon, Label, Rule
from ui.kit.screen import across, rows, show_if
from ui.kit.told import said
from ui.settings.controls import Control
from ui.settings.words import help_of, label_of, restart_words

_SIDE_BY_SIDE = 640  # px from which the control stands beside the words
_WORDS = 340


class SettingRow(QWidget):
    def __init__(self, key: str, control: Control, restart: bool) -> None:
        super().__init__()
        self.key, self.control = key, control
        column = rows(self)
        self._box = across(margins=(0, t.S3, 0, t.S3), spacing=t.S4)
        self._words = QWidget()
        words = rows(self._words, spacing=2)
        self.label = Label(label_of(key), t.BODY, t.MEDIUM, wrap=True)
        self.help = Label(help_of(key), t.CAPTION, tone="muted", wrap=True)
        words.addWidget(self.label)
        words.addWidget(self.help)
        if restart:
            words.addWidget(Label(restart_words(), t.CAPTION, tone="muted", wrap=True))
        words.addStretch(1)
        held = QWidget()
        beside = rows(held, spacing=t.S1)
        beside.addWidget(control)
        self._wrong = QWidget()
        told = across(self._wrong, spacing=t.S1)
        told.addWidget(Icon("warn", "bad", 16))
        self.error = Label("", t.CAPTION, tone="bad", wrap=True)
        told.addWidget(self.error, 1)
        self._wrong.hide()
        beside.addWidget(self._wrong)
        beside.addStretch(1)
        self._box.addWidget(self._words)
        self._box.addWidget(held, 1)
        column.addLayout(self._box)
        column.addWidget(Rule())

    def complain(self, words: str) -> None:
        self.error.setText(said(words))
        show_if(bool(words), self._wrong)
        self.control.set_bad(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = event.size().width() >= _SIDE_BY_SIDE
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(t.S4 if beside else t.S2)
        self._words.setMaximumWidth(_WORDS if beside else 16_777_215)
        self._words.setMinimumWidth(_WORDS if beside else 0)
        super().resizeEvent(event)
