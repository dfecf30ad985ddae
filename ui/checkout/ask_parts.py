"""What stands around a number that is asked for: reasons to choose from, tax classes, a name, the catalogue's price."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.checkout.state import Asked, Asking
from ui.kit import codes, figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Label
from ui.kit.screen import Pane, across, rows, show_if


class Reasons(QWidget):
    """Chips in one row, which a finger pulls where there are many; the chosen one is marked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, ...] = ()
        self.chips: dict[str, Button] = {}
        column = rows(self, spacing=t.S1)
        self.caption = Label("", t.CAPTION, tone="muted")
        column.addWidget(self.caption)
        area = QScrollArea()
        area.setFixedHeight(t.H_KEY + t.S2)
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Pane("canvas")
        self._row = across(inner, (0, 0, 0, t.S2), t.S2)
        self._row.addStretch(1)
        area.setWidget(inner)
        column.addWidget(area)

    def say(self, caption: str, codes: tuple[str, ...], chosen: str) -> None:
        show_if(bool(codes), self)
        self.caption.setText(caption)
        if codes != self._shown:
            self._shown = codes
            for chip in self.chips.values():
                self._row.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = {code: self._chip(place, code) for place, code in enumerate(codes)}
        for code, chip in self.chips.items():
            chip.setChecked(code == chosen)

    def begins_with(self, letter: str) -> str:
        """The next reason after the chosen one whose word begins so; empty where there is none."""
        codes = list(self._shown)
        at = next((place + 1 for place, code in enumerate(codes) if self.chips[code].isChecked()), 0)
        turned = codes[at:] + codes[:at]
        return next((one for one in turned if self.chips[one].text().casefold().startswith(letter.casefold())), "")

    def _chip(self, place: int, code: str) -> Button:
        chip = Button(codes.word(code), Kind.CHIP)
        chip.setFixedHeight(t.H_KEY)
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.chosen.emit(code))
        self._row.insertWidget(place, chip)
        return chip


class ItemName(QWidget):
    """What something is called that no catalogue knows; it may stay empty."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        caption = self.tr("What it is, if you like")
        column = rows(self, spacing=t.S1)
        column.addWidget(Label(caption, t.CAPTION, tone="muted"))
        self.field = Field(self.tr("Type a name, or just the price"), height=t.H_KEY, size=t.LINE)
        self.field.setAccessibleName(caption)
        self.field.setMaxLength(100)
        self.field.textEdited.connect(self.typed)
        column.addWidget(self.field)

    def say(self, asking: Asking) -> None:
        show_if(asking.what is Asked.OPEN_PRICE, self)
        if self.field.text() != asking.name:
            with QSignalBlocker(self.field):
                self.field.setText(asking.name)


class TaxClasses(QWidget):
    """The shop's tax classes under each other, each with its rate."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, int], ...] = ()
        self.buttons: dict[str, Button] = {}
        column = rows(self)
        caption = Label(self.tr("Tax"), t.CAPTION, tone="muted")
        caption.setFixedHeight(24)
        column.addWidget(caption)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Pane("canvas")
        self._column = rows(inner, spacing=t.S2)
        self._column.addStretch(1)
        area.setWidget(inner)
        column.addWidget(area, 1)

    def say(self, asking: Asking) -> None:
        if asking.classes != self._shown:
            self._shown = asking.classes
            for button in self.buttons.values():
                self._column.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons = {name: self._button(*one) for one in enumerate(asking.classes) for name in (one[1][0],)}
        for name, button in self.buttons.items():
            button.setChecked(name == asking.tax_class)

    def _button(self, place: int, one: tuple[str, int]) -> Button:
        name, rate = one
        button = _choice(codes.tax_class(name), lambda: self.chosen.emit(name))
        button.detail = figures.percent(rate)
        self._column.insertWidget(place, button)
        return button


class UsualPrice(QWidget):
    """The price in the catalogue, and the way back to it."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = rows(self)
        caption = Label(self.tr("In the catalog"), t.CAPTION, tone="muted")
        caption.setFixedHeight(24)
        column.addWidget(caption)
        self.button = _choice("", self.asked.emit)
        column.addWidget(self.button)
        column.addStretch(1)

    def say(self, asking: Asking, code: str) -> None:
        line = asking.line
        unit = "" if line.unit in ("", "pc") else f" /{line.unit}"
        changed = line.list_price is not None
        usual = figures.price(line.list_price or line.unit_price, code) + unit
        self.button.say(usual, self.tr("put it back") if changed else self.tr("as on the line"))
        self.button.setEnabled(changed)
        show_if(bool(line.product_id), self.button)


def _choice(text: str, act: Callable[[], None]) -> Button:
    button = Button(text, Kind.METHOD)
    button.setFixedHeight(t.H_KEY)
    button.setCheckable(True)
    button.clicked.connect(act)
    return button
