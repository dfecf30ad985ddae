"""The desk where goods come back: its lines in the list's place, and under them how much of the one in hand."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QWidget

from app.queries.catalog import Product
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.found_list import SEARCH_PAUSE_MS, SearchField
from ui.kit.goods import Goods
from ui.kit.labels import ElidedLabel, Icon, Label
from ui.kit.numberpad import NumberPad
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.table import Cell, Column, Rows, TableView
from ui.kit.tiles import GoodsRows
from ui.orders import words
from ui.orders.desk_lines import DeskState
from ui.orders.giving import DeskLine, Giving, Mode

_NARROW = 640  # px: under it the bar has two rows
_PAD_KEY = 52  # px high: four rows of keys leave the list its room


class DeskPage(QWidget):
    """Signals are the intents; ``render_state`` shows a state."""

    left = Signal()
    toggled = Signal(str)
    stepped = Signal(int)
    everything = Signal()
    pressed = Signal(str)
    turned = Signal(bool)
    searched = Signal(str)
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._code = "EUR"
        self._rendering = False
        self._lines: tuple[DeskLine, ...] = ()
        self._found: tuple[Product, ...] = ()
        self._marked = 0
        column = rows(self)
        column.addLayout(self._bar())
        self.line = Label("", t.CAPTION, tone="muted", wrap=True)
        line = across(margins=(t.S5, 0, t.S5, t.S2))
        line.addWidget(self.line)
        column.addLayout(line)
        self.rows: Rows[DeskLine] = Rows(self._columns())
        self.table = TableView(self.rows)
        self.results = GoodsRows()
        self.results.activated.connect(self.taken)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.results)
        self.stack.addWidget(self._invitation())
        column.addWidget(self.stack, 1)
        column.addWidget(self._hand())
        self.table.clicked.connect(lambda index: self.toggled.emit(self.rows.row(index.row()).key))
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.field.textEdited.connect(lambda _text: self._pause.start())

    def _bar(self) -> QHBoxLayout:
        bar = across(margins=(t.S5, t.S3, t.S5, t.S2), spacing=t.S2)
        self.back_button = Button(self.tr("Back"), icon="back", hint="Esc")
        self.back_button.clicked.connect(self.left)
        self.coming = Button(self.tr("Comes back"), Kind.CHIP)
        self.going = Button(self.tr("Goes out"), Kind.CHIP)
        for chip, outwards in ((self.coming, False), (self.going, True)):
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, outwards=outwards: self.turned.emit(outwards))
        self.field = SearchField(self.tr("Scan, or type a name or code"))
        self.all_button = Button(self.tr("All of it"))
        self.all_button.clicked.connect(self.everything)
        chips, rest = across(spacing=t.S2), across(spacing=t.S2)
        for widget in (self.back_button, self.coming, self.going):
            chips.addWidget(widget)
        chips.addStretch(1)
        rest.addWidget(self.field, 1)
        self._space = QWidget()
        rest.addWidget(self._space, 1)
        rest.addWidget(self.all_button)
        bar.addLayout(chips)
        bar.addLayout(rest, 1)
        self._bar_row = bar
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has its bar in two rows."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._bar_row.setDirection(way)
        self.pad.setFixedWidth(216 if narrow else 320)
        self.amount.setMinimumWidth(88 if narrow else 112)

    def _columns(self) -> tuple[Column[DeskLine], ...]:
        return (
            Column(self.tr("Item"), self._name),
            Column(self.tr("Can come back"), self._sold, 124, right=True),
            Column(self.tr("Quantity"), self._now, 112, right=True),
            Column(self.tr("Amount"), self._amount, 124, right=True),
        )

    def _name(self, line: DeskLine) -> Cell:
        each = f"{figures.price(line.each.unit_price, self._code)}"
        under = each if line.unit in ("", "pc") else f"{each} /{line.unit}"
        return Cell(line.name, weight=t.MEDIUM, under=under, hover=line.name)

    def _sold(self, line: DeskLine) -> Cell:
        if line.most is None:
            return Cell("")
        return Cell(figures.quantity(line.most, line.unit), "muted")

    def _now(self, line: DeskLine) -> Cell:
        chosen = bool(line.chosen.amount)
        return Cell(
            figures.quantity(line.chosen, line.unit) if chosen else "–", "text" if chosen else "muted", t.STRONG
        )

    def _amount(self, line: DeskLine) -> Cell:
        chosen = bool(line.chosen.amount)
        text = figures.amount(line.amount_minor, self._code) if chosen else ""
        return Cell(text, "text" if chosen else "muted", t.STRONG)

    def _invitation(self) -> QWidget:
        made = Pane("surface")
        column = rows(made, spacing=t.S2)
        column.addStretch(2)
        self.invite_title, self.invite_words = Label("", t.LINE, t.STRONG), Label("", tone="muted")
        for widget in (Icon("scan", "muted", 44), self.invite_title, self.invite_words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return made

    def _hand(self) -> QWidget:
        """The line in hand: always in one place, so that nothing moves under the finger."""
        made = Pane("canvas", "top")
        row = across(made, (t.S5, t.S3, t.S5, t.S3), t.S5)
        side = rows(spacing=t.S2)
        self.caption = ElidedLabel("", t.LINE, t.STRONG)
        self.how_many = Label("", t.CAPTION, tone="muted")
        self.less, self.more = Button("", icon="minus"), Button("", icon="plus")
        self.less.setAccessibleName(self.tr("One less"))
        self.more.setAccessibleName(self.tr("One more"))
        self.amount = Label("", t.TITLE, t.STRONG)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.amount.setMinimumWidth(112)
        stepper = across(spacing=t.S2)
        for button, by in ((self.less, -1), (self.more, 1)):
            button.setFixedSize(t.H_KEY, t.H_KEY)
            button.clicked.connect(lambda _=False, by=by: self.stepped.emit(by))
        stepper.addWidget(self.less)
        stepper.addWidget(self.amount)
        stepper.addWidget(self.more)
        stepper.addStretch(1)
        for label in (self.caption, self.how_many):
            side.addWidget(label)
        side.addStretch(1)
        side.addLayout(stepper)
        self.pad = NumberPad(".", _PAD_KEY)
        self.pad.setFixedWidth(320)
        self.pad.pressed.connect(self.pressed)
        row.addLayout(side, 1)
        row.addWidget(self.pad)
        return made

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: DeskState) -> None:
        giving = state.giving
        self._code = giving.code
        lines = giving.lines
        self._rendering = True
        if lines != self._lines:
            bar = self.table.verticalScrollBar()
            kept, self._lines = bar.value(), lines
            self.rows.replace(lines, False)
            bar.setValue(kept)
        self._mark(giving, lines)
        self._rendering = False
        takes = giving.mode is Mode.LOOSE or giving.outwards
        exchange = giving.mode is Mode.EXCHANGE
        show_if(exchange, self.coming, self.going)
        show_if(takes, self.field)
        show_if(not takes, self.all_button, self._space)
        self.coming.setChecked(not giving.outwards)
        self.going.setChecked(giving.outwards)
        self._say_chips(giving)
        self.line.setText(self._sentence(giving))
        if self.field.text() != state.text and not self._pause.isActive():
            self.field.setText(state.text)
        self._render_found(state)
        finding = bool(state.text.strip())
        self._invite(finding, giving)
        page = self.results if finding and state.found.rows else self.table if lines and not finding else None
        turn_to(self.stack, page or self.stack.widget(2))  # type: ignore[arg-type]
        self._render_hand(giving)

    def _mark(self, giving: Giving, lines: tuple[DeskLine, ...]) -> None:
        place = next((at for at, line in enumerate(lines) if line.key == giving.at), -1)
        if place < 0:
            self.table.clearSelection()
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.rows.index(place, 0), flags)
            self.table.scrollTo(self.rows.index(place, 0))

    def _say_chips(self, giving: Giving) -> None:
        code = giving.code
        back, out = -giving.back.total_minor, giving.out_minor
        self.coming.say(f"{self.tr('Comes back')}  {figures.amount(back, code)}" if back else self.tr("Comes back"))
        self.going.say(f"{self.tr('Goes out')}  {figures.amount(out, code)}" if out else self.tr("Goes out"))

    def _sentence(self, giving: Giving) -> str:
        if giving.mode is Mode.LOOSE:
            return self.tr("Goods without a receipt, at the prices of today.")
        if giving.outwards:
            return self.tr("Scan or find what the customer takes instead.")
        if giving.mode is Mode.ELSEWHERE:
            return self.tr("Receipt %s of another till: choose what comes back.").replace(
                "%s", words.number(giving.number)
            )
        return self.tr("Order %s: touch a line for all of it, or say how much comes back.").replace(
            "%s", words.number(giving.number)
        )

    def _render_found(self, state: DeskState) -> None:
        if state.found.rows != self._found:
            self._found, self._marked = state.found.rows, 0
        code = self._code
        items = tuple(
            Goods(one.id, one.label, figures.price(one.unit_price, code), one.unit, one.sku, picture=one.picture)
            for one in self._found
        )
        self.results.show_items(items, self._marked if items else -1)

    def _invite(self, finding: bool, giving: Giving) -> None:
        if finding:
            self.invite_title.setText(self.tr("Nothing found"))
            self.invite_words.setText(self.tr("Try part of a name, or another code."))
        elif giving.outwards:
            self.invite_title.setText(self.tr("Nothing goes out yet"))
            self.invite_words.setText(self.tr("Scan it, or find it by name."))
        else:
            self.invite_title.setText(self.tr("Nothing comes back yet"))
            self.invite_words.setText(self.tr("Scan it, or find it by name."))

    def _render_hand(self, giving: Giving) -> None:
        line, counting = giving.in_hand, giving.cash_typed is not None
        free = not giving.busy and not giving.intent
        self.caption.setText(self.tr("Cash from the customer") if counting else line.name if line is not None else "")
        self.how_many.setText("" if line is None or counting else self._how_many(line))
        shown = figures.amount(giving.handed_minor, giving.code) if counting else ""
        if line is not None and not counting:
            shown = (
                figures.as_typed(giving.typed)
                if giving.typed.endswith(".")
                else figures.quantity(line.chosen, line.unit)
            )
        self.amount.setText(shown)
        usable = free and line is not None and not counting
        self.less.setEnabled(usable and line is not None and (line.chosen.amount > 0))
        most = line.most if line is not None else None
        self.more.setEnabled(usable and line is not None and (most is None or line.chosen.amount < most.amount))
        self.pad.setEnabled(free and (line is not None or counting))

    def _how_many(self, line: DeskLine) -> str:
        if line.most is None:
            return (
                self.tr("How many") if line.unit in ("", "pc") else self.tr("How much in %s").replace("%s", line.unit)
            )
        if not line.most.amount:
            return self.tr("All of it came back already")
        most = figures.quantity(line.most, line.unit)
        return self.tr("%s can come back").replace("%s", most)

    # Keys ------------------------------------------------------------------------------------------------------

    def search_now(self) -> None:
        self._pause.stop()
        self.searched.emit(self.field.text())

    def stop_search(self) -> None:
        """What was typed last is not looked for any more."""
        self._pause.stop()

    def step_found(self, by: int) -> None:
        """↑↓ among what was found."""
        if self._found:
            self._marked = min(max(0, self._marked + by), len(self._found) - 1)
            self.results.show_items(self.results.items(), self._marked)

    def take_found(self) -> bool:
        """Enter in the field takes what is marked. False where nothing was found."""
        self.search_now()
        if not self._found:
            return False
        self.taken.emit(self._found[self._marked].id)
        return True
