"""What people do at the counters of a run: they sell, give back, void, take goods in and edit products."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.db.cache.rows import read_values
from app.domain.cart import Cart, CartLine
from app.domain.catalog import difference
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.domain.tender import Tender, TenderKind
from app.errors import ShopError
from app.services import stock
from app.services.catalog import change_products
from app.services.checkout import Placed, complete_sale
from app.services.returns import refund_lines, void_order
from tests.simulation import days
from tests.simulation.chance import SeededIds
from tests.simulation.stations import Printed

if TYPE_CHECKING:
    from tests.simulation.stations import Station
    from tests.simulation.world import World

VAT = Tax("GB-standard", "VAT 20 %", 200_000)
PRODUCTS = tuple(f"product-{n}" for n in range(6))


def sell(world: World, station: Station) -> None:
    chance = world.chance
    chosen = {chance.choice(PRODUCTS): chance.randint(1, 3) for _ in range(chance.randint(1, 3))}
    order = _new_order(world)
    lines = tuple(
        CartLine(f"{order[:8]}-{n}", product, product, UnitPrice(100 + n), Quantity(units * 1000), (VAT,))
        for n, (product, units) in enumerate(chosen.items())
    )
    total = sum((100 + n) * units for n, units in enumerate(chosen.values()))
    cash = Tender(TenderKind.CASH, total)
    placed = station.till.do(complete_sale, Cart(order, "GBP", lines), (cash,), shown_total_minor=total).result()
    moved = {product: -1000 * units for product, units in chosen.items()}
    _print(world, station, placed, "sale", total, moved)


def practise(world: World, station: Station) -> None:
    """Somebody learns the till: a sale and a delivery that count nowhere, whatever came of them."""
    with station.till.practising():
        order, fact = SeededIds(world.rare).new(), SeededIds(world.rare).new()
        world.practice.update((order, fact))
        product = world.rare.choice(PRODUCTS)
        line = CartLine(f"{order[:8]}-0", product, product, UnitPrice(700), Quantity(2000), (VAT,))
        cash = Tender(TenderKind.CASH, 1400)
        placed = station.till.do(complete_sale, Cart(order, "GBP", (line,)), (cash,), shown_total_minor=1400).result()
        who = station.till.name, days.day_of(station), station.sender
        world.practised[order] = Printed(order, placed.number, 1400, placed.proof, "sale", {}, *who)
        station.till.do(stock.receive, [(product, Quantity(5000))], act_id=fact).result()
    world.counts["practised"] += 1


def rush(world: World, station: Station) -> None:
    """A queue before the counter: one basket after the other, and nothing is sent meanwhile."""
    for _ in range(world.chance.randint(5, 15)):
        world.clock.pass_by(world.chance.random() * 20)
        sell(world, station)
    world.counts["rushes"] += 1


def give_back(world: World, station: Station) -> None:
    if station.sold:
        sale = station.sold.pop(world.chance.randrange(len(station.sold)))
        order = _new_order(world)
        placed = _unless_gone(world, station.till.do(refund_lines, order, sale.order, {0: Quantity(1000)}))
        if placed is not None:
            _print(world, station, placed, "refund", placed.total_minor, {next(iter(sale.moved)): 1000})


def void(world: World, station: Station) -> None:
    if station.sold:
        sale = station.sold.pop()
        world.voiding.add(sale.order)
        _unless_gone(world, station.till.do(void_order, sale.order, reason="mistake"))
        row = station.till.ask(lambda reader: reader.ledger.row("SELECT state FROM orders WHERE id = ?", (sale.order,)))
        if row is not None and row[0] == "voided":
            world.voided[sale.order] = station.till.name
            world.counts["voids"] += 1


def receive(world: World, station: Station) -> None:
    product, units = world.chance.choice(PRODUCTS), world.chance.randint(1, 20)
    fact = SeededIds(world.chance).new()
    world.moved.append((station.sender.store, fact, {product: units * 1000}))
    station.till.do(stock.receive, [(product, Quantity(units * 1000))], act_id=fact).result()


def edit(world: World, station: Station) -> None:
    chance = world.chance
    product = chance.choice(PRODUCTS)
    station.till.upkeep.catch_up()
    known = station.till.ask(_values, product)
    field, value = chance.choice(
        (
            ("name", f"Name {chance.randint(1, 99)}"),
            ("price", [chance.randint(100, 999), 2]),
            ("brand", f"Brand {chance.randint(1, 9)}"),
            ("custom", {chance.choice("abc"): str(chance.randint(1, 9))}),
            ("sku", f"S{chance.randint(1, 4)}"),
        )
    )
    if known is None:
        change = difference(product, None, {"name": product, field: value})
    elif chance.random() < 0.06:
        change = difference(product, known, None)
    else:
        change = difference(product, known, {field: value})
    station.till.do(change_products, [change]).result()
    world.counts["edits"] += 1


def _values(reader: Any, product: str) -> dict[str, Any] | None:
    found = read_values(reader.cache, product)
    return None if found is None else found[1]


def _new_order(world: World) -> str:
    order = SeededIds(world.chance).new()
    world.tried.add(order)
    return order


def _unless_gone(world: World, done: Any) -> Any:
    try:
        return done.result()
    except ShopError as problem:
        world.counts[f"refused-{problem.code}"] += 1
        return None


def _print(world: World, station: Station, placed: Placed, kind: str, total: int, moved: dict[str, int]) -> None:
    who = station.till.name, days.day_of(station), station.sender
    paper = Printed(placed.order_id, placed.number, total, placed.proof, kind, moved, *who)
    world.printed[paper.order] = paper
    if kind == "sale":
        station.sold.append(paper)
    world.counts["confirmed"] += 1
