"""Linking this till: where the hub is, the one-time code that was made there, and its certificate if it is its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.hub_fields import HubFields
from ui.kit.hub_words import stopped_words
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, centred, rows, show_if
from ui.kit.scrolling import scrolled
from ui.kit.trouble import TroubleCard
from ui.sync.state import SyncState


class LinkPage(Pane):
    """``typed`` brings a field and its text; ``asked`` wants to be linked, ``stopped`` no more."""

    typed = Signal(str, str)
    asked = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__("canvas")
        inner = QWidget()
        rows(self).addWidget(scrolled(inner))
        column = centred(inner, 640)
        column.setSpacing(t.S3)
        column.addWidget(Label(self.tr("This till sells alone"), t.TITLE, t.STRONG, wrap=True))
        why = self.tr(
            "With a hub, several tills of a shop share items, prices and stock, and every sale is kept at a second "
            "place. The till goes on selling when the hub is away. All that was recorded so far goes up."
        )
        column.addWidget(Label(why, tone="muted", wrap=True))
        self._asks = False
        self.trouble = TroubleCard()
        column.addWidget(self.trouble)
        self.fields = HubFields()
        self.fields.typed.connect(self.typed)
        self.fields.entered.connect(self.asked)
        self.fields.browse_asked.connect(self._browse)
        column.addWidget(self.fields)
        foot = across(spacing=t.S3)
        self.link = Button(self.tr("Link this till"), Kind.PRIMARY, "join")
        self.link.clicked.connect(self.asked)
        self.said = Label("", tone="muted", wrap=True)
        self.cancel = Button(self.tr("Cancel"), hint="Esc")
        self.cancel.clicked.connect(self.stopped)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.link)
        column.addLayout(foot)
        column.addStretch(1)

    def arrive(self) -> None:
        self.fields.arrive()

    def render_state(self, state: SyncState) -> None:
        form, busy = state.form, bool(state.busy)
        self.trouble.tell(form if form.message and not form.wrong else None)
        self.fields.show_texts(form.url, form.code, form.authority)
        self.fields.complain(form.wrong, form.message, form.hint)
        self.link.setEnabled(form.is_filled and not busy)
        asks = state.busy == "link"
        show_if(asks, self.cancel)
        show_if(not asks, self.link)
        if asks and not self._asks:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._asks and form.is_stopped:
            self.link.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asks = asks
        from_whom = "" if form.is_filled else self.tr("Both come from whoever looks after the hub.")
        said = stopped_words() if form.is_stopped else from_whom
        self.said.setText(self.tr("Asking the hub") if asks else said)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("The hub's certificate"), "", self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        )
        if path:
            self.typed.emit("authority", path)
