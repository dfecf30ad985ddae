"""What is shown when the folder cannot be opened: what happened, why, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent

from app.errors import ShopError
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.screen import Pane, across, rows
from ui.kit.told import words_of


class OpeningTrouble(Pane):
    """Stands in place of the screens; nothing can be sold until the folder opens."""

    again = Signal()
    rescue = Signal()
    left = Signal()

    def __init__(self, error: BaseException, *, can_rescue: bool = False) -> None:
        super().__init__("canvas")
        known = isinstance(error, ShopError)
        if isinstance(error, ShopError):
            message, hint = words_of(error)
        else:
            message, hint = self.tr("The till could not be opened."), f"{type(error).__name__}: {error}"
        if can_rescue:
            message, hint = self.tr("The records of this shop are damaged."), message
        column = rows(self, (t.S7, 0, t.S7, 0), t.S3)
        column.addStretch(2)
        column.addWidget(Icon("warn", "warn" if known else "bad", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, size, weight, tone in ((message, t.TITLE, t.STRONG, "text"), (hint, t.BODY, t.REGULAR, "muted")):
            label = Label(text, size, weight, tone, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedSize(720, label.heightForWidth(720))  # a centred label is not asked how high it gets
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = across(spacing=t.S2)
        retry = Button(self.tr("Try again"), Kind.PLAIN if can_rescue else Kind.PRIMARY)
        leave = Button(self.tr("Close"))
        retry.clicked.connect(self.again)
        leave.clicked.connect(self.left)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(retry)
        self.first = retry
        if can_rescue:
            look = Button(self.tr("See what is there"), Kind.PRIMARY)
            look.clicked.connect(self.rescue)
            row.addWidget(look)
            self.first = look
        row.addStretch(1)
        column.addSpacing(t.S3)
        column.addLayout(row)
        column.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter is the way on: that of a scan, come too early, must not close the till."""
        super().showEvent(event)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
