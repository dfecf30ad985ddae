"""Left of the cart: categories and tiles, or what a search found; and notices that need a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.catalog import CATEGORY_MARK
from ui.checkout import rows as words
from ui.checkout.state import CheckoutState
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.picker import Option, Picker
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.tiles import GoodsRows, TileGrid

_MOST_CHIPS = 24  # each is a widget; more than a few screens of them is a list's work

# The words of a button, what it does and, where there is one, the key that does the same.
Answer = tuple[str, Callable[[], None]] | tuple[str, Callable[[], None], str]


class Notice(QWidget):
    """A question or a fact that needs a person: a sentence and buttons that say what they do."""

    def __init__(self, text: str, detail: str, answers: tuple[Answer, ...]) -> None:
        super().__init__()
        row = across(self, (t.S4, t.S3, t.S3, t.S3), t.S3)
        row.addWidget(Icon("warn", "warn"))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(text, t.BODY, t.STRONG, wrap=True))
        if detail:
            column.addWidget(Label(detail, t.CAPTION, wrap=True))
        row.addLayout(column, 1)
        self.buttons: list[Button] = []
        for words_of_answer, act, *key in answers:
            button = Button(words_of_answer, hint="".join(key))
            button.clicked.connect(act)
            self.buttons.append(button)
            row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("warn_line"), 2))
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), t.R_CARD, t.R_CARD)


class EmptyShop(QWidget):
    """No product yet: what to do about it."""

    import_asked = Signal()
    prices_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = rows(self, (t.S7, 0, t.S7, 0), t.S3)
        column.addStretch(2)
        icon = Icon("box", "muted", 44)
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.title, self.words = Label("", t.TITLE, t.STRONG), Label("", tone="muted")
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.button = Button(self.tr("Bring in a file of items"), Kind.PRIMARY, "document")
        self.button.clicked.connect(self.import_asked)
        self.prices = Button(self.tr("Give them prices"), Kind.PRIMARY, "tag")
        self.prices.clicked.connect(self.prices_asked)
        column.addSpacing(t.S2)
        for button in (self.button, self.prices):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, rebuilding: int | None, unsold: int) -> None:
        """Nothing there, nothing sold, or not there again yet: then nobody is to bring it in a second time."""
        show_if(rebuilding is None and not unsold, self.button)
        show_if(rebuilding is None and unsold > 0, self.prices)
        if rebuilding is None and unsold:
            self.title.setText(self.tr("Nothing is on sale yet"))
            self.words.setText(words.unsold_words(unsold))
        elif rebuilding is None:
            self.title.setText(self.tr("No items yet"))
            self.words.setText(self.tr("Bring in a file from your old till or shop: CSV, XLSX and others."))
        else:
            self.title.setText(words.rebuilding_words(rebuilding))
            self.words.setText(self.tr("Everything recorded is safe. Items are found again when this is done."))


class NothingFound(QWidget):
    """A search that found nothing, with the way out."""

    def __init__(self) -> None:
        super().__init__()
        column = rows(self, (t.S7, t.S7, t.S7, 0), t.S2)
        self.title = Label("", t.LINE, t.STRONG)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.help = Label("", tone="muted")
        self.help.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.help)
        column.addStretch(1)

    def say(self, text: str, rebuilding: int | None) -> None:
        self.title.setText(text)
        plain = self.tr("Check the spelling, or press Esc to see all items.")
        self.help.setText(plain if rebuilding is None else words.rebuilding_words(rebuilding))


class CatalogPane(Pane):
    """Chips and tiles, or found rows, or what to do where there is nothing."""

    touched = Signal(str)
    category_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("canvas")
        self._chips: dict[str, Button] = {}
        self._chosen: str | None = None
        self._categories: tuple[str, ...] = ()
        self._chip_list: Picker | None = None
        self._goods = words.GoodsKept()
        self._noticed: object = None
        column = rows(self)
        self.notices = QWidget()
        self._notice_column = rows(self.notices, (t.S4, t.S3, t.S4, 0), t.S2)
        self.notices.hide()
        column.addWidget(self.notices)
        column.addWidget(self._chip_bar())
        self.tiles, self.found = TileGrid(), GoodsRows()
        self.empty, self.nothing = EmptyShop(), NothingFound()
        self.found_words = Label("", t.CAPTION, tone="muted")
        self.found_words.setContentsMargins(t.S4, t.S4, t.S4, 0)
        self.found_words.hide()
        column.addWidget(self.found_words)
        self.stack = QStackedWidget()
        for page in (self.tiles, self.found, self.empty, self.nothing):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        self.tiles.activated.connect(self.touched)
        self.found.activated.connect(self.touched)

    def _chip_bar(self) -> QWidget:
        self.chip_bar = QWidget()
        bar = across(self.chip_bar)
        self._chip_area = QScrollArea()
        self._chip_area.setFixedHeight(t.H_CONTROL + 2 * t.S3)
        self._chip_area.setWidgetResizable(True)
        self._chip_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chip_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chip_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Pane("canvas")
        self._chip_row = across(inner, (t.S4, t.S3, t.S4, t.S3), t.S2)
        self._chip_row.addStretch(1)
        self._chip_area.setWidget(inner)
        self._chip_more = Button("", icon="more")
        self._chip_more.setAccessibleName(self.tr("More categories"))
        self._chip_more.setToolTip(self.tr("More categories"))
        self._chip_more.clicked.connect(self._open_chips)
        bar.addWidget(self._chip_area, 1)
        bar.addSpacing(t.S2)
        bar.addWidget(self._chip_more)
        bar.addSpacing(t.S4)
        self._chip_area.horizontalScrollBar().rangeChanged.connect(lambda _least, _most: self._offer_more())
        self._chip_more.hide()
        return self.chip_bar

    def _offer_more(self) -> None:
        most = self._chip_area.horizontalScrollBar().maximum()
        hidden = most > (0 if self._chip_more.isVisible() else t.H_CONTROL)
        self._chip_more.setVisible(hidden or len(self._categories) >= len(self._chips))

    def _open_chips(self) -> None:
        """All categories in a list that typing narrows."""
        if self._chip_list is None:
            self._chip_list = Picker(self)
            self._chip_list.picked.connect(self.category_chosen)
        options = [Option(one, _chip_word(one), depth=depth) for one, depth in _depths(self._categories)]
        self._chip_list.open_under(self._chip_more, options, self._chosen or "", self.tr("Find a category"))

    def _show_chips(self, categories: tuple[str, ...], chosen: str) -> None:
        """The first chips and the chosen one: a shop may have thousands, and the list has them all."""
        self._categories = categories
        shown = categories[:_MOST_CHIPS]
        wanted = ("", *((chosen,) if chosen in categories and chosen not in shown else ()), *shown)
        if tuple(self._chips) != wanted:
            for chip in self._chips.values():
                self._chip_row.removeWidget(chip)
                chip.deleteLater()
            self._chips, self._chosen = {}, None
            for place, category in enumerate(wanted):
                chip = Button(_chip_word(category) or self.tr("All items"), Kind.CHIP)
                chip.setCheckable(True)
                chip.clicked.connect(lambda _=False, category=category: self.category_chosen.emit(category))
                self._chips[category] = chip
                self._chip_row.insertWidget(place, chip)
            self._offer_more()
        if chosen == self._chosen:
            return
        self._chosen = chosen
        for category, chip in self._chips.items():
            chip.setChecked(category == chosen)
            if category == chosen:
                self._chip_area.ensureWidgetVisible(chip, t.S7, 0)

    def render_state(self, state: CheckoutState) -> None:
        code = state.priced.cart.currency
        counts = words.in_cart(state.priced)
        searching = bool(state.search)
        show_if(bool(state.categories) and not searching, self.chip_bar)
        self._show_chips(state.categories, state.category)
        show_if(searching and bool(state.results), self.found_words)
        if searching:
            told = self.tr("%n found. Enter adds the first, ↓ chooses.")
            if state.is_more:
                told = self.tr("%n shown, type on for more. Enter adds the first, ↓ chooses.")
            self.found_words.setText(told.replace("%n", str(len(state.results))))
            found = self._goods.goods(state.results, code, counts)
            self.found.show_items(found, state.marked)
            self.nothing.say(self.tr("Nothing is called “%s”").replace("%s", state.search), state.rebuilding)
            turn_to(self.stack, self.found if found else self.nothing)
        elif state.is_empty_shop:
            self.empty.say(state.rebuilding, state.unsold)
            turn_to(self.stack, self.empty)
        else:
            tiles = self._goods.goods(state.tiles, code, counts)
            self.tiles.show_items(tiles)
            turn_to(self.stack, self.tiles)

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


def _chip_word(category: str) -> str:
    return category.rpartition(CATEGORY_MARK)[2]


def _depths(categories: tuple[str, ...]) -> list[tuple[str, int]]:
    """Each category with how far it is set in under the ones above it that are listed too."""
    least = min((one.count(CATEGORY_MARK) for one in categories), default=0)
    return [(one, one.count(CATEGORY_MARK) - least) for one in categories]
