"""The help over a screen: its page, the others beside it, and a field that finds one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.help.pages import HelpPage, found, help_pages
from ui.help.text import Block, BlockKind
from ui.kit import edges, keymap
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Label
from ui.kit.overlay import Overlay
from ui.kit.screen import across, empty, rows, show_if
from ui.kit.scrolling import scrolled

_WIDEST, _LIST = 960, 224


class PageItem(Button):
    """A page in the list; the one that is read is marked."""

    def __init__(self) -> None:
        super().__init__("", Kind.METHOD)
        self.page = ""
        self.setFixedHeight(t.H_CONTROL)
        self.setCheckable(True)

    def _colours(self) -> tuple[str, str, str]:
        if self.isChecked():
            return "accent_soft", edges.edge(), "accent_text"
        return ("pressed" if self.isDown() else "hover" if self.underMouse() else ""), "", "text"


class HelpOverlay(Overlay):
    """The pages at the leading side, what one says beside them."""

    def __init__(self, over: QWidget, language: str) -> None:
        super().__init__(over, _WIDEST)
        self.pages = help_pages(language, keymap.shown)
        self._shown: tuple[HelpPage, ...] = self.pages
        self.page = self.pages[0]
        column = rows(self.card)
        column.addLayout(self._head())
        body = across()
        listed = QWidget()
        self._list = rows(listed, (t.S3, 0, t.S3, t.S3), t.S1)
        self.items = [PageItem() for _ in self.pages]
        for item in self.items:
            item.clicked.connect(lambda _on=False, item=item: self.read(item.page))
            self._list.addWidget(item)
        self._list.addStretch(1)
        self._listed = scrolled(listed)
        self._listed.setFixedWidth(_LIST)
        body.addWidget(self._listed)
        self._text = QWidget()
        self._lines = rows(self._text, (t.S4, 0, t.S6, t.S6), t.S2)
        self.area = scrolled(self._text)
        body.addWidget(self.area, 1)
        column.addLayout(body, 1)

    def _head(self) -> QHBoxLayout:
        head = across(margins=(t.S5, t.S4, t.S5, t.S3), spacing=t.S3)
        self.field = Field(self.tr("Search the help"))
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._take_first)
        self.close_button = Button(self.tr("Close"), hint="Esc")
        self.close_button.clicked.connect(self.leave)
        head.addWidget(Label(self.tr("Help"), t.TITLE, t.STRONG))
        head.addStretch(1)
        head.addWidget(self.field, 2)
        head.addWidget(self.close_button)
        return head

    def show_page(self, name: str) -> None:
        """Show the help over the window, at this page."""
        self.field.clear()
        self._search("")
        self.read(name)
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus()
        QTimer.singleShot(0, self, self._mark)  # once the list has its places

    def read(self, name: str) -> None:
        """Turn to a page; a name that no page has turns to the first."""
        self.page = next((page for page in self.pages if page.name == name), self.pages[0])
        empty(self._lines)
        for block in self.page.blocks:
            self._lines.addWidget(_line(block))
        self._lines.addStretch(1)
        self.area.verticalScrollBar().setValue(0)
        self._mark()

    def _search(self, query: str) -> None:
        self._shown = found(self.pages, query)
        for place, item in enumerate(self.items):
            show_if(place < len(self._shown), item)
            if place < len(self._shown):
                item.page = self._shown[place].name
                item.say(self._shown[place].title)
        if query and self._shown and self.page not in self._shown:
            self.read(self._shown[0].name)
        self._mark()

    def _take_first(self) -> None:
        if self._shown:
            self.read(self._shown[0].name)

    def _mark(self) -> None:
        for item in self.items:
            item.setChecked(item.page == self.page.name)
            if item.isChecked() and not item.isHidden():
                self._listed.ensureWidgetVisible(item)

    def handle_key(self, event: QKeyEvent) -> bool:
        """While it is shown every key is its own."""
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.leave()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            names = [page.name for page in self._shown]
            step = 1 if key == Qt.Key.Key_Down else -1
            if names:
                at = names.index(self.page.name) + step if self.page.name in names else 0
                self.read(names[at % len(names)])
            return True
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * bar.pageStep())
            return True
        focus = QApplication.focusWidget()
        return focus is None or not self.isAncestorOf(focus)

    def stops(self) -> list[QWidget]:
        return [self.field, self.close_button, *(item for item in self.items if item.isVisible())]


def _line(block: Block) -> QWidget:
    if block.kind is BlockKind.TITLE:
        return Label(block.text, t.TITLE, t.STRONG, wrap=True)
    if block.kind is BlockKind.HEADING:
        heading = Label(block.text, t.LINE, t.STRONG, wrap=True)
        heading.setContentsMargins(0, t.S3, 0, 0)
        return heading
    if block.kind is BlockKind.PARAGRAPH:
        return Label(block.text, t.BODY, wrap=True)
    made = QWidget()
    row = across(made, (t.S1, 0, 0, 0), t.S2)
    row.addWidget(Label("•", t.BODY, tone="accent"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(block.text, t.BODY, wrap=True), 1)
    return made
