"""After payment: the change, the coins that make it, what was paid and what became of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.money import currency
from app.domain.quantity import shortest
from ui.checkout.cash_pieces import change_pieces
from ui.checkout.rows import total_title
from ui.checkout.state import Outcome, Paid, PaidPart
from ui.kit import codes, figures, keymap, mirror, theme, times
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind, QuietPay
from ui.kit.figure_column import FigureColumn
from ui.kit.labels import ElidedLabel, Figure, Icon, Label, Rule, Tag
from ui.kit.plural import counted
from ui.kit.printer_words import trouble_words
from ui.kit.screen import Pane, across, empty, rows, show_if

if TYPE_CHECKING:
    from app.queries.print_jobs import PrintJob

_CLOCK_FROM = 440  # px; in a narrower pane the whole number is worth more than the time
_MOST_PARTS = 4  # payments told one by one; more of them fold into one row


class Pieces(QWidget):
    """Rounds for coins, boxes for notes, how many of each under them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(72)
        self._pieces: tuple[tuple[int, int, bool], ...] = ()
        self._code = ""

    def say(self, minor: int, code: str) -> None:
        self._pieces, self._code = change_pieces(minor, code), code
        self.setVisible(bool(self._pieces))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for piece, count, note in self._pieces:
            width = 64 if note else 44
            if left + width > self.width():
                break
            shape = QRectF(left + 1, 5, 62, 36) if note else QRectF(left + 1, 1, 42, 42)
            painter.setPen(QPen(theme.color("line_strong"), 2))
            painter.drawRoundedRect(shape, t.R_SMALL if note else 21, t.R_SMALL if note else 21)
            painter.setPen(theme.color("text"))
            painter.setFont(theme.font(t.CAPTION, t.STRONG))
            painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self._words(piece))
            painter.setFont(theme.font(t.CAPTION))
            painter.setPen(theme.color("muted"))
            painter.drawText(QRect(left, 50, width, 18), Qt.AlignmentFlag.AlignCenter, f"× {count}")
            left += width + 20

    def _words(self, piece: int) -> str:
        unit = 10 ** currency(self._code).exponent
        if piece >= unit:
            return f"{figures.sign(self._code)}{shortest(piece, currency(self._code).exponent)}"
        small = {"EUR": "c", "USD": "¢", "GBP": "p"}.get(self._code, "")
        return f"{piece}{small}"


class _Fact(QWidget):
    """One thing that was done for the sale: icon, what, how, and a tick or what to do."""

    def __init__(self, icon: str, action: str = "", second: str = "") -> None:
        super().__init__()
        self._icon = Icon(icon)
        self.title = Label("", t.BODY, t.MEDIUM, wrap=True)
        self.detail = Label("", t.CAPTION, tone="muted", wrap=True)
        self._tick = Icon("check", "good")
        self.button = Button(action)
        self.second = Button(second)
        row = across(self, (0, 3, 0, 3), t.S3)
        row.addWidget(self._icon)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.detail)
        row.addLayout(text, 1)
        row.addWidget(self._tick)
        row.addWidget(self.button)
        row.addWidget(self.second)

    def say(self, title: str, detail: str, tone: str) -> None:
        """Tone good ticks, bad and offer show the action, ask shows both answers, muted only tells."""
        self.title.setText(title)
        self.title.set_tone({"bad": "bad", "ask": "warn"}.get(tone, "text"))
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self._tick.setVisible(tone == "good")
        self.button.setVisible(tone in ("bad", "offer", "ask") and bool(self.button.text()))
        self.second.setVisible(tone == "ask")


