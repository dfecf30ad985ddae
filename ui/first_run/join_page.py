"""One more till of a shop that has a hub: where the hub is at the leading side, what comes from there beside it.

Only what is the till's own is asked; what the country sets only where no till has told it to the hub yet.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from ui.first_run.shop_page import ShopPage
from ui.first_run.state import FirstRunState
from ui.kit import tokens as t
from ui.kit.hub_fields import HubFields
from ui.kit.hub_words import stopped_words
from ui.kit.labels import Icon, Label
from ui.kit.screen import across, rows, show_if


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
        self.said = Label("", t.CAPTION, tone="muted", wrap=True)
        column.addWidget(self.said)
        return _side(card)

    def _set_by_country(self) -> QWidget:
        self.set_here = super()._set_by_country()
        title = Label(self.tr("Country and taxes of the shop"), t.LINE, t.STRONG, wrap=True)
        first = self.tr("No till has told the hub yet. Look them over: the tills after this one take them from here.")
        for at, widget in enumerate((title, Label(first, t.BODY, wrap=True), self._country())):
            self._column.insertWidget(at, widget)
        self.from_hub = self._from_hub()
        return _side(self.set_here, self.from_hub, self._own())

    def _own(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "plain")
        column = rows(card, (t.S5, t.S4, t.S5, t.S5), t.S3)
        column.addWidget(Label(self.tr("This till's own"), t.LINE, t.STRONG, wrap=True))
        for box in self._papers():
            column.addWidget(box)
        said = self.tr("Take the same as the other tills have. It can be changed later in Settings.")
        column.addWidget(Label(said, t.CAPTION, tone="muted", wrap=True))
        return card

    def _from_hub(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "plain")
        column = rows(card, (t.S5, t.S4, t.S5, t.S5), t.S3)
        column.addWidget(Label(self.tr("Comes from the hub"), t.LINE, t.STRONG, wrap=True))
        for told in (
            self.tr("Name of the shop, and the codes on receipts"),
            self.tr("Country, currency and taxes, as the other tills have them"),
            self.tr("Items, prices, stock and customers"),
        ):
            line = across(spacing=t.S3)
            line.addWidget(Icon("check", "good", 20), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(told, t.BODY, wrap=True), 1)
            column.addLayout(line)
        return card

    def arrive(self) -> None:
        if self.set_here.isHidden():
            self.fields.arrive()
            return
        self.country.setFocus()
        self._scroll.verticalScrollBar().setValue(0)  # from its first words

    def _render_about(self, state: FirstRunState) -> None:
        self._render_papers(state)
        hub = state.hub
        self.fields.show_texts(hub.url, hub.code, hub.authority)
        from_whom = self.tr("Address and code come from whoever looks after the hub.")
        self.said.setText(stopped_words() if hub.is_stopped else from_whom)
        trouble = hub.trouble
        self.fields.complain(hub.wrong, trouble.message if trouble else "", trouble.hint if trouble else "")

    def render_state(self, state: FirstRunState) -> None:
        super().render_state(state)
        show_if(state.asks_shop, self.set_here)
        show_if(not state.asks_shop, self.from_hub)
        self.open.setEnabled(state.hub.is_filled and not (state.asks_shop and state.wrong))

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("The hub's certificate"), "", self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        )
        if path:
            self.typed.emit("authority", path)


def _side(*cards: QWidget) -> QWidget:
    """Cards one under the other, each as high as what it holds."""
    side = QWidget()
    column = rows(side, spacing=t.S4)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return side
