"""A real register and its link's thread against the tiny system over HTTP, with the screens' thread selling."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from pathlib import Path

from app.clock import SystemClock
from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tender import Tender, TenderKind
from app.queries.stock import on_hand
from app.register import Register
from app.services.checkout import complete_sale
from app.sync.link import Link
from app.sync.loop import Loop
from app.sync.platforms.connected import Connected
from tests.sync.platforms.life import VARIANTS, VAT
from tests.sync.platforms.tiny import Tiny, served
from tests.sync.platforms.tiny_connector import PREFIX, Client, OverHttp, TinyConnector

PATIENCE = 20.0  # seconds until the test gives up
SALES = 5


def test_a_register_sells_while_its_link_tells(tmp_path: Path) -> None:
    tiny = Tiny(VARIANTS, 100)
    settings = {"country": "GB", "currency": "GBP", "store.code": "1", "register.code": "1"}
    with served(tiny) as address, Register.open(tmp_path / "register", settings=settings) as register:
        wire = OverHttp(address)
        connected = Connected(register, TinyConnector(Client(wire)), SystemClock(), timedelta(0))
        loop = Loop(register, Link(register, connected), SystemClock())
        stirred = threading.Event()
        loop.on_change(stirred.set)
        loop.start()
        try:
            for _ in range(SALES):
                ring(register)
                loop.nudge()
            end, asked = time.monotonic() + PATIENCE, loop.seconds()
            while loop.standing.unsent or (loop.standing.fresh_at or 0) <= asked:
                assert time.monotonic() < end, loop.standing
                stirred.wait(0.05)
                stirred.clear()
            assert loop.standing.day is None and connected.day("2026-11-02") is None  # such a platform keeps no days
            shown = register.ask(on_hand, f"{PREFIX}1")
        finally:
            loop.stop(PATIENCE)
            wire.close()
    assert [one["state"] for one in tiny.shop["orders"].values()] == ["fulfilled"] * SALES
    assert tiny.available("1") == 100 - SALES and not loop.standing.problem
    assert shown == Quantity(1000 * (100 - SALES))


def ring(register: Register) -> None:
    line = CartLine(register.new_id(), f"{PREFIX}1", "Thing 1", UnitPrice(199), Quantity(1000), (VAT,))
    cash = Tender(TenderKind.CASH, 199)
    register.do(complete_sale, Cart(register.new_id(), "GBP", (line,)), (cash,)).result()
