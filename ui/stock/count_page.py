"""A sheet being counted: how far it is, what differs, what is left, and posting it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from ui.kit import figures, mirror, theme, times
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.joined import listed
from ui.kit.labels import ElidedLabel, Icon, Label
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.table import Rows, TableView
from ui.stock import count_rows
from ui.stock.count_foot import CountFoot
from ui.stock.count_rows import CountRow
from ui.stock.count_state import CountState, Tab
from ui.stock.find_field import FindField

_NARROW = 700  # px: below it the list keeps name, what was counted and the difference


class Progress(QWidget):
    """8 px, neutral: how much of the whole is done."""

    def __init__(self) -> None:
        super().__init__()
        self._part, self._whole = 0, 1
        self.setFixedHeight(8)

    def say(self, part: int, whole: int) -> None:
        self._part, self._whole = part, max(whole, 1)
        self.setAccessibleName(f"{part}/{whole}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        done = min(self._part, self._whole) * self.width() // self._whole
        if done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("muted"))
            painter.drawRoundedRect(0, 0, max(done, 8), 8, 4, 4)


class CountPage(QWidget):
    """Signals are the intents; ``render_state`` shows a state."""

    tab_chosen = Signal(object)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.zone, self.currency = "", "EUR"
        self.names: dict[str, str] = {}
        self._rendering = False
        self._listed: tuple[tuple[object, ...], tuple[CountRow, ...]] | None = None
        self._tab = Tab.DIFFERENT
        column = rows(self)
        column.addWidget(self._head())
        self.rows: Rows[CountRow] = Rows(count_rows.columns(lambda: self.currency))
        self.table = TableView(self.rows)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.table.clicked.connect(lambda _index: self._row_chosen())
        self.empty = Pane("surface")
        self._build_empty()
        self.stack = QStackedWidget()
        for page in (self.table, self.empty, self.finder.results):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        self.sum = self._sum_row()
        column.addWidget(self.sum)
        self.foot = CountFoot()
        column.addWidget(self.foot)

    def _head(self) -> QWidget:
        head = QWidget()
        column = rows(head, (t.S5, t.S3, t.S5, t.S2), t.S2)
        self.name = Label("", t.LINE, t.STRONG)
        self.started = Label("", t.BODY, tone="muted")
        self.done, self.of = Label("", t.BODY, t.STRONG), Label("", t.BODY, tone="muted")
        line = across(spacing=t.S3)
        line.addWidget(self.name)
        line.addWidget(self.started, 1)
        sums = across(spacing=t.S1)
        sums.addWidget(self.done)
        sums.addWidget(self.of)
        line.addLayout(sums)
        column.addLayout(line)
        self.progress = Progress()
        column.addWidget(self.progress)
        column.addSpacing(t.S1)
        self.bar = across(spacing=t.S2)
        chips = across(spacing=t.S2)
        self.chips: dict[Tab, Button] = {}
        for tab in (Tab.DIFFERENT, Tab.COUNTED, Tab.MISSING, Tab.MATCHING):
            chip = self.chips[tab] = Button("", Kind.CHIP)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, tab=tab: self.tab_chosen.emit(tab))
            chips.addWidget(chip)
        chips.addStretch(1)
        self.finder = FindField()
        self.bar.addLayout(chips, 1)
        self.bar.addWidget(self.finder, 2)
        column.addLayout(self.bar)
        self.sentence, self.more = Label("", t.CAPTION, t.STRONG), ElidedLabel("", t.CAPTION, tone="muted")
        said = across(spacing=t.S1)
        said.addWidget(self.sentence)
        said.addWidget(self.more, 1)
        column.addLayout(said)
        return head

    def _build_empty(self) -> None:
        column = rows(self.empty, spacing=t.S2)
        column.addStretch(2)
        self.empty_title, self.empty_words = Label("", t.LINE, t.STRONG), Label("", tone="muted")
        for widget in (Icon("count", "muted", 44), self.empty_title, self.empty_words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _sum_row(self) -> QWidget:
        made = Pane("surface", "top")
        made.setFixedHeight(t.H_ROW)
        row = across(made, (t.S5, 0, t.S5, 0), t.S3)
        self.sum_words, self.sum_amount = Label("", t.BODY, t.STRONG), Label("", t.BODY, t.STRONG)
        row.addWidget(self.sum_words, 1)
        row.addWidget(self.sum_amount)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.bar.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.foot.make_room(narrow)

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: CountState) -> None:
        sheet = state.sheet
        if sheet is None:
            return
        self._rendering = True
        listed = self._list(state)
        gone = count_rows.hidden(state, self.width() < _NARROW)
        for place in range(len(self.rows.columns)):
            self.table.setColumnHidden(place, place in gone)
        self._mark(state, listed)
        self._rendering = False
        self.name.setText(sheet.name)
        at = times.when(times.local(sheet.started_at, self.zone), times.now(self.zone))
        self.started.setText(self.tr("started %s").replace("%s", at))
        self.done.setText(figures.whole(sheet.counted))
        self.of.setText(self.tr("of %s counted").replace("%s", figures.whole(max(sheet.in_scope, sheet.counted))))
        self.progress.say(sheet.counted, sheet.in_scope)
        self._say_tabs(state)
        self._say_sentence(state, at)
        self._say_sum(state)
        self.foot.render_state(state)
        self._turn(state, bool(listed))

    def _list(self, state: CountState) -> tuple[CountRow, ...]:
        """The rows of the chosen tab: put into words only when they are other ones, and the view stays where it is."""
        key = (state.tab, state.variances, state.missing, state.missing_after)
        if self._listed is None or any(one is not other for one, other in zip(key, self._listed[0], strict=True)):
            self._listed = (key, count_rows.rows_of(state, self.names))
            at = self.table.verticalScrollBar().value() if state.tab is self._tab else 0
            self._tab = state.tab
            self.rows.replace(self._listed[1], bool(state.missing_after) and state.tab is Tab.MISSING)
            self.table.verticalScrollBar().setValue(at)
        return self._listed[1]

    def _say_tabs(self, state: CountState) -> None:
        sheet, totals = state.sheet, state.totals
        if sheet is None:
            return
        different = sum(one.differs or not one.sure for one in state.variances)
        missing = max(0, sheet.in_scope - sheet.counted) if state.missing_after else len(state.missing)
        said = {
            Tab.DIFFERENT: (self.tr("Different"), different),
            Tab.COUNTED: (self.tr("Counted"), sheet.counted),
            Tab.MISSING: (self.tr("Not counted"), missing),
            Tab.MATCHING: (self.tr("Matching"), len(state.variances) - different),
        }
        for tab, (word, many) in said.items():
            self.chips[tab].say(f"{word}  {figures.whole(many)}" if totals is not None else word)
            self.chips[tab].setChecked(tab is state.tab)
        show_if(sheet.blind, self.chips[Tab.COUNTED])
        show_if(not sheet.blind, self.chips[Tab.DIFFERENT], self.chips[Tab.MATCHING])

    def _say_sentence(self, state: CountState, at: str) -> None:
        strong, quiet = "", ""
        many, different = len(state.variances), sum(one.differs or not one.sure for one in state.variances)
        if state.tab is Tab.FOUND:
            strong, quiet = self.tr("Found"), self.tr("choose one to count it")
        elif state.tab is Tab.MISSING:
            strong, quiet = (
                self.tr("Not counted yet,"),
                self.tr("by name. They stay as they are unless you count them."),
            )
        elif state.tab is Tab.COUNTED:
            strong, quiet = self.tr("A blind count:"), self.tr("what is expected shows after posting.")
        elif state.tab is Tab.MATCHING:
            strong, quiet = self.tr("As expected,"), self.tr("with what was sold since taken into account.")
        elif different:
            strong = counted("%n of %s counted items differ,", different).replace("%s", figures.whole(many))
            quiet = self.tr("largest first. Sales since %s are already taken into account.").replace("%s", at)
        self.sentence.setText(strong)
        self.more.setText(quiet)

    def _say_sum(self, state: CountState) -> None:
        totals = state.totals
        shown = state.tab is Tab.DIFFERENT and totals is not None and totals.different > 0
        show_if(shown, self.sum)
        if totals is None:
            return
        unknown = totals.without_cost
        without = counted("without %n of unknown cost", unknown) if unknown else ""
        self.sum_words.setText(listed((self.tr("All differences together"), without)))
        plus = "+" if totals.cost_minor > 0 else ""
        self.sum_amount.setText(plus + figures.amount(totals.cost_minor, self.currency))
        self.sum_amount.set_tone("bad" if totals.cost_minor < 0 else "text")

    def _turn(self, state: CountState, has_rows: bool) -> None:
        if state.tab is Tab.FOUND:
            self.finder.say(state.found)
            turn_to(self.stack, self.finder.results if state.found else self.empty)
        else:
            turn_to(self.stack, self.table if has_rows else self.empty)
        many = len(state.variances)
        said = {
            Tab.FOUND: (self.tr("Nothing found"), self.tr("Try part of its name, or scan it.")),
            Tab.MISSING: (self.tr("Everything is counted"), self.tr("Look at the differences, then post.")),
            Tab.MATCHING: (self.tr("Nothing matches yet"), self.tr("Items show here once they are counted.")),
            Tab.COUNTED: (self.tr("Nothing counted yet"), self.tr("Scan an item, or type its name.")),
            Tab.DIFFERENT: (self.tr("Nothing counted yet"), self.tr("Scan an item, or type its name.")),
        }[state.tab]
        if state.tab is Tab.DIFFERENT and many:
            said = (counted("All %n counted items match", many), self.tr("Go on, or post what is counted."))
        self.empty_title.setText(said[0])
        self.empty_words.setText(said[1])

    def _mark(self, state: CountState, listed: tuple[CountRow, ...]) -> None:
        selection = self.table.selectionModel()
        wanted = state.hand.counting.row.id if state.hand is not None else ""
        place = next((at for at, one in enumerate(listed) if one.row.id == wanted), -1)
        selection.clear()
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.rows.index(place, 0), flags)
        self.table.viewport().update()

    def _row_chosen(self) -> None:
        index = self.table.selectionModel().currentIndex()
        if not self._rendering and index.isValid():
            self.chosen.emit(self.rows.row(index.row()).row.id)

    def step(self, by: int) -> None:
        """↑↓ take the item above or below in hand."""
        if self.stack.currentWidget() is self.table and self.rows.rowCount():
            selection = self.table.selectionModel()
            at = selection.currentIndex().row() + by if selection.hasSelection() else 0
            self.table.selectRow(min(max(0, at), self.rows.rowCount() - 1))
            self.table.scrollTo(selection.currentIndex())
