"""The checkout screen: renders the presenter's state and hands it what hands do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.checkout.aside_views import AsideViews
from ui.checkout.beside import Beside
from ui.checkout.cart_pane import CartPane
from ui.checkout.catalog_pane import CatalogPane
from ui.checkout.keys import CheckoutKeys
from ui.checkout.lookup import Lookup
from ui.checkout.notices import cart_is_here, notices
from ui.checkout.state import CheckoutState, ScanKind, ScanTold
from ui.checkout.told import SaleToast
from ui.kit import tokens as t
from ui.kit.goods import take_pictures_from
from ui.kit.put_back import PutBack
from ui.kit.screen import Screen, rows, turn_to

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.checkout.ask_pane import AskPane
    from ui.checkout.paid_pane import PaidPane
    from ui.checkout.pay_panel import PayPanel
    from ui.checkout.presenter import CheckoutPresenter
    from ui.kit.keymap import KeyGroup

_PREPARE_MS = 250  # between panes built ahead: a scan in between waits for one of them at most


class CheckoutView(Screen):
    """``opened`` asks for an order to be shown; ``more_asked`` for the menu of the till at a point."""

    opened = Signal(str)
    pdf_asked = Signal(str)
    void_asked = Signal(str)
    invoice_made = Signal(str)  # to be shown, where no printer takes it
    new_asked = Signal(str)  # an item for a code nobody knew
    price_asked = Signal(str, str)  # what a known item lacks to be sold: its id, and the code that was scanned

    def __init__(self) -> None:
        super().__init__(t.S4)
        self.presenter: CheckoutPresenter | None = None
        self._types_words = False  # whether what stands in the catalog's place takes words
        self._currency, self._can_print = "", False
        self._keys = CheckoutKeys(self)
        self.lookup = Lookup(self)
        self.field = self.lookup.field
        self.strip_row.addWidget(self.field, 1)
        self.strip_row.addWidget(self.status)
        self.catalog = CatalogPane()
        self.left = QStackedWidget()
        self.left.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.left.addWidget(self.catalog)
        rows(self.body).addWidget(self.left)
        self.cart = CartPane()
        self.right = QStackedWidget()
        self.right.addWidget(self.cart)
        rows(self.side, (1, 0, 0, 0)).addWidget(self.right)
        self.beside = Beside(self)
        self.asides = AsideViews(self)
        self.toast = SaleToast(self.side, t.H_ACTIONS + t.H_SUMS + t.H_PAY + t.S4)
        self._preparing = QTimer(self, interval=_PREPARE_MS)
        self._preparing.timeout.connect(self._prepare_next)
        self.cart.more.clicked.connect(self._open_menu)

    # Wiring ----------------------------------------------------------------------------------------------------

    def attach(
        self,
        presenter: CheckoutPresenter,
        picture: Callable[[str], bytes],
        currency_code: str,
        can_print: bool,
        scanned: Sequence[str] = (),
    ) -> None:
        """Give the screen its presenter; what was scanned and typed before it was ready is looked up now, in order."""
        self.presenter = presenter
        take_pictures_from(picture)
        self._currency, self._can_print = currency_code, can_print
        self._wire_cart(presenter)
        typed = self.lookup.attach(presenter)
        self.beside.attach(presenter)
        presenter.start(scanned, typed)
        self.beside.start()
        self._preparing.start()

    def _wire_cart(self, presenter: CheckoutPresenter) -> None:
        self.catalog.touched.connect(self.beside.add)
        self.catalog.nothing.back.clicked.connect(lambda: self._keys.escape(presenter))
        self.cart.list.chosen.connect(presenter.select)
        self.cart.stepper.stepped.connect(presenter.change_quantity)
        self.cart.stepper.asked.connect(presenter.ask_quantity)
        self.cart.price.clicked.connect(presenter.ask_price)
        self.cart.sums.asked.connect(presenter.ask_sums)
        self.cart.customer.clicked.connect(presenter.ask_customer)
        self.cart.park.clicked.connect(presenter.park)
        self.cart.ready.recall_asked.connect(presenter.show_parked)
        self.cart.news.taken.connect(presenter.take_new_price)
        self.cart.unknown.price_asked.connect(self.sell_unknown)
        self.cart.unknown.find_asked.connect(self.beside.find)
        presenter.open_word = self.tr("Item")
        presenter.show_invoice = self.invoice_made.emit
        self.cart.discount.clicked.connect(presenter.ask_discount)
        self.cart.remove.clicked.connect(presenter.remove)
        self.cart.undo.clicked.connect(presenter.undo)
        self.cart.unknown.skipped.connect(presenter.skip_scan)
        self.cart.unknown.new_asked.connect(self.make_unknown)
        self.cart.pay.clicked.connect(self.press_pay)

    # Panes built when they are first needed ----------------------------------------------------------------------

    @cached_property
    def ask(self) -> AskPane:
        from ui.checkout import panes

        made = panes.ask_pane(self._ready(), self._currency)
        self.left.addWidget(made)
        return made

    @cached_property
    def pay_panel(self) -> PayPanel:
        from ui.checkout import panes

        made = panes.pay_panel(self, self._ready())
        self.left.addWidget(made)
        return made

    @cached_property
    def paid(self) -> PaidPane:
        from ui.checkout import panes

        made = panes.paid_pane(self, self._ready())
        self.right.addWidget(made)
        return made

    @cached_property
    def menu(self) -> QMenu:
        from ui.checkout import panes

        return panes.menu(self, self._ready())

    def key_groups(self) -> Sequence[KeyGroup]:
        from ui.checkout.key_page import groups

        state = self.presenter.state if self.presenter is not None else None
        if state is None:
            return groups(paying=False, arranging=False)
        return groups(state.paying is not None, self.beside.is_arranging(), state.paid is not None)

    def changed(self, topics: frozenset[str]) -> None:
        """Something was recorded: show what of it stands on this screen."""
        self.beside.changed(topics)
        presenter = self.presenter
        if presenter is not None:
            presenter.changed(topics)

    def make_unknown(self) -> None:
        """Make an item of the code that nobody knew, or give a known one what it lacks."""
        told = self.presenter.state.scan if self.presenter is not None else ScanTold()
        if told.kind is ScanKind.UNKNOWN:
            self.new_asked.emit(told.words)
        elif told.kind is ScanKind.NOT_YET and self.presenter is not None:
            self.presenter.scan(told.code)
        elif told.product:
            self.price_asked.emit(told.product, told.code)

    def sell_unknown(self) -> None:
        """Sell the code that nobody knew at a price that is typed now."""
        if self.presenter is not None:
            told = self.presenter.state.scan
            self.presenter.ask_open_price(told.code or told.words)

    def _ready(self) -> CheckoutPresenter:
        assert self.presenter is not None, "nothing is paid or asked before the till is open"
        return self.presenter

    def _prepare_next(self) -> None:
        """Build the next pane while nothing happens, so that nobody waits for it at the first sale."""
        name = next((one for one in ("pay_panel", "paid", "ask") if one not in self.__dict__), "")
        if name:
            getattr(self, name)
        else:
            self._preparing.stop()

    def paid_id(self) -> str:
        paid = self.presenter.state.paid if self.presenter is not None else None
        return paid.order_id if paid is not None else ""

    def show_pdf(self) -> None:
        """The receipt of the sale just paid."""
        if self.paid_id():
            self.pdf_asked.emit(self.paid_id())

    def _open_menu(self) -> None:
        if self.presenter is None:
            return
        corner = self.cart.more.mapToGlobal(QPoint(self.cart.more.width(), self.cart.more.height()))
        self.menu.popup(corner - QPoint(self.menu.sizeHint().width(), 0))

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CheckoutState) -> None:
        """Show a state: the cart's newest line is on the screen before anything else is touched."""
        self.beside.place_lines(state)
        sold = state.paid is not None and state.paying is None
        if not sold or self.beside.is_wide:
            self.cart.render_state(state)
        if not sold:
            turn_to(self.right, self.cart)
        elif state.paid is not None:
            self.paid.render_state(state.paid)
            turn_to(self.right, self.paid)
        if state.newest and self.isVisible():
            self._paint_now()
        self.lookup.render_state(state)
        if state.paying is not None:
            if self.pay_panel.loses_reference(state.paying, QApplication.focusWidget()):
                self.left.setFocus()  # before the field goes: Qt would hand the keyboard to the next button
            self.pay_panel.render_state(state.paying)
            self._show_left(self.pay_panel, paying=True)
        elif state.asking is not None and not self.beside.asks_inline(state):
            self.ask.render_state(state.asking, state.waiting)
            self._show_left(self.ask)
        elif state.aside is not None:
            self._show_left(self.asides.render(state.aside))
        else:
            self.catalog.render_state(state)
            self._show_notices(state)
            self._show_left(self.catalog)
        self.beside.shown(state)
        if self.presenter is not None:
            self.toast.tell(state.told, self.presenter.undo_told)

    def _paint_now(self) -> None:
        """Paint what Qt would paint later: the cart is whole, its total too, before goods and stock are looked at."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QCoreApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest.value)

    def _show_left(self, page: QWidget, paying: bool = False) -> None:
        words = self.asides.typing_field()
        begins, self._types_words = words is not None and not self._types_words, words is not None
        asked = page in (self.__dict__.get("ask"), self.__dict__.get("pay_panel"))
        if self.field.isReadOnly() != (asked or words is not None):
            self.field.setReadOnly(asked or words is not None)
        if self.left.currentWidget() is not page:
            self.left.setFocus()  # before the page goes, for the same reason
            self.left.setCurrentWidget(page)
            self.arrive()
        elif begins:
            self.arrive()
        elif paying:
            field = self.pay_panel.reference_field()
            if field is not None and not field.hasFocus():
                field.setFocus()

    def _show_notices(self, state: CheckoutState) -> None:
        presenter = self.presenter
        if presenter is None:
            return
        cards = tuple((one.intent_id, cart_is_here(one, state)) for one in state.intents)
        key = (state.stock_asked, state.notices, cards)
        self.catalog.show_notices(key, lambda: notices(state, presenter))

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if not self.field.isReadOnly():
            self.field.setFocus()
        else:
            paying = self.presenter is not None and self.presenter.state.paying is not None
            field = self.pay_panel.reference_field() if paying else self.asides.typing_field()
            (field or self.left).setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        if self.presenter is None:
            return self._key_before_ready(event)
        return self._keys.handle(event, self.presenter)

    def _key_before_ready(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lookup.enter_early()
            return True
        return self._keys.to_field(event)

    def take_scan(self, code: str) -> bool:
        """Ring it up, or let it wait for the answer or the next sale; what was being typed stays as it is."""
        return self.lookup.scanned(code)

    def before_keys(self) -> PutBack:
        return self._keys.before_keys()

    def press_pay(self) -> None:
        """The big button, or its key: the next thing to do, whatever that is now."""
        presenter = self.presenter
        if presenter is None:
            return
        if presenter.state.paying is not None:
            presenter.take()
        elif presenter.state.asking is not None:
            presenter.answer()
        elif presenter.state.paid is not None:
            presenter.new_sale()
        else:
            presenter.pay()
            if presenter.state.paying is not None or presenter.state.stock_asked is not None:
                self.field.clear()
