"""A recorded order as a receipt: its figures as money is written, prices finer than a coin in full."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.cart import Cart
from app.domain.quantity import Quantity, UnitPrice
from app.printing.receipts import receipt_of
from app.queries.orders import order_detail
from app.register import Register
from app.services.checkout import complete_sale
from tests.shop import cash, line_of


@pytest.mark.parametrize(
    ("price", "written"),
    [
        (UnitPrice(190), "1.90"),
        (UnitPrice(19, 1), "1.90"),
        (UnitPrice(1900, 3), "1.90"),
        (UnitPrice(1459, 3), "1.459"),
        (UnitPrice(123450, 2), "1,234.50"),
    ],
)
def test_a_unit_price_is_written_as_money(tmp_path: Path, price: UnitPrice, written: str) -> None:
    with Register.open(tmp_path / "shop") as register:
        line = replace(line_of(register), unit_price=price, quantity=Quantity(2000), unit="kg")
        cart = Cart(register.new_id(), "GBP", (line,))
        placed = register.do(complete_sale, cart, cash(cart)).result()
        receipt = receipt_of(register.ask(order_detail, placed.order_id), register.settings)
    assert receipt.lines[0].unit_price == written
    assert receipt.lines[0].quantity == "2 kg"
    assert receipt.proof == placed.proof
