"""The orders screen: filter, the list, and the order in hand beside it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.floats import Toast
from ui.kit.labels import Field, Icon, Label
from ui.kit.screen import Pane, Screen, across, rows
from ui.kit.table import Cell, Column, Rows, TableView
from ui.orders.sheet import OrderSheet
from ui.orders.state import OrdersState
from ui.orders.words import local, paid_by, state_tag, time_words, what

if TYPE_CHECKING:
    from app.queries.orders import OrderRow
    from ui.orders.presenter import OrdersPresenter

_SEARCH_PAUSE_MS = 150
_NARROW, _LESS = 1128, (2, 3)  # below this width these columns go
_WIDE, _PAID_BY = 1600, 3  # above it there is room for two ways of paying
Key = Qt.Key


class OrdersView(Screen):
    """↑↓ walk the list with the sheet open, Esc goes back by one step."""

    pdf_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(t.S5)
        self._presenter: OrdersPresenter | None = None
        self._told = 0
        self._zone = ""
        self._rendering = False
        self.strip_row.addWidget(Label(self.tr("Orders"), t.TITLE, t.STRONG), 1)
        self.strip_row.addWidget(self.status)
        column = rows(self.body)
        self.field = Field(self.tr("Number, item or code"))
        self.field.setFixedWidth(320)
        self.field.setTextMargins(28, 0, 0, 0)
        glass = Icon("search")
        glass.setParent(self.field)
        glass.move(t.S3, (t.H_CONTROL - 24) // 2)
        bar = across(margins=(t.S5, t.S3, t.S5, t.S2), spacing=t.S2)
        bar.addWidget(self.field)
        bar.addStretch(1)
        column.addLayout(bar)
        self.count = Label("", t.CAPTION, t.STRONG)
        self.sentence = Label("", t.CAPTION, tone="muted")
        words = across(margins=(t.S5, 0, t.S5, t.S2), spacing=t.S1)
        words.addWidget(self.count)
        words.addWidget(self.sentence, 1)
        column.addLayout(words)
        self.rows: Rows[OrderRow] = Rows(self._columns())
        self.table = TableView(self.rows)
        self.empty = Pane("surface")
        self._build_empty()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        self.sheet = OrderSheet()
        rows(self.side, (1, 0, 0, 0)).addWidget(self.sheet)
        self.toast = Toast(self.side, t.H_PAY + t.S4)
        self._search = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._search.timeout.connect(self._search_now)
        self.field.textEdited.connect(lambda _text: self._search.start())
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)

    def _build_empty(self) -> None:
        column = rows(self.empty, spacing=t.S2)
        column.addStretch(2)
        self.empty_title = Label("", t.LINE, t.STRONG)
        self.empty_words = Label("", tone="muted")
        for widget in (Icon("orders", "muted", 44), self.empty_title, self.empty_words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _columns(self) -> tuple[Column[OrderRow], ...]:
        return (
            Column(self.tr("Order"), lambda row: Cell(row.number, weight=t.MEDIUM), 144),
            Column(self.tr("Time"), self._time, 124),
            Column(self.tr("Items"), lambda row: Cell(what(row), "muted")),
            Column(self.tr("Paid by"), lambda row: Cell(paid_by(row.tenders), "muted"), 112),
            Column(self.tr("State"), self._state, 124),
            Column(self.tr("Total"), self._total, 108, right=True),
        )

    def _time(self, row: OrderRow) -> Cell:
        at = local(row.sold_at, self._zone)
        return Cell(time_words(at, datetime.now().astimezone()), "muted", hover=at.strftime("%a %d %b %Y, %H:%M:%S"))

    def _state(self, row: OrderRow) -> Cell:
        word, tone = state_tag(row)
        return Cell(word, tag=tone)

    def _total(self, row: OrderRow) -> Cell:
        void = row.state == "voided"
        text = figures.amount(row.total_minor, row.currency)
        return Cell(text, "muted" if void else "text", t.REGULAR if void else t.STRONG, struck=void)

    def attach(self, presenter: OrdersPresenter, zone: str, can_print: bool) -> None:
        self._presenter, self._zone = presenter, zone
        self.sheet.zone, self.sheet.can_print = zone, can_print
        sheet = self.sheet
        sheet.closed.connect(presenter.close)
        sheet.settled.connect(self.field.setFocus)
        sheet.refund_started.connect(presenter.start_refund)
        sheet.stepped.connect(presenter.step_refund)
        sheet.everything.connect(presenter.refund_everything)
        sheet.method_chosen.connect(presenter.refund_by)
        sheet.reference_typed.connect(presenter.type_reference)
        sheet.given_back.connect(presenter.give_back)
        sheet.void_asked.connect(presenter.ask_void)
        sheet.voided.connect(presenter.void)
        sheet.print_asked.connect(presenter.print_copy)
        sheet.pdf_asked.connect(self._pdf)
        self.rows.ask_more.connect(presenter.load_more)

    def _pdf(self) -> None:
        if self._presenter is not None and self._presenter.state.detail is not None:
            self.pdf_asked.emit(self._presenter.state.detail.row.id)

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: OrdersState) -> None:
        self._rendering = True
        self.rows.replace(state.rows, state.more)
        self._mark(state)
        self._rendering = False
        shown = f"{len(state.rows)}+" if state.more else str(len(state.rows))
        one = self.tr("1 order")
        self.count.setText(one if shown == "1" else self.tr("%s orders").replace("%s", shown))
        found = self.tr("with “%s”, newest first").replace("%s", state.words)
        self.sentence.setText(found if state.words else self.tr("newest first"))
        self.stack.setCurrentWidget(self.table if state.rows else self.empty)
        if not state.rows:
            self.empty_title.setText(self.tr("No orders found") if state.words else self.tr("No orders yet"))
            help_text = self.tr("Try a receipt number, or part of an item's name.")
            self.empty_words.setText(help_text if state.words else self.tr("The first sale will stand here."))
        self.sheet.render_state(state)
        self._tell(state)

    def _mark(self, state: OrdersState) -> None:
        """The list marks the order in the sheet."""
        wanted = state.detail.row.id if state.detail is not None else ""
        place = next((at for at, row in enumerate(state.rows) if row.id == wanted), -1)
        selection = self.table.selectionModel()
        if place < 0:
            selection.clear()
        elif selection.currentIndex().row() != place or not selection.hasSelection():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.rows.index(place, 0), flags)
        self.table.viewport().update()

    def _row_chosen(self) -> None:
        index = self.table.selectionModel().currentIndex()
        if not self._rendering and index.isValid() and self._presenter is not None:
            self._presenter.open(self.rows.row(index.row()).id)

    def _tell(self, state: OrdersState) -> None:
        told = state.told
        if told is None or told.serial == self._told:
            return
        self._told = told.serial
        words = {
            "refunded": self.tr("Given back. Refund %s is recorded").replace("%s", told.detail),
            "voided": self.tr("%s is voided").replace("%s", told.detail),
            "printing": self.tr("A copy is being printed"),
            "saved": self.tr("Saved as %s").replace("%s", told.detail),
        }
        text = words.get(told.code, " ".join(part for part in (told.detail, told.hint) if part))
        self.toast.say(text, "good" if told.code in words else "warn")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps number, time, state and total."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        for place in _LESS:
            self.table.setColumnHidden(place, narrow)
        self.table.horizontalHeader().setStretchLastSection(narrow)
        self.table.horizontalHeader().resizeSection(_PAID_BY, 112 if event.size().width() < _WIDE else 176)

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if self._presenter is not None:
            self._presenter.refresh()
        self.field.setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        presenter, key = self._presenter, event.key()
        if presenter is None:
            return False
        if key == Key.Key_Escape:
            self._escape(presenter)
            return True
        if key in (Key.Key_Up, Key.Key_Down) and self.rows.rowCount():
            self._step(1 if key == Key.Key_Down else -1)
            return True
        if key in (Key.Key_Return, Key.Key_Enter) and QApplication.focusWidget() is self.field:
            self._search.stop()
            presenter.find(self.field.text())
            self.field.selectAll()  # the next scan takes its place
            return True
        text = event.text()
        if text and text.isprintable() and not text.isspace() and not isinstance(QApplication.focusWidget(), Field):
            self.field.setFocus()
            self.field.insert(text)
            self._search.start()
            return True
        return False

    def _step(self, step: int) -> None:
        index = self.table.selectionModel().currentIndex()
        at = index.row() + step if index.isValid() and self.table.selectionModel().hasSelection() else 0
        at = min(max(0, at), self.rows.rowCount() - 1)
        self.table.selectRow(at)
        self.table.scrollTo(self.rows.index(at, 0))

    def _escape(self, presenter: OrdersPresenter) -> None:
        if presenter.state.detail is not None:
            presenter.close()
        elif self.field.text():
            self.field.clear()
            presenter.search("")

    def _search_now(self) -> None:
        self._search.stop()
        if self._presenter is not None:
            self._presenter.search(self.field.text())
