"""Pricing an open cart: all of it after each line that is added, and how the time grows with its length."""

from __future__ import annotations

from functools import partial

from app.domain.cart import Cart, CartLine
from app.domain.order import PricedCart
from app.domain.pricing import PricingRules, price, rules_for
from tests.bench.carts import cart, line
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn

RULES = rules_for("line-half-up/1", "GBP")
LINES, LENGTHS = 200, (100, 200, 400, 800)
ADDED_LIMIT_MS, GROWTH_LIMIT = 2.0, 8 * 1.25


def run(quick: bool) -> Result:
    carts = {length: cart(length) for length in LENGTHS}
    times = {length: Times() for length in LENGTHS}
    added, floor = Times(), Times()
    numbers = [(one.unit_price.amount, one.quantity.amount, one.taxes[0].rate_ppm) for one in carts[LINES].lines]
    in_turn(
        50 if quick else 500,
        lambda: added.take(partial(_add, carts[LINES], line(LINES), RULES)),
        lambda: floor.take(partial(_plain, numbers)),
        *(partial(times[length].take, partial(price, carts[length], RULES)) for length in LENGTHS),
    )
    growth = times[LENGTHS[-1]].wall_ms / times[LENGTHS[0]].wall_ms
    return Result(
        "price",
        (
            Case("one line added to 200", "ms", added.wall_ms, floor.wall_ms, ADDED_LIMIT_MS, by_ours=True),
            Case("800 lines to 100", "times", growth, limit=GROWTH_LIMIT, by_ours=True),
            *(Case(f"{length} lines", "ms", times[length].wall_ms) for length in LENGTHS),
        ),
    )


def _add(rung: Cart, scanned: CartLine, rules: PricingRules) -> PricedCart:
    return price(rung.with_line(scanned), rules)


def _plain(numbers: list[tuple[int, int, int]]) -> tuple[int, int]:
    """The floor: multiply and round in a loop, keeping no line and no name."""
    gross = taxes = 0
    for amount, quantity, rate in numbers:
        minor = (2 * amount * quantity + 1000) // 2000
        tax = (2 * minor * rate + 1_000_000 + rate) // (2 * (1_000_000 + rate))
        gross += minor
        taxes += tax
    return gross, taxes
