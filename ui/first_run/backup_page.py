"""Which backup to bring back: those that were found, or a file that is chosen."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.first_run.state import FirstRunState
from ui.first_run.words import backup_words
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.scrolling import scrolled
from ui.kit.trouble import TroubleCard


class BackupRow(Button):
    """A backup by its date; under it how much it holds and where it lies."""

    def __init__(self) -> None:
        super().__init__("", Kind.METHOD, "history")
        self.setFixedHeight(64)


class BackupPage(Pane):
    """``browse_asked`` wants the system's own box for files."""

    chosen = Signal(str)
    browse_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("canvas")
        column = rows(self, (0, 0, 0, t.S4), t.S3)
        column.addWidget(Label(self.tr("Bring back a backup"), t.SECTION, t.STRONG))
        self.trouble = TroubleCard()
        column.addWidget(self.trouble)
        self.said = Label("", t.LINE, tone="muted", wrap=True)
        column.addWidget(self.said)
        inner = QWidget()
        self._list = rows(inner, spacing=t.S2)
        self._list.addStretch(1)
        column.addWidget(scrolled(inner), 1)
        self.rows: list[BackupRow] = []
        self._looking = False
        foot = across(spacing=t.S2)
        self.back = Button(self.tr("Back"), icon="back")
        self.browse = Button(self.tr("Choose a file"), Kind.PRIMARY, "document")
        self.back.clicked.connect(self.left)
        self.browse.clicked.connect(self.browse_asked)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.browse)
        column.addLayout(foot)

    def arrive(self) -> None:
        (self.rows[0] if self.rows and not self.rows[0].isHidden() else self.browse).setFocus()

    def render_state(self, state: FirstRunState) -> None:
        self.trouble.tell(state.trouble)
        if state.looking:
            self.said.setText(self.tr("Looking for backups on this computer and on USB sticks"))
        elif state.found:
            self.said.setText(self.tr("Found these, newest first. Nothing is changed in the backup itself."))
        else:
            self.said.setText(self.tr("None found by itself. Put the stick in and come back, or choose the file."))
        while len(self.rows) < len(state.found):
            self._add_row()
        looked, self._looking = self._looking and not state.looking, state.looking
        now = datetime.now(UTC)
        for place, row in enumerate(self.rows):
            show_if(place < len(state.found), row)
            if place < len(state.found):
                row.setProperty("path", str(state.found[place].path))
                row.say(*backup_words(state.found[place], now))
        if looked and state.found:
            self.arrive()

    def _add_row(self) -> None:
        row = BackupRow()
        row.clicked.connect(lambda: self.chosen.emit(row.property("path")))
        self._list.insertWidget(len(self.rows), row)
        self.rows.append(row)
