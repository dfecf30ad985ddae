"""The window: rail at the left, one screen at a time, and every key seen once before it goes anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.kit import keymap, theme
from ui.kit.floats import FocusRing, Toast
from ui.kit.keyboard.watch import ScreenKeyboard
from ui.kit.put_back import PutBack, nothing
from ui.kit.rail import Rail, RailItem
from ui.kit.scanning import Scanning
from ui.kit.screen import Screen, across
from ui.kit.tokens import LEAST_WINDOW, S6, THEMES

if TYPE_CHECKING:
    from ui.help.view import HelpOverlay
    from ui.kit.keys_overlay import KeysOverlay


class Shell(QWidget):
    """Screens are added with their word, icon and key; ``may_leave`` keeps a screen while it must be finished."""

    theme_chosen = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.resize(1366, 768)
        self.setMinimumSize(*LEAST_WINDOW)
        self.rail = Rail()
        self.pages = QStackedWidget()
        row = across(self)
        row.addWidget(self.rail)
        row.addWidget(self.pages, 1)
        self._items: list[RailItem] = []
        self._makers: dict[int, Callable[[], Screen]] = {}
        self._keys: dict[int, int] = {}
        self._chords: dict[str, int] = {}  # keys with Ctrl, as keymap names them
        self._lent: dict[int, Screen] = {}
        self.ring = FocusRing(self)
        self.on_close: Callable[[], None] = lambda: None
        self.scanning = Scanning(self, self._take_scan, self._before_keys, self._pass_key)
        self.screen_keyboard = ScreenKeyboard(self)  # after scanning, so that it hears a key first
        self._toast: Toast | None = None
        self._rooms_keys: list[tuple[str, str]] = []
        self.keys_page: KeysOverlay | None = None
        self.show_help: Callable[[Screen], None] | None = None  # of a screen; whoever has help hangs it in here
        self.help_page: HelpOverlay | None = None

    def add_screen(
        self, make: Callable[[], Screen], word: str, icon: str, key: Qt.Key | None, key_name: str, foot: bool = False
    ) -> int:
        """``make`` builds the screen when it is first shown; the first one is shown at once. Returns its place."""
        first = self.pages.count() == 0
        place = self.pages.addWidget(make() if first else QWidget())
        if not first:
            self._makers[place] = make
        item = self.rail.add(RailItem(word, icon, key_name), foot)
        item.clicked.connect(lambda: self.show_screen(place))
        self._items.append(item)
        if key is not None:
            self._keys[key.value] = place
        elif key_name:
            self._chords[key_name.replace(" ", "+")] = place
        if key_name:
            self._rooms_keys.append((key_name, word))
        item.setChecked(first)
        return place

    def offer(self, place: int, offered: bool, waiting: int) -> None:
        """Have a screen on the rail or not, and how many things wait there for a person."""
        self._items[place].setVisible(offered)
        self._items[place].say_waiting(waiting)

    def _make(self, place: int) -> None:
        make = self._makers.pop(place, None)
        if make is None:
            return
        blank = self.pages.widget(place)
        self.pages.insertWidget(place, make())
        if blank is not None:
            self.pages.removeWidget(blank)
            blank.deleteLater()

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
        self.theme_chosen.emit(wanted)
        self.arrive()

    def cover(self, page: QWidget) -> None:
        """Show ``page`` in place of the screens, to which nothing leads meanwhile."""
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self._offer_screens(False)

    def uncover(self, page: QWidget) -> None:
        self.pages.removeWidget(page)
        page.deleteLater()
        self._offer_screens(True)
        self.show_screen(0)

    def _offer_screens(self, offered: bool) -> None:
        for item in self._items:
            item.setEnabled(offered)
            item.setChecked(False)

    def lend(self, place: int, screen: Screen | None) -> None:
        """Show ``screen`` wherever the one at ``place`` would be, until None gives the place back."""
        if screen is None:
            self._lent.pop(place, None)
        else:
            self._lent[place] = screen
            if self.pages.indexOf(screen) < 0:
                self.pages.addWidget(screen)
        self.show_screen(place)

    def current(self) -> Screen | None:
        page = self.pages.currentWidget()
        return page if isinstance(page, Screen) else None

    def show_screen(self, place: int) -> None:
        lent = self._lent.get(place)
        if lent is None:
            self._make(place)
            self.pages.setCurrentIndex(place)
        else:
            self.pages.setCurrentWidget(lent)
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

    # Keys and scans --------------------------------------------------------------------------------------------

    def _pass_key(self, event: QKeyEvent) -> bool:
        """A key that no scanner sent: the screen's, or the one of a room; dialogs and menus keep theirs."""
        screen, where = self.current(), QApplication.focusWidget()
        elsewhere = where is not None and where.window() is not self
        if screen is None or elsewhere or QApplication.activePopupWidget() is not None:
            return False
        if self.keys_page is not None and self.keys_page.isVisible():
            return self.keys_page.handle_key(event)
        if self.help_page is not None and self.help_page.isVisible():
            return self.help_page.handle_key(event)
        if event.key() == Qt.Key.Key_F1:
            self.show_keys()
            return True
        if screen.handle_key(event):
            return True
        place = self._keys.get(event.key(), self._chords.get(keymap.name_of(event)))
        if place is None or self._items[place].isHidden():
            return False
        self.show_screen(place)
        return True

    def show_keys(self) -> None:
        """Over the screen that is looked at: its keys, and those that lead to the others."""
        from ui.kit.keymap import KeyGroup
        from ui.kit.keys_overlay import KeysOverlay

        screen = self.current()
        if screen is None:
            return
        if self.keys_page is None:
            self.keys_page = KeysOverlay(self, has_help=self.show_help is not None)
            self.keys_page.left.connect(self.arrive)
            self.keys_page.help_asked.connect(self._ask_help)
        hidden = {item.text() for item in self._items if item.isHidden()}
        led = (row for row in self._rooms_keys if row[1] not in hidden)
        rooms = KeyGroup(self.tr("Screens"), (*led, ("F1", self.tr("These keys"))))
        self.keys_page.show_groups((*screen.key_groups(), rooms))

    def _ask_help(self) -> None:
        screen = self.current()
        if self.keys_page is not None and self.show_help is not None and screen is not None:
            self.keys_page.leave()
            self.show_help(screen)

    def _before_keys(self) -> PutBack:
        screen = self.current()
        return screen.before_keys() if screen is not None else nothing

    def _take_scan(self, code: str) -> None:
        """To the screen that is looked at; what it has no use for goes to the sale, and is said."""
        screen, sale = self.current(), self.pages.widget(0)
        if screen is not None and screen.take_scan(code):
            return
        if isinstance(sale, Screen) and sale.take_scan(code):
            self._say_sold(code)

    def told(self) -> str:
        """What the window says over its screens, while it is said."""
        return self._toast.words() if self._toast is not None else ""

    def _say_sold(self, code: str) -> None:
        self.say(self.tr("Scanned for the sale: %s").replace("%s", code), "good", lambda: self.show_screen(0))

    def say(self, words: str, tone: str, show_sale: Callable[[], None] | None = None) -> None:
        """Say something over whatever screen is looked at, for five seconds; tone is good, warn or bad."""
        if self._toast is None:
            self._toast = Toast(self, S6)
            self._toast.button.setText(self.tr("Show"))
            self._toast.button.icon_name = "sell"
        self._toast.say(words, tone, show_sale)

    def showEvent(self, event: QShowEvent) -> None:
        self.scanning.shown()
        self.arrive()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.on_close()
        super().closeEvent(event)
