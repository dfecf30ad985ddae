"""Prices that change while a cart is open: its lines keep theirs, and tell the new ones. It knows no Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.cart import Cart
from app.domain.cart_history import History
from app.queries import till
from app.queries.till import ProductNow
from app.register import Register
from ui.checkout.cart_presenter import Post, Show
from ui.checkout.price_news import differs, news_of
from ui.checkout.stock_watch import StockWatch


class PriceWatch(StockWatch):
    """The cart, held against the catalogue whenever that changed: after the screen, never within a scan."""

    def __init__(self, register: Register, post: Post, show: Show) -> None:
        super().__init__(register, post, show)
        self._comparing = False

    def catalog_changed(self) -> None:
        """Somebody changed products: compare those of this cart, once however many news came."""
        if not self._comparing:
            self._comparing = True
            self._post(self._compare)

    def _compare(self) -> None:
        self._comparing = False
        news = tuple(one for one in self.register.ask(till.products_now, self.cart) if self._differs(one))
        if news != self.state.news:
            self.set(news=news, newest=self.state.newest)

    def _differs(self, now: ProductNow) -> bool:
        return any(differs(line, now) for line in self.cart.lines if line.product_id == now.id)

    def take_new_price(self) -> None:
        """The selected line at the price the catalogue has now; it can be undone."""
        line, now = self._selected_line(), self.news_of_selected()
        if line is not None and now is not None and now.price is not None:
            after = replace(line, unit_price=now.price, list_price=None, price_reason="")
            self._edit(self.cart.with_line(after), newest=line.id)

    def news_of_selected(self) -> ProductNow | None:
        """What the catalogue says differently of the selected line, if it does."""
        line = self._selected_line()
        return None if line is None else news_of(line, self.state.news)

    def _replace_cart(self, cart: Cart, **changes: Any) -> None:
        super()._replace_cart(cart, **changes)
        if self.state.news:
            self.catalog_changed()

    def _go_to(self, history: History) -> None:
        super()._go_to(history)
        self.catalog_changed()  # a cart of before may have a price of before

    def _take_up(self) -> None:
        super()._take_up()
        if not self.cart.is_empty:
            self.catalog_changed()

    def recover(self) -> None:
        super().recover()
        self._comparing = False
