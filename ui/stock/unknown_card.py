"""A code nobody knows, told where it was scanned; it covers nothing and the next scan goes on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.screen import across, show_if


class UnknownCard(QFrame):
    """Stays until it is skipped."""

    skipped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "warn")
        row = across(self, (t.S3, t.S2, t.S2, t.S2), t.S3)
        self.words = Label("", t.BODY, t.STRONG, wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(Label(self.tr("Put it aside. It is not in the catalog."), t.CAPTION, wrap=True))
        skip = Button(self.tr("Skip"), Kind.QUIET, hint="Esc")
        skip.setFixedHeight(t.H_CONTROL)
        skip.clicked.connect(self.skipped)
        row.addWidget(Icon("warn", "warn"))
        row.addLayout(column, 1)
        row.addWidget(skip)
        self.hide()

    def say(self, codes: tuple[str, ...]) -> None:
        show_if(bool(codes), self)
        if codes:
            more = self.tr("%s not known").replace("%s", codes[-1])
            others = len(codes) - 1
            self.words.setText(f"{more}, +{others}" if others else more)
