"""Selling more than is there: told on the line as it happens, asked before payment, never after. It knows no Qt."""

from __future__ import annotations

from typing import Any

from app.domain.cart import Cart
from app.domain.oversell import ASK, BLOCK, Oversold
from app.queries import stock
from app.register import Register
from ui.checkout.cart_presenter import Post, Show
from ui.checkout.scan_queue import ScanQueue
from ui.checkout.state import StockAsked


class StockWatch(ScanQueue):
    """The cart, held against what is on hand once the change is on the screen, and once more before Pay."""

    def __init__(self, register: Register, post: Post, show: Show) -> None:
        super().__init__(register, post, show)
        self._looking = False
        self._allowed: tuple[Oversold, ...] = ()

    def sell_all_the_same(self) -> None:
        """The answer to the question before Pay: these goods lie on the counter, whatever the numbers say."""
        asked = self.state.stock_asked
        if asked is not None and not asked.is_refused:
            self._allowed = self.state.short
            self.set(stock_asked=None)

    def back_to_cart(self) -> None:
        """Leave the question, or read why Pay was refused."""
        self.set(stock_asked=None)

    def _replace_cart(self, cart: Cart, **changes: Any) -> None:
        super()._replace_cart(cart, **{"stock_asked": None, **changes})
        self._look_soon()

    def _look_soon(self) -> None:
        """Look when the screen has shown the change, once however many changes came."""
        if not self._looking:
            self._looking = True
            self._post(self._look)

    def _look(self) -> None:
        self._looking = False
        short = self.register.ask(stock.oversold, self.cart)
        if short != self.state.short:
            self.set(short=short, newest=self.state.newest)

    def _stock_first(self) -> bool:
        """Whether Pay waits: something is sold only as far as it is there, or somebody has to say that it may go."""
        short = self.register.ask(stock.oversold, self.cart)
        refused = tuple(one for one in short if one.policy == BLOCK)
        asked = tuple(one for one in short if one.policy == ASK and one not in self._allowed)
        waits = refused or asked
        question = StockAsked(waits, is_refused=bool(refused)) if waits else None
        if (short, question) != (self.state.short, self.state.stock_asked):
            self.set(short=short, stock_asked=question)
        return bool(waits)

    def recover(self) -> None:
        super().recover()
        self._looking = False
