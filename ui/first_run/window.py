"""The window of the first run: language and theme on top before any word must be read, and one page under them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QStackedWidget, QWidget

from app import places
from ui.first_run.backup_page import BackupPage
from ui.first_run.join_page import JoinPage
from ui.first_run.presenter import FirstRunPresenter
from ui.first_run.shop_page import ShopPage
from ui.first_run.start_page import StartPage
from ui.first_run.state import FirstRunState, Page, Way
from ui.first_run.working_page import WorkingPage
from ui.kit import icons, language, theme
from ui.kit import tokens as t
from ui.kit.floats import FocusRing
from ui.kit.keyboard.watch import ScreenKeyboard
from ui.kit.labels import Label
from ui.kit.picker import Chooser, Option
from ui.kit.screen import Pane, across, rows
from ui.kit.tokens import THEMES

_WIDEST = 1072


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = painter.device().devicePixelRatio()
        paper = theme.color("canvas").name()
        painter.drawPixmap(2, 2, icons.pixmap("mark", theme.color("accent").name(), 24, ratio, paper))


class FirstRunWindow(QWidget):
    """Closing it is leaving: nothing was made. ``theme_chosen`` and ``language_chosen`` are to be remembered."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, presenter: FirstRunPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.setWindowTitle("Cashwrap")
        self.resize(1366, 768)
        self.setMinimumSize(*t.LEAST_WINDOW)
        self.ring = FocusRing(self)
        self.screen_keyboard = ScreenKeyboard(self)
        self._body: QWidget | None = None
        self._frame = rows(self)
        self._shown: Page | None = None
        self._build()
        presenter.render = self.render_state
        self.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_keyboard)
        self._ears: QWidget = self

    def _build(self) -> None:
        """All pages, in the language in force; a later one replaces them all."""
        if self._body is not None:
            self._frame.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = Pane("canvas")
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        row = across(self._body, (t.S5, 0, t.S5, 0))
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        column = rows(inner)
        column.addWidget(self._head())
        self.pages = QStackedWidget()
        self.start, self.shop, self.join, self.backup = StartPage(), ShopPage(), JoinPage(), BackupPage()
        self.working = WorkingPage()
        for page in (self.start, self.shop, self.join, self.backup, self.working):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)
        self._frame.addWidget(self._body)
        self._wire()
        self._shown = None
        self.render_state(self.presenter.state)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(96)
        row = across(head, spacing=t.S3)
        row.addWidget(_Mark())
        row.addWidget(Label("Cashwrap", t.LINE, t.STRONG))
        row.addStretch(1)
        self.language = Chooser(self.tr("Language"))
        self.language.options = lambda: [Option(code, places.language_name(code)) for code in language.there()]
        self.language.picked.connect(self._speak)
        self.theme = Chooser(self.tr("Theme"))
        self.theme.options = self._themes
        self.theme.picked.connect(self._dress)
        row.addWidget(self.language)
        row.addWidget(self.theme)
        return head

    def _wire(self) -> None:
        presenter = self.presenter
        self.start.chosen.connect(lambda way: presenter.choose(Way(way)))
        for made in (self.shop, self.join):
            made.country_chosen.connect(presenter.take_country)
            made.edited.connect(presenter.edit)
            made.rate_edited.connect(presenter.edit_rate)
        self.shop.open_asked.connect(presenter.open_shop)
        self.join.open_asked.connect(presenter.join)
        self.join.typed.connect(presenter.type_hub)
        self.backup.chosen.connect(presenter.bring_back)
        self.backup.browse_asked.connect(self._browse)
        self.working.cancelled.connect(presenter.cancel)
        for page in (self.shop, self.join, self.backup):
            page.left.connect(presenter.back)

    def render_state(self, state: FirstRunState) -> None:
        self.language.choose(state.language, places.language_name(state.language))
        self.theme.choose(theme.current().name, {one.key: one.text for one in self._themes()}[theme.current().name])
        pages: dict[Page, StartPage | ShopPage | BackupPage | WorkingPage] = {
            Page.START: self.start,
            Page.SHOP: self.shop,
            Page.JOIN: self.join,
            Page.BACKUP: self.backup,
            Page.WORKING: self.working,
        }
        page = pages[state.page]
        page.render_state(state)
        if self._shown is not state.page:
            self._shown = state.page
            self.pages.setCurrentWidget(page)
            page.arrive()

    def _themes(self) -> list[Option]:
        words = {
            "light": self.tr("Light theme"),
            "dark": self.tr("Dark theme"),
            "high-contrast": self.tr("High contrast"),
        }
        return [Option(name, words[name]) for name in THEMES]

    def _dress(self, name: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, name)
        self.theme_chosen.emit(name)
        self.render_state(self.presenter.state)
        self.update()

    def _speak(self, code: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            language.speak(app, code)
        self.presenter.speak(code)
        self.language_chosen.emit(code)
        self._build()

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), "", self.tr("Backups (*.zip);;All files (*)")
        )
        if path:
            self.presenter.bring_back(path)

    def _follow_keyboard(self, _old: QWidget | None, new: QWidget | None) -> None:
        wanted = new if new is not None and new.window() is self else self
        if wanted is not self._ears:
            self._ears.removeEventFilter(self)
            wanted.installEventFilter(self)
            self._ears = wanted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or watched is not self._ears or not isinstance(event, QKeyEvent):
            return False
        if QApplication.activePopupWidget() is not None:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.presenter.back()
            return True
        return self._shown is Page.START and self.start.handle_key(event)

    def bring_forward(self) -> None:
        """Another start asked for this window."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()


Remember = Callable[[str], None]
