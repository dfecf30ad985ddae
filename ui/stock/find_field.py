"""A field that finds goods which carry no code, and the list of what it found."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from app.queries.stock import StockRow
from ui.kit.found_list import SearchField
from ui.kit.goods import Goods
from ui.kit.tiles import GoodsRows
from ui.stock import amounts, words

_SEARCH_PAUSE_MS = 120


class FindField(SearchField):
    """``searched`` comes once the typing pauses, ``taken`` when one of the found is touched or entered."""

    searched = Signal(str)
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self.setPlaceholderText(self.tr("Find an item without a code"))
        self.setAccessibleName(self.tr("Find an item"))
        self.setMaximumWidth(320)
        self.results = GoodsRows()
        self.results.activated.connect(self.take)
        self._marked = 0
        self._found: tuple[StockRow, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._timer.timeout.connect(self.search_now)
        self.textChanged.connect(lambda _text: self._timer.start())

    def search_now(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text())

    def stop_search(self) -> None:
        """What was typed last is not looked for any more."""
        self._timer.stop()

    def say(self, found: tuple[StockRow, ...]) -> None:
        if found != self._found:
            self._found, self._marked = found, 0
        self._show()

    def _show(self) -> None:
        items = tuple(self._goods(row) for row in self._found)
        self.results.show_items(items, self._marked if items else -1)

    def _goods(self, row: StockRow) -> Goods:
        there = amounts.level(row.on_hand, row.step) if row.level.kept else "–"
        return Goods(row.id, row.label, there, words.unit(row), row.sku, picture=row.picture)

    def step(self, by: int) -> None:
        """↑↓ among what was found."""
        if self._found:
            self._marked = min(max(0, self._marked + by), len(self._found) - 1)
            self._show()

    def take(self, product_id: str = "") -> bool:
        """Take the marked one, or this one; the field is empty again. False where nothing was found."""
        self.search_now()
        wanted = product_id or (self._found[self._marked].id if self._found else "")
        if wanted:
            self.clear()
            self.search_now()
            self.taken.emit(wanted)
        return bool(wanted)
