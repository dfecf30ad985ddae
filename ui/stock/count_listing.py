"""The lists of a stock count without a screen: read beside it, so that no scan waits for them. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.errors import NotFound
from app.queries import counts, search, stock
from app.queries.counts import CountSheet, VarianceRow
from app.queries.stock import StockPage, StockRow
from ui.stock.count_state import CountState, Tab

if TYPE_CHECKING:
    from ui.stock.presenter import StockPresenter

_PAGE = 200
_FOUND = 50
Listed = tuple[CountSheet, tuple[VarianceRow, ...], StockPage]


class CountListing:
    """One sheet and what is listed of it. What the stock list knows (codes, toasts) it asks of ``shelves``."""

    def __init__(self, shelves: StockPresenter, show: Callable[[CountState], None]) -> None:
        self.shelves, self.register, self._show = shelves, shelves.register, show
        self._listing = self._list_again = False
        self.state = CountState()

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def open(self, sheet_id: str) -> None:
        """Go on with a sheet."""
        sheet = self.register.ask(counts.count_sheet, sheet_id)
        tab = Tab.COUNTED if sheet.blind else Tab.DIFFERENT
        empty = CountState(sheets=self.state.sheets, categories=self.state.categories, counter=self.state.counter)
        self.state = replace(empty, sheet=sheet, tab=Tab.MISSING if not sheet.counted else tab)
        self._show(self.state)
        self.refresh()

    def refresh(self) -> None:
        """Read the sheet's lists again beside the screen; what comes meanwhile makes it read once more."""
        sheet = self.state.sheet
        if sheet is None:
            return
        if self._listing:
            self._list_again = True
            return
        self._listing = True
        missing = max(_PAGE, len(self.state.missing))

        def listed() -> Listed:
            ask = self.register.ask
            rows = ask(counts.variances, sheet.id, as_counter=True)
            return ask(counts.count_sheet, sheet.id), rows, ask(missing_rows, sheet.id, missing)

        self.shelves.work(listed, lambda future: self._listed(sheet.id, future), "count")

    def _listed(self, sheet_id: str, future: Future[Listed]) -> None:
        self._listing = False
        again, self._list_again = self._list_again, False
        gone = isinstance(future.exception(), NotFound)  # posted or dropped by another window
        if not gone and self.state.sheet is not None and self.state.sheet.id == sheet_id:
            sheet, rows, missing = future.result()
            totals = counts.variance_totals(rows)
            self.set(sheet=sheet, variances=rows, totals=totals, missing=missing.rows, missing_after=missing.after)
        if again:
            self.refresh()

    def choose_tab(self, tab: Tab) -> None:
        self.set(tab=tab, words="", found=())

    def load_more(self) -> None:
        """More of what is not counted."""
        sheet, after = self.state.sheet, self.state.missing_after
        if sheet is not None and after and not self._listing:
            page = self.register.ask(missing_rows, sheet.id, _PAGE, after)
            self.set(missing=(*self.state.missing, *page.rows), missing_after=page.after)

    def search(self, words: str) -> None:
        """Look for goods that carry no code, by name."""
        found: tuple[StockRow, ...] = ()
        if words.strip():
            hits = self.register.ask(search.search, words, _FOUND)
            found = self.register.ask(stock.stock_rows, [one.id for one in hits.rows])
        tab = Tab.FOUND if words.strip() else self.plain_tab() if self.state.tab is Tab.FOUND else self.state.tab
        self.set(words=words, found=found, tab=tab)

    def plain_tab(self) -> Tab:
        blind = self.state.sheet is not None and self.state.sheet.blind
        return Tab.COUNTED if blind else Tab.DIFFERENT


def missing_rows(reader: Any, sheet_id: str, least: int, after: str = "") -> StockPage:
    """At least so many rows that are not counted, unless there are no more: pages may come up short."""
    rows: tuple[StockRow, ...] = ()
    while True:
        page = counts.not_counted(reader, sheet_id, max(_PAGE, least - len(rows)), after)
        rows, after = (*rows, *page.rows), page.after
        if not after or len(rows) >= least:
            return StockPage(rows, after)
