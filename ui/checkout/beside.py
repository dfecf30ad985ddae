"""What stands beside the cart and how: tiles or the wide list, quick keys, the sound of a scan; wired to the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer

from app.errors import ShopError
from app.services.settings import change_settings
from ui.checkout.state import Asked, CheckoutState, Paid, ScanKind, ScanTold
from ui.kit import figures
from ui.kit.joined import listed
from ui.kit.screen import show_if

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.order import PricedLine
    from ui.checkout.presenter import CheckoutPresenter
    from ui.checkout.scan_side import InHand, ScanSide
    from ui.checkout.shelf import Shelf
    from ui.checkout.view import CheckoutView

_MODE = "counter.mode"


class Beside(QObject):
    """Holds the shelf's presenter, and moves the cart's lines to where the shop wants to read them."""

    def __init__(self, view: CheckoutView) -> None:
        super().__init__(view)
        self.view = view
        self.shelf: Shelf | None = None
        self.presenter: CheckoutPresenter | None = None
        self.mode = "tiles"
        self.is_wide = False
        self._heard = ScanTold()
        self._paid: Paid | None = None
        self._last_scan = ""
        self._looked_at: tuple[str, str] = ("", "")
        self._seen: tuple[str, str] = ("", "")  # picture and stock of the product in hand
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._look_at_product)

    def attach(self, presenter: CheckoutPresenter) -> None:
        """The register is open: the lines go where the shop reads them, before the first of them is painted."""
        from ui.checkout.shelf import Shelf
        from ui.kit import keymap

        register, catalog = presenter.register, self.view.catalog
        self.presenter = presenter
        self.shelf = shelf = Shelf(register, presenter._post, catalog.show_shelf, presenter.tell_error)
        keymap.use(register.settings["counter.keys"], self.view)
        catalog.category_chosen.connect(shelf.choose_category)
        catalog.page_chosen.connect(self._choose_page)
        shelf.in_sight = catalog.tiles.ids_in_sight
        catalog.tiles.near_end.connect(shelf.show_more)
        catalog.tiles.rested.connect(lambda: presenter._post(shelf.look_at_stock))  # which a closing till forgets
        catalog.tiles.moved.connect(shelf.move_key)
        catalog.tiles.taken.connect(shelf.take_key)
        catalog.tiles.long_pressed.connect(self.arrange)
        catalog.arranged.connect(self._arrange)
        catalog.switch.chosen.connect(self.choose_mode)
        self._use_mode(str(self._own.value(_MODE, "")) or register.settings[_MODE])

    def start(self) -> None:
        """What was scanned meanwhile is in the cart: now the goods beside it."""
        if self.shelf is not None:
            self.shelf.start()

    def changed(self, topics: frozenset[str]) -> None:
        """What was recorded, here or anywhere else: goods, stock, settings."""
        if self.shelf is not None and "catalog" in topics:
            self.shelf.reload()
        elif self.shelf is not None and topics & {"orders", "stock"}:
            self.shelf.look_at_stock()
        if "settings" in topics:
            self._settings_changed()

    def _settings_changed(self) -> None:
        from ui.kit import keymap

        if self.presenter is None or self.shelf is None:
            return
        settings = self.presenter.register.settings
        keymap.use(settings["counter.keys"], self.view)
        self.shelf.settings_changed()
        if not self._own.value(_MODE, ""):
            self._use_mode(settings[_MODE])

    # Tiles or list ---------------------------------------------------------------------------------------------

    @cached_property
    def _own(self) -> QSettings:
        """What belongs to this user where the shop's setting may not be changed."""
        return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")

    def choose_mode(self, mode: str) -> None:
        """Remembered for this register; by who has no right to that, for themselves."""
        presenter = self.presenter
        if presenter is None or mode == self.mode:
            self.view.catalog.switch.show_mode(self.mode)
            return
        self._use_mode(mode)
        kept = presenter.register.do(change_settings, {_MODE: mode})

        def refused(_error: ShopError) -> None:
            self._own.setValue(_MODE, mode)

        presenter.follow(kept, lambda _done: self._own.remove(_MODE), refused)
        presenter.set()
        self.view.arrive()

    def switch_mode(self) -> None:
        self.choose_mode("list" if self.mode == "tiles" else "tiles")

    def _use_mode(self, mode: str) -> None:
        self.mode = mode
        self.view.catalog.show_mode(mode)
        if self.presenter is not None:
            self.place_lines(self.presenter.state)

    def asks_inline(self, state: CheckoutState) -> bool:
        """Whether the number is typed on the pad that stands there anyway, and nothing else has to be asked."""
        asking = state.asking
        return self.mode == "list" and asking is not None and asking.what is Asked.QUANTITY and not asking.is_new

    def shows_goods(self, state: CheckoutState) -> bool:
        free = state.paying is None and state.aside is None
        return free and (state.asking is None or self.asks_inline(state))

    def place_lines(self, state: CheckoutState) -> None:
        """Before anything is painted: the lines stand wide in the goods' place, or narrow in the cart."""
        wide = self.mode == "list" and self.shows_goods(state) and not state.search
        if wide == self.is_wide:
            return
        self.is_wide = wide
        cart, page = self.view.cart, self.view.catalog.lines
        cart.list.set_wide(wide)
        cart.unknown.set_wide(wide)
        if wide:
            page.borrow(cart.lines, cart.list, cart.unknown)
        else:
            page.give_back()
        cart.lend_lines(wide, self.side)
        show_if(wide, self.side)

    @cached_property
    def side(self) -> ScanSide:
        from ui.checkout.scan_side import ScanSide

        presenter = self._ready()
        made = ScanSide(presenter.register.settings["counter.pad"])
        made.pad.pressed.connect(self._press)
        made.pad.meant.connect(self._mean)
        return made

    def _ready(self) -> CheckoutPresenter:
        assert self.presenter is not None, "nothing stands beside the cart before the till is open"
        return self.presenter

    def _press(self, key: str) -> None:
        presenter = self._ready()
        if presenter.state.asking is None:
            presenter.ask_quantity()
        presenter.press(key)

    def _mean(self, meaning: str) -> None:
        """The number on the pad is meant so; what more has to be said for that is asked next."""
        presenter = self._ready()
        asking = presenter.state.asking
        typed = asking.typed if asking is not None else ""
        if meaning == "quantity":
            presenter.answer() if typed else presenter.ask_quantity()
            return
        if asking is not None:
            presenter.leave_question()
        if meaning == "remove":
            presenter.remove()
            return
        (presenter.ask_price if meaning == "price" else presenter.ask_discount)()
        for key in typed:
            presenter.press(key)

    # After the line is on the screen ---------------------------------------------------------------------------

    def shown(self, state: CheckoutState) -> None:
        """The cart is painted: the rest of what a scan changes, and its sound."""
        self._sound(state)
        if self.is_wide:
            self._say_in_hand(state)

    def _sound(self, state: CheckoutState) -> None:
        told, paid = state.scan, state.paid
        name = ""
        if told is not self._heard:
            self._heard = told
            name = "unknown" if told.kind.needs_person else "good" if told.kind is ScanKind.GOOD else ""
            if told.kind is ScanKind.GOOD:
                self._last_scan = state.selected
        if paid is not None and (self._paid is None or paid.order_id != self._paid.order_id):
            name = "money"
        self._paid = paid
        if name and self.presenter is not None and self.presenter.register.settings["counter.sounds"]:
            from ui.kit import sounds

            sounds.use(True)
            sounds.play(name)

    def _say_in_hand(self, state: CheckoutState) -> None:
        from ui.checkout.scan_side import InHand

        line = next((one for one in state.priced.lines if one.line.id == state.selected), None)
        pad, asking = self.side.pad, state.asking
        if line is None:
            self.side.last.say(InHand())
            pad.say(self.tr("Quantity of the marked line"), "", False, has_line=False)
            return
        self.side.last.say(self._in_hand(line))
        now = figures.quantity(line.line.quantity, line.line.unit)
        typed = asking.typed if asking is not None else ""
        pad.say(self.tr("Quantity of the marked line"), typed or now, asking is not None, has_line=True)

    def _in_hand(self, priced: PricedLine) -> InHand:
        from ui.checkout.scan_side import InHand

        line, product = priced.line, (priced.line.id, priced.line.product_id)
        if product != self._looked_at:
            self._looked_at = product
            self._seen = ("", "")
            self._look.start()
        row = next(one for one in self.view.cart.list.rows() if one.id == line.id)
        picture, stock = self._seen
        what = self.tr("Last scan") if line.id == self._last_scan else self.tr("Marked line")
        return InHand(line.name, row.under, row.amount, listed((what, stock)), picture)

    def _look_at_product(self) -> None:
        """Its picture and what is in stock: asked for once the line is on the screen."""
        presenter, shelf = self.presenter, self.shelf
        if presenter is None or shelf is None or not self._looked_at[1]:
            return
        picture, stock = shelf.about(self._looked_at[1])
        told = self.tr("%s in stock").replace("%s", stock) if stock else ""
        if (picture, told) != self._seen:
            self._seen = (picture, told)
            self.shown(presenter.state)

    # Quick keys ------------------------------------------------------------------------------------------------

    def _choose_page(self, page: int) -> None:
        """Its tiles, also from the list, where a shop without quick keys is led to make some."""
        if self.shelf is not None:
            self.shelf.choose_page(page)
            self.choose_mode("tiles")

    def arrange(self) -> None:
        """Arrange the page that is looked at; categories arrange themselves."""
        shelf = self.shelf
        if shelf is not None and shelf.state.is_quick and self.mode == "tiles":
            shelf.arrange(self.tr("Quick keys"))

    def _arrange(self, act: str, text: str) -> None:
        shelf = self.shelf
        if shelf is None:
            return
        acts: dict[str, Callable[[], None]] = {
            "best": lambda: shelf.take_best_sellers(self.tr("Quick keys")),
            "begin": lambda: shelf.arrange(self.tr("Quick keys")),
            "name": lambda: shelf.name_page(text),
            "add": lambda: shelf.add_page(text),
            "remove": shelf.remove_page,
            "earlier": lambda: shelf.move_page(-1),
            "later": lambda: shelf.move_page(1),
            "undo": shelf.undo_keys,
            "done": shelf.end_arranging,
        }
        acts[act]()
        if act not in ("name", "add"):
            self.view.arrive()

    def add(self, product: str) -> None:
        """A touched tile or found item: into the cart, or on the page that is being arranged."""
        presenter, shelf = self.presenter, self.shelf
        if presenter is None or shelf is None:
            return
        if shelf.state.arranging:
            shelf.put_key(product)
            presenter.type_search("")
            self.view.field.clear()
        else:
            presenter.add_product(product)
            self.view.lookup.stop()
            self.view.field.clear()  # what was looked for is found
        self.view.arrive()

    def types(self, widget: QWidget | None) -> bool:
        """Whether the keyboard stands where the name of a page is typed."""
        bar = self.view.catalog.__dict__.get("bar")
        return bar is not None and bar.types(widget)

    def is_arranging(self) -> bool:
        return self.shelf is not None and self.shelf.state.arranging

    def find(self) -> None:
        """Look for an item by hand: what a scan could not add is put away, the keyboard stands in the field."""
        presenter = self.presenter
        if presenter is not None and presenter.state.scan.kind.needs_person:
            presenter.skip_scan()
        self.view.arrive()
        self.view.field.selectAll()

    def undo_keys(self) -> None:
        if self.shelf is not None:
            self.shelf.undo_keys()

    def open_drawer(self) -> None:
        """Without a sale: recorded with who did it, or said why there is none to open."""
        from app.services.printing import open_drawer_without_sale

        presenter = self.presenter
        if presenter is not None:
            opened = presenter.register.do(open_drawer_without_sale, "no-sale")
            presenter.follow(opened, lambda _done: None, presenter.tell_error)

    def leave(self) -> bool:
        """Esc: done with arranging, if somebody was."""
        shelf = self.shelf
        if shelf is None or not shelf.state.arranging:
            return False
        shelf.end_arranging()
        return True
