"""The stock list: search, what wants looking after, and every shelf with what is on it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.money import currency
from app.domain.quantity import Quantity
from app.domain.stock import value_minor
from app.queries.shelves import Shelf, Watch
from ui.kit import figures, times
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.found_list import FoundList
from ui.kit.joined import listed, sentences
from ui.kit.lazy_rows import LazyRows
from ui.kit.plural import counted
from ui.kit.screen import across, rows, turn_to
from ui.kit.table import Cell, Column
from ui.stock import amounts, words
from ui.stock.state import StockState

_ON_HAND, _UNIT, _LOW_AT, _MOVED, _COST = 2, 3, 4, 5, 6
_NARROW, _WIDE = 760, 1000  # below this width of the page these columns go; above it figures have more room
_LESS = (_LOW_AT, _MOVED, _COST)


class ListPage(QWidget):
    """Signals are the intents; ``render_state`` shows a state."""

    chosen = Signal(str)
    searched = Signal(str)
    watched = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.zone, self.currency = "", "EUR"
        self._serial, self._rendering = 0, False
        self.rows: LazyRows[Shelf] = LazyRows(self._columns())
        self.list = FoundList(self.tr("Scan, or type a name or code"), self.rows, "box")
        rows(self).addWidget(self.list)
        self.field, self.table, self.bar = self.list.field, self.list.table, self.list.bar
        self.count, self.sentence, self.stack = self.list.count, self.list.sentence, self.list.stack
        self.empty, self.empty_title, self.empty_words = (
            self.list.empty,
            self.list.empty_title,
            self.list.empty_words,
        )
        chips = across(spacing=t.S2)
        self.chips: dict[Watch, Button] = {}
        for watch, word in self._watches().items():
            chip = self.chips[watch] = Button(word, Kind.CHIP)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, watch=watch: self.watched.emit(watch))
            chips.addWidget(chip)
        chips.addStretch(1)
        self.bar.addLayout(chips)
        self.list.pause.timeout.connect(self.search_now)
        self.field.textChanged.connect(lambda _text: self.list.pause.start())
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)

    def _watches(self) -> dict[Watch, str]:
        return {
            Watch.ALL: self.tr("All"),
            Watch.LOW: self.tr("Low"),
            Watch.OUT: self.tr("Out"),
            Watch.BELOW: self.tr("Below zero"),
        }

    def _columns(self) -> tuple[Column[Shelf], ...]:
        return (
            Column("", lambda one: Cell(one.row.label, picture=one.row.picture), 64),
            Column(self.tr("Item"), self._name),
            Column(self.tr("On hand"), self._on_hand, 88, right=True),
            Column("", lambda one: Cell(words.unit(one.row) if one.row.level.kept else "", "muted"), 56),
            Column(self.tr("Low at"), self._low_at, 64, right=True),
            Column(self.tr("Last moved"), self._moved, 112),
            Column(self.tr("At cost"), self._cost, 100, right=True),
        )

    def _name(self, one: Shelf) -> Cell:
        row = one.row
        word, tone, why = self._state(one)
        hover = sentences((row.label, why))
        return Cell(
            row.label or row.id, weight=t.MEDIUM, under=row.sku, hover=hover, aside=word, aside_tone=tone or "plain"
        )

    def _state(self, one: Shelf) -> tuple[str, str, str]:
        """What wants looking after in a word, its tone, and why; all empty where nothing does."""
        row = one.row
        if not row.level.kept:
            return "", "", ""
        if row.on_hand.amount < 0:
            return self.tr("Below zero"), "bad", self.tr("More was sold than came in. Count it.")
        if row.on_hand.amount == 0:
            return self.tr("Out"), "warn", ""
        return (self.tr("Low"), "warn", "") if row.is_low else ("", "", "")

    def _on_hand(self, one: Shelf) -> Cell:
        row = one.row
        if not row.level.kept:
            return Cell("–", "muted", hover=self.tr("Nobody has received or counted this yet."))
        tone = "bad" if row.on_hand.amount < 0 else "text"
        return Cell(amounts.level(row.on_hand, row.step), tone, t.STRONG)

    def _low_at(self, one: Shelf) -> Cell:
        row = one.row
        text = "" if row.low_stock is None else amounts.level(Quantity(row.low_stock), row.step)
        return Cell(text, "muted")

    def _moved(self, one: Shelf) -> Cell:
        if not one.moved_at:
            return Cell("–", "muted", hover=self.tr("It has not moved here yet."))
        at = times.local(one.moved_at, self.zone)
        return Cell(times.ago(at, times.now(self.zone)), "muted", hover=times.exact(at))

    def _cost(self, one: Shelf) -> Cell:
        row = one.row
        if row.cost is None or not row.level.kept:
            return Cell("–", "muted", hover=self.tr("Its cost is not known.") if row.cost is None else "")
        minor = value_minor(row.on_hand, row.cost, currency(self.currency).exponent)
        return Cell(figures.amount(minor, self.currency), "muted")

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: StockState, page: object) -> None:
        self._rendering = True
        if state.serial != self._serial and callable(page):
            self._serial = state.serial
            self.rows.show(len(state.found), page)
        self._mark(state)
        self._rendering = False
        self.rows.call(_MOVED, self.tr("Moved here") if state.is_linked else self.tr("Last moved"))
        sums = dict(state.sums)
        for watch, word in self._watches().items():
            sum = sums.get(watch, "")
            self.chips[watch].say(f"{word}  {sum}" if sum and sum != "0" else word)
            self.chips[watch].setChecked(watch is state.watch)
        self._say_what(state)
        turn_to(self.stack, self.table if len(state.found) or not state.is_ready else self.empty)

    def _say_what(self, state: StockState) -> None:
        many = len(state.found)
        figure = figures.whole(many) + ("+" if state.found.more else "")
        self.count.setText(counted("%n items", many, figure) if state.is_ready else "")
        meant = {
            Watch.ALL: self.tr("in the catalog, by name"),
            Watch.LOW: self.tr("with less than their own mark, by name"),
            Watch.OUT: self.tr("of which nothing is left, by name"),
            Watch.BELOW: self.tr("sold more often than they were there, by name"),
        }[state.watch]
        if state.text.strip():
            meant = listed((self.tr("with “%s”").replace("%s", state.text.strip()), meant))
        self.sentence.setText(meant if state.is_ready else "")
        if state.rebuilding is not None:
            self._say_rebuilding(state.rebuilding)
            return
        title, help_text = self.tr("Nothing found"), self.tr("Try part of a name, or another code.")
        if not state.text.strip():
            title, help_text = {
                Watch.ALL: (
                    self.tr("No items yet"),
                    self.tr("Bring a list of items in, and its stock will stand here."),
                ),
                Watch.LOW: (self.tr("Nothing runs low"), self.tr("Items show here once they fall under their mark.")),
                Watch.OUT: (self.tr("Nothing is out"), self.tr("Every item whose stock is kept is there.")),
                Watch.BELOW: (self.tr("Nothing is below zero"), self.tr("No more was sold than came in.")),
            }[state.watch]
        self.empty_title.setText(title)
        self.empty_words.setText(help_text)

    def _say_rebuilding(self, percent: int) -> None:
        told = self.tr("Product list is being rebuilt, %s").replace("%s", figures.percent(percent * 10_000))
        self.sentence.setText(told)
        self.empty_title.setText(told)
        self.empty_words.setText(self.tr("Everything recorded is safe. Items are found again when this is done."))

    def _mark(self, state: StockState) -> None:
        """The list marks the item in the sheet, as far as it is in view."""
        selection = self.table.selectionModel()
        wanted = state.opened.card.row.id if state.opened is not None else ""
        if not wanted:
            selection.clear()
        elif self._id_at(selection.currentIndex().row()) != wanted or not selection.hasSelection():
            top, bottom = self.table.rowAt(0), self.table.rowAt(self.table.viewport().height() - 1)
            last = bottom if bottom >= 0 else self.rows.rowCount() - 1
            place = next((at for at in range(max(0, top), last + 1) if self._id_at(at) == wanted), -1)
            selection.clear()
            if place >= 0:
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                selection.setCurrentIndex(self.rows.index(place, 0), flags)
        self.table.viewport().update()

    def _id_at(self, place: int) -> str:
        return self.rows.key_at(place, lambda one: one.row.id) if place >= 0 else ""

    def _row_chosen(self) -> None:
        wanted = self._id_at(self.table.selectionModel().currentIndex().row())
        if not self._rendering and wanted:
            self.chosen.emit(wanted)

    def step(self, by: int) -> None:
        """↑↓ walk the list with the sheet open."""
        self.list.step(by)

    def search_now(self) -> None:
        self.list.pause.stop()
        self.searched.emit(self.field.text())

    def stop_search(self) -> None:
        self.list.pause.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.bar.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        for place in _LESS:
            self.table.setColumnHidden(place, narrow)
        self.table.give_width(_UNIT, 80 if narrow else 56)  # the last one that is shown has the inset of the pane
        for place, usual, roomy in ((_ON_HAND, 88, 120), (_LOW_AT, 64, 88), (_MOVED, 112, 120), (_COST, 100, 148)):
            self.table.give_width(place, roomy if event.size().width() > _WIDE else usual)
