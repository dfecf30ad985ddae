"""A number asked for in the catalog's place: how many, how much off, what price; the pad stands where Pay's stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.money import currency
from app.domain.quantity import shortest
from ui.checkout.ask_parts import ItemName, Reasons, TaxClasses, UsualPrice
from ui.checkout.state import Asked, Asking, PriceDoubt
from ui.kit import figures, typed
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Field, Label, Tag
from ui.kit.numberpad import AmountField, NumberPad
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, centred, rows, show_if, turn_to

_WIDEST = 960
_PPM_DIGITS = 4  # of a per cent in parts per million
_NARROW = 640  # px: under it everything but the pad gives up width
_QUICK_COUNTS = ("2", "3", "4", "5", "6", "10", "12", "24")
_QUICK_PERCENTS = ("5", "10", "15", "20", "25", "30", "40", "50")


class AskPane(Pane):
    """Esc leaves and changes nothing; Enter takes the number."""

    left = Signal()
    answered = Signal()
    pressed = Signal(str)
    named = Signal(str)
    reason_chosen = Signal(str)
    class_chosen = Signal(str)
    changed = Signal(object, object, object)  # percent, whole cart, the text that is typed; None: as it is
    price_put_back = Signal()

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
        self.name, self.reasons = ItemName(), Reasons()
        self.name.typed.connect(self.named)
        self.reasons.chosen.connect(self.reason_chosen)
        for above in (self.name, self.reasons):
            column.addWidget(above)
        column.addSpacing(t.S2)
        self._grid = grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(t.S5)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._choices(), 0, 0)
        grid.addLayout(self._desk(), 0, 1)
        grid.setColumnMinimumWidth(0, 214)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _choices(self) -> QStackedWidget:
        """What the number is about, left of the pad."""
        self.choices = QStackedWidget()
        self.discount_choices = self._discount_choices()
        self.usual = UsualPrice()
        self.usual.asked.connect(self.price_put_back)
        self.classes = TaxClasses()
        self.classes.chosen.connect(self.class_chosen)
        self.nothing = QWidget()
        for page in (self.nothing, self.discount_choices, self.usual, self.classes):
            self.choices.addWidget(page)
        self.choices.setFixedWidth(214)
        return self.choices

    def _discount_choices(self) -> QWidget:
        made = QWidget()
        outer = rows(made)
        caption = Label(self.tr("Taken off"), t.CAPTION, tone="muted")
        caption.setFixedHeight(24)
        outer.addWidget(caption)
        inner = rows(spacing=t.S2)
        outer.addLayout(inner)
        outer.addStretch(1)
        self.by_percent = self._choice(self.tr("Per cent"), lambda: self.changed.emit(True, None, None))
        self.by_amount = self._choice(self.tr("Amount"), lambda: self.changed.emit(False, None, None))
        self.this_line = self._choice(self.tr("This line"), lambda: self.changed.emit(None, False, None))
        self.whole_cart = self._choice(self.tr("Whole sale"), lambda: self.changed.emit(None, True, None))
        self.no_discount = self._choice(self.tr("No discount"), lambda: self._answer_with("0"))
        self.no_discount.setCheckable(False)
        inner.addWidget(self.by_percent)
        inner.addWidget(self.by_amount)
        inner.addSpacing(t.S4)
        inner.addWidget(self.this_line)
        inner.addWidget(self.whole_cart)
        inner.addSpacing(t.S4)
        inner.addWidget(self.no_discount)
        return made

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
        self.doubt = Label("", t.CAPTION, t.STRONG, "warn")
        captions = across(spacing=t.S3)
        captions.addWidget(self.caption)
        captions.addStretch(1)
        captions.addWidget(self.doubt)
        self.field = AmountField()
        column.addLayout(captions)
        column.addWidget(self.field)
        column.addSpacing(t.S4)
        self._keys = keys = across(spacing=t.S5)
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
            button.clicked.connect(lambda _=False, place=place: self._answer_with(self._quick_texts[place]))
            _keep_place(button)
            self.quick.append(button)
            grid.addWidget(button, place // 2, place % 2)
        keys.addWidget(quick, 200)
        column.addLayout(keys)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.choices.setFixedWidth(160 if narrow else 214)
        self._grid.setColumnMinimumWidth(0, 160 if narrow else 214)
        for gap in (self._grid.setHorizontalSpacing, self._keys.setSpacing):
            gap(t.S3 if narrow else t.S5)

    def _answer_with(self, text: str) -> None:
        self.changed.emit(None, None, text)
        self.answered.emit()

    def typing_field(self) -> Field | None:
        """Where a name can be typed."""
        return self.name.field if self.name.isVisibleTo(self) else None

    def render_state(self, asking: Asking, waiting: int) -> None:
        self.waiting.say(counted("%n scans wait", waiting) if waiting else "", "warn")
        page = {
            Asked.DISCOUNT: self.discount_choices,
            Asked.PRICE: self.usual,
            Asked.OPEN_PRICE: self.classes,
        }.get(asking.what, self.nothing)
        turn_to(self.choices, page)
        self._render_quick(asking)
        self.name.say(asking)
        off = asking.what is Asked.DISCOUNT
        self.reasons.say(self.tr("Why, if you like") if off else self.tr("Why"), asking.reasons, asking.reason)
        self._render_doubt(asking)
        render = {
            Asked.QUANTITY: self._render_quantity,
            Asked.DISCOUNT: self._render_discount,
            Asked.PRICE: self._render_price,
            Asked.OPEN_PRICE: self._render_open_price,
        }
        render[asking.what](asking)

    def _render_quick(self, asking: Asking) -> None:
        percent = asking.what is Asked.DISCOUNT and asking.percent
        counted = asking.what is Asked.QUANTITY and asking.line.unit in ("", "pc")
        self._quick_texts = _QUICK_PERCENTS if percent else _QUICK_COUNTS
        for place, button in enumerate(self.quick):
            text = self._quick_texts[place]
            button.say(figures.percent(int(text) * 10_000) if percent else text)
            button.setVisible(percent or counted)

    def _render_doubt(self, asking: Asking) -> None:
        floor = self.tr("Under the shop's lowest margin, %s").replace("%s", f"{asking.margin_floor} %")
        words = {
            PriceDoubt.NONE: "",
            PriceDoubt.NO_REASON: self.tr("Choose why first."),
            PriceDoubt.LOW_MARGIN: floor,
            PriceDoubt.UNDER_COST: self.tr("Less than it costs the shop"),
        }
        self.doubt.setText(words[asking.doubt])
        self.doubt.set_tone("bad" if asking.doubt is PriceDoubt.NO_REASON else "warn")

    def _render_price(self, asking: Asking) -> None:
        line = asking.line
        self.usual.say(asking, self.currency_code)
        self.title.setText(line.name)
        unit = "" if line.unit in ("", "pc") else f" /{line.unit}"
        self.caption.setText(f"{self.tr('Price here')}{unit}")
        now = figures.price(line.unit_price, self.currency_code)
        self._say_money(asking, now)

    def _render_open_price(self, asking: Asking) -> None:
        self.classes.say(asking)
        code = asking.line.barcode
        self.title.setText(self.tr("Sell %s at a price").replace("%s", code) if code else self.tr("Sell at a price"))
        self.caption.setText(self.tr("Price"))
        self._say_money(asking, self._money(""))

    def _say_money(self, asking: Asking, suggested: str) -> None:
        shown = self._typed_money(asking.typed) if asking.typed else suggested
        self.field.say(figures.sign(self.currency_code), shown, not asking.typed)

    def _render_quantity(self, asking: Asking) -> None:
        self.title.setText(asking.line.name)
        unit = asking.line.unit if asking.line.unit not in ("", "pc") else ""
        measured = self.tr("How much in %s") if unit not in ("kg", "g", "lb", "oz") else self.tr("Weight in %s")
        self.caption.setText(measured.replace("%s", unit) if unit else self.tr("How many"))
        now = "" if asking.is_new else figures.quantity(asking.line.quantity, "")
        self.field.say(unit, figures.as_typed(asking.typed) or now or "0", not asking.typed)

    def _render_discount(self, asking: Asking) -> None:
        self.by_percent.setChecked(asking.percent)
        self.by_amount.setChecked(not asking.percent)
        self.this_line.setChecked(not asking.whole_cart)
        self.whole_cart.setChecked(asking.whole_cart)
        self.title.setText(self.tr("Whole sale") if asking.whole_cart else asking.line.name)
        self.caption.setText(self.tr("How much off"))
        show_if(bool(asking.discounts), self.no_discount)
        there = asking.present.value if asking.present is not None else 0
        if asking.percent:
            self.field.say("%", figures.as_typed(asking.typed or shortest(there, _PPM_DIGITS)), not asking.typed)
        else:
            self._say_money(asking, figures.amount(there, self.currency_code))

    def _typed_money(self, text: str) -> str:
        """Whole digits are money from the right; with a decimal sign it stands as it is typed."""
        return figures.as_typed(text) if "." in text else self._money(text)

    def _money(self, text: str) -> str:
        return figures.amount(typed.money(text, currency(self.currency_code).exponent), self.currency_code)


def _keep_place(widget: QWidget) -> None:
    """Hidden, it still holds its place, so that the pad never moves."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
