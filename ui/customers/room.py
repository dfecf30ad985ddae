"""The customers room: who buys here by name, and what they bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit.room import Room

if TYPE_CHECKING:
    from app.register import Register
    from ui.customers.presenter import CustomersPresenter
    from ui.customers.view import CustomersView


class CustomersRoom(Room):
    name, icon = "customers", "person"  # every function key has its act already: the rail leads here
    screen: CustomersView | None
    presenter: CustomersPresenter | None = None

    @property
    def word(self) -> str:
        return QCoreApplication.translate("customers", "Customers")

    def build(self) -> CustomersView:
        from ui.customers.view import CustomersView

        return CustomersView()

    def attach(self, register: Register) -> None:
        from ui.customers.presenter import CustomersPresenter

        view = self.screen
        assert view is not None
        self.presenter = CustomersPresenter(register, self.desk.post, view.render_state)
        view.attach(self.presenter, register.settings["timezone"], register.settings["country"])
        view.sheet.order_asked.connect(self.desk.open_order)

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if topics & {"customers", "orders", "invoices"} and self.presenter is not None and looked_at:
            self.presenter.refresh()
