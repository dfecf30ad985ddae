"""The customers screen: a field to find them, the list, and the customer in hand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit

from ui.customers.sheet import CustomerSheet
from ui.customers.state import CustomersState
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.floats import Toast
from ui.kit.found_list import SearchField
from ui.kit.joined import listed
from ui.kit.labels import Field, Icon, Label
from ui.kit.list_screen import ListScreen
from ui.kit.plural import counted
from ui.kit.screen import across, rows
from ui.kit.table import Cell, Column
from ui.kit.told import said

if TYPE_CHECKING:
    from app.queries.customers import CustomerRow
    from ui.customers.presenter import CustomersPresenter

_SEARCH_PAUSE_MS = 120
_NARROW = 1500  # below this width the address and the tax number go
_LESS = (3, 4)
Key = Qt.Key


class CustomersView(ListScreen["CustomerRow"]):
    """↑↓ walk the list with the sheet open, Esc goes back by one step."""

    def __init__(self) -> None:
        super().__init__()
        self._presenter: CustomersPresenter | None = None
        self._told = 0
        self.sheet = CustomerSheet()
        self.lay_out(self.tr("Customers"), self._bar(), self._columns(), self.sheet)
        self._build_empty()
        self.toast = Toast(self.side, t.H_PAY + t.S4)
        self._search = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._search.timeout.connect(self._search_now)
        self.field.textEdited.connect(lambda _text: self._search.start())

    def _bar(self) -> QHBoxLayout:
        self.field = SearchField(self.tr("Name, phone, e-mail or tax number"))
        self.field.setMaximumWidth(380)
        self.new_button = Button(self.tr("New customer"), icon="plus", hint="Ctrl N")
        self.new_button.clicked.connect(self._new)
        bar = across(margins=(t.S5, t.S3, t.S5, t.S2), spacing=t.S2)
        bar.addWidget(self.field, 1000)
        bar.addStretch(1)
        bar.addWidget(self.new_button)
        return bar

    def _build_empty(self) -> None:
        column = rows(self.empty, spacing=t.S2)
        column.addStretch(2)
        self.empty_title = Label("", t.LINE, t.STRONG)
        self.empty_words = Label("", tone="muted")
        self.empty_button = Button(self.tr("New customer"), Kind.PRIMARY, "plus")
        self.empty_button.clicked.connect(self._new)
        for widget in (Icon("person", "muted", 44), self.empty_title, self.empty_words, self.empty_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _columns(self) -> tuple[Column[CustomerRow], ...]:
        return (
            Column(self.tr("Name"), lambda row: Cell(row.name, weight=t.MEDIUM)),
            Column(self.tr("Phone"), lambda row: Cell(figures.code(row.phone), "muted"), 168),
            Column(self.tr("E-mail"), lambda row: Cell(row.email, "muted"), 264),
            Column(self.tr("Address"), lambda row: Cell(listed(row.address.splitlines()), "muted"), 280),
            Column(self.tr("Tax number"), lambda row: Cell(row.tax_number, "muted"), 152),
        )

    def attach(self, presenter: CustomersPresenter, zone: str, country: str) -> None:
        self._presenter = presenter
        sheet = self.sheet
        sheet.zone, sheet.shop_country = zone, country
        sheet.closed.connect(presenter.close)
        sheet.typed.connect(presenter.type)
        sheet.saved.connect(presenter.save)
        sheet.discarded.connect(presenter.discard)
        sheet.erase_asked.connect(presenter.ask_erase)
        sheet.erased.connect(presenter.erase)
        self.chosen.connect(presenter.open)
        self.rows.ask_more.connect(presenter.load_more)

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CustomersState) -> None:
        self.show_rows(state.rows, state.more, state.form.id if state.form is not None else "")
        many = len(state.rows)
        self.count.setText(counted("%n customers", many, figures.whole(many) + ("+" if state.more else "")))
        found = self.tr("with “%s”, by name").replace("%s", state.words)
        self.sentence.setText(found if state.words else self.tr("by name"))
        self.stack.setCurrentWidget(self.table if state.rows else self.empty)
        if not state.rows:
            self._render_empty(state)
        self.sheet.render_state(state)
        self._tell(state)

    def _render_empty(self, state: CustomersState) -> None:
        searched = bool(state.words.strip())
        self.empty_title.setText(self.tr("Nobody found") if searched else self.tr("No customers yet"))
        nobody = self.tr("Try fewer letters; or add “%s”.").replace("%s", state.words.strip())
        first = self.tr("Add those who want an invoice, or whom you want to know by name.")
        self.empty_words.setText(nobody if searched else first)

    def _tell(self, state: CustomersState) -> None:
        told = state.told
        if told is None or told.serial == self._told:
            return
        self._told = told.serial
        words = {
            "added": self.tr("%s is added").replace("%s", told.detail),
            "saved": self.tr("%s is saved").replace("%s", told.detail),
            "erased": self.tr("%s is erased").replace("%s", told.detail),
        }
        text = words.get(told.code, " ".join(said(part) for part in (told.detail, told.hint) if part))
        self.toast.say(text, "good" if told.code in words else "warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps name, telephone and e-mail."""
        super().resizeEvent(event)
        for place in _LESS:
            self.table.setColumnHidden(place, event.size().width() < _NARROW)

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if self._presenter is not None:
            self._presenter.refresh()
        self.field.setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        presenter, key = self._presenter, event.key()
        if presenter is None:
            return False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Key.Key_Escape:
            self._escape(presenter)
        elif control and key == Key.Key_N:
            self._new()
        elif control and key == Key.Key_S:
            presenter.save()
        elif key in (Key.Key_Up, Key.Key_Down) and self.rows.rowCount() and self._walks():
            self.step(1 if key == Key.Key_Down else -1)
        elif key in (Key.Key_Return, Key.Key_Enter) and QApplication.focusWidget() is self.field:
            self._search.stop()
            presenter.find(self.field.text())
            self.field.selectAll()
        else:
            return self._begin_search(event)
        return True

    def _walks(self) -> bool:
        """↑↓ are the list's, unless words of several lines are being typed."""
        return not isinstance(QApplication.focusWidget(), QPlainTextEdit)

    def _begin_search(self, event: QKeyEvent) -> bool:
        """Letters typed where nothing takes them begin a search."""
        text, there = event.text(), QApplication.focusWidget()
        if not text or not text.isprintable() or text.isspace() or isinstance(there, (Field, QPlainTextEdit)):
            return False
        self.field.setFocus()
        self.field.insert(text)
        self._search.start()
        return True

    def _escape(self, presenter: CustomersPresenter) -> None:
        if presenter.is_open:
            presenter.close()
            self._settle(presenter)
        elif self.field.text():
            self.field.clear()
            presenter.search("")

    def _settle(self, presenter: CustomersPresenter) -> None:
        """With nobody in hand the keyboard goes back to the field."""
        if not presenter.is_open:
            self.field.setFocus()

    def _new(self) -> None:
        if self._presenter is not None:
            nobody = not self.rows.rowCount()
            self._presenter.new(self.field.text().strip() if nobody else "")

    def _search_now(self) -> None:
        self._search.stop()
        if self._presenter is not None:
            self._presenter.search(self.field.text())
