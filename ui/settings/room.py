"""The settings room, at the foot of the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit.room import Desk, Room

if TYPE_CHECKING:
    from app.register import Register
    from ui.settings.presenter import SettingsPresenter
    from ui.settings.view import SettingsView


class SettingsRoom(Room):
    name, icon, foot = "settings", "sliders", True
    screen: SettingsView | None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.presenter: SettingsPresenter | None = None
        self._language = ""

    @property
    def word(self) -> str:
        return QCoreApplication.translate("settings", "Settings")

    @property
    def help_page(self) -> str:
        group = self.presenter.state.group if self.presenter is not None else ""
        return group if group in ("invoice", "printer", "scanner", "backup") else self.name

    def build(self) -> SettingsView:
        from ui.settings.view import SettingsView

        return SettingsView()

    def attach(self, register: Register) -> None:
        from ui.settings.extras import hang
        from ui.settings.presenter import SettingsPresenter
        from ui.settings.words import searchable

        assert self.screen is not None
        self._language = register.settings["language"]
        self.presenter = SettingsPresenter(register, self.desk.post, self.screen.render_state, searchable)
        hang(self.screen, self.presenter, register, self.desk)
        self.screen.attach(self.presenter)

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if self.presenter is not None and "settings" in topics:
            self.presenter.refresh()
            self._follow_language()
        if self.screen is not None and "backups" in topics:
            self.screen.backups_changed.emit()

    def _follow_language(self) -> None:
        """Another language was taken: the next start speaks it. Another country: figures are written so at once."""
        from ui.kit import language

        register = self.desk.register
        if register is None:
            return
        if register.settings["language"] != self._language:
            self._language = register.settings["language"]
            language.change(self._language)
        language.remember(self._language, register.settings["country"])
        language.settle(register.settings["country"])
