"""A new shop: who you are at the leading side, and what your country sets beside it, to look over and change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app import places
from ui.first_run.state import FirstRunState
from ui.first_run.words import tr
from ui.kit import codes, figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.forms import Labelled, TextBox, Tick
from ui.kit.keyboard.watch import calls_keyboard
from ui.kit.labels import Label
from ui.kit.picker import Chooser, Option
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.scrolling import scrolled
from ui.kit.trouble import TroubleCard

_SIDE = 528


class Choice(Chooser):
    """A box as wide as its column."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(title)
        self.hint = hint
        self.most_width = _SIDE - 2 * t.S5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class ShopPage(Pane):
    """``edited`` brings a field and its value; ``rate_edited`` a tax class and what is typed."""

    country_chosen = Signal(str)
    edited = Signal(str, object)
    rate_edited = Signal(str, str)
    open_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("canvas")
        column = rows(self, (0, 0, 0, t.S4), t.S3)
        column.addWidget(Label(self._title(), t.SECTION, t.STRONG))
        self.trouble = TroubleCard()
        column.addWidget(self.trouble)
        sides = across(spacing=t.S4)
        sides.addWidget(self._about_you(), 1)
        sides.addWidget(self._set_by_country(), 1)
        inner = QWidget()
        held = rows(inner)
        held.addLayout(sides)
        held.addStretch(1)
        self._scroll = scrolled(inner)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot())
        self._language = "en"

    def _title(self) -> str:
        return self.tr("Your shop")

    def _country(self) -> QWidget:
        self.country = Choice(self.tr("Country"), self.tr("Type its name"))
        self.country.options = self._countries
        self.country.picked.connect(self.country_chosen)
        return Labelled(self.tr("Country"), self.country)

    def _about_you(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "plain")
        column = rows(card, (t.S5, t.S4, t.S5, t.S5), t.S3)
        column.addWidget(self._country())
        self.name = TextBox(self.tr("Name of the shop"), self.tr("As it stands over the door"))
        calls_keyboard(self.name.field)
        self._feed(self.name, "name")
        column.addWidget(self.name)
        for box in self._papers():
            column.addWidget(box)
        said = self.tr("Address and tax number stand on receipts. All of it can be changed later in Settings.")
        column.addWidget(Label(said, t.CAPTION, tone="muted", wrap=True))
        column.addStretch(1)
        return card

    def _papers(self) -> tuple[TextBox, TextBox]:
        """What stands on receipts besides the name."""
        self.address = TextBox(self.tr("Address on receipts"), self.tr("Street, place"))
        self.tax_number = TextBox(self.tr("Tax number, if you have one"))
        self._feed(self.address, "address")
        self._feed(self.tax_number, "tax_number")
        return self.address, self.tax_number

    def _feed(self, box: TextBox, field: str) -> None:
        box.changed.connect(partial(self.edited.emit, field))
        box.entered.connect(self.focusNextChild)
        box.field.setMaxLength(200)

    def _set_by_country(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "plain")
        self._column = rows(card, (t.S5, t.S4, t.S5, t.S5), t.S3)
        self.heading = Label("", t.LINE, t.STRONG, wrap=True)
        self._column.addWidget(self.heading)
        pickers = QGridLayout()
        pickers.setSpacing(t.S3)
        self.currency = Choice(self.tr("Currency"), self.tr("Type a code or name"))
        self.language = Choice(self.tr("Language"), "")
        self.timezone = Choice(self.tr("Time zone"), self.tr("Type a city"))
        self.currency.options, self.language.options = self._currencies, _languages
        self.timezone.options = _timezones
        for chooser, field in ((self.currency, "currency"), (self.language, "language"), (self.timezone, "timezone")):
            chooser.picked.connect(partial(self.edited.emit, field))
        pickers.addWidget(Labelled(self.tr("Currency"), self.currency), 0, 0)
        pickers.addWidget(Labelled(self.tr("Language of screens and papers"), self.language), 0, 1)
        pickers.addWidget(Labelled(self.tr("Time zone"), self.timezone), 1, 0, 1, 2)
        self._column.addLayout(pickers)
        self.samples = Label("", t.BODY, tone="muted", wrap=True)
        self._column.addWidget(self.samples)
        self.tax_heading = Label("", t.BODY, t.STRONG, wrap=True)
        self._column.addWidget(self.tax_heading)
        self._rates = QGridLayout()
        self._rates.setSpacing(t.S3)
        self._column.addLayout(self._rates)
        self._boxes: dict[str, TextBox] = {}
        self.included = Tick(self.tr("Prices on the shelf include tax"))
        self.included.clicked.connect(lambda on: self.edited.emit("include_tax", on))
        self._column.addWidget(self.included)
        self._column.addStretch(1)
        return card

    def _foot(self) -> QHBoxLayout:
        foot = across(spacing=t.S2)
        self.back = Button(self.tr("Back"), icon="back")
        self.open = Button(self._go_words(), Kind.PRIMARY)
        self.back.clicked.connect(self.left)
        self.open.clicked.connect(self.open_asked)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.open)
        return foot

    def _go_words(self) -> str:
        return self.tr("Open the till")

    def arrive(self) -> None:
        self.name.field.setFocus()

    def render_state(self, state: FirstRunState) -> None:
        shop, place, told = state.shop, state.place, state.set_by_country
        self.trouble.tell(state.trouble)
        if shop is None or place is None or told is None:
            return
        other = self._language != place.code
        self._language = place.code
        self.country.choose(place.code, f"{place.name} ({place.other_name})" if place.other_name else place.name)
        self._render_about(state)
        self.heading.setText(tr("%s sets").replace("%s", place.name))
        self.currency.choose(shop.currency, f"{shop.currency}  {places.currency_name(shop.currency, state.language)}")
        self.language.choose(shop.language, places.language_name(shop.language))
        self.timezone.choose(shop.timezone, shop.timezone.replace("_", " "))
        self.samples.setText(_samples(told.date, told.money, told.cash_step))
        self.tax_heading.setText(tr("Taxes: %s").replace("%s", shop.tax_name))
        self.included.setChecked(shop.include_tax)
        self._render_rates(state, other)
        self.open.setEnabled(not state.wrong)

    def _render_about(self, state: FirstRunState) -> None:
        if state.shop is not None:
            self.name.show_text(state.shop.name, False)
        self._render_papers(state)

    def _render_papers(self, state: FirstRunState) -> None:
        if state.shop is not None:
            self.address.show_text(state.shop.address, False)
            self.tax_number.show_text(state.shop.tax_number, False)

    def _render_rates(self, state: FirstRunState, other: bool) -> None:
        if [name for name, _ in state.rates] != list(self._boxes):
            for box in self._boxes.values():
                box.hide()
                box.deleteLater()
            self._boxes = {}
            for place, (name, _text) in enumerate(state.rates):
                box = TextBox(self.tr("%s, percent").replace("%s", codes.tax_class(name)), right=True)
                box.changed.connect(partial(self.rate_edited.emit, name))
                box.entered.connect(self.focusNextChild)
                self._rates.addWidget(box, place // 3, place % 3)
                self._boxes[name] = box
        for name, text in state.rates:
            box = self._boxes[name]
            box.show_text(text, other)
            box.complain(self.tr("Not a rate. Write it as in 8.875") if name in state.wrong else "")
            show_if(True, box)

    def _countries(self) -> Sequence[Option]:
        return [
            Option(one.code, one.name + (f" ({one.other_name})" if one.other_name else ""), one.currency, 0, one.words)
            for one in places.countries()
        ]

    def _currencies(self) -> Sequence[Option]:
        return [Option(one.code, f"{one.code}  {one.name}") for one in places.currencies()]


def _languages() -> Sequence[Option]:
    return [Option(one.code, one.name) for one in places.languages()]


def _timezones() -> Sequence[Option]:
    return [Option(name, name.replace("_", " ")) for name in places.timezones()]


def _samples(date: str, money: str, cash_step: str) -> str:
    said = tr("Dates as %d, money as %m.").replace("%d", figures.code(date)).replace("%m", figures.code(money))
    return f"{said} {tr('Cash is rounded to %s.').replace('%s', cash_step)}" if cash_step else said
