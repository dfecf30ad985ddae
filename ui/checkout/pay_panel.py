"""The pay panel: takes the catalog's place while the cart and the big button stay where they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.money import currency
from app.domain.tender import TenderKind
from ui.checkout.card_box import CardBox, ReferenceBox
from ui.checkout.cash_pieces import fast_amounts
from ui.checkout.paid_card import PaidCard
from ui.checkout.payment import METHOD_KEYS, Method, Paying, Problem
from ui.kit import codes, figures, keymap
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Label
from ui.kit.numberpad import AmountField, NumberPad
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, centred, rows, show_if

_WIDEST = 960
_NARROW = 640


class PayPanel(Pane):
    """Methods, the amount, the pad and fast notes; and, for a card, what the reader said."""

    left = Signal()
    chosen = Signal(object)
    pressed = Signal(str)
    amount_put = Signal(int)
    exact = Signal()
    shared = Signal(int)
    taken_back = Signal(int)
    reference_typed = Signal(str)
    charged = Signal()
    not_charged = Signal()

    def __init__(self) -> None:
        super().__init__("canvas")
        self._methods: tuple[Method, ...] = ()
        self._buttons: list[Button] = []
        self._notes: tuple[int, ...] = ()
        self._narrow = False
        self._shown: Paying | None = None
        self._words = {
            TenderKind.CASH: self.tr("Cash"),
            TenderKind.CARD: self.tr("Card"),
            TenderKind.OTHER: self.tr("Other"),
        }
        column = centred(self, _WIDEST)
        column.addLayout(self._head())
        column.addSpacing(t.S3)
        self.paid = PaidCard()
        self.paid.taken_back.connect(self.taken_back)
        column.addWidget(self.paid)
        column.addSpacing(t.S1)
        column.addStretch(1)  # the desk stands at the foot, so that no key moves when something was paid
        column.addLayout(self._desk())

    def _head(self) -> QHBoxLayout:
        row = across(spacing=t.S2)
        back = Button(self.tr("Back to cart"), icon="back", hint="Esc")
        back.clicked.connect(self.left)
        self.back = back
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(Label(self.tr("Split evenly"), tone="muted"))
        self.splits = []
        for parts in (2, 3, 4):
            button = Button(str(parts))
            button.setAccessibleName(counted("Split evenly by %n", parts))
            button.clicked.connect(lambda _=False, parts=parts: self.shared.emit(parts))
            self.splits.append(button)
            row.addWidget(button)
        return row

    def _desk(self) -> QGridLayout:
        """Rows of methods, pad and notes share their edges: label, field, then four rows of 80."""
        grid = QGridLayout()
        self._grid = grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(t.S5)
        grid.setVerticalSpacing(0)
        self._method_column = QVBoxLayout()
        self._method_column.setSpacing(t.S2)
        grid.addWidget(_captioned(self.tr("Pay with")), 0, 0)
        self.caption = Label("", t.CAPTION, tone="muted")
        self.caption.setFixedHeight(24)
        self.problem = Label("", t.CAPTION, t.MEDIUM, "bad")
        self.problem.setFixedHeight(24)
        captions = across(spacing=t.S3)
        captions.addWidget(self.caption)
        captions.addStretch(1)
        captions.addWidget(self.problem)
        grid.addLayout(captions, 0, 1)
        grid.addLayout(self._method_column, 1, 0)
        grid.addLayout(self._right_desk(), 1, 1)
        grid.setColumnMinimumWidth(0, 214)
        grid.setColumnStretch(1, 1)
        return grid

    def _right_desk(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(t.S4)
        self.field = AmountField()
        column.addWidget(self.field)
        self.keys_or_card = QStackedWidget()
        self.keys_or_card.addWidget(self._keys())
        self.card = CardBox()
        self.card.charged.connect(self.charged)
        self.card.not_charged.connect(self.not_charged)
        self.card.reference_typed.connect(self.reference_typed)
        self.keys_or_card.addWidget(self.card)
        self.keys_or_card.setFixedHeight(4 * t.H_KEY_LARGE + 3 * t.S2)
        column.addWidget(self.keys_or_card)
        return column

    def _keys(self) -> QWidget:
        keys = QWidget()
        self._keys_row = row = across(keys, spacing=t.S5)
        self.pad = NumberPad()
        self.pad.pressed.connect(self.pressed)
        row.addWidget(self.pad, 304)
        self.exact_note = Button("", Kind.NOTE)
        self.exact_note.clicked.connect(self.exact)
        self.voucher = ReferenceBox(self.tr("Its number, if it has one"))
        self.voucher.field.textEdited.connect(self.reference_typed)
        self.notes_or_voucher = QStackedWidget()
        self.notes_or_voucher.addWidget(self._notes_grid())
        self.notes_or_voucher.addWidget(self.voucher)
        clear = Button(self.tr("Clear"), Kind.NOTE)
        clear.quiet_ground = True
        clear.clicked.connect(lambda: self.pressed.emit("clear"))
        right = QWidget()
        column = rows(right, spacing=t.S2)
        column.addWidget(self.exact_note)
        column.addWidget(self.notes_or_voucher, 1)
        column.addWidget(clear)
        row.addWidget(right, 200)
        return keys

    def _notes_grid(self) -> QWidget:
        made = QWidget()
        self._notes_layout = grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(t.S2)
        self.notes: list[Button] = []
        for place in range(4):
            note = Button("", Kind.NOTE)
            note.setCheckable(True)
            note.clicked.connect(lambda _=False, place=place: self._put_note(place))
            self.notes.append(note)
            grid.addWidget(note, place // 2, place % 2)
        grid.setRowStretch(2, 1)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window methods lose their keys and the notes stand in one column."""
        super().resizeEvent(event)
        others = t.S6 + t.S4 + t.H_CONTROL + t.S3 + t.S1 + self._grid.sizeHint().height()
        self.paid.fit(event.size().height() - others)
        narrow = event.size().width() < _NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._grid.setColumnMinimumWidth(0, 148 if narrow else 214)
        self._grid.setHorizontalSpacing(t.S3 if narrow else t.S5)
        self._keys_row.setSpacing(t.S3 if narrow else t.S5)
        self._notes_layout.setHorizontalSpacing(0 if narrow else t.S2)
        for place, note in enumerate(self.notes):
            self._notes_layout.addWidget(note, place if narrow else place // 2, 0 if narrow else place % 2)
        if self._shown is not None:
            self.render_state(self._shown)

    def _put_note(self, place: int) -> None:
        if place < len(self._notes):
            self.amount_put.emit(self._notes[place])

    def _show_methods(self, methods: tuple[Method, ...]) -> None:
        if methods == self._methods:
            return
        self._methods = methods
        for button in self._buttons:
            self._method_column.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for place, method in enumerate(methods[: len(METHOD_KEYS)]):
            icon = "voucher" if method.kind is TenderKind.OTHER else method.kind.value
            button = Button(self.method_word(method), Kind.METHOD, icon, METHOD_KEYS[place])
            button.setToolTip(METHOD_KEYS[place])
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, method=method: self.chosen.emit(method))
            self._method_column.insertWidget(place, button)
            self._buttons.append(button)
        if self._method_column.count() == len(self._buttons):
            self._method_column.addStretch(1)

    def method_word(self, method: Method) -> str:
        return codes.word(method.name) or self._words[method.kind]

    def method_at(self, place: int) -> Method | None:
        return self._methods[place] if place < len(self._methods) else None

    def render_state(self, paying: Paying) -> None:
        self._shown = paying
        self._show_methods(paying.methods)
        for method, button in zip(self._methods, self._buttons, strict=False):
            button.setChecked(method == paying.method)
            button.hint = "" if self._narrow else button.toolTip()
            button.setEnabled(paying.card is None)
        self.paid.say(paying, self._words)
        for button in (*self.splits, self.back):
            button.setEnabled(paying.card is None)
        self._render_amount(paying)
        self._render_reference(paying)
        self._render_notes(paying)

    def _render_amount(self, paying: Paying) -> None:
        captions = {
            TenderKind.CASH: self.tr("Cash received"),
            TenderKind.CARD: self.tr("Amount on card"),
            TenderKind.OTHER: self.tr("Amount"),
        }
        self.caption.setText(captions[paying.method.kind])
        amount = paying.card.amount_minor if paying.card else paying.amount_minor
        shown = figures.amount(amount, paying.currency)
        if "." in paying.typed:
            shown = figures.as_typed(paying.typed)
        self.field.say(
            figures.sign(paying.currency), shown, not paying.typed and paying.card is None, paying.card is not None
        )
        words = {
            Problem.NONE: "",
            Problem.OVERPAID: self.tr("Only cash gives change. At most %s.").replace(
                "%s", figures.amount(paying.left_minor, paying.currency)
            ),
            Problem.NOTHING: self.tr("Type an amount first."),
            Problem.REFERENCE: self.tr("Type the reference from the slip."),
            Problem.CARD_ASKED: self.tr("Say first whether the card was charged."),
            Problem.CARD_TAKEN: self.tr("A card was charged. Finish the sale, or take it back."),
        }
        self.problem.setText(words[paying.problem])

    def _render_reference(self, paying: Paying) -> None:
        self.keys_or_card.setCurrentIndex(0 if paying.card is None else 1)
        self.notes_or_voucher.setCurrentIndex(1 if paying.method.kind is TenderKind.OTHER else 0)
        self.voucher.say(paying.reference, paying.problem is Problem.REFERENCE)
        self.card.say(paying)

    @property
    def slip(self) -> Field:
        return self.card.slip.field

    def reference_field(self) -> Field | None:
        """Where a reference has to be typed now: for a card of a shop that wants it."""
        shown = self._shown
        return self.slip if shown is not None and shown.card is not None and shown.needs_reference else None

    def loses_reference(self, paying: Paying, focused: QWidget | None) -> bool:
        """Whether the field with the keyboard will be gone once ``paying`` is shown."""
        slip_goes = focused is self.slip and paying.card is None
        return slip_goes or (focused is self.voucher.field and paying.method.kind is not TenderKind.OTHER)

    def types_reference(self, focused: QWidget | None) -> bool:
        return focused in (self.slip, self.voucher.field)

    def _offered(self, paying: Paying) -> tuple[int, ...]:
        return fast_amounts(paying.asked_minor, paying.currency, paying.notes)

    def _exact_words(self) -> str:
        key = keymap.shown("exact-cash")
        return self.tr("exact, %s").replace("%s", key) if key else self.tr("exact")

    def _render_notes(self, paying: Paying) -> None:
        exponent = currency(paying.currency).exponent
        cash = paying.method.kind is TenderKind.CASH
        exact = self._exact_words() if cash else self.tr("all of it")
        self.exact_note.say(figures.amount(paying.asked_minor, paying.currency), exact)
        self.exact_note.setEnabled(paying.asked_minor > 0)
        self._notes = self._offered(paying)[: 2 if self._narrow else 4] if cash else ()
        for place, note in enumerate(self.notes):
            has = place < len(self._notes)
            show_if(has, note)
            amount = self._notes[place] if has else 0
            whole = amount % 10**exponent == 0
            text = figures.whole(amount // 10**exponent) if whole else figures.amount(amount, paying.currency)
            note.say(text)
            note.setChecked(has and bool(paying.typed) and paying.amount_minor == amount)


def _captioned(text: str) -> Label:
    label = Label(text, t.CAPTION, tone="muted")
    label.setFixedHeight(24)
    return label
