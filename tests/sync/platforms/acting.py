"""What a test does with a life on a folder: sell, push and pull as the loop does, let a request come to grief."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tender import Tender, TenderKind
from app.errors import PlatformUnreachable
from app.queries import delivering as asked
from app.services import delivering as kept
from app.services.checkout import complete_sale
from app.sync.platforms.patience import MOST_TRIES
from tests.sync.platforms.life import VAT, Life
from tests.sync.platforms.tiny_connector import PREFIX

PLATFORM = "tiny-1"


def ring(life: Life, product: str = f"{PREFIX}1", price: int = 199) -> str:
    """Sell one of a product for cash."""
    order = life.new_id()
    line = CartLine(f"{order[:8]}-1", product, product, UnitPrice(price), Quantity(1000), (VAT,))
    life.till.do(complete_sale, Cart(order, "GBP", (line,)), (Tender(TenderKind.CASH, price),)).result()
    life.sold[order] = (price, {product.removeprefix(PREFIX): 1})
    return order


def push_all(life: Life) -> None:
    while life.link.push():
        pass


def push(life: Life) -> None:
    """As the loop does."""
    try:
        push_all(life)
    except PlatformUnreachable:
        life.link.forget()


def codes(life: Life) -> list[str]:
    return [one.code for one in life.till.ask(asked.asides, PLATFORM)]


def tasks(life: Life) -> list[str]:
    life.link.pull("store")
    return sorted(
        kind for (kind,) in life.till.ask(lambda reader: reader.cache.rows("SELECT body ->> 'kind' FROM tasks"))
    )


def failing(life: Life, address: str, fault: str) -> None:
    """The first request to an address comes to grief."""
    answer = life.tiny.answer

    def once(method: str, asked_for: str, body: Any) -> Any:
        if method != "GET" and asked_for.endswith(address):
            life.tiny.fault = fault
            life.tiny.answer = answer  # type: ignore[method-assign]
        return answer(method, asked_for, body)

    life.tiny.answer = once  # type: ignore[method-assign]


@contextmanager
def never_done(life: Life, address: str, but: int = 0) -> Iterator[None]:
    """No request to an address is done, ``but`` maybe one, and none is said to be."""
    answer, came = life.tiny.answer, [0]

    def no(method: str, asked_for: str, body: Any) -> Any:
        if method == "GET" or not asked_for.endswith(address):
            return answer(method, asked_for, body)
        came[0] += 1
        if came[0] == but:
            answer(method, asked_for, body)
        return 500, {}

    life.tiny.answer = no  # type: ignore[method-assign]
    try:
        yield
    finally:
        life.tiny.answer = answer  # type: ignore[method-assign]


def try_in_vain(life: Life) -> None:
    """Push until what never works stands aside."""
    for _ in range(MOST_TRIES + 2):
        push(life)
        life.calm()


def try_again(life: Life) -> None:
    """A person asks for all that stands aside."""
    for one in life.till.ask(asked.asides, PLATFORM):
        life.till.do(kept.try_again, PLATFORM, one.fact).result()


def counting(life: Life, address: str) -> list[int]:
    """How many requests to an address come from now on."""
    answer, counted = life.tiny.answer, [0]

    def noting(method: str, asked_for: str, body: Any) -> Any:
        counted[0] += asked_for.startswith(address)
        return answer(method, asked_for, body)

    life.tiny.answer = noting  # type: ignore[method-assign]
    return counted
