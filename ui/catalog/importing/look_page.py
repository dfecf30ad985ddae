"""What a file is and what it comes to: before it is taken in, and after."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.catalog.importing.choose_page import elided
from ui.catalog.importing.foot import Foot
from ui.catalog.importing.kinds import kind_word
from ui.catalog.importing.options_bar import OptionsBar
from ui.catalog.importing.remark_table import RemarkTable
from ui.catalog.importing.sample_table import SampleTable
from ui.catalog.importing.state import ROWS, ImportState, Step
from ui.catalog.importing.words import file_words, form_word, missing_words, outcome_word
from ui.catalog.words import number
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Icon, Label
from ui.kit.link import Link
from ui.kit.picker import Chooser, Option
from ui.kit.screen import Pane, across, rows, show_if, turn_to
from ui.kit.trouble import TroubleCard

OUTCOMES = ("refused", "changed", "warned", "merged", "cleaned", "added")


class LookPage(Pane):
    """Facts on top, options, chips for what became of rows, the rows themselves, and what to do at the foot."""

    listed = Signal(str, str)  # outcome, kind
    guessed_again = Signal()

    def __init__(self) -> None:
        super().__init__("canvas")
        self.name = elided("")
        self.facts = ElidedLabel("", t.CAPTION, tone="muted")
        self.options = OptionsBar()
        self.trouble = TroubleCard()
        self.missing = Pane("warn_soft", "top bottom")
        self.missing_words = Label("", t.BODY, t.MEDIUM)
        self.chips = {outcome: Button("", Kind.CHIP) for outcome in (ROWS, *OUTCOMES)}
        self.kinds = Chooser(self.tr("All kinds"), clearable=True)
        self.kinds.most_width = 320
        self.kept = Link(self.tr("Guess again"))
        self.kept_words = Label(self.tr("Columns as last time."), t.CAPTION, tone="muted")
        self.samples, self.remarks = SampleTable(), RemarkTable()
        self.stack = QStackedWidget()
        self.foot = Foot()
        self._state = ImportState()
        self._listed = -1
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = rows(self)
        top = across(margins=(t.S5, t.S3, t.S5, t.S2), spacing=t.S4)
        words = rows(spacing=2)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addStretch(1)
        top.addStrut(t.H_CONTROL)
        top.addLayout(words, 1)
        top.addSpacing(t.S2)
        top.addWidget(self.options)
        column.addLayout(top)
        troubles = rows(margins=(t.S5, 0, t.S5, t.S2))
        troubles.addWidget(self.trouble)
        column.addLayout(troubles)
        chips = across(margins=(t.S5, 0, t.S5, t.S3), spacing=t.S2)
        for chip in self.chips.values():
            chip.setCheckable(True)
            chips.addWidget(chip)
        chips.addStretch(1)
        chips.addWidget(self.kept_words)
        chips.addWidget(self.kept)
        chips.addWidget(self.kinds)
        column.addLayout(chips)
        said = across(self.missing, (t.S5, t.S2, t.S5, t.S2), t.S2)
        said.addWidget(Icon("warn", "warn"))
        said.addWidget(self.missing_words, 1)
        column.addWidget(self.missing)
        self.stack.addWidget(self.samples)
        self.stack.addWidget(self.remarks)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        for outcome, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, outcome=outcome: self.listed.emit(outcome, ""))
        self.kinds.picked.connect(lambda kind: self.listed.emit(self._state.outcome, kind))
        self.kept.clicked.connect(self.guessed_again)

    def walk_chips(self, step: int) -> None:
        """The chip before or after the chosen one."""
        shown = [outcome for outcome, chip in self.chips.items() if not chip.isHidden()]
        if self._state.outcome in shown:
            self.listed.emit(shown[(shown.index(self._state.outcome) + step) % len(shown)], "")

    def take_keyboard(self) -> None:
        (self.samples if self._state.outcome == ROWS else self.remarks).setFocus()

    def render_state(self, state: ImportState) -> None:
        self._state = state
        file = state.file
        if file is None:
            return
        self.name.setText(file.name)
        self.facts.setText(f"{form_word(file.form)}: {file_words(file)}")
        self.options.render_state(state)
        show_if(state.step is Step.LOOK, self.options)
        self.trouble.tell(state.trouble)
        show_if(bool(state.missing), self.missing)
        self.missing_words.setText(missing_words(state.missing) if state.missing else "")
        self._render_chips(state)
        self.samples.render_state(state)
        is_rows = state.outcome == ROWS
        show_if(state.kept and is_rows and state.step is Step.LOOK, self.kept, self.kept_words)
        turn_to(self.stack, self.samples if is_rows else self.remarks)
        self.foot.render_state(state)

    def _render_chips(self, state: ImportState) -> None:
        counts = state.counts
        first = self.chips[ROWS]
        show_if(state.step is Step.LOOK, first)
        first.say(self.tr("First rows"))
        for outcome in OUTCOMES:
            chip = self.chips[outcome]
            many = counts.total(outcome) if counts is not None else 0
            show_if(bool(many), chip)
            chip.say(f"{outcome_word(outcome)} {number(many)}")
        for outcome, chip in self.chips.items():
            chip.setChecked(outcome == state.outcome)

    def render_list(self, state: ImportState, count: int, kinds: tuple[tuple[str, int], ...], fetch: object) -> None:
        """The remarks that are chosen; ``fetch`` brings them by place."""
        if state.listed == self._listed:
            return
        self._listed = state.listed
        self.remarks.rows.show(count, fetch)  # type: ignore[arg-type]
        self.remarks.scrollToTop()
        show_if(len(kinds) > 1, self.kinds)
        self.kinds.options = lambda: tuple(Option(kind, kind_word(kind), number(many)) for kind, many in kinds)
        self.kinds.choose(state.kind, kind_word(state.kind) if state.kind else "")
