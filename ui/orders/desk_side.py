"""Beside the desk: why goods come back, whether they go on the shelf, how money moves, and the one button for it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.domain.tender import TenderKind
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.figure_column import FigureColumn
from ui.kit.forms import Tick
from ui.kit.labels import ElidedLabel, Field, Figure, Label
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.scrolling import follow_keyboard
from ui.orders import words
from ui.orders.desk_lines import DeskState
from ui.orders.giving import AS_PAID, Giving, Lack, Mode, Way
from ui.orders.reasons import FlowLayout, ReasonChips


class DeskSide(Pane):
    """Signals are the intents; ``render_state`` shows a state."""

    reason_chosen = Signal(str)
    restocked = Signal(bool)
    way_chosen = Signal(object)
    reference_typed = Signal(str)
    given = Signal()
    not_charged = Signal()
    cash_asked = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        column = rows(self)
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        self.title = Label("", t.LINE, t.STRONG)
        across(head, (t.S4, 0, t.S4, 0)).addWidget(self.title)
        column.addWidget(head)
        self.area = QScrollArea()
        follow_keyboard(self.area)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = Pane("surface")
        body = rows(content, (t.S4, t.S3, t.S4, t.S3), t.S2)
        self._build_why(body)
        self._build_ways(body)
        body.addStretch(1)
        self.area.setWidget(content)
        column.addWidget(self.area, 1)
        column.addWidget(self._foot())

    def _build_why(self, body: QVBoxLayout) -> None:
        self.why = Label(self.tr("Why"), t.CAPTION, tone="muted")
        self.reasons = ReasonChips()
        self.reasons.chosen.connect(self.reason_chosen)
        self.shelf = Tick(self.tr("Goes back on the shelf"))
        self.shelf.clicked.connect(lambda: self.restocked.emit(self.shelf.isChecked()))
        for widget in (self.why, self.reasons, self.shelf):
            body.addWidget(widget)

    def _build_ways(self, body: QVBoxLayout) -> None:
        self.how = Label("", t.CAPTION, tone="muted")
        body.addSpacing(t.S2)
        body.addWidget(self.how)
        holder = QWidget()
        self._ways = FlowLayout()
        holder.setLayout(self._ways)
        body.addWidget(holder)
        self.ways: dict[Way, Button] = {}
        self.add_way(Way(AS_PAID), self.tr("As it was paid"))
        self.add_way(Way(), self.tr("Cash"))
        self.add_way(Way(TenderKind.CARD.value), self.tr("Card"))
        self.shares = Label("", t.CAPTION, tone="muted", wrap=True)
        self.reference = Field(self.tr("Reference on the slip"))
        self.reference.textEdited.connect(self.reference_typed)
        self.handed = Button(self.tr("Count what is handed over"), icon="cash")
        self.handed.clicked.connect(self.cash_asked)
        self.reader = Label("", t.BODY, t.MEDIUM, "warn", wrap=True)
        self.refused = Button(self.tr("Not charged"), icon="cross")
        self.refused.clicked.connect(self.not_charged)
        for widget in (self.shares, self.reader, self.reference, self.handed, self.refused):
            body.addWidget(widget)

    def add_way(self, way: Way, text: str) -> None:
        """Offer another way that money may move."""
        if way not in self.ways:
            chip = self.ways[way] = Button(text, Kind.CHIP)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False: self.way_chosen.emit(way))
            self._ways.addWidget(chip)

    def _foot(self) -> QWidget:
        foot = Pane("surface", "top")
        column = rows(foot, (t.S4, t.S3, t.S4, t.S4), t.S1)
        self._amounts = FigureColumn()
        self.back_line, self.out_line = _Sum(self._amounts), _Sum(self._amounts)
        self.net_words = Label("", t.LINE, t.STRONG)
        self.net = Figure(t.TOTAL)
        net = across(spacing=t.S3)
        net.addWidget(self.net_words)
        net.addWidget(self.net, 1)
        self.lack = Label("", t.BODY, t.MEDIUM, "warn", wrap=True)
        self.primary = Button("", Kind.PAY, hint="F9")
        self.primary.clicked.connect(self.given)
        column.addWidget(self.back_line)
        column.addWidget(self.out_line)
        column.addLayout(net)
        column.addWidget(self.lack)
        column.addSpacing(t.S2)
        column.addWidget(self.primary)
        return foot

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: DeskState) -> None:
        giving = state.giving
        self.title.setText(
            {
                Mode.REFUND: self.tr("Give back"),
                Mode.EXCHANGE: self.tr("Exchange"),
                Mode.LOOSE: self.tr("Give back without a receipt"),
                Mode.ELSEWHERE: self.tr("Give back"),
            }[giving.mode]
        )
        self.why.setText(self.tr("Why (needed)") if giving.must_say_why else self.tr("Why"))
        self.reasons.show_reason(giving.reason)
        self.shelf.setChecked(giving.restock)
        self._render_ways(giving)
        self._render_sums(giving)
        self._render_primary(giving, state.pressed)

    def _render_ways(self, giving: Giving) -> None:
        pays, moves = giving.customer_pays, bool(giving.net_minor)
        self.how.setText(self.tr("How the customer pays") if pays else self.tr("How the money goes back"))
        show_if(moves, self.how)
        for way, chip in self.ways.items():
            as_paid = way.kind == AS_PAID
            show_if(moves and (not as_paid or (giving.mode is Mode.REFUND and not pays)), chip)
            chip.setChecked(way == giving.way)
            chip.setEnabled(not giving.intent and not giving.busy)
        self.shares.setText(self._shares(giving))
        show_if(bool(self.shares.text()), self.shares)
        asked = bool(giving.intent)
        card_back = moves and not pays and giving.needs_reader
        other = moves and giving.way.kind == TenderKind.OTHER
        self.reader.setText(self._reader(giving, card_back))
        show_if(bool(self.reader.text()), self.reader)
        show_if(asked or card_back or other, self.reference)
        if self.reference.text() != giving.reference:
            with QSignalBlocker(self.reference):
                self.reference.setText(giving.reference)
        show_if(moves and pays and giving.way.kind == TenderKind.CASH and giving.cash_typed is None, self.handed)
        show_if(asked, self.refused)

    def _shares(self, giving: Giving) -> str:
        if giving.way.kind != AS_PAID or not giving.back.lines or giving.customer_pays:
            return ""
        tenders = giving.tenders()
        parts = (
            f"{words.tender(one.kind, one.name)} {figures.amount(-one.amount_minor, giving.code)}" for one in tenders
        )
        return " · ".join(parts)

    def _reader(self, giving: Giving, card_back: bool) -> str:
        if giving.intent:
            amount = figures.amount(giving.asked_minor, giving.code)
            words = (
                self.tr("Charge %s on the card reader, then type the reference on its slip.")
                if giving.needs_reference
                else self.tr("Charge %s on the card reader, then say here what it answered.")
            )
            return words.replace("%s", amount)
        if card_back and giving.back.lines:
            return self.tr("Give it back on the card reader first, then record it here.")
        return ""

    def _render_sums(self, giving: Giving) -> None:
        code, exchange = giving.code, giving.mode is Mode.EXCHANGE
        self.back_line.say(self.tr("Comes back"), figures.amount(giving.back.total_minor, code))
        self.out_line.say(self.tr("Goes out"), figures.amount(giving.out_minor, code))
        self._amounts.line_up()
        show_if(exchange, self.back_line, self.out_line)
        change = giving.change_minor
        if change:
            self.net_words.setText(self.tr("Change"))
            self.net.say(figures.sign(code), figures.amount(change, code))
            return
        pays = giving.customer_pays
        self.net_words.setText(self.tr("Customer pays") if pays else self.tr("Give back"))
        self.net.say(figures.sign(code), figures.amount(giving.moves_minor if giving.net_minor else 0, code))

    def _render_primary(self, giving: Giving, pressed: bool) -> None:
        lack = giving.lack
        said = {
            Lack.LINES: self.tr("Choose what comes back first."),
            Lack.OUT: self.tr("Choose what goes out first."),
            Lack.REASON: self.tr("Say why: without a receipt it is needed."),
            Lack.CASH: self.tr("Less was handed over than is due."),
            Lack.REFERENCE: self.tr("Type the reference on the slip."),
        }.get(lack, "")
        self.lack.setText(said)
        show_if(bool(said) and (pressed or lack in (Lack.CASH, Lack.REFERENCE)), self.lack)
        ready = lack is Lack.NONE and not giving.busy
        amount = figures.amount(giving.moves_minor, giving.code) if giving.back.lines else ""
        if giving.busy:
            self.primary.say(self.tr("Recording"))
        elif not giving.net_minor and giving.mode is Mode.EXCHANGE and ready:
            self.primary.say(self.tr("Exchange"))
        else:
            self.primary.say(
                self._act_words(giving), "", amount if ready else "", figures.sign(giving.code) if ready else ""
            )
        self.primary.setEnabled(not giving.busy and lack not in (Lack.LINES, Lack.OUT, Lack.REFERENCE))

    def _act_words(self, giving: Giving) -> str:
        kind = giving.way.kind
        if giving.customer_pays:
            if kind == TenderKind.CARD:
                return self.tr("Charged, exchange") if giving.intent else self.tr("Ask the card reader")
            return self.tr("Take in cash") if kind == TenderKind.CASH else self.tr("Take")
        if kind == TenderKind.CASH:
            return self.tr("Give back in cash")
        if kind == TenderKind.CARD:
            return self.tr("Given back to the card")
        return self.tr("Give back")


class _Sum(QWidget):
    """A name and its figure at the other end."""

    def __init__(self, amounts: FigureColumn) -> None:
        super().__init__()
        row = across(self)
        self._name, self._figure = ElidedLabel("", t.BODY, tone="muted"), amounts.add(Label("", t.BODY, t.MEDIUM))
        row.addWidget(self._name, 1)
        row.addWidget(self._figure)

    def say(self, name: str, figure: str) -> None:
        self._name.setText(name)
        self._figure.setText(figure)
