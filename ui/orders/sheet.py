"""The side sheet of one order: lines, sums, papers, what happened, and what can be done; the list stays where it is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.quantity import Quantity
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.joined import filled, listed, within
from ui.kit.labels import ElidedLabel, Label
from ui.kit.link import Link
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.side_sheet import SideSheet
from ui.orders import words
from ui.orders.invoice_page import InvoicePage
from ui.orders.paper_row import PaperRow
from ui.orders.reasons import ReasonChips
from ui.orders.state import Asked, OrdersState, can_refund
from ui.orders.words import local, state_tag, time_words

if TYPE_CHECKING:
    from app.queries.orders import Happened, LineRow, OrderDetail
    from ui.orders.state import Papers


class OrderSheet(SideSheet):
    """Signals are the intents; ``render_state`` shows the order of a state, or asks to choose one."""

    settled = Signal()  # nothing is being asked any more: the keyboard may go back to the list
    refund_asked = Signal()
    exchange_asked = Signal()
    void_asked = Signal()
    voided = Signal()
    reason_chosen = Signal(str)
    print_asked = Signal()
    gift_asked = Signal()
    pdf_asked = Signal()
    invoice_asked = Signal()
    invoice_opened = Signal(str)
    paper_answered = Signal(str, bool)  # a print job, and whether it is on paper
    paper_again = Signal(str)
    opened = Signal(str)
    loose_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            "orders", self.tr("No order chosen"), self.tr("Choose one in the list, or scan a receipt."), t.S2
        )
        self.loose_button = Button(self.tr("Give back without a receipt"), icon="refund")
        self.loose_button.clicked.connect(self.loose_asked)
        foot = self.nothing.layout()
        if isinstance(foot, QVBoxLayout):
            foot.addWidget(self.loose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._shown: object = None
        self._asked = ""
        self.zone = ""
        self.can_print = False
        self.facts = Label("", t.CAPTION, tone="muted", wrap=True)
        line = Pane("surface", "bottom")
        rows(line, (t.S4, t.S2, t.S4, t.S2)).addWidget(self.facts)
        self.above.addWidget(line)
        self._build_foot()
        self.invoice = InvoicePage()
        self.stack.addWidget(self.invoice)

    def _build_foot(self) -> None:
        self.question = Label("", t.BODY, t.MEDIUM, wrap=True)
        self.reasons = ReasonChips()
        self.reasons.chosen.connect(self.reason_chosen)
        self.papers = QWidget()
        paper_row = across(self.papers, spacing=t.S2)
        self.print_button = Button(self.tr("Copy"), icon="print")
        self.gift_button = Button(self.tr("Gift"), icon="gift")
        self.pdf_button = Button(self.tr("PDF"), icon="document")
        self.invoice_button = Button(self.tr("Invoice"), icon="list")
        self.print_button.setAccessibleName(self.tr("Print a copy of the receipt"))
        self.gift_button.setAccessibleName(self.tr("Print a gift receipt"))
        self.pdf_button.setAccessibleName(self.tr("Receipt as PDF"))
        for button in (self.print_button, self.gift_button, self.pdf_button, self.invoice_button):
            _spread(button)
            paper_row.addWidget(button)
        self.acts = QWidget()
        row = across(self.acts, spacing=t.S2)
        self.void_button = Button(self.tr("Void"), icon="undo")
        self.exchange_button = Button(self.tr("Exchange"), icon="exchange")
        self.keep_button = Button(self.tr("Keep"), hint="Esc")
        self.keep_button.clicked.connect(self.closed)
        self.primary = Button("", Kind.PRIMARY, "refund")
        for button in (self.keep_button, self.void_button, self.exchange_button, self.primary):
            _spread(button)
            row.addWidget(button)
        for button, signal in (
            (self.print_button, self.print_asked),
            (self.gift_button, self.gift_asked),
            (self.pdf_button, self.pdf_asked),
            (self.invoice_button, self.invoice_asked),
            (self.void_button, self.void_asked),
            (self.exchange_button, self.exchange_asked),
        ):
            button.clicked.connect(signal)
        self.primary.clicked.connect(self._do_primary)
        for widget in (self.question, self.reasons, self.papers, self.acts):
            self.foot.addWidget(widget)

    def _do_primary(self) -> None:
        (self.voided if self._asked == "void" else self.refund_asked).emit()

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: OrdersState) -> None:
        detail, asked = state.detail, state.asked
        page = 0 if detail is None else 2 if asked is not None and asked.what == "invoice" else 1
        widget = self.stack.widget(page)
        if widget is not None:
            turn_to(self.stack, widget)
        if detail is None:
            self._shown = None
            return
        if (detail, state.papers) != self._shown:
            other = not isinstance(self._shown, tuple) or self._shown[0].row.id != detail.row.id
            self._shown = (detail, state.papers)
            self._render_order(detail, state.papers)
            if other:
                self.area.verticalScrollBar().setValue(0)
        if asked is not None and asked.what == "invoice":
            self.invoice.render_state(detail.row.number, asked)
        self._render_foot(detail, asked)
        self._move_keyboard(asked)

    def _move_keyboard(self, asked: Asked | None) -> None:
        """To what is asked when the question changes, and back to the list when nothing is asked any more."""
        what = asked.what if asked is not None else ""
        if what == self._asked:
            return
        self._asked = what
        if what == "invoice":
            self.invoice.field.setFocus()
        elif what:
            self.primary.setFocus()
        else:
            self.settled.emit()

    def _render_order(self, detail: OrderDetail, papers: Papers) -> None:
        row, code = detail.row, detail.row.currency
        number = words.number(row.number)
        self.title.setText(self.tr("Order %s").replace("%s", number), number)
        self.tag.say(*state_tag(row))
        parts = [words.long_time(local(row.sold_at, self.zone)), detail.cashier, detail.customer_name]
        self.facts.setText(" · ".join(part for part in parts if part))
        self.clear()
        self._linked(detail)
        for line in detail.lines:
            self.parts.addWidget(self._line(line, code))
        if detail.note:
            self.parts.addSpacing(t.S2)
            self.parts.addWidget(Label(f"“{detail.note}”", t.BODY, wrap=True))
        self.section()
        self._sums(detail)
        if papers.invoices or papers.jobs:
            self.section(self.tr("Papers"))
            self._papers(papers)
        self.section(self.tr("What happened"))
        self._happened(detail)

    def _linked(self, detail: OrderDetail) -> None:
        """The sale this gives back, and the other half of an exchange: one touch away."""
        links = (
            (detail.refers_to_id, self.tr("Gives back goods of %s").replace("%s", words.number(detail.refers_to))),
            (detail.exchange_id, self.tr("Exchanged with %s").replace("%s", words.number(detail.exchange))),
        )
        for order_id, text in links:
            if order_id:
                link = Link(text)
                link.clicked.connect(lambda _=False, order_id=order_id: self.opened.emit(order_id))
                self.parts.addWidget(link)
        if detail.source.startswith("receipt:"):
            text = self.tr("Gives back goods of receipt %s, of another till")
            self.parts.addWidget(Label(text.replace("%s", detail.source.partition(":")[2]), t.CAPTION, tone="muted"))

    def _line(self, line: LineRow, code: str) -> QWidget:
        made = QWidget()
        row = across(made, (0, 6, 0, 6), t.S3)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(ElidedLabel(line.name, t.BODY, t.MEDIUM))
        for under in self._under(line, code):
            text.addWidget(ElidedLabel(under, t.CAPTION, tone="muted"))
        row.addLayout(text, 1)
        amount = self.amounts.add(Label(figures.amount(line.gross_minor, code), t.BODY, t.MEDIUM))
        row.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _under(self, line: LineRow, code: str) -> list[str]:
        unit = "" if line.unit in ("", "pc") else f" /{line.unit}"
        first = f"{figures.quantity(line.quantity, line.unit)} × {figures.price(line.unit_price, code)}{unit}"
        if line.discount_minor:
            first += " · " + self.tr("discount %s").replace("%s", figures.amount(-line.discount_minor, code))
        if line.refunded:
            back = figures.quantity(Quantity(line.refunded, line.quantity.exponent), line.unit)
            first += " · " + self.tr("%s refunded").replace("%s", back)
        found = [first]
        if line.list_price is not None:
            asked = self.tr("Instead of %s").replace("%s", figures.price(line.list_price, code))
            found.append(self._because(asked, line.price_reason))
        return [*found, f"“{line.note}”"] if line.note else found

    def _sums(self, detail: OrderDetail) -> None:
        code = detail.row.currency
        for tax in (one for one in detail.taxes if one.tax_minor):
            name = f"{tax.name} {figures.percent(tax.rate_ppm)}"
            label = self.tr("Incl. %s").replace("%s", name) if tax.included else name
            self.pair(label, figures.amount(tax.tax_minor, code), t.CAPTION)
        self.pair(self.tr("Total"), figures.amount(detail.row.total_minor, code), t.LINE, t.STRONG, "text")
        if detail.rounding_minor:
            self.pair(self.tr("Cash rounding"), figures.amount(detail.rounding_minor, code))
        for payment in detail.payments:
            name = words.tender(payment.kind, payment.name)
            name = f"{name}, {payment.reference}" if payment.reference else name
            self.pair(name, figures.amount(payment.tendered_minor, code))
        if detail.change_minor:
            self.pair(self.tr("Change"), figures.amount(-detail.change_minor, code))
        if detail.row.refunded_minor:
            self.pair(self.tr("Refunded"), figures.amount(detail.row.refunded_minor, code))
            kept = detail.row.total_minor + detail.row.refunded_minor
            self.pair(self.tr("Kept"), figures.amount(kept, code), t.BODY, t.STRONG, "text")

    def _papers(self, papers: Papers) -> None:
        for invoice in papers.invoices:
            kind = self.tr("Credit note %s") if invoice.kind == "credit-note" else self.tr("Invoice %s")
            link = Link(kind.replace("%s", invoice.number))
            link.clicked.connect(lambda _=False, paper=invoice.id: self.invoice_opened.emit(paper))
            self.parts.addWidget(link)
        for job in papers.jobs:
            row = PaperRow(job)
            row.answered.connect(self.paper_answered)
            row.again.connect(self.paper_again)
            self.parts.addWidget(row)

    def _happened(self, detail: OrderDetail) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.S3)
        grid.setVerticalSpacing(t.S2)
        grid.setColumnStretch(1, 1)
        for place, one in enumerate(reversed(detail.history)):
            at = local(one.at, self.zone)
            grid.addWidget(Label(time_words(at, datetime.now(at.tzinfo)), t.CAPTION, tone="muted"), place, 0)
            grid.addWidget(self._what(one, detail), place, 1)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.parts.addWidget(holder)

    def _what(self, one: Happened, detail: OrderDetail) -> QWidget:
        if one.what == "refund":
            amount = figures.amount(-one.amount_minor, detail.row.currency)
            text = filled(self.tr("%1 given back with %2"), amount, words.number(one.number))
            link = Link(self._because(text, one.reason))
            link.clicked.connect(lambda: self.opened.emit(one.order_id))
            holder = QWidget()
            line = across(holder)
            line.addWidget(link)
            line.addStretch(1)
            return holder
        if one.what == "voided":
            return Label(self._because(self.tr("Voided, goods and money went back"), one.reason), t.CAPTION, wrap=True)
        who = self.tr("Recorded by %s").replace("%s", detail.cashier) if detail.cashier else self.tr("Recorded")
        proof = self.tr("proof %s").replace("%s", detail.proof)
        return Label(listed((self._because(who, detail.reason), proof)), t.CAPTION, wrap=True)

    def _because(self, text: str, reason: str) -> str:
        return filled(self.tr("%1: %2"), text, within(words.reason(reason))) if reason else text

    def _render_foot(self, detail: OrderDetail, asked: Asked | None) -> None:
        voiding = asked is not None and asked.what == "void"
        show_if(voiding, self.question, self.reasons, self.keep_button)
        show_if(not voiding, self.papers)
        show_if(not voiding and self.can_print, self.print_button, self.gift_button)
        show_if(not voiding and detail.voidable, self.void_button)
        show_if(not voiding and can_refund(detail), self.exchange_button)
        self.gift_button.setEnabled(detail.row.kind == "sale")
        self.invoice_button.setEnabled(detail.row.state == "completed" and not detail.row.training)
        if asked is not None and voiding:
            self.question.setText(self._void_question(detail))
            self.reasons.show_reason(asked.reason)
        self.primary.icon_name = "undo" if voiding else "refund"
        self.primary.say(self.tr("Void the sale") if voiding else self.tr("Refund items"))
        self.primary.setEnabled(voiding or can_refund(detail))

    def _void_question(self, detail: OrderDetail) -> str:
        code = detail.row.currency
        amount = figures.money(detail.row.total_minor, code)
        question = self.tr("Void the whole sale? Goods come back, and %s goes back to the customer.")
        if detail.exchange:
            question = self.tr("Void the whole exchange? Both halves are taken back.")
        elif detail.row.kind == "refund":
            question = self.tr("Void this refund? The goods go out again, and the money comes back.")
        by_card = any(payment.kind == "card" for payment in detail.payments)
        reader = self.tr("Settle the card payment on the reader first.") if by_card else ""
        return f"{question.replace('%s', amount)} {reader}".rstrip()


def _spread(button: Button) -> None:
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
