"""Orders without a screen, on a real register: their presenter, and sales to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from app.register import Register
from tests.ui.conftest import Pump
from ui.checkout.presenter import CheckoutPresenter
from ui.orders.presenter import OrdersPresenter
from ui.orders.understood import Vocabulary

MILK, LOAF, OLIVES = "5000000000012", "5000000000029", "5000000000036"
WORDS = Vocabulary(
    days={"today": 0, "yesterday": 1},
    tenders={"cash": "cash", "card": "card", "voucher": "voucher"},
    states={"refunds": "refund", "voided": "voided"},
)
Sell = Callable[..., str]


@pytest.fixture
def work(pump: Pump) -> Iterator[Callable[..., None]]:
    """What the window's worker threads do, with the pump for the screen's thread."""
    pool = ThreadPoolExecutor(1)

    def beside(job: Callable[[], Any], done: Callable[[Future[Any]], None], name: str) -> None:
        pool.submit(job).add_done_callback(lambda ended: pump.post(lambda: done(ended)))

    yield beside
    pool.shutdown()


@pytest.fixture
def listed(register: Register, pump: Pump, work: Callable[..., None]) -> Iterator[OrdersPresenter]:
    made = OrdersPresenter(register, pump.post, work, lambda _state: None, WORDS)
    yield made
    made.finder.close()


@pytest.fixture
def sell(till: CheckoutPresenter, pump: Pump) -> Sell:
    def sold(*codes: str) -> str:
        for code in codes:
            till.scan(code)
        order = till.cart.id
        till.pay_exact_cash()
        pump.until(lambda: till.state.paid is not None and till.state.paid.order_id == order)
        return order

    return sold
