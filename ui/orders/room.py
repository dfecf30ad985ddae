"""The orders room: what was sold, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ui.kit.room import Room

if TYPE_CHECKING:
    from app.register import Register
    from ui.orders.presenter import OrdersPresenter
    from ui.orders.view import OrdersView


class OrdersRoom(Room):
    name, icon, key, key_name = "orders", "orders", Qt.Key.Key_F2, "F2"
    screen: OrdersView | None
    presenter: OrdersPresenter | None = None

    @property
    def word(self) -> str:
        return QCoreApplication.translate("orders", "Orders")

    def build(self) -> OrdersView:
        from ui.orders.view import OrdersView

        return OrdersView()

    def attach(self, register: Register) -> None:
        from ui.orders.presenter import OrdersPresenter

        view = self.screen
        assert view is not None
        self.presenter = OrdersPresenter(register, self.desk.post, view.render_state)
        view.attach(self.presenter, register.settings["timezone"], register.settings["printer"] != "none")
        view.pdf_asked.connect(self.desk.show_pdf)

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if "orders" in topics and self.presenter is not None and looked_at:
            self.presenter.refresh()
