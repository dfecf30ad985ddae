"""Left of the cart: quick keys, categories and tiles, or the wide list, or what a search found; and notices."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.catalog import CATEGORY_MARK
from ui.checkout import rows as words
from ui.checkout.chips import ChipRow, ModeSwitch
from ui.checkout.nothing_here import BlankPage, EmptyShop, NoQuickKeys, NothingFound
from ui.checkout.sale_tiles import SaleTiles
from ui.checkout.shelf import ShelfState
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.picker import Option
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.tiles import GoodsRows

if TYPE_CHECKING:
    from ui.checkout.arrange_bar import ArrangeBar
    from ui.checkout.line_page import LinePage
    from ui.checkout.notice import Notice
    from ui.checkout.state import CheckoutState

PAGE, CATEGORY, KEY = "page:", "in:", "key:"  # what a chip stands for, before its own name
ALL = CATEGORY
_WIDEST_KEY = 152  # px of a quick key's name over the wide list


class CatalogPane(Pane):
    """Chips over tiles, or over the wide list; found rows; or what to do where there is nothing."""

    touched = Signal(str)
    category_chosen = Signal(str)
    page_chosen = Signal(int)
    arranged = Signal(str, str)  # what to do with the quick keys, and a name where it takes one

    def __init__(self) -> None:
        super().__init__("canvas")
        self._goods = words.GoodsKept()
        self._noticed: object = None
        self._shelf = ShelfState()
        self._state: CheckoutState | None = None
        self.mode = "tiles"
        column = rows(self)
        self.notices = QWidget()
        self._notice_column = rows(self.notices, (t.S4, t.S3, t.S4, 0), t.S2)
        self.notices.hide()
        column.addWidget(self.notices)
        column.addWidget(self._chip_bar())
        self.tiles, self.found = SaleTiles(), GoodsRows()
        self.empty, self.nothing = EmptyShop(), NothingFound()
        self.found_words = Label("", t.CAPTION, tone="muted")
        self.found_words.setContentsMargins(t.S4, t.S4, t.S4, 0)
        self.found_words.hide()
        column.addWidget(self.found_words)
        self.stack = QStackedWidget()
        for page in (self.tiles, self.found, self.empty, self.nothing):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        self._column = column
        self.tiles.activated.connect(self.touched)
        self.found.activated.connect(self.touched)

    def _chip_bar(self) -> QWidget:
        self.chip_bar = QWidget()
        bar = across(self.chip_bar)
        self.chips = ChipRow()
        self.chips.find_words = self.tr("Find a category")
        self.chips.chosen.connect(self._chip_chosen)
        self.switch = ModeSwitch()
        self.arrange = Button(self.tr("Arrange"), Kind.QUIET)
        self.arrange.setFixedHeight(t.H_CONTROL)
        self.arrange.clicked.connect(lambda: self.arranged.emit("begin", ""))
        self.arrange.hide()
        bar.addWidget(self.chips, 1)
        bar.addSpacing(t.S2)
        bar.addWidget(self.arrange)
        bar.addWidget(self.switch)
        bar.addSpacing(t.S4)
        return self.chip_bar

    @cached_property
    def lines(self) -> LinePage:
        """The wide list's place, in a shop that looks at it."""
        from ui.checkout.line_page import LinePage

        made = LinePage()
        self.stack.addWidget(made)
        return made

    @cached_property
    def no_keys(self) -> NoQuickKeys:
        made = NoQuickKeys()
        made.best_asked.connect(lambda: self.arranged.emit("best", ""))
        made.own_asked.connect(lambda: self.arranged.emit("begin", ""))
        self.stack.addWidget(made)
        return made

    @cached_property
    def blank(self) -> BlankPage:
        made = BlankPage(self.bar.told.text())
        self.stack.addWidget(made)
        return made

    @cached_property
    def bar(self) -> ArrangeBar:
        """What can be done to quick keys, while they are arranged."""
        from ui.checkout.arrange_bar import ArrangeBar

        made = ArrangeBar()
        made.acted.connect(self.arranged)
        self._column.addWidget(made)
        return made

    def _chip_chosen(self, key: str) -> None:
        if key.startswith(PAGE):
            self.page_chosen.emit(int(key.removeprefix(PAGE)))
        elif key.startswith(KEY):
            self.touched.emit(key.removeprefix(KEY))
        else:
            self.category_chosen.emit(key.removeprefix(CATEGORY))

    # Rendering -------------------------------------------------------------------------------------------------

    def show_mode(self, mode: str) -> None:
        self.mode = mode
        self.switch.show_mode(mode)
        self._show_chips()

    def show_shelf(self, shelf: ShelfState) -> None:
        """Other goods on the shelf; the sale is as it was."""
        self._shelf = shelf
        self.tiles.arrange(shelf.arranging)
        if shelf.arranging or "bar" in self.__dict__:
            self.bar.render_state(shelf)
            show_if(shelf.arranging, self.bar)
        self._show_chips()
        if self._state is not None:
            self.render_state(self._state)

    def _show_chips(self) -> None:
        shelf = self._shelf
        show_if(self.mode == "tiles" and shelf.is_quick and bool(shelf.pages) and not shelf.arranging, self.arrange)
        if self.mode == "list":
            options = [Option(KEY + one.id, _short(one.label)) for one in shelf.keys]
            if not options:
                options = [Option(f"{PAGE}0", self.tr("Choose quick keys"))]
            self.chips.show_options(options, "", markable=False)
            return
        named = shelf.pages or (None,)
        options = [
            Option(f"{PAGE}{place}", self.tr("Quick keys") if page is None else page.name)
            for place, page in enumerate(named)
        ]
        options.append(Option(ALL, self.tr("All items")))
        options += [Option(CATEGORY + one, _chip_word(one), depth=depth) for one, depth in _depths(shelf.categories)]
        self.chips.show_options(options, f"{PAGE}{shelf.page}" if shelf.is_quick else CATEGORY + shelf.category)

    def render_state(self, state: CheckoutState) -> None:
        self._state = state
        shelf = self._shelf
        searching = bool(state.search)
        show_if((not shelf.is_empty_shop or self.mode == "list") and not searching, self.chip_bar)
        show_if(searching and bool(state.results), self.found_words)
        if searching:
            self._render_found(state)
        elif shelf.is_empty_shop and not state.priced.lines:
            self.empty.say(shelf.rebuilding, shelf.unsold)
            turn_to(self.stack, self.empty)
        elif self.mode == "list":
            turn_to(self.stack, self.lines)
            self.lines.settle()
        elif shelf.is_quick and not shelf.pages and not shelf.arranging:
            turn_to(self.stack, self.no_keys)
        else:
            self.tiles.show_products(shelf.tiles, words.in_cart(state.priced), shelf.gone, state.priced.cart.currency)
            blank = shelf.arranging and shelf.is_quick and not shelf.tiles
            turn_to(self.stack, self.blank if blank else self.tiles)

    def _render_found(self, state: CheckoutState) -> None:
        many = len(state.results)
        told = counted("%n found. Enter adds the first, ↓ chooses.", many)
        if state.is_more:
            told = counted("%n shown, type on for more. Enter adds the first, ↓ chooses.", many)
        if not any(sign.isalpha() for sign in state.search):  # Enter takes figures for a code, never for a part of one
            told = counted("%n found. Enter looks for the code, ↓ chooses.", many)
        if self._shelf.arranging:
            told = self.tr("Touch what belongs on this page.")
        self.found_words.setText(told)
        found = self._goods.goods(state.results, state.priced.cart.currency, words.in_cart(state.priced))
        self.found.show_items(found, state.marked)
        self.nothing.say(self.tr("Nothing is called “%s”").replace("%s", state.search), self._shelf.rebuilding)
        turn_to(self.stack, self.found if found else self.nothing)

    def show_notices(self, key: object, make: Callable[[], tuple[Notice, ...]]) -> None:
        """Show what ``make`` builds; ``key`` tells whether it is shown already."""
        if key == self._noticed:
            return
        self._noticed = key
        while (item := self._notice_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        made = make()
        for notice in made:
            self._notice_column.addWidget(notice)
        show_if(bool(made), self.notices)


def _short(name: str) -> str:
    """A name that leaves room for others; its end, where the size stands, stays."""
    return QFontMetrics(theme.font(t.BODY, t.MEDIUM)).elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST_KEY)


def _chip_word(category: str) -> str:
    return category.rpartition(CATEGORY_MARK)[2]


def _depths(categories: tuple[str, ...]) -> list[tuple[str, int]]:
    """Each category with how far it is set in under the ones above it that are listed too."""
    least = min((one.count(CATEGORY_MARK) for one in categories), default=0)
    return [(one, one.count(CATEGORY_MARK) - least) for one in categories]
