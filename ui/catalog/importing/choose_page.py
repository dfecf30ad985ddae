"""The first step: choose a file, drop one, or take one that was taken in before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.catalog.importing.state import ImportState
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Icon, Label
from ui.kit.screen import Pane, centred, rows, show_if
from ui.kit.trouble import TroubleCard

_WIDEST, _DROP_HEIGHT = 760, 248


class DropPlace(QWidget):
    """Where a file may be dropped; it says so by its dashes, and takes on colour while one is held over it."""

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setFixedHeight(_DROP_HEIGHT)

    def mark(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("accent" if self._over else "line_strong"), 2 if self._over else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("accent_soft" if self._over else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), t.R_CARD, t.R_CARD)


class RecentRow(Button):
    """A file that was taken in before: its name, and quietly where it is."""

    def __init__(self, key: str) -> None:
        super().__init__("", Kind.METHOD, "document", key)
        self.setFixedHeight(56)

    def show_path(self, path: str) -> None:
        file = Path(path)
        self.say(file.name, str(file.parent))


class ChoosePage(Pane):
    """Signals are the intents; ``browse_asked`` wants the system's own box for files."""

    browse_asked = Signal()
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("canvas")
        column = centred(self, _WIDEST)
        self.trouble = TroubleCard()
        self.drop = DropPlace()
        self.browse = Button(self.tr("Choose a file"), Kind.PRIMARY, "document")
        self.busy = Label("", tone="muted")
        self._fill_drop()
        self.recent_title = Label(self.tr("Recent files"), t.CAPTION, tone="muted")
        self.recent = [RecentRow(str(place)) for place in range(1, 6)]
        for widget in (self.trouble, self.drop, self.recent_title):
            column.addWidget(widget)
            column.addSpacing(t.S2)
        for place, row in enumerate(self.recent):
            column.addWidget(row)
            column.addSpacing(t.S2)
            row.clicked.connect(lambda _checked=False, place=place: self.take_recent(place))
        column.addStretch(1)
        self._paths: tuple[str, ...] = ()
        self.browse.clicked.connect(self.browse_asked)

    def _fill_drop(self) -> None:
        column = rows(self.drop, (t.S5, t.S5, t.S5, t.S5), t.S2)
        title = Label(self.tr("Bring in a file of items"), t.TITLE, t.STRONG)
        words = Label(
            self.tr("Drop it here, or choose it. You see what is in it before anything changes."), tone="muted"
        )
        kinds = Label(
            self.tr("Exports of Shopify and WooCommerce, barcode lists, CSV, tab-separated text and XLSX, also as .gz"),
            t.CAPTION,
            tone="muted",
        )
        column.addStretch(1)
        for widget in (Icon("receive", "accent_text", 40), title, words):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(t.S1)
        column.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.busy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(t.S1)
        column.addWidget(kinds, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def take_recent(self, place: int) -> None:
        if place < len(self._paths):
            self.chosen.emit(self._paths[place])

    def render_state(self, state: ImportState) -> None:
        self._paths = state.recent
        self.trouble.tell(state.trouble)
        show_if(bool(state.recent), self.recent_title)
        for place, row in enumerate(self.recent):
            show_if(place < len(state.recent), row)
            if place < len(state.recent):
                row.show_path(state.recent[place])
        show_if(not state.opening, self.browse)
        show_if(bool(state.opening), self.busy)
        self.busy.setText(self.tr("Looking into %s").replace("%s", state.opening))


def elided(text: str) -> ElidedLabel:
    """A file's name at the size of a title: it gives up its middle."""
    return ElidedLabel(text, t.LINE, t.STRONG)
