"""What a test does with a life on a folder: sell, push and pull as the loop does, let a request come to grief."""

from __future__ import annotations

from typing import Any

from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tender import Tender, TenderKind
from app.errors import PlatformUnreachable
from app.queries import delivering as asked
from app.services.checkout import complete_sale
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
