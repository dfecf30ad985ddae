"""What a person may say of a file besides its columns: which form it has, which sheet, what to do with stock."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.catalog.importing.state import ImportState
from ui.catalog.importing.words import form_word
from ui.catalog.words import tr
from ui.kit import codes
from ui.kit import tokens as t
from ui.kit.forms import Tick
from ui.kit.joined import sentences
from ui.kit.picker import Chooser, Option
from ui.kit.plural import counted
from ui.kit.screen import across, show_if

FORMS = ("generic", "shopify", "woocommerce", "cashwrap")


class OptionsBar(QWidget):
    """Signals are the intents; an option that does not matter to this file is not there."""

    form_chosen = Signal(str)
    sheet_chosen = Signal(str)
    changed = Signal(dict)  # fields of Options

    def __init__(self) -> None:
        super().__init__()
        self._sheets: tuple[str, ...] = ()
        self.rates: Mapping[str, str] = {}  # tax class → what it is, in words
        self.form = Chooser(self.tr("Kind of list"))
        self.form.most_width = 280
        self.form.options = lambda: tuple(Option(form, form_word(form)) for form in FORMS)
        self.sheet = Chooser(self.tr("Sheet"))
        self.sheet.options = lambda: tuple(Option(name, name) for name in self._sheets)
        self.tax = Chooser(self.tr("Tax"))
        self.tax.options = lambda: tuple(
            Option(name, rate, codes.tax_class(name), words=name) for name, rate in self.rates.items()
        )
        self.tax.most_width = 300
        self.tax.setToolTip(self.tr("For new items that the file names no tax for"))
        self.mark = Chooser(self.tr("Decimals"))
        self.mark.options = lambda: tuple(Option(mark, _mark_word(mark)) for mark in (".", ","))
        self.stock = Tick(self.tr("Take stock too"))
        self.stock.setToolTip(self.tr("Quantities become the opening stock of items that never moved"))
        self.unpriced = Tick(self.tr("Sell without a price"))
        row = across(self, spacing=t.S3)
        for tick in (self.stock, self.unpriced):
            tick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(tick)
        for chooser in (self.mark, self.tax, self.sheet):
            row.addWidget(chooser)
        row.addWidget(self.form)
        self.form.picked.connect(self.form_chosen)
        self.sheet.picked.connect(self.sheet_chosen)
        self.tax.picked.connect(lambda name: self.changed.emit({"tax_class": name}))
        self.mark.picked.connect(lambda mark: self.changed.emit({"mark": mark}))
        self.stock.clicked.connect(lambda wanted: self.changed.emit({"stock": wanted}))
        self.unpriced.clicked.connect(lambda wanted: self.changed.emit({"sell_unpriced": wanted}))

    def render_state(self, state: ImportState) -> None:
        file = state.file
        if file is None:
            return
        self._sheets = file.sheets
        show_if(len(file.sheets) > 1, self.sheet)
        self.sheet.choose(file.sheet, file.sheet)
        self.form.choose(file.form, form_word(file.form))
        tax = state.options.tax_class
        show_if(len(self.rates) > 1, self.tax)
        said = f"{codes.tax_class(tax)} {self.rates.get(tax, '')}".strip()
        self.tax.choose(tax, self.tr("New items: %s").replace("%s", said))
        unclear = state.check.kinds.get("refused", {}).get("unclear-price", 0) if state.check is not None else 0
        show_if(bool(unclear or state.options.mark), self.mark)
        self.mark.choose(state.options.mark, _mark_word(state.options.mark) if state.options.mark else "")
        show_if(file.has_stock, self.stock)
        self.stock.setChecked(state.options.stock)
        unpriced = state.check.unpriced if state.check is not None else 0
        show_if(bool(unpriced) or state.options.sell_unpriced, self.unpriced)
        self.unpriced.setChecked(state.options.sell_unpriced)
        words = self.tr("Else they wait, not sold, until they have one")
        self.unpriced.setToolTip(sentences((counted("%n items", unpriced), words)))


def _mark_word(mark: str) -> str:
    return tr("1,234 is 1 and a bit") if mark == "," else tr("1,234 is a thousand")
