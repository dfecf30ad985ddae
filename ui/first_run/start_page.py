"""How do you want to start: the cards, chosen by touch, by number, or by arrows and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from ui.first_run.card import Card
from ui.first_run.state import FirstRunState, Way
from ui.kit import tokens as t
from ui.kit.labels import Label
from ui.kit.screen import Pane, across, rows
from ui.kit.trouble import TroubleCard

_ACROSS = 2  # cards in a row


class StartPage(Pane):
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("canvas")
        column = rows(self, spacing=t.S2)
        column.addStretch(1)
        column.addWidget(Label(self.tr("How do you want to start?"), t.SECTION, t.STRONG))
        column.addWidget(
            Label(self.tr("Choose one. You can open another shop later."), t.LINE, tone="muted", wrap=True)
        )
        column.addSpacing(t.S4)
        self.trouble = TroubleCard()
        column.addWidget(self.trouble)
        self.cards = [Card(way, str(number)) for number, way in enumerate(Way, 1)]
        grid = QGridLayout()
        grid.setSpacing(t.S4)
        for place, card in enumerate(self.cards):
            grid.addWidget(card, place // _ACROSS, place % _ACROSS)
            card.clicked.connect(lambda _checked=False, way=card.way: self.chosen.emit(way.value))
        column.addLayout(grid)
        column.addStretch(3)
        self.where = Label("", t.CAPTION, tone="muted")
        foot = across(margins=(0, 0, 0, t.S5))
        foot.addWidget(Label(self.tr("Press 1 to 4, or arrow keys and Enter"), t.CAPTION, tone="muted"))
        foot.addStretch(1)
        foot.addWidget(self.where)
        column.addLayout(foot)

    def arrive(self) -> None:
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def render_state(self, state: FirstRunState) -> None:
        self.trouble.tell(state.trouble)
        self.where.setText(self.tr("Folder: %s").replace("%s", state.folder))

    def handle_key(self, event: QKeyEvent) -> bool:
        """Numbers choose; arrows walk, mirrored where the reading is."""
        number = event.key() - Qt.Key.Key_1.value
        if 0 <= number < len(self.cards):
            self.cards[number].click()
            return True
        forward, back = (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if self.isRightToLeft():
            forward, back = back, forward
        step = {forward: 1, Qt.Key.Key_Down: _ACROSS, back: -1, Qt.Key.Key_Up: -_ACROSS}.get(Qt.Key(event.key()))
        if step is None:
            return False
        at = next((place for place, card in enumerate(self.cards) if card.hasFocus()), -step)
        self.cards[(at + step) % len(self.cards)].setFocus(Qt.FocusReason.OtherFocusReason)
        return True
