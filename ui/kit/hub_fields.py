"""The fields of linking to a hub, with what is wrong under each: on the Sync screen, and where a shop begins."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.forms import TextBox
from ui.kit.labels import Label
from ui.kit.put_back import take_codes
from ui.kit.screen import across, rows
from ui.kit.told import said

FIELDS = ("url", "code", "authority")


class HubFields(QWidget):
    """``typed`` brings a field (url, code, authority) and its text; ``entered`` that Enter was pressed in the last."""

    typed = Signal(str, str)
    entered = Signal()
    browse_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.url = TextBox(self.tr("Address of the hub"), "https://hub.example.com")
        self.code = TextBox(self.tr("One-time code"), "7K3M-Q2XD-90PA")
        self.authority = TextBox(self.tr("Its certificate, only if it is your own"), self.tr("A file, often none"))
        self.boxes = {"url": self.url, "code": self.code, "authority": self.authority}
        column = rows(self, spacing=t.S3)
        for name, box in self.boxes.items():
            box.field.setMaxLength(400)
            box.changed.connect(partial(self.typed.emit, name))
        for box in (self.url, self.code):
            box.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # addresses and codes are read so everywhere
            box.field.setAlignment(Qt.AlignmentFlag.AlignLeft)
            take_codes(box.field)  # who makes a code may hand it over as one to scan
            column.addWidget(box)
        self.url.entered.connect(self.code.field.setFocus)
        self.code.entered.connect(self.entered)
        self.authority.entered.connect(self.entered)
        row = across(spacing=t.S2)
        row.addWidget(self.authority, 1)
        self.browse = Button(self.tr("Choose"), icon="document")
        self.browse.clicked.connect(self.browse_asked)
        beside = rows(spacing=t.S1)  # it stays beside its field, whatever is said under that
        beside.addWidget(Label(" ", t.CAPTION))  # as high as the words over the field
        beside.addWidget(self.browse)
        beside.addStretch(1)
        row.addLayout(beside)
        column.addLayout(row)
        self._wrong = ""

    def arrive(self) -> None:
        """The keyboard goes to what is wrong, to be typed over; else to the first field."""
        field = self.boxes.get(self._wrong, self.url).field
        field.setFocus()
        if self._wrong:
            field.selectAll()

    def show_texts(self, url: str, code: str, authority: str) -> None:
        for box, text in ((self.url, url), (self.code, code), (self.authority, authority)):
            box.show_text(text, False)

    def complain(self, wrong: str, message: str, hint: str) -> None:
        """Say at a field what is wrong with it; an empty name takes all of it back."""
        self._wrong = wrong
        for name, box in self.boxes.items():
            words = " ".join(said(part) for part in (message, hint) if part) if name == wrong else ""
            box.complain(words)
