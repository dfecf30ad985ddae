"""Who comes to the demo shop in a day and what they buy: seeded, so that every demo shop had the same days."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.frozen import frozen
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity

Goods = dict[str, list[tuple[CartLine, bool]]]
"""By category: a line of one unit of each product, and whether it is weighed."""

_EVENING = 17
_NOTES = (5_00, 10_00, 20_00, 50_00)
# How often people come for what, and between which hours.
_WISHES = (
    (9, ("Coffee and tea",), (8, 16)),
    (8, ("Coffee and tea", "Bakery"), (8, 12)),
    (6, ("Kitchen", "Drinks"), (12, 15)),
    (4, ("Bakery", "Dairy and eggs", "Pantry"), (9, 18)),
    (4, ("Fruit and veg", "Fruit and veg", "Cheese and deli", "Bakery"), (10, 18)),
    (3, ("Cheese and deli", "Cheese and deli", "Drinks"), (15, 18)),
    (
        2,
        ("Fruit and veg", "Fruit and veg", "Pantry", "Pantry", "Dairy and eggs", "Home", "Sweets and snacks"),
        (10, 18),
    ),
    (1, ("Gifts", "Sweets and snacks"), (11, 17)),
    (1, ("Home", "Home"), (10, 18)),
)
_EVENING_BAKERY = Discount(DiscountKind.PERCENT, 250_000, "evening-bakery")


@frozen
class Visit:
    """One sale to be. ``tendered_minor`` is the cash handed over, zero where a card pays."""

    at: datetime
    cart: Cart
    total_minor: int
    tendered_minor: int

    def earlier(self, latest: datetime) -> Visit:
        return replace(self, at=latest)


def visits(
    number: int, day: date, count: int, goods: Goods, customers: tuple[str, ...], new_id: Callable[[str], str]
) -> list[Visit]:
    """The visits of a day in the order of their times."""
    chance = random.Random(f"fig and ladder {number}")
    zone = ZoneInfo("Europe/London")
    made = []
    for place in range(count):
        _, wanted, (opens, closes) = chance.choices(_WISHES, [wish[0] for wish in _WISHES])[0]
        minute = chance.randrange(opens * 60, closes * 60)
        at = datetime.combine(day, time(minute // 60, minute % 60, chance.randrange(60)), zone)
        lines = tuple(_lines(chance, goods, wanted, at.hour >= _EVENING))
        customer = chance.choice(customers) if customers and chance.random() < 0.15 else ""
        made.append(_visit(chance, Cart(new_id(f"sale {number}/{place}"), "GBP", lines, customer_id=customer), at))
    return sorted(made, key=lambda visit: visit.at)


def _lines(chance: random.Random, goods: Goods, wanted: tuple[str, ...], evening: bool) -> list[CartLine]:
    found: dict[str, CartLine] = {}
    for category in wanted:
        line, weighed = chance.choice(goods[category])
        if line.product_id in found:
            continue
        pieces = chance.choices((1, 2, 3), (75, 20, 5))[0]
        quantity = Quantity(chance.randrange(90, 1400) if weighed else pieces * 1000)
        off = (_EVENING_BAKERY,) if evening and category == "Bakery" else ()
        found[line.product_id] = replace(line, id=str(len(found) + 1), quantity=quantity, discounts=off)
    return list(found.values())


def _visit(chance: random.Random, cart: Cart, at: datetime) -> Visit:
    total = price(cart, rules_for("line-half-up/1", "GBP")).total_minor
    cash = chance.random() < 0.4
    return Visit(at, cart, total, _handed_over(chance, total) if cash else 0)


def _handed_over(chance: random.Random, total: int) -> int:
    """The exact amount now and then, else the next note, or a few of the largest."""
    if chance.random() < 0.2:
        return total
    return next((note for note in _NOTES if note >= total), -(-total // 50_00) * 50_00)
