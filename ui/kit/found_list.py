"""A list that is searched: the field, room for chips, how many there are, the rows, and what stands for none."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.kit import mirror
from ui.kit import tokens as t
from ui.kit.labels import ElidedLabel, Field, Icon, Label
from ui.kit.lazy_rows import LazyRows
from ui.kit.screen import Pane, across, rows
from ui.kit.table import TableView

SEARCH_PAUSE_MS = 150
Row = TypeVar("Row")


class SearchField(Field):
    """A field with a glass in it, at the end where reading begins."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder)
        self.setMinimumWidth(200)
        self._glass = Icon("search")
        self._glass.setParent(self)
        self._place()

    def _place(self) -> None:
        self.setTextMargins(*mirror.margins(28, 0, 0, 0))
        self._glass.setGeometry(mirror.area(self, QRect(t.S3, (t.H_CONTROL - 24) // 2, 24, 24)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place()


class FoundList(QWidget, Generic[Row]):
    """``bar`` holds the field and what a screen puts beside it; ``line`` the count, its sentence and what follows."""

    def __init__(self, placeholder: str, model: LazyRows[Row], icon: str) -> None:
        super().__init__()
        self.field = SearchField(placeholder)
        self.rows = model
        self.table = TableView(model)
        column = rows(self)
        self.bar = across(margins=(t.S5, t.S3, t.S5, 0), spacing=t.S2)
        self.bar.addWidget(self.field, 1)
        column.addLayout(self.bar)
        self.count, self.sentence = Label("", t.CAPTION, t.STRONG), ElidedLabel("", t.CAPTION, tone="muted")
        self.line = across(margins=(t.S5, 0, t.S5, 0), spacing=t.S1)
        self.line.addStrut(t.H_CONTROL)  # what comes and goes in it moves nothing under it
        self.line.addWidget(self.count)
        self.line.addWidget(self.sentence, 1)
        column.addLayout(self.line)
        self.empty_title, self.empty_words = Label("", t.LINE, t.STRONG), Label("", tone="muted", wrap=True)
        self.empty = self._nothing(icon)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        self.pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)

    def _nothing(self, icon: str) -> QWidget:
        made = Pane("surface")
        column = rows(made, (t.S4, 0, t.S4, 0), t.S2)
        column.addStretch(2)
        column.addWidget(Icon(icon, "muted", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self.empty_title, self.empty_words):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addStretch(3)
        return made

    @property
    def at(self) -> int:
        """The place that is marked, -1 for none."""
        index = self.table.selectionModel().currentIndex()
        return index.row() if index.isValid() and self.table.selectionModel().hasSelection() else -1

    def mark(self, place: int) -> None:
        """Mark the row at ``place`` without bringing it into view; -1 marks none."""
        selection = self.table.selectionModel()
        if place < 0:
            selection.clear()
        elif self.at != place:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.rows.index(place, 0), flags)
        self.table.viewport().update()

    def step(self, by: int) -> None:
        """↑↓ walk the list with the sheet open."""
        self.go_to(self.at + by if self.at >= 0 else 0)

    def page(self) -> int:
        """How many rows are in view."""
        return max(1, self.table.viewport().height() // t.H_ROW - 1)

    def go_to(self, place: int) -> None:
        """Mark a row and bring it into view; past an end it is the last one there."""
        if not self.rows.rowCount():
            return
        place = min(max(0, place), self.rows.rowCount() - 1)
        self.mark(place)  # ``selectRow`` asks the header where a row begins, which a mirrored one may not know yet
        self.table.scrollTo(self.rows.index(place, 0))
