"""The catalogue room: what the shop sells, and the import that brings it in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, Qt

from ui.kit.room import Desk, Room
from ui.kit.screen import Screen

if TYPE_CHECKING:
    from app.register import Register
    from ui.catalog.importing.presenter import ImportPresenter
    from ui.catalog.importing.view import ImportView
    from ui.catalog.presenter import CatalogPresenter
    from ui.catalog.view import CatalogView


def remembered_view() -> tuple[bool, Callable[[bool], None]]:
    """Whether this user looks at the catalogue as tiles, and how to remember another choice."""
    own = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")
    return own.value("catalog.tiles", "") == "yes", lambda tiles: own.setValue("catalog.tiles", "yes" if tiles else "")


class CatalogRoom(Room):
    name, icon, key, key_name = "catalog", "tag", Qt.Key.Key_F6, "F6"
    screen: CatalogView | None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.presenter: CatalogPresenter | None = None
        self.importing: ImportPresenter | None = None
        self.import_view: ImportView | None = None

    @property
    def word(self) -> str:
        return QCoreApplication.translate("catalog", "Catalog")

    def build(self) -> CatalogView:
        from ui.catalog.view import CatalogView

        return CatalogView(*remembered_view())

    def attach(self, register: Register) -> None:
        from ui.catalog.presenter import CatalogPresenter

        view = self.screen
        assert view is not None
        self.presenter = CatalogPresenter(register, self.desk.post, view.render_state)
        self.presenter.made = self.desk.sell_made
        view.attach(self.presenter, register.settings["timezone"])
        view.import_asked.connect(self.open_import)

    def screens(self) -> tuple[Screen, ...]:
        return (*super().screens(), *((self.import_view,) if self.import_view is not None else ()))

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if self.presenter is not None and looked_at:
            self.presenter.changed(topics)

    def make_from_code(self, code: str) -> None:
        """A code nobody knew: type what it is, and go on with the sale."""
        self.desk.show_room(self.name)
        if self.presenter is not None:
            self.presenter.new_from_code(code)

    def make_first(self) -> None:
        """Nothing is sold yet: type the first item."""
        self.desk.show_room(self.name)
        if self.presenter is not None:
            self.presenter.new_item()

    def price_for_sale(self, product_id: str, code: str) -> None:
        """Known, but it lacks its price: type it, and go on with the sale."""
        self.desk.show_room(self.name)
        if self.presenter is not None:
            self.presenter.price_for_sale(product_id, code)

    def show_unsold(self) -> None:
        """Nothing is sold, but there are items: they are shown to be given prices."""
        self.desk.show_room(self.name)
        if self.presenter is not None:
            self.presenter.filter(active=None)

    def open_import(self, path: str = "") -> None:
        """The import in the place of the catalogue; a file that is given is looked at."""
        if self.desk.register is None:
            return
        if self.import_view is None:
            self._make_import(self.desk.register)
        self.desk.lend(self.name, self.import_view)
        if path and self.importing is not None:
            self.importing.choose(path)

    def _make_import(self, register: Register) -> None:
        from ui.catalog.importing.presenter import ImportPresenter
        from ui.catalog.importing.recent import remember_files, remembered_files
        from ui.catalog.importing.view import ImportView

        self.import_view = view = ImportView()
        self.importing = ImportPresenter(
            register, self.desk.post, view.render_state, remembered_files(), remember_files
        )
        view.on_status = self.desk.say_busy
        self.desk.say_status(view)
        view.attach(self.importing)
        view.left.connect(lambda: self.desk.lend(self.name, None))
        view.shown.connect(self._show_imported)

    def _show_imported(self) -> None:
        self.desk.lend(self.name, None)
        if self.presenter is not None:
            self.presenter.show_latest()

    def close(self) -> None:
        if self.presenter is not None:
            self.presenter.close()
        if self.importing is not None:
            self.importing.close()
