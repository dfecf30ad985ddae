"""The hub: whether this till is linked to one, and the way to the screen that links it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.hub_words import whole_words
from ui.kit.labels import Label
from ui.kit.room import Desk
from ui.kit.screen import across, rows


class HubPane(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        column = rows(self, (0, 0, 0, t.S4), t.S3)
        look, linked = desk.hub.look(), desk.hub.linked
        alone = self.tr("This till sells alone. It can be linked any time; all that was recorded so far goes up then.")
        self.title = Label(self.tr("Not linked"), t.LINE, t.STRONG, wrap=True)
        self.said = Label(alone if look is None else whole_words(look), tone="muted", wrap=True)
        self.open = Button(self.tr("Link to a hub"), Kind.PRIMARY, "join")
        if linked is not None:
            self.title.setText(self.tr("Linked to %s").replace("%s", linked.name or linked.url))
            self.open = Button(self.tr("How it stands"), Kind.PRIMARY, "sync")
        self.open.clicked.connect(lambda: desk.show_room("sync"))
        self.help = Button(self.tr("What a hub is"), icon="help")
        self.help.clicked.connect(lambda: desk.show_help("sync"))
        for label in (self.title, self.said):
            column.addWidget(label)
        row = across(spacing=t.S2)
        row.addWidget(self.open)
        row.addWidget(self.help)
        row.addStretch(1)
        column.addLayout(row)
