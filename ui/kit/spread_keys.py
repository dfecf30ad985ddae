"""The keys of a spreadsheet, as hands know them from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.kit import tokens as t

if TYPE_CHECKING:
    from ui.kit.spread import Spread

Key = Qt.Key
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SpreadKeys:
    """Arrows, pages and ends walk (Shift makes a block), Space chooses, F2 or typing edits, Enter opens."""

    def __init__(self, spread: Spread) -> None:
        self._spread = spread

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something."""
        spread = self._spread
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            spread.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            spread.paste_asked.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            spread.everything_chosen.emit()
        elif event.key() == Key.Key_F2:
            spread.edit()
        elif event.key() in (Key.Key_Return, Key.Key_Enter):
            spread.opened.emit(spread.row)
        elif event.key() == Key.Key_Space and not event.modifiers() & _MODIFIERS:
            spread.chosen.emit(spread.row, shift)
        elif event.text().isprintable() and event.text() and not event.modifiers() & _MODIFIERS:
            return spread.edit(event.text())
        else:
            return self._walk(event, shift)
        return True

    def _walk(self, event: QKeyEvent, shift: bool) -> bool:
        spread = self._spread
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = max(1, spread.viewport().height() // t.H_ROW - 1)
        end = spread.count - 1
        forward = -1 if spread.isRightToLeft() else 1
        moves = {
            Key.Key_Up: (-end if control else -1, 0),
            Key.Key_Down: (end if control else 1, 0),
            Key.Key_PageUp: (-page, 0),
            Key.Key_PageDown: (page, 0),
            Key.Key_Left: (0, -forward),
            Key.Key_Right: (0, forward),
            Key.Key_Home: (-end, 0) if control else (0, -99),
            Key.Key_End: (end, 0) if control else (0, 99),
        }
        move = moves.get(Key(event.key()))
        if move is None:
            return False
        self.step(*move, extend=shift)
        return True

    def step(self, down: int, right: int, extend: bool = False, editable: bool = False) -> None:
        """Go by rows and columns, no further than the ends; ``editable`` skips columns that cannot be edited."""
        spread = self._spread
        keys = spread.walked()
        if editable:
            columns = [spread.column(key) for key in keys]
            keys = [column.key for column in columns if column is not None and column.editable]
        if not keys:
            return
        at = keys.index(spread.key) if spread.key in keys else 0
        wanted = at + right
        if editable and not 0 <= wanted < len(keys):  # Tab after the last column goes on in the next row
            down, wanted = (1, 0) if wanted > 0 else (-1, len(keys) - 1)
        spread.move_to(spread.row + down, keys[min(max(0, wanted), len(keys) - 1)], extend)
