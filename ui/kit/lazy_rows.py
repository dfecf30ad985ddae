"""A list as long as the catalogue: only its length is known, and rows are fetched in pages as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from ui.kit.table import Cell, Column, Rows

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[Row]]  # (first place, how many) → that many rows
_PAGE = 100
_KEPT = 12  # pages: what a fast thumb passes is let go again


class LazyRows(Rows[Row]):
    """Under the same table as ``Rows``; ``fetch`` is asked on the screen's thread, a page at a time."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__(columns)
        self._count = 0
        self._fetch: Fetch[Row] = lambda _first, _many: ()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def show(self, count: int, fetch: Fetch[Row]) -> None:
        """Another list; one of the same length keeps its place and is painted again."""
        self._fetch = fetch
        self._pages.clear()
        if count == self._count:
            if count:
                self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def grow(self, count: int) -> None:
        """More rows at the end; the view stays where it is."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._pages.pop((self._count - 1) // _PAGE if self._count else 0, None)  # it was not full
            self._count = count
            self.endInsertRows()

    def grow_above(self, many: int) -> None:
        """New rows before the first; all others keep what they are and move down."""
        if many > 0:
            self.beginInsertRows(QModelIndex(), 0, many - 1)
            self._pages.clear()
            self._count += many
            self.endInsertRows()

    def ask_again(self) -> None:
        """The same rows may say something else now."""
        self._pages.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def cell(self, index: Index) -> Cell:
        """Nothing where the row has gone since the list was made: news of that is on its way."""
        page, within = self._page_of(index.row())
        return self.columns[index.column()].cell(page[within]) if within < len(page) else Cell("")

    def row(self, place: int) -> Row:
        """Raises IndexError for a row that has gone since the list was made."""
        page, within = self._page_of(place)
        return page[within]

    def key_at(self, place: int, key: Callable[[Row], str]) -> str:
        """What tells the row at ``place`` from others; empty where it has gone, or never was."""
        if not 0 <= place < self._count:
            return ""
        page, within = self._page_of(place)
        return key(page[within]) if within < len(page) else ""

    def _page_of(self, place: int) -> tuple[Sequence[Row], int]:
        page, within = divmod(place, _PAGE)
        kept = self._pages.get(page)
        if kept is None:
            first = page * _PAGE
            kept = self._pages[page] = self._fetch(first, min(_PAGE, self._count - first))
            if len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        return kept, within
