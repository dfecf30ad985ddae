"""What must be so of a register and the tiny system: at each page of levels, and when all has come to rest."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from app.queries import delivering as asked
from tests.simulation import watch
from tests.simulation.till import SimulatedTill
from tests.sync.platforms.tiny_connector import PREFIX

if TYPE_CHECKING:
    from tests.sync.platforms.life import Life

UNSURE = "stock-unsure"


def done(life: Life) -> Counter[str]:
    """What the receipts say that moved."""
    moved: Counter[str] = Counter()
    for variant, units in life.received.values():
        moved[variant] += units
    for _, goods in life.sold.values():
        moved.subtract(goods)
    for _, _, goods in life.returned.values():
        moved.update(goods)
    return moved


def truth(life: Life) -> dict[str, int]:
    """What is on the shelves: what there was, what was done here, and what was sold elsewhere.

    Not of products of which a person was told that nobody can know.
    """
    moved = done(life)
    variants = life.there - unsure(life.till)
    return {variant: life.level_at_first + moved[variant] - life.online[variant] for variant in variants}


def levels(life: Life) -> list[str]:
    """Whether what is shown right after a page of levels is what is on the shelves."""
    found = shown(life.till)
    return [
        f"shows {found[PREFIX + variant]} of {variant}, which is {units}"
        for variant, units in truth(life).items()
        if found[PREFIX + variant] != units * 1000
    ]


def unsure(till: SimulatedTill) -> set[str]:
    found = till.ask(asked.asides, "tiny-1")
    return {each.removeprefix(PREFIX) for one in found if one.code == UNSURE for each in one.body["products"]}


def shown(till: SimulatedTill) -> Counter[str]:
    with (
        watch.opened(till.folder / "ledger.db") as ledger,
        watch.opened(watch.cache_of(till.folder)) as cache,
    ):
        return watch.shown_levels(ledger, cache)


def lived(life: Life, steps: int = 12) -> list[str]:
    """What is wrong after a life."""
    for _ in range(steps):
        life.step()
    for _ in range(4):
        life.mend()
        life.push()
        life.calm()
    try:
        for _ in range(3):
            life.settle()
            life.mend()
        life.settle()
    except AssertionError as problem:
        return [str(problem), *wrong(life)]
    return wrong(life)


def wrong(life: Life) -> list[str]:
    """Words for all that is not as it must be at rest."""
    return [*life.seen, *_orders(life), *_refunds(life), *_stock(life), *_rest(life)]


def _orders(life: Life) -> list[str]:
    found = []
    orders = [one for one in life.tiny.shop["orders"].values() if one["state"] in ("placed", "fulfilled")]
    for ref, (total, _) in life.sold.items():
        there = [one for one in orders if one["note"] == ref]
        if [one["state"] for one in there] != ["fulfilled"]:
            found.append(f"sale {ref} is there as {[one['state'] for one in there]}")
        elif Decimal(there[0]["paid"]) * 100 != total:
            found.append(f"sale {ref} is {there[0]['paid']} and was {total}")
    if len(orders) != len(life.sold):
        found.append(f"{len(orders)} orders for {len(life.sold)} sales")
    return found


def _refunds(life: Life) -> list[str]:
    refunds = [one for order in life.tiny.shop["orders"].values() for one in order["refunds"]]
    found = []
    for ref, (_, total, _) in life.returned.items():
        amounts = [Decimal(one["amount"]) * 100 for one in refunds if one["reason"] == ref]
        if amounts != [total]:
            found.append(f"refund {ref} of {total} is there as {[str(one) for one in amounts]}")
    return found


def _stock(life: Life) -> list[str]:
    found = [
        f"{life.tiny.available(variant)} of {variant} at the platform, {units} on the shelf"
        for variant, units in truth(life).items()
        if life.tiny.available(variant) != units
    ]
    seen = shown(life.till)
    for variant in sorted(life.there):
        if seen[PREFIX + variant] != life.tiny.available(variant) * 1000:
            found.append(f"{seen[PREFIX + variant]} of {variant} shown, {life.tiny.available(variant)} there")
    return found


def _rest(life: Life) -> list[str]:
    found = []
    if life.till.ask(asked.in_hand, "tiny-1"):
        found.append("something is still in hand")
    codes = {one.code for one in life.till.ask(asked.asides, "tiny-1")} - {UNSURE}
    if codes:
        found.append(f"set aside: {sorted(codes)}")
    told = {id.removeprefix(PREFIX) for id in life.till.ask(asked.told_ids, "catalog", "product")}
    if told != set(life.tiny.shop["variants"]):
        found.append(f"products {sorted(told)}")
    prices = dict(life.till.ask(lambda reader: reader.cache.rows("SELECT id, price FROM products")))
    for id, one in life.tiny.shop["variants"].items():
        if prices.get(PREFIX + id) != Decimal(one["price"]) * 100:
            found.append(f"{id} costs {one['price']} and not {prices.get(PREFIX + id)}")
    return found
