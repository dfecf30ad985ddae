"""What the pay panel asks while the card reader is at work: was it charged, and what does its slip say."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from ui.checkout.payment import Paying, Problem
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Field, Label
from ui.kit.screen import across, rows


class ReferenceBox(QWidget):
    """What a slip or a voucher says, under its label."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        column = rows(self, spacing=t.S1)
        self._caption = Label("", t.CAPTION, tone="muted", wrap=True)
        column.addWidget(self._caption)
        self.field = Field("")
        self.name_it(caption)
        column.addWidget(self.field)
        column.addStretch(1)

    def name_it(self, caption: str) -> None:
        self._caption.setText(caption)
        self.field.setAccessibleName(caption)

    def say(self, text: str, bad: bool) -> None:
        if self.field.text() != text:
            with QSignalBlocker(self.field):
                self.field.setText(text)
        self.field.set_bad(bad)


class CardBox(QWidget):
    """The question and both answers; the reference can be typed, and has to be where the shop wants it."""

    charged = Signal()
    not_charged = Signal()
    reference_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = rows(self, spacing=t.S3)
        self.question = Label("", t.LINE, t.STRONG, wrap=True)
        self.help = Label("", tone="muted", wrap=True)
        self.slip = ReferenceBox("")
        self.slip.field.textEdited.connect(self.reference_typed)
        self.was_charged = Button(self.tr("It was charged"), hint="Enter")  # the big button says it too
        self.was_not_charged = Button(self.tr("It was not charged"), hint="F10")
        self.was_charged.clicked.connect(self.charged)
        self.was_not_charged.clicked.connect(self.not_charged)
        row = across(spacing=t.S2)
        row.addWidget(self.was_charged)
        row.addWidget(self.was_not_charged)
        row.addStretch(1)
        for widget in (self.question, self.help, self.slip):
            column.addWidget(widget)
        column.addSpacing(t.S2)
        column.addLayout(row)
        column.addStretch(1)

    def say(self, paying: Paying) -> None:
        self.slip.say(paying.reference, paying.problem is Problem.REFERENCE)
        if paying.card is None:
            return
        amount = figures.money(paying.card.amount_minor, paying.currency)
        self.question.setText(self.tr("%s on the card reader: was it charged?").replace("%s", amount))
        if paying.needs_reference:
            self.help.setText(
                self.tr("Type the amount on the reader. When it approves, type the reference from its slip.")
            )
            self.slip.name_it(self.tr("Reference on the slip"))
        else:
            self.help.setText(self.tr("Type the amount on the reader, then say here what it answered."))
            self.slip.name_it(self.tr("Reference on the slip, if you like"))
