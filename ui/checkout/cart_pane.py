"""The right pane while selling: head, lines, what to do with a line, sums, total, Pay."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.domain.order import PricedCart
from app.domain.tender import TenderKind
from ui.checkout import rows as words
from ui.checkout.left_to_pay import LeftToPay
from ui.checkout.payment import Paying
from ui.checkout.state import Asked, Asking, CheckoutState, ScanKind
from ui.kit import figures, icons, keymap, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.cart_list import CartList
from ui.kit.labels import ElidedLabel, Icon, Label, paint_figure
from ui.kit.screen import Pane, across, rows, show_if, turn_to


class Stepper(QWidget):
    """− quantity + in one frame; the number in the middle asks for another one."""

    stepped = Signal(int)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(t.H_CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.less = Button("", Kind.QUIET, "minus")
        self.more = Button("", Kind.QUIET, "plus")
        self.number = _Number()
        self.less.setAccessibleName(self.tr("One less"))
        self.more.setAccessibleName(self.tr("One more"))
        row = across(self, (1, 1, 1, 1))
        for button, tip in ((self.less, "−"), (self.number, "F4"), (self.more, "+")):
            button.setToolTip(tip)
            button.setFixedHeight(t.H_CONTROL - 2)
            row.addWidget(button)
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))
        self.number.clicked.connect(self.asked)

    def say(self, text: str, enabled: bool, by_step: bool) -> None:
        self.number.say(text)
        self.number.setEnabled(enabled)
        for step in (self.less, self.more):
            step.setEnabled(enabled)
            show_if(by_step, step)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line_strong" if self.number.isEnabled() else "line"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CONTROL, t.R_CONTROL)
        edges = (self.number.x(), self.number.x() + self.number.width() - 1)
        for x in edges if self.less.isVisible() else ():
            painter.fillRect(x, 1, 1, self.height() - 2, theme.color("line"))


class _Number(Button):
    """The quantity: 20/600, wide enough for 0.284 kg."""

    def __init__(self) -> None:
        super().__init__("", Kind.QUIET)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font(t.LINE, t.STRONG)).horizontalAdvance(self.text()) + 2 * t.S3
        return QSize(max(56, width), t.H_CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.fillRect(self.rect(), theme.color("pressed" if self.isDown() else "hover"))
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        painter.setFont(theme.font(t.LINE, t.STRONG))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Sums(QWidget):
    """Small sums at the left, the total at the right, painted: no layout moves when a figure changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(t.H_SUMS)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._title = self._sign = self._total = ""

    def say(self, rows: tuple[tuple[str, str], ...], title: str, sign: str, total: str) -> None:
        if (rows, title, sign, total) != (self._rows, self._title, self._sign, self._total):
            self._rows, self._title, self._sign, self._total = rows, title, sign, total
            self.setAccessibleName(f"{title} {sign} {total}")
            self.update()

    def total(self) -> str:
        return self._total

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        caption = theme.font(t.CAPTION)
        painter.setFont(caption)
        top = 11
        for label, amount in self._rows[:4]:
            area = QRect(t.S4, top, 196, 18)
            painter.setPen(theme.color("muted"))
            shown = QFontMetrics(caption).elidedText(label, Qt.TextElideMode.ElideRight, 130)
            painter.drawText(area, _LEFT, shown)
            painter.setPen(theme.color("text"))
            painter.drawText(area, _RIGHT, amount)
            top += 18
        right = self.width() - t.S4
        painter.setPen(theme.color("muted"))
        painter.drawText(QRect(right - 240, 11, 240, 18), _RIGHT, self._title)
        left = 228 if self._rows else t.S4
        size = t.TOTAL if len(self._total) <= len("9,999.99") else 40
        paint_figure(painter, QRect(left, 29, right - left, 52), self._sign, self._total, size)


