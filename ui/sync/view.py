"""The Sync screen: what the hub is proved to have, what waits, what was set aside; or how to link this till."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from app.domain.frozen import frozen
from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.floats import Toast
from ui.kit.keymap import KeyGroup
from ui.kit.labels import ElidedLabel, Label
from ui.kit.screen import Pane, Screen, across, rows, show_if, turn_to
from ui.kit.trouble import TroubleCard
from ui.sync.cards import AsideCard, ProofCard, WaitsCard
from ui.sync.link_page import LinkPage
from ui.sync.state import SyncState
from ui.sync.words import told_words, touch_words, trouble_words, way_on, who_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.sync.presenter import SyncPresenter

Key = Qt.Key


@frozen
class _Trouble:
    message: str
    hint: str


class SyncView(Screen):
    """Ctrl R tries now, Ctrl S writes the file; Esc takes a question back."""

    def __init__(self) -> None:
        super().__init__(t.S5)
        self._presenter: SyncPresenter | None = None
        self._told = 0
        self._zone, self._currency = "", ""
        self.side.hide()
        self.strip_row.addWidget(Label(self.tr("Sync"), t.TITLE, t.STRONG), 1)
        self.strip_row.addWidget(self.status)
        self.stack = QStackedWidget()
        rows(self.body).addWidget(self.stack)
        self.link_page = LinkPage()
        self.linked_page = Pane("canvas")
        self._build_linked()
        self.nothing = Pane("canvas")
        for page in (self.nothing, self.linked_page, self.link_page):
            self.stack.addWidget(page)
        self.toast = Toast(self.body, t.S4)

    def _build_linked(self) -> None:
        column = rows(self.linked_page, (t.S5, t.S4, t.S5, t.S4), t.S3)
        self.trouble = TroubleCard()
        self.proof, self.waits, self.aside = ProofCard(), WaitsCard(), AsideCard()
        self.touched = Label("", tone="muted", wrap=True)
        lists = across(spacing=t.S4)
        lists.addWidget(self.waits, 1)
        lists.addWidget(self.aside, 1)
        column.addWidget(self.trouble)
        column.addWidget(self.proof)
        column.addLayout(lists, 1)
        column.addWidget(self.touched)
        self.foot_row, self.question_row = QWidget(), QWidget()
        self._build_foot()
        self._build_question()
        column.addWidget(self.foot_row)
        column.addWidget(self.question_row)
        self.question_row.hide()

    def _build_foot(self) -> None:
        row: QHBoxLayout = across(self.foot_row, spacing=t.S2)
        words = rows(spacing=0)
        self.who, self.where = ElidedLabel("", t.BODY, t.MEDIUM), ElidedLabel("", t.CAPTION, tone="muted")
        words.addWidget(self.who)
        words.addWidget(self.where)
        row.addLayout(words, 1)
        self.export = Button(self.tr("Write to a file"), icon="document", hint="Ctrl S")
        self.unlink = Button(self.tr("Unlink"))
        self.export.clicked.connect(self._export)
        row.addWidget(self.export)
        row.addWidget(self.unlink)

    def _build_question(self) -> None:
        row = across(self.question_row, spacing=t.S2)
        words = self.tr("Sell alone again? Nothing is lost; items, prices and stock of other tills no longer come.")
        row.addWidget(Label(words, weight=t.MEDIUM, wrap=True), 1)
        self.keep = Button(self.tr("Stay linked"))
        self.really = Button(self.tr("Unlink this till"))
        row.addWidget(self.keep)
        row.addWidget(self.really)

    def attach(self, presenter: SyncPresenter, zone: str, currency: str) -> None:
        self._presenter = presenter
        self._zone, self._currency = zone, currency
        self.proof.retry.clicked.connect(presenter.try_now)
        self.unlink.clicked.connect(presenter.ask_unlink)
        self.keep.clicked.connect(presenter.keep)
        self.trouble.button.clicked.connect(presenter.take_out)
        self.really.clicked.connect(presenter.unlink)
        self.link_page.typed.connect(presenter.type)
        self.link_page.asked.connect(presenter.link)
        self.link_page.stopped.connect(presenter.stop_linking)
        presenter.refresh()

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: SyncState) -> None:
        page = self.nothing if not state.ready else self.link_page if state.hub is None else self.linked_page
        if self.stack.currentWidget() is not page:
            turn_to(self.stack, page)
            self._put_keyboard()
        self.link_page.render_state(state)
        if state.hub is not None:
            self.who.setText(who_words(state.hub))
            self.where.setText(state.hub.url)
            self._render_linked(state)
        self._tell(state)

    def _render_linked(self, state: SyncState) -> None:
        look = state.look
        trouble = trouble_words(look) if look is not None else None
        self.trouble.tell(_Trouble(*trouble) if trouble is not None else None, way_on(look))
        self.touched.setText(touch_words(look) if look is not None else "")
        self.touched.set_tone("warn" if look is not None and look.tone == "warn" else "muted")
        self.proof.render_state(state, self._currency)
        self.waits.render_state(state, self._zone)
        self.aside.render_state(state, self._zone)
        asked = self.question_row.isHidden() and state.asking
        show_if(not state.asking, self.foot_row)
        show_if(state.asking, self.question_row)
        if asked:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter keeps: nothing is let go of by mistake
        for button in (self.unlink, self.proof.retry):
            button.setEnabled(not state.busy)
        self.export.setEnabled(not state.busy and state.has_to_write)

    def _tell(self, state: SyncState) -> None:
        told = state.told
        if told is not None and told.serial != self._told:
            self._told = told.serial
            self.toast.say(*told_words(told))

    # Hands -----------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if self._presenter is not None:
            self._presenter.refresh()
            if self._presenter.state.hub is not None:
                self._presenter.gather()
        self._put_keyboard()

    def _put_keyboard(self) -> None:
        if self.stack.currentWidget() is self.link_page:
            self.link_page.arrive()
        elif self.stack.currentWidget() is self.linked_page:
            self.proof.retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def handle_key(self, event: QKeyEvent) -> bool:
        presenter = self._presenter
        if presenter is None:
            return False
        if event.key() == Key.Key_Escape and presenter.state.busy == "link":
            presenter.stop_linking()
            return True
        if presenter.state.hub is None:
            return False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Key.Key_Escape and presenter.state.asking:
            presenter.keep()
        elif control and event.key() == Key.Key_R:
            presenter.try_now()
        elif control and event.key() == Key.Key_S:
            self._export()
        else:
            return False
        return True

    def key_groups(self) -> Sequence[KeyGroup]:
        keys = (("Ctrl R", self.tr("Try now")), ("Ctrl S", self.tr("Write to a file")))
        return (KeyGroup(self.tr("Sync"), keys),)

    def _export(self) -> None:
        if not self.export.isEnabled():
            return
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _ = QFileDialog.getSaveFileName(
            self, self.export.text(), f"{place}/cashwrap-records.jsonl", "JSON lines (*.jsonl)"
        )
        if path and self._presenter is not None:
            self._presenter.export(path)
