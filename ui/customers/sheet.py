"""The side sheet of one customer: the form, what they bought last, and forgetting them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui.customers.state import CustomersState, Form
from ui.customers.words import complaint, countries, country_word, language_word, languages
from ui.kit import figures, mirror, theme, times
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.forms import Labelled, TextBox
from ui.kit.keyboard.watch import calls_keyboard
from ui.kit.labels import ElidedLabel, Icon, Label, LinesField, Rule
from ui.kit.picker import Chooser
from ui.kit.screen import Pane, across, empty, rows
from ui.kit.scrolling import follow_keyboard

if TYPE_CHECKING:
    from app.queries.customers import CustomerOrder

_ADDRESS_HEIGHT = 108  # four lines, as an envelope has
_MOST_ORDERS = 8


class _Address(LinesField):
    """Lines of plain text; Tab goes on to the next field."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(theme.font(t.BODY))
        self.setFixedHeight(_ADDRESS_HEIGHT)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(lambda: self.typed.emit(self.toPlainText()))

    def show_text(self, text: str, other: bool) -> None:
        if (other or not self.hasFocus()) and self.toPlainText() != text:
            with QSignalBlocker(self):
                self.setPlainText(text)


class CustomerSheet(Pane):
    """Signals are the intents; ``render_state`` shows the customer of a state, or asks to choose one."""

    closed = Signal()
    typed = Signal(str, str)
    saved = Signal()
    discarded = Signal()
    erase_asked = Signal()
    erased = Signal()
    order_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("surface")
        self.zone = self.shop_country = ""
        self._shown_id = ""
        self._shown_orders: tuple[CustomerOrder, ...] = ()
        self._asked = self._complained = ""
        self.stack = QStackedWidget()
        rows(self).addWidget(self.stack)
        self.stack.addWidget(self._nothing())
        self.stack.addWidget(self._customer())

    def _nothing(self) -> QWidget:
        made = Pane("surface")
        column = rows(made, spacing=t.S2)
        column.addStretch(2)
        for widget in (Icon("person", "muted", 44), Label(self.tr("No customer chosen"), t.LINE, t.STRONG)):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        help_text = Label(self.tr("Choose one in the list, or add a new one."), tone="muted")
        column.addWidget(help_text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return made

    def _customer(self) -> QWidget:
        made = QWidget()
        column = rows(made)
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        row = across(head, (t.S4, 0, t.S2, 0), t.S3)
        self.title = ElidedLabel("", t.LINE, t.STRONG)
        close = Button(self.tr("Close"), Kind.QUIET, "cross", "Esc")
        close.clicked.connect(self.closed)
        row.addWidget(self.title, 1)
        row.addWidget(close)
        column.addWidget(head)
        scroll = QScrollArea()
        follow_keyboard(scroll)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._form())
        column.addWidget(scroll, 1)
        column.addWidget(self._foot())
        return made

    def _form(self) -> QWidget:
        content = Pane("surface")
        column = rows(content, (t.S4, t.S3, t.S4, t.S4), t.S3)
        self.boxes = {
            "name": TextBox(self.tr("Name")),
            "phone": TextBox(self.tr("Phone")),
            "email": TextBox(self.tr("E-mail")),
            "tax_number": TextBox(self.tr("Tax number")),
        }
        calls_keyboard(self.boxes["name"].field)
        self.boxes["phone"].field.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        for name, box in self.boxes.items():
            box.changed.connect(lambda text, name=name: self.typed.emit(name, text))
            box.entered.connect(self.saved)
        self.address = _Address()
        self.address.typed.connect(lambda text: self.typed.emit("address", text))
        self.address_box = Labelled(self.tr("Address, as on an envelope"), self.address)
        self.country = self._chooser(self.tr("Country"), "country", self.tr("Find a country"))
        self.country.options = lambda: countries(self.shop_country)
        self.language = self._chooser(self.tr("Language of their papers"), "language", "")
        self.language.options = languages
        self.country_box = Labelled(self.tr("Country"), self.country)
        self.language_box = Labelled(self.tr("Language of their papers"), self.language)
        for widget in (
            *(self.boxes["name"], self.boxes["phone"], self.boxes["email"], self.address_box, self.country_box),
            *(self.boxes["tax_number"], self.language_box),
        ):
            column.addWidget(widget)
        self.bought = QWidget()
        self._orders = rows(self.bought, (0, t.S2, 0, 0), 0)
        column.addWidget(self.bought)
        column.addStretch(1)
        return content

    def _chooser(self, words: str, field: str, hint: str) -> Chooser:
        made = Chooser(words)
        made.hint = hint
        made.most_width = 340
        made.picked.connect(lambda key: self.typed.emit(field, key))
        return made

    def _foot(self) -> QWidget:
        foot = Pane("surface", "top")
        column = rows(foot, (t.S4, t.S3, t.S4, t.S4), t.S3)
        self.question = Label("", t.BODY, t.MEDIUM, wrap=True)
        self.erase_button = Button(self.tr("Erase"), icon="cross")
        self.discard_button = Button(self.tr("Discard"))
        self.primary = Button("", Kind.PRIMARY, "check")
        policy = self.primary.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.primary.setSizePolicy(policy)
        buttons = QWidget()
        row = across(buttons, spacing=t.S2)
        for button in (self.erase_button, self.discard_button, self.primary):
            row.addWidget(button)
        self.erase_button.clicked.connect(self.erase_asked)
        self.discard_button.clicked.connect(self._second)
        self.primary.clicked.connect(self._first)
        column.addWidget(self.question)
        column.addWidget(buttons)
        return foot

    def _first(self) -> None:
        (self.erased if self._asked == "erase" else self.saved).emit()

    def _second(self) -> None:
        (self.closed if self._asked == "erase" else self.discarded).emit()

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CustomersState) -> None:
        form = state.form
        self.stack.setCurrentIndex(0 if form is None else 1)
        if form is None:
            self._shown_id = ""
            return
        other = form.id != self._shown_id
        self._shown_id = form.id
        self._render_form(form, other)
        if other or state.orders != self._shown_orders:
            self._render_orders(state.orders)
        self._render_foot(form, state)
        if other and form.is_new:
            self.boxes["name"].field.setFocus()

    def _render_form(self, form: Form, other: bool) -> None:
        said = form.stored.name if form.stored is not None else form.typed.name
        self.title.setText(said or self.tr("New customer"))
        for name, box in self.boxes.items():
            box.show_text(getattr(form.typed, name), other)
            box.complain(self._complaint(form, name))
        self.address.show_text(form.typed.address, other)
        country = form.typed.country
        own = self.tr("As the shop: %s").replace("%s", country_word(self.shop_country))
        self.country.choose(country, country_word(country) if country else own)
        self.language.choose(form.typed.language, language_word(form.typed.language))
        self.country_box.complain(self._complaint(form, "country"))
        self.language_box.complain(self._complaint(form, "language"))
        if form.why != self._complained and form.wrong in self.boxes:
            self.boxes[form.wrong].field.setFocus()
        self._complained = form.why

    def _complaint(self, form: Form, name: str) -> str:
        if form.wrong != name:
            return ""
        typed: str = getattr(form.typed, name)
        return complaint(form.why, typed.strip(), form.typed.country or self.shop_country)

    def _render_orders(self, orders: tuple[CustomerOrder, ...]) -> None:
        self._shown_orders = orders
        empty(self._orders)
        self.bought.setVisible(bool(orders))
        if not orders:
            return
        self._orders.addWidget(Rule())
        self._orders.addSpacing(t.S3)
        self._orders.addWidget(Label(self.tr("Last orders"), t.BODY, t.STRONG))
        for order in orders[:_MOST_ORDERS]:
            self._orders.addWidget(self._order(order))

    def _order(self, order: CustomerOrder) -> Button:
        made = _OrderLine(self._order_words(order), figures.amount(order.total_minor, order.currency))
        made.clicked.connect(lambda: self.order_asked.emit(order.id))
        return made

    def _order_words(self, order: CustomerOrder) -> str:
        day = times.day(times.local(order.sold_at, self.zone))
        words = {"refund": self.tr("refund"), "voided": self.tr("voided")}
        what = words.get("voided" if order.state == "voided" else order.kind, "")
        paper = self.tr("invoice %s").replace("%s", order.invoice) if order.invoice else ""
        return " · ".join(part for part in (day, order.number, what, paper) if part)

    def _render_foot(self, form: Form, state: CustomersState) -> None:
        self._name_buttons(form, state)
        if state.asking and state.asking != self._asked:
            (self.discard_button if state.asking == "erase" else self.primary).setFocus()
        self._asked = state.asking

    def _name_buttons(self, form: Form, state: CustomersState) -> None:
        self.primary.icon_name = "cross" if state.asking == "erase" else "check"
        self.question.setVisible(bool(state.asking))
        self.erase_button.setVisible(not state.asking and not form.is_new)
        self.discard_button.setVisible(bool(state.asking))
        if state.asking == "erase":
            self.question.setText(self._erase_question(form))
            self.discard_button.say(self.tr("Keep"))
            self.primary.say(self.tr("Erase the record"))
            self.primary.setEnabled(not state.busy)
            return
        if state.asking == "leave":
            self.question.setText(self.tr("Keep what you typed?"))
            self.discard_button.say(self.tr("Discard"))
        self.primary.say(self.tr("Add customer") if form.is_new else self.tr("Save"))
        self.primary.setEnabled(form.is_changed and not state.busy)

    def _erase_question(self, form: Form) -> str:
        name = form.stored.name if form.stored is not None else ""
        gone = self.tr("Erase what is known of %s? It cannot be taken back.").replace("%s", name)
        kept = self.tr("Sales stay, without the name. Invoices stay as issued until the day the law lets them go.")
        return f"{gone} {kept}"


class _OrderLine(Button):
    """One order: its day and number, and the amount at the end; it leads to the order."""

    def __init__(self, words: str, amount: str) -> None:
        super().__init__(words, Kind.QUIET)
        self.say(words, amount=amount)
        self.setFixedHeight(t.H_CONTROL)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.color("pressed" if self.isDown() else "hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        figure = theme.font(t.BODY, t.MEDIUM)
        room = self.width() - QFontMetrics(figure).horizontalAdvance(self.amount) - t.S3
        painter.setFont(theme.font(t.BODY))
        painter.setPen(theme.color("text"))
        words = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), start | Qt.TextFlag.TextSingleLine, words)
        painter.setFont(figure)
        painter.drawText(self.rect(), end | Qt.TextFlag.TextSingleLine, self.amount)
