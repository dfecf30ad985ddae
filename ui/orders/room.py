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
        from ui.orders.words import vocabulary

        view, settings = self.screen, register.settings
        assert view is not None
        known = vocabulary(settings["tenders.other"])
        self.presenter = OrdersPresenter(register, self.desk.post, self.desk.work, view.render_state, known)
        view.attach(self.presenter, settings)
        view.pdf_asked.connect(self.desk.show_pdf)
        view.sheet.invoice_opened.connect(self.desk.show_invoice)

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if self.presenter is None or not looked_at:
            return
        if topics & {"orders", "invoices", "customers"}:
            self.presenter.refresh()
        elif topics & {"print", "printed"}:
            self.presenter.papers_again()

    def close(self) -> None:
        if self.screen is not None:
            self.screen.desk.stop_search()  # it would ask a register that is closed
        if self.presenter is not None:
            self.presenter.finder.close()
