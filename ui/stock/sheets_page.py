"""The counts in hand, and the form for a new one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.catalog import CATEGORY_MARK
from app.queries.counts import CountSheet
from ui.kit import figures, times
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Icon, Label
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.table import Cell, Column, Rows, TableView
from ui.stock.count_state import CountState, Starting


class SheetsPage(QWidget):
    """Left: the sheets; Enter or a touch goes on with one."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.zone = ""
        column = rows(self)
        self.count, self.sentence = Label("", t.BODY, t.STRONG), Label("", t.BODY, tone="muted")
        self.head = QWidget()
        line = across(self.head, (t.S5, t.S4, t.S5, t.S3), t.S1)
        line.addWidget(self.count)
        line.addWidget(self.sentence, 1)
        column.addWidget(self.head)
        self.rows: Rows[CountSheet] = Rows(self._columns())
        self.table = TableView(self.rows)
        self.table.clicked.connect(lambda index: self.opened.emit(self.rows.row(index.row()).id))
        self.empty = Pane("surface")
        below = rows(self.empty, spacing=t.S2)
        below.addStretch(2)
        title, help_text = Label(self.tr("No count is open"), t.LINE, t.STRONG), Label("", tone="muted", wrap=True)
        help_text.setText(self.tr("Begin one at the right. The shop can sell on while you count."))
        help_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget in (Icon("count", "muted", 44), title):
            below.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        below.addWidget(help_text)
        below.addStretch(3)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)

    def _columns(self) -> tuple[Column[CountSheet], ...]:
        return (
            Column(self.tr("Count"), lambda one: Cell(one.name, weight=t.MEDIUM, under=self._scope(one))),
            Column("", lambda one: Cell(self.tr("Blind") if one.blind else "", tag="plain"), 84),
            Column(self.tr("Started"), self._started, 112),
            Column(self.tr("Counted"), lambda one: Cell(figures.whole(one.counted), weight=t.STRONG), 88, right=True),
            Column(self.tr("Of"), lambda one: Cell(figures.whole(one.in_scope), "muted"), 96, right=True),
        )

    def _scope(self, one: CountSheet) -> str:
        if one.scope.products:
            return counted("%n chosen items", len(one.scope.products))
        return one.scope.category or self.tr("The whole shop")

    def _started(self, one: CountSheet) -> Cell:
        now = times.now(self.zone)
        at = times.local(one.started_at, self.zone)
        return Cell(times.ago(at, now), "muted", hover=times.exact(at))

    def render_state(self, state: CountState) -> None:
        many = len(state.sheets)
        marked = max(0, self.table.selectionModel().currentIndex().row())
        self.rows.replace(state.sheets, False)
        self.count.setText(counted("%n counts", many))
        self.sentence.setText(self.tr("open. Go on with one, or begin a new one."))
        show_if(bool(many), self.head)
        turn_to(self.stack, self.table if many else self.empty)
        if many:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            place = self.rows.index(min(marked, many - 1), 0)
            self.table.selectionModel().setCurrentIndex(place, flags)

    def step(self, by: int) -> None:
        if self.rows.rowCount():
            at = self.table.selectionModel().currentIndex().row() + by
            self.table.selectRow(min(max(0, at), self.rows.rowCount() - 1))

    def open_marked(self) -> None:
        at = self.table.selectionModel().currentIndex().row()
        if 0 <= at < self.rows.rowCount():
            self.opened.emit(self.rows.row(at).id)


class ScopeList(TableView):
    """The whole shop, or one category with all below it."""

    taken = Signal(str)

    def __init__(self) -> None:
        self._model: Rows[str] = Rows((Column("", lambda path: Cell(path or self.tr("The whole shop"))),))
        super().__init__(self._model)
        self.horizontalHeader().hide()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What is counted"))
        self._said: tuple[str, ...] = ()
        self._saying = False
        self.selectionModel().currentRowChanged.connect(self._take)

    def say(self, paths: tuple[str, ...], chosen: str) -> None:
        wanted = ("", *paths)
        self._saying = True
        if wanted != self._said:
            self._said = wanted
            self._model.replace(wanted, False)
        place = wanted.index(chosen) if chosen in wanted else 0
        if self.selectionModel().currentIndex().row() != place:
            self.selectRow(place)
        self._saying = False

    def step(self, by: int) -> None:
        """↑↓ while a name is typed."""
        self.selectRow(min(max(0, self.currentIndex().row() + by), self._model.rowCount() - 1))

    def _take(self) -> None:
        at = self.selectionModel().currentIndex().row()
        if not self._saying and at >= 0:
            self.taken.emit(self._model.row(at))


class StartPane(Pane):
    """Right: a name, what is counted, and whether what is expected is hidden."""

    started = Signal()
    filled = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("surface")
        column = rows(self)
        head = Pane("surface", "bottom")
        head.setFixedHeight(t.STRIP)
        across(head, (t.S4, 0, t.S4, 0)).addWidget(Label(self.tr("New count"), t.LINE, t.STRONG))
        column.addWidget(head)
        body = rows(margins=(t.S4, t.S4, t.S4, t.S4), spacing=t.S2)
        column.addLayout(body, 1)
        self.name = Field(self.tr("The whole shop"))
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(80)
        self.name.textEdited.connect(lambda text: self.filled.emit("name", text))
        body.addWidget(Label(self.tr("Name"), t.CAPTION, t.MEDIUM))
        body.addWidget(self.name)
        body.addSpacing(t.S2)
        body.addWidget(Label(self.tr("What is counted"), t.CAPTION, t.MEDIUM))
        self.scopes = ScopeList()
        self.scopes.taken.connect(lambda key: self.filled.emit("category", key))
        body.addWidget(self.scopes, 1)
        body.addSpacing(t.S2)
        self.blind = Button(self.tr("Blind count: hide what is expected"), Kind.CHIP)
        self.blind.setCheckable(True)
        self.blind.clicked.connect(lambda: self.filled.emit("blind", self.blind.isChecked()))
        policy = self.blind.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.blind.setSizePolicy(policy)
        body.addWidget(self.blind)
        body.addSpacing(t.S2)
        self.primary = Button(self.tr("Start counting"), Kind.PAY, hint=self.tr("Enter"))
        self.primary.clicked.connect(self.started)
        body.addWidget(self.primary)

    def render_state(self, state: CountState) -> None:
        starting = state.starting or Starting()
        if self.name.text() != starting.name:
            with QSignalBlocker(self.name):
                self.name.setText(starting.name)
        self.scopes.say(state.categories, starting.category)
        self.blind.setChecked(starting.blind)
        self.name.setPlaceholderText(self.usual_name(starting.category))
        self.primary.setEnabled(not starting.busy)

    def usual_name(self, category: str) -> str:
        """What a count is called that nobody named: what it counts."""
        return category.rpartition(CATEGORY_MARK)[2] or self.tr("The whole shop")
