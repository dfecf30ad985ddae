"""The settings screen: pages at the leading side, what is on one beside them, and a field that searches them all."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.settings import SETTINGS
from ui.kit import edges
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.floats import Toast
from ui.kit.labels import Field, Label
from ui.kit.plural import counted
from ui.kit.screen import Pane, Screen, across, empty, rows
from ui.kit.scrolling import scrolled
from ui.settings.controls import TextControl
from ui.settings.files import LogoControl
from ui.settings.groups import Group, groups
from ui.settings.keys_pane import KeyButton
from ui.settings.making import control_for
from ui.settings.presenter import AFTER_RESTART, SettingsPresenter
from ui.settings.row import SettingRow
from ui.settings.state import SettingsState
from ui.settings.words import saved_words

if TYPE_CHECKING:
    from ui.settings.receipt_preview import ReceiptPreview

_LIST, _WIDEST = 208, 960
_SEARCH_MS = 120
Extra = Callable[[], QWidget]


class GroupItem(Button):
    """A page in the list: quiet until it is the current one."""

    def __init__(self, group: Group) -> None:
        super().__init__(group.word, Kind.METHOD, group.icon)
        self.page = group.name
        self.setFixedHeight(t.H_CONTROL)
        self.setCheckable(True)
        self.setAccessibleDescription(group.about)

    def _colours(self) -> tuple[str, str, str]:
        if self.isChecked():
            return "accent_soft", edges.edge(), "accent_text"
        return ("pressed" if self.isDown() else "hover" if self.underMouse() else ""), "", "text"


class SettingsView(Screen):
    """``extras`` are what a page has beyond its settings: made when the page is looked at."""

    backups_changed = Signal()

    def __init__(self) -> None:
        super().__init__(t.S5)
        self.presenter: SettingsPresenter | None = None
        self.extras: dict[str, Extra] = {}
        self.sides: dict[str, Extra] = {}
        self._preview: ReceiptPreview | None = None
        self.on_logo: Callable[[str], None] = lambda _path: None
        self.side.hide()
        self.field = Field(self.tr("Search settings"), t.H_STRIP_CONTROL)
        self.field.setFixedWidth(320)
        self.strip_row.addWidget(Label(self.tr("Settings"), t.LINE, t.STRONG))
        self.strip_row.addStretch(1)
        self.strip_row.addWidget(self.field)
        self.strip_row.addWidget(self.status)
        self.items = [GroupItem(group) for group in groups()]
        self.rows: dict[str, SettingRow] = {}
        self._build()
        self.toast = Toast(self.body, t.S4)
        self._search = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._search.timeout.connect(self.search_now)
        self.field.textEdited.connect(lambda _text: self._search.start())
        self._shown: tuple[str, tuple[str, ...], str] | None = None
        self._told = 0
        self._side_widget: QWidget | None = None

    def _build(self) -> None:
        across_body = across(self.body)
        listed = Pane("canvas", "right")
        listed.setFixedWidth(_LIST + t.S4)
        column = rows(listed, (t.S3, t.S3, t.S3, t.S3), t.S1)
        for item in self.items:
            item.clicked.connect(lambda _on=False, name=item.page: self.choose(name))
            column.addWidget(item)
        column.addStretch(1)
        across_body.addWidget(listed)
        inner = QWidget()
        row = across(inner, (t.S5, t.S4, t.S5, t.S5))
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        row.addWidget(page, 1000)
        row.addStretch(1)
        self._page: QVBoxLayout = rows(page)
        self.area = scrolled(inner)
        across_body.addWidget(self.area, 1)
        self._side_column = rows(self.side)

    def attach(self, presenter: SettingsPresenter) -> None:
        self.presenter = presenter
        presenter.start()

    def choose(self, group: str) -> None:
        """Look at a page."""
        if self.presenter is not None:
            self.field.clear()
            self.presenter.choose_group(group)

    def arrive(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.field.setFocus()

    def handle_key(self, event: QKeyEvent) -> bool:
        waiting = QApplication.focusWidget()
        if isinstance(waiting, KeyButton) and waiting.waiting:
            return waiting.take(event)
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and key == Qt.Key.Key_F:
            self.field.setFocus()
            self.field.selectAll()
            return True
        if control and key == Qt.Key.Key_Z and self.toast.isVisible() and self.presenter is not None:
            self.toast.hide()
            self.presenter.undo()
            return True
        if key == Qt.Key.Key_Escape:
            return self._escape()
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(key)
        focus = QApplication.focusWidget()
        if step is None or not isinstance(focus, GroupItem):
            return False
        self.items[(self.items.index(focus) + step) % len(self.items)].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _escape(self) -> bool:
        focus = QApplication.focusWidget()
        for row in self.rows.values():
            control = row.control
            if isinstance(control, TextControl) and control.field is focus:
                control.field.setText(str(self.presenter.state.values[row.key]) if self.presenter is not None else "")
                row.complain("")
                return True
        if self.field.text() and self.presenter is not None:
            self.field.clear()
            self.presenter.search("")
            return True
        return False

    def search_now(self) -> None:
        self._search.stop()
        if self.presenter is not None:
            self.presenter.search(self.field.text())

    # What is shown ---------------------------------------------------------------------------------------------

    def render_state(self, state: SettingsState) -> None:
        wanted = (state.group, state.keys, "found" if state.query else "")
        if wanted != self._shown:
            self._shown = wanted
            self._fill(state)
        for item in self.items:
            item.setChecked(item.page == state.group and not state.query)
            item.update()
        for key, row in self.rows.items():
            row.control.show_value(state.values[key])
            row.complain(self._error(state, key))
        if state.saved is not None and state.saved.number != self._told and self.presenter is not None:
            self._told = state.saved.number
            self.toast.say(saved_words(state.saved.key), "good", self.presenter.undo)
            if self._preview is not None:
                self._preview.draw()

    def _error(self, state: SettingsState, key: str) -> str:
        told = state.errors.get(key, "")
        return self.tr("Not a whole number.") if told == "number" else told

    def _fill(self, state: SettingsState) -> None:
        empty(self._page)
        self.rows = {}
        pages = {group.name: group for group in groups()}
        if state.query:
            self._fill_found(state, pages)
        else:
            group = pages[state.group]
            self._heading(group.word, group.about)
            if state.group in self.extras:
                self._page.addWidget(self.extras[state.group]())
            for key in state.keys:
                self._add_row(key, state)
        self._page.addStretch(1)
        self._fill_side("" if state.query else state.group)
        self.area.verticalScrollBar().setValue(0)

    def _fill_found(self, state: SettingsState, pages: dict[str, Group]) -> None:
        many = counted("%n found", len(state.keys)) if state.keys else self.tr("Nothing found")
        self._heading(many, "" if state.keys else self.tr("Try another word, such as tax, printer or language."))
        before = ""
        for key in state.keys:
            group = SETTINGS[key].group
            if group != before and group in pages:
                self._page.addSpacing(t.S4)
                self._page.addWidget(Label(pages[group].word, t.BODY, t.STRONG, "accent"))
                before = group
            self._add_row(key, state)

    def _heading(self, title: str, about: str) -> None:
        self._page.addWidget(Label(title, t.TITLE, t.STRONG))
        if about:
            self._page.addWidget(Label(about, t.BODY, tone="muted", wrap=True))
        self._page.addSpacing(t.S3)

    def _add_row(self, key: str, state: SettingsState) -> None:
        control = control_for(key, state.values["currency"])
        row = SettingRow(key, control, key in AFTER_RESTART)
        number = SETTINGS[key].kind is int and isinstance(control, TextControl)
        control.done.connect(lambda value: self._changed(key, value, number))
        if isinstance(control, LogoControl):
            control.picked.connect(self.on_logo)
        self.rows[key] = row
        self._page.addWidget(row)

    def _changed(self, key: str, value: object, number: bool) -> None:
        if self.presenter is None:
            return
        if number:
            self.presenter.change_number(key, str(value))
        else:
            self.presenter.change(key, value)

    def previews(self, preview: ReceiptPreview) -> None:
        """The paper that is drawn anew when a setting changes."""
        self._preview = preview

    def _fill_side(self, group: str) -> None:
        if self._side_widget is not None:
            self._side_column.removeWidget(self._side_widget)
            self._side_widget.hide()
            self._side_widget.deleteLater()
            self._side_widget = self._preview = None
        make = self.sides.get(group)
        if make is not None:
            self._side_widget = make()
            self._side_column.addWidget(self._side_widget)
        self.side.setVisible(make is not None)
