"""Acts that cross screens: one leads to a thing on another."""

from __future__ import annotations

from collections.abc import Sequence

from ui.catalog.room import CatalogRoom
from ui.customers.room import CustomersRoom
from ui.orders.room import OrdersRoom
from ui.stock.room import StockRoom


class Crossing:
    """The window's part of it: it has the rooms and shows them."""

    orders: OrdersRoom
    catalog: CatalogRoom
    customers: CustomersRoom
    stock: StockRoom

    def show_room(self, room: str) -> None:
        raise NotImplementedError

    def open_order(self, order_id: str) -> None:
        self.show_room("orders")
        if self.orders.presenter is not None:
            self.orders.presenter.open(order_id)

    def open_product(self, product_id: str) -> None:
        self.show_room("catalog")
        if self.catalog.presenter is not None:
            self.catalog.presenter.open_product(product_id)

    def open_customer(self, customer_id: str) -> None:
        self.show_room("customers")
        if self.customers.presenter is not None:
            self.customers.presenter.open(customer_id)

    def receive_product(self, product_id: str) -> None:
        self.show_room("stock")
        if self.stock.screen is not None:
            self.stock.screen.receive_product(product_id)

    def count_products(self, products: Sequence[str], name: str) -> None:
        self.show_room("stock")
        if self.stock.screen is not None:
            self.stock.screen.count_products(products, name)
