"""The tasks screen: what waits for a person, the one in hand beside it, and what was settled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout

from ui.kit import figures, theme, times
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.floats import Toast
from ui.kit.keymap import KeyGroup
from ui.kit.labels import Icon, Label
from ui.kit.list_screen import ListScreen
from ui.kit.picker import Chooser, Option
from ui.kit.plural import counted
from ui.kit.screen import across, rows, show_if, turn_to
from ui.kit.table import Cell, Column
from ui.kit.told import said
from ui.tasks import words
from ui.tasks.sheet import TaskSheet
from ui.tasks.state import TasksState

if TYPE_CHECKING:
    from app.queries.tasks import TaskRow
    from ui.tasks.presenter import TasksPresenter

Key = Qt.Key
_NARROW, _KIND = 1200, 1  # px of the screen, below which this column goes
_ANSWERS = {Key.Key_1: 0, Key.Key_2: 1}


class TasksView(ListScreen["TaskRow"]):
    """↑↓ walk the list with the sheet open, 1 and 2 answer, Enter keeps what stands, Esc goes back by one step."""

    def __init__(self) -> None:
        super().__init__()
        self._presenter: TasksPresenter | None = None
        self._told = 0
        self.zone = ""
        self._state = TasksState()
        self.sheet = TaskSheet()
        self.lay_out(self.tr("Tasks"), self._bar(), self._columns(), self.sheet)
        self._build_empty()
        self.toast = Toast(self.body, t.S4)  # over the list: at the side stand the answers of the next

    def _bar(self) -> QHBoxLayout:
        self.open_chip, self.past_chip = Button("", Kind.CHIP), Button(self.tr("Settled"), Kind.CHIP, "history")
        bar = across(margins=(t.S5, t.S3, t.S5, t.S2), spacing=t.S2)
        for chip, is_past in ((self.open_chip, False), (self.past_chip, True)):
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, is_past=is_past: self._look_back(is_past))
            bar.addWidget(chip)
        self.kinds = Chooser(self.tr("Any kind"), clearable=True)
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.options = self._kind_options
        bar.addStretch(1)
        bar.addWidget(self.kinds)
        return bar

    def _build_empty(self) -> None:
        column = rows(self.empty, (t.S5, 0, t.S5, 0), t.S2)
        column.addStretch(2)
        self.empty_title, self.empty_words = Label("", t.LINE, t.STRONG), Label("", tone="muted", wrap=True)
        column.addWidget(Icon("check", "good", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.empty_title, self.empty_words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(3)

    def _columns(self) -> tuple[Column[TaskRow], ...]:
        wide = max(116, times.widest_when(theme.font(t.BODY)) + 2 * t.S2)
        return (
            Column(self.tr("Task"), self._what),
            Column(self.tr("Kind"), self._kind, 176),
            Column(self.tr("Time"), self._when, wide + t.S4),
        )

    def _what(self, row: TaskRow) -> Cell:
        told = words.under(row, self._state.shop)
        return Cell(words.title(row), weight=t.MEDIUM, under=told, hover=told)

    def _kind(self, row: TaskRow) -> Cell:
        if row.outcome:
            how = self.tr("Answered differently") if row.others else words.outcome_word(row.outcome)
            return Cell(how, "muted", hover=words.kind_word(row.kind))
        return Cell(words.kind_word(row.kind), tag="plain")

    def _when(self, row: TaskRow) -> Cell:
        at = times.local(row.done_at or row.opened_at, self.zone)
        return Cell(times.when(at, times.now(self.zone)), "muted", hover=times.exact(at))

    def attach(self, presenter: TasksPresenter, zone: str) -> None:
        self._presenter = presenter
        self.zone = self.sheet.zone = zone
        self.sheet.closed.connect(presenter.close)
        self.sheet.answered.connect(presenter.answer)
        self.kinds.picked.connect(presenter.choose)
        self.chosen.connect(presenter.open)
        self.rows.ask_more.connect(presenter.load_more)

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: TasksState) -> None:
        self._state = state
        self.show_rows(state.rows, state.more, state.detail.row.id if state.detail is not None else "")
        self.open_chip.say(self.tr("To decide %s").replace("%s", figures.whole(state.waiting)))
        self.open_chip.setChecked(not state.is_past)
        self.past_chip.setChecked(state.is_past)
        show_if(not state.is_past and len(state.counts) > 1, self.kinds)
        self.kinds.choose(state.kind, words.kind_word(state.kind) if state.kind else "")
        self.rows.call(_KIND, self.tr("Outcome") if state.is_past else self.tr("Kind"))
        self._render_line(state)
        turn_to(self.stack, self.table if state.rows else self.empty)
        if not state.rows:
            self._render_empty(state)
        self.sheet.render_state(state)
        self.sheet.offer_to_choose(bool(state.rows))
        self._tell(state)

    def _render_line(self, state: TasksState) -> None:
        many = len(state.rows)
        if not state.is_past:
            many = dict(state.counts).get(state.kind, 0) if state.kind else state.waiting
        more = "+" if state.is_past and state.more else ""
        self.count.setText(counted("%n tasks", many, figures.whole(many) + more) if many else "")
        past = self.tr("settled in the last 90 days, the last first")
        words = past if state.is_past else self.tr("to decide, the newest first")
        self.sentence.setText(words if many else "")

    def _render_empty(self, state: TasksState) -> None:
        if state.is_past:
            self.empty_title.setText(self.tr("Nothing was settled yet"))
            self.empty_words.setText(self.tr("What is decided stays here for 90 days."))
            return
        self.empty_title.setText(self.tr("Nothing to decide"))
        why = self.tr("When two tills change the same thing, or more is sold than there was, it is asked here.")
        self.empty_words.setText(why)

    def _kind_options(self) -> tuple[Option, ...]:
        counts = self._state.counts
        return tuple(Option(kind, words.kind_word(kind), figures.whole(many)) for kind, many in counts)

    def _tell(self, state: TasksState) -> None:
        told, presenter = state.told, self._presenter
        if told is None or told.serial == self._told:
            return
        self._told = told.serial
        known = {
            "taken-back": self.tr("Taken back. The task stays among the settled ones"),
            "not-taken-back": self.tr("It was changed again since, and stays as it is"),
        }
        if told.code == "error":
            text = " ".join(said(part) for part in (told.detail, told.hint) if part)
        else:
            text = known.get(told.code, words.told_word(told.code, told.detail))
        undo: Callable[[], None] | None = None
        if told.undo and presenter is not None:
            undo = lambda: presenter.take_back(told.undo)  # noqa: E731
        self.toast.say(text, "warn" if told.code in ("error", "not-taken-back") else "good", undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps what it is about and since when."""
        super().resizeEvent(event)
        self.table.setColumnHidden(_KIND, event.size().width() < _NARROW)

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if self._presenter is not None:
            self._presenter.refresh()
        (self.table if self.rows.rowCount() else self.past_chip).setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        presenter, key = self._presenter, event.key()
        if presenter is None:
            return False
        on_button = isinstance(QApplication.focusWidget(), Button)
        if key == Key.Key_Escape:
            self._escape(presenter)
        elif (
            key in (Key.Key_Up, Key.Key_Down)
            and self.rows.rowCount()
            and not isinstance(QApplication.focusWidget(), Chooser)
        ):
            self._walk(1 if key == Key.Key_Down else -1)
        elif key in _ANSWERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.sheet.answer(_ANSWERS[Key(key)])
        elif key in (Key.Key_Return, Key.Key_Enter) and not on_button:
            if not event.isAutoRepeat():
                self._enter(presenter)
        else:
            return False
        return True

    def _enter(self, presenter: TasksPresenter) -> None:
        """Take the first one up; with one in hand, keep what stands."""
        if presenter.state.detail is None:
            self._walk(1)
        else:
            self.sheet.answer(0)

    def _escape(self, presenter: TasksPresenter) -> None:
        if presenter.state.detail is not None:
            presenter.close()
        elif presenter.state.kind:
            presenter.choose("")
        elif presenter.state.is_past:
            self._look_back(False)
        self.table.setFocus()

    def _look_back(self, is_past: bool) -> None:
        if self._presenter is not None:
            self._presenter.look_back(is_past)
            self._presenter.set()  # the chip that was touched shows what is, not what was touched

    def _walk(self, step: int) -> None:
        self.table.setFocus()
        self.step(step)

    def key_groups(self) -> tuple[KeyGroup, ...]:
        keys = (
            ("↑ ↓", self.tr("Walk the list")),
            ("1", self.tr("The first answer")),
            ("2", self.tr("The second answer")),
            ("Enter", self.tr("Keep what stands")),
            ("Esc", self.tr("Back by one step")),
        )
        return (KeyGroup(self.tr("Tasks"), keys),)
