"""The import screen, in the place of the catalogue's list: choose, look, take in, take back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from ui.catalog.fields import shop_of
from ui.catalog.importing.choose_page import ChoosePage
from ui.catalog.importing.look_page import LookPage
from ui.catalog.importing.run_page import RunPage
from ui.catalog.importing.state import ImportState, Step
from ui.catalog.importing.words import status_word, told_words
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.floats import Toast
from ui.kit.labels import Label
from ui.kit.screen import Screen, rows, turn_to

if TYPE_CHECKING:
    from ui.catalog.importing.presenter import ImportPresenter

_RECENT_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_CONTROL = Qt.KeyboardModifier.ControlModifier


class ImportView(Screen):
    """``left`` gives the place back to the catalogue; ``shown`` wants the items that came listed there."""

    left = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__(t.S5)
        self.presenter: ImportPresenter | None = None
        self.on_status: Callable[[str], None] = lambda _words: None
        self._told = 0
        self._step: Step | None = None
        self._place: tuple[Step, bool, bool] | None = None
        self.back = Button(self.tr("Catalog"), Kind.QUIET, "back", "Esc")
        self.strip_row.addWidget(self.back)
        self.strip_row.addSpacing(t.S3)
        self.strip_row.addWidget(Label(self.tr("Import items"), t.TITLE, t.STRONG), 1)
        self.strip_row.addWidget(self.status)
        self.choosing, self.looking, self.running = ChoosePage(), LookPage(), RunPage()
        self.stack = QStackedWidget()
        for page in (self.choosing, self.looking, self.running):
            self.stack.addWidget(page)
        rows(self.body).addWidget(self.stack)
        self.side.hide()
        self.toast = Toast(self.body, 96 + t.S2)
        self.setAcceptDrops(True)

    def attach(self, presenter: ImportPresenter) -> None:
        self.presenter = presenter
        shop = shop_of(presenter.register.settings)
        looking, foot = self.looking, self.looking.foot
        looking.samples.currency = looking.remarks.currency = shop.currency
        looking.options.rates = {name: shop.rate_words(name) for name in shop.rates}
        self.back.clicked.connect(self.go_back)
        self.choosing.browse_asked.connect(self.browse)
        self.choosing.chosen.connect(presenter.choose)
        looking.options.form_chosen.connect(presenter.choose_form)
        looking.options.sheet_chosen.connect(presenter.choose_sheet)
        looking.options.changed.connect(lambda changes: presenter.change_options(**changes))
        looking.samples.mapped.connect(presenter.map_column)
        looking.guessed_again.connect(presenter.guess_again)
        looking.listed.connect(presenter.list_remarks)
        foot.save.clicked.connect(self.save_report)
        foot.other.clicked.connect(presenter.again)
        foot.undo.clicked.connect(presenter.undo)
        foot.start.clicked.connect(presenter.start)
        foot.show_items.clicked.connect(self._show_items)
        self.running.cancel.clicked.connect(presenter.cancel)
        self.render_state(presenter.state)

    # Intents that need the window ------------------------------------------------------------------------------

    def browse(self) -> None:
        """The system's own box for files."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        recent = self.presenter.state.recent if self.presenter is not None else ()
        kinds = self.tr("Lists of items (*.csv *.tsv *.txt *.xlsx *.gz);;All files (*)")
        where = str(Path(recent[0]).parent) if recent else folder
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Items"), where, kinds)
        if path and self.presenter is not None:
            self.presenter.choose(path)

    def save_report(self) -> None:
        if self.presenter is None or self.presenter.state.file is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{Path(self.presenter.state.file.name).stem}-report.csv"
        path, _kind = QFileDialog.getSaveFileName(self, self.tr("Report"), str(Path(folder) / name), "CSV (*.csv)")
        if path:
            self.presenter.save_report(path)

    def go_back(self) -> None:
        """To the catalogue; what was chosen or runs is still here afterwards, what is done is put away."""
        if self.presenter is not None and self.presenter.state.step is Step.DONE:
            self.presenter.again()
        self.left.emit()

    def _show_items(self) -> None:
        if self.presenter is not None:
            self.presenter.again()
        self.shown.emit()

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: ImportState) -> None:
        self.on_status(status_word(state))
        if self.presenter is None:
            return
        page: QWidget = self.choosing
        if state.step is Step.CHOOSE:
            self.choosing.render_state(state)
        elif state.step is Step.RUN:
            page = self.running
            self.running.render_state(state)
        else:
            page = self.looking
            self._render_look(state)
            presenter = self.presenter
            self.looking.render_list(state, presenter.remark_count(), presenter.remark_kinds(), presenter.remark_rows)
        turn_to(self.stack, page)
        place = (state.step, bool(state.opening) and state.step is Step.CHOOSE, state.undone is None)
        if place != self._place:
            self._step, self._place = state.step, place
            if self.isVisible():
                self.take_keyboard()
        self._tell(state)

    def _render_look(self, state: ImportState) -> None:
        foot = self.looking.foot
        had_keyboard = foot.start.hasFocus()
        self.looking.render_state(state)
        if had_keyboard and not foot.start.isEnabled():  # else it would go to whatever comes next
            foot.other.setFocus()

    def _tell(self, state: ImportState) -> None:
        if state.told is not None and state.told.serial != self._told:
            self._told = state.told.serial
            self.toast.say(*told_words(state.told))

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Where the keyboard belongs at each step."""
        if self._step is Step.CHOOSE:
            self.choosing.browse.setFocus()
        elif self._step is Step.LOOK:
            is_ready = self.looking.foot.start.isEnabled()
            (self.looking.foot.start if is_ready else self.looking.samples).setFocus()
        elif self._step is Step.DONE:
            foot = self.looking.foot
            (foot.other if foot.show_items.isHidden() else foot.show_items).setFocus()
        elif self._step is Step.RUN:
            self.setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        presenter = self.presenter
        if presenter is None:
            return False
        key, step = event.key(), presenter.state.step
        if key == Qt.Key.Key_Escape:
            self.go_back()  # Esc leaves and loses nothing: what runs goes on
        elif step is Step.CHOOSE and key in _RECENT_KEYS and not event.modifiers():
            self.choosing.take_recent(_RECENT_KEYS.index(Qt.Key(key)))
        elif step in (Step.LOOK, Step.DONE) and key in _PAGES and _is(event, _CONTROL):
            self.looking.walk_chips(_PAGES[Qt.Key(key)])
        elif step is Step.LOOK and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _is(event, _CONTROL):
            presenter.start()
        elif step is Step.DONE and key == Qt.Key.Key_Z and _is(event, _CONTROL):
            presenter.undo()
        elif step is Step.LOOK and key == Qt.Key.Key_O and _is(event, _CONTROL):
            self.browse()
        else:
            return False
        return True

    # Dropping --------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) and self._step is not Step.RUN:
            self.choosing.drop.mark(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.choosing.drop.mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.choosing.drop.mark(False)
        path = _dropped(event)
        if path and self.presenter is not None:
            event.acceptProposedAction()
            self.presenter.choose(path)


def _is(event: QKeyEvent, modifier: Qt.KeyboardModifier) -> bool:
    return bool(event.modifiers() & modifier)


def _dropped(event: QDropEvent) -> str:
    """The path of the one file that is dropped, or ""."""
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else ""
