"""What the shop put on keys, what sells best, and what is gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.cart import Cart
from app.domain.catalog import Change
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.queries.catalog import line_for, product
from app.queries.tiles import best_sellers, products_by_id, sold_out
from app.register import Register
from app.services.catalog import change_products
from app.services.checkout import complete_sale
from app.services.stock import receive


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as register:
        goods = [Change(name, None, {"name": name, "price": [100, 2]}) for name in ("tea", "milk", "rope", "soup")]
        gone = Change("gone", None, {"name": "gone", "active": False})
        register.do(change_products, [*goods, gone]).result()
        yield register


def sell(register: Register, name: str, times: int) -> None:
    found = register.ask(product, name)
    assert found is not None
    for _ in range(times):
        line = register.ask(line_for, found)
        cart = Cart(register.new_id(), "GBP").with_line(replace(line, id=register.new_id()))
        register.do(complete_sale, cart, (Tender(TenderKind.CASH, 100),), shown_total_minor=100).result()
    register.do(change_products, []).result()  # answers once the cache has passed the sales


def test_products_come_in_the_order_of_their_keys(shop: Register) -> None:
    names = [one.id for one in shop.ask(products_by_id, ["soup", "nobody", "gone", "tea"])]
    assert names == ["soup", "tea"]


def test_what_sells_comes_first(shop: Register) -> None:
    sell(shop, "rope", 2)
    sell(shop, "soup", 1)
    found = [one.id for one in shop.ask(best_sellers, 3)]
    assert found[:2] == ["rope", "soup"] and len(found) == 3 and "gone" not in found


def test_gone_is_only_what_somebody_counts(shop: Register) -> None:
    ids = ["tea", "milk", "rope"]
    assert shop.ask(sold_out, ids) == frozenset()
    sell(shop, "tea", 1)
    assert shop.ask(sold_out, ids) == frozenset(), "nobody keeps its stock"
    shop.do(receive, [("milk", Quantity(1000))]).result()
    assert shop.ask(sold_out, ids) == frozenset()
    sell(shop, "milk", 1)
    assert shop.ask(sold_out, ids) == {"milk"}