class Ready(QWidget):
    """The empty cart: what to do next, in two lines."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("surface"))
        middle = self.height() // 2 - 20
        icons.paint(painter, "scan", theme.color("muted"), self.width() // 2 - 22, middle - 66, 44)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(t.LINE, t.STRONG))
        painter.drawText(QRect(0, middle, self.width(), 28), Qt.AlignmentFlag.AlignCenter, self.tr("Ready"))
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font(t.BODY))
        text = self.tr("Scan an item or touch a tile.")
        painter.drawText(QRect(0, middle + 32, self.width(), 22), Qt.AlignmentFlag.AlignCenter, text)


class UnknownCode(Pane):
    """What was scanned and not added, told where its line would have stood, with the way to add it."""

    skipped = Signal()
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__("warn_soft", "top")
        self.title = Label("", t.LINE, t.STRONG)
        self.detail = ElidedLabel("", t.BODY)
        skip = Button(self.tr("Skip"), Kind.QUIET, hint="Esc")
        skip.clicked.connect(self.skipped)
        self.new = Button(self.tr("New item"), hint="Ctrl N")
        self.new.clicked.connect(self.new_asked)
        row = across(self, (t.S4, t.S3, t.S2, t.S3), t.S3)
        row.addWidget(Icon("warn", "warn"))
        text = rows(spacing=0)
        text.addWidget(self.title)
        text.addWidget(self.detail)
        row.addLayout(text, 1)
        row.addWidget(self.new)
        row.addWidget(skip)
        self.hide()

    def say(self, title: str, detail: str, way_out: str, short: str = "") -> None:
        self.title.setText(title)
        self.detail.setText(detail, short)
        self.detail.setToolTip(detail)
        if self.new.text() != way_out:
            self.new.say(way_out)


class CartPane(Pane):
    """Everything right of the catalog while a sale is rung up."""

    def __init__(self) -> None:
        super().__init__("surface")
        self.customer = Label(self.tr("Walk-in"), t.BODY, t.MEDIUM)
        self.above = Label("", t.CAPTION, tone="muted")
        self.locked = Label(self.tr("Cart is locked while paying"), t.CAPTION, tone="muted")
        self.locked.setContentsMargins(0, 0, t.S2, 0)
        self.undo = keymap.follow(Button(self.tr("Undo"), Kind.QUIET, icon="undo"), "undo")
        self.more = Button(self.tr("More"), Kind.QUIET, icon="more")
        self._rows = words.CartRows()
        self.list = CartList()
        self.list.hidden_above.connect(self._tell_hidden)
        self.ready = Ready()
        self.lines = QStackedWidget()
        self.lines.addWidget(self.ready)
        self.lines.addWidget(self.list)
        self.unknown = UnknownCode()
        self.stepper = Stepper()
        self.discount = keymap.follow(Button(self.tr("Discount")), "discount")
        self.remove = keymap.follow(Button(self.tr("Remove")), "remove")
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

    def _lay_out(self) -> None:
        column = self._column
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        head_row = across(head, (t.S4, 0, t.S2, 0), t.S2)
        head_row.addWidget(Icon("person"))
        head_row.addWidget(self.customer)
        head_row.addWidget(self.above)
        head_row.addStretch(1)
        for widget in (self.locked, self.undo, self.more):
            head_row.addWidget(widget)
        self.action_bar = Pane("surface", "top")
        self.action_bar.setFixedHeight(t.H_ACTIONS)
        actions_row = across(self.action_bar, (t.S4, t.S1, t.S4, t.S1), t.S2)
        actions_row.addWidget(self.stepper)
        actions_row.addStretch(1)
        actions_row.addWidget(self.discount)
        actions_row.addWidget(self.remove)
        foot = Pane("surface")
        across(foot, (t.S4, 0, t.S4, t.S4)).addWidget(self.pay)
        column.addWidget(head)
        column.addWidget(self.lines, 1)
        for under in (self.unknown, self.action_bar, self.sums, self.left_to_pay, foot):
            column.addWidget(under)

    def _tell_hidden(self, lines: int) -> None:
        text = "" if lines == 0 else self.tr("1 more above") if lines == 1 else self.tr("%n more above")
        self.above.setText(text.replace("%n", str(lines)))

    def render_state(self, state: CheckoutState) -> None:
        """The line just touched is painted before anything else is looked at."""
        priced, paying = state.priced, state.paying
        empty = not priced.lines
        if not empty:
            turn_to(self.lines, self.list)
        self.list.show_rows(self._rows.rows(priced, state.short), state.selected, state.newest, paying is not None)
        if empty:
            turn_to(self.lines, self.ready)
        show_if(not empty, self.above)
        show_if(state.can_undo and paying is None, self.undo)
        show_if(paying is None, self.more, self.sums)
        show_if(paying is None and not self.is_wide, self.action_bar)
        show_if(paying is not None, self.locked, self.left_to_pay)
        self._render_unknown(state)
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
        discounted = bool(asking.line.discounts) and not asking.whole_cart
        if asking.what is Asked.QUANTITY:
            text = self.tr("Add to the cart") if asking.is_new else self.tr("Set the quantity")
        else:
            text = self.tr("Take it off") if asking.typed or not discounted else self.tr("Full price again")
        self.pay.setEnabled(bool(asking.typed) or (asking.what is Asked.DISCOUNT and discounted))
        self.pay.hint = "Enter"
        self.pay.say(text, "" if self.pay.isEnabled() else self.tr("type a number"))

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
        line = next((one.line for one in state.priced.lines if one.line.id == state.selected), None)
        priced_label = line is not None and line.amount_minor is not None
        text = figures.quantity(line.quantity, line.unit) if line is not None else ""
        by_piece = line is None or line.unit in ("", "pc")
        self.stepper.say(text, line is not None and not priced_label, by_piece)
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
            self.unknown.say(self.tr("Not in the catalog"), not_added, self.tr("New item"), told.words)
        elif told.kind is ScanKind.NOT_YET:
            self.unknown.say(self.tr("Not found yet"), told.words, self.tr("Try again"))
        elif told.kind is ScanKind.UNPRICED:
            self.unknown.say(self.tr("No price yet"), told.words, self.tr("Set price"))
        elif told.kind is ScanKind.OFF_SALE:
            self.unknown.say(self.tr("Not on sale"), told.words, self.tr("Look"))
        show_if(told.kind.needs_person and state.paying is None, self.unknown)


def sum_rows(priced: PricedCart, subtotal: str, discount: str, incl: str, taxes: str) -> tuple[tuple[str, str], ...]:
    """The small sums beside the total; more than fit fold the taxes into one row."""
    if not priced.lines:
        return ()
    code = priced.cart.currency
    found = [(subtotal, figures.amount(priced.list_minor, code))]
    if priced.discount_minor:
        found.append((discount, figures.amount(-priced.discount_minor, code)))
    rates = [one for one in priced.taxes if one.tax_minor or one.tax.rate_ppm]
    if len(found) + len(rates) > 4:
        return (*found, (f"{incl} {taxes}", figures.amount(priced.tax_minor, code)))
    for one in rates:
        label = f"{one.tax.name} {figures.percent(one.tax.rate_ppm)}" if not _says_rate(one.tax.name) else one.tax.name
        found.append((f"{incl} {label}" if one.tax.included else label, figures.amount(one.tax_minor, code)))
    return tuple(found)


def _says_rate(name: str) -> bool:
    return "%" in name


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
