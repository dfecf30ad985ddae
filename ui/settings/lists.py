"""Lists among the settings: codes such as reasons, amounts such as notes; chips to take out, a field to add."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.flow import Flow
from ui.kit.screen import rows
from ui.kit.tips import plain_tip
from ui.settings.controls import AddRow, Control

Read = Callable[[str], Any]  # raises ValueError
Write = Callable[[Any], str]
_NOT_IN_CODE = re.compile(r"[^a-z0-9]+")


def code_of(text: str) -> str:
    """What is typed as a short code: ``Staff price`` is ``staff-price``. Raises ValueError where nothing is left."""
    code = _NOT_IN_CODE.sub("-", text.casefold()).strip("-")[:32]
    if not code:
        raise ValueError("nothing is left of it")
    return code


class ListControl(Control):
    """``read`` makes an entry of what is typed, ``write`` words of an entry; both orders are the person's own."""

    def __init__(self, name: str, read: Read, write: Write, hint: str, ordered: bool = False) -> None:
        super().__init__()
        self._read, self._write, self._ordered = read, write, ordered
        self._values: list[Any] = []
        column = rows(self, spacing=t.S2)
        self._place = QWidget()
        self._chips = Flow(self._place, t.S2)
        column.addWidget(self._place)
        row = AddRow(name, hint, 40)
        self.field, self.add = row.field, row.button
        column.addWidget(row)
        row.asked.connect(self._add)
        self._name = name

    def _add(self) -> None:
        try:
            entry = self._read(self.field.text())
        except ValueError:
            self.field.set_bad(bool(self.field.text()))
            return
        self.field.set_bad(False)
        self.field.clear()
        if entry not in self._values:
            after = [*self._values, entry]
            self._bring(sorted(after) if self._ordered else after)

    def _take_out(self, entry: Any) -> None:
        self._bring([one for one in self._values if one != entry])

    def _bring(self, after: list[Any]) -> None:
        """Shown before it is recorded, so that the next one typed comes on top of it."""
        self.show_value(after)
        self.done.emit(after)

    def show_value(self, value: Any) -> None:
        if value == self._values and self._chips.count():
            return
        self._values = list(value)
        self._chips.empty()
        for entry in self._values:
            chip = Button(self._write(entry), Kind.CHIP, icon="cross")
            said = self.tr("Take out %s").replace("%s", self._write(entry))
            chip.setAccessibleName(f"{self._name}: {said}")
            chip.setToolTip(plain_tip(said))
            chip.clicked.connect(lambda _on=False, entry=entry: self._take_out(entry))
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._chips.addWidget(chip)
        self._place.setVisible(bool(self._values))

    def set_bad(self, bad: bool) -> None:
        self.field.set_bad(bad)
