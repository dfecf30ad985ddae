"""Under a count: stopping and posting, and in their place what must be answered first."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, show_if
from ui.stock.count_state import Asked, CountState, Tab


class CountFoot(Pane):
    """Signals are the answers."""

    stopped = Signal()
    posted = Signal(bool)  # with what is unsure
    drop_asked = Signal()
    dropped = Signal()
    zero_asked = Signal()
    zeroed = Signal()
    recounted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("canvas", "top")
        row = across(self, (t.S5, t.S3, t.S5, t.S3), t.S3)
        self.icon, self.words = Icon("warn", "warn"), Label("", t.BODY, tone="muted", wrap=True)
        self.setMinimumHeight(80)
        row.addWidget(self.icon)
        row.addWidget(self.words, 1000)
        row.addStretch(1)
        self.drop = Button(self.tr("Drop it…"))
        self.zero = Button("")
        self.stop = Button(self.tr("Stop for now"))
        self.post = Button("")
        self.other = Button("")
        self.answer = Button("", Kind.PRIMARY)
        for button in (self.drop, self.zero, self.stop, self.post, self.other, self.answer):
            row.addWidget(button)
        self.drop.clicked.connect(self.drop_asked)
        self.zero.clicked.connect(self.zero_asked)
        self.stop.clicked.connect(self.stopped)
        self.post.clicked.connect(lambda: self.posted.emit(False))
        self.other.clicked.connect(self._other)
        self.answer.clicked.connect(self._answer)
        self._asked = Asked.NOTHING
        self._narrow = False

    def _answer(self) -> None:
        {Asked.UNSURE: self.recounted, Asked.DROP: self.dropped, Asked.ZERO: self.zeroed}[self._asked].emit()

    def _other(self) -> None:
        if self._asked is Asked.UNSURE:
            self.posted.emit(True)
        else:
            self.left.emit()

    def make_room(self, narrow: bool) -> None:
        """In a narrow window what can be pressed stays, and what is asked is still said."""
        self._narrow = narrow
        show_if(not narrow or self._asked is not Asked.NOTHING, self.words)

    def render_state(self, state: CountState) -> None:
        sheet, self._asked = state.sheet, state.asked
        if sheet is None:
            return
        asked = state.asked is not Asked.NOTHING
        show_if(asked or not self._narrow, self.words)
        show_if(asked, self.icon, self.answer, self.other)
        show_if(not asked, self.stop, self.post)
        show_if(not asked and state.tab is Tab.MISSING and bool(state.missing), self.zero)
        show_if(not asked and not (state.tab is Tab.MISSING and bool(state.missing)), self.drop)
        self.words.set_tone("text" if asked else "muted")
        if asked:
            self._ask(state)
            return
        self.words.setText(self.tr("Nothing changes in stock until you post. You can stop here and go on later."))
        if state.posting or sheet.posting:
            self.words.setText(self.tr("Posting. It goes on by itself, or when you press again after a break."))
        self.post.say(counted("Post %n counted", sheet.counted))
        self.post.setEnabled(sheet.counted > 0 and not state.posting)
        self.zero.say(self.tr("Set to zero…"))

    def _ask(self, state: CountState) -> None:
        if state.asked is Asked.UNSURE:
            many = len(state.unsure)
            self.words.setText(
                counted("%n items were sold while they were being counted, so their counts are not sure.", many)
            )
            self.other.say(self.tr("Post all the same"))
            self.answer.say(counted("Count %n again", many))
        elif state.asked is Asked.DROP:
            self.words.setText(self.tr("Let the count go? What was counted on it is lost. Stock stays as it is."))
            self.other.say(self.tr("Keep it"))
            self.answer.say(self.tr("Drop the count"))
        else:
            many = len(state.missing)
            figure = figures.whole(many) + ("+" if state.missing_after else "")
            self.words.setText(counted("Say that none is there of the %n items nobody has counted?", many, figure))
            self.other.say(self.tr("Leave them"))
            self.answer.say(self.tr("Set to zero"))
