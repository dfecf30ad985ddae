"""The tax classes as a table: a name, the tax it bears, its rate in percent; each recorded as it is left."""

from __future__ import annotations

import copy
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.rates import rate_ppm, rate_text
from ui.kit import codes, figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Label
from ui.kit.screen import across, rows, show_if
from ui.kit.tips import plain_tip
from ui.settings.controls import AddRow, Control
from ui.settings.lists import code_of


class TaxLine(QWidget):
    """One tax of one class."""

    def __init__(self, tax_class: str, words: str) -> None:
        super().__init__()
        self.tax_class = tax_class
        self.title = Label(words, t.BODY, t.MEDIUM)
        self.name, self.rate = Field(), Field()
        self.rate.take_figures()
        self.rate.setFixedWidth(96)
        self.name.setMaxLength(40)
        self.out = Button("", Kind.PLAIN, icon="cross")
        row = across(self, spacing=t.S2)
        row.addWidget(self.title, 2)
        row.addWidget(self.name, 2)
        row.addWidget(self.rate)
        row.addWidget(Label("%", tone="muted"))
        row.addWidget(self.out)


class TaxesControl(Control):
    """A class with several taxes, as an import may bring it, shows each; a new class begins with one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value: dict[str, list[dict[str, Any]]] = {}
        self._included = True
        column = rows(self, spacing=t.S2)
        self._column = rows(spacing=t.S2)
        column.addLayout(self._column)
        self.error = Label("", t.CAPTION, tone="bad", wrap=True)
        self.error.hide()
        column.addWidget(self.error)
        row = AddRow(name, self.tr("Another class, such as books"), 32, self.tr("Another class"))
        self.field, self.add = row.field, row.button
        column.addWidget(row)
        row.asked.connect(self._add)
        self.lines: list[TaxLine] = []

    def show_value(self, value: Any) -> None:
        if value == self._value and self.lines:
            return
        self._value = copy.deepcopy(value)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for tax_class, taxes in self._value.items():
            for place, tax in enumerate(taxes):
                self._append(tax_class, place, tax)
        self._say("")

    def _append(self, tax_class: str, place: int, tax: dict[str, Any]) -> None:
        word = codes.tax_class(tax_class)
        line = TaxLine(tax_class, word if not place else "")
        line.name.setText(tax["name"])
        line.rate.setText(figures.as_typed(rate_text(tax["rate"])))
        line.name.setAccessibleName(self.tr("Tax of %s").replace("%s", word))
        line.rate.setAccessibleName(self.tr("Rate of %s in percent").replace("%s", word))
        line.out.setAccessibleName(self.tr("Take out %s").replace("%s", word))
        line.out.setToolTip(plain_tip(line.out.accessibleName()))
        line.name.editingFinished.connect(lambda: self._edit(line, place))
        line.rate.editingFinished.connect(lambda: self._edit(line, place))
        line.out.clicked.connect(lambda: self._take_out(tax_class, place))
        self.lines.append(line)
        self._column.addWidget(line)

    def _edit(self, line: TaxLine, place: int) -> None:
        try:
            rate = rate_ppm(line.rate.text())
        except ValueError:
            line.rate.set_bad(True)
            self._say(self.tr("Not a rate. Write it in percent, as in 8.875"))
            return
        line.rate.set_bad(False)
        self._say("")
        after = copy.deepcopy(self._value)
        tax = after[line.tax_class][place]
        tax["rate"], tax["name"] = rate, line.name.text().strip() or tax["name"]
        if after != self._value:
            self._value = copy.deepcopy(after)
            self.done.emit(after)

    def _take_out(self, tax_class: str, place: int) -> None:
        after = copy.deepcopy(self._value)
        del after[tax_class][place]
        if not after[tax_class]:
            del after[tax_class]
        self.done.emit(after)

    def _add(self) -> None:
        try:
            name = code_of(self.field.text())
        except ValueError:
            return
        if name in self._value:
            self._say(self.tr("There is a class of that name."))
            return
        self.field.clear()
        first = next((taxes[0] for taxes in self._value.values() if taxes), None)
        told = {"name": first["name"] if first else self.tr("Tax"), "included": first["included"] if first else True}
        self.done.emit({**self._value, name: [{"id": name, "rate": 0, **told}]})

    def _say(self, words: str) -> None:
        self.error.setText(words)
        show_if(bool(words), self.error)
