"""The side sheet of one task: what happened, both values side by side, where it leads, and the answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain import tasks
from app.queries.tasks import Named, Sold, TaskDetail
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.flow import Flow
from ui.kit.labels import ElidedLabel, Label
from ui.kit.link import Link
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.side_sheet import SideSheet
from ui.tasks import words
from ui.tasks.side import Side, size_of
from ui.tasks.state import TasksState

_MOST_NAMED = 8
_TO_COUNT = (tasks.OVERSOLD, tasks.LATE_MOVEMENT, tasks.COUNTED_TWICE, tasks.COUNT_UNSURE)


class TaskSheet(SideSheet):
    """Signals are the intents; ``render_state`` shows the task of a state, or asks to choose one."""

    answered = Signal(int)  # the place of an answer
    product_asked = Signal(str)
    customer_asked = Signal(str)
    order_asked = Signal(str)
    receive_asked = Signal(str)
    count_asked = Signal(object, str)  # ids of products, and what the sheet is called

    def __init__(self) -> None:
        super().__init__("list", self.tr("No task chosen"), self.tr("Choose one in the list."))
        self.zone = ""
        self._shown: object = None
        self._detail: TaskDetail | None = None
        self.facts = Label("", t.CAPTION, tone="muted", wrap=True)
        line = Pane("surface", "bottom")
        rows(line, (t.S4, t.S2, t.S4, t.S2)).addWidget(self.facts)
        self.above.addWidget(line)
        self.sentence = Label("", t.BODY, wrap=True)
        self.field = Label("", t.BODY, t.STRONG)
        self.now = Label("", t.CAPTION, t.MEDIUM, "warn", wrap=True)
        self.before = Label("", t.CAPTION, tone="muted", wrap=True)
        self.first, self.second = Side(Kind.PRIMARY, "1"), Side(Kind.PLAIN, "2")
        self.sides = QWidget()
        row = across(self.sides, spacing=t.S3)
        for place, side in enumerate((self.first, self.second)):
            row.addWidget(side, 1)
            side.chosen.connect(lambda place=place: self._choose(place))
            side.resized.connect(self._fit)
        for at, widget in enumerate((self.sentence, self.field, self.sides, self.now, self.before)):
            self.column.insertWidget(at, widget)
        self.column.setSpacing(t.S3)
        self._build_foot()

    def _build_foot(self) -> None:
        self.leads = QWidget()
        row = Flow(self.leads, t.S2, fills=True)
        self.item_button = Button(self.tr("Show item"), icon="tag")
        self.person_button = Button(self.tr("Show customer"), icon="person")
        self.receive_button = Button(self.tr("Receive"), icon="receive")
        self.count_button = Button(self.tr("Count"), icon="count")
        for button in (self.item_button, self.person_button, self.receive_button, self.count_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self.noted_button = Button("", Kind.PRIMARY, "check", "1")
        self.noted_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.item_button.clicked.connect(lambda: self._lead(self.product_asked))
        self.receive_button.clicked.connect(lambda: self._lead(self.receive_asked))
        self.count_button.clicked.connect(self._count)
        self.person_button.clicked.connect(self._person)
        self.noted_button.clicked.connect(lambda: self.answered.emit(0))
        self.foot.addWidget(self.leads)
        self.foot.addWidget(self.noted_button)

    # Intents ---------------------------------------------------------------------------------------------------

    def _choose(self, side: int) -> None:
        """The answer under a side: of a task that is settled only one of them may be left."""
        place = self._places().get(side)
        if place is not None:
            self.answered.emit(place)

    def _places(self) -> dict[int, int]:
        """For each side the place of its answer."""
        if self._detail is None:
            return {}
        return {int(answer.edits): at for at, answer in enumerate(self._detail.answers)}

    def answer(self, key: int) -> None:
        """By the keys 1 and 2: what the hints say."""
        if self._detail is not None and not self.sides.isHidden():
            self._choose(key)
        elif key == 0 and self.noted_button.isVisible():
            self.answered.emit(0)

    def _lead(self, signal: object) -> None:
        here = self._here()
        if here:
            signal.emit(here[0].id)  # type: ignore[attr-defined]

    def _here(self) -> tuple[Named, ...]:
        return tuple(one for one in self._detail.products if one.is_here) if self._detail is not None else ()

    def _count(self) -> None:
        here = self._here()
        self.count_asked.emit(tuple(one.id for one in here), here[0].name if here else "")

    def _person(self) -> None:
        if self._detail is not None:
            self.customer_asked.emit(str(self._detail.row.body["customer"]))

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: TasksState) -> None:
        detail, self.shop = state.detail, state.shop
        page = self.stack.widget(0 if detail is None else 1)
        if page is not None:
            turn_to(self.stack, page)
        for button in (self.first.button, self.second.button, self.noted_button):
            button.setEnabled(not state.busy)
        if detail is None or detail == self._shown:
            self._detail = detail
            return
        self._shown = self._detail = detail
        self._render_task(detail)
        self.area.verticalScrollBar().setValue(0)

    def _render_task(self, detail: TaskDetail) -> None:
        row = detail.row
        self.title.setText(words.title(row))
        self.tag.say(words.kind_word(row.kind), "plain")
        self.facts.setText(words.ended_words(row, self.zone) or words.asked_words(row, self.zone))
        self.sentence.setText(words.sentence(detail))
        field = words.field_of(row, str(row.body.get("field", "")))
        self.field.setText(words.capital(field))
        show_if(bool(field), self.field)
        self._render_sides(detail)
        for label, told in (
            (self.now, words.now_words(detail, self.shop)),
            (self.before, words.before_words(detail, self.shop) or words.sent_words(row, self.zone)),
        ):
            label.setText(told)
            show_if(bool(told), label)
        self.clear()
        self._render_more(detail)
        self._render_foot(detail)

    def _render_sides(self, detail: TaskDetail) -> None:
        sides, places = words.sides(detail, self.shop, self.zone), self._places()
        show_if(bool(sides), self.sides)
        for at, (side, told) in enumerate(zip((self.first, self.second), sides, strict=False)):
            answer = detail.answers[places[at]] if at in places else None
            side.say(*told, words.answer_word(answer.outcome) if answer is not None else "")
        self._fit()

    def _fit(self) -> None:
        both = (self.first, self.second)
        size = size_of(min(side.room for side in both), *(side.value.text() for side in both))
        for side in both:
            side.value.set_size(size)

    def _render_more(self, detail: TaskDetail) -> None:
        """What else was answered, and the items or orders that it is about, each one touch away."""
        further = words.further(detail.row, self.zone)
        if further:
            self.section(self.tr("Other answers"))
            for outcome, made in further:
                self.parts.addWidget(_answer(outcome, made))
        if detail.row.kind in (tasks.CODE_TWICE, tasks.COUNT_UNSURE):
            for one in detail.products[:_MOST_NAMED]:
                self._link(one, one.name or self.tr("An item that is not in the catalog"), self.product_asked)
            if len(detail.products) > _MOST_NAMED:
                more = counted("%n more items", len(detail.products) - _MOST_NAMED)
                self.parts.addWidget(Label(more, t.CAPTION, tone="muted"))
        for order in detail.orders:
            words_here = self.tr("Order %s") if order.is_here else self.tr("Order %s, sold on another till")
            self._link(order, words_here.replace("%s", figures.code(order.name)), self.order_asked)
        for name, figure in words.figures_of(detail, self.zone):
            self.pair(name, figure)
        if detail.sales:
            self.section(self.tr("Sold last"))
            for sale in detail.sales:
                self.parts.addWidget(self._sale(sale, str((detail.now or {}).get("unit", "pc"))))

    def _sale(self, sale: Sold, unit: str) -> QWidget:
        """A receipt with its till and how much of it; one of this till leads to its order."""
        made = QWidget()
        made.setMinimumHeight(t.H_ROW)
        line = across(made, spacing=t.S3)
        text = rows(spacing=0)
        text.addWidget(ElidedLabel(figures.code(sale.order.name), t.BODY, t.MEDIUM))
        text.addWidget(ElidedLabel(words.sale_words(sale, self.zone), t.CAPTION, tone="muted"))
        text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(text, 1)
        if sale.order.is_here:
            link = Link(self.tr("Show order"))
            link.clicked.connect(lambda: self.order_asked.emit(sale.order.id))
            line.addWidget(link)
        line.addWidget(self.amounts.add(Label(figures.quantity(sale.sold, unit), t.BODY, t.MEDIUM)))
        return made

    def _link(self, one: Named, text: str, signal: object) -> None:
        if not one.is_here:
            self.parts.addWidget(Label(text, t.BODY, tone="muted", wrap=True))
            return
        link = Link(text)
        link.clicked.connect(lambda: signal.emit(one.id))  # type: ignore[attr-defined]
        self.parts.addWidget(link)

    def _render_foot(self, detail: TaskDetail) -> None:
        row, here = detail.row, self._here()
        single = len(detail.products) == 1 and bool(here)
        show_if(single, self.item_button)
        show_if(single and row.kind == tasks.OVERSOLD, self.receive_button)
        show_if(bool(here) and row.kind in _TO_COUNT, self.count_button)
        show_if(bool(row.body.get("customer")), self.person_button)
        noted = bool(detail.answers) and self.sides.isHidden()
        show_if(noted, self.noted_button)
        leads = single or (bool(here) and row.kind in _TO_COUNT) or bool(row.body.get("customer"))
        show_if(leads, self.leads)
        foot = self.foot.parentWidget()
        if foot is not None:
            show_if(leads or noted, foot)
        if noted:
            self.noted_button.say(words.answer_word(detail.answers[0].outcome))


def _answer(outcome: str, made: str) -> QWidget:
    told = QWidget()
    told.setMinimumHeight(t.H_ROW)
    text = rows(told)
    text.addWidget(Label(outcome, t.BODY, t.MEDIUM, wrap=True))
    text.addWidget(Label(made, t.CAPTION, tone="muted", wrap=True))
    text.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return told
