"""A screen of one list: what is shown in words above it, and the one in hand in a sheet beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from ui.kit import tokens as t
from ui.kit.labels import Label
from ui.kit.screen import Pane, Screen, across, rows
from ui.kit.table import Column, Rows, TableView


class Listed(Protocol):
    """A row: whatever has an id."""

    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=Listed)


class ListScreen(Screen, Generic[Row]):
    """``chosen`` brings the id of the row that somebody walked to. ``empty`` stands in the list's place where there is
    none, and is the screen's own to fill.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(t.S5)
        self._rendering = False
        self.count, self.sentence = Label("", t.CAPTION, t.STRONG), Label("", t.CAPTION, tone="muted")
        self.empty = Pane("surface")
        self.stack = QStackedWidget()

    def lay_out(self, title: str, bar: QLayout, columns: Sequence[Column[Row]], sheet: QWidget) -> None:
        """Put the list under its title and its bar, and the sheet beside it."""
        self.strip_row.addWidget(Label(title, t.TITLE, t.STRONG), 1)
        self.strip_row.addWidget(self.status)
        column = rows(self.body)
        column.addLayout(bar)
        words = across(margins=(t.S5, 0, t.S5, t.S2), spacing=t.S1)
        words.addWidget(self.count)
        words.addWidget(self.sentence, 1)
        column.addLayout(words)
        self.rows: Rows[Row] = Rows(columns)
        self.table = TableView(self.rows)
        self.table.setAccessibleName(title)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        rows(self.side, (1, 0, 0, 0)).addWidget(sheet)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)

    def show_rows(self, shown: Sequence[Row], more: bool, in_hand: str) -> None:
        """Show these rows, and mark the one whose id is in the sheet; "" for none."""
        self._rendering = True
        if list(shown) != [self.rows.row(at) for at in range(self.rows.rowCount())]:
            self.rows.replace(shown, more)
        self._mark(next((at for at, row in enumerate(shown) if row.id == in_hand), -1))
        self._rendering = False

    def _mark(self, place: int) -> None:
        selection = self.table.selectionModel()
        if place < 0:
            selection.clear()
        elif selection.currentIndex().row() != place or not selection.hasSelection():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.rows.index(place, 0), flags)
            self.table.scrollTo(self.rows.index(place, 0))
        self.table.viewport().update()

    def _row_chosen(self) -> None:
        index = self.table.selectionModel().currentIndex()
        if not self._rendering and index.isValid():
            self.chosen.emit(self.rows.row(index.row()).id)

    def step(self, step: int) -> None:
        """Walk the list; from the top where nothing is marked."""
        index = self.table.selectionModel().currentIndex()
        at = index.row() + step if index.isValid() and self.table.selectionModel().hasSelection() else 0
        at = min(max(0, at), self.rows.rowCount() - 1)
        self.table.selectRow(at)
        self.table.scrollTo(self.rows.index(at, 0))
