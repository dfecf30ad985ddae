"""From Pay to a durable commit: ten lines through the register, beside plain SQL of the same rows on the same disk."""

from __future__ import annotations

from functools import partial

from app.domain.cart import Cart
from app.domain.pricing import price, rules_for
from app.domain.settlement import cash_due
from app.domain.tender import Tender, TenderKind
from app.register import Register
from app.services.carts import keep_cart
from app.services.checkout import complete_sale
from tests.bench.carts import cart
from tests.bench.raw import RawLedger
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn, workshop

LINES, A_ROUND, WARM = 10, 25, 50
CPU_LIMIT, WALL_LIMIT = 4.0, 2.0


def run(quick: bool) -> Result:
    with workshop() as folder, Register.open(folder / "shop") as register:
        _sell(register, WARM, Times())  # opens the shift and the series before the floor copies the file
        raw = RawLedger(folder / "shop" / "ledger.db", folder / "raw.db")
        _take_turns(register, raw, 2)
        ours, floor = _take_turns(register, raw, 4 if quick else 30)
        raw.check()
        raw.close()
    wall = Case("wall", "ms", ours.wall_ms, floor.wall_ms, WALL_LIMIT)
    cpu = Case("cpu", "ms", ours.cpu_ms, floor.cpu_ms, CPU_LIMIT)
    return Result("sale", (wall, cpu))


def _take_turns(register: Register, raw: RawLedger, rounds: int) -> tuple[Times, Times]:
    ours, floor = Times(), Times()
    in_turn(rounds, lambda: _sell(register, A_ROUND, ours), lambda: _write(raw, floor))
    return ours, floor


def _sell(register: Register, count: int, times: Times) -> None:
    """Carts that are in hand, as an open cart is, and are then paid: only that is timed."""
    for rung in [cart(LINES) for _ in range(count)]:
        total = price(rung, rules_for(register.settings["pricing.policy"], rung.currency)).total_minor
        cash = Tender(TenderKind.CASH, cash_due(total) + 500)
        register.do(keep_cart, rung).result()
        times.take(partial(_pay, register, rung, cash, total))


def _pay(register: Register, rung: Cart, cash: Tender, total_minor: int) -> None:
    register.do(complete_sale, rung, (cash,), shown_total_minor=total_minor).result()


def _write(raw: RawLedger, times: Times) -> None:
    for written in raw.news():
        raw.keep(written)
        times.take(partial(raw.write, written))
