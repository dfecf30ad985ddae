"""The right pane while selling: head, lines, what to do with a line, sums, total, Pay."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.domain.cart import CartLine
from app.domain.order import PricedCart
from app.domain.tender import TenderKind
from ui.checkout import rows as words
from ui.checkout.cart_bars import PriceNews, Ready, UnknownCode, keep_place, parked_word
from ui.checkout.cart_parts import Stepper, Sums, Whose, sum_rows
from ui.checkout.left_to_pay import LeftToPay
from ui.checkout.payment import Paying
from ui.checkout.price_news import news_of
from ui.checkout.state import Asked, Asking, CheckoutState, ScanKind
from ui.kit import figures, keymap, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.cart_list import CartList
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, rows, show_if, turn_to

_NARROW, _WIDE = 440, 540  # px: under it Price is in More, from it the keys stand on the buttons


class CartPane(Pane):
    """Everything right of the catalog while a sale is rung up."""

    def __init__(self) -> None:
        super().__init__("surface")
        self.customer = Whose()
        self.locked = Label(self.tr("Cart is locked while paying"), t.CAPTION, tone="muted")
        self.locked.setContentsMargins(*mirror.margins(0, 0, t.S2, 0))
        self.locked.hide()
        self.undo = Button(self.tr("Undo"), Kind.QUIET, icon="undo")
        self.park = Button(self.tr("Park"), Kind.QUIET, icon="parked")
        self.more = Button(self.tr("More"), Kind.QUIET, icon="more")
        for button in (self.undo, self.park, self.more):
            button.setFixedHeight(t.H_CONTROL)
        self._head_words = {button: button.text() for button in (self.undo, self.park, self.more)}
        keep_place(self.undo)
        self._hidden = 0
        self._paying = False
        self._fitted_to = 0
        self._told_of = ""
        self._rows = words.CartRows()
        self.list = CartList()
        self.list.hidden_above.connect(self._tell_hidden)
        self.ready = Ready()
        self.lines = QStackedWidget()
        self.lines.addWidget(self.ready)
        self.lines.addWidget(self.list)
        self.unknown = UnknownCode()
        self.news = PriceNews()
        self.stepper = Stepper()
        self.price = Button(self.tr("Price"))
        self.discount = Button(self.tr("Discount"))
        self.remove = Button(self.tr("Remove"))
        self.sums = Sums()
        self.left_to_pay = LeftToPay()
        self.left_to_pay.hide()
        self.pay = keymap.follow(Button(self.tr("Pay"), Kind.PAY), "pay")
        self.is_wide = False
        self._column = rows(self)
        self._lay_out()

    def lend_lines(self, wide: bool, side: QWidget) -> None:
        """Where the lines stand wide beside the cart, ``side`` stands in their place; afterwards they come back."""
        self.is_wide = wide
        if wide:
            self._column.insertWidget(1, side, 1)
        else:
            self._column.insertWidget(1, self.lines, 1)
            self._column.insertWidget(2, self.unknown)
            self._column.insertWidget(3, self.news)

    def _lay_out(self) -> None:
        column = self._column
        column.addWidget(self._head())
        self.action_bar = Pane("surface", "top")
        self.action_bar.setFixedHeight(t.H_ACTIONS)
        actions_row = across(self.action_bar, (t.S4, t.S1, t.S4, t.S1), t.S2)
        actions_row.addWidget(self.stepper)
        actions_row.addStretch(1)
        for button in (self.price, self.discount, self.remove):
            actions_row.addWidget(button)
        foot = Pane("surface")
        across(foot, (t.S4, 0, t.S4, t.S4)).addWidget(self.pay)
        column.addWidget(self.lines, 1)
        for under in (self.unknown, self.news, self.action_bar, self.sums, self.left_to_pay, foot):
            column.addWidget(under)

    def _head(self) -> Pane:
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        row: QHBoxLayout = across(head, (t.S2, 0, t.S2, 0), 0)
        row.addWidget(self.customer, 1)
        for widget in (self.undo, self.park, self.more, self.locked):
            row.addWidget(widget)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window Price is in More; on a wide one the buttons say their keys."""
        super().resizeEvent(event)
        width = event.size().width()
        show_if(width >= _NARROW, self.price)
        self._fit_head()
        for button, act in ((self.price, "price"), (self.discount, "discount"), (self.remove, "remove")):
            keymap.follow(button, act if width >= _WIDE else "")
            button.setToolTip(keymap.shown(act))

    def _fit_head(self) -> None:
        """Where the words beside the customer's would cut those, signs stand alone, the plainest first."""
        row = (self.undo, self.park, self.more)
        self._fitted_to = self.customer.wanted()
        room = self.width() - 2 * t.S2 - self._fitted_to
        words = [self._head_words[button] for button in row]
        for bare in range(len(row) + 1):
            shown = ["" if place < bare else word for place, word in enumerate(words)]
            if sum(_wide(word) for word in shown) <= room:
                break
        for button, word, text in zip(row, words, shown, strict=True):
            button.say(text)
            button.setAccessibleName(word)
            key = {self.undo: keymap.shown("undo"), self.park: keymap.shown("park")}.get(button, "")
            button.setToolTip(" ".join(part for part in ("" if text else word, key) if part))
        show_if(self._paying and self.locked.sizeHint().width() <= room, self.locked)

    def _tell_hidden(self, lines: int) -> None:
        self._hidden = lines
        self.customer.tell(self._told_of, lines)

    def render_state(self, state: CheckoutState) -> None:
        """The line just touched is painted before anything else is looked at."""
        priced, paying = state.priced, state.paying
        empty = not priced.lines
        if not empty:
            turn_to(self.lines, self.list)
        self.list.show_rows(
            self._rows.rows(priced, state.short, state.news), state.selected, state.newest, paying is not None
        )
        if empty:
            self.ready.say(state.parked, self.is_wide)
            turn_to(self.lines, self.ready)
        self._render_head(state, empty)
        show_if(paying is None, self.sums)
        show_if(paying is None and not self.is_wide, self.action_bar)
        show_if(paying is not None, self.left_to_pay)
        self._render_unknown(state)
        self._render_news(state)
        if paying is not None:
            self.left_to_pay.say(paying, len(priced.lines))
            self._render_take(paying)
            return
        self._render_line(state)
        self._render_sums(priced)
        if state.asking is not None:
            self._render_answer(state.asking)
        else:
            self._render_pay(priced)

    def _render_head(self, state: CheckoutState, empty: bool) -> None:
        selling = state.paying is None
        self._told_of = state.customer
        self.customer.tell(state.customer, 0 if empty else self._hidden)
        self.customer.setEnabled(selling)
        show_if(state.can_undo and selling, self.undo)
        show_if(selling, self.park, self.more)
        if selling is self._paying or self.customer.wanted() != self._fitted_to:
            self._paying = not selling
            self._fit_head()
        word = parked_word(state.parked) if empty and state.parked else self.tr("Park")
        if word != self._head_words[self.park]:
            self._head_words[self.park] = word
            self._fit_head()
        self.park.setEnabled(not empty or state.parked > 0)

    def _render_news(self, state: CheckoutState) -> None:
        line = _selected(state)
        now = news_of(line, state.news) if line is not None and state.news else None
        if now is not None:
            code = state.priced.cart.currency
            self.news.say("" if now.price is None else figures.price(now.price, code))
        show_if(now is not None and state.paying is None and state.asking is None, self.news)

    def _render_pay(self, priced: PricedCart) -> None:
        code = priced.cart.currency
        self.pay.setEnabled(bool(priced.lines))
        self.pay.hint = keymap.shown("pay")
        if priced.lines:
            self.pay.say(self.tr("Pay"), "", figures.amount(priced.total_minor, code), figures.sign(code))
        else:
            self.pay.say(self.tr("Pay"), self.tr("nothing to pay yet"))

    def _render_answer(self, asking: Asking) -> None:
        """The big button takes the number that is asked for."""
        self.pay.setEnabled(bool(asking.typed) or _may_be_empty(asking))
        self.pay.hint = "Enter"
        lacking = self.tr("type a price") if asking.what in _PRICES else self.tr("type a number")
        self.pay.say(self._answer_words(asking), "" if self.pay.isEnabled() else lacking)

    def _answer_words(self, asking: Asking) -> str:
        if asking.is_new:
            return self.tr("Add to the cart")
        if asking.what is Asked.QUANTITY:
            return self.tr("Set the quantity")
        if not asking.typed and _may_be_empty(asking):
            return self.tr("Leave it so")
        if asking.what is Asked.PRICE:
            return self.tr("Set the price")
        return self.tr("No discount") if asking.typed and not asking.typed.strip("0.") else self.tr("Take it off")

    def _render_take(self, paying: Paying) -> None:
        """The big button says the act and the money."""
        words_of_act = {
            TenderKind.CASH: self.tr("Take cash"),
            TenderKind.CARD: self.tr("Ask card"),
            TenderKind.OTHER: self.tr("Take"),
        }
        self.pay.setEnabled(not paying.busy)
        self.pay.hint = "Enter"
        if paying.busy:
            self.pay.say(self.tr("Recording"), self.tr("one moment"))
            return
        text = self.tr("Card charged") if paying.card is not None else words_of_act[paying.method.kind]
        amount = paying.card.amount_minor if paying.card is not None else paying.amount_minor
        self.pay.say(text, "", figures.amount(amount, paying.currency), figures.sign(paying.currency))

    def _render_line(self, state: CheckoutState) -> None:
        line = _selected(state)
        labelled = line is not None and line.amount_minor is not None
        text = figures.quantity(line.quantity, line.unit) if line is not None else ""
        by_piece = line is None or line.unit in ("", "pc")
        self.stepper.say(text, line is not None and not labelled, by_piece)
        self.price.setEnabled(line is not None and not labelled)
        self.discount.setEnabled(line is not None)
        self.remove.setEnabled(line is not None)

    def _render_sums(self, priced: PricedCart) -> None:
        code = priced.cart.currency
        title = self.tr("Total")
        if priced.lines:
            title = words.total_title(len(priced.lines))
        sums = sum_rows(priced, self.tr("Subtotal"), self.tr("Discount"), self.tr("Incl."), self.tr("taxes"))
        self.sums.say(sums, title, figures.sign(code), figures.amount(priced.total_minor, code))

    def _render_unknown(self, state: CheckoutState) -> None:
        told = state.scan
        if told.kind is ScanKind.UNKNOWN:
            not_added = self.tr("%s was not added").replace("%s", told.words)
            self.unknown.say(self.tr("Not in the catalog"), not_added, self.tr("New item"), told.words, True)
        elif told.kind is ScanKind.NOT_YET:
            self.unknown.say(self.tr("Not found yet"), told.words, self.tr("Try again"))
        elif told.kind is ScanKind.UNPRICED:
            self.unknown.say(self.tr("No price yet"), told.words, self.tr("Set price"))
        elif told.kind is ScanKind.OFF_SALE:
            self.unknown.say(self.tr("Not on sale"), told.words, self.tr("Look"))
        show_if(told.kind.needs_person and state.paying is None, self.unknown)


def _wide(word: str) -> int:
    """Px of a quiet button with a sign and this word."""
    return 40 + (8 + theme.width(word, t.BODY, t.STRONG) if word else 8)


_PRICES = (Asked.PRICE, Asked.OPEN_PRICE)


def _selected(state: CheckoutState) -> CartLine | None:
    return next((one.line for one in state.priced.lines if one.line.id == state.selected), None)


def _may_be_empty(asking: Asking) -> bool:
    """Whether nothing typed is an answer too: what was agreed before stays."""
    if asking.what is Asked.PRICE:
        return asking.line.list_price is not None
    return asking.what is Asked.DISCOUNT and bool(asking.discounts)
