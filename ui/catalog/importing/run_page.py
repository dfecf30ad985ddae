"""While a list is taken in: how far it is, how long it will be, and the way to stop it."""

from __future__ import annotations

from ui.catalog.importing.choose_page import elided
from ui.catalog.importing.state import ImportState, Stage
from ui.catalog.importing.words import progress_words, stage_words
from ui.kit import tokens as t
from ui.kit.bar import Bar
from ui.kit.buttons import Button
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, centred, show_if

_WIDEST = 640


class RunPage(Pane):
    def __init__(self) -> None:
        super().__init__("canvas")
        column = centred(self, _WIDEST)
        self.title = Label(self.tr("Importing"), t.TITLE, t.STRONG)
        self.name = elided("")
        self.bar = Bar(12)
        self.words = Label("", t.BODY, t.MEDIUM)
        self.stage = Label("", tone="muted", wrap=True)
        self.leave = Label(
            self.tr("Selling goes on. You can leave this screen and come back."), tone="muted", wrap=True
        )
        self.cancel = Button(self.tr("Cancel the import"))
        column.addStretch(1)
        for widget, space in ((self.title, t.S1), (self.name, t.S4), (self.bar, t.S2), (self.words, t.S4)):
            column.addWidget(widget)
            column.addSpacing(space)
        column.addWidget(self.stage)
        column.addWidget(self.leave)
        column.addSpacing(t.S5)
        foot = across()
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(2)

    def render_state(self, state: ImportState) -> None:
        running = state.running
        if running is None:
            return
        self.name.setText(state.file.name if state.file is not None else "")
        self.bar.show_share(running.share)
        self.words.setText(progress_words(running))
        self.stage.setText(stage_words(running, state.stopping))
        show_if(running.stage is not Stage.SHOWING, self.cancel)
        self.cancel.setEnabled(not state.stopping)
