"""One more till of a shop that has a hub: where the hub is at the leading side, what the country sets beside it.

What the hub knows, the codes on receipts and the shop's name, is not asked.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from ui.first_run.shop_page import ShopPage
from ui.first_run.state import FirstRunState
from ui.kit import tokens as t
from ui.kit.hub_fields import HubFields
from ui.kit.labels import Label
from ui.kit.screen import rows


class JoinPage(ShopPage):
    """``typed`` brings a field of the hub's and its text."""

    typed = Signal(str, str)

    def _title(self) -> str:
        return self.tr("Join a shop")

    def _go_words(self) -> str:
        return self.tr("Join and open the till")

    def _about_you(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "plain")
        column = rows(card, (t.S5, t.S4, t.S5, t.S5), t.S3)
        self.fields = HubFields()
        self.fields.typed.connect(self.typed)
        self.fields.entered.connect(self.open_asked)
        self.fields.browse_asked.connect(self._browse)
        column.addWidget(self.fields)
        said = self.tr(
            "Both come from whoever looks after the hub. Items, prices and stock come from there by themselves."
        )
        column.addWidget(Label(said, t.CAPTION, tone="muted", wrap=True))
        column.addWidget(self._country())
        taxes = self.tr("Taxes are each till's own: take the same as the other tills have.")
        column.addWidget(Label(taxes, t.CAPTION, tone="muted", wrap=True))
        column.addStretch(1)
        return card

    def arrive(self) -> None:
        self.fields.arrive()

    def _render_about(self, state: FirstRunState) -> None:
        hub = state.hub
        self.fields.show_texts(hub.url, hub.code, hub.authority)
        trouble = hub.trouble
        self.fields.complain(hub.wrong, trouble.message if trouble else "", trouble.hint if trouble else "")

    def render_state(self, state: FirstRunState) -> None:
        super().render_state(state)
        self.open.setEnabled(not state.wrong and state.hub.is_filled)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("The hub's certificate"), "", self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        )
        if path:
            self.typed.emit("authority", path)
