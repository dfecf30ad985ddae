"""Receiving, adjusting or wasting one product: a number, why, and what it comes to."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.stock import ADJUSTMENT_REASONS, WASTE_REASONS
from ui.kit import codes, figures, mirror
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field
from ui.kit.screen import show_if
from ui.stock import amounts, words
from ui.stock.number_pane import NumberPane
from ui.stock.state import Move, Moving

_ACROSS = 3


class MovePane(NumberPane):
    """``closed`` leaves without moving anything."""

    closed = Signal()
    reason_chosen = Signal(str)
    note_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__(picture=48)
        leave = Button(self.tr("Leave"), Kind.QUIET, "cross", "Esc")
        leave.clicked.connect(self.closed)
        self.head.addWidget(leave)
        self.head.setContentsMargins(*mirror.margins(t.S4, 0, t.S2, 0))
        self._reasons: dict[str, Button] = {}
        self.reasons = QWidget()
        self._grid = QGridLayout(self.reasons)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(t.S2)
        self.note_field = Field("", t.H_CONTROL)
        self.note_field.setAccessibleName(self.tr("Note"))
        self.note_field.textEdited.connect(self.note_typed)
        self.between.addWidget(self.reasons)
        self.between.addWidget(self.note_field)
        self.between.addSpacing(t.S2)

    def say(self, moving: Moving) -> None:
        row, move = moving.row, moving.move
        heads = {Move.RECEIVE: self.tr("Receive"), Move.ADJUST: self.tr("Adjust"), Move.WASTE: self.tr("Waste")}
        asked = {
            Move.RECEIVE: self.tr("How much came in, %u"),
            Move.ADJUST: self.tr("How much is there now, %u"),
            Move.WASTE: self.tr("How much is thrown away, %u"),
        }
        self.title.setText(heads[move])
        self.card.say(words.goods(row), row.sku)
        self.caption.setText(asked[move].replace("%u", words.unit(row)))
        self.expected.setText(self.tr("%s on hand").replace("%s", amounts.level(moving.base, row.step)))
        self.field.say(figures.as_typed(moving.typed), words.scans(moving.scans), not moving.scans)
        self.allow_point(not amounts.is_whole(row.step))
        self._say_reasons(moving)
        invite = self.tr("Note, such as a delivery number") if move is Move.RECEIVE else self.tr("Note")
        self.note_field.setPlaceholderText(invite)
        if self.note_field.text() != moving.note:
            with QSignalBlocker(self.note_field):
                self.note_field.setText(moving.note)
        self._say_result(moving)

    def _say_reasons(self, moving: Moving) -> None:
        every = {Move.ADJUST: ADJUSTMENT_REASONS, Move.WASTE: WASTE_REASONS}.get(moving.move, ())
        if tuple(self._reasons) != every:
            for button in self._reasons.values():
                button.hide()
                button.deleteLater()
            self._reasons = {reason: self._chip(reason, place) for place, reason in enumerate(every)}
        for reason, button in self._reasons.items():
            button.setChecked(reason == moving.reason and reason in moving.reasons)
            button.setEnabled(reason in moving.reasons)
        show_if(bool(every), self.reasons)

    def fit(self, low: bool) -> None:
        super().fit(low)
        show_if(not low, self.note_field)

    def _chip(self, reason: str, place: int) -> Button:
        chip = Button(codes.stock_reason(reason), Kind.CHIP)
        chip.setCheckable(True)
        policy = chip.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        chip.setSizePolicy(policy)
        chip.clicked.connect(lambda: self.reason_chosen.emit(reason))
        self._grid.addWidget(chip, place // _ACROSS, place % _ACROSS)
        chip.show()
        return chip

    def _say_result(self, moving: Moving) -> None:
        """What the big button will do, or what is still missing."""
        row, delta = moving.row, moving.delta
        hint = ""
        if delta is not None and moving.move is not Move.RECEIVE and moving.reason not in moving.reasons:
            hint = self.tr("Say why")
        elif delta is None and moving.move is Move.ADJUST and moving.typed:
            hint = self.tr("That is what is on hand already")
        self.say_hint(hint)
        acts = {Move.RECEIVE: self.tr("Receive"), Move.ADJUST: self.tr("Adjust"), Move.WASTE: self.tr("Write off")}
        told = "" if delta is None else words.with_unit(amounts.signed(delta, row.step), row)
        self.primary.say(acts[moving.move], amount=told)
        self.primary.setEnabled(moving.is_ready)
