"""The catalogue screen: filters, the list or tiles, the bars under them, and the product in hand beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from ui.catalog.bars import BulkBar, EditsBar
from ui.catalog.columns import RowCells, columns, moved_words
from ui.catalog.empty import EmptyPane
from ui.catalog.filter_bar import FilterBar
from ui.catalog.keys import CatalogKeys
from ui.catalog.sheet import ProductSheet
from ui.catalog.state import CatalogState
from ui.catalog.told import told_words
from ui.catalog.words import unit_words
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.floats import Toast
from ui.kit.goods import Goods
from ui.kit.joined import sentences
from ui.kit.labels import Label
from ui.kit.lazy_tiles import LazyTiles
from ui.kit.put_back import PutBack
from ui.kit.screen import Screen, rows, show_if, turn_to
from ui.kit.spread import Spread

if TYPE_CHECKING:
    from ui.catalog.presenter import CatalogPresenter

_SLOW_MS = 300  # an answer that takes longer is said to be on its way


class CatalogView(Screen):
    """Signals of the parts are the presenter's intents; ``render_state`` shows a state."""

    import_asked = Signal()

    def __init__(self, tiles: bool = False, remember_tiles: Callable[[bool], None] = lambda _tiles: None) -> None:
        super().__init__(t.S5)
        self.presenter: CatalogPresenter | None = None
        self._cells: RowCells | None = None
        self._tiles, self._remember_tiles = tiles, remember_tiles
        self._told = self._listed = 0
        self._shown = CatalogState()
        self._list = (self._shown.filter, self._shown.sort)
        self.strip_row.addWidget(Label(self.tr("Catalog"), t.TITLE, t.STRONG), 1)
        self.import_button = Button(self.tr("Import"), Kind.QUIET, "receive")
        self.import_button.clicked.connect(self.import_asked)
        self.strip_row.addWidget(self.import_button)
        self.strip_row.addWidget(self.status)
        self.filters = FilterBar()
        self.spread = Spread()
        self.spread.setAccessibleName(self.tr("Items"))
        self.tiles = LazyTiles()
        self.empty = EmptyPane()
        self.stack = QStackedWidget()
        self.edits, self.bulk = EditsBar(), BulkBar()
        self.sheet = ProductSheet()
        for page in (self.spread, self.tiles, self.empty):
            self.stack.addWidget(page)
        column = rows(self.body)
        column.addWidget(self.filters)
        column.addWidget(self.stack, 1)
        self.foot.addWidget(self.edits)
        self.foot.addWidget(self.bulk)
        rows(self.side, (1, 0, 0, 0)).addWidget(self.sheet)
        self.side.hide()
        self.toast = Toast(self.body, t.S4)
        self.keys = CatalogKeys(self)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._say_slow)

    def attach(self, presenter: CatalogPresenter, zone: str) -> None:
        self.presenter, self._cells = presenter, RowCells(presenter)
        self.sheet.attach(presenter, zone)
        self._attach_list(presenter)
        filters, edits, bulk = self.filters, self.edits, self.bulk
        filters.field.textEdited.connect(presenter.search)
        filters.filtered.connect(lambda changes: presenter.filter(**changes))
        filters.sort_picked.connect(presenter.sort_as)
        filters.cleared.connect(self.clear_filters)
        filters.undo_asked.connect(presenter.undo)
        filters.new_asked.connect(presenter.new_item)
        filters.view_switched.connect(self.switch_view)
        edits.saved.connect(presenter.save)
        edits.dropped.connect(presenter.drop_edits)
        bulk.changed.connect(lambda changes: presenter.bulk(**changes))
        bulk.applied.connect(presenter.apply_bulk)
        bulk.cancelled.connect(self.cancel_bulk)
        bulk.everything_asked.connect(presenter.choose_everything)
        self.empty.cleared.connect(self.clear_filters)
        self.empty.new_asked.connect(presenter.new_item)
        self.empty.import_asked.connect(self.import_asked)
        self.empty.all_asked.connect(lambda: presenter.filter(active=None))
        self.render_state(presenter.state)

    def _attach_list(self, presenter: CatalogPresenter) -> None:
        spread, tiles, cells = self.spread, self.tiles, RowCells(presenter)
        spread.cells = lambda row: cells.cells(row, spread.columns)
        spread.is_chosen = tiles.is_chosen = presenter.is_chosen
        spread.edit_text = presenter.cell_text
        spread.keep = presenter.put
        spread.opened.connect(presenter.open)
        spread.chosen.connect(presenter.choose)
        spread.everything_chosen.connect(presenter.choose_everything)
        spread.sort_asked.connect(presenter.sort_by)
        spread.cursor_moved.connect(self._walked)
        spread.copy_asked.connect(self._copy)
        spread.paste_asked.connect(self._paste)
        tiles.goods = self._goods
        tiles.opened.connect(presenter.open)
        tiles.chosen.connect(presenter.choose)
        tiles.cursor_moved.connect(self._walked)

    # The list --------------------------------------------------------------------------------------------------

    def _goods(self, place: int) -> Goods | None:
        presenter = self.presenter
        row = presenter.row(place) if presenter is not None else None
        if presenter is None or row is None:
            return None
        price = figures.price(row.price, presenter.shop.currency)
        unit = unit_words(row)
        if row.on_hand is not None:
            unit = (
                f"{figures.quantity(row.on_hand, row.unit)} · {unit}"
                if unit != self.tr("each")
                else (self.tr("%s left").replace("%s", figures.quantity(row.on_hand, row.unit)))
            )
        hover = sentences((row.label, moved_words(row)))
        return Goods(row.id, row.label, price, unit, picture=row.picture, hover=hover)

    def _walked(self, place: int) -> None:
        """With the sheet open the list walks through the products."""
        if self.presenter is not None and self.presenter.state.draft is not None and self.presenter.state.draft.id:
            self.presenter.open(place)

    def _copy(self) -> None:
        if self.presenter is not None:
            first, last, names = self.spread.block()
            QGuiApplication.clipboard().setText(self.presenter.copied(first, last, names))

    def _paste(self) -> None:
        if self.presenter is not None:
            first, last, names = self.spread.block()
            text = QGuiApplication.clipboard().text()
            if text and names:
                self.presenter.paste(first, last, names[0], self.spread.walked(), text)

    def switch_view(self) -> None:
        """List or tiles; remembered."""
        self._tiles = not self._tiles
        self._remember_tiles(self._tiles)
        self.render_state(self._shown)
        self.list_now().setFocus()

    def list_now(self) -> Spread | LazyTiles:
        return self.tiles if self._tiles else self.spread

    def clear_filters(self) -> None:
        self.filters.field.clear()
        if self.presenter is not None:
            self.presenter.clear_filters()

    def cancel_bulk(self) -> None:
        if self.presenter is not None:
            self.presenter.bulk(text="")
            self.presenter.choose_none()
        self.list_now().setFocus()

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CatalogState) -> None:
        self._shown = state
        if self.presenter is None:
            return
        show_if(state.draft is not None, self.side)
        self.filters.render_state(state, self._tiles)
        self._render_list(state)
        self.edits.render_state(state)
        self.bulk.render_state(state, self.presenter.shop)
        self.sheet.render_state(state)
        self._fit()
        self._tell(state)

    def _render_list(self, state: CatalogState) -> None:
        if not state.looking:
            self._slow.stop()
        elif not self._slow.isActive():
            self._slow.start()
        if state.listed != self._listed:
            self._listed = state.listed
            self.spread.set_count(state.found)
            self.tiles.set_count(state.found)
            if (state.filter, state.sort) != self._list:
                self._list = (state.filter, state.sort)
                self._to_top()
        chosen = state.chosen_count
        box = "" if not chosen else "on" if chosen == state.found else "some"
        self.spread.head.say("" if state.is_best_first else state.sort.by, state.sort.descending, box)
        marked = state.draft.card.row.rid if state.draft is not None and state.draft.card is not None else 0
        self.spread.marked = self.spread.row if marked and self._is_at(self.spread.row, marked) else -1
        nothing = not state.found and not (state.looking and state.listed == 0)
        self.empty.render_state(state)
        turn_to(self.stack, self.empty if nothing else self.list_now())
        self.spread.redraw()
        self.tiles.viewport().update()

    def _to_top(self) -> None:
        """Another list begins at its beginning."""
        for scrolled in (self.spread, self.tiles):
            scrolled.verticalScrollBar().setValue(0)
        self.spread.put_cursor(0)
        self.tiles.mark(0)

    def _is_at(self, place: int, rid: int) -> bool:
        listing = self.presenter.listing if self.presenter is not None else None
        return listing is not None and place < len(listing) and listing.rids[place] == rid

    def _say_slow(self) -> None:
        self.filters.say_slow()

    def _tell(self, state: CatalogState) -> None:
        told = state.told
        if told is None or told.serial == self._told or self.presenter is None:
            return
        self._told = told.serial
        words, tone = told_words(told)
        self.toast.say(words, tone, self.presenter.undo_saved if told.undo else None)

    def _fit(self) -> None:
        """Columns and chips for the room there is."""
        width = self.width() - (self.side.width() if not self.side.isHidden() else 0)
        state = self._shown
        preview = bool(state.chosen_count) and state.bulk.rule is not None
        self.filters.fit(width)
        self.spread.set_columns(columns(width, preview))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if self.presenter is not None:
            self.presenter.refresh()
        if self._shown.draft is None:
            self.filters.field.setFocus()
            self.filters.field.selectAll()

    def handle_key(self, event: QKeyEvent) -> bool:
        return self.presenter is not None and self.keys.handle(event, self.presenter)

    def take_scan(self, code: str) -> bool:
        if self.presenter is not None:
            self.keys.scan(code, self.presenter)
        return self.presenter is not None

    def before_keys(self) -> PutBack:
        return self.keys.before_keys()
