"""The side sheet of one order: lines, sums, what happened, and giving back; the list stays where it is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.quantity import Quantity
from app.domain.tender import TenderKind
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Field, Icon, Label, Rule, Tag
from ui.kit.screen import Pane, across, rows
from ui.orders.state import OrdersState, Refunding, left_to_refund
from ui.orders.words import local, state_tag, time_words

if TYPE_CHECKING:
    from app.queries.orders import LineRow, OrderDetail


class OrderSheet(Pane):
    """Signals are the intents; ``render_state`` shows the order of a state, or asks to choose one."""

    closed = Signal()
    settled = Signal()  # nothing is being asked any more: the keyboard may go back to the list
    refund_started = Signal()
    stepped = Signal(int, int)
    everything = Signal()
    method_chosen = Signal(object)
    reference_typed = Signal(str)
    given_back = Signal()
    void_asked = Signal()
    voided = Signal()
    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self._shown: object = None
        self._steppers: list[_Stepper] = []
        self._asked = ""
        self.zone = ""
        self.can_print = False
        self.stack = QStackedWidget()
        rows(self).addWidget(self.stack)
        self.stack.addWidget(self._nothing())
        self.stack.addWidget(self._order())

    def _nothing(self) -> QWidget:
        made = Pane("surface")
        column = rows(made, spacing=t.S2)
        column.addStretch(2)
        for widget in (Icon("orders", "muted", 44), Label(self.tr("No order chosen"), t.LINE, t.STRONG)):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        help_text = Label(self.tr("Choose one in the list, or scan a receipt."), tone="muted")
        column.addWidget(help_text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return made

    def _order(self) -> QWidget:
        made = QWidget()
        column = rows(made)
        column.addWidget(self._head())
        self.line_of_facts = Label("", t.CAPTION, tone="muted")
        facts = Pane("surface", "bottom")
        facts.setFixedHeight(t.H_HEAD)
        across(facts, (t.S4, 0, t.S4, 0)).addWidget(self.line_of_facts)
        column.addWidget(facts)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = Pane("surface")
        self._column = rows(self._content, (t.S4, t.S3, t.S4, t.S3), 0)
        scroll.setWidget(self._content)
        column.addWidget(scroll, 1)
        self._foot = Pane("surface", "top")
        self._foot_column = rows(self._foot, (t.S4, t.S3, t.S4, t.S4), t.S3)
        column.addWidget(self._foot)
        self._build_foot()
        return made

    def _head(self) -> QWidget:
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        row = across(head, (t.S4, 0, t.S2, 0), t.S3)
        self.number = Label("", t.LINE, t.STRONG)
        self.tag = Tag("", "plain")
        close = Button(self.tr("Close"), Kind.QUIET, "cross", "Esc")
        close.clicked.connect(self.closed)
        row.addWidget(self.number)
        row.addWidget(self.tag)
        row.addStretch(1)
        row.addWidget(close)
        return head

    def _build_foot(self) -> None:
        self.question = Label("", t.BODY, t.MEDIUM, wrap=True)
        self.reference = Field(self.tr("Reference on the card slip, if there is one"))
        self.reference.textEdited.connect(self.reference_typed)
        self.methods = QWidget()
        method_row = across(self.methods, spacing=t.S2)
        self.by_cash = Button(self.tr("In cash"), Kind.CHIP)
        self.by_card = Button(self.tr("To the card"), Kind.CHIP)
        self.all_lines = Button(self.tr("All of it"), Kind.QUIET)
        for button, method in ((self.by_cash, TenderKind.CASH), (self.by_card, TenderKind.CARD)):
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, method=method: self.method_chosen.emit(method))
            method_row.addWidget(button)
        method_row.addStretch(1)
        method_row.addWidget(self.all_lines)
        self.all_lines.clicked.connect(self.everything)
        self.buttons = QWidget()
        row = across(self.buttons, spacing=t.S2)
        self.print_button = Button(self.tr("Print"), icon="print")
        self.pdf_button = Button(self.tr("PDF"), icon="document")
        self.void_button = Button(self.tr("Void"), icon="undo")
        self.primary = Button("", Kind.PRIMARY, "refund")
        policy = self.primary.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.primary.setSizePolicy(policy)
        for button in (self.print_button, self.pdf_button, self.void_button, self.primary):
            row.addWidget(button)
        self.print_button.clicked.connect(self.print_asked)
        self.pdf_button.clicked.connect(self.pdf_asked)
        self.void_button.clicked.connect(self.void_asked)
        self.primary.clicked.connect(self._do_primary)
        for widget in (self.question, self.methods, self.reference, self.buttons):
            self._foot_column.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() > 440
        buttons = ((self.print_button, "print"), (self.pdf_button, "document"), (self.void_button, "undo"))
        for button, icon in buttons:
            button.icon_name = icon if wide else ""
            button.updateGeometry()

    def _do_primary(self) -> None:
        {"void": self.voided, "give": self.given_back, "start": self.refund_started}[self._act].emit()

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: OrdersState) -> None:
        detail = state.detail
        self.stack.setCurrentIndex(0 if detail is None else 1)
        if detail is None:
            self._shown = None
            self._move_keyboard(state)
            return
        key = (detail, state.refunding is not None)
        if key != self._shown:
            self._shown = key
            self._render_order(detail, state.refunding is not None)
        if state.refunding is not None:
            self._render_steppers(state.refunding)
        self._render_foot(detail, state)
        self._move_keyboard(state)

    def _move_keyboard(self, state: OrdersState) -> None:
        """To what is asked when the question changes, and back to the list when nothing is asked any more."""
        asked = "void" if state.asking_void else "refund" if state.refunding is not None else ""
        if asked == self._asked:
            return
        self._asked = asked
        if not asked:
            self.settled.emit()
        elif self._steppers and not self.primary.isEnabled():
            self._steppers[0].more.setFocus()
        else:
            self.primary.setFocus()

    def _render_order(self, detail: OrderDetail, refunding: bool) -> None:
        row, code = detail.row, detail.row.currency
        at = local(row.sold_at, self.zone)
        self.number.setText(self.tr("Order %s").replace("%s", row.number))
        self.tag.say(*state_tag(row))
        words = at.strftime("%a %d %b %Y, %H:%M")
        if detail.refers_to:
            words += " · " + self.tr("gives back %s").replace("%s", detail.refers_to)
        self.line_of_facts.setText(words)
        _empty(self._column)
        self._steppers.clear()
        for line in detail.lines:
            self._column.addWidget(self._line(line, code, refunding))
        self._section()
        self._sums(detail)
        self._section()
        self._column.addWidget(Label(self.tr("What happened"), t.BODY, t.STRONG))
        self._column.addSpacing(t.S2)
        self._happened(detail)
        self._column.addStretch(1)

    def _section(self) -> None:
        self._column.addSpacing(t.S3)
        self._column.addWidget(Rule())
        self._column.addSpacing(t.S3)

    def _line(self, line: LineRow, code: str, refunding: bool) -> QWidget:
        made = QWidget()
        row = across(made, (0, 6, 0, 6), t.S3)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(line.name, t.BODY, t.MEDIUM))
        unit = "" if line.unit in ("", "pc") else f" /{line.unit}"
        under = f"{figures.quantity(line.quantity, line.unit)} × {figures.price(line.unit_price, code)}{unit}"
        if line.discount_minor:
            under += f" · {self.tr('discount')} {figures.amount(-line.discount_minor, code)}"
        if line.refunded:
            back = figures.quantity(Quantity(line.refunded, line.quantity.exponent), line.unit)
            under += " · " + self.tr("%s refunded").replace("%s", back)
        text.addWidget(Label(under, t.CAPTION, tone="muted"))
        row.addLayout(text, 1)
        if refunding:
            self._steppers.append(_Stepper(line))
            self._steppers[-1].stepped.connect(self.stepped)
            row.addWidget(self._steppers[-1])
        else:
            amount = Label(figures.amount(line.gross_minor, code), t.BODY, t.MEDIUM)
            row.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _render_steppers(self, refunding: Refunding) -> None:
        for stepper in self._steppers:
            stepper.say(refunding.amount(stepper.line.position))

    def _sums(self, detail: OrderDetail) -> None:
        code = detail.row.currency
        for tax in (one for one in detail.taxes if one.tax_minor):
            name = f"{tax.name} {figures.percent(tax.rate_ppm)}"
            label = f"{self.tr('Incl.')} {name}" if tax.included else name
            self._pair(label, figures.amount(tax.tax_minor, code), t.CAPTION, t.REGULAR, "muted")
        self._pair(self.tr("Total"), figures.amount(detail.row.total_minor, code), t.LINE, t.STRONG, "text")
        if detail.rounding_minor:
            self._pair(self.tr("Cash rounding"), figures.amount(detail.rounding_minor, code), t.BODY, 400, "muted")
        words = {"cash": self.tr("Cash"), "card": self.tr("Card")}
        for payment in detail.payments:
            name = words.get(payment.kind, payment.name.capitalize())
            name = f"{name}, {payment.reference}" if payment.reference else name
            self._pair(name, figures.amount(payment.tendered_minor, code), t.BODY, t.REGULAR, "muted")
        if detail.change_minor:
            self._pair(self.tr("Change"), figures.amount(-detail.change_minor, code), t.BODY, t.REGULAR, "muted")
        if detail.row.refunded_minor:
            self._pair(self.tr("Refunded"), figures.amount(detail.row.refunded_minor, code), t.BODY, 400, "muted")
            kept = detail.row.total_minor + detail.row.refunded_minor
            self._pair(self.tr("Kept"), figures.amount(kept, code), t.BODY, t.STRONG, "text")

    def _pair(self, label: str, amount: str, size: int, weight: int, tone: str) -> None:
        made = QWidget()
        row = across(made, (0, 2, 0, 2), t.S3)
        row.addWidget(ElidedLabel(label, size, weight, tone), 1)
        row.addWidget(Label(amount, size, weight, tone))
        self._column.addWidget(made)

    def _happened(self, detail: OrderDetail) -> None:
        code, today = detail.row.currency, datetime.now().astimezone()
        words = {
            "recorded": self.tr("Recorded, proof %s").replace("%s", detail.proof),
            "voided": self.tr("Voided: goods and cash went back"),
        }
        for one in reversed(detail.history):
            text = words.get(one.what, "")
            if one.what == "refund":
                amount = figures.amount(-one.amount_minor, code)
                text = self.tr("%a given back with %n").replace("%a", amount).replace("%n", one.number)
            made = QWidget()
            row = across(made, (0, t.S1, 0, t.S1), t.S3)
            when = Label(time_words(local(one.at, self.zone), today), t.CAPTION, tone="muted")
            when.setMinimumWidth(44)
            row.addWidget(when)
            row.addWidget(ElidedLabel(text, t.CAPTION), 1)
            self._column.addWidget(made)

    def _render_foot(self, detail: OrderDetail, state: OrdersState) -> None:
        refunding, code = state.refunding, detail.row.currency
        self.methods.setVisible(refunding is not None)
        self.reference.setVisible(refunding is not None and refunding.method is TenderKind.CARD)
        self.question.setVisible(state.asking_void or refunding is not None)
        plain = refunding is None and not state.asking_void
        self.print_button.setVisible(plain and self.can_print)
        self.pdf_button.setVisible(plain)
        self.void_button.setVisible(plain and detail.voidable)
        if refunding is not None:
            self._render_refund(detail, refunding)
        elif state.asking_void:
            self._act = "void"
            amount = f"{figures.sign(code)} {figures.amount(detail.row.total_minor, code)}"
            question = self.tr("Void the whole sale? Goods come back, and %s goes back to the customer.")
            by_card = any(payment.kind == TenderKind.CARD for payment in detail.payments)
            reader = self.tr("Give the card payment back on the reader first.") if by_card else ""
            self.question.setText(f"{question.replace('%s', amount)} {reader}".rstrip())
            self.primary.say(self.tr("Void the sale"))
            self.primary.setEnabled(True)
        else:
            self._act = "start"
            self.primary.say(self.tr("Refund items"))
            refundable = detail.row.kind == "sale" and detail.row.state == "completed"
            self.primary.setEnabled(refundable and any(left_to_refund(line) for line in detail.lines))

    def _render_refund(self, detail: OrderDetail, refunding: Refunding) -> None:
        self._act = "give"
        self.by_cash.setChecked(refunding.method is TenderKind.CASH)
        self.by_card.setChecked(refunding.method is TenderKind.CARD)
        if self.reference.text() != refunding.reference:
            with QSignalBlocker(self.reference):
                self.reference.setText(refunding.reference)
        chosen = bool(refunding.amounts)
        self.question.setText(self._refund_question(refunding, chosen))
        amount = figures.amount(refunding.total_minor(detail.lines), detail.row.currency)
        sign = figures.sign(detail.row.currency)
        text = self.tr("Give back %s").replace("%s", f"{sign} {amount}") if chosen else self.tr("Give back")
        self.primary.say(self.tr("Recording") if refunding.busy else text)
        self.primary.setEnabled(chosen and not refunding.busy)

    def _refund_question(self, refunding: Refunding, chosen: bool) -> str:
        if not chosen:
            return self.tr("Choose what comes back.")
        if refunding.method is TenderKind.CARD:
            return self.tr("Give it back on the card reader first, then record it here.")
        return self.tr("Take the goods, then give the cash.")

    _act = "start"


class _Stepper(QWidget):
    """How much of a line comes back; it stays while it is used, so that the keyboard stays too."""

    stepped = Signal(int, int)

    def __init__(self, line: LineRow) -> None:
        super().__init__()
        self.line = line
        self.less, self.more = Button("", icon="minus"), Button("", icon="plus")
        self.less.setAccessibleName(self.tr("Give back one less of %s").replace("%s", line.name))
        self.more.setAccessibleName(self.tr("Give back one more of %s").replace("%s", line.name))
        self.less.clicked.connect(lambda: self.stepped.emit(line.position, -1))
        self.more.clicked.connect(lambda: self.stepped.emit(line.position, 1))
        self.count = Label("", t.LINE, t.STRONG)
        self.count.setMinimumWidth(56)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = across(self, spacing=t.S1)
        for widget in (self.less, self.count, self.more):
            row.addWidget(widget)

    def say(self, chosen: int) -> None:
        left = left_to_refund(self.line)
        self.count.setText(figures.quantity(Quantity(chosen, self.line.quantity.exponent), self.line.unit))
        self.count.set_tone("text" if chosen else "muted")
        for able, button in ((chosen > 0, self.less), (chosen < left, self.more)):
            # A button with the keyboard stays: off, Qt would hand the keyboard to the next line.
            button.setEnabled(able or button.hasFocus())


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
