"""Goods being unpacked: what came so far at the left, the line in hand with the pad at the right."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.money import currency
from app.domain.stock import value_minor
from app.queries.stock import StockRow
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Icon, Label
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.table import Cell, Column, Rows, TableView
from ui.stock import amounts, words
from ui.stock.find_field import FindField
from ui.stock.number_pane import NumberPane
from ui.stock.receive_state import Line, ReceiveState
from ui.stock.unknown_card import UnknownCard


class ReceivePage(QWidget):
    """Left: the delivery. Signals are the intents."""

    chosen = Signal(str)
    note_typed = Signal(str)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.currency = "EUR"
        self._rendering = False
        column = rows(self)
        self.finder = FindField()
        bar = across(margins=(t.S5, t.S3, t.S5, t.S2), spacing=t.S2)
        bar.addWidget(self.finder, 1)
        bar.addStretch(1)
        column.addLayout(bar)
        self.count, self.sentence = Label("", t.CAPTION, t.STRONG), Label("", t.CAPTION, tone="muted", wrap=True)
        line = across(margins=(t.S5, 0, t.S5, t.S2), spacing=t.S1)
        line.addWidget(self.count)
        line.addWidget(self.sentence, 1)
        column.addLayout(line)
        self.rows: Rows[Line] = Rows(self._columns())
        self.table = TableView(self.rows)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.empty = Pane("surface")
        self._build_empty()
        self.stack = QStackedWidget()
        for page in (self.table, self.empty, self.finder.results):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        self.foot = self._foot()
        column.addWidget(self.foot)

    def _build_empty(self) -> None:
        column = rows(self.empty, spacing=t.S2)
        column.addStretch(2)
        title = Label(self.tr("Nothing scanned yet"), t.LINE, t.STRONG)
        help_text = Label(self.tr("Scan what you unpack. Each scan adds 1, a pack's code adds the pack."), tone="muted")
        help_text.setWordWrap(True)
        help_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget in (Icon("receive", "muted", 44), title):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(help_text)
        column.addStretch(3)

    def _columns(self) -> tuple[Column[Line], ...]:
        return (
            Column("", lambda one: Cell(one.row.label, picture=one.row.picture), 64),
            Column(self.tr("Item"), lambda one: Cell(one.row.label or one.row.id, weight=t.MEDIUM, under=one.row.sku)),
            Column(self.tr("Came in"), self._quantity, 104, right=True),
            Column("", lambda one: Cell(words.unit(one.row), "muted"), 56),
            Column(self.tr("On hand then"), self._after, 112, right=True),
            Column(self.tr("At cost"), self._cost, 116, right=True),
        )

    def _quantity(self, one: Line) -> Cell:
        return Cell(amounts.signed(one.quantity, one.row.step), weight=t.STRONG)

    def _after(self, one: Line) -> Cell:
        return Cell(amounts.level(amounts.plus(one.row.on_hand, one.quantity), one.row.step), "muted")

    def _cost(self, one: Line) -> Cell:
        minor = self._minor(one)
        return Cell("–" if minor is None else figures.amount(minor, self.currency), "muted")

    def _minor(self, one: Line) -> int | None:
        if one.row.cost is None:
            return None
        return value_minor(one.quantity, one.row.cost, currency(self.currency).exponent)

    def _foot(self) -> QWidget:
        foot = Pane("canvas", "top")
        row = across(foot, (t.S5, t.S4, t.S5, t.S4), t.S3)
        self.note = Field(self.tr("Delivery note or supplier"))
        self.note.setMaximumWidth(320)
        self.note.textEdited.connect(self.note_typed)
        self.drop = Button(self.tr("Clear the list"))
        self.drop.clicked.connect(self.dropped)
        row.addWidget(self.note, 1)
        row.addStretch(1)
        row.addWidget(self.drop)
        return foot

    def render_state(self, state: ReceiveState) -> None:
        self._rendering = True
        self.rows.replace(state.lines, False)
        place = next((at for at, line in enumerate(state.lines) if line.row.id == state.chosen), -1)
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        if place >= 0:
            selection.setCurrentIndex(self.rows.index(place, 0), flags)
            self.table.scrollTo(self.rows.index(place, 0))
        self._rendering = False
        many = len(state.lines)
        self.count.setText(counted("%n items", many))
        minor = sum(self._minor(line) or 0 for line in state.lines)
        worth = figures.money(minor, self.currency)
        sentence = self.tr("newest first, worth %s at cost. Nothing changes in stock until you post.")
        self.sentence.setText(sentence.replace("%s", worth) if many else "")
        show_if(bool(many), self.count, self.foot)
        if self.note.text() != state.note:
            with QSignalBlocker(self.note):
                self.note.setText(state.note)
        if self.stack.currentWidget() is not self.finder.results:
            turn_to(self.stack, self.table if many else self.empty)

    def show_found(self, found: tuple[StockRow, ...] | None, has_lines: bool) -> None:
        """What was looked for by name, in place of the delivery; None when nothing is looked for."""
        if found is not None:
            self.finder.say(found)
        turn_to(self.stack, self.finder.results if found is not None else self.table if has_lines else self.empty)

    def _row_chosen(self) -> None:
        index = self.table.selectionModel().currentIndex()
        if not self._rendering and index.isValid():
            self.chosen.emit(self.rows.row(index.row()).row.id)


class ReceivePane(NumberPane):
    """Right: the line in hand."""

    removed = Signal()
    skipped = Signal()
    low_under = 800  # what is not in the catalogue takes room over the keys

    def __init__(self) -> None:
        super().__init__()
        self.title.setText(self.tr("Receiving"))
        self.note.setText(self.tr("Each scan adds 1"))
        self.unknown = UnknownCard()
        self.unknown.skipped.connect(self.skipped)
        self.between.addWidget(self.unknown)
        self.remove = Button(self.tr("Take it out"), Kind.QUIET, "cross", self.tr("Del"))
        self.remove.setFixedHeight(t.H_CONTROL)
        self.remove.clicked.connect(self.removed)
        self.between.addWidget(self.remove)
        self.between.addSpacing(t.S2)

    def render_state(self, state: ReceiveState) -> None:
        self.unknown.say(state.unknown)
        line = state.line()
        show_if(line is not None, self.remove)
        if line is None:
            self.invite(self.tr("Scan what you unpack"), self.tr("Or type the name of what carries no code."))
            self._say_primary(self.tr("Nothing to post"), "", False)
            return
        self.take_in_hand()
        row = line.row
        self.card.say(words.goods(row), row.sku, row.category)
        self.caption.setText(self.tr("Came in, %u").replace("%u", words.unit(row)))
        self.expected.setText(self.tr("%s on hand before").replace("%s", amounts.level(row.on_hand, row.step)))
        shown = figures.as_typed(state.typed) or amounts.level(line.quantity, row.step)
        self.field.say(shown, "" if state.typed else words.scans(line.scans), bool(state.typed))
        self.allow_point(not amounts.is_whole(row.step))
        self.say_hint("")
        post = counted("Post %n items", len(state.lines))
        typed = bool(state.typed)
        self._say_primary(self.tr("Take over") if typed else post, self.tr("Enter") if typed else "F9", not state.busy)

    def _say_primary(self, text: str, hint: str, enabled: bool) -> None:
        self.primary.hint = hint
        self.primary.say(text)
        self.primary.setEnabled(enabled)
        self.primary.update()
