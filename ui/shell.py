"""The window: rail at the left, one screen at a time, and every key seen once before it goes anywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.kit import theme
from ui.kit.floats import FocusRing
from ui.kit.rail import Rail, RailItem
from ui.kit.screen import Screen, across
from ui.kit.tokens import THEMES


class Shell(QWidget):
    """Screens are added with their word, icon and key; ``may_leave`` keeps a screen while it must be finished."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.resize(1366, 768)
        self.setMinimumSize(1024, 600)
        self.rail = Rail()
        self.pages = QStackedWidget()
        row = across(self)
        row.addWidget(self.rail)
        row.addWidget(self.pages, 1)
        self._items: list[RailItem] = []
        self._keys: dict[int, int] = {}
        self.ring = FocusRing(self)
        self.on_close: Callable[[], None] = lambda: None
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def add_screen(self, screen: Screen, word: str, icon: str, key: Qt.Key, key_name: str) -> None:
        place = self.pages.addWidget(screen)
        item = self.rail.add(RailItem(word, icon, key_name))
        item.clicked.connect(lambda: self.show_screen(place))
        self._items.append(item)
        self._keys[key.value] = place
        if place == 0:
            item.setChecked(True)

    def add_theme_switch(self, word: str) -> RailItem:
        item = self.rail.add(RailItem(word, "theme"), foot=True)
        item.setCheckable(False)
        item.clicked.connect(self.switch_theme)
        return item

    def switch_theme(self) -> None:
        """Light, dark, high contrast, and round again."""
        names = list(THEMES)
        wanted = names[(names.index(theme.current().name) + 1) % len(names)]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, wanted)
        self.arrive()

    def cover(self, page: QWidget) -> None:
        """Show ``page`` in place of the screens."""
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def uncover(self, page: QWidget) -> None:
        self.pages.removeWidget(page)
        page.deleteLater()
        self.show_screen(0)

    def current(self) -> Screen | None:
        page = self.pages.currentWidget()
        return page if isinstance(page, Screen) else None

    def show_screen(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        for at, item in enumerate(self._items):
            item.setChecked(at == place)
        self.arrive()

    def arrive(self) -> None:
        screen = self.current()
        if screen is not None:
            screen.arrive()

    def bring_forward(self) -> None:
        """Another start asked for this window."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        app = QApplication.instance()
        if not isinstance(app, QApplication) or not isinstance(watched, QWidget) or watched.window() is not self:
            return False
        if app.activePopupWidget() is not None:
            return False
        # A key goes to the widget with the keyboard first and then up its parents: act on it only once.
        focused = QApplication.focusWidget() or self
        if watched is not focused:
            return False
        screen = self.current()
        if screen is None:
            return False
        if screen.handle_key(event):
            return True
        place = self._keys.get(event.key())
        if place is not None:
            self.show_screen(place)
            return True
        return False

    def showEvent(self, event: QEvent) -> None:
        self.arrive()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.on_close()
        super().closeEvent(event)
