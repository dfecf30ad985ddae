"""The Sync room: on the rail of tills that are linked to a hub; others are led here by Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit.room import Desk, Room

if TYPE_CHECKING:
    from app.register import Register
    from ui.sync.presenter import SyncPresenter
    from ui.sync.view import SyncView


class SyncRoom(Room):
    name, icon, key_name, foot = "sync", "sync", "Ctrl H", True
    screen: SyncView | None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.presenter: SyncPresenter | None = None

    @property
    def word(self) -> str:
        return QCoreApplication.translate("", "Sync")

    def build(self) -> SyncView:
        from ui.sync.view import SyncView

        return SyncView()

    def attach(self, register: Register) -> None:
        from ui.sync.presenter import SyncPresenter

        assert self.screen is not None
        self.presenter = SyncPresenter(register, self.desk.hub, self.desk.work, self.screen.render_state)
        self.screen.attach(self.presenter, register.settings["timezone"], register.settings["currency"])

    def hub_changed(self) -> None:
        """The link began, ended or stands otherwise."""
        if self.presenter is not None and self.screen is not None and self.screen.isVisible():
            self.presenter.refresh()

    def hub_said(self) -> None:
        """The strips say anew how the link is."""
        if self.presenter is not None and self.screen is not None and self.screen.isVisible():
            self.presenter.tick()

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if self.presenter is not None and looked_at and topics - {"printed", "printer", "backups"}:
            self.presenter.recorded()
