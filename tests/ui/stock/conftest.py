"""A shop with some stock, and the stock screen's presenters on it, without a screen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

from app.domain.catalog import Change
from app.domain.quantity import Quantity
from app.queries.search import search
from app.register import Register
from app.services import stock
from app.services.catalog import change_products
from tests.ui.conftest import Pump
from ui.stock.count_presenter import CountPresenter
from ui.stock.presenter import StockPresenter
from ui.stock.receive_presenter import ReceivePresenter

MILK, LOAF, OLIVES = "5000000000012", "5000000000029", "5000000000036"


def at_once(job: Callable[[], Any], done: Callable[[Future[Any]], None], name: str) -> None:
    """A job beside the screen, done before anything else."""
    future: Future[Any] = Future()
    try:
        future.set_result(job())
    except Exception as problem:  # noqa: BLE001 - the thread's door
        future.set_exception(problem)
    done(future)


def id_of(register: Register, name: str) -> str:
    return register.ask(search, name).rows[0].id


@pytest.fixture
def stocked(register: Register) -> Register:
    """24 milk of 10 or fewer is low, 6 loaves, 2.5 kg ham; costs of milk and ham are known."""
    milk, loaf, ham = (id_of(register, name) for name in ("milk", "loaf", "ham"))
    amounts = [(milk, Quantity(24_000)), (loaf, Quantity(6_000)), (ham, Quantity(2_500))]
    register.do(stock.receive, amounts).result()
    costs = ((milk, [171, 2], 10_000), (ham, [2150, 2], None))
    changes = [
        Change(one, {"cost": None, "low_stock": None}, {"cost": cost, "low_stock": low}) for one, cost, low in costs
    ]
    register.do(change_products, changes).result()
    return register


@pytest.fixture
def shelves(stocked: Register, pump: Pump) -> StockPresenter:
    return StockPresenter(stocked, pump.post, at_once, lambda _state: None)


@pytest.fixture
def receiving(shelves: StockPresenter) -> ReceivePresenter:
    return ReceivePresenter(shelves, lambda _state: None)


@pytest.fixture
def counting(shelves: StockPresenter) -> CountPresenter:
    return CountPresenter(shelves, lambda _state: None)
