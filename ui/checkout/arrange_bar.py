"""Under quick keys that are being arranged: name the page, add and remove pages, undo, done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.checkout.shelf import ShelfState
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Field, Label
from ui.kit.screen import Pane, across, rows
from ui.kit.tips import plain_tip


class ArrangeBar(Pane):
    """Drag a key to its place, touch its cross to take it off, find an item above to put it on."""

    acted = Signal(str, str)  # name, add, remove, earlier, later, undo or done; and the name it is about

    def __init__(self) -> None:
        super().__init__("surface", "top")
        column = rows(self, (t.S4, t.S3, t.S4, t.S3), t.S2)
        self.told = Label(
            self.tr("Drag keys to their places. Type in the field above to find an item and put it on this page."),
            t.CAPTION,
            tone="muted",
            wrap=True,
        )
        column.addWidget(self.told)
        row = across(spacing=t.S2)
        self.name = Field(self.tr("Name of this page"))
        self.name.setMaxLength(40)
        self.name.setMinimumWidth(160)
        self.add = Button(self.tr("New page"), icon="plus")
        self.remove = Button(self.tr("Remove page"))
        self.undo = Button(self.tr("Undo"), icon="undo")
        self.finish = Button(self.tr("Done"), hint="Esc")
        row.addWidget(self.name, 1)
        row.addWidget(self.finish)
        self._ways = across(spacing=t.S2)
        self.earlier, self.later = Button(icon="left"), Button(icon="right")
        for button, name in (
            (self.earlier, self.tr("Page one place earlier")),
            (self.later, self.tr("Page one place later")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
        for button in (self.add, self.earlier, self.later, self.remove, self.undo):
            self._ways.addWidget(button)
        self._ways.addStretch(1)
        self._row, self._column, self._is_high = row, column, False
        row.insertLayout(1, self._ways)
        column.addLayout(row)
        self.name.editingFinished.connect(self._name)
        self.add.clicked.connect(lambda: self.acted.emit("add", self.tr("New page")))
        self.remove.clicked.connect(lambda: self.acted.emit("remove", ""))
        self.earlier.clicked.connect(lambda: self.acted.emit("earlier", ""))
        self.later.clicked.connect(lambda: self.acted.emit("later", ""))
        self.undo.clicked.connect(lambda: self.acted.emit("undo", ""))
        self.finish.clicked.connect(self._finish)
        self._shown = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar has its buttons in two rows."""
        super().resizeEvent(event)
        needed = self._ways.sizeHint().width() + self.finish.sizeHint().width() + 160 + 2 * t.S2 + 2 * t.S4
        high = needed > event.size().width()
        if high is not self._is_high:
            self._is_high = high
            (self._row if high else self._column).removeItem(self._ways)
            self._ways.setParent(None)
            if high:
                self._column.addLayout(self._ways)
            else:
                self._row.insertLayout(1, self._ways)

    def types(self, widget: QWidget | None) -> bool:
        """Whether the keyboard stands in the name."""
        return widget is self.name

    def _name(self) -> None:
        if self.name.text() != self._shown:
            self.acted.emit("name", self.name.text())

    def _finish(self) -> None:
        self._name()
        self.acted.emit("done", "")

    def render_state(self, shelf: ShelfState) -> None:
        there = 0 <= shelf.page < len(shelf.pages)
        self._shown = shelf.pages[shelf.page].name if there else ""
        if self.name.text() != self._shown:
            self.name.setText(self._shown)
        self.name.setEnabled(there)
        self.remove.setEnabled(there)
        ways = ("right", "left") if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else ("left", "right")
        self.earlier.icon_name, self.later.icon_name = ways
        self.earlier.setEnabled(there and shelf.page > 0)
        self.later.setEnabled(there and shelf.page + 1 < len(shelf.pages))
        self.undo.setEnabled(shelf.can_undo)