class PaidPane(Pane):
    """Replaces the cart until the next scan; the quiet button where Pay was does no harm."""

    opened = Signal()
    print_asked = Signal()
    printed_answered = Signal(bool)
    gift_asked = Signal()
    invoice_asked = Signal()
    pdf_asked = Signal()
    void_asked = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        self._unknown = False
        column = rows(self)
        column.addWidget(self._head())
        middle = rows(None, (t.S4, t.S5, t.S4, t.S4), 0)
        self.caption = Label("", t.LINE, t.STRONG)
        self.change = Figure(t.CHANGE, right=False)
        self.pieces = Pieces()
        middle.addWidget(self.caption)
        middle.addWidget(self.change)
        middle.addSpacing(t.S4)
        middle.addWidget(self.pieces)
        middle.addSpacing(t.S3)
        middle.addWidget(Rule())
        middle.addSpacing(t.S3)
        self._sums = QVBoxLayout()
        self._sums.setSpacing(t.S1)
        middle.addLayout(self._sums)
        middle.addSpacing(t.S3)
        middle.addWidget(Rule())
        middle.addSpacing(t.S2)
        self.receipt = _Fact("print", self.tr("Print again"), self.tr("Yes"))
        self.receipt.button.clicked.connect(self._receipt_pressed)
        self.receipt.second.clicked.connect(lambda: self.printed_answered.emit(True))
        self.drawer = _Fact("drawer")
        middle.addWidget(self.receipt)
        middle.addWidget(self.drawer)
        column.addLayout(middle)
        column.addStretch(1)
        column.addLayout(self._foot())

    def _head(self) -> QWidget:
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        row = across(head, (t.S4, 0, t.S2, 0), t.S3)
        self.number = Label("", t.BODY, t.MEDIUM, wrap=True)
        self.at = Label("", t.BODY, tone="muted")
        opening = Button(self.tr("Open sale"), Kind.QUIET)
        opening.clicked.connect(self.opened)
        row.addWidget(Tag(self.tr("Paid"), "good"))
        row.addWidget(self.number)
        row.addWidget(self.at)
        row.addStretch(1)
        row.addWidget(opening)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        show_if(event.size().width() >= _CLOCK_FROM, self.at)

    def _foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(t.S4, 0, t.S4, t.S4)
        column.setSpacing(t.S4)
        papers, others = across(spacing=t.S2), across(spacing=t.S2)
        self.print_button = Button(self.tr("Print again"), icon="print")
        self.gift_button = Button(self.tr("Gift receipt"), icon="gift")
        self.pdf_button = Button(self.tr("PDF"), icon="document")
        self.invoice_button = Button(self.tr("Invoice"), icon="list")
        self.void_button = Button(self.tr("Void sale"), icon="undo")
        for row, button, act, signal in (
            (papers, self.print_button, "receipt", self.print_asked),
            (papers, self.gift_button, "gift", self.gift_asked),
            (others, self.pdf_button, "pdf", self.pdf_asked),
            (others, self.invoice_button, "invoice", self.invoice_asked),
            (others, self.void_button, "", self.void_asked),
        ):
            button.clicked.connect(signal)
            row.addWidget(keymap.follow(button, act) if act else button)
            _stretch(button)
        new = QuietPay(self.tr("New sale"))
        keymap.follow(new, "pay")
        new.detail = self.tr("or just scan the next item")
        new.clicked.connect(self.done)
        rows_of_acts = rows(spacing=t.S2)
        rows_of_acts.addLayout(papers)
        rows_of_acts.addLayout(others)
        column.addLayout(rows_of_acts)
        column.addWidget(new)
        return column

    def render_state(self, paid: Paid) -> None:
        code = paid.currency
        self.number.setText(self.tr("Sale %s").replace("%s", paid.number))
        self.at.setText(times.clock(paid.at))
        gives = paid.change_minor > 0
        self.caption.setText(self.tr("Give change") if gives else self.tr("Paid, no change"))
        shown = paid.change_minor if gives else paid.total_minor + paid.rounding_minor
        self.change.say(figures.sign(code), figures.amount(shown, code), quiet=not gives)
        self.pieces.say(paid.change_minor if gives else 0, code)
        self._show_sums(paid)
        self._show_paper(paid)

    def _show_sums(self, paid: Paid) -> None:
        empty(self._sums)
        code, column = paid.currency, FigureColumn()
        total = figures.amount(paid.total_minor, code)
        self._sums.addLayout(_pair(column, total_title(paid.line_count), total, "text"))
        if paid.rounding_minor:
            rounding = figures.amount(paid.rounding_minor, code)
            self._sums.addLayout(_pair(column, self.tr("Cash rounding"), rounding, "muted"))
        if len(paid.parts) > _MOST_PARTS:
            taken = figures.amount(sum(part.amount_minor for part in paid.parts), code)
            words = counted("Received in %n payments", len(paid.parts))
            self._sums.addLayout(_pair(column, words, taken, "muted"))
            return
        for part in paid.parts:
            amount = figures.amount(part.amount_minor, code)
            self._sums.addLayout(_pair(column, self._part(part), amount, "muted"))

    def _part(self, part: PaidPart) -> str:
        words = {"cash": self.tr("Cash received"), "card": self.tr("Card")}
        name = words.get(part.kind, codes.word(part.name))
        return f"{name}, {part.reference}" if part.reference else name

    def _receipt_pressed(self) -> None:
        """No to "did it print?" prints it again; otherwise the button is Print."""
        if self._unknown:
            self.printed_answered.emit(False)
        else:
            self.print_asked.emit()

    def _show_paper(self, paid: Paid) -> None:
        self._unknown = paid.printed is Outcome.UNKNOWN
        told = {
            Outcome.NONE: (self.tr("No receipt printed"), self.tr("No printer is set up for this till"), "muted"),
            Outcome.WAITING: (self.tr("Printing the receipt"), self.tr("The sale is recorded"), "muted"),
            Outcome.DONE: (self.tr("Receipt printed"), self.tr("Receipt printer"), "good"),
            Outcome.FAILED: (self.tr("Receipt not printed"), _why(paid.trouble), "bad"),
            Outcome.UNKNOWN: (self.tr("Did the receipt print?"), self.tr("Look at the paper first"), "ask"),
            Outcome.ASKED: (self.tr("A receipt?"), self.tr("Printed only when it is wanted"), "offer"),
        }
        self.receipt.button.say(self._paper_word(paid.printed))
        self.receipt.say(*told[paid.printed])
        self._show_buttons(paid)
        self.drawer.setVisible(paid.drawer or paid.drawer_trouble is not None)
        if paid.drawer_trouble is not None:
            self.drawer.say(self.tr("Drawer not opened"), _why(paid.drawer_trouble), "bad")
        else:
            self.drawer.say(self.tr("Drawer opened"), self.tr("Close it when the change is given"), "good")

    def _paper_word(self, printed: Outcome) -> str:
        if printed is Outcome.UNKNOWN:
            return self.tr("No, print again")
        return self.tr("Print") if printed is Outcome.ASKED else self.tr("Print again")

    def _show_buttons(self, paid: Paid) -> None:
        can = paid.printed is not Outcome.NONE
        first = paid.printed is Outcome.ASKED
        self.print_button.say(self.tr("Print") if first else self.tr("Print again"))
        self.print_button.setEnabled(can and paid.printed not in (Outcome.WAITING, Outcome.UNKNOWN))
        gift = {
            Outcome.WAITING: self.tr("Gift receipt prints"),
            Outcome.FAILED: self.tr("Gift receipt failed"),
            Outcome.UNKNOWN: self.tr("Gift receipt?"),
        }
        self.gift_button.say(gift.get(paid.gift, self.tr("Gift receipt")))
        self.gift_button.setEnabled(can and paid.gift is not Outcome.WAITING)


def _pair(column: FigureColumn, label: str, amount: str, tone: str) -> QHBoxLayout:
    row = across(spacing=t.S3)
    row.addWidget(ElidedLabel(label, t.BODY, tone=tone), 1)
    row.addWidget(column.add(Label(amount, t.BODY, tone=tone)))
    return row


def _stretch(button: Button) -> None:
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
    button.setMinimumWidth(t.H_CONTROL)  # where words are long, keys and signs go before the pane grows


def _why(job: PrintJob | None) -> str:
    return trouble_words(job) if job is not None else ""
