"""A note on a line or on the sale: a few words that go on the paper, typed in the catalog's place."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from app.services.codes import LONGEST_NOTE
from ui.checkout.aside_pane import AsidePane
from ui.checkout.state import Noting
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.keyboard.watch import calls_keyboard
from ui.kit.labels import Field, Label
from ui.kit.screen import across


class NotePane(AsidePane):
    """Enter takes the note; nothing typed takes it away."""

    typed = Signal(str)
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.caption = Label("", t.CAPTION, tone="muted")
        self.field = Field("", height=t.H_KEY, size=t.LINE)
        self.field.setMaxLength(LONGEST_NOTE)
        calls_keyboard(self.field)
        self.field.textEdited.connect(self.typed)
        help_text = self.tr("It stands on the receipt. It can be erased later; the sale stays as it is.")
        self.take = Button(self.tr("Take the note"), hint="Enter")  # Pay beside it is the one accent
        self.take.setFixedHeight(t.H_KEY)
        self.take.clicked.connect(self.taken)
        clear = Button(self.tr("No note"))
        clear.setFixedHeight(t.H_KEY)
        clear.clicked.connect(self._clear)
        self.column.addWidget(self.caption)
        self.column.addSpacing(t.S1)
        self.column.addWidget(self.field)
        self.column.addSpacing(t.S1)
        self.column.addWidget(Label(help_text, t.CAPTION, tone="muted", wrap=True))
        self.column.addSpacing(t.S4)
        row = across(spacing=t.S2)
        row.addStretch(1)
        row.addWidget(clear)
        row.addWidget(self.take)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _clear(self) -> None:
        self.typed.emit("")
        self.taken.emit()

    def typing_field(self) -> Field | None:
        return self.field

    def render_state(self, noting: Noting) -> None:
        self.title.setText(noting.about or self.tr("The whole sale"))
        caption = self.tr("Note on this line") if noting.line_id else self.tr("Note on the sale")
        self.caption.setText(caption)
        self.field.setAccessibleName(caption)
        if self.field.text() != noting.text:
            with QSignalBlocker(self.field):
                self.field.setText(noting.text)
