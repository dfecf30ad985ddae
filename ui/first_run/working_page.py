"""While the folder is made: what is being done, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.first_run.state import FirstRunState, Way
from ui.first_run.words import working_words
from ui.kit import tokens as t
from ui.kit.bar import Bar
from ui.kit.buttons import Button
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, centred, show_if


class WorkingPage(Pane):
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__("canvas")
        column = centred(self, 640)
        self.title, self.words = Label("", t.TITLE, t.STRONG), Label("", tone="muted", wrap=True)
        self.percent, self.bar = Label("", t.BODY, t.MEDIUM), Bar(12)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        column.addStretch(1)
        for widget, space in ((self.title, t.S4), (self.bar, t.S2), (self.percent, t.S3), (self.words, t.S5)):
            column.addWidget(widget)
            column.addSpacing(space)
        foot = across()
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(2)

    def arrive(self) -> None:
        self.cancel.setFocus()

    def render_state(self, state: FirstRunState) -> None:
        title, words = working_words(state.way)
        self.title.setText(title)
        self.words.setText(self.tr("Stopping. Nothing will be left.") if state.stopping else words)
        self.bar.show_share(state.done)
        self.percent.setText(f"{state.done // 10} %")
        show_if(state.way not in (Way.SHOP, Way.JOIN), self.bar, self.percent)
        show_if(state.way is not Way.SHOP, self.cancel)
        self.cancel.setEnabled(not state.stopping)
