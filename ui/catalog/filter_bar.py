"""Above the list: the field, the chips, the sentence that says what is shown, and the ways to something new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.queries.products import Sort
from ui.catalog.state import CatalogState
from ui.catalog.words import found_words, last_part, number, order_words, sort_words
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.found_list import SearchField
from ui.kit.labels import Label
from ui.kit.link import Link
from ui.kit.picker import Chooser, Option, Picker
from ui.kit.plural import counted
from ui.kit.screen import across, rows, show_if

_ALL = "all"
_SORTS = {
    f"{sort.by} {sort.descending}": sort
    for sort in (
        Sort(),
        Sort("price"),
        Sort("price", True),
        Sort("category"),
        Sort("stock"),
        Sort("stock", True),
        Sort("sold", True),
        Sort("changed", True),
        Sort("sku"),
    )
}
_NARROW, _FIELD, _FIELD_NARROW = 1000, 280, 190


class FilterBar(QWidget):
    """Signals are the intents."""

    filtered = Signal(dict)
    cleared = Signal()
    undo_asked = Signal()
    new_asked = Signal()
    view_switched = Signal()
    sort_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state = CatalogState()
        self.field = SearchField(self.tr("Name, code or brand"))
        self.category = self._chip(self.tr("Category"), self._categories, self.tr("Find a category"))
        self.brand = self._chip(self.tr("Brand"), self._brands, self.tr("Find a brand"))
        self.active = self._chip(self.tr("On sale"), self._actives, "")
        self.stock = self._chip(self.tr("Stock"), self._stocks, "")
        self.undo = Button(self.tr("Undo"), Kind.QUIET, icon="undo")
        self.undo.setFixedHeight(t.H_CONTROL)
        self.switch = Button("", Kind.QUIET, icon="tiles")
        self.switch.setFixedHeight(t.H_CONTROL)
        self.new = Button(self.tr("New item"), icon="plus")
        self.count = Label("", t.CAPTION, t.STRONG)
        self.sentence = Label("", t.CAPTION, tone="muted")
        self.order = Link("", "chevron")
        self.order.setToolTip(self.tr("Another order"))
        self._orders: Picker | None = None
        self._slow = False
        self.clear = Link(self.tr("Clear filters"))
        self.help = Label(self.tr("Press F2 or type to edit a cell."), t.CAPTION, tone="muted")
        self._lay_out()
        self._connect()

    def _chip(self, title: str, options: object, hint: str) -> Chooser:
        chip = Chooser(title, clearable=True)
        chip.options = options  # type: ignore[assignment]
        chip.hint = hint
        return chip

    def _lay_out(self) -> None:
        column = rows(self)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(t.S5, t.S3, t.S5, 0)
        self._grid.setSpacing(t.S2)
        self._chips, self._buttons = QWidget(), QWidget()
        chips, buttons = across(self._chips, spacing=t.S2), across(self._buttons, spacing=t.S2)
        for chip in (self.category, self.brand, self.active, self.stock):
            chips.addWidget(chip)
        for button in (self.switch, self.undo, self.new):
            buttons.addWidget(button)
        chips.addStretch(1)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.field, 0, 0)
        self._grid.addWidget(self._buttons, 0, 2)
        self._place_chips(False)
        column.addLayout(self._grid)
        words = across(margins=(t.S5, 0, t.S5, 0), spacing=t.S1)
        words.addWidget(self.count)
        words.addWidget(self.sentence)
        words.addWidget(self.order)
        words.addSpacing(t.S3)
        words.addWidget(self.clear)
        words.addStretch(1)
        words.addWidget(self.help)
        line = QWidget()
        line.setFixedHeight(t.H_CONTROL)
        line.setLayout(words)
        column.addWidget(line)

    def _place_chips(self, under: bool) -> None:
        """Beside the field, or under it where they would be cut."""
        self._under = under
        self._grid.removeWidget(self._chips)
        self._grid.addWidget(self._chips, *((1, 0, 1, 3) if under else (0, 1, 1, 1)))

    def _connect(self) -> None:
        self.category.picked.connect(lambda key: self.filtered.emit({"category": key}))
        self.brand.picked.connect(lambda key: self.filtered.emit({"brand": key}))
        self.stock.picked.connect(lambda key: self.filtered.emit({"stock": key}))
        self.active.picked.connect(lambda key: self.filtered.emit({"active": {"": True, "no": False}.get(key)}))
        self.order.clicked.connect(self._open_orders)
        self.clear.clicked.connect(self.cleared)
        self.undo.clicked.connect(self.undo_asked)
        self.new.clicked.connect(self.new_asked)
        self.switch.clicked.connect(self.view_switched)

    # What there is to choose -----------------------------------------------------------------------------------

    def _categories(self) -> Sequence[Option]:
        tree = self._state.categories
        return [Option(node.path, node.name, number(node.total), node.depth) for node in tree]

    def _brands(self) -> Sequence[Option]:
        return [Option(name, name, number(many)) for name, many in self._state.brands]

    def _actives(self) -> Sequence[Option]:
        state = self._state
        return [
            Option("", self.tr("On sale"), number(state.active)),
            Option("no", self.tr("Not on sale"), number(state.products - state.active)),
            Option(_ALL, self.tr("On sale or not"), number(state.products)),
        ]

    def _stocks(self) -> Sequence[Option]:
        return [
            Option("low", self.tr("Running low")),
            Option("out", self.tr("Out of stock")),
            Option("negative", self.tr("Under nothing")),
        ]

    def _open_orders(self) -> None:
        if self._orders is None:
            self._orders = Picker(self)
            self._orders.picked.connect(lambda key: self.sort_picked.emit(_SORTS[key]))
        sort = self._state.sort
        chosen = "" if self._state.is_best_first else f"{sort.by} {sort.descending}"
        options = [Option(key, _capital(sort_words(one))) for key, one in _SORTS.items()]
        self._orders.open_under(self.order, options, chosen, "")

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CatalogState, tiles: bool) -> None:
        self._state = state
        wanted = state.filter
        self.category.choose(wanted.category, last_part(wanted.category))
        self.brand.choose(wanted.brand, wanted.brand)
        show_if(bool(state.brands or wanted.brand), self.brand)
        active = {True: "", False: "no", None: _ALL}[wanted.active]
        self.active.choose(active, {"no": self.tr("Not on sale"), _ALL: self.tr("On sale or not")}.get(active, ""))
        self.stock.choose(wanted.stock, {one.key: one.text for one in self._stocks()}.get(wanted.stock, ""))
        self._slow = self._slow and state.looking
        self._say_found(state)
        show_if(state.is_filtered, self.clear)
        show_if(state.can_undo or bool(state.edits), self.undo)
        show_if(not tiles and not state.is_filtered and self.width() >= _NARROW, self.help)
        self.switch.icon_name = "list" if tiles else "tiles"
        word = self.tr("Show as a list") if tiles else self.tr("Show as tiles")
        self.switch.setAccessibleName(word)
        self.switch.setToolTip(word)
        self.switch.update()

    def _say_found(self, state: CatalogState) -> None:
        count, sentence = found_words(state)
        if self._slow:
            whole = state.active if state.filter.active else state.products
            sentence = counted("Looking through %n items…", whole)
        plain = not self._slow and state.building is None
        self.count.setText("" if self._slow else count)
        self.sentence.setText(self.tr("%s,").replace("%s", sentence) if plain else sentence)
        self.order.say(order_words(state))
        self.order.updateGeometry()
        show_if(plain, self.order)

    def say_slow(self) -> None:
        """The answer takes its time: say so until it is there."""
        self._slow = True
        self._say_found(self._state)

    def fit(self, width: int) -> None:
        """A narrow bar keeps the field and the chips, and says less beside its signs."""
        narrow = width < _NARROW
        self.field.setFixedWidth(_FIELD_NARROW if narrow else _FIELD)
        for chip in (self.category, self.brand, self.active, self.stock):
            chip.most_width = 200
        self.new.say("" if narrow else self.tr("New item"))
        self.new.setAccessibleName(self.tr("New item"))
        self.new.setToolTip(self.tr("New item") if narrow else "")
        self.undo.say("" if narrow else self.tr("Undo"))
        self.undo.setAccessibleName(self.tr("Undo"))
        parts = (self.field.width(), self._chips.sizeHint().width(), self._buttons.sizeHint().width())
        under = sum(parts) + 2 * t.S2 + 2 * t.S5 > width
        if under and parts[1] + 2 * t.S5 > width:
            self._share_among_chips(width - 2 * t.S5)
        if under is not self._under:
            self._place_chips(under)

    def _share_among_chips(self, room: int) -> None:
        """Not even a row of their own holds all of them."""
        for chip in (self.category, self.brand, self.active, self.stock):
            chip.most_width = (room - 3 * t.S2) // 4
            chip.updateGeometry()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
