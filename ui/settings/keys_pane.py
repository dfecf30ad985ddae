"""The keys of a sale: each act with its key; touch it and press another one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import ShopError
from app.settings import counter_keys
from ui.kit import keymap
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Label
from ui.kit.screen import across, rows, show_if
from ui.kit.told import sentence_of
from ui.settings.presenter import SettingsPresenter

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_COLUMNS = 2


class KeyButton(Button):
    """Says the key of an act; once touched it waits for another one. Esc leaves it, Backspace takes it away."""

    def __init__(self, act: str, word: str, pane: KeysPane) -> None:
        super().__init__()
        self.act, self._word_of_act, self._pane = act, word, pane
        self.waiting = False
        self.setMinimumWidth(152)
        self.setCheckable(True)
        self.clicked.connect(self._wait)

    def show_key(self) -> None:
        key = keymap.shown(self.act)
        said = self.tr("Press a key") if self.waiting else key or self.tr("None")
        self.say(said)
        self.setChecked(self.waiting)
        self.setAccessibleName(f"{self._word_of_act}: {said}")

    def _wait(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.waiting = True
        self.show_key()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.waiting = False
        self.show_key()
        super().focusOutEvent(event)

    def take(self, event: QKeyEvent) -> bool:
        """A key that was pressed while it waits."""
        if not self.waiting or Qt.Key(event.key()) in _MODIFIERS:
            return self.waiting
        self.waiting = False
        if event.key() == Qt.Key.Key_Escape:
            self.show_key()
        else:
            taken = event.key() != Qt.Key.Key_Backspace
            self._pane.bind(self.act, keymap.name_of(event) if taken else "")
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take(event):
            super().keyPressEvent(event)


class KeysPane(QWidget):
    def __init__(self, presenter: SettingsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        column = rows(self, spacing=t.S3)
        said = self.tr("Touch a key and press another one. Esc leaves it as it is, Backspace takes it away.")
        column.addWidget(Label(said, tone="muted", wrap=True))
        self.error = Label("", tone="bad", wrap=True)
        self.error.hide()
        column.addWidget(self.error)
        grid = QGridLayout()
        grid.setHorizontalSpacing(t.S5)
        grid.setVerticalSpacing(t.S2)
        words = keymap.words()
        half = (len(words) + 1) // _COLUMNS
        self.buttons: dict[str, KeyButton] = {}
        for place, (act, word) in enumerate(words.items()):
            button = KeyButton(act, word, self)
            self.buttons[act] = button
            at, side = place % half, 2 * (place // half)
            grid.addWidget(Label(word), at, side)
            grid.addWidget(button, at, side + 1)
            button.show_key()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        foot = across()
        self.usual = Button(self.tr("All as they were at first"), icon="undo")
        self.usual.clicked.connect(lambda: self._use({}))
        foot.addWidget(self.usual)
        foot.addStretch(1)
        column.addLayout(foot)

    def bind(self, act: str, key: str) -> None:
        """Give an act this key, or none; one that another act has is refused in words."""
        changed = dict(self._presenter.state.values["counter.keys"])
        holder = counter_keys.holder(changed, key)
        if holder and holder != act:
            words = keymap.words().get(holder, holder)
            self._say(self.tr("%k already means: %a.").replace("%k", key).replace("%a", words))
            self._show()
            return
        try:
            self._use(counter_keys.rebound(changed, act, key))
        except ShopError as problem:
            self._say(sentence_of(problem))
            self._show()

    def _use(self, changed: dict[str, str]) -> None:
        self._say("")
        keymap.use(changed, self.window())
        self._presenter.change("counter.keys", changed)
        self._show()

    def _show(self) -> None:
        for button in self.buttons.values():
            button.show_key()

    def _say(self, words: str) -> None:
        self.error.setText(words)
        show_if(bool(words), self.error)
