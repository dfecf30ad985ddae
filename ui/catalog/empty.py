"""In place of the list: nothing there yet, nothing found, or the list being made anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from ui.catalog.state import CatalogState
from ui.catalog.words import building_words, items
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.screen import Pane, across, rows, show_if


class EmptyPane(Pane):
    """Says why, and offers the way on."""

    cleared = Signal()
    new_asked = Signal()
    import_asked = Signal()
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "top")
        self.title = Label("", t.LINE, t.STRONG)
        self.words = Label("", tone="muted")
        self.clear = Button(self.tr("Clear filters"), Kind.PRIMARY)
        self.import_ = Button(self.tr("Bring in a file of items"), Kind.PRIMARY)
        self.all = Button(self.tr("Show what is not on sale too"))
        self.new = Button(self.tr("New item"), icon="plus")
        column = rows(self, spacing=t.S2)
        column.addStretch(2)
        for widget in (Icon("tag", "muted", 44), self.title, self.words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = across(margins=(0, t.S3, 0, 0), spacing=t.S2)
        buttons.addStretch(1)
        for button in (self.clear, self.import_, self.all, self.new):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(3)
        self.clear.clicked.connect(self.cleared)
        self.all.clicked.connect(self.all_asked)
        self.new.clicked.connect(self.new_asked)
        self.import_.clicked.connect(self.import_asked)

    def render_state(self, state: CatalogState) -> None:
        building, filtered = state.building, state.is_filtered
        show_if(filtered and building is None, self.clear)
        unsold = state.products - state.active if state.filter.active else 0
        show_if(not filtered and building is None and not unsold, self.import_)
        show_if(building is None and unsold > 0, self.all)
        show_if(building is None, self.new)
        if building is not None:
            self.title.setText(building_words(building))
            self.words.setText(self.tr("Everything recorded is safe. Items are found again when this is done."))
        elif filtered:
            self.title.setText(self.tr("No items found"))
            self.words.setText(self.tr("Try part of a name, a code, or fewer filters."))
        elif unsold:
            self.title.setText(self.tr("Nothing is on sale yet"))
            self.words.setText(self.tr("%s wait for a price, or were taken off sale.").replace("%s", items(unsold)))
        else:
            self.title.setText(self.tr("No items yet"))
            self.words.setText(self.tr("Bring in a file from your old till or shop, or type the first one."))
