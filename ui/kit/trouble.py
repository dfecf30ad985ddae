"""Why something could not be done, in place, with the way on."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Icon, Label
from ui.kit.screen import across, rows, show_if
from ui.kit.told import said


class Trouble(Protocol):
    """What went wrong and what to do next, as the error says it; ``hint`` may be empty."""

    @property
    def message(self) -> str: ...

    @property
    def hint(self) -> str: ...


class TroubleCard(QFrame):
    """Hidden for as long as nothing is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "bad")
        self.title = Label("", t.BODY, t.STRONG, wrap=True)
        self.hint = Label("", t.BODY, wrap=True)
        row = across(self, (t.S4, t.S3, t.S4, t.S3), t.S3)
        row.addWidget(Icon("warn", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        words = rows(spacing=t.S1)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        row.addLayout(words, 1)
        self.button = Button("")
        row.addWidget(self.button)
        self.hide()

    def tell(self, trouble: Trouble | None, way_on: str = "") -> None:
        """``way_on``: what the button says, where one thing helps."""
        show_if(trouble is not None, self)
        self.title.setText(said(trouble.message) if trouble else "")
        self.hint.setText(said(trouble.hint) if trouble else "")
        show_if(bool(trouble and trouble.hint), self.hint)
        self.button.setText(way_on)
        show_if(bool(trouble and way_on), self.button)
