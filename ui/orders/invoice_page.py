"""Whom an invoice is for: customers of the shop, found by name, phone or e-mail."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.found_list import SEARCH_PAUSE_MS, SearchField
from ui.kit.goods import Goods
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, rows
from ui.kit.tiles import GoodsRows
from ui.orders.state import Asked

Key = Qt.Key


class InvoicePage(Pane):
    """``chosen`` brings a customer's id, ``left`` goes back to the order."""

    chosen = Signal(str)
    left = Signal()
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__("surface")
        column = rows(self)
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        row = across(head, (t.S4, 0, t.S2, 0), t.S3)
        self.title = Label("", t.LINE, t.STRONG)
        back = Button(self.tr("Back"), Kind.QUIET, "cross", "Esc")
        back.clicked.connect(self.left)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(back)
        column.addWidget(head)
        body = rows(margins=(t.S4, t.S4, t.S4, t.S4), spacing=t.S3)
        self.field = SearchField(self.tr("Name, phone, e-mail or tax number"))
        self.none = Label("", tone="muted", wrap=True)
        self.found = GoodsRows()
        self.found.activated.connect(self.chosen)
        for widget in (self.field, self.none):
            body.addWidget(widget)
        body.addWidget(self.found, 1)
        column.addLayout(body, 1)
        self._marked = 0
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.field.textEdited.connect(lambda _text: self._pause.start())

    def search_now(self) -> None:
        self._pause.stop()
        self.searched.emit(self.field.text())

    def render_state(self, number: str, asked: Asked) -> None:
        self.title.setText(self.tr("Invoice for %s").replace("%s", number))
        if self.field.text() != asked.words and not self._pause.isActive():
            self.field.setText(asked.words)
        nobody = self.tr("No customer is called so. Add one under Customers.") if asked.words else ""
        self.none.setText("" if asked.customers else nobody or self.tr("There are no customers yet."))
        self.none.setVisible(not asked.customers)
        self._marked = min(self._marked, max(0, len(asked.customers) - 1))
        items = tuple(
            Goods(one.id, one.name, "", figures.code(one.tax_number), figures.code(one.phone or one.email))
            for one in asked.customers
        )
        self.found.show_items(items, self._marked if items else -1)

    def handle_key(self, event: QKeyEvent) -> bool:
        """↑↓ and Enter work while the keyboard is in the field."""
        key, items = event.key(), self.found.items()
        if key in (Key.Key_Up, Key.Key_Down) and items:
            self._marked = min(max(0, self._marked + (1 if key == Key.Key_Down else -1)), len(items) - 1)
            self.found.show_items(items, self._marked)
            return True
        if key in (Key.Key_Return, Key.Key_Enter) and self.field.hasFocus():
            self.search_now()
            if self.found.items():
                self.chosen.emit(self.found.items()[self._marked].id)
            return True
        return False
