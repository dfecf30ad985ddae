"""A number asked for in the catalog's place: how many, or how much off; the pad stands where Pay's pad stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.money import currency
from ui.checkout.state import Asked, Asking
from ui.kit import figures, typed
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Label, Tag
from ui.kit.numberpad import AmountField, NumberPad
from ui.kit.screen import Pane, across, centred, rows

_WIDEST = 960
_QUICK_COUNTS = ("2", "3", "4", "5", "6", "10", "12", "24")
_QUICK_PERCENTS = ("5", "10", "15", "20", "25", "30", "40", "50")


class AskPane(Pane):
    """Esc leaves and changes nothing; Enter takes the number."""

    left = Signal()
    answered = Signal()
    pressed = Signal(str)
    changed = Signal(object, object, str)  # percent, whole cart (None: as it is), the text to start with

    def __init__(self) -> None:
        super().__init__("canvas")
        self.currency_code = "EUR"
        column = centred(self, _WIDEST)
        head = across(spacing=t.S4)
        back = Button(self.tr("Back"), icon="back", hint="Esc")
        back.clicked.connect(self.left)
        self.title = ElidedLabel("", t.LINE, t.STRONG)
        head.addWidget(back)
        head.addWidget(self.title, 1)
        self.waiting = Tag("", "warn", self)
        head.addWidget(self.waiting)
        column.addLayout(head)
        column.addStretch(1)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(t.S5)
        grid.setVerticalSpacing(0)
        grid.addLayout(self._choices(), 0, 0)
        grid.addLayout(self._desk(), 0, 1)
        grid.setColumnMinimumWidth(0, 214)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(t.S2)
        caption = Label(self.tr("Taken off"), t.CAPTION, tone="muted")
        caption.setFixedHeight(24)
        self.choices = QWidget()
        outer = rows(self.choices)
        outer.addWidget(caption)
        inner = rows(spacing=t.S2)
        outer.addLayout(inner)
        self.by_percent = self._choice(self.tr("Per cent"), lambda: self.changed.emit(True, None, ""))
        self.by_amount = self._choice(self.tr("Amount"), lambda: self.changed.emit(False, None, ""))
        self.this_line = self._choice(self.tr("This line"), lambda: self.changed.emit(None, False, ""))
        self.whole_cart = self._choice(self.tr("Whole sale"), lambda: self.changed.emit(None, True, ""))
        inner.addWidget(self.by_percent)
        inner.addWidget(self.by_amount)
        inner.addSpacing(t.S4)
        inner.addWidget(self.this_line)
        inner.addWidget(self.whole_cart)
        self.choices.setFixedWidth(214)
        _keep_place(self.choices)
        column.addWidget(self.choices)
        column.addStretch(1)
        return column

    def _choice(self, text: str, act: object) -> Button:
        button = Button(text, Kind.METHOD)
        button.setFixedHeight(t.H_KEY)
        button.setCheckable(True)
        button.clicked.connect(act)
        return button

    def _desk(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.caption = Label("", t.CAPTION, tone="muted")
        self.caption.setFixedHeight(24)
        self.field = AmountField()
        column.addWidget(self.caption)
        column.addWidget(self.field)
        column.addSpacing(t.S4)
        keys = across(spacing=t.S5)
        self.pad = NumberPad(corner=".")
        self.pad.pressed.connect(self.pressed)
        keys.addWidget(self.pad, 304)
        quick = QWidget()
        grid = QGridLayout(quick)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(t.S2)
        self.quick: list[Button] = []
        for place in range(8):
            button = Button("", Kind.NOTE)
            button.clicked.connect(lambda _=False, place=place: self._put(place))
            _keep_place(button)
            self.quick.append(button)
            grid.addWidget(button, place // 2, place % 2)
        keys.addWidget(quick, 200)
        column.addLayout(keys)
        return column

    def _put(self, place: int) -> None:
        self.changed.emit(None, None, self._quick_texts[place])
        self.answered.emit()

    def render_state(self, asking: Asking, waiting: int) -> None:
        wait = self.tr("1 scan waits") if waiting == 1 else self.tr("%n scans wait").replace("%n", str(waiting))
        self.waiting.say(wait if waiting else "", "warn")
        discount = asking.what is Asked.DISCOUNT
        self.choices.setVisible(discount)
        percent = discount and asking.percent
        self._quick_texts = _QUICK_PERCENTS if percent else _QUICK_COUNTS
        for place, button in enumerate(self.quick):
            text = self._quick_texts[place]
            button.say(f"{text} %" if percent else text)
            button.setVisible(percent or (not discount and asking.line.unit in ("", "pc")))
        if discount:
            self._render_discount(asking)
        else:
            self._render_quantity(asking)

    def _render_quantity(self, asking: Asking) -> None:
        self.title.setText(asking.line.name)
        unit = asking.line.unit if asking.line.unit not in ("", "pc") else ""
        measured = self.tr("How much in %s") if unit not in ("kg", "g", "lb", "oz") else self.tr("Weight in %s")
        self.caption.setText(measured.replace("%s", unit) if unit else self.tr("How many"))
        now = "" if asking.is_new else figures.quantity(asking.line.quantity, "")
        self.field.say(unit, asking.typed or now or "0", not asking.typed)

    def _render_discount(self, asking: Asking) -> None:
        self.by_percent.setChecked(asking.percent)
        self.by_amount.setChecked(not asking.percent)
        self.this_line.setChecked(not asking.whole_cart)
        self.whole_cart.setChecked(asking.whole_cart)
        self.title.setText(self.tr("Whole sale") if asking.whole_cart else asking.line.name)
        self.caption.setText(self.tr("How much off"))
        if asking.percent:
            self.field.say("%", asking.typed or "0", not asking.typed)
        else:
            shown = asking.typed if "." in asking.typed else self._money(asking.typed)
            self.field.say(figures.sign(self.currency_code), shown, not asking.typed)

    def _money(self, text: str) -> str:
        return figures.amount(typed.money(text, currency(self.currency_code).exponent), self.currency_code)


def _keep_place(widget: QWidget) -> None:
    """Hidden, it still holds its place, so that the pad never moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
