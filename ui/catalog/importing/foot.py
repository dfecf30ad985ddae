"""At the foot: what the file comes to, in one sentence, and the one thing to do next."""

from __future__ import annotations

from ui.catalog.importing.state import ImportState, Step
from ui.catalog.importing.words import count_words, done_words, progress_words, undone_words
from ui.catalog.words import tr
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.bar import Bar
from ui.kit.buttons import Button, Kind
from ui.kit.joined import listed
from ui.kit.labels import Icon, Label
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if

_HEIGHT = 96


class Foot(Pane):
    """Buttons are wired by the view."""

    def __init__(self) -> None:
        super().__init__("surface", "top")
        self.setFixedHeight(_HEIGHT)
        self.sign = Icon("check", "good")
        self.title = Label("", t.LINE, t.STRONG)
        self.words = Label("", t.CAPTION, tone="muted", wrap=True)
        self.bar = Bar()
        self.save = Button(self.tr("Save the report"), Kind.PLAIN)
        self.undo = Button(self.tr("Undo this import"), Kind.PLAIN, "undo")
        self.other = Button(self.tr("Another file"), Kind.PLAIN)
        self.start = Button(self.tr("Import"), Kind.PRIMARY)
        self.show_items = Button(self.tr("Show them"), Kind.PRIMARY)
        row = across(self, (t.S5, t.S2, t.S5, t.S2), t.S2)
        row.addWidget(self.sign)
        said = rows(spacing=t.S1)
        said.addStretch(1)
        for widget in (self.title, self.words, self.bar):
            said.addWidget(widget)
        said.addStretch(1)
        row.addLayout(said, 1)
        row.addSpacing(t.S4)
        for button in (self.save, self.other, self.undo, self.start, self.show_items):
            row.addWidget(button)

    def render_state(self, state: ImportState) -> None:
        looking = state.step is Step.LOOK
        show_if(looking, self.start)
        show_if(not looking and state.undone is None and not state.undoing and bool(state.fact), self.show_items)
        show_if(not looking and bool(state.fact) and state.undone is None, self.undo)
        show_if(state.counts is not None and not state.undoing, self.save)
        show_if((looking and state.checking is not None) or state.undoing, self.bar)
        show_if(not looking, self.sign)
        if looking:
            self._render_look(state)
        else:
            self._render_done(state)
        show_if(bool(self.words.text()), self.words)

    def _render_look(self, state: ImportState) -> None:
        check, checking = state.check, state.checking
        self.start.setEnabled(state.can_start)
        if checking is not None:
            self.title.setText(tr("Checking every row"))
            self.words.setText(progress_words(checking))
            self.bar.show_share(checking.share)
        elif check is not None:
            self.title.setText(count_words(check))
            self.words.setText(_after_check(state))
        else:
            self.title.setText(tr("Not ready yet") if state.missing or state.trouble else "")
            self.words.setText(tr("Say what the columns are first.") if state.missing else "")
        many = check.added + check.changed if check is not None else 0
        self.start.say(counted("Import %n items", many) if many else tr("Import"))

    def _render_done(self, state: ImportState) -> None:
        done = state.done
        if done is None:
            return
        title, words = done_words(done)
        self.sign.show_icon("check", "good")
        if state.undone is not None:
            title, words = undone_words(state.undone), ""
            self.sign.show_icon("undo", "muted")
        elif state.undoing:
            words = listed((tr("Taking it back"), progress_words(state.back) if state.back is not None else ""))
            self.bar.show_share(state.back.share if state.back is not None else 0)
        self.title.setText(title)
        self.words.setText(words)
        self.undo.setEnabled(not state.undoing)


def _after_check(state: ImportState) -> str:
    check = state.check
    if check is None:
        return ""
    if check.cut_at:
        return tr("The file ends in the middle of line %s: it may have been cut.").replace(
            "%s", figures.whole(check.cut_at)
        )
    if check.changes_nothing and not state.options.stock:
        return tr("There is nothing to import.") if check.same else tr("Look at the rows that are refused.")
    if check.unpriced and not state.options.sell_unpriced:
        return counted(
            "%n items without a price wait, not sold, until they have one. You can undo it all.", check.unpriced
        )
    return tr("Nothing is changed yet, and you can undo it afterwards.")
